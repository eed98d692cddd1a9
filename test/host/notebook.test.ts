import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createNotebook } from "../../src/host/notebook.js";
import { createFolder } from "../support/folder.js";

const notes = { looks: ["a", "ä\n"] };

it("gives what was written down, and nothing where nothing was", () => {
  const folder = join(createFolder(), "not/there");
  const notebook = createNotebook<typeof notes>(folder, "findings-x");
  expect(notebook.read()).toBeUndefined();
  notebook.write(notes);
  expect(notebook.read()).toEqual(notes);
  expect(createNotebook(folder, "findings-y").read()).toBeUndefined();
});

it("gives nothing where a single character isn't as it was written", () => {
  const folder = createFolder();
  const notebook = createNotebook<typeof notes>(folder, "x");
  notebook.write(notes);
  const text = readFileSync(join(folder, "x.json"), "utf8");
  for (const damaged of ["", text.slice(0, -1), text.replace('"a"', '"b"'), `x${text}`, text.slice(1)]) {
    writeFileSync(join(folder, "x.json"), damaged);
    expect(notebook.read(), damaged).toBeUndefined();
  }
  writeFileSync(join(folder, "x.json"), text);
  expect(notebook.read()).toEqual(notes);
});

it("writes nothing where it can't, and says nothing of it", () => {
  const folder = createFolder({ file: "" });
  const notebook = createNotebook(join(folder, "file/below"), "x");
  notebook.write(notes);
  expect(notebook.read()).toBeUndefined();
});

const hash = "h".repeat(22);

it("keeps the newest notes only, and of half-written ones those of an hour", () => {
  const folder = createFolder();
  const age = (name: string, hours: number): void => {
    const time = Date.now() / 1000 - hours * 3600;
    utimesSync(join(folder, name), time, time);
  };
  for (let i = 0; i < 30; i++) {
    createNotebook(folder, `n${i}-${hash}`).write(notes);
    age(`n${i}-${hash}.json`, 40 - i);
  }
  for (const [name, hours] of [
    [`old-${hash}.0123456789ab.tmp`, 2],
    [`new-${hash}.0123456789ab.tmp`, 0.5],
    ["other.txt", 90],
    ["other.json", 90],
    ["other.tmp", 90],
  ] as const) {
    writeFileSync(join(folder, name), "");
    age(name, hours);
  }
  createNotebook(folder, `last-${hash}`).write(notes);
  const names = readdirSync(folder);
  expect(names.filter((name) => name.endsWith(`${hash}.json`))).toHaveLength(24);
  expect(names.filter((name) => !/^n\d/.test(name)).toSorted()).toEqual([
    `last-${hash}.json`,
    `new-${hash}.0123456789ab.tmp`,
    "other.json",
    "other.tmp",
    "other.txt",
  ]);
  expect(["n0", "n29"].map((name) => existsSync(join(folder, `${name}-${hash}.json`)))).toEqual([false, true]);
});
