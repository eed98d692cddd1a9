import type { Duration, Money, Percent, Rate, Score } from "../values/quantity.js";
import type { Element, Named } from "./element.js";

export const lanes = ["evidence", "customer", "frontstage", "backstage", "support"] as const;
export type Lane = (typeof lanes)[number];

export interface Phase extends Named {
  readonly kind?: string;
  readonly area?: string;
  readonly measuredBy: readonly string[];
  /** Ids of its steps, in order. */
  readonly steps: readonly string[];
}

export interface Waiting {
  readonly value: Duration | "unknown";
  readonly unseen: boolean;
}

/** A step of a phase, or an ancillary process. */
export interface Step extends Named {
  /** Absent of an ancillary. */
  readonly phase?: string;
  readonly ancillary: boolean;
  /** Of an ancillary. */
  readonly trigger?: string;
  readonly key: boolean;
  readonly takes?: Duration;
  readonly waits?: Waiting;
  /** `direct` where nothing was written. */
  readonly contact: "direct" | "indirect";
  readonly engagement?: number;
  readonly supports: readonly string[];
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly emotions: readonly Emotion[];
  readonly thoughts: readonly string[];
  readonly needs: readonly string[];
  readonly pains: readonly Pain[];
  readonly opportunities: readonly Opportunity[];
  readonly delights: readonly string[];
  /** Its own measures and those declared in it. */
  readonly measuredBy: readonly string[];
  readonly insights: readonly string[];
  readonly effectiveness?: Score;
  readonly efficiency?: Score;
}

/** What an action and a decision have in common. */
export interface Act extends Named {
  /** `step.id` */
  readonly path: string;
  readonly step: string;
  readonly lane: Lane;
  /** Among the step's actions and decisions together, from 0: their order in the source. */
  readonly order: number;
  /** Roles and systems; in the customer lane personas; of a decision also `customer`. */
  readonly by: readonly string[];
  readonly via: readonly string[];
  readonly using: readonly string[];
  readonly takes?: Duration;
  readonly waits?: Waiting;
  readonly fails: readonly FailPoint[];
}

export interface Action extends Act {
  readonly standards: readonly { readonly title: string; readonly within?: Duration }[];
  readonly scripts: readonly string[];
  readonly trainings: readonly string[];
  readonly measuredBy: readonly string[];
}

export interface Decision extends Act {
  readonly rule?: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly label: string;
  /** Path of an action or decision. */
  readonly target: string;
  readonly share?: Percent;
  readonly note?: string;
}

export interface FailPoint extends Element {
  readonly title: string;
  readonly frequency?: Percent;
  readonly severity?: number;
  /** Path of an action or decision. */
  readonly recovers?: string;
}

export interface Emotion {
  /** Absent where it holds for all. */
  readonly persona?: string;
  /** -2 to +2, in halves. */
  readonly value: number;
  readonly note?: string;
}

export interface Pain extends Named {
  /** `step.id` */
  readonly path: string;
  readonly step: string;
  readonly severity?: number;
  readonly frequency?: Percent;
  readonly evidence: readonly string[];
  readonly persona: readonly string[];
  /** Severity ÷ 5 × frequency; no frequency counts as 100%, no severity as 3. */
  readonly computed: { readonly priority: Percent };
}

export interface Opportunity extends Named {
  /** `step.id` */
  readonly path: string;
  readonly step: string;
  readonly impact?: number;
  readonly effort?: number;
  /** Paths of pains. */
  readonly resolves: readonly string[];
  readonly owner?: string;
  /** Impact ÷ effort; either missing counts as 3. */
  readonly computed: { readonly priority: number };
}

export type HandshakeKind = "handover" | "notify" | "exchange" | "option";

/** However it was written: behind an action, as a chain, in full, or as an option of a decision. */
export interface Handshake extends Element {
  /** Only where one was written. */
  readonly id?: string;
  readonly was?: string;
  /** Path of an action or decision. */
  readonly from: string;
  readonly to: string;
  readonly kind: HandshakeKind;
  readonly label?: string;
  readonly trigger?: string;
  readonly carries?: string;
  readonly via: readonly string[];
  readonly sla?: Duration;
  readonly acceptedBy?: string;
  readonly measuredBy: readonly string[];
  /** Of an option. */
  readonly share?: Percent;
  readonly note?: string;
}

export interface Entry extends Named {
  /** `blueprint.exit` that it expects customers from. */
  readonly from?: string;
  /** Step, or path of an action or decision. */
  readonly to?: string;
}

export interface Exit extends Named {
  /** Step, or path of an action or decision. */
  readonly at: string;
  /** `blueprint.entry` */
  readonly to: string;
  readonly by?: string;
}

export interface Path extends Named {
  readonly for: readonly string[];
  readonly steps: readonly string[];
}

export interface Tier extends Named {
  readonly value?: Money | Rate;
  readonly influence?: number;
}

export interface Shift {
  /** Ids of tiers of the same dimension. */
  readonly from: string;
  readonly to: string;
  /** Step, or path of an action or decision. */
  readonly at: string;
  readonly by?: string;
  readonly label?: string;
}

export interface Dimension extends Named {
  readonly tiers: readonly Tier[];
  readonly shifts: readonly Shift[];
}
