import { spawnSync } from "node:child_process";
import type * as fileSystem from "node:fs";
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { createFolder } from "../support/folder.js";
import { useBundle } from "../support/program.js";

vi.setConfig({ testTimeout: 60_000 });
const program = useBundle();

/** What somebody else does in the working folder while the program is at work. It is handed over as text: it can't use what stands here. */
interface Meddling {
  /** Below the folder with all files. */
  readonly folder?: string;
  readonly words: readonly string[];
  /** Before which call of the file system's, the first on a path that fits. */
  readonly before: keyof typeof fileSystem;
  readonly path: RegExp;
  readonly act: (fs: typeof fileSystem) => void;
  readonly status: number;
  readonly says: RegExp;
  /** What files must hold then; nothing for those that mustn't be there. */
  readonly left?: Readonly<Record<string, string | undefined>>;
}

const blueprint = (id: string): string =>
  `blueprint ${id} "B" {\n  phase p "P" {\n    step s "S" {\n      customer a "A"\n    }\n  }\n}\n`;
const untidy = 'role  ops "Operations"\n';
const misspelt = 'blueprint f "B" { phase p "P" { stpe s "S" { customer a "A" } } }\n';
const many = ["a", "b", "c", "d", "e"].map((id) => `many/${id}.blueprint`);

const files = {
  "a.blueprint": blueprint("a"),
  "b.blueprint": 'use "./catalog.blueprint"\nblueprint b "B" { owner ops }\n',
  "catalog.blueprint": 'role ops "Operations"\n',
  "untidy.blueprint": untidy,
  "misspelt.blueprint": misspelt,
  "sub/deep/s.blueprint": blueprint("s"),
  "font/font.ttf": readFileSync("fonts/Inter-Regular.ttf"),
  "font/sightline.config.yaml": "fonts: [font.ttf]\n",
  ...Object.fromEntries(["a", "b", "c", "d"].map((id) => [`font/${id}.blueprint`, blueprint(id)])),
  ...Object.fromEntries(many.map((path) => [path, blueprint(path.slice(5, 6))])),
  "set/sightline.config.yaml": "preset: strict\n",
  "set/a.blueprint": blueprint("a"),
};

const build = ["build", "--format", "json", "--quiet", "--no-cache"];

const cases: Readonly<Record<string, Meddling>> = {
  "a file goes before it is read": {
    words: ["check", "a.blueprint"],
    before: "openSync",
    path: /a\.blueprint$/,
    act: (fs) => fs.rmSync("a.blueprint"),
    status: 2,
    says: /no file|isn't there/,
  },
  "a file becomes a folder": {
    words: ["check", "a.blueprint"],
    before: "openSync",
    path: /a\.blueprint$/,
    act: (fs) => {
      fs.rmSync("a.blueprint");
      fs.mkdirSync("a.blueprint");
    },
    status: 2,
    says: /is a folder/,
  },
  "a file may not be read any more": {
    words: ["check", "a.blueprint"],
    before: "openSync",
    path: /a\.blueprint$/,
    act: (fs) => fs.chmodSync("a.blueprint", 0),
    status: 2,
    says: /permission denied/,
  },
  "a file grows beyond the limit while it is read": {
    words: ["check", "a.blueprint"],
    before: "readSync",
    path: /./,
    act: (fs) => fs.appendFileSync("a.blueprint", "x".repeat(3_000_000)),
    status: 0,
    says: /^0 errors/m,
  },
  "a file is emptied while it is read": {
    words: ["check", "a.blueprint"],
    before: "readSync",
    path: /./,
    act: (fs) => fs.truncateSync("a.blueprint"),
    status: 0,
    says: /in 0 blueprints/,
  },
  "one of many goes before it is read": {
    words: ["check", "--no-cache", "many"],
    before: "openSync",
    path: /c\.blueprint$/,
    act: (fs) => fs.rmSync("many/c.blueprint"),
    status: 2,
    says: /no file|isn't there/,
  },
  "one of many changes between looking at it and drawing it": {
    words: [...build, "many"],
    before: "openSync",
    path: /\.a\.json\..*tmp$/,
    act: (fs) => fs.appendFileSync("many/d.blueprint", "// more\n"),
    status: 2,
    says: /`many\/d\.blueprint` was changed while it was read/,
  },
  "one of many goes between looking at it and drawing it": {
    words: [...build, "many"],
    before: "openSync",
    path: /\.a\.json\..*tmp$/,
    act: (fs) => fs.rmSync("many/d.blueprint"),
    status: 2,
    says: /`many\/d\.blueprint` was changed while it was read/,
  },
  "a font goes before it is looked at again": {
    folder: "font",
    words: ["build", "--format", "png", "--view", "journey", "--quiet"],
    before: "readFileSync",
    path: /font\.ttf$/,
    act: (fs) => fs.rmSync("font.ttf"),
    status: 2,
    says: /font\.ttf` can't be read: it isn't there/,
  },
  "a folder goes while it is looked through": {
    words: ["check", "sub"],
    before: "readdirSync",
    path: /deep$/,
    act: (fs) => fs.rmSync("sub/deep", { recursive: true }),
    status: 2,
    says: /can't be read: it isn't there/,
  },
  "the working folder goes": {
    words: ["check", "a.blueprint"],
    before: "openSync",
    path: /a\.blueprint$/,
    act: (fs) => fs.rmSync(process.cwd(), { recursive: true }),
    status: 2,
    says: /no file|isn't there/,
  },
  "the settings go before they are read": {
    folder: "set",
    words: ["check"],
    before: "openSync",
    path: /sightline\.config\.yaml$/,
    act: (fs) => fs.rmSync("sightline.config.yaml"),
    status: 0,
    says: /^0 errors/m,
  },
  "the settings become a folder": {
    folder: "set",
    words: ["check"],
    before: "openSync",
    path: /sightline\.config\.yaml$/,
    act: (fs) => {
      fs.rmSync("sightline.config.yaml");
      fs.mkdirSync("sightline.config.yaml");
    },
    status: 2,
    says: /can't be read: it is a folder/,
  },
  "a used catalog goes": {
    words: ["check", "b.blueprint"],
    before: "openSync",
    path: /catalog\.blueprint$/,
    act: (fs) => fs.rmSync("catalog.blueprint"),
    status: 1,
    says: /use\/missing/,
  },
  "the folder for outputs goes before a file is begun": {
    words: [...build, "a.blueprint"],
    before: "openSync",
    path: /\.tmp$/,
    act: (fs) => fs.rmSync("out", { recursive: true }),
    status: 2,
    says: /`out\/a\.json` can't be written: it isn't there/,
  },
  "the folder for outputs goes before a file has its name": {
    words: [...build, "many"],
    before: "renameSync",
    path: /\.b\.json/,
    act: (fs) => fs.rmSync("out", { recursive: true }),
    status: 2,
    says: /`out\/b\.json` can't be written: it isn't there/,
  },
  "the folder for outputs may not be written to any more": {
    words: [...build, "many"],
    before: "openSync",
    path: /\.b\.json/,
    act: (fs) => fs.chmodSync("out", 0o500),
    status: 2,
    says: /`out\/b\.json` can't be written: permission denied/,
  },
  "the folder for the dependency file goes": {
    words: [...build, "--depfile", "dep/a.d", "a.blueprint"],
    before: "openSync",
    path: /\.a\.d\./,
    act: (fs) => fs.rmSync("dep", { recursive: true }),
    status: 2,
    says: /`dep\/a\.d` can't be written: it isn't there/,
  },
  "one side of a difference goes": {
    words: ["diff", "a.blueprint", "b.blueprint"],
    before: "openSync",
    path: /b\.blueprint$/,
    act: (fs) => fs.rmSync("b.blueprint"),
    status: 2,
    says: /no file|isn't there/,
  },
  "somebody else writes what fmt lays out": {
    words: ["fmt", "untidy.blueprint"],
    before: "openSync",
    path: /\.tmp$/,
    act: (fs) => fs.writeFileSync("untidy.blueprint", "// theirs\n"),
    status: 2,
    says: /changed by somebody else/,
    left: { "untidy.blueprint": "// theirs\n" },
  },
  "somebody else replaces what fmt lays out": {
    words: ["fmt", "untidy.blueprint"],
    before: "openSync",
    path: /\.tmp$/,
    act: (fs) => {
      fs.writeFileSync("new", "// theirs\n");
      fs.renameSync("new", "untidy.blueprint");
    },
    status: 2,
    says: /changed by somebody else/,
    left: { "untidy.blueprint": "// theirs\n" },
  },
  "somebody else deletes what fmt lays out": {
    words: ["fmt", "untidy.blueprint"],
    before: "openSync",
    path: /\.tmp$/,
    act: (fs) => fs.rmSync("untidy.blueprint"),
    status: 2,
    says: /can't be written: it isn't there/,
    left: { "untidy.blueprint": undefined },
  },
  "somebody else writes what is mended": {
    words: ["check", "--fix", "misspelt.blueprint"],
    before: "openSync",
    path: /\.tmp$/,
    act: (fs) => fs.writeFileSync("misspelt.blueprint", "// theirs\n"),
    status: 2,
    says: /changed by somebody else/,
    left: { "misspelt.blueprint": "// theirs\n" },
  },
};

/** Preloaded: does what somebody else does, at its time. */
const preload = `const fs = require("node:fs");
const { before, path, act } = JSON.parse(process.env.MEDDLE);
const usual = fs[before];
fs[before] = (...all) => {
  if (new RegExp(path).test(String(all[0]))) {
    fs[before] = usual;
    new Function("fs", "(" + act + ")(fs)")(fs);
  }
  return usual(...all);
};`;

/** Rights mean nothing to a system's own user, so that another works. */
const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

it.each(Object.entries(cases))("ends well where %s", (_, meddling) => {
  const root = createFolder(files);
  const cwd = join(root, meddling.folder ?? "");
  const aside = createFolder({ "preload.cjs": preload });
  if (other !== undefined) for (const each of [root, aside]) handOver(each, other);
  const { before, path, act } = meddling;
  const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [program, ...meddling.words], {
    cwd,
    encoding: "utf8",
    env: {
      ...environment,
      SOURCE_DATE_EPOCH: "1795132800",
      XDG_CACHE_HOME: aside,
      NODE_OPTIONS: `--require ${join(aside, "preload.cjs")}`,
      MEDDLE: JSON.stringify({ before, path: path.source, act: String(act) }),
    },
    ...other,
  });
  expect(stderr).toMatch(meddling.says);
  expect(stderr).not.toMatch(/defect|^\s+at /m);
  expect(status).toBe(meddling.status);
  for (const [name, text] of Object.entries(meddling.left ?? {}))
    expect(existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), "utf8") : undefined, name).toBe(text);
  const all = existsSync(root) ? readdirSync(root, { recursive: true, encoding: "utf8" }) : [];
  expect(all.filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

function handOver(folder: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  for (const name of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })]) {
    chownSync(join(folder, name), uid, gid);
    chmodSync(join(folder, name), 0o755);
  }
}
