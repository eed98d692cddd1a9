import { type Limits, usualLimits } from "../../diagnostics/limits.js";
import type { Model } from "../../model/blueprint.js";
import { sharedIn } from "../../model/shared.js";
import { check } from "../../rules/check.js";
import type { Gates } from "../../rules/rule.js";
import { createSource, type Source } from "../../text/source.js";
import { noSettings } from "../../yaml/settings/settings.js";
import type { CompileOptions } from "../compilation.js";
import { allRules } from "../conclude.js";
import { crowdedViews } from "../crowded.js";
import type { Files } from "../files.js";
import { type Output, type OutputOptions, renderOne } from "../outputs.js";
import { leveled, rulesFor } from "../settings/levels.js";
import { createShelf, type Shelf } from "../shelf.js";
import { undrawableIn } from "../undrawable.js";
import { watchGates } from "./asked.js";
import { type Look, lookAt, type Understood } from "./look.js";
import { filesOf, fullFinding, type PlainFinding, plainFinding } from "./plain.js";

/** Looks at files one by one, for a workspace whose blueprints are compiled each by itself. */
export interface Workshop {
  readonly look: (path: string) => Promise<Looked>;
  readonly rule: (path: string, around: Around) => Promise<Ruled>;
  /** Draws and prints a blueprint; `stem` is what the names of its outputs begin with. */
  readonly render: (
    path: string,
    findings: readonly PlainFinding[],
    stem: string,
    options: OutputOptions,
  ) => AsyncGenerator<Output>;
}

export interface Looked {
  readonly look: Look;
  /** All files that were read for it or weren't there, sorted. */
  readonly read: readonly string[];
}

/** What a blueprint's rules need to know of the others. */
export interface Around {
  readonly workspace: ReadonlyMap<string, Gates>;
  readonly usedElsewhere: ReadonlySet<string>;
}

export interface Ruled {
  readonly found: readonly PlainFinding[];
  /** Ids of the blueprints whose gates were asked for; nothing where all were. */
  readonly asked?: readonly string[];
}

/** In UTF-16 code units: sources that are kept parsed and understood until they are needed again. What is beyond is read again. */
const keptLimit = 2_000_000;

export function createWorkshop(
  files: Files,
  options: Pick<CompileOptions, "today" | "settings" | "rules" | "fonts" | "limits">,
): Workshop {
  const { today, settings = noSettings, limits = usualLimits } = options;
  const rules = allRules(options);
  const kept = new Map<string, Understood>();
  /** Of those that the rules are done with: half of what is kept is of use to them alone. */
  const models = new Map<string, Model>();
  const openShelf = shelfInPortions(files, limits);
  let size = 0;

  const understand = async (path: string) => {
    const { shelf, read } = traced(openShelf());
    const { look, understood } = await lookAt(shelf, path, rules);
    return { looked: { look, read: [...read].sort() }, understood };
  };
  const understoodOf = async (path: string): Promise<Understood> => {
    const understood = kept.get(path) ?? (await understand(path)).understood;
    if (understood === undefined) throw new Error(`${path} holds no blueprint any more`);
    return understood;
  };
  return {
    look: async (path) => {
      const { looked, understood } = await understand(path);
      if (understood !== undefined && size < keptLimit) {
        size += understood.model.origin.span.source.text.length;
        kept.set(path, understood);
      }
      return looked;
    },
    rule: async (path, { workspace: all, usedElsewhere }) => {
      const { model, inScope, elementOf } = await understoodOf(path);
      const { workspace, asked } = watchGates(all);
      const undrawable = await undrawableIn(sourcesIn(model), options.fonts);
      const around = { workspace, today, usedElsewhere, undrawable, crowded: await crowdedViews(model, limits) };
      const found = check(rulesFor(path, rules, settings), { model, inScope, ...around });
      const plain = leveled(found, rules, settings).map((finding) => plainFinding(finding, elementOf));
      if (kept.delete(path)) models.set(path, model);
      const ids = asked();
      return ids === undefined ? { found: plain } : { found: plain, asked: ids };
    },
    render: async function* (path, findings, stem, style) {
      const model = models.get(path) ?? (await understoodOf(path)).model;
      models.delete(path);
      kept.delete(path);
      const sourceOf = await sourcesOf(findings, files);
      const full = findings.map((finding) => fullFinding(finding, sourceOf));
      yield* renderOne({ model, findings: full, stem }, style);
    },
  };
}

/** The texts of the files that a blueprint was read from. */
function sourcesIn(model: Model): ReadonlySet<string> {
  return new Set([model, ...sharedIn(model)].map(({ origin }) => origin.span.source.text));
}

async function sourcesOf(findings: readonly PlainFinding[], files: Files): Promise<(path: string) => Source> {
  const sources = new Map<string, Source>();
  for (const path of new Set(findings.flatMap(filesOf))) {
    const result = await files.read(path);
    sources.set(path, createSource(path, result.kind === "text" ? result.text : ""));
  }
  return (path) => sources.get(path) ?? createSource(path, "");
}

/** So many files are kept parsed together: enough for what many blueprints share. */
const portion = 256;

/** Gives the same shelf for a while, then a new one: what is on it is shared, and can't grow without end. */
function shelfInPortions(files: Files, limits: Limits): () => Shelf {
  let filled = Number.POSITIVE_INFINITY;
  let shelf: Shelf;
  const counting: Files = {
    read: (path) => {
      filled++;
      return files.read(path);
    },
  };
  return () => {
    if (filled >= portion) {
      shelf = createShelf(counting, limits);
      filled = 0;
    }
    return shelf;
  };
}

/** A shelf that notes what is taken from it. */
function traced(shelf: Shelf): { readonly shelf: Shelf; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  return {
    shelf: {
      limits: shelf.limits,
      get: (path) => {
        read.add(path);
        return shelf.get(path);
      },
    },
    read,
  };
}
