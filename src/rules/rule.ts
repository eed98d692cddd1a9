import type { Fix, Related, Severity } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/blueprint.js";
import type { Span } from "../text/source.js";
import type { IsoDate } from "../values/quantity.js";

/** What a rule says of one place; its id and severity are added by whoever runs it. */
export interface Finding {
  readonly at: Span;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** What a rule may look at: one blueprint, the entries and exits of the others, and the day. */
export interface Subject {
  readonly model: Model;
  /** Every blueprint of the workspace by id, this one included. */
  readonly workspace: ReadonlyMap<string, Gates>;
  readonly today: IsoDate;
}

/** A blueprint's ways in and out, by id, in full (`vending.office-lead`) where they name another's. */
export interface Gates {
  readonly entries: ReadonlyMap<string, { readonly from?: string }>;
  readonly exits: ReadonlyMap<string, { readonly to: string }>;
}

export interface Rule {
  /** `family/name` */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in one sentence for a table. */
  readonly finds: string;
  /** Kept in the preset `minimal`. */
  readonly minimal: boolean;
  readonly check: (subject: Subject, report: (finding: Finding) => void) => void;
}
