import { endsBeforeStart } from "../../diagnostics/messages/meaning.js";
import { kindOfMeasure, measureKinds } from "../../measures/kinds.js";
import { placeOf } from "../../model/element.js";
import type { MeasureKind } from "../../model/measuring.js";
import type { Initiative } from "../../model/roadmap.js";
import type { Declared } from "../declared.js";
import { lookUp } from "../lookup.js";
import type { Reading } from "../references.js";
import { wordIn } from "../words.js";
import { checkAmount } from "./measuring.js";
import { readNamed } from "./named.js";

export function readInitiative(declared: Declared, reading: Reading): Initiative {
  const initiative = readNamed<Initiative>(declared, reading, { defaults: { status: "proposed" } });
  const { from, to, improves } = initiative;
  // ISO days compare as text.
  if (from !== undefined && to !== undefined && from > to) {
    reading.report(endsBeforeStart(placeOf(initiative, "to"), { from, to }));
  }
  for (const [at, gain] of improves.entries()) {
    const [measure] = lookUp(gain.measure.split("."), "measure", reading);
    const row = measure === undefined ? undefined : rowOf(measure);
    if (row === undefined || gain.to === undefined) continue;
    checkAmount("aim", gain.to, row, placeOf(initiative, `improves.${at}.to`), reading);
  }
  return initiative;
}

/** Of a measure as declared; nothing where its kind couldn't be read. */
function rowOf({ statement }: Declared): ReturnType<typeof kindOfMeasure> | undefined {
  const kind = wordIn(statement, "kind");
  const known = measureKinds.some((row) => row.kind === kind);
  const method = wordIn(statement, "method") === "top-2-box" ? "top-2-box" : "mean";
  return known ? kindOfMeasure({ kind: kind as MeasureKind, method }) : undefined;
}
