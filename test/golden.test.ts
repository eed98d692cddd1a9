import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Blueprint, compile, type Files, render } from "../src/compiler/index.js";
import { plain } from "../src/diagnostics/print/palette.js";
import { printFinding } from "../src/diagnostics/print/pretty.js";
import { discover } from "../src/host/discover.js";
import { createFiles } from "../src/host/files.js";

/**
 * A folder of test/golden holds an input and what each stage makes of it. What is there is compared; an empty file asks
 * for a stage, and `npm run generate` fills it in.
 */
const cases = resolve("test/golden");
const inputs = ["input.blueprint", "input.blueprint.yaml"];
const today = "2026-11-20";

describe.each(readdirSync(cases))("%s", (name) => {
  const folder = join(cases, name);
  it("gives what is written down", async () => {
    const files = createFiles(folder);
    const input = inputs.filter((path) => existsSync(join(folder, path)));
    expect(input).toHaveLength(1);
    const { findings, blueprints } = await compile(files, input, {
      today,
      listWorkspace: async () => discover(folder, folder),
    });
    const found = findings.map((finding) => printFinding(finding, plain)).join("\n");
    await expect(found).toMatchFileSnapshot(join(folder, "diagnostics.txt"));
    for (const [file, text] of Object.entries(await stages(blueprints))) {
      if (existsSync(join(folder, file))) await expect(text).toMatchFileSnapshot(join(folder, file));
    }
  });

  it("tells nothing of the order of files", async () => {
    const listed = discover(folder, folder);
    const run = (paths: readonly string[]) => compile(slow(createFiles(folder)), paths, { today });
    const [one, other] = await Promise.all([run(listed), run(listed.toReversed())]);
    const print = ({ findings }: typeof one) => findings.map((finding) => printFinding(finding, plain));
    expect(print(one)).toEqual(print(other));
  });
});

it("gives one model of both forms", () => {
  const [text, yaml] = ["small", "small-yaml"].map((name) => readFileSync(join(cases, name, "model.json"), "utf8"));
  expect(yaml).toBe(text);
});

/** The outputs of the input's own blueprint by the names that they have in a case's folder. */
async function stages(blueprints: readonly Blueprint[]): Promise<Record<string, string>> {
  const own = blueprints.filter((blueprint) => inputs.includes(blueprint.path));
  const outputs = await render(own, { formats: ["svg", "md", "json"], views: ["blueprint"] });
  const names: Record<string, string> = {
    "image/svg+xml": "out.svg",
    "text/markdown": "out.md",
    "application/json": "model.json",
  };
  return Object.fromEntries(outputs.map(({ mediaType, content }) => [names[mediaType] ?? mediaType, String(content)]));
}

/** Answers out of turn. */
function slow({ read }: Files): Files {
  return {
    read: async (path) => {
      await new Promise((wake) => setTimeout(wake, path.length % 3));
      return read(path);
    },
  };
}
