import {
  type ComparedSide,
  type Compilation,
  type CompileOptions,
  compareSides,
  compile,
  type Diagnostic,
  type Limits,
  type Rule,
  usualLimits,
} from "../../compiler/index.js";
import { currentDay } from "../../host/clock.js";
import { Failure } from "../../host/failure.js";
import { choosePalette } from "../colour.js";
import { deliver } from "../diff/deliver.js";
import { diffReporters } from "../diff/reporters.js";
import { type BothSides, type SideFiles, sidesOnDisk } from "../diff/sides.js";
import { complaint, type Result } from "../result.js";
import { loadAllRules } from "../rules-from.js";
import { showFindings } from "../shown.js";
import { styleFor } from "../style.js";
import type { Surroundings } from "../surroundings.js";

export interface DiffOptions {
  /** A git revision; without one two paths are compared. */
  readonly base?: string;
  /** Another; without it the files as they are now. */
  readonly head?: string;
  readonly reporter: string;
  /** Which changes are a failure. */
  readonly failOn?: "breaking" | "any";
  /** A file, of pictures also a folder, relative to the working folder. */
  readonly out?: string;
  /** The name of a theme. */
  readonly theme?: string;
  /** Where the pictures are published: an address that ends in `/`. */
  readonly pictures?: string;
  readonly today?: string;
  readonly config?: string;
  readonly rules?: readonly string[];
  readonly limit?: Limits;
  readonly color: boolean;
}

/** `sightline diff`: what changed in meaning. */
export async function diff(
  paths: readonly string[],
  options: DiffOptions,
  surroundings: Surroundings,
): Promise<Result> {
  const { limit: limits = usualLimits } = options;
  const rules = await loadAllRules(options.rules ?? [], surroundings.workingFolder);
  const sides = await findSides(paths, { ...options, limits }, rules, surroundings);
  const isShown = options.out === undefined && surroundings.isOutputTerminal?.() === true;
  const palettes = {
    findings: await choosePalette(surroundings, options.color),
    changes: await choosePalette(
      { ...surroundings, isTerminal: () => isShown },
      options.color && options.out === undefined,
    ),
  };
  if (sides.broken.length > 0) return { status: 2, stderr: showFindings(sides.broken, palettes.findings) };
  const today = options.today ?? currentDay(surroundings.environment);
  const compiled = await Promise.all(
    [sides.before, sides.after].map((side) => compileSide(side, { today, rules, settings: sides.settings, limits })),
  );
  const [before, after] = compiled as [ComparedSide, ComparedSide];
  const trouble = [sides.before, sides.after].flatMap((side, at) => troubleOf(side.name, compiled[at]!.compilation));
  if (trouble.length > 0) {
    const said = trouble.map(({ name, findings }) => showFindings(findings, palettes.findings) + unreadable(name));
    return { status: 2, stderr: said.join("") };
  }
  if (before.compilation.blueprints.length + after.compilation.blueprints.length === 0) {
    throw new Failure(
      "Only catalogs are named: what they change is told of the blueprints that use them, so name those.",
    );
  }
  const comparison = compareSides(before, after);
  const { summary, changes } = comparison;
  const isFailure =
    options.failOn === "any" ? changes.length > 0 : options.failOn === "breaking" && summary.breaking > 0;
  const print = await diffReporters.find(({ name }) => name === options.reporter)!.load();
  const said = await print({
    comparison,
    before: sides.before.name,
    after: sides.after.name,
    palette: palettes.changes,
    style: await styleFor({ theme: options.theme, pixels: options.reporter === "png", scale: 1 }, sides),
    effort: limits.layout,
    ...(options.pictures === undefined ? {} : { pictures: options.pictures }),
  });
  return { status: isFailure ? 1 : 0, stdout: await deliver(said, options.out, surroundings.workingFolder) };
}

async function findSides(
  paths: readonly string[],
  { base, head, config, limits }: DiffOptions & { readonly limits: Limits },
  rules: readonly Rule[],
  surroundings: Surroundings,
): Promise<BothSides> {
  if (base === undefined && head !== undefined)
    throw new Failure("--head needs --base: the revision to compare it with.");
  if (base === undefined) return sidesOnDisk(paths, { config, rules, limits }, surroundings);
  const { sidesOfRevisions } = await import("../diff/revisions.js");
  const given = { ...(head === undefined ? {} : { head }), ...(config === undefined ? {} : { config }) };
  return sidesOfRevisions({ base, paths, limits, ...given }, rules, surroundings);
}

async function compileSide(
  { files, paths, listWorkspace, placeOf }: SideFiles,
  { limits, ...options }: Omit<CompileOptions, "listWorkspace" | "limits"> & { readonly limits: Limits },
): Promise<ComparedSide> {
  // Which findings are held back hangs on the others of a side: those would seem to come and go.
  const all = { ...limits, findings: Number.POSITIVE_INFINITY };
  return { compilation: await compile(files, paths, { ...options, limits: all, listWorkspace }), placeOf };
}

interface Trouble {
  readonly name: string;
  readonly findings: readonly Diagnostic[];
}

/** What isn't read whole can't be compared: it might differ in what is missing. */
function troubleOf(name: string, { findings, rules, refused }: Compilation): readonly Trouble[] {
  const ruled = new Set(rules.map(({ id }) => id));
  const language = findings.filter(({ rule, severity }) => severity === "error" && !ruled.has(rule));
  return language.length === 0 && refused.length === 0 ? [] : [{ name, findings: language }];
}

function unreadable(name: string): string {
  return complaint(`${name} can't be compared until its errors are mended.`);
}
