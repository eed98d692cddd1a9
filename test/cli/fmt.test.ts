import { chmodSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createFolder } from "../support/folder.js";
import { useProgram } from "../support/program.js";

const run = useProgram();

const untidy = `role  ops "Operations" {team "Field"}\n\n\n\n// behind\n`;
const tidy = `role ops "Operations" { team "Field" }\n\n// behind\n`;
const untidyYaml = "roles:\n    ops: {title: 'Operations', team: Field}   # the desk\n";
const tidyYaml = "roles:\n  ops: { title: Operations, team: Field } # the desk\n";
const broken = `role ops "Operations" { team Field }\n`;

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

describe("fmt", () => {
  it("rewrites what isn't canonical in place, and names it", () => {
    const cwd = createFolder({ "a.blueprint": untidy, "b.blueprint.yaml": untidyYaml, "c.blueprint": tidy });
    expect(run(["fmt"], { cwd })).toEqual({ status: 0, stdout: "a.blueprint\nb.blueprint.yaml\n", stderr: "" });
    expect([read(cwd, "a.blueprint"), read(cwd, "b.blueprint.yaml")]).toEqual([tidy, tidyYaml]);
    expect(run(["fmt", "a.blueprint"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("only looks with --check", () => {
    const cwd = createFolder({ "a.blueprint": untidy, "c.blueprint": tidy });
    const { status, stdout, stderr } = run(["fmt", "--check"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "a.blueprint\n" });
    expect(stderr).toBe("1 file would change: run `sightline fmt`.\n");
    expect(read(cwd, "a.blueprint")).toBe(untidy);
    expect(run(["fmt", "--check", "c.blueprint"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("prints what standard input holds", () => {
    const cwd = createFolder();
    expect(run(["fmt", "-"], { cwd, input: untidy })).toEqual({ status: 0, stdout: tidy, stderr: "" });
    expect(run(["fmt", "-"], { cwd, input: tidy }).stdout).toBe(tidy);
    expect(run(["fmt", "-", "--stdin-name", "x.yaml"], { cwd, input: untidyYaml }).stdout).toBe(tidyYaml);
    expect(run(["fmt", "-", "--check"], { cwd, input: untidy })).toMatchObject({ status: 1, stdout: "stdin\n" });
  });

  it("leaves a file with errors of the language alone, and goes on with the others", () => {
    const cwd = createFolder({ "a.blueprint": broken, "b.blueprint": untidy });
    const { status, stdout, stderr } = run(["fmt"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "b.blueprint\n" });
    expect(stderr).toContain("error value/kind a.blueprint:1:30\n");
    expect(stderr).toContain("\n`a.blueprint` stays as it is until that is mended.\n");
    expect(read(cwd, "a.blueprint")).toBe(broken);
    expect(read(cwd, "b.blueprint")).toBe(tidy);
  });

  it("takes line ends and byte order marks of other machines", () => {
    const cwd = createFolder({ "a.blueprint": `\uFEFF${untidy.replaceAll("\n", "\r\n")}` });
    expect(run(["fmt"], { cwd }).status).toBe(0);
    expect(read(cwd, "a.blueprint")).toBe(tidy);
  });

  it("keeps who may read a file, and a link a link", () => {
    const cwd = createFolder({ "real.txt": untidy });
    chmodSync(join(cwd, "real.txt"), 0o640);
    symlinkSync("real.txt", join(cwd, "a.blueprint"));
    expect(run(["fmt", "a.blueprint"], { cwd }).stdout).toBe("a.blueprint\n");
    expect(readlinkSync(join(cwd, "a.blueprint"))).toBe("real.txt");
    expect(read(cwd, "real.txt")).toBe(tidy);
    expect(statSync(join(cwd, "real.txt")).mode & 0o777).toBe(0o640);
  });

  it("says where a file can't be had", () => {
    const cwd = createFolder({ "a.blueprint": untidy });
    expect(run(["fmt", "gone.blueprint"], { cwd }).status).toBe(2);
    writeFileSync(join(cwd, "b.blueprint"), Buffer.from([0x66, 0xff]));
    const { status, stderr } = run(["fmt", "--check", "b.blueprint"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("b.blueprint:1:2");
  });
});

describe("convert", () => {
  const text = `// the desk\nuse "./x.blueprint"\nrole ops "Operations" { team "Field" }\n`;
  const yaml = "# the desk\nuse: ./x.blueprint\nroles:\n  ops: { title: Operations, team: Field }\n";

  it("prints the other form, with its comments and its paths", () => {
    const cwd = createFolder({ "a.blueprint": text, "b.blueprint.yaml": yaml });
    expect(run(["convert", "a.blueprint", "--to", "yaml"], { cwd })).toEqual({ status: 0, stdout: yaml, stderr: "" });
    expect(run(["convert", "b.blueprint.yaml", "--to", "text"], { cwd }).stdout).toBe(text);
    expect(run(["convert", "a.blueprint"], { cwd }).stdout).toBe(yaml);
    expect(run(["convert", "-"], { cwd, input: yaml }).stdout).toBe(text);
    expect(run(["convert", "a.blueprint", "--to", "text"], { cwd }).stdout).toBe(text);
    expect(run(["convert", "-", "--to", "yaml"], { cwd, input: text }).stdout).toBe(yaml);
  });

  it("writes into a file", () => {
    const cwd = createFolder({ "a.blueprint": text });
    const result = run(["convert", "a.blueprint", "--to", "yaml", "-o", "b.blueprint.yaml"], { cwd });
    expect(result).toEqual({ status: 0, stdout: "b.blueprint.yaml\n", stderr: "" });
    expect(read(cwd, "b.blueprint.yaml")).toBe(yaml);
    expect(run(["convert", "a.blueprint", "--to", "yaml", "-o", "no/such/folder.yaml"], { cwd }).status).toBe(2);
  });

  it("writes no file whose name tells the other form", () => {
    const cwd = createFolder({ "a.blueprint": text });
    expect(run(["convert", "a.blueprint", "-o", "a.blueprint"], { cwd }).status).toBe(0);
    expect(read(cwd, "a.blueprint")).toBe(text);
    const result = run(["convert", "a.blueprint", "--to", "yaml", "-o", "a.blueprint"], { cwd });
    expect(result).toMatchObject({ status: 2, stdout: "" });
    expect(result.stderr).toContain("By its name `a.blueprint` holds the text form");
    expect(read(cwd, "a.blueprint")).toBe(text);
  });

  it("needs one sound file", () => {
    const cwd = createFolder({ "a.blueprint": broken, "b.blueprint": text });
    expect(run(["convert", "a.blueprint", "--to", "yaml"], { cwd })).toMatchObject({ status: 1, stdout: "" });
    const folder = run(["convert", ".", "--to", "yaml"], { cwd });
    expect(folder).toMatchObject({ status: 2, stderr: "sightline: `.` is a folder: name one of its files.\n" });
    const misspelt = run(["convert", "b.blueprint", "--to", "yml"], { cwd });
    expect(misspelt.stderr).toContain("Did you mean yaml? There are text, yaml.");
    expect(misspelt.status).toBe(2);
  });

  it("says which id stands twice, for YAML can't hold both", () => {
    const cwd = createFolder({ "a.blueprint": 'role a "A"\nrole a "B"\n' });
    const { status, stdout, stderr } = run(["convert", "a.blueprint", "--to", "yaml"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("error name/duplicate a.blueprint:2:6\n");
    expect(stderr).toMatch(/\n`a\.blueprint` can't be converted until that is mended\.\n$/);
  });
});
