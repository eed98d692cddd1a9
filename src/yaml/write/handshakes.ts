import { actIds } from "../../syntax/act-ids.js";
import type { Statement } from "../../syntax/ast.js";
import type { Word } from "../../syntax/word.js";

type NoteCopy = (copy: Statement, original: Statement) => void;

/**
 * Statements as YAML can hold them, with the handshakes in their order. A chain and a list of targets become a handshake for
 * each arrow; a handshake that stands between phases or steps goes into the one before it.
 */
export function placeHandshakes(statements: readonly Statement[], noteCopy: NoteCopy): readonly Statement[] {
  return statements.map((statement) => placed(statement, noExtra, noteCopy));
}

function placed(statement: Statement, extra: Extra, noteCopy: NoteCopy): Statement {
  const handshake = statement.word.items().find(({ form }) => form === "handshake");
  const isBare = statement.items.length + extra.before.length + extra.behind.length === 0;
  if (handshake === undefined || isBare) return statement;
  const own = statement.items.flatMap((item) => singled(item, handshake, noteCopy));
  const copy = { ...statement, items: settled([...extra.before, ...own, ...extra.behind], noteCopy) };
  noteCopy(copy, statement);
  return copy;
}

/** A statement with the handshakes of its own, then one for each other arrow. */
function singled(item: Statement, handshake: Word, noteCopy: NoteCopy): readonly Statement[] {
  const isHandshake = item.word.form === "handshake";
  const own = isHandshake ? item.links.slice(0, 1) : item.links.filter(({ from }) => from === undefined);
  if (own.length === item.links.length) return [item];
  const copy = { ...item, links: own };
  noteCopy(copy, item);
  const others = item.links.filter((link) => !own.includes(link));
  return [
    copy,
    ...others.map((link): Statement => {
      return { word: handshake, head: link.at, span: link.at, parts: new Map(), links: [link], items: [] };
    }),
  ];
}

/**
 * Puts handshakes between statements that hold some of their own into the statement before, or behind, where they mean the
 * same. Where they mean it in neither they stay together, and only their order is another.
 */
function settled(items: readonly Statement[], noteCopy: NoteCopy): readonly Statement[] {
  const plans = homesOf(items).map((home) => planFor(items, home));
  const { kept, guests } = plans.find(({ misfits }) => misfits === 0) ?? plans[0]!;
  return kept.map((item) => (isHolder(item) ? placed(item, guests.of(item), noteCopy) : item));
}

/** Where the handshakes of a block go, and how many have to stay where their order is another. */
interface Plan {
  readonly kept: readonly Statement[];
  readonly guests: Guests;
  readonly misfits: number;
}

function planFor(items: readonly Statement[], home: Statement | undefined): Plan {
  const nexts = holdersBehind(items);
  const kept: Statement[] = [];
  const guests = new Guests();
  let holder: Statement | undefined;
  let misfits = 0;
  for (const [at, item] of items.entries()) {
    if (isHolder(item)) holder = item;
    const next = nexts[at];
    if (item.word.form !== "handshake" || holder === home) kept.push(item);
    else if (holder !== undefined && guests.fits(item, holder)) guests.add(item, holder, "behind");
    else if (next !== undefined && guests.fits(item, next)) guests.add(item, next, "before");
    else {
      misfits++;
      kept.push(item);
    }
  }
  return { kept, guests, misfits };
}

/** Of each statement the next one that holds handshakes. */
function holdersBehind(items: readonly Statement[]): readonly (Statement | undefined)[] {
  const nexts: (Statement | undefined)[] = [];
  let next: Statement | undefined;
  for (let at = items.length - 1; at >= 0; at--) {
    nexts[at] = next;
    if (isHolder(items[at]!)) next = items[at];
  }
  return nexts;
}

/** Handshakes that come from the block around. */
interface Extra {
  readonly before: readonly Statement[];
  readonly behind: readonly Statement[];
}

const noExtra: Extra = { before: [], behind: [] };

class Guests {
  readonly #all = new Map<Statement, { readonly before: Statement[]; readonly behind: Statement[] }>();
  readonly #names = new Map<Statement, ReadonlySet<string>>();

  of(holder: Statement): Extra {
    return this.#all.get(holder) ?? noExtra;
  }

  add(handshake: Statement, holder: Statement, where: "before" | "behind"): void {
    const extra = this.#all.get(holder) ?? { before: [], behind: [] };
    this.#all.set(holder, extra);
    extra[where].push(handshake);
  }

  /** Whether a handshake means the same in a statement: in a step a plain name means one of its own actions first. */
  fits({ links }: Statement, holder: Statement): boolean {
    const own = this.#names.get(holder) ?? new Set(actIds(holder.items).values());
    this.#names.set(holder, own);
    const ends = links.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]));
    return ends.every(({ path }) => path.length > 1 || !own.has(path[0] ?? ""));
  }
}

/**
 * Behind which of the statements the one key may stand that holds handshakes: behind none, where some come first, and where
 * those before it and those behind it have keys of their own.
 */
function homesOf(items: readonly Statement[]): readonly (Statement | undefined)[] {
  const lasts = new Map<string, Statement>();
  for (const item of items) if (isHolder(item)) lasts.set(item.word.key, item);
  const open = new Set<string>();
  const homes = new Set<Statement | undefined>();
  let holder: Statement | undefined;
  for (const item of items) {
    if (isHolder(item)) {
      holder = item;
      if (lasts.get(item.word.key) === item) open.delete(item.word.key);
      else open.add(item.word.key);
    } else if (item.word.form === "handshake" && open.size === 0) homes.add(holder);
  }
  const last = [...homes].at(-1);
  return homes.has(undefined) && last !== undefined ? [undefined, last] : [last];
}

function isHolder({ word }: Statement): boolean {
  return word.items().some(({ form }) => form === "handshake");
}
