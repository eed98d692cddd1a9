import { actIds } from "../../syntax/act-ids.js";
import type { Statement } from "../../syntax/ast.js";
import type { Word } from "../../syntax/word.js";

type NoteCopy = (copy: Statement, original: Statement) => void;

/**
 * Statements as YAML can hold them, with the handshakes in their order. A chain and a list of targets become a handshake for
 * each arrow; a handshake that stands between phases or steps goes into the one before it.
 */
export function placeHandshakes(statements: readonly Statement[], noteCopy: NoteCopy): readonly Statement[] {
  return statements.map((statement) => placed(statement, [], noteCopy));
}

/** `extra` are handshakes that stood behind the statement. */
function placed(statement: Statement, extra: readonly Statement[], noteCopy: NoteCopy): Statement {
  const handshake = statement.word.items().find(({ form }) => form === "handshake");
  if (handshake === undefined || (statement.items.length === 0 && extra.length === 0)) return statement;
  const single = [...statement.items.flatMap((item) => singled(item, handshake, noteCopy)), ...extra];
  const items = settled(single, noteCopy);
  const copy = { ...statement, items };
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

/** Puts handshakes between statements that hold some of their own into the statement before, where they mean the same. */
function settled(items: readonly Statement[], noteCopy: NoteCopy): readonly Statement[] {
  const home = homeOf(items);
  const kept: Statement[] = [];
  const extras = new Map<Statement, Statement[]>();
  let holder: Statement | undefined;
  let meansTheSame = sameIn(holder);
  for (const item of items) {
    if (isHolder(item)) {
      holder = item;
      meansTheSame = sameIn(holder);
    }
    const isAtHome = item.word.form !== "handshake" || holder === home;
    if (isAtHome || holder === undefined || !meansTheSame(item)) kept.push(item);
    else {
      const extra = extras.get(holder) ?? [];
      extras.set(holder, extra);
      extra.push(item);
    }
  }
  return kept.map((item) => (isHolder(item) ? placed(item, extras.get(item) ?? [], noteCopy) : item));
}

/**
 * Behind which of the statements the one key stands that holds handshakes: where those before it and those behind it have
 * keys of their own; nothing where it comes first.
 */
function homeOf(items: readonly Statement[]): Statement | undefined {
  const lasts = new Map<string, Statement>();
  for (const item of items) if (isHolder(item)) lasts.set(item.word.key, item);
  const open = new Set<string>();
  let home: Statement | undefined;
  let holder: Statement | undefined;
  for (const item of items) {
    if (isHolder(item)) {
      holder = item;
      if (lasts.get(item.word.key) === item) open.delete(item.word.key);
      else open.add(item.word.key);
    } else if (item.word.form === "handshake") {
      if (holder === undefined) return undefined;
      if (open.size === 0) home = holder;
    }
  }
  return home;
}

function isHolder({ word }: Statement): boolean {
  return word.items().some(({ form }) => form === "handshake");
}

/** Whether a handshake may stand in a statement: in a step a plain name means one of its own actions first. */
function sameIn(holder: Statement | undefined): (handshake: Statement) => boolean {
  let own: ReadonlySet<string> | undefined;
  return ({ links }) => {
    own ??= new Set(actIds(holder?.items ?? []).values());
    const ends = links.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]));
    return ends.every(({ path }) => path.length > 1 || own?.has(path[0] ?? "") !== true);
  };
}
