import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { views } from "../../src/compiler/views.js";
import { createFolder } from "../support/folder.js";
import { useBundle, useProgram } from "../support/program.js";

const run = useProgram();
const bundled = useBundle();

const sound = `blueprint kiosk "Kiosk" {
  phase buy "Buy" {
    step pay "Pay" {
      customer tap "Taps a card"
    }
  }
}
`;
const faulty = sound.replace('"Taps a card"', '"Taps a card" -> pya.tap');

describe("the exit status", () => {
  it("is 0 where nothing fails the check, whatever the warnings", () => {
    const { status, stdout, stderr } = run(["check"], { cwd: createFolder({ "a.blueprint": sound }) });
    expect(stderr).toMatch(/^0 errors, \d+ warnings in 1 of 1 blueprint \(\d+ ms\)/m);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("is 1 where there are errors", () => {
    const { status, stderr } = run(["check"], { cwd: createFolder({ "a.blueprint": faulty }) });
    expect(stderr).toContain("error name/unknown a.blueprint:4:37\n");
    expect(stderr).toMatch(/^1 error, 0 warnings in 1 of 1 blueprint \(\d+ ms\)\n$/m);
    expect(stderr).toContain("The rules wait until the errors above are mended: kiosk.");
    expect(status).toBe(1);
  });

  it("is 1 where there are more warnings than allowed", () => {
    const cwd = createFolder({ "a.blueprint": sound });
    expect(run(["check", "--max-warnings", "0"], { cwd }).status).toBe(1);
    expect(run(["check", "--max-warnings", "1000"], { cwd }).status).toBe(0);
  });

  const undone: Record<string, [words: string[], says: string]> = {
    "an unknown option": [["check", "--quite"], "error: unknown option '--quite'\n(Did you mean --quiet?)\n"],
    "an unknown command": [["chekc"], "error: unknown command 'chekc'\n(Did you mean check?)\n"],
    "no such day": [["check", "--today", "2026-02-30"], "It must be a day of the calendar, like 2026-10-01."],
    "an option for a value": [["check", "--today", "--quiet"], "It must be a day of the calendar"],
    "no number": [["check", "--max-warnings", ""], "It must be a whole number, 0 or more."],
    "a forgotten folder": [["build", "-o", "--quiet"], "It must be a path"],
    "an unknown format": [["build", "--format", "svg,jsn"], "Did you mean json? There are svg, "],
    "an unknown view": [["build", "--view", "map"], "There are blueprint, "],
    "an unknown reporter": [
      ["check", "--reporter", "xml"],
      "There are pretty, compact, json, sarif, github, gitlab, junit, markdown.",
    ],
    "too many schemas": [["schema", "yaml", "model"], "too many arguments"],
    "a path that isn't there": [["check", "gone.blueprint"], "`gone.blueprint` can't be read: it isn't there."],
    "a workspace without a blueprint": [["check"], "There is no blueprint here"],
  };
  for (const [name, [words, says]] of Object.entries(undone)) {
    it(`is 2 for ${name}`, () => {
      const { status, stdout, stderr } = run(words, { cwd: createFolder() });
      expect(stderr).toContain(says);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    });
  }

  it("is 2 for a file alone that can't be read, 1 beside others", () => {
    const cwd = createFolder({ "a.blueprint": sound, "b.blueprint": Uint8Array.from([0x2f, 0x2f, 0x0a, 0xff]) });
    const alone = run(["check", "b.blueprint"], { cwd });
    expect(alone.stderr).toContain("error use/unreadable b.blueprint:2:1\n  This file isn't UTF-8 text: byte 3 (0xff)");
    expect(alone.status).toBe(2);
    expect(run(["check"], { cwd }).status).toBe(1);
  });

  it("is 2 for a file over the limit", () => {
    const cwd = createFolder({ "a.blueprint": `// ${"a".repeat(1_048_576)}` });
    const { status, stderr } = run(["check", "a.blueprint"], { cwd });
    expect(stderr).toContain("error limit/file-size a.blueprint:1:1\n");
    expect(status).toBe(2);
  });

  it("is 2 where the help is shown because nothing was asked for, 0 where it was asked for", () => {
    expect(run([])).toMatchObject({ status: 2, stdout: "" });
    expect(run(["--help"])).toMatchObject({ status: 0, stderr: "" });
    expect(run(["help", "build"]).stdout).toContain("--format <LIST>");
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${readVersion()}\n`, stderr: "" });
  });
});

function readVersion(): string {
  return JSON.parse(readFileSync("package.json", "utf8")).version;
}

describe("build", () => {
  it("says which files it wrote", () => {
    const cwd = createFolder({ "a.blueprint": sound, "catalog.blueprint": 'role ops "Operations"\n' });
    const { status, stdout } = run(["build", "-o", "pictures"], { cwd });
    const written = [...views.map(({ name }) => `kiosk.${name}.svg`), "kiosk.md", "kiosk.json"];
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: written.map((name) => `pictures/${name}\n`).join(""),
    });
    expect(readFileSync(join(cwd, "pictures/kiosk.blueprint.svg"), "utf8")).toMatch(/^<svg /);
    expect(JSON.parse(readFileSync(join(cwd, "pictures/kiosk.json"), "utf8"))).toMatchObject({ id: "kiosk" });
    expect(readdirSync(join(cwd, "pictures"))).toHaveLength(written.length);
  });

  it("writes what was asked for", () => {
    const cwd = createFolder({ "a.blueprint": sound });
    expect(run(["build", "--format", "json,svg", "--view", "blueprint"], { cwd }).stdout).toBe(
      "out/kiosk.blueprint.svg\nout/kiosk.json\n",
    );
  });

  it("draws in pixels, in the theme and at the scale asked for", () => {
    const cwd = createFolder({ "a.blueprint": sound });
    const options = ["build", "--format", "svg,png", "--view", "blueprint", "--theme", "dark"];
    expect(run([...options, "--scale", "2"], { cwd }).stdout).toBe(
      "out/kiosk.blueprint.svg\nout/kiosk.blueprint.png\n",
    );
    const width = Number(/width="(\d+)/.exec(readFileSync(join(cwd, "out/kiosk.blueprint.svg"), "utf8"))?.[1]);
    const png = readFileSync(join(cwd, "out/kiosk.blueprint.png"));
    expect(png.readUInt32BE(16)).toBe(2 * width);
    expect(run([...options, "--scale", "0"], { cwd })).toMatchObject({ status: 2 });
    expect(run(["build", "--theme", "drak"], { cwd }).stderr).toContain("Did you mean dark?");
  });

  it("leaves the outputs before as they were where there is an error of the language", () => {
    const cwd = createFolder({
      "a.blueprint": faulty,
      "b.blueprint": sound.replace("kiosk", "other"),
      "out/kiosk.md": "before",
    });
    const { status, stdout, stderr } = run(["build", "--format", "md"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "out/other.md\n" });
    expect(stderr).toContain("Nothing was written for kiosk.\n");
    expect(readFileSync(join(cwd, "out/kiosk.md"), "utf8")).toBe("before");
  });

  it("writes although a rule finds an error", () => {
    const cwd = createFolder({ "a.blueprint": sound.replace('"Pay" {', '"Pay" {\n      key') });
    const { status, stdout, stderr } = run(["build", "--format", "md"], { cwd });
    expect(stderr).toContain("error measure/missing");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "out/kiosk.md\n" });
  });

  it("builds nothing of a catalog, and that is fine", () => {
    const { status, stdout } = run(["build"], {
      cwd: createFolder({ "c.blueprint": 'role ops "Operations"\n', "d.blueprint": "" }),
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  it("replaces a link at an output's path", () => {
    const cwd = createFolder({ "a.blueprint": sound, precious: "kept", "out/x": "" });
    symlinkSync(join(cwd, "precious"), join(cwd, "out/kiosk.md"));
    expect(run(["build", "--format", "md"], { cwd }).status).toBe(0);
    expect(lstatSync(join(cwd, "out/kiosk.md")).isFile()).toBe(true);
    expect(readFileSync(join(cwd, "precious"), "utf8")).toBe("kept");
  });

  it("ends with 2 where the folder can't be written to, and shows the findings all the same", () => {
    const cwd = createFolder({ "a.blueprint": sound, out: "a file" });
    const { status, stdout, stderr } = run(["build"], { cwd });
    expect(stderr).toMatch(/^sightline: The folder `out` can't be made: /m);
    expect(stderr).toContain(" in 1 of 1 blueprint (");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("gives the same bytes in every time zone and locale, and twice in a row", () => {
    const cwd = createFolder({ "a.blueprint": readExample(), "catalog.blueprint": readExample("catalog") });
    const outputs = [
      { TZ: "Asia/Tokyo", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
      { TZ: "UTC", LC_ALL: "C" },
      { TZ: "UTC", LC_ALL: "C" },
    ].map((env, i) => {
      expect(run(["build", "-o", `out${i}`], { cwd, env }).stderr).not.toContain("sightline:");
      return readdirSync(join(cwd, `out${i}`)).map((name) => [name, readFileSync(join(cwd, `out${i}`, name), "utf8")]);
    });
    expect(outputs[0]).toHaveLength(views.length + 2);
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });
});

function readExample(name = "vending"): string {
  return readFileSync(`examples/vending/${name}.blueprint`, "utf8");
}

describe("what is read", () => {
  it("is standard input under its name, with what it uses", () => {
    const cwd = createFolder({ "shop/roles.blueprint": 'role ops "Operations"\n' });
    const input = `use "./roles.blueprint"\n${faulty.replace("{", "{\n  owner ops")}`;
    const { status, stderr } = run(["check", "-", "--stdin-name", "shop/a.blueprint"], { cwd, input });
    expect(stderr).toContain("error name/unknown shop/a.blueprint:6:37\n");
    expect(stderr).toMatch(/^1 error,/m);
    expect(status).toBe(1);
  });

  it("is text or YAML by what standard input without a name holds", () => {
    const yaml = "blueprint: kiosk\nphases:\n  buy: { steps: { pay: { actions: { lane: customr, title: Taps } } } }\n";
    expect(run(["check", "-"], { input: yaml, cwd: createFolder() }).stderr).toContain(" stdin:3:");
    expect(run(["check", "-"], { input: faulty, cwd: createFolder() }).stderr).toContain("name/unknown stdin:4:37");
  });

  it("is no file outside the workspace, wherever links lead, and nothing that isn't a file", () => {
    const outside = createFolder({ "roles.blueprint": 'role ops "Operations"\n' });
    const uses = ["link", "folder/roles", "../roles", "pipe"].map((name) => `use "./${name}.blueprint"\n`).join("");
    const cwd = createFolder({ "a.blueprint": uses });
    symlinkSync(join(outside, "roles.blueprint"), join(cwd, "link.blueprint"));
    symlinkSync(outside, join(cwd, "folder"));
    execFileSync("mkfifo", [join(cwd, "pipe.blueprint")]);
    const { status, stderr } = run(["check", "a.blueprint"], { cwd });
    expect(stderr.match(/^error \S+ \S+/gm)).toEqual([
      "error use/outside a.blueprint:1:5",
      "error use/outside a.blueprint:2:5",
      "error use/outside a.blueprint:3:5",
      "error use/unreadable a.blueprint:4:5",
    ]);
    expect(status).toBe(1);
  });

  it("is a folder, in both forms", () => {
    const yaml = "blueprint: stall\nphases:\n  buy: { steps: { pay: { actions: { lane: customer, title: Taps } } } }\n";
    const cwd = createFolder({ "in/a.blueprint": sound, "in/deep/b.blueprint.yaml": yaml, "c.blueprint": faulty });
    expect(run(["check", "in"], { cwd }).stderr).toContain("in 2 of 2 blueprints (");
    expect(run(["check"], { cwd }).stderr).toContain("in 3 of 3 blueprints (");
  });

  it("is the rest of the workspace where a blueprint hands over to one there", () => {
    const from = sound.replace(/}\n$/, "  exit order at pay -> kitchen.order\n}\n");
    const to = "blueprint kitchen { entry order from kiosk.order }";
    const cwd = createFolder({ "a.blueprint": from, "deep/b.blueprint": to });
    expect(run(["check", "a.blueprint"], { cwd }).stderr).not.toContain("handshake/dangling");
    writeFileSync(join(cwd, "deep/b.blueprint"), to.replace("order", "odrer"));
    expect(run(["check", "a.blueprint"], { cwd }).stderr).toContain("error handshake/dangling a.blueprint:7:24\n");
  });
});

describe("what is said", () => {
  it("is one JSON document on stdout for a machine", () => {
    const { status, stdout, stderr } = run(["check", "--reporter", "json"], {
      cwd: createFolder({ "a.blueprint": faulty }),
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      format: "sightline-findings",
      version: 1,
      findings: [
        {
          rule: "name/unknown",
          severity: "error",
          file: "a.blueprint",
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 44,
        },
      ],
      summary: { blueprints: 1, errors: 1, warnings: 0, infos: 0, suppressed: 0, baseline: 0 },
    });
  });

  it("is errors only where it shall be quiet", () => {
    expect(run(["check", "--quiet"], { cwd: createFolder({ "a.blueprint": sound }) }).stderr).toBe("");
    const { stderr } = run(["check", "--quiet"], { cwd: createFolder({ "a.blueprint": faulty }) });
    expect(stderr).toMatch(/^error name\/unknown/);
    expect(stderr).not.toContain(" in 1 of 1 ");
  });

  it("is coloured only where somebody wants that", () => {
    const cwd = createFolder({ "a.blueprint": faulty });
    const isColoured = (words: string[], env: Record<string, string>) =>
      run(["check", ...words], { cwd, env }).stderr.includes("\u001b[");
    expect(isColoured([], {})).toBe(false);
    expect(isColoured([], { CI: "true" })).toBe(false);
    expect(isColoured([], { FORCE_COLOR: "1" })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(isColoured(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });

  it("is at most 100 findings, the errors first of all, and how many more there are", () => {
    const steps = Array.from({ length: 150 }, (_, i) => `    step s${i} { customer "Waits" -> gone }\n`).join("");
    const { stderr } = run(["check"], {
      cwd: createFolder({ "a.blueprint": `blueprint b {\n  phase p {\n${steps}  }\n}\n` }),
    });
    expect(stderr.match(/^error name\/unknown/gm)).toHaveLength(100);
    expect(stderr).toContain(
      "… and 50 more findings.\nMost often: name/unknown (150). `sightline explain RULE` tells what helps.\n",
    );
    expect(stderr).toContain("150 errors, 0 warnings in 1 of 1 blueprint (");
  });
});

it("ends with 2 where a folder may not be written to", () => {
  const cwd = createFolder({ "a.blueprint": sound, "locked/x": "" });
  // Root may write anywhere, so it runs the program as nobody, from a copy that nobody can reach.
  cpSync(dirname(bundled), join(cwd, "program"), { recursive: true });
  writeFileSync(join(cwd, "package.json"), '{ "type": "module" }');
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, "locked"), 0o555);
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status, stderr } = spawnSync(process.execPath, ["program/cli.cjs", "build", "-o", "locked"], {
    cwd,
    encoding: "utf8",
    ...user,
  });
  expect(stderr).toMatch(/^sightline: `locked\/kiosk\.\w+(?:\.svg)?` can't be written: permission denied\.$/m);
  expect(status).toBe(2);
  expect(readdirSync(join(cwd, "locked"))).toEqual(["x"]);
});
