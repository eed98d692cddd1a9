import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { convert } from "../../src/format/format.js";
import { resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import type { Form } from "../../src/text/form.js";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "./parse-yaml.js";

/** What code may name: words in capitals are ids that are there. */
const catalog = `
persona PERSONA
role ROLE
channel CHANNEL
system SYSTEM
measure MEASURE { kind count }
insight INSIGHT { source survey }
`;

const journey = `
phase p {
  step STEP {
    customer ACTION "Acts"
    customer TARGET "Acts as well"
    pain PAIN "It hurts"
  }
}
`;

/** A text of several lines, so that YAML has lines around it, too. */
const hole = 'about """\nHERE\n"""';

function block(head: string, ...rest: readonly string[]): string {
  return `${[`${head} {`, ...rest, hole].join("\n")}\n}`;
}

function blueprint(items: string): string {
  return `blueprint b {\n${journey}\n${items}\n}\n`;
}

function inStep(item: string): string {
  return blueprint(`phase q {\nstep here {\ncustomer ACTION "Acts"\ncustomer TARGET "Acts"\n${item}\n}\n}`);
}

/** Files of the text form, each with a hole in one place. */
const frames = {
  file: "",
  blueprint: blueprint(hole),
  goal: blueprint(block("goal g")),
  phase: blueprint(block("phase q")),
  handshake: blueprint(block("handshake h STEP.ACTION -> STEP.TARGET")),
  dimension: blueprint(block("dimension d", "tier low", "tier high")),
  initiative: blueprint(`initiative FIRST\n${block("initiative i")}`),
  step: blueprint(`phase q {\n${block("step here")}\n}`),
  action: inStep(block('frontstage a "Acts"')),
  decision: inStep(block('decision d "Which?" by customer')),
  pain: inStep(block('pain "It hurts as well"')),
  measure: block("measure m", "kind csat"),
  role: block("role r"),
  system: block("system s"),
  persona: block("persona me"),
  value: `persona me {\n${block("value", "purchase 1 EUR", "frequency 2 per year")}\n}\n`,
} as const;

export type CodePlace = keyof typeof frames;

const paths = { text: "main.blueprint", yaml: "main.blueprint.yaml" } as const;

/** Code in a place: what stands around it, and the code, which in YAML stands on lines of its own. */
const written: Readonly<Record<CodePlace, Readonly<Record<Form, string>>>> = Object.fromEntries(
  await Promise.all(
    Object.entries(frames).map(async ([place, text]) => {
      const file = `use "./names.blueprint"\n${text}`;
      return [place, { text: file, yaml: await convert(parseText(createSource(paths.text, file)).value, "yaml") }];
    }),
  ),
);

/** What stands for a value in code that is told. */
const values: readonly (readonly [string, string])[] = [
  ["DATE", "2026-10-01"],
  ["VALUE", "4"],
  ["./FILE", "./names.blueprint"],
];

/** The findings of the language in a file that holds code in a place; `ids` says whether names must be there. */
export function readInPlace(
  code: string,
  place: CodePlace,
  form: Form,
  { ids }: { readonly ids: boolean },
): readonly Diagnostic[] {
  const filled = values.reduce((said, [name, value]) => said.replaceAll(name, value), code);
  const source = createSource(paths[form], inserted(written[place][form], filled, form, place));
  const { value, diagnostics } = form === "text" ? parseText(source) : parseYaml(source);
  if (!ids || diagnostics.length > 0) return diagnostics;
  const names = parseText(createSource("names.blueprint", catalog)).value;
  return resolve(new Map([value, names].map((each) => [each.source.path, each]))).diagnostics;
}

function inserted(frame: string, code: string, form: Form, place: CodePlace): string {
  if (place === "file") return code.startsWith("use") ? code : `${frame}${code}\n`;
  if (form === "text") return frame.replace(hole, () => code);
  return frame.replace(/^( *)about: \|-?\n *HERE$/m, (_, indent: string) =>
    `about: here\n${code}`.replace(/^/gm, indent),
  );
}

/** The pieces of code in a help, each as its form would have it: what stands `under` a key of YAML, with that key. */
export function codeIn(help: string): readonly string[] {
  const pieces = /`([^`]+)` under `([\w-]+)`|`([^`]+)`/g;
  return [...help.matchAll(pieces)].map(([, entry, key, alone]) => alone ?? `${key}:\n  ${entry}`);
}

export const codePlaces = Object.keys(frames) as readonly CodePlace[];
