import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { createFolder } from "../support/folder.js";
import { cache, useBundle, useProgram } from "../support/program.js";

vi.setConfig({ testTimeout: 120_000 });
const run = useProgram();
const program = useBundle();
const blueprint = (id: string): string => `blueprint ${id} "B" { phase p "P" { step s "S" { customer c "C" } } }\n`;
const json = ["--format", "json", "--quiet"];

const isRoot = process.getuid?.() === 0;
/** A user of the machine's own takes no heed of permissions, so nobody's are tried where there is one. */
const asNobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

describe("names", () => {
  const names = ["new\nline", "esc\u001b[31m", "cr\r::error::x", "l".repeat(240), "受付", "-o", "a b", "__proto__"];

  it("of any kind are read, and harm no terminal or log", () => {
    const cwd = createFolder(Object.fromEntries(names.map((name, at) => [`${name}.blueprint`, blueprint(`b${at}`)])));
    expect(run(["build", ...json], { cwd })).toMatchObject({ status: 0 });
    expect(readdirSync(join(cwd, "out"))).toHaveLength(names.length);
    for (const reporter of ["pretty", "compact", "github"]) {
      const { status, stdout, stderr } = run(["check", "--reporter", reporter], { cwd });
      expect(status).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(`${stdout}${stderr}`).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|^::error::x/m);
    }
  });

  it.runIf(process.platform === "linux")("that aren't UTF-8 are told", () => {
    const cwd = createFolder({ "a.blueprint": blueprint("a") });
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/bad`), Buffer.of(0xff), Buffer.from(".blueprint")]),
      blueprint("b"),
    );
    const { status, stderr } = run(["check"], { cwd });
    expect(stderr).toContain("has a name that isn't UTF-8");
    expect(status).toBe(2);
  });

  it("longer than a system takes are told", () => {
    const { status, stderr } = run(["check", `${"x".repeat(5000)}.blueprint`], { cwd: createFolder() });
    expect(stderr).toMatch(/its name is too long\.$/m);
    expect(status).toBe(2);
  });
});

describe("a file that says nothing", () => {
  const files = { "a.blueprint": "", "b.blueprint.yaml": "# Later\n---\n", "c.blueprint": "/* Soon\n */\n\n// or not" };
  const begins = { "a.blueprint": 'blueprint ID "Title"', "b.blueprint.yaml": "blueprint: ID" };

  it("is told, with what to write", () => {
    const cwd = createFolder({ ...files, "catalog.blueprint": "role ops" });
    for (const [name, first] of Object.entries(begins)) {
      const { status, stderr } = run(["check", name], { cwd });
      expect(stderr).toContain(`\`${name}\` says nothing yet. A blueprint begins with \`${first}\``);
      expect(status).toBe(0);
    }
    expect(run(["check"], { cwd }).stderr.match(/says nothing yet/g)).toHaveLength(3);
    expect(run(["check", "catalog.blueprint"], { cwd }).stderr).not.toContain("says nothing");
    expect(run(["check", "--quiet", "a.blueprint"], { cwd }).stderr).toBe("");
  });

  it("is no word where there is a blueprint beside it", () => {
    const cwd = createFolder({ ...files, "d.blueprint": blueprint("d") });
    expect(run(["check"], { cwd }).stderr).not.toContain("says nothing");
  });
});

describe("a folder", () => {
  it("of 10,000 files is looked through", () => {
    const cwd = createFolder({ "a.blueprint": blueprint("a") });
    for (let at = 0; at < 10_000; at++) writeFileSync(join(cwd, `f${at}.txt`), "");
    mkdirSync(join(cwd, "x.blueprint"));
    symlinkSync(".", join(cwd, "round.blueprint"));
    expect(run(["check"], { cwd })).toMatchObject({ status: 0 });
  });

  it("that nobody may write to is told, and so is a file that nobody may read", () => {
    const cwd = createFolder({ "a.blueprint": blueprint("a"), "b.blueprint": blueprint("b") });
    chmodSync(cwd, 0o755);
    mkdirSync(join(cwd, "out"));
    chmodSync(join(cwd, "out"), 0o555);
    chmodSync(join(cwd, "b.blueprint"), 0o000);
    const try_ = (...words: readonly string[]) => {
      const env = { SOURCE_DATE_EPOCH: "1795132800", HOME: cwd };
      return spawnSync(process.execPath, [program, ...words], { cwd, encoding: "utf8", env, ...asNobody });
    };
    const built = try_("build", "a.blueprint", ...json);
    expect(built.stderr).toMatch(/^sightline: `out\/a\.json` can't be written: permission denied\.$/m);
    expect(built.status).toBe(2);
    const checked = try_("check", "b.blueprint");
    expect(checked.stderr).toContain("permission denied");
    expect(checked.status).toBe(2);
  });

  it("in the place of an output stays what it was", () => {
    const cwd = createFolder({ "a.blueprint": blueprint("a"), "out/a.json/kept": "kept" });
    const { status, stderr } = run(["build", ...json], { cwd });
    expect(stderr).toMatch(/^sightline: `out\/a\.json` can't be written: /m);
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, "out/a.json/kept"), "utf8")).toBe("kept");
    expect(readdirSync(join(cwd, "out"))).toEqual(["a.json"]);
  });
});

it("does without standard input, where nobody asked for it", () => {
  const cwd = createFolder({ "a.blueprint": blueprint("a") });
  const script = `"$0" "$1" check a.blueprint <&- && "$0" "$1" check - <&- && echo both`;
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1795132800", XDG_CACHE_HOME: cache };
  const { stdout, stderr } = spawnSync("sh", ["-c", script, process.execPath, program], { cwd, encoding: "utf8", env });
  expect(stderr).not.toMatch(/^\s+at |defect/m);
  expect(stdout).toBe("both\n");
});
