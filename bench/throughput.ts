// What reading and checking cost, warm, as ratios in one run: text against JSON by chevrotain's own means, YAML against
// `yaml` alone (also as it is read where it isn't plain), the rules against the parse, and how each grows.
import { parseDocument } from "yaml";
import { resolve } from "../src/resolve/resolve.js";
import { check } from "../src/rules/check.js";
import { rules } from "../src/rules/index.js";
import { parseText } from "../src/syntax/parse.js";
import { createSource } from "../src/text/source.js";
import { parseAny } from "../src/yaml/read.js";
import { writeYaml } from "../src/yaml/write/write.js";
import { parseYaml } from "../test/support/parse-yaml.js";
import { createJsonReader } from "./json-parser.js";
import { leastTime } from "./least-time.js";
import { writtenBlueprint } from "./written-blueprint.js";

const sizes = [60, 600];

/** Prints the tables; tells whether all budgets are kept. */
export function benchThroughput(): boolean {
  const readJson = createJsonReader();
  let holds = true;
  const say = (line: string, kept = true): void => {
    console.log(`${line}${kept ? "" : "  over budget"}`);
    holds &&= kept;
  };
  for (const steps of sizes) {
    const text = createSource("b.blueprint", writtenBlueprint(steps));
    const document = parsed(parseText(text));
    const yaml = createSource("b.blueprint.yaml", writeYaml(document));
    const json = JSON.stringify(parseDocument(yaml.text).toJS());
    const model = resolve(new Map([[text.path, document]])).models.get(text.path)!;
    const costs = leastTime({
      text: () => parseText(text),
      json: () => readJson(json),
      rules: () => check(rules, { model, workspace: new Map(), today: "2026-11-01" }),
      yaml: () => parseYaml(yaml),
      any: () => parseAny(yaml),
      alone: () => parseDocument(yaml.text),
    });
    const speed = (of: string, cost: number): number => Buffer.byteLength(of) / 1e3 / cost;
    const [ours, theirs] = [speed(text.text, costs.text), speed(json, costs.json)];
    const reading = (cost: number): number => speed(yaml.text, cost);
    const [form, any, alone] = [reading(costs.yaml), reading(costs.any), reading(costs.alone)];
    const { handshakes } = model;
    say(`${steps} steps, ${handshakes.length} handshakes, ${Math.round(text.text.length / 1e3)} kB of text`);
    say(
      `  text   ${mega(ours)}, ${ratio(ours, theirs)} of JSON by chevrotain (${mega(theirs)}; at least 0.5)`,
      ours >= 15 || ours >= theirs / 2,
    );
    say(`  YAML   ${mega(form)}, ${ratio(form, alone)} of yaml alone (${mega(alone)}; more than 1)`, form > alone);
    say(`         ${mega(any)}, ${ratio(any, alone)} where a file isn't plain (at least 0.7)`, any >= 0.7 * alone);
    say(
      `  rules  ${costs.rules.toFixed(1)} ms, ${ratio(costs.rules, costs.text)} of the parse (${costs.text.toFixed(1)} ms; less than 1)`,
      costs.rules < costs.text,
    );
  }
  return holds;
}

function parsed<T>({
  value,
  diagnostics,
}: {
  readonly value: T;
  readonly diagnostics: readonly { readonly message: string }[];
}): T {
  if (diagnostics.length > 0) throw new Error(`the benchmark's blueprint has a finding: ${diagnostics[0]?.message}`);
  return value;
}

function mega(speed: number): string {
  return `${speed.toFixed(1)} MB/s`;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2);
}
