import type { Fix, Related, Severity } from "../diagnostics/diagnostic.js";
import type { Spelled } from "../diagnostics/spelled.js";
import type { Model } from "../model/blueprint.js";
import type { JourneyGraph } from "../model/graph.js";
import type { InScope } from "../model/in-scope.js";
import type { ModelIndex } from "../model/index.js";
import type { Span } from "../text/source.js";
import type { IsoDate } from "../values/quantity.js";
import type { Mentions } from "./mentions.js";

/** What a rule says of one place; its id and severity are added by whoever runs it. */
export interface Finding {
  readonly at: Span;
  readonly message: string;
  /** What to write; where that differs between the forms, as each has it. */
  readonly help?: Spelled | string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
}

/** What a rule may look at: one blueprint, the entries and exits of the others, and the day. */
export interface Subject {
  readonly model: Model;
  /** Every blueprint of the workspace by id, this one included. */
  readonly workspace: ReadonlyMap<string, Gates>;
  readonly today: IsoDate;
  /** Without it only what the model holds is taken to be in scope. */
  readonly inScope?: InScope | undefined;
  /** What other blueprints take from this one's file, as `placeMark` has it. */
  readonly usedElsewhere?: ReadonlySet<string> | undefined;
  /** The characters of a text that no font has which pictures are drawn with; without it there are none. */
  readonly undrawable?: ((text: string) => readonly string[]) | undefined;
  /** The views that are too large for the usual way of drawing them. */
  readonly crowded?: readonly Crowded[];
}

/** A view that is drawn in a simpler way, since the usual one would take more work than is allowed. */
export interface Crowded {
  readonly view: "blueprint" | "handoffs";
  /** How many times the usual work it would take, and may take. */
  readonly needed: number;
  readonly limit: number;
}

/** A blueprint's ways in and out, by id, in full (`vending.office-lead`) where they name another's. */
export interface Gates {
  readonly entries: ReadonlyMap<string, { readonly from?: string }>;
  readonly exits: ReadonlyMap<string, { readonly to: string }>;
}

/** A subject, and what is worked out once for all the rules. */
export interface Prepared extends Subject, ModelIndex {
  readonly graph: JourneyGraph;
  /** Ids of steps that are measured: by themselves, their actions, or a handshake that they take part in. */
  readonly measuredSteps: ReadonlySet<string>;
  /** Paths of the pains and opportunities that an opportunity or initiative resolves. */
  readonly resolved: ReadonlySet<string>;
  readonly mentions: Mentions;
}

/** A figure that a workspace may set: `[error, { steps: 60 }]`. */
interface RuleOption {
  readonly name: string;
  readonly value: number;
  /** What it is, in one sentence. */
  readonly doc: string;
}

export interface Rule {
  /** `family/name` */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in one sentence for a table. */
  readonly finds: string;
  /** Kept in the preset `minimal`. */
  readonly minimal: boolean;
  /** A workspace's settings are the rule with other values here, or another severity. */
  readonly options?: readonly RuleOption[];
  /** `option` gives the value of one of the rule's own options. */
  readonly check: (subject: Prepared, report: (finding: Finding) => void, option: (name: string) => number) => void;
}
