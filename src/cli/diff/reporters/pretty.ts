import type { Diagnostic } from "../../../compiler/index.js";
import type { Palette } from "../../../diagnostics/print/palette.js";
import { visible } from "../../../diagnostics/print/visible.js";
import { type Change, type ChangeClass, changeClasses } from "../../../diff/change.js";
import type { ComparedBlueprint } from "../../../diff/comparison.js";
import { count } from "../../summary.js";
import type { DiffReport } from "../report.js";

/** What changed, for a person: by blueprint, breaking changes first, then by the journey's order. */
export function reportPretty({ comparison, before, after, palette }: DiffReport): string {
  const { blueprints, changes, findings } = comparison;
  const listed = new Set(changes);
  const blocks = blueprints.flatMap((blueprint) =>
    block(
      blueprint,
      blueprint.changes.filter((each) => listed.has(each)),
      palette,
    ),
  );
  const noted = [
    ...findingLines("New findings", findings.new, palette),
    ...findingLines("Mended findings", findings.mended, palette),
  ];
  return [...blocks, ...noted, summaryLine(comparison.summary, before, after, palette)].join("");
}

const headings: Readonly<Record<ChangeClass, string>> = {
  breaking: "breaking",
  notable: "notable",
  wording: "wording",
};

function block({ id, title }: ComparedBlueprint, changes: readonly Change[], palette: Palette): readonly string[] {
  if (changes.length === 0) return [];
  const lines = changeClasses.flatMap((weight) => {
    const own = changes.filter((each) => each.class === weight);
    if (own.length === 0) return [];
    return [`  ${paintOf(weight, palette)(headings[weight])}\n`, ...own.map((each) => changeLine(each, palette))];
  });
  return [`${palette.strong(visible(id))} ${visible(title)}\n`, ...lines, "\n"];
}

/** `+` came, `-` went, `→` is called otherwise or stands elsewhere, `~` is otherwise. */
const marks: Readonly<Record<Change["way"], string>> = {
  added: "+",
  removed: "-",
  renamed: "→",
  moved: "→",
  changed: "~",
};

function changeLine(change: Change, palette: Palette): string {
  const { way, newAt, oldAt } = change;
  const at = newAt ?? oldAt!;
  const { line, column } = at.source.positionAt(at.start);
  const mark = way === "added" ? palette.help("+") : paintOf(change.class, palette)(marks[way]);
  const place = palette.faint(`${visible(at.source.path)}:${line}:${column}`);
  return `    ${mark} ${visible(change.message)} ${place}${along(change, palette)}\n`;
}

/** How much more came or went with it. */
function along({ along: more }: Change, palette: Palette): string {
  return more.length === 0 ? "" : palette.faint(`, and ${more.length} more with it`);
}

function paintOf(weight: ChangeClass, palette: Palette): (text: string) => string {
  return { breaking: palette.error, notable: palette.warning, wording: palette.info }[weight];
}

function findingLines(heading: string, findings: readonly Diagnostic[], palette: Palette): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ rule, severity, span, message }) => {
    const { line, column } = span.source.positionAt(span.start);
    const place = palette.faint(`${visible(span.source.path)}:${line}:${column}`);
    return `    ${palette[severity](severity)} ${visible(rule)}: ${visible(message)} ${place}\n`;
  });
  return [`${palette.strong(heading)}\n`, ...lines, "\n"];
}

function summaryLine(
  summary: Readonly<Record<ChangeClass, number>>,
  before: string,
  after: string,
  palette: Palette,
): string {
  const sides = `from ${visible(before)} to ${visible(after)}`;
  const told = changeClasses.filter((weight) => summary[weight] > 0);
  if (told.length === 0) return `No change in meaning ${sides}.\n`;
  const total = told.reduce((sum, weight) => sum + summary[weight], 0);
  const counts = told.map((weight) => paintOf(weight, palette)(`${summary[weight]} ${weight}`)).join(", ");
  return `${count(total, "change")} ${sides}: ${counts}\n`;
}
