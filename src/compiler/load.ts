import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { useBackslash, useMissing, useOutside, useUnreadable } from "../diagnostics/messages/files.js";
import { fileSizeLimit, useCountLimit, useDepthLimit, workspaceSizeLimit } from "../diagnostics/messages/limits.js";
import type { Document } from "../syntax/ast.js";
import { type Refusal, refusalOf, type Shelf } from "./shelf.js";
import type { Use } from "./use.js";

/** The named files and all that they reach by `use`. */
export interface Loaded {
  readonly documents: ReadonlyMap<string, Document>;
  /** Of each loaded file, the loaded files that it uses. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** Named files that couldn't be read. */
  readonly refused: readonly RefusedFile[];
}

export interface RefusedFile {
  readonly path: string;
  readonly because: Refusal["kind"];
}

/** What a run of the loader has come to know. */
interface Desk {
  readonly shelf: Shelf;
  readonly documents: Map<string, Document>;
  readonly uses: Map<string, string[]>;
  readonly diagnostics: Diagnostic[];
  /** `use` lines that have had their finding: several named files may reach one. */
  readonly reported: Set<Use>;
}

/** Loads each file once, however many use it; cycles are fine. */
export async function load(shelf: Shelf, named: readonly string[]): Promise<Loaded> {
  const desk: Desk = {
    shelf,
    documents: new Map(),
    uses: new Map(),
    diagnostics: [],
    reported: new Set(),
  };
  const refused: RefusedFile[] = [];
  for (const path of named) {
    const volume = await desk.shelf.get(path);
    if (volume.kind === "refused") {
      refused.push({ path, because: volume.reason.kind });
      desk.diagnostics.push(refusalOf(path, volume.reason, shelf.limits));
    } else await reach(desk, path);
  }
  return { documents: desk.documents, uses: desk.uses, diagnostics: desk.diagnostics, refused };
}

/** Walks outwards from a file, nearest first, so that each file is met at its shortest distance. */
async function reach(desk: Desk, named: string): Promise<void> {
  const { "use-files": mostFiles, "use-depth": mostDepth } = desk.shelf.limits;
  const distance = new Map([[named, 0]]);
  for (const [path, away] of distance) {
    for (const use of await enter(desk, path)) {
      const isNew = use.target.kind === "inside" && !distance.has(use.target.path);
      if (isNew && away === mostDepth) {
        report(desk, use, useDepthLimit(use.span, { blueprint: named, limit: mostDepth }));
      } else if (isNew && distance.size > mostFiles) {
        report(desk, use, useCountLimit(use.span, { blueprint: named, limit: mostFiles }));
        return;
      } else {
        const target = await open(desk, use);
        if (target === undefined) continue;
        link(desk, path, target);
        if (isNew) distance.set(target, away + 1);
      }
    }
  }
}

/** Takes a file in, with its own findings where it comes for the first time, and gives its `use` lines. */
async function enter(desk: Desk, path: string): Promise<readonly Use[]> {
  const volume = await desk.shelf.get(path);
  if (volume.kind === "refused") return [];
  if (!desk.documents.has(path)) {
    desk.documents.set(path, volume.document);
    for (const each of volume.diagnostics) desk.diagnostics.push(each);
  }
  return volume.uses;
}

/** The path of the file that a `use` line names, where it can be read; else the finding that says why not. */
async function open(desk: Desk, use: Use): Promise<string | undefined> {
  const { span, target, written } = use;
  if (target.kind === "outside") report(desk, use, useOutside(span, { path: written }));
  else if (target.kind === "backslash")
    report(desk, use, useBackslash(span, { path: written, slashed: target.slashed }));
  else {
    const volume = await desk.shelf.get(target.path);
    if (volume.kind === "read") return target.path;
    if (!desk.reported.has(use)) report(desk, use, await refusedUse(desk.shelf, use, target.path, volume.reason));
  }
  return undefined;
}

async function refusedUse(shelf: Shelf, use: Use, path: string, reason: Refusal): Promise<Diagnostic> {
  const { span, written } = use;
  switch (reason.kind) {
    case "missing":
      return useMissing(span, { path: written, like: await alike(shelf, use, path) });
    case "outside":
      return useOutside(span, { path: written });
    case "too-large":
      return fileSizeLimit(span, { path: written, size: reason.size, limit: shelf.limits["file-size"] });
    case "budget":
      return workspaceSizeLimit(span, { limit: shelf.limits["workspace-size"] });
    case "not-utf8":
      return useUnreadable(span, { path: written, because: `isn't UTF-8 text, at byte ${reason.offset}` });
    case "unreadable":
      return useUnreadable(span, { path: written, because: reason.because });
  }
}

/** The same name with an ending added, changed or taken away, where there is such a file. */
async function alike(shelf: Shelf, use: Use, path: string): Promise<string | undefined> {
  const stem = (name: string): string => name.replace(/(?:\.blueprint)?(?:\.ya?ml)?$/i, "");
  for (const ending of [".blueprint", ".blueprint.yaml", ".blueprint.yml"]) {
    const volume = await shelf.get(stem(path) + ending);
    if (volume.kind === "read") return stem(use.written) + ending;
  }
  return undefined;
}

function link(desk: Desk, from: string, to: string): void {
  const targets = desk.uses.get(from);
  if (targets === undefined) desk.uses.set(from, [to]);
  else if (!targets.includes(to)) targets.push(to);
}

function report(desk: Desk, use: Use, diagnostic: Diagnostic): void {
  if (desk.reported.has(use)) return;
  desk.reported.add(use);
  desk.diagnostics.push(diagnostic);
}

/** A file and all that it reaches by `use`. */
export function closure(loaded: Loaded, path: string): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const at of reached) for (const target of loaded.uses.get(at) ?? []) reached.add(target);
  return reached;
}
