import { expect, it } from "vitest";
import { sayEmpty } from "../../src/cli/empty.js";

async function isSaidEmpty(path: string, text: string): Promise<boolean> {
  const said = await sayEmpty({ read: async () => ({ kind: "text", text, size: text.length }) }, [path]);
  return said.includes("says nothing yet");
}

it.each([
  ["a.blueprint", " \r\n// one\n/* two\n */ // three", true],
  ["a.blueprint", "// begins none: /*\nrole r\n// */", false],
  ["a.blueprint", "/* never ends", false],
  ["a.blueprint.yaml", "# one\n---\n", true],
  ["a.blueprint.yaml", "# /*\nroles: { r: { title: R } }\n# */", false],
])("%s with %j", async (path, text, expected) => {
  expect(await isSaidEmpty(path, text)).toBe(expected);
});

it("is told soon of a file of a megabyte", async () => {
  const before = process.cpuUsage();
  expect(await isSaidEmpty("a.blueprint.yaml", "# /*\n".repeat(200_000))).toBe(true);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
