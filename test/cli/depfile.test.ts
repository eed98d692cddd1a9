import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { printDepfile } from "../../src/cli/depfile.js";
import { createFolder } from "../support/folder.js";
import { cache, useBundle, useProgram } from "../support/program.js";

const program = useBundle();
const sightline = useProgram();

function has(tool: string): boolean {
  return spawnSync(tool, ["--version"]).status === 0;
}

const odd = [
  "a b.blueprint",
  "c#d.blueprint",
  "e$f.blueprint",
  "g:h.blueprint",
  "i\\ j.blueprint",
  "k\\l.blueprint",
  "plain",
];

it("refuses a name that no rule can hold", () => {
  expect(() => printDepfile(["out"], ["a\nb"])).toThrow("a line ends in its name");
});

it.skipIf(!has("make"))("writes names so that Make reads them as they are", () => {
  const cwd = createFolder(Object.fromEntries(odd.map((name) => [name, ""])));
  for (const name of odd) {
    const out = `out ${name}`;
    writeFileSync(join(cwd, "d"), printDepfile([out, "second"], [name]));
    writeFileSync(join(cwd, "Makefile"), `include d\nsecond:\n\t@echo made\n`);
    writeFileSync(join(cwd, "second"), "");
    utimesSync(join(cwd, name), 1000, 1000);
    expect(spawnSync("make", ["second"], { cwd, encoding: "utf8" }).stdout, name).toContain("up to date");
    utimesSync(join(cwd, name), 4_000_000_000, 4_000_000_000);
    expect(spawnSync("make", ["second"], { cwd, encoding: "utf8" }).stdout, name).toContain("made");
  }
});

it("names all outputs, and all that was read for them", () => {
  const cwd = createFolder({ "sightline.config.yaml": "", "w/x": "", "rules.mjs": "export const rules = [];" });
  cpSync("examples/vending/vending.blueprint", join(cwd, "w/vending.blueprint"));
  cpSync("examples/vending/catalog.blueprint", join(cwd, "w/catalog.blueprint"));
  const words = [
    "build",
    "vending.blueprint",
    "--format",
    "json,svg",
    "--view",
    "blueprint",
    "--rules",
    "../rules.mjs",
  ];
  sightline([...words, "--depfile", "d"], { cwd: join(cwd, "w") });
  expect(
    readFileSync(join(cwd, "w/d"), "utf8")
      .split("\n\n")[0]!
      .replace(/\\\n */g, "")
      .split("\n")[0],
  ).toBe(
    "out/vending.blueprint.svg out/vending.json: ../rules.mjs ../sightline.config.yaml catalog.blueprint vending.blueprint",
  );
});

/** The example of docs/scale.md, with two blueprints and a `sightline` that is the program under test. */
function createExample(): { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly shim: string } {
  const cwd = createFolder();
  cpSync("docs/scale", cwd, { recursive: true });
  writeFileSync(join(cwd, "sightline.config.yaml"), "formats: [md, json]\n");
  cpSync("examples/vending/catalog.blueprint", join(cwd, "catalog.blueprint"));
  const text = readFileSync("examples/vending/vending.blueprint", "utf8").replace(/^ {2}exit .*\n/m, "");
  writeFileSync(join(cwd, "vending.blueprint"), text);
  writeFileSync(join(cwd, "refund.blueprint"), text.replace("blueprint vending", "blueprint refund"));
  const shim = `${process.execPath} ${program}`;
  return { cwd, shim, env: { ...process.env, XDG_CACHE_HOME: cache, SOURCE_DATE_EPOCH: "1795132800" } };
}

/** What is made anew by each of three runs: the first, one after nothing has changed, and one after each named file has. */
function watchRuns(run: () => { readonly status: number | null }, cwd: string, edited: readonly string[]) {
  const outputs = ["vending", "refund"];
  const times = () => outputs.map((id) => statSync(join(cwd, `out/${id}.md`)).mtimeMs);
  expect(run().status).toBe(0);
  return [undefined, ...edited].map((name) => {
    for (const id of outputs) utimesSync(join(cwd, `out/${id}.md`), 1_700_000_000, 1_700_000_000);
    for (const each of ["vending.blueprint", "refund.blueprint", "catalog.blueprint", "sightline.config.yaml"]) {
      utimesSync(join(cwd, each), 1_600_000_000, 1_600_000_000);
    }
    if (name !== undefined) appendFileSync(join(cwd, name), "\n// changed\n");
    const before = times();
    expect(run().status).toBe(0);
    const after = times();
    return outputs.filter((_, i) => after[i] !== before[i]);
  });
}

it.skipIf(!has("make"))("lets Make build what changed, as docs/scale.md shows", { timeout: 60_000 }, () => {
  const { cwd, env, shim } = createExample();
  const run = () => spawnSync("make", [`SIGHTLINE=${shim}`], { cwd, env, encoding: "utf8" });
  expect(watchRuns(run, cwd, ["refund.blueprint", "catalog.blueprint"])).toEqual([
    [],
    ["refund"],
    ["vending", "refund"],
  ]);
});

it.skipIf(!has("ninja"))("lets Ninja build what changed, as docs/scale.md shows", { timeout: 60_000 }, () => {
  const { cwd, env, shim } = createExample();
  const path = join(cwd, "build.ninja");
  writeFileSync(path, readFileSync(path, "utf8").replace("npx sightline", shim));
  const run = () => spawnSync("ninja", [], { cwd, env, encoding: "utf8" });
  expect(run().status).toBe(0);
  expect(run().stdout).toContain("no work to do");
  appendFileSync(join(cwd, "catalog.blueprint"), "\n// changed\n");
  expect(run().stdout).toContain("[2/2]");
});
