import type { Limits } from "../diagnostics/limits.js";
import type { Model } from "../model/blueprint.js";
import type { Gates } from "../rules/rule.js";
import type { Document, Statement, Value } from "../syntax/ast.js";
import type { Files } from "./files.js";
import type { Loaded } from "./load.js";
import { compareText } from "./order.js";
import { createShelf } from "./shelf.js";
import { usesOf } from "./use.js";

/** Lists the blueprints under a folder of the workspace, relative to its root; without one all of them. */
export type ListWorkspace = (folder?: string) => Promise<readonly string[]>;

/**
 * The ways in and out of every blueprint that the models' own ways in and out name. The rest of the workspace is read
 * for them only where it must be: what stands beside the models before the rest, and a file that doesn't hold the name
 * of a wanted blueprint isn't even parsed.
 */
export async function gatherGates(
  models: readonly Model[],
  loaded: Loaded,
  files: Files,
  rest: Rest,
): Promise<ReadonlyMap<string, Gates>> {
  const idOf = (path: string): string | undefined => {
    const document = loaded.documents.get(path);
    return document && blueprintOf(document)?.id?.text;
  };
  const known = models.map((model) => ({
    id: model.id,
    path: model.origin.name.source.path,
    gates: gatesOfModel(model),
    neighbours: neighbours(model),
  }));
  return completeGates(known, { isLoaded: (path) => loaded.documents.has(path), idOf }, files, rest);
}

/** A blueprint's gates, and the ids of those that its gates name. */
export interface KnownGates {
  readonly id: string;
  readonly path: string;
  readonly gates: Gates;
  readonly neighbours: readonly string[];
}

/** The rest of the workspace, and what may be read of it. */
export interface Rest {
  readonly list: ListWorkspace;
  readonly limits: Limits;
}

/** What is known of the loaded files. */
interface Shelved {
  readonly isLoaded: (path: string) => boolean;
  /** Of the blueprint in a loaded file, as it is written there. */
  readonly idOf: (path: string) => string | undefined;
}

/** The known gates, and those of their neighbours in the rest of the workspace. */
export async function completeGates(
  known: readonly KnownGates[],
  shelved: Shelved,
  files: Files,
  rest: Rest,
): Promise<ReadonlyMap<string, Gates>> {
  const gates = new Map<string, Gates>();
  for (const each of known) if (!gates.has(each.id)) gates.set(each.id, each.gates);
  const wanted = new Set(known.flatMap((each) => each.neighbours).filter((id) => !gates.has(id)));
  const shelf = createShelf({ read: (path) => skim(files, path, wanted) }, rest.limits);
  const enter = async (path: string): Promise<void> => {
    const volume = await shelf.get(path);
    const blueprint = volume.kind === "refused" ? undefined : blueprintOf(volume.document);
    const id = blueprint?.id?.text;
    if (volume.kind === "refused" || blueprint === undefined || id === undefined || gates.has(id)) return;
    gates.set(id, gatesOfStatement(blueprint, aliases(volume.document, shelved)));
    wanted.delete(id);
  };
  for (const folder of [...foldersOf(known), undefined]) {
    if (wanted.size === 0) break;
    for (const path of await rest.list(folder)) if (!shelved.isLoaded(path)) await enter(path);
  }
  return gates;
}

/** The folders that the blueprints' files lie in, but for the root. */
function foldersOf(known: readonly KnownGates[]): ReadonlySet<string> {
  const folders = known.map(({ path }) => path.split("/").slice(0, -1).join("/"));
  return new Set(folders.filter((folder) => folder !== "").toSorted(compareText));
}

/** Ids of the blueprints that this one hands customers to or takes them from. */
export function neighbours(model: Model): readonly string[] {
  const paths = [...model.exits.map((exit) => exit.to), ...model.entries.flatMap((entry) => entry.from ?? [])];
  return paths.map(blueprintPart);
}

function blueprintPart(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

/** Reads a file, but gives none where its text can't declare a wanted blueprint. */
async function skim(files: Files, path: string, wanted: ReadonlySet<string>): ReturnType<Files["read"]> {
  const result = await files.read(path);
  if (result.kind !== "text") return result;
  return mayDeclare(result.text.normalize("NFC"), wanted) ? result : { kind: "missing" };
}

/** Whether a text may declare one of the wanted blueprints: what doesn't name its own plainly may declare any. */
function mayDeclare(text: string, wanted: ReadonlySet<string>): boolean {
  for (const [, inText, inYaml] of text.matchAll(declaration)) {
    const name = inText ?? inYaml;
    if (name === undefined || wanted.has(name)) return true;
  }
  return false;
}

/**
 * `blueprint` with the name behind it, as the text form and as YAML has it. Before the name a comment may stand, and in YAML an
 * anchor, an alias, a tag, a block or an escape. One pass over the text, however many blueprints are wanted.
 */
const declaration =
  /\bblueprint(?=\s+([^\s{;"/:]+)|\s*\/\*|["']?\s*:\s*(?:[#&*!|>?]|["'][^"'\n]*\\|["']?([^\s"',:;#/[\]{}]+)))/g;

export function gatesOfModel(model: Model): Gates {
  return {
    entries: new Map(model.entries.map(({ id, from }) => [id, from === undefined ? {} : { from }])),
    exits: new Map(model.exits.map(({ id, to }) => [id, { to }])),
  };
}

function blueprintOf(document: Document): Statement | undefined {
  return document.statements.find((statement) => statement.word.word === "blueprint");
}

/** The blueprints behind the names of `use … as`, as far as their files are loaded. */
function aliases(document: Document, { idOf }: Shelved): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const use of usesOf(document)) {
    if (use.as === undefined || use.target.kind !== "inside") continue;
    const id = idOf(use.target.path);
    if (id !== undefined) names.set(use.as, id);
  }
  return names;
}

function gatesOfStatement(blueprint: Statement, aliased: ReadonlyMap<string, string>): Gates {
  const entries = new Map<string, { readonly from?: string }>();
  const exits = new Map<string, { readonly to: string }>();
  for (const { word, id, parts } of blueprint.items) {
    if (id === undefined) continue;
    if (word.word === "entry") {
      const from = spell(parts.get("from"), aliased);
      entries.set(id.text, from === undefined ? {} : { from });
    } else if (word.word === "exit") exits.set(id.text, { to: spell(parts.get("to"), aliased) ?? "" });
  }
  return { entries, exits };
}

function spell(values: readonly Value[] | undefined, aliased: ReadonlyMap<string, string>): string | undefined {
  const value = values?.[0];
  if (value?.kind !== "ref") return undefined;
  const [first = "", ...rest] = value.path;
  return [aliased.get(first) ?? first, ...rest].join(".");
}
