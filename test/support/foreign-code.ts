import { file } from "../../src/syntax/keywords/blueprint.js";
import type { Word } from "../../src/syntax/word.js";
import type { Form } from "../../src/text/form.js";
import { codeIn, codePlaces, readInPlace } from "./code-places.js";

const known = new Map<string, readonly string[]>();

/** The pieces of code in a help that nobody could write in a file of this form. Most helps are told often. */
export function foreignCode(help: string, form: Form): readonly string[] {
  const key = `${form} ${help}`;
  const found = known.get(key) ?? piecesIn(help, form);
  known.set(key, found);
  return found;
}

function piecesIn(help: string, form: Form): readonly string[] {
  return codeIn(help).filter((code) => {
    if (isOfSettings.test(code)) return false;
    if (isWord.test(code)) return wordsOfOther[form].has(code);
    return !mayBeWritten(code, form);
  });
}

/** The pieces of code in a help that are of the other form: those that are of neither show a part of something. */
export function codeOfOther(help: string, form: Form): readonly string[] {
  const other = form === "text" ? "yaml" : "text";
  return foreignCode(help, form).filter((code) => isWord.test(code) || mayBeWritten(code, other));
}

function mayBeWritten(code: string, form: Form): boolean {
  const whole = form === "text" && code.startsWith("{") ? `frontstage "Acts" ${code}` : code;
  // What else must be there may stand in another piece of code.
  return codePlaces.some((place) =>
    readInPlace(whole, place, form, { ids: false }).every(({ rule }) => rule === "item/missing"),
  );
}

/** Settings are YAML whatever the form of the file, as options are the command line's. */
const isOfSettings = /^(?:fonts: \[|--)/;
const isWord = /^(?:[\p{L}\p{M}\p{N}_.-]+|[<>=]+|<?[-~]>)$/u;

/** Nouns that may repeat are plurals in YAML and stand for themselves in text. */
const nouns = [...rowsIn(file)].filter(({ word, key, form }) => key !== word && form === "item" && !word.includes(" "));
const wordsOfOther: Readonly<Record<Form, ReadonlySet<string>>> = {
  yaml: new Set(nouns.map(({ word }) => word).concat("->", "~>", "<->")),
  text: new Set(nouns.map(({ key }) => key)),
};

function rowsIn(rows: readonly Word[], found = new Set<Word>()): ReadonlySet<Word> {
  for (const row of rows) {
    if (found.has(row)) continue;
    found.add(row);
    rowsIn(row.items(), found);
  }
  return found;
}
