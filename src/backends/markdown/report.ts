import type { Model } from "../../model/blueprint.js";
import { plainSpelling, type Spelling } from "../../values/spelling.js";
import { type Block, printBlocks } from "./block.js";
import type { ReportFinding } from "./finding.js";
import { type Names, namesOf } from "./names.js";
import { contents } from "./sections/contents.js";
import { decisions } from "./sections/decisions.js";
import { findings } from "./sections/findings.js";
import { gates } from "./sections/gates.js";
import { handshakes } from "./sections/handshakes.js";
import { head } from "./sections/head.js";
import { insights } from "./sections/insights.js";
import { journey } from "./sections/journey.js";
import { measures } from "./sections/measures.js";
import { objectives } from "./sections/objectives.js";
import { pains } from "./sections/pains.js";
import { personas } from "./sections/personas.js";
import { review } from "./sections/review.js";
import { roadmap } from "./sections/roadmap.js";
import { roles } from "./sections/roles.js";
import { technology } from "./sections/technology.js";
import { tiers } from "./sections/tiers.js";
import { touchpoints } from "./sections/touchpoints.js";

/**
 * What a report is made of. There is no day in it: the same blueprint with the same findings gives the same bytes on every
 * day, so reviews and targets are shown by their dates, never as late or early.
 */
export interface ReportInput {
  readonly model: Model;
  readonly findings: readonly ReportFinding[];
  /** The name of the blueprint's picture, relative to the report: it is shown, and linked to. */
  readonly picture?: string;
  /** Of numbers and days: as the language has them where nothing is said. */
  readonly spelling?: Spelling;
}

const sections: readonly ((model: Model, names: Names, spelling: Spelling) => readonly Block[])[] = [
  objectives,
  personas,
  journey,
  touchpoints,
  handshakes,
  decisions,
  pains,
  measures,
  roles,
  technology,
  roadmap,
  tiers,
  gates,
  insights,
  review,
];

/** The report of one blueprint in GitHub's Markdown, without any HTML. */
export function printReport({ model, findings: found, picture, spelling = plainSpelling }: ReportInput): string {
  const names = namesOf(model);
  const top = head(model, names, spelling, picture);
  const body = [...sections.flatMap((section) => section(model, names, spelling)), ...findings(found, spelling)];
  return printBlocks([...top, ...contents(top, body), ...body]);
}
