const longest = 48;

/**
 * What an id is made of where none was written: the title in lower case, with letters, marks and digits kept and one
 * hyphen for everything else. Empty where the title has nothing to keep.
 */
export function slug(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
    .filter((word) => word !== "");
  const kept = fitting(words).join("-");
  return /^\p{L}/u.test(kept) || kept === "" ? kept : `_${kept}`;
}

/** As many whole words as there is room for; of a first word that is too long, its beginning. */
function fitting(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    const characters = [...word];
    length += characters.length + (kept.length > 0 ? 1 : 0);
    if (length > longest) return kept.length > 0 ? kept : [characters.slice(0, longest).join("")];
    kept.push(word);
  }
  return kept;
}

/** A thing that was written without an id. */
export interface Unnamed {
  readonly keyword: string;
  readonly title?: string | undefined;
}

/**
 * Ids for things of one name space, in their order: the title's slug, else the keyword and its number among these; with
 * `-2`, `-3`, … where that is taken. `taken` are the written ids.
 */
export function automaticIds(things: readonly Unnamed[], taken: Iterable<string>): readonly string[] {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  const next = new Map<string, number>();
  return things.map(({ keyword, title }) => {
    const number = (numbers.get(keyword) ?? 0) + 1;
    numbers.set(keyword, number);
    const wish = slug(title ?? "") || `${keyword}-${number}`;
    let id = wish;
    let copy = next.get(wish) ?? 2;
    while (used.has(id)) id = `${wish}-${copy++}`;
    next.set(wish, copy);
    used.add(id);
    return id;
  });
}

/** What is shown of a thing without a title: its id, with spaces for hyphens and a capital first letter. */
export function titleOf(id: string): string {
  const [first = "", ...rest] = [...id.replaceAll("-", " ")];
  return first.toUpperCase() + rest.join("");
}
