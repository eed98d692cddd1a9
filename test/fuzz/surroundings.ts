import { rules } from "../../src/rules/index.js";
import { file } from "../../src/syntax/keywords/blueprint.js";
import type { Word } from "../../src/syntax/word.js";
import type { Chance } from "../support/chance.js";
import { mutated } from "./mutate.js";

const words = [...new Set(wordsUnder(file, new Set()))];
const ruleIds = rules.map(({ id }) => id);

/** A settings file: one of the page's, spoilt, or one with every key by chance. */
export function settingsBy(samples: readonly string[], chance: Chance): string {
  if (!chance.of(2)) return mutated(chance.pick(samples), chance, chance.pick(samples));
  const rule = (): string =>
    `  ${chance.pick(ruleIds)}: ${chance.pick(["off", "info", "warning", "error", "[error, { steps: 3 }]"])}\n`;
  const pieces = [
    `include: ${glob(chance)}\n`,
    `exclude: [${glob(chance)}, ${glob(chance)}]\n`,
    `preset: ${chance.pick(["recommended", "strict", "minimal"])}\n`,
    `formats: [svg, ${chance.pick(["md", "json", "png"])}]\nviews: [${chance.pick(["blueprint", "journey", "roadmap"])}]\n`,
    `rules:\n${rule()}`,
    `overrides:\n  - files: ${glob(chance)}\n    rules: { ${chance.pick(ruleIds)}: off }\n`,
    `custom-rules:\n${customRule(chance)}`,
    `theme: ${chance.pick(["dark", "contrast", "print", "acme", "none"])}\n`,
    `themes:\n${ownTheme(chance)}`,
    `locale: ${chance.pick(["de", "de-CH", "en-US", "ja", "xx"])}\n`,
    `source-url: ${chance.pick(["https://example.org/{file}#L{line}", "https://example.org/", "{file}", "javascript:alert(1)"])}\n`,
  ];
  const whole = pieces.filter(() => !chance.of(2)).join("");
  return chance.of(3) ? whole : mutated(whole, chance, chance.pick(samples));
}

/** With a few colours of its own, some of them none. */
function ownTheme(chance: Chance): string {
  const colour = (): string =>
    `${chance.pick(["page", "text", "boundary", "key-tint", "__proto__"])}: ${chance.pick(['"#fff"', '"#102030"', "red", '"url(#x)"', '"#ff"'])}`;
  return `  acme: { base: ${chance.pick(["light", "dark", "print", "acme"])}, colours: { ${colour()}, ${colour()} } }\n`;
}

function glob(chance: Chance): string {
  const parts = ["**", "*", "main*", "?ain", "a", "**/**", "[a-z]", "*a*b*c*", "..", "", "**.blueprint", "(a|a)+"];
  return `"${Array.from({ length: chance.between(1, 4) }, () => chance.pick(parts)).join("/")}"`;
}

function customRule(chance: Chance): string {
  const condition = (): string => {
    const key = chance.pick(words).replaceAll(" ", "-");
    const asks = ["", " = chat", " != x", " >= 4", " < 5min", " <= 20%", " > 3 EUR", " = 2026-01-01"];
    return `"${chance.of(3) ? "" : "not "}${key}${chance.pick(asks)}"`;
  };
  const conditions = Array.from({ length: chance.between(1, 3) }, condition).join(", ");
  return `  house/r${chance.between(1, 9)}:\n    for: ${chance.pick(words).replaceAll(" ", "-")}\n    where: [${conditions}]\n    require: ${condition()}\n    message: "${chance.pick(["Do it.", "<b>", "::error::x", "\\u202e", ""])}"\n`;
}

/** A baseline file, or nearly one. */
export function baselineBy(chance: Chance): string {
  const elements = [
    "blueprint:main",
    "blueprint:main/step:pay",
    "file:main.blueprint",
    "__proto__",
    "",
    "blueprint:main/goal:goa-0",
  ];
  const entry = (): string =>
    `{ "rule": "${chance.pick([...ruleIds, "__proto__"])}", "element": "${chance.pick(elements)}"${chance.of(3) ? "" : `, "count": ${chance.pick(["2", "0", "-1", "1e9", "null"])}`} }`;
  const whole = `{ "format": "sightline-baseline", "version": 1, "findings": [${Array.from({ length: chance.between(0, 5) }, entry).join(", ")}] }`;
  return chance.of(2) ? whole : mutated(whole, chance, whole);
}

/** A text with comments that suppress findings, right and wrong ones, above lines and at their ends. */
export function ignoresIn(text: string, mark: string, chance: Chance): string {
  const ignore = (): string =>
    `${mark} ${chance.pick(["sightline-ignore", "sightline-ignor", "sightline-"])} ${chance.pick([...ruleIds, "nothing/here", "syntax", "__proto__", ""])}${chance.pick([":", ": why", ""])}`;
  return text
    .split("\n")
    .map((line) => (chance.of(4) ? line : chance.of(2) ? `${line} ${ignore()}` : `${ignore()}\n${line}`))
    .join("\n");
}

function wordsUnder(rows: readonly Word[], seen: Set<Word>): readonly string[] {
  return rows.flatMap((row) => {
    if (seen.has(row)) return [];
    seen.add(row);
    return [row.word, ...wordsUnder(row.items(), seen)];
  });
}
