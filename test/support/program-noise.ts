import type { Chance } from "./chance.js";

const words = [
  "Taps a card",
  "Zahlt bar; geht",
  "受付で待つ",
  'a \\"quoted\\" word',
  "back\\\\slash",
  "line\\nbreak",
  "tab\\there",
  "{ braces } // no comment",
  "# no comment: either",
  "- dash",
  "yes",
  "no",
  "null",
  "4",
  "2026-10-01",
  "1:30",
  "key: value",
  "ends with colon:",
  "'single'",
  "a, b, [c]",
  "*star* & _line_",
  "👩‍🔧 repairs",
  "e\u0301t\u00e9",
  " leading and trailing ",
  "%percent",
  "@at",
  "!bang",
  "?what",
  "> greater",
  "| pipe",
  "~",
  "",
  "a fairly long title that goes on and on until it is nearly as wide as the page itself",
];

/** A text in quotes, as it is written. */
export function stringOf(chance: Chance): string {
  return `"${chance.pick(words)}${chance.of(3) ? "" : ` ${chance.between(1, 999)}`}"`;
}

const lines = [
  "One line.",
  "",
  "**Strong** words",
  "- a list",
  "  - in a list",
  "```",
  "code // here",
  "```",
  "trailing  ",
  "# heading",
];

/** A text over several lines. */
export function blockOf(chance: Chance, indent: string): string {
  const count = chance.between(1, 4);
  const content = Array.from({ length: count }, () => chance.pick(lines));
  const body = content.map((line) => (line === "" ? "" : `${indent}    ${line}`));
  return ['"""', ...body, `${indent}    """`].join("\n");
}

const remarks = ["why", "see #12", "* starred", "a: b", "// twice", "受付", "ask ops", "", "  indented", "1. one"];

/** A comment on lines of its own. */
export function commentOf(chance: Chance, indent: string): string {
  const said = chance.pick(remarks);
  if (chance.of(3)) return `${indent}//${chance.of(4) ? " " : ""}${said}\n`;
  if (!chance.of(2)) return `${indent}/* ${said} */\n`;
  return `${indent}/* ${said}\n${indent}   ${chance.pick(remarks)} */\n`;
}

/** What may stand at the end of a line. */
export function tailOf(chance: Chance): string {
  if (chance.of(12)) return "";
  return chance.of(2) ? ` // ${chance.pick(remarks)}` : ` /* ${chance.pick(remarks)} */`;
}

/** What may stand between two words of a line. */
export function gapOf(chance: Chance): string {
  if (chance.of(20)) return " ";
  return chance.pick(["  ", "\t", " /* x */ ", "   ", " /* a\n b */ "]);
}
