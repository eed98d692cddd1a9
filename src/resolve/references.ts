import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { ambiguousName, idleStep, notForeign, unknownName, wrongKind } from "../diagnostics/messages/names.js";
import { oneOf } from "../diagnostics/messages/wording.js";
import type { RefValue } from "../syntax/ast.js";
import { withArticle } from "../syntax/expect.js";
import { refKinds, type Shape } from "../syntax/shape.js";
import type { Names } from "./collect.js";
import { type Declared, type Kind, pathOf, spaceOf, travels } from "./declared.js";
import { lookUp, type Where } from "./lookup.js";
import type { Scope } from "./scope.js";
import type { StandIns } from "./stand-ins.js";
import { whatElse, whatToDo } from "./suggestions.js";

/** What is needed to read the statements of one place. */
export interface Reading extends Where {
  readonly files: ReadonlyMap<string, Names>;
  readonly standIns: StandIns;
  readonly report: (diagnostic: Diagnostic) => void;
  /** How the model at hand calls a thing; nothing where it isn't part of it. */
  readonly nameOf: (declared: Declared) => string | undefined;
  /** Whether there is still time to look through a scope for what may have been meant. */
  readonly maySuggest: (scope: Scope) => boolean;
}

const everyKind: readonly Kind[] = [...refKinds, "dimension", "path", "handshake"];

/** What a reference names, if it is there and of one of these kinds; else there is a finding. */
export function resolveRef(ref: RefValue, kinds: readonly Kind[], reading: Reading): Declared | undefined {
  const [found, ...others] = findAll(ref.path, kinds, reading);
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined) reportAmbiguous(ref, found, [found, ...others], reading);
  else if (!mayBeUnread(ref.path, kinds, reading)) reportMissing(ref, kinds, reading);
  return found;
}

function findAll(path: readonly string[], kinds: readonly Kind[], where: Where): readonly Declared[] {
  // Within its step an action comes before a step of that name.
  const ordered = [...kinds].sort((one, other) => Number(spaceOf(other) === "act") - Number(spaceOf(one) === "act"));
  const woes = new Set<Declared>();
  for (const kind of ordered) {
    const found = lookUp(path, kind, where);
    if (spaceOf(kind) !== "woe") {
      if (found.length > 0) return found;
      continue;
    }
    // Its own step's means more than all others.
    const near = path.length === 1 && found.find((declared) => declared.inside === where.step);
    if (near) return [near];
    for (const declared of found) woes.add(declared);
  }
  return [...woes];
}

function reportAmbiguous(ref: RefValue, found: Declared, all: readonly Declared[], reading: Reading): void {
  const name = ref.path.join(".");
  const inTiers = found.kind === "tier";
  reading.report(
    ambiguousName(
      ref.span,
      {
        name,
        kind: withArticle(found.kind),
        places: inTiers ? "dimensions" : "steps",
        paths: all.slice(0, 5).map(pathOf),
      },
      { related: all.slice(0, 5).map(({ place }) => ({ span: place, message: "declared here" })) },
    ),
  );
}

function reportMissing(ref: RefValue, kinds: readonly Kind[], reading: Reading): void {
  const name = ref.path.join(".");
  const suggest = reading.maySuggest(reading.scope);
  const like = suggest ? whatElse(name, kinds, reading) : [];
  const other = everyKind.flatMap((kind) => (kinds.includes(kind) ? [] : lookUp(ref.path, kind, reading)))[0];
  if (other !== undefined) {
    const words = { name, is: withArticle(other.kind), wanted: oneOf(kinds.map(withArticle)), like };
    reading.report(wrongKind(ref.span, words, { related: [{ span: other.place, message: "declared here" }] }));
    return;
  }
  const hint = suggest ? whatToDo(ref.path, kinds, reading, reading.files) : undefined;
  reading.report(unknownName(ref.span, { name, wanted: oneOf(kinds), like, hint }));
}

/** Whether the name may have been declared in something that couldn't be read, which was reported there. */
function mayBeUnread(path: readonly string[], kinds: readonly Kind[], { scope }: Where): boolean {
  const [first = "", second] = path;
  if (path.some((part) => scope.names.document.unread.has(part))) return true;
  if (!kinds.some(travels)) return false;
  if (second === undefined) return scope.lost || scope.plain.some(({ document }) => document.unread.has(first));
  if (!scope.behind.has(first)) return false;
  const used = scope.behind.get(first);
  return used === undefined || used.document.unread.has(second);
}

/** The action or decision that does something at one end of a handshake: a step stands for one of its own. */
export function actFor(
  declared: Declared,
  end: "source" | "target",
  at: RefValue,
  reading: Reading,
): Declared | undefined {
  if (spaceOf(declared.kind) !== "stop") return declared;
  const act = reading.standIns.get(declared)?.[end];
  // An action that couldn't be read may be the one that is missing.
  if (act === undefined && reading.scope.names.document.unread.size === 0)
    reading.report(idleStep(at.span, { step: declared.id }));
  return act;
}

/** An entry or exit of another blueprint in full: behind the name of a `use`, that file's blueprint is meant. */
export function foreignPath(ref: RefValue, kind: "entry" | "exit", reading: Reading): string {
  const [blueprint = "", gate] = ref.path;
  if (gate === undefined || ref.path.length > 2) {
    reading.report(notForeign(ref.span, { name: ref.path.join("."), kind }));
    return ref.path.join(".");
  }
  return `${reading.scope.behind.get(blueprint)?.blueprint?.id ?? blueprint}.${gate}`;
}

/** Whether a step named here stands for one of its actions; elsewhere it stands for itself. */
export function wantsAct(shape: Shape): boolean {
  return shape.kind === "ref" && shape.to[0] === "action";
}
