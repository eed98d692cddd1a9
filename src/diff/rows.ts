import type { Element } from "../model/element.js";
import type { ChangeClass, ElementKind } from "./change.js";

/** Name spaces that references point into: roles share one with systems, actions with decisions, pains with opportunities. */
export type Space =
  | "actor"
  | "persona"
  | "channel"
  | "measure"
  | "insight"
  | "goal"
  | "phase"
  | "step"
  | "act"
  | "matter"
  | "tier"
  | "initiative"
  | "entry"
  | "exit"
  | "dimension"
  | "path";

/** An element of the model, read by the keys of its rows. */
export type Fields = Element & { readonly [key: string]: unknown };

/** What stands for a reference; nothing where it is to be left out. The first of the spaces counts that knows it. */
export type Visit = (spaces: readonly Space[], ref: string) => string | undefined;

/** A field's value with every reference in it replaced by what `visit` says. */
export type References = (value: unknown, visit: Visit, element: Fields) => unknown;

/** How a change of a field counts, and how it went where that is known: `longer`. */
export interface Judgement {
  readonly class: ChangeClass;
  readonly how?: string;
}

/** Judges two values that differ, references named as on the newer side. */
export type Judge = (before: unknown, after: unknown, sides: Sides) => Judgement;

export interface Sides {
  readonly before: Fields;
  readonly after: Fields;
}

/** One field of a kind of element. */
export interface FieldRow {
  /** The model's key. */
  readonly key: string;
  /** Behind the `/` of the change's code. */
  readonly code: string;
  /** As a message calls it. */
  readonly name: string;
  readonly judge: Judge;
  /** A list: of a `set` the order says nothing. */
  readonly many?: "set" | "sequence";
  readonly references?: References;
  /** Whether it is somebody's words, which are quoted. */
  readonly isText?: boolean;
  /** Of a field that is there or not: what the element is then. */
  readonly flag?: string;
  /** Whether a change of it that comes from a thing added or removed is listed all the same. */
  readonly isOwn?: boolean;
}

/** All that is to know of a kind of element. */
export interface KindRow {
  readonly kind: ElementKind;
  readonly noun: string;
  /** `use`: breaking where something refers to it; `steps`: breaking where a step goes with it. */
  readonly removed: ChangeClass | "use" | "steps";
  readonly renamed: ChangeClass;
  readonly fields: readonly FieldRow[];
}

type Given = Partial<Omit<FieldRow, "key" | "name" | "judge">> & { readonly judge?: Judge | ChangeClass };

/** A row with the usual of what isn't given: notable, one value. */
export function field(key: string, name: string, { judge = "notable", ...given }: Given = {}): FieldRow {
  const code = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { key, code, name, judge: typeof judge === "string" ? () => ({ class: judge }) : judge, ...given };
}

/** Somebody's words: a change of them is one of wording. */
export function text(key: string, name: string, given: Given = {}): FieldRow {
  return field(key, name, { judge: "wording", isText: true, ...given });
}

/** A list of somebody's words. */
export function texts(key: string, code: string, name: string, given: Given = {}): FieldRow {
  return text(key, name, { code, many: "set", ...given });
}

/** One reference; one without spaces leads to another blueprint. */
export function reference(key: string, name: string, spaces: readonly Space[], given: Given = {}): FieldRow {
  return field(key, name, { references: (value, visit) => visit(spaces, value as string), ...given });
}

/** A list of references whose order says nothing. */
export function references(key: string, name: string, spaces: readonly Space[], given: Given = {}): FieldRow {
  return field(key, name, {
    many: "set",
    references: (value, visit) => (value as readonly string[]).flatMap((ref) => visit(spaces, ref) ?? []),
    ...given,
  });
}

/** In each mapping of a list, what a part refers to; where that is left out the mapping is too, or only the part. */
export function within(part: string, spaces: readonly Space[], without: "whole" | "part" = "whole"): References {
  return (value, visit) =>
    (value as readonly Readonly<Record<string, unknown>>[]).flatMap((entry) => {
      const ref = entry[part];
      if (ref === undefined) return [entry];
      const named = visit(spaces, ref as string);
      if (named !== undefined) return [{ ...entry, [part]: named }];
      const { [part]: _, ...rest } = entry;
      return without === "whole" ? [] : [rest];
    });
}

/** What every element may have. */
export const remarks: readonly FieldRow[] = [text("about", "description"), texts("notes", "note", "notes")];

/** What every element with a name has. */
export const saying: readonly FieldRow[] = [text("title", "title"), ...remarks];

/** The measures that something is measured by: to take one off is a loss. */
export const measuredBy: FieldRow = references("measuredBy", "measures", ["measure"], {
  judge: (before, after) => {
    const kept = new Set(after as readonly string[]);
    return { class: (before as readonly string[]).every((id) => kept.has(id)) ? "notable" : "breaking" };
  },
});
