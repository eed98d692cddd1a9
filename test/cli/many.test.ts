import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { writeWorkspace } from "../../bench/workspace.mjs";
import { chanceOf } from "../support/chance.js";
import { createFolder } from "../support/folder.js";
import { manyBlueprints } from "../support/many-blueprints.js";
import { cache, type Run, useBundle, useProgram } from "../support/program.js";

const sightline = useProgram();
const program = useBundle();
const build = ["build", "--view", "blueprint", "--today", "2026-11-20"];

function createWorkspace(count: number): string {
  const cwd = createFolder();
  writeWorkspace(cwd, count);
  return cwd;
}

/** All files of a folder by name, but those that begin with a dot. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}

function withoutTime({ status, stdout, stderr }: Run): Run {
  return { status, stdout, stderr: stderr.replace(/\(\d+ ms\)/, "") };
}

it("writes and says the same with one thread, with four, and with what it has kept", () => {
  const cwd = createWorkspace(26);
  const runs = [
    ["--no-cache", "--jobs", "1"],
    ["--no-cache", "--jobs", "4"],
    ["--cache-dir", "cache", "--jobs", "3"],
    ["--cache-dir", "cache"],
  ].map((more) => {
    const run = withoutTime(sightline([...build, ...more], { cwd }));
    const files = contents(join(cwd, "out"));
    if (more.includes("--no-cache")) rmSync(join(cwd, "out"), { recursive: true });
    return { run, files };
  });
  expect(runs[0]!.run.status).toBe(0);
  expect(Object.keys(runs[0]!.files)).toHaveLength(26 * 3);
  for (const each of runs.slice(1)) expect(each).toEqual(runs[0]);
});

it("writes again what was deleted or edited, and leaves what is in place", () => {
  const cwd = createWorkspace(5);
  const more = [...build, "--cache-dir", "cache"];
  sightline(more, { cwd });
  const untouched = join(cwd, "out/journey-0.md");
  utimesSync(untouched, 1000, 1000);
  const [before, out] = [contents(join(cwd, "out")), (name: string) => join(cwd, "out", name)];
  rmSync(out("journey-1.md"));
  appendFileSync(out("journey-2.json"), " ");
  rmSync(out("journey-3.md"));
  writeFileSync(join(cwd, "elsewhere"), before["journey-3.md"]!, "latin1");
  symlinkSync("../elsewhere", out("journey-3.md"));
  expect(sightline(more, { cwd }).status).toBe(0);
  expect(contents(join(cwd, "out"))).toEqual(before);
  expect(statSync(untouched).mtimeMs).toBe(1_000_000);
  expect(readdirSync(join(cwd, "out"), { withFileTypes: true }).filter((entry) => entry.isSymbolicLink())).toEqual([]);
});

it("finds and writes the same with what it has kept as without, whatever is edited", { timeout: 120_000 }, () => {
  const cwd = createFolder();
  const paths = writeWorkspace(cwd, 5);
  const chance = chanceOf(20_261_121);
  const edit = (change: (text: string) => string): void => {
    const path = join(cwd, chance.pick(paths));
    writeFileSync(path, change(existsSync(path) ? readFileSync(path, "utf8") : 'blueprint back "Back" {\n}\n'));
  };
  const edits: readonly (() => void)[] = [
    () => edit((text) => text.replace(/"Pay"/, `"Pay ${chance.between(0, 99)}"`)),
    () => edit((text) => text.replace("office-lead", "office")),
    () => edit((text) => text.replace(/entry regular/, "entry irregular")),
    () => edit((text) => text.replace(/blueprint journey-\d/, `blueprint journey-${chance.between(0, 4)}`)),
    () => edit((text) => `${text}}`),
    () => edit((text) => `use "./more.blueprint"\n${text}`),
    () => edit((text) => text.replace("    area", "    // sightline-ignore step/no-evidence: x\n    area")),
    () => edit((text) => text.replace("blueprint", 'role extra "Extra"\nblueprint')),
    () => rmSync(join(cwd, chance.pick(paths)), { force: true }),
    () => appendFileSync(join(cwd, "team-0/catalog.blueprint"), `role r${chance.between(0, 49)} "R"\n`),
    () => writeFileSync(join(cwd, "team-0/more.blueprint"), `role m${chance.between(0, 2)} "M"\n`),
    () => rmSync(join(cwd, "team-0/more.blueprint"), { force: true }),
    () => writeFileSync(join(cwd, "sightline.config.yaml"), `preset: ${chance.pick(["strict", "minimal"])}\n`),
    () => rmSync(join(cwd, "kept"), { recursive: true, force: true }),
  ];
  for (let round = 0; round < 12; round++) {
    chance.pick(edits)();
    const words = ["build", "--view", "blueprint", "--format", "json,md", "--reporter", "json"];
    const kept = sightline([...words, "--cache-dir", "cache", "-o", "kept"], { cwd });
    rmSync(join(cwd, "anew"), { recursive: true, force: true });
    const anew = sightline([...words, "--no-cache", "-o", "anew"], { cwd });
    expect(kept, `round ${round}`).toEqual(anew);
    const [left, right] = [contents(join(cwd, "kept")), contents(join(cwd, "anew"))];
    for (const [name, text] of Object.entries(right)) expect(left[name], `${name} in round ${round}`).toBe(text);
  }
});

it("shares what is kept among eight builds at once, and comes through damage and kills", async () => {
  const cwd = createWorkspace(5);
  const start = (out: string) =>
    spawn(process.execPath, [program, ...build, "--cache-dir", "cache", "-o", out], {
      cwd,
      stdio: "ignore",
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
  const whole = (): Readonly<Record<string, string>> => {
    expect(sightline([...build, "--cache-dir", "cache"], { cwd }).status).toBe(0);
    return contents(join(cwd, "out"));
  };
  sightline([...build, "--no-cache", "-o", "right"], { cwd });
  const right = contents(join(cwd, "right"));
  const codes = await Promise.all(
    Array.from({ length: 8 }, async () => (await once(start("out"), "exit"))[0] as unknown),
  );
  expect(codes).toEqual(Array.from({ length: 8 }, () => 0));
  expect(contents(join(cwd, "out"))).toEqual(right);
  for (let round = 0; round < 3; round++) {
    rmSync(join(cwd, round % 2 === 0 ? "cache" : "out"), { recursive: true, force: true });
    const child = start("out");
    const exit = once(child, "exit");
    await wait(60 + 150 * round);
    child.kill("SIGKILL");
    await exit;
    expect(whole()).toEqual(right);
  }
  for (const name of readdirSync(join(cwd, "cache"))) {
    writeFileSync(join(cwd, "cache", name), readFileSync(join(cwd, "cache", name)).subarray(10));
  }
  expect(whole()).toEqual(right);
}, 60_000);

it("keeps nothing where it may not, and what it keeps in node_modules", () => {
  const files = Array.from({ length: 4 }, (_, i) => [`b${i}.blueprint`, `blueprint b${i} "B" {\n}\n`] as const);
  const cwd = createFolder({ ...Object.fromEntries(files), "node_modules/x": "" });
  sightline(["check", "--no-cache"], { cwd });
  expect(existsSync(join(cwd, "node_modules/.cache"))).toBe(false);
  sightline(["check"], { cwd });
  expect(readdirSync(join(cwd, "node_modules/.cache/sightline"))).toHaveLength(1);
});

it.each([
  ["ends by itself", "process.exit(7)", "A thread ended by itself, with code 7."],
  [
    "runs out of memory",
    "{ for (const all = []; ; ) all.push(new Array(100_000).fill({})); }",
    "A thread ran out of memory.",
  ],
])("says what broke where a thread %s, and doesn't wait for it", (_, breaks, says) => {
  const check = `() => { if (!isMainThread) ${breaks}; }`;
  const cwd = createFolder({
    ...manyBlueprints(130),
    "rules.mjs": `import { isMainThread } from "node:worker_threads";
      export const rules = [{ id: "x/y", severity: "info", finds: "x", check: ${check} }];`,
    "out/b0.json": "as it was",
  });
  const env = { NODE_OPTIONS: "--max-old-space-size=80" };
  const { status, stderr } = sightline(["build", "--jobs", "2", "--rules", "rules.mjs"], { cwd, env });
  expect(stderr).toContain(says);
  expect(status).toBe(2);
  expect(contents(join(cwd, "out"))).toEqual({ "b0.json": "as it was" });
});

it("comes to an end where threads that are there have nothing to do", () => {
  const files = Object.entries(manyBlueprints(130)).map(
    ([name, text]) => [`in/${name}`, `use "../catalog.blueprint"\n${text}`] as const,
  );
  const cwd = createFolder({ ...Object.fromEntries(files), "catalog.blueprint": 'role r "R"\n' });
  const check = ["check", "in", "--no-cache", "--reporter", "compact"];
  const alone = sightline([...check, "--jobs", "1"], { cwd });
  expect(`${alone.stdout}${alone.stderr}`).not.toBe("");
  expect(withoutTime(sightline([...check, "--jobs", "3"], { cwd }))).toEqual(withoutTime(alone));
});

it.skipIf(!existsSync("/proc/self/status"))("keeps to a bounded memory, though there are many outputs", () => {
  const cwd = createWorkspace(40);
  const tell = join(cwd, "tell.cjs");
  const copy = 'require("node:fs").writeFileSync("status", require("node:fs").readFileSync("/proc/self/status"))';
  writeFileSync(tell, `process.on("exit", () => ${copy});`);
  sightline([...build, "--no-cache", "--jobs", "1"], { cwd, env: { NODE_OPTIONS: `--require ${tell}` } });
  const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(join(cwd, "status"), "utf8"))?.[1];
  // In MB; 105 where it was measured.
  expect(Number(peak) / 1024).toBeLessThan(200);
});
