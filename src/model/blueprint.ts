import type { Duration, IsoDate } from "../values/quantity.js";
import type { Named } from "./element.js";
import type { Dimension, Entry, Exit, Handshake, Lane, Path, Phase, Step } from "./journey.js";
import type { Goal, Insight, Measure } from "./measuring.js";
import type { Channel, Persona, Role, System } from "./people.js";
import type { Initiative } from "./roadmap.js";

/**
 * One blueprint, resolved: every id names something that is there, every reference is spelled in full. Plain data that
 * knows nothing of the form it was written in; `ID.json` is this without the origins.
 */
export interface Model extends Named {
  readonly format: "sightline-model";
  readonly version: 1;
  /** `current` where nothing was written. */
  readonly state: "current" | "future";
  readonly owner?: string;
  readonly stakeholders: readonly string[];
  readonly reviewed?: { readonly on: IsoDate; readonly every?: Duration };
  /** The author's `version`; `version` is the format's. */
  readonly edition?: string;
  readonly tags: readonly string[];
  readonly constraints: readonly string[];
  readonly language?: string;
  /** Titles that the author gave to lanes. */
  readonly lanes: Readonly<Partial<Record<Lane, string>>>;
  readonly goals: readonly Goal[];
  /** Those of the blueprint's own file and those that it refers to; so also roles to insights. */
  readonly personas: readonly Persona[];
  readonly roles: readonly Role[];
  readonly channels: readonly Channel[];
  readonly systems: readonly System[];
  readonly measures: readonly Measure[];
  readonly insights: readonly Insight[];
  readonly phases: readonly Phase[];
  /** Steps of the phases in order, then the ancillaries. */
  readonly steps: readonly Step[];
  /** In source order. */
  readonly handshakes: readonly Handshake[];
  readonly entries: readonly Entry[];
  readonly exits: readonly Exit[];
  readonly dimensions: readonly Dimension[];
  /** Written ones only. */
  readonly paths: readonly Path[];
  readonly initiatives: readonly Initiative[];
}
