import type { Named, Origin } from "../../model/element.js";
import type { Statement } from "../../syntax/ast.js";
import { titleOf } from "../../syntax/ids.js";
import type { Span } from "../../text/source.js";
import { type Declared, placeOfStatement } from "../declared.js";
import { type Fields, readFields } from "../fields.js";
import type { Reading } from "../references.js";

/** The values that a reader adds to those of the language's rows, or that it needs of them. */
type Values = Readonly<Record<string, unknown>>;

interface Additions<T> {
  /** What a property is where it wasn't written. */
  readonly defaults?: Partial<T>;
  /** Printed between its id and its title. */
  readonly place?: Partial<T>;
  /** Printed before the items of the block. */
  readonly first?: Partial<T>;
  /** Printed after them. */
  readonly last?: (read: T) => Partial<T>;
}

/**
 * An element with a name. The rows of the language say what its keys are, the type says what they mean: that the two agree
 * is what the model's schema is tested for.
 */
export function readNamed<T extends Named>(declared: Declared, reading: Reading, additions: Additions<T> = {}): T {
  const { statement } = declared;
  const fields = readFields(statement, reading, additions.defaults);
  const values: Values = {
    // What a step or dimension holds is called by its path only where it isn't at home.
    id: declared.inside === undefined ? (reading.nameOf(declared) ?? declared.id) : declared.id,
    ...additions.place,
    title: statement.title?.value ?? titleOf(declared.id),
    ...(statement.was === undefined ? {} : { was: statement.was.text }),
    ...additions.first,
    ...fields.values,
    origin: originOf(statement, fields),
  };
  const read = values as unknown as T;
  return additions.last === undefined ? read : { ...read, ...additions.last(read) };
}

/** Where a statement and its parts stand. */
export function originOf(statement: Statement, fields: Fields): Origin {
  const parts = new Map<string, Span>(fields.places);
  if (statement.id !== undefined) parts.set("id", statement.id.span);
  if (statement.title !== undefined) parts.set("title", statement.title.span);
  if (statement.was !== undefined) parts.set("was", statement.was.span);
  return { span: statement.span, name: placeOfStatement(statement), parts };
}
