/**
 * The code points that stand for each joined form of Arabic letters, by the letters decomposed: alone, at a word's end, at its
 * beginning, within it. Unicode has them for old encodings only, but fonts have them, and so their widths are known.
 */
const forms: ReadonlyMap<string, readonly number[]> = formsIn([
  [0xfe80, 0xfefc],
  [0xfb50, 0xfbff],
]);

function formsIn(blocks: readonly (readonly [first: number, last: number])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCharCode(code);
      const letters = form.normalize("NFKD");
      if (letters === form) continue;
      const known = found.get(letters);
      if (known === undefined) found.set(letters, [code]);
      else known.push(code);
    }
  }
  return found;
}

const mark = /^\p{M}$/u;
const lam = "\u0644";
/** Only stretches a line. */
const kashida = "\u0640";

/** The code points of a text as it is drawn: Arabic letters as they join their neighbours, lam and alef as one. */
export function joinedForms(text: string): readonly number[] {
  if (!/[\u0600-\u06ff]/.test(text)) return [...text].map((char) => char.codePointAt(0)!);
  const marks: number[] = [];
  const letters: string[] = [];
  for (const char of text) {
    const joined = letters.at(-1) === lam && forms.has(decomposed(lam + char));
    if (mark.test(char)) marks.push(char.codePointAt(0)!);
    else if (joined) letters[letters.length - 1] += char;
    else letters.push(char);
  }
  return [...letters.map((letter, i) => formOf(letters[i - 1], letter, letters[i + 1])), ...marks];
}

function formOf(before: string | undefined, letter: string, after: string | undefined): number {
  const known = formsOf(letter);
  const joinsBefore = known.length > 1 && before !== undefined && (before === kashida || formsOf(before).length === 4);
  const joinsAfter = known.length === 4 && after !== undefined && (after === kashida || formsOf(after).length > 1);
  return known[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)] ?? letter.codePointAt(0)!;
}

function formsOf(letter: string): readonly number[] {
  return forms.get(decomposed(letter)) ?? [];
}

function decomposed(letters: string): string {
  return letters.normalize("NFKD");
}
