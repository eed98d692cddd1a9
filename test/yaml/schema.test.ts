import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { createSource } from "../../src/text/source.js";
import { yamlJsonSchema } from "../../src/yaml/published.js";
import { parseYaml } from "../support/parse-yaml.js";

const schema = yamlJsonSchema();
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const validate = ajv.compile(schema);

const forms = filesIn("forms", ".yaml");
const broken = filesIn("broken", ".txt").map(([name, text]) => [name, text.split("\n=====\n")[0] ?? ""] as const);

describe("the published schema", () => {
  it.each(forms)("accepts %s", (_name, text) => {
    expect(validate(dataOf(text)) ? [] : validate.errors).toEqual([]);
  });

  it.each(["", "roles:\n", "roles: { ops: }\n", "blueprint: a\n", "use: ./a.blueprint\n"])("accepts %j", (text) => {
    expect(validate(dataOf(text))).toBe(true);
    expect(rulesIn(text)).toEqual([]);
  });

  it("refuses what the compiler finds fault with in the shape of a file, and nothing else", () => {
    const faults = ["item/unknown", "item/missing", "value/kind"];
    const told = broken.flatMap(([name, text]) => {
      const rules = rulesIn(text);
      const data = rules.includes("syntax") ? undefined : dataOf(text);
      if (data === undefined) return [];
      const [isRefused, isFaulty] = [!validate(data), rules.some((rule) => faults.includes(rule))];
      return [{ name, isRefused, isFaulty }];
    });
    expect(told.filter(({ isFaulty }) => isFaulty).length).toBeGreaterThan(20);
    expect(told.filter(({ isRefused, isFaulty }) => isFaulty && !isRefused).map(({ name }) => name)).toEqual([]);
    const refused = told.filter(({ isRefused }) => isRefused).map(({ name }) => name);
    expect(refused.filter((name) => rulesIn(new Map(broken).get(name) ?? "").length === 0)).toEqual([]);
  });

  it("says of every key what it is", () => {
    const { $defs } = schema as { readonly $defs: Readonly<Record<string, { readonly properties?: object }>> };
    const silent = Object.entries($defs).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([key, said]) => key !== "lane" && (said.description ?? said.$ref) === undefined)
        .map(([key]) => `${name}.${key}`),
    );
    expect(silent).toEqual([]);
  });

  it("is the same each time", () => {
    expect(JSON.stringify(yamlJsonSchema())).toBe(JSON.stringify(schema));
  });
});

function filesIn(folder: string, ending: string): readonly (readonly [name: string, text: string])[] {
  const url = new URL(`${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => [name, readFileSync(new URL(name, url), "utf8")] as const);
}

/** What an editor's parser makes of a file; nothing where it refuses it. */
function dataOf(text: string): unknown {
  const document = parseDocument(text, { version: "1.2", schema: "core" });
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
}

function rulesIn(text: string): readonly string[] {
  return parseYaml(createSource("a.blueprint.yaml", text)).diagnostics.map(({ rule }) => rule);
}
