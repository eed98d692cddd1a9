import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { countByClass, inListOrder } from "../diff/arrange.js";
import type { Change } from "../diff/change.js";
import type { ComparedBlueprint, Comparison } from "../diff/comparison.js";
import { diffModels } from "../diff/diff.js";
import { sayBlueprint } from "../diff/whole-blueprint.js";
import type { ComparedSide } from "./compared-side.js";
import type { Blueprint } from "./compilation.js";
import { type CurrentName, currentNames } from "./former-names.js";
import { compareText, distinct } from "./order.js";
import { pairBlueprints } from "./pair-blueprints.js";

/** What changed in meaning between two states of a workspace, and which findings came and went. Both sides must be sound. */
export function compareSides(before: ComparedSide, after: ComparedSide): Comparison {
  const pairs = pairBlueprints(before, after);
  const blueprints = pairs.map(comparePair).toSorted((a, b) => compareText(a.id, b.id));
  const all = blueprints.flatMap((each) => each.changes);
  const changes = inListOrder(withoutRepeats(all));
  const [old, fresh] = [marked(before, currentNames(all)), marked(after, (element) => element)];
  return {
    blueprints,
    changes,
    findings: compareFindings(old, fresh),
    summary: countByClass(changes),
  };
}

function comparePair([before, after]: readonly [Blueprint | undefined, Blueprint | undefined]): ComparedBlueprint {
  const { model } = (after ?? before)!;
  const head = { id: model.id, title: model.title, before: before?.model ?? null, after: after?.model ?? null };
  if (before === undefined || after === undefined) {
    const way = before === undefined ? "added" : "removed";
    return { ...head, state: way, changes: [sayBlueprint(way, model)] };
  }
  const names = { before: before.inScope.shared, after: after.inScope.shared };
  const changes = diffModels(before.model, after.model, names);
  return { ...head, state: changes.length === 0 ? "same" : "changed", changes };
}

/**
 * What is declared in a file that several blueprints use changes for all of them, and is told of the first. In one blueprint
 * several changes may stand at one place: an arrow has several targets, and in YAML an alias stands for much.
 */
function withoutRepeats(changes: readonly Change[]): readonly Change[] {
  const told = new Map<string, string>();
  return changes.filter(({ code, oldAt, newAt, blueprint }) => {
    const mark = [code, ...[oldAt, newAt].map((at) => (at === null ? "" : `${at.start} ${at.source.path}`))].join("\n");
    const first = told.get(mark) ?? blueprint;
    told.set(mark, first);
    return first === blueprint;
  });
}

/** The findings of a side by what they are known by where lines and files move; each of several with the same by its number. */
function marked({ compilation, placeOf }: ComparedSide, nameOf: CurrentName): ReadonlyMap<string, Diagnostic> {
  const found = new Map<string, Diagnostic>();
  const counts = new Map<string, number>();
  for (const finding of compilation.findings) {
    const { path } = finding.span.source;
    const element = compilation.elementOf(finding.span);
    const place = element.startsWith(path) ? placeOf(path) + nameOf(element.slice(path.length), path) : nameOf(element);
    const mark = `${finding.rule} ${place}`;
    const number = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, number);
    found.set(`${mark} #${number}`, finding);
  }
  return found;
}

/** Which findings came and which went. Those that say the same of something that is named otherwise did neither. */
function compareFindings(
  before: ReadonlyMap<string, Diagnostic>,
  after: ReadonlyMap<string, Diagnostic>,
): Comparison["findings"] {
  const came = [...after].flatMap(([mark, finding]) => (before.has(mark) ? [] : [finding]));
  const went = [...before].flatMap(([mark, finding]) => (after.has(mark) ? [] : [finding]));
  return { new: distinct(withoutSame(came, went)), mended: distinct(withoutSame(went, came)) };
}

/** Without as many as the others hold that say the same. */
function withoutSame(findings: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = ({ rule, message }: Diagnostic): string => `${rule} ${message}`;
  const counts = new Map<string, number>();
  for (const other of others) counts.set(said(other), (counts.get(said(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = counts.get(said(finding)) ?? 0;
    counts.set(said(finding), count - 1);
    return count <= 0;
  });
}
