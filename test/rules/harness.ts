import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { convert } from "../../src/format/format.js";
import { blueprintEffort } from "../../src/layout/blueprint/effort.js";
import type { Model } from "../../src/model/blueprint.js";
import { resolve } from "../../src/resolve/resolve.js";
import { check } from "../../src/rules/check.js";
import { rules } from "../../src/rules/index.js";
import type { Crowded, Gates, Rule } from "../../src/rules/rule.js";
import { undrawable } from "../../src/scene/faces/undrawable.js";
import { parseText } from "../../src/syntax/parse.js";
import type { Form } from "../../src/text/form.js";
import { createSource } from "../../src/text/source.js";
import { foreignCode } from "../support/foreign-code.js";
import { parseYaml } from "../support/parse-yaml.js";
import { shared } from "./shared.js";

const mainFile = "main.blueprint";

/** The day on which cases and pages are checked where they don't tell another. */
export const usualDay = "2026-11-01";

/** Cuts a text at its lines `// file: name`; what stands before the first is `main.blueprint`. */
export function filesIn(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let name = mainFile;
  let lines: string[] = [];
  const close = (): void => {
    if (lines.some((line) => line.trim() !== "")) files.set(name, lines.join("\n"));
  };
  for (const line of text.split("\n")) {
    const header = /^\s*\/\/ file: (\S+)\s*$/.exec(line);
    if (header === null) lines.push(line);
    else {
      close();
      name = header[1]!;
      lines = [];
    }
  }
  close();
  return files;
}

/** What the language and the rules say of some files. */
export function examine(
  files: ReadonlyMap<string, string>,
  on: readonly Rule[],
  today = usualDay,
): readonly Diagnostic[] {
  const parsed = [...files].map(([path, text]) => (isYaml(path) ? parseYaml : parseText)(createSource(path, text)));
  const { models, inScope, diagnostics } = resolve(new Map(parsed.map(({ value }) => [value.source.path, value])));
  const workspace = new Map([...models.values()].map((model) => [model.id, gatesOf(model)]));
  const findings = [...models].flatMap(([path, model]) =>
    check(on, {
      model,
      inScope: inScope.get(path),
      workspace,
      today,
      undrawable: (text) => undrawable(text, []),
      crowded: crowdedIn(model),
    }),
  );
  return [...parsed.flatMap((outcome) => outcome.diagnostics), ...diagnostics, ...findings];
}

function isYaml(path: string): boolean {
  return path.endsWith(".yaml");
}

/** The same files in the other form. */
async function inYaml(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const written = [...files].map(async ([path, text]) => {
    const yaml = await convert(parseText(createSource(path, text)).value, "yaml");
    return [`${path}.yaml`, yaml.replaceAll(/(?<=use: .*)\.blueprint\b/g, ".blueprint.yaml")] as const;
  });
  return new Map(await Promise.all(written));
}

/** As though little were much: examples are small. */
function crowdedIn(model: Model): readonly Crowded[] {
  return blueprintEffort(model) > 20 ? [{ view: "blueprint", needed: 2, limit: 1 }] : [];
}

function gatesOf({ entries, exits }: Model): Gates {
  return {
    entries: new Map(entries.map(({ id, from }) => [id, from === undefined ? {} : { from }])),
    exits: new Map(exits.map(({ id, to }) => [id, { to }])),
  };
}

/** A case in a compact form: what is found and where, as the text `«…»` that marks it would hold it. */
function located(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ rule, span }) => {
    const { line, column } = span.source.positionAt(span.start);
    return `${rule} at ${span.source.path}:${line}:${column} «${span.source.text.slice(span.start, span.end)}»`;
  });
}

/** Takes the marks `«…»` out of a file; each tells a place where a finding must be. */
function unmark(
  path: string,
  marked: string,
  rule: string,
): { readonly text: string; readonly expected: readonly string[] } {
  const parts = marked.split(/([«»])/);
  let text = "";
  let start = 0;
  const spans: (readonly [number, number])[] = [];
  for (const part of parts) {
    if (part === "«") start = text.length;
    else if (part === "»") spans.push([start, text.length]);
    else text += part;
  }
  const source = createSource(path, text);
  const expected = spans.map(
    ([from, to]) => ({ rule, severity: "error", span: { source, start: from, end: to }, message: "" }) as const,
  );
  return { text, expected: located(expected) };
}

type Frame = (text: string) => string;

const frames = {
  /** The text is a file. */
  file: (text) => text,
  /** The text stands in a blueprint `b` that uses the shared catalog. */
  blueprint: (text) => `use "./shared.blueprint"\nblueprint b "B" {\n${text}\n}\n`,
  /** The text stands in the only step `s` of such a blueprint. */
  step: (text) => `use "./shared.blueprint"\nblueprint b "B" {\nphase p "P" {\nstep s "S" {\n${text}\n}\n}\n}\n`,
} satisfies Record<string, Frame>;

interface Tester {
  /** The cases after it are set into this frame; without it they are whole files. */
  readonly within: (frame: keyof typeof frames) => Tester;
  /** The cases after it are checked on this day. */
  readonly on: (day: string) => Tester;
  /** The cases after it are checked with this option of the rule. */
  readonly given: (option: string, value: number) => Tester;
  /** The rule finds something at each place marked `«…»`, and nowhere else. */
  readonly finds: (what: string, text: string) => Tester;
  /** A near miss. */
  readonly passes: (what: string, text: string) => Tester;
}

/** Tells what a rule finds and what it lets pass: a case is a text with the places marked that must be reported. */
export function testRule(id: string): Tester {
  const rule = rules.find((each) => each.id === id);
  describe(id, () => {
    it("is a rule", () => expect(rule?.id).toBe(id));
  });
  return build(id, { rule, frame: "file", day: usualDay });
}

interface Setting {
  readonly rule: Rule | undefined;
  readonly frame: keyof typeof frames;
  readonly day: string;
}

function build(id: string, setting: Setting): Tester {
  const add = (what: string, text: string): Tester => {
    describe(id, () => {
      it(what, () => expectPlaces(setting, id, text));
    });
    return build(id, setting);
  };
  return {
    within: (frame) => build(id, { ...setting, frame }),
    on: (day) => build(id, { ...setting, day }),
    given: (option, value) => {
      const options = setting.rule?.options?.map((each) => (each.name === option ? { ...each, value } : each));
      return build(id, { ...setting, rule: setting.rule && options ? { ...setting.rule, options } : undefined });
    },
    finds: (what, text) => {
      if (!text.includes("«")) throw new Error(`${id}, ${what}: the place of the finding isn't marked`);
      return add(`finds ${what}`, text);
    },
    passes: (what, text) => add(`passes ${what}`, text),
  };
}

async function expectPlaces({ rule, frame, day }: Setting, id: string, text: string): Promise<void> {
  const files = new Map<string, string>([["shared.blueprint", shared]]);
  const expected: string[] = [];
  for (const [path, marked] of filesIn(text)) {
    const file = unmark(path, path === mainFile ? frames[frame](marked) : marked, id);
    files.set(path, file.text);
    expected.push(...file.expected);
  }
  const on = rule === undefined ? [] : [rule];
  const found = examine(files, on, day);
  expect([...located(found)].sort()).toEqual(expected.sort());
  expectOwnCode(found, "text");
  const twins = examine(await inYaml(files), on, day);
  expect(twins.map((finding) => finding.message).sort()).toEqual(found.map((finding) => finding.message).sort());
  expectOwnCode(twins, "yaml");
}

/** What is told to be written must be code of the form of the file that it is told for. */
function expectOwnCode(findings: readonly Diagnostic[], form: Form): void {
  const helps = new Set(findings.flatMap(({ help }) => help ?? []));
  expect([...helps].filter((help) => foreignCode(help, form).length > 0)).toEqual([]);
}
