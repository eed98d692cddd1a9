import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { makeFolder } from "../host/make-folder.js";
import { userCache } from "../host/user-cache.js";

/** Loads CommonJS files of one folder, and keeps what was compiled of them for the next start. */
export interface Loader {
  readonly load: (name: string) => unknown;
  /**
   * Writes down what this run had to compile, if it isn't the first of its kind: what runs only once, as on a fresh machine of CI,
   * isn't worth a tenth of its time. Where it can't be written, the next run compiles again.
   */
  readonly keep: () => void;
}

/**
 * To compile the program's code takes longer than to run it, so V8's compiled form of it is kept between runs, as
 * docs/decisions/004 tells. `cache` is a folder that only the user can write to: what is in it is run. What is kept is what
 * has run, so that each `kind` of run, by a name that may be anything, has its own. `asAtFirst` does what goes by V8's flags under those that the run began with.
 */
export function createLoader(
  folder: string,
  cache: string | undefined,
  kind = "",
  asAtFirst: <T>(doIt: () => T) => T = (doIt) => doIt(),
): Loader {
  const shelf =
    cache === undefined ? undefined : `${cache}/${/^[a-z]{1,12}(?:-\d{1,10})?$/.test(kind) ? kind : "other"}`;
  const isFirstRun = shelf !== undefined && !existsSync(shelf);
  const exported = new Map<string, { readonly exports: unknown }>();
  const compiled = new Map<string, Script>();
  const load = (name: string): unknown => {
    const known = exported.get(name);
    if (known !== undefined) return known.exports;
    const filename = `${folder}/${name}`;
    const cachedData = shelf === undefined || isFirstRun ? undefined : readOrNothing(`${shelf}/${name}.bin`);
    const source = readFileSync(filename, "utf8");
    const options = cachedData === undefined ? { filename } : { filename, cachedData };
    const script = asAtFirst(() => new Script(source, options));
    if (cachedData === undefined || script.cachedDataRejected === true) compiled.set(name, script);
    const module = { exports: {} };
    exported.set(name, module);
    (script.runInThisContext() as Wrapped)(module.exports, require, module, filename, importOutside);
    return module.exports;
  };
  const require = (id: string): unknown => (id.startsWith("./") ? load(id.slice(2)) : requireOutside(id, folder));
  const keep = (): void => {
    if (shelf === undefined || compiled.size === 0) return;
    if (isFirstRun) markFirstRun(shelf);
    else asAtFirst(() => write(shelf, compiled));
  };
  return { load, keep };
}

/** The build writes `__import` for each `import()` of what isn't ours: code that is taken from the cache can't import by itself. */
type Wrapped = (
  exports: object,
  require: (id: string) => unknown,
  module: object,
  filename: string,
  importOutside: (id: string) => Promise<unknown>,
) => void;

/** Node's own modules without its loader of modules, which takes longer than many a command. */
function requireOutside(id: string, folder: string): unknown {
  if (id.startsWith("node:")) return process.getBuiltinModule(id);
  return process.getBuiltinModule("node:module").createRequire(join(folder, "main.cjs"))(id);
}

function importOutside(id: string): Promise<unknown> {
  return import(id);
}

/** Of the user, for one build of the program and one V8; nothing where others could write to it. */
export function cacheFolder(program: string, version: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folder = userCache(environment);
  if (folder === undefined) return undefined;
  try {
    const built = Math.trunc(statSync(join(program, "main.cjs")).mtimeMs);
    return join(folder, `${version}-${built}-${process.versions.v8}-${process.arch}`);
  } catch {
    return undefined;
  }
}

/** What was kept, where both copies of it are alike: by far the quickest way to see that no byte has been spoilt. */
function readOrNothing(path: string): Buffer | undefined {
  try {
    const both = readFileSync(path);
    const data = both.subarray(0, both.length / 2);
    return data.equals(both.subarray(data.length)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The folder alone says that there was a run. */
function markFirstRun(shelf: string): void {
  try {
    makeFolder(shelf, 0o700);
  } catch {
    // So each run is as the first one.
  }
}

/** Another run may keep its own at the same time, and containers that share the folder may have processes of the same number. */
function write(shelf: string, compiled: ReadonlyMap<string, Script>): void {
  const mark = `${process.pid}-${process.hrtime.bigint()}`;
  try {
    for (const [name, script] of compiled) replace(`${shelf}/${name}.bin`, script.createCachedData(), mark);
  } catch {
    // A full or read-only disk costs time at the next start, and nothing else.
  }
}

/** Whole or not at all, and twice: V8 tells by its length whether kept code is whole, but not whether it is sound. */
function replace(path: string, data: Buffer, mark: string): void {
  const temporary = `${path}.${mark}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat([data, data]), { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
