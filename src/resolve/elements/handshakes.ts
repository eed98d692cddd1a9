import type { Handshake, Option } from "../../model/journey.js";
import type { Link, RefValue, Statement, Value } from "../../syntax/ast.js";
import { handshakeEnd } from "../../syntax/keywords/acting.js";
import { join, type Span } from "../../text/source.js";
import type { Percent } from "../../values/quantity.js";
import { type Declared, pathOf } from "../declared.js";
import { readFields } from "../fields.js";
import { actFor, type Reading, resolveRef } from "../references.js";
import { originOf } from "./named.js";

/** What the block of a handshake is where there is none. */
const bare: Pick<Handshake, "notes" | "via" | "measuredBy"> = { notes: [], via: [], measuredBy: [] };

const ends = handshakeEnd.kind === "ref" ? handshakeEnd.to : [];

/** The handshakes that leave an action, or those of a handshake statement, in their order. */
export function readLinks(statement: Statement, sender: Declared | undefined, reading: Reading): readonly Handshake[] {
  const block = statement.word.form === "handshake" ? readFields(statement, reading) : undefined;
  // In a chain one end is written once and read twice: its finding must come once.
  const read = new Map<RefValue, Declared | undefined>();
  const find = (ref: RefValue): Declared | undefined => {
    if (!read.has(ref)) read.set(ref, resolveRef(ref, ends, reading));
    return read.get(ref);
  };
  const found: Handshake[] = [];
  for (const link of statement.links) {
    const source = link.from === undefined ? sender : find(link.from);
    const target = find(link.to);
    const from = source && link.from ? actFor(source, "source", link.from, reading) : source;
    const to = target && actFor(target, "target", link.to, reading);
    if (from === undefined || to === undefined) continue;
    found.push({
      ...(block && statement.id ? { id: statement.id.text } : {}),
      ...(block && statement.was ? { was: statement.was.text } : {}),
      from: pathOf(from),
      to: pathOf(to),
      kind: link.kind,
      ...(link.label === undefined ? {} : { label: link.label.value }),
      ...(block === undefined ? bare : (block.values as typeof bare)),
      origin: linkOrigin(link, statement, block && originOf(statement, block).parts),
    });
  }
  return found;
}

function linkOrigin(
  link: Link,
  statement: Statement,
  block: ReadonlyMap<string, Span> | undefined,
): Handshake["origin"] {
  const { from, to, at, label } = link;
  const parts = new Map(block);
  if (from !== undefined) parts.set("from", from.span);
  parts.set("to", to.span).set("kind", at);
  if (label !== undefined) parts.set("label", label.span);
  if (block !== undefined && statement.links.length === 1) {
    return { span: statement.span, name: statement.id?.span ?? at, parts };
  }
  return { span: join(from?.span ?? at, label?.span ?? to.span), name: at, parts };
}

/** An option as its decision holds it and as the handshake that it is, with the places of its parts. */
export interface ReadOption {
  readonly option: Option;
  readonly handshake: Handshake;
  readonly places: ReadonlyMap<string, Span>;
}

/** The ways out of a decision. What has no label or leads nowhere has had its finding. */
export function readOptions(decision: Declared, reading: Reading): readonly ReadOption[] {
  return decision.statement.items
    .filter((item) => item.word.form === "option")
    .flatMap((item) => readOption(item, decision, reading) ?? []);
}

function readOption(item: Statement, decision: Declared, reading: Reading): ReadOption | undefined {
  const [label, target, share, note] = ["label", "target", "share", "note"].map((part) => item.parts.get(part)?.[0]);
  const declared = target?.kind === "ref" ? resolveRef(target, ends, reading) : undefined;
  const act = target?.kind === "ref" && declared ? actFor(declared, "target", target, reading) : undefined;
  if (label === undefined || target === undefined || act === undefined) return undefined;
  const rest = {
    ...(share?.kind === "literal" ? { share: share.value as Percent } : {}),
    ...(note === undefined ? {} : { note: textOf(note) }),
  };
  const places = new Map<string, Span>([
    ["label", label.span],
    ["target", target.span],
  ]);
  if (share !== undefined) places.set("share", share.span);
  if (note !== undefined) places.set("note", note.span);
  return {
    option: { label: textOf(label), target: pathOf(act), ...rest },
    handshake: {
      from: pathOf(decision),
      to: pathOf(act),
      kind: "option",
      label: textOf(label),
      ...bare,
      ...rest,
      origin: { span: item.span, name: label.span, parts: new Map([...places, ["to", target.span]]) },
    },
    places,
  };
}

/** A label may be a string or an id. */
function textOf(value: Value): string {
  if (value.kind === "ref") return value.path.join(".");
  return typeof value.value === "string" ? value.value : value.span.source.text.slice(value.span.start, value.span.end);
}
