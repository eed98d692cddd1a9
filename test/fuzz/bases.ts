import { readFileSync } from "node:fs";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { writeYaml } from "../../src/yaml/write/write.js";
import { chanceOf } from "../support/chance.js";
import { generateProgram } from "../support/generate-program.js";
import { untidy } from "../support/untidy-yaml.js";
import { soundPart, thinned } from "./prune.js";

/** What inputs are made from. */
export interface Bases {
  /** In text, small. */
  readonly texts: readonly string[];
  /** The same in YAML, laid out by chance. */
  readonly yamls: readonly string[];
  /** Blueprints without an error of the language, of any size; they use `catalog.blueprint`. */
  readonly sound: readonly string[];
  readonly catalog: string;
  /** Settings files, from the page about them. */
  readonly settings: readonly string[];
}

/** Made of programs that hold every word of the language. */
export function createBases(seed: number, count: number): Bases {
  const chance = chanceOf(seed);
  const programs = Array.from({ length: count }, (_, at) => generateProgram(seed * 1000 + at).replaceAll("\r\n", "\n"));
  const catalog = catalogs(programs);
  const others = new Map([["catalog.blueprint", parseText(createSource("catalog.blueprint", catalog)).value]]);
  const sound = programs
    .map((text) => soundPart(usingCatalog(text), others))
    .filter((text) => /\bblueprint\b/.test(text));
  const texts = [...sound, ...programs].map((text, at) => thinned(text, at % 5 === 0 ? 2500 : 900, chance));
  const page = readFileSync("docs/settings.md", "utf8");
  return {
    texts,
    yamls: texts.map((text) => untidy(writeYaml(parseText(createSource("base", text)).value), chance)),
    sound,
    catalog,
    settings: [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!),
  };
}

function catalogs(programs: readonly string[]): string {
  const all = programs.filter((text) => !/^blueprint\b/m.test(text)).map((text) => soundPart(text));
  return all.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The first `use` of a generated program leads nowhere; here it does. */
function usingCatalog(text: string): string {
  return `use "./catalog.blueprint" as shared\n${text}`.replace(
    /\b(by|owner|via) (rol|cha|sys)-(\d)/,
    "$1 shared.$2-$3",
  );
}
