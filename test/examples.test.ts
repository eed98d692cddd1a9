import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleDay } from "../scripts/generate/examples.js";
import { compile } from "../src/compiler/compile.js";
import { createFiles } from "../src/host/files.js";

const files = createFiles(process.cwd());
const folders = readdirSync("examples", { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What is found in an example: the rule, and the element by its path, without its kinds. */
async function findingsOf(example: string, isOurs: (path: string) => boolean) {
  const names = readdirSync(`examples/${example}`).filter(isOurs);
  const paths = names.map((name) => `examples/${example}/${name}`);
  const { findings, elementOf } = await compile(files, paths, { today: exampleDay, listWorkspace: async () => paths });
  return findings.map(({ rule, span }) => {
    const element = elementOf(span)
      .split("/")
      .flatMap((part) => /^[a-z]+:([^=]*)/.exec(part)?.[1] ?? []);
    return { rule, element: (element.length > 1 ? element.slice(1) : element).join(".").replace(/->.*/, "") };
  });
}

const isBlueprint = (name: string): boolean => /\.blueprint(?:\.yaml)?$/.test(name);

describe("the examples' findings", () => {
  const readme = readFileSync("examples/README.md", "utf8");
  for (const { name } of folders.filter((folder) => folder.name !== "broken")) {
    it(`are all explained: ${name}`, async () => {
      const section = new RegExp(`^## .*\\(${name}/\\)\n([^]*?)(?=^## |(?![^]))`, "m").exec(readme)?.[1] ?? "";
      const explained = [...section.matchAll(/^\| `([\w/-]+)` \| (.+?) \| .+ \|$/gm)].flatMap(([, rule, places]) =>
        [...places!.matchAll(/`([^`]+)`/g)].map(([, element]) => `${rule} ${element}`),
      );
      const found = (await findingsOf(name, isBlueprint)).map(({ rule, element }) => `${rule} ${element}`);
      expect(explained.sort()).toEqual(found.sort());
    });
  }

  it("are all told: broken", async () => {
    const page = readFileSync("examples/broken/README.md", "utf8");
    const found = [
      ...(await findingsOf("broken", isBlueprint)),
      ...(await findingsOf("broken", (name) => name.endsWith(".txt"))),
    ];
    expect(found.length).toBeGreaterThan(40);
    expect([...new Set(found.map(({ rule }) => rule))].filter((rule) => !page.includes(`\`${rule}\``))).toEqual([]);
  });
});
