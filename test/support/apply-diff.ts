import type { Change, ElementKind, Json } from "../../src/diff/change.js";
import { plain } from "../../src/diff/draft.js";
import { canonical } from "../../src/diff/equal.js";
import { type Item, itemsOf } from "../../src/diff/items.js";
import { kinds, spaceOf } from "../../src/diff/kinds.js";
import type { Space, Visit } from "../../src/diff/rows.js";
import type { Model } from "../../src/model/blueprint.js";

/** An element apart from the others: what it is called, what it says, and where its order counts. */
interface Piece {
  kind: ElementKind;
  path: string;
  parent: string;
  group: string | undefined;
  readonly fields: Map<string, Json>;
}

/** A model as a list that two models share where they mean the same. */
export function piecesOf(model: Model): readonly string[] {
  return print(itemsOf(model).map(pieceOf));
}

/** What a difference makes of a model, in the same form: nothing but the changes is looked at. */
export function applyDiff(before: Model, changes: readonly Change[]): readonly string[] {
  const all = flatten(changes);
  const visit = renaming(all);
  const pieces = itemsOf(before).map((item) => renamed(item, visit));
  const left = pieces.filter((piece) => !all.some((change) => isRemoved(piece, change, visit)));
  for (const change of all)
    if (change.way === "changed" || change.code === "handshake/renamed") set(left, change, visit);
  const inserted = new Map<Piece, number>();
  for (const change of all) {
    if (change.way === "added") for (const [piece, at] of added(change)) left.push(inserted.set(piece, at) && piece);
    else if (change.way === "moved") {
      const piece = left.find(({ kind, path }) => kind === change.kind && path === change.path)!;
      const after = change.after as number | { readonly phase: string; readonly position: number };
      if (typeof after === "object") piece.group = after.phase;
      inserted.set(piece, typeof after === "object" ? after.position : after);
    }
  }
  const rest = left.filter((piece) => !inserted.has(piece));
  for (const [piece, at] of [...inserted].toSorted(([, a], [, b]) => a - b)) {
    const like = rest.filter((each) => isLike(each, piece));
    const next = piece.group === undefined ? undefined : like[at - 1];
    rest.splice(next === undefined ? rest.length : rest.indexOf(next), 0, piece);
  }
  return print(rest);
}

function flatten(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) => [change, ...flatten(change.along)]);
}

function pieceOf({ kind, path, parent, order, element }: Item): Piece {
  const fields = new Map(kinds[kind].fields.map(({ key }) => [key, plain(element[key])] as const));
  return { kind, path, parent, group: order?.group, fields };
}

/** What the newer side calls things: by the renames, and by those of what holds them. */
function renaming(changes: readonly Change[]): Visit {
  const names = new Map<string, string>();
  for (const { way, kind, oldPath, path } of changes) {
    if (way === "renamed" && kind !== "handshake") names.set(`${spaceOf(kind)} ${oldPath}`, path);
  }
  const holders: Partial<Record<Space, Space>> = { act: "step", matter: "step", tier: "dimension" };
  return (spaces, ref) => {
    for (const space of spaces) {
      const own = names.get(`${space} ${ref}`);
      if (own !== undefined) return own;
      const [holder, ...rest] = ref.split(".");
      const home = holders[space] === undefined ? undefined : names.get(`${holders[space]} ${holder}`);
      if (home !== undefined && rest.length > 0) return [home, ...rest].join(".");
    }
    return ref;
  };
}

/** Of a handshake or an option, its ends as the newer side calls them. */
function endsNow(path: string, visit: Visit): string {
  const ends = path.split(" -> ").map((end) => visit(["act"], end));
  return ends.join(" -> ");
}

function renamed(item: Item, visit: Visit): Piece {
  const isWay = item.kind === "handshake" || item.kind === "option";
  const fields = kinds[item.kind].fields.map(({ key, references }) => {
    const value = item.element[key];
    return [key, plain(references && value !== undefined ? references(value, visit, item.element) : value)] as const;
  });
  const path = isWay ? endsNow(item.path, visit) : visit([spaceOf(item.kind)], item.path)!;
  const home = item.kind === "option" ? "act" : item.kind === "tier" ? "dimension" : "step";
  const group = item.order && (item.order.space === null ? "" : visit([item.order.space], item.order.group)!);
  return { kind: item.kind, path, parent: visit([home], item.parent)!, group, fields: new Map(fields) };
}

function isRemoved(piece: Piece, { way, kind, path, before }: Change, visit: Visit): boolean {
  if (way !== "removed") return false;
  const held = ["action", "decision", "pain", "opportunity", "tier"].includes(piece.kind);
  if (held && piece.parent === path && ["step", "ancillary", "dimension"].includes(kind)) return true;
  if (piece.kind !== kind) return false;
  if (kind !== "handshake" && kind !== "option") return piece.path === visit([spaceOf(kind)], path);
  return (
    piece.path === endsNow(path, visit) && piece.fields.get("label") === ((before as { label?: string }).label ?? null)
  );
}

function set(pieces: readonly Piece[], change: Change, visit: Visit): void {
  const { kind, field, path, oldPath, before, after } = change;
  const isWay = kind === "handshake" || kind === "option";
  const old = isWay ? endsNow(oldPath!, visit) : path;
  const found = pieces.filter((each) => each.kind === kind && (each.path === old || (isWay && each.path === path)));
  const row = kinds[kind].fields.find(({ key }) => key === field)!;
  const was = row.references && before !== null ? plain(row.references(before, visit, {} as never)) : before;
  const piece =
    found.length === 1 ? found[0] : found.find(({ fields }) => canonical(fields.get(field!)) === canonical(was));
  piece!.fields.set(field!, after);
  if (kind === "blueprint" || isWay) piece!.path = path;
}

function added({ kind, path, after }: Change): readonly (readonly [Piece, number])[] {
  const { position, ...element } = after as Readonly<Record<string, Json>>;
  const at = typeof position === "number" ? position : 0;
  const groups: Partial<Record<ElementKind, string>> = { phase: "", step: text(element["phase"]) };
  const own: Partial<Record<ElementKind, string>> = { action: path.split(".")[0]!, decision: path.split(".")[0]! };
  const group = at === 0 ? undefined : (groups[kind] ?? own[kind] ?? path.split(" -> ")[0]);
  const fields = new Map(kinds[kind].fields.map(({ key }) => [key, element[key] ?? null] as const));
  const piece: Piece = { kind, path, parent: "", group, fields };
  const inner = (list: string, of: ElementKind): readonly (readonly [Piece, number])[] =>
    ((element[list] ?? []) as readonly Readonly<Record<string, Json>>[]).flatMap((each) => {
      const order = typeof each["order"] === "number" ? { position: each["order"] + 1 } : {};
      return added({
        kind: of,
        path: `${path}.${text(each["id"])}`,
        after: { ...each, ...order },
      } as unknown as Change);
    });
  if (kind === "dimension") return [[piece, at], ...inner("tiers", "tier")];
  if (kind !== "step" && kind !== "ancillary") return [[piece, at]];
  const acts = [...inner("actions", "action"), ...inner("decisions", "decision")];
  return [[piece, at], ...acts, ...inner("pains", "pain"), ...inner("opportunities", "opportunity")];
}

/** Whether their order among one another counts. */
function isLike(one: Piece, other: Piece): boolean {
  const rank = (kind: ElementKind): string => (kind === "decision" ? "action" : kind);
  return one.group !== undefined && one.group === other.group && rank(one.kind) === rank(other.kind);
}

/** Sorted, but for what has an order: that has its place in its line. */
function print(pieces: readonly Piece[]): readonly string[] {
  const counts = new Map<string, number>();
  return pieces
    .map(({ kind, path, group, fields }) => {
      const line = `${kind === "decision" ? "action" : kind} ${group}`;
      if (group !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
      const place = group === undefined ? "" : ` in ${group} at ${counts.get(line)}`;
      const said = kinds[kind].fields.flatMap(({ key, many }) => {
        const value = fields.get(key) ?? null;
        if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return [];
        const shown = many === "set" ? (value as readonly Json[]).map(canonical).toSorted().join() : canonical(value);
        return [`${key}=${shown}`];
      });
      return `${kind} ${path}${place} ${said.join(" ")}`;
    })
    .toSorted();
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
