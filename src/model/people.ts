import type { Duration, IsoDate, Money, Percent, Rate } from "../values/quantity.js";
import type { Element, Named } from "./element.js";

export type Stage = "frontstage" | "backstage" | "support";

export interface Persona extends Named {
  readonly segment?: string;
  readonly basis?: "research" | "data" | "assumption";
  readonly share?: Percent;
  readonly needs: readonly string[];
  readonly expectations: readonly string[];
  readonly frustrations: readonly string[];
  readonly quotes: readonly string[];
  /** `dimension.tier` */
  readonly tier?: string;
  readonly value?: PersonaValue;
  readonly computed?: { readonly lifetimeValue?: Money };
}

export interface PersonaValue extends Element {
  readonly purchase: Money;
  readonly frequency: Rate;
  readonly retention?: Rate;
  readonly lifespan?: Duration;
  readonly margin?: Percent;
  readonly acquisition?: Money;
}

export interface Role extends Named {
  readonly team?: string;
  readonly stage?: Stage;
  readonly headcount?: number;
  readonly trainings: readonly string[];
  readonly external: boolean;
}

export interface Channel extends Named {
  readonly kind?: string;
  readonly owner?: string;
}

export type SystemStatus = "current" | "planned" | "retiring" | "retired";

export interface System extends Named {
  /** `current` where nothing was written. */
  readonly status: SystemStatus;
  readonly vendor?: string;
  readonly category?: string;
  readonly owner?: string;
  readonly replaces?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly cost?: Rate | Money;
}
