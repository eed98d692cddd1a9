// The program and the library as they are published: ES modules, the rooms in chunks that are loaded when they are needed.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rolldown } from "rolldown";
import { functionsRun } from "./functions-run.mjs";
import { latePatterns } from "./late-patterns.mjs";
import { readOnce } from "./read-once.mjs";

const {
  version,
  dependencies = {},
  devDependencies = {},
} = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const root = new URL("..", import.meta.url).pathname;
/** What npm installs beside us stays outside; all else is bundled, which is what makes the program start fast. */
const outside = Object.keys(dependencies);
/** Scripts run beside what is installed for them. */
const outsideOfScripts = [...outside, ...Object.keys(devDependencies)];

/**
 * What is always loaded together is one file: to find, read and compile a module costs more than the code in it. The shell is
 * what every run loads, the core what a check of either form does, the picture what a build of nearly any view does; all else
 * goes with whatever imports it, a file for each lazy room.
 */
const shell = loadedWith("src/cli/main.ts");
const yamlForm = loadedWith("src/yaml/plain/parse.ts");
const core = new Set([
  ...loadedWith("src/cli/commands/check.ts"),
  ...loadedWith("src/cli/reporters/pretty.ts"),
  ...[...loadedWith("src/syntax/parse.ts")].filter((id) => yamlForm.has(id)),
]);
const drawings = ["blueprint", "journey", "handoffs", "systems", "roadmap"].map((view) =>
  loadedWith(`src/layout/${view}/draw.ts`),
);
const picture = new Set([
  ...drawings
    .flatMap((drawing) => [...drawing])
    .filter((id) => drawings.filter((drawing) => drawing.has(id)).length > 1),
  ...loadedWith("src/backends/svg/print.ts"),
  ...loadedWith("src/backends/svg/theme-of.ts"),
]);
const report = loadedWith("src/backends/markdown/report.ts");
const chunks = [
  { name: "shell", test: (id) => shell.has(id) },
  { name: "core", test: (id) => core.has(id) },
  // What checks need of it too, as the escaping of XML, is a file of its own.
  { name: "picture", test: (id) => picture.has(id) && !id.includes("/src/text/") },
  { name: "report", test: (id) => report.has(id) },
];

/** A module and all that it imports at once, and what that imports, by path. Types are none of it. */
function loadedWith(path) {
  const reached = new Set();
  const reach = (id, wanted) => {
    const isKnown = reached.has(id);
    reached.add(id);
    for (const { verb, names, from } of importsOf(id)) {
      // What is only passed on is loaded by those who ask for it.
      const asked = verb === "export" ? names.filter((name) => wanted.includes(name)) : isKnown ? [] : names;
      if (asked.length > 0) reach(from, asked);
    }
  };
  reach(`${root}${path}`, []);
  return reached;
}

/** What a module has from others of ours, less types: the names there, and the path. */
function importsOf(id) {
  const statements = readFileSync(id, "utf8").matchAll(
    /^(import|export)\s+(?!type\b)([^;"]*?)\s*from\s+"(\.[^"]+)\.js"/gm,
  );
  return [...statements].map(([, verb, names, from]) => ({
    verb,
    names: [...names.matchAll(/(?:^|[{,])\s*(?!type\s)([\w$*]+)/g)].map(([, name]) => name),
    from: new URL(`${from}.ts`, `file://${id}`).pathname,
  }));
}

/**
 * Writes the library (`index.js`, its chunks), the program (`program/*.cjs`, as CommonJS, which Node can keep compiled) and
 * what starts it and its threads (`cli.cjs`, `worker.js`) into a folder; tells the size of each file, and which packages are in them.
 */
export async function bundle(folder, { minify = true } = {}) {
  rmSync(folder, { recursive: true, force: true });
  const output = [
    ...(await write(folder, { cli: "src/cli/start.ts" }, { minify, format: "cjs", groups: [] })),
    ...(await write(folder, { index: "src/compiler/index.ts" }, { minify })),
    ...(await write(folder, { worker: "src/cli/large/start-worker.ts" }, { minify, groups: [] })),
    ...(await write(
      `${folder}/program`,
      { main: "src/cli/main.ts", work: "src/cli/large/work.ts" },
      { minify, format: "cjs", asFunction: true },
    )),
  ];
  chmodSync(`${folder}/cli.cjs`, 0o755);
  spareReading(`${folder}/program`, functionsRun(resolve(folder)));
  const files = output.map((file) => ({ name: file.fileName, size: Buffer.byteLength(file.code ?? "") }));
  const modules = output.flatMap((file) => file.moduleIds ?? []);
  const packages = modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
  return { files, packages: [...new Set(packages)].filter((name) => name !== undefined).sort() };
}

/** Makes modules of the sources importable, for scripts that need what isn't published. Gives the folder's files by name. */
export async function bundleSources(folder, input) {
  rmSync(folder, { recursive: true, force: true });
  await write(folder, input, { groups: [], external: outsideOfScripts });
  return (name) => import(new URL(`${folder}/${name}.js`, `file://${root}`).href);
}

async function write(
  folder,
  input,
  { minify = false, format = "es", groups = chunks, external = outside, asFunction = false } = {},
) {
  const ending = format === "cjs" ? "cjs" : "js";
  const bundler = await rolldown({
    cwd: root,
    input,
    platform: "node",
    plugins: [noOtherPrograms, latePatterns],
    preserveEntrySignatures: "allow-extension",
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: {
      target: "node20.19",
      define: {
        __VERSION__: JSON.stringify(version),
        __PACKAGES__: JSON.stringify(JSON.stringify(outside)),
        __RULE_PAGES__: JSON.stringify(JSON.stringify(rulePages())),
      },
    },
  });
  const { output } = await bundler.write({
    dir: folder,
    format,
    minify,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: format === "cjs" ? "[name].cjs" : "chunks/[name].js",
    charset: asFunction ? "ascii" : "utf8",
    plugins: asFunction ? [ownChunksByRequire] : [],
    postBanner: asFunction ? "(function(exports,require,module,__filename,__import){" : "",
    postFooter: asFunction ? "})" : "",
    codeSplitting: groups.length === 0 || { includeDependenciesRecursively: false, groups },
    banner: (chunk) => (chunk.name === "cli" ? "#!/usr/bin/env node" : ""),
  });
  await bundler.close();
  return output;
}

/** Writes the files of the program so that what runs in nearly every check and build is read once. */
function spareReading(folder, run) {
  for (const name of readdirSync(folder)) {
    const path = `${folder}/${name}`;
    writeFileSync(path, escaped(readOnce(readFileSync(path, "utf8"), run.get(name) ?? new Set())));
  }
}

/** What loads the program reads it as ASCII. The bundler escapes all but tagged templates, whose raw text none of ours looks at. */
function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Commander starts other programs for commands that have one of their own. Ours have none, and to load what it takes is dear;
 * so is Node's module of what is there as `process` anyway.
 */
const noOtherPrograms = {
  name: "no-other-programs",
  transform: (code, id) =>
    id.endsWith("/commander/lib/command.js")
      ? code.replace("require('node:child_process')", "({})").replace("require('node:process')", "globalThis.process")
      : undefined,
};

/** What a chunk exports never changes, so that it needs no getter, which takes longer to make and to ask than a property. */
const exportByGetter =
  /Object\.defineProperty\(exports, (["'])([\w$]+)\1, \{\s*enumerable: true,\s*get: function ?\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;

/** A chunk of ours is loaded by what loaded the one that asks for it; packages and users' own modules by Node. */
const ownChunksByRequire = {
  name: "own-chunks-by-require",
  renderChunk: (code) =>
    code
      .replace(/\bimport\(([`"'])(\.\/[\w-]+\.cjs)\1\)/g, 'Promise.resolve().then(()=>require("$2"))')
      .replace(/\bimport\(/g, "__import(")
      .replace(exportByGetter, "exports.$2 = $3;"),
};

/** The pages of the rules by rule: `src/rules/FAMILY/NAME.md`, and those about comments that suppress findings. */
function rulePages() {
  const pages = {};
  for (const [folder, family] of [
    ["src/rules/", ""],
    ["src/compiler/ignore/", "ignore/"],
  ]) {
    const at = new URL(folder, `file://${root}`);
    for (const path of readdirSync(at, { recursive: true, encoding: "utf8" }).toSorted()) {
      if (!path.endsWith(".md")) continue;
      pages[family + path.slice(0, -3).replaceAll("\\", "/")] = readFileSync(new URL(path, at), "utf8");
    }
  }
  return pages;
}
