import { expect, it } from "vitest";
import { formOf } from "../../src/text/form.js";

const forms: [path: string, text: string, form: "text" | "yaml"][] = [
  ["a.blueprint", "blueprint: a", "text"],
  ["a.blueprint.yaml", 'blueprint a "A" {}', "yaml"],
  ["A.YML", "", "yaml"],
  ["stdin", "", "text"],
  ["stdin", '\n\n  use "./c.blueprint"', "text"],
  ["stdin", "// note: not YAML\nblueprint a", "text"],
  ["stdin", "blueprint: a", "yaml"],
  ["stdin", "use:\n  - ./c.blueprint", "yaml"],
  ["stdin", '"blueprint" : a', "yaml"],
  ["stdin", "# a comment\nblueprint: a", "yaml"],
  ["stdin", "---\nblueprint: a", "yaml"],
  ["stdin", "{ blueprint: a }", "yaml"],
];

it.each(forms)("the form of %s with %j is %s", (path, text, form) => {
  expect(formOf(path, text)).toBe(form);
});
