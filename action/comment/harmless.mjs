// A comment's text comes from a pull request's own run, where whoever opened it may have written anything. Posted by a bot
// with rights it must stay what Sightline writes: text, tables, lists, and links into this repository.

/** As many characters as GitHub takes in a comment. */
export const commentLimit = 65_536;

/** Shown as nothing, and parts what GitHub would make more than text of, also in code, where an entity would be seen. */
const parted = "\u200b";

/** Tags that fold what is long; they have no attribute but one. */
const folds = /^<(?:\/?details|details open|\/?summary|br)>/;

/**
 * Markdown in which nothing mentions anybody, refers to an issue elsewhere, loads a picture, is HTML but what folds, or
 * leads out of the repository whose address is given, like `https://github.com/acme/journeys`.
 */
export function harmless(markdown, repository) {
  return (
    markdown
      // Controls and characters that reorder or hide.
      .replace(/(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/gu, "")
      // An entity is the character that it stands for where GitHub looks for mentions and addresses.
      .replace(/&#?\w{1,31};/g, `$&${parted}`)
      .replace(/[@＠]/g, `${parted}$&${parted}`)
      .replace(/(?<!&)#(?=\w)/g, `#${parted}`)
      .replace(/\b(GH-)(?=\d)/gi, `$1${parted}`)
      .replace(/!(?=\[)/g, `!${parted}`)
      .replace(/</g, (sign, at, all) => (folds.test(all.slice(at, at + 16)) ? sign : sign + parted))
      .replace(/\](?=:)/g, `]${parted}`)
      .replace(/\]\(/g, (signs, at, all) =>
        leadsInside(all.slice(at + 2, at + 502), repository) ? signs : `]${parted}(`,
      )
      .replace(/\/(?=\/)/g, (sign, at, all) => (isOwn(all, at - 1, repository) ? sign : sign + parted))
      .replace(/\b(www)(?=\.)/gi, `$1${parted}`)
  );
}

/** Whether what stands after `](` is the address of something in the repository, and the end of the link. */
function leadsInside(rest, repository) {
  const { 0: address } = /^[^\s()<>\\"'`]*(?=\))/.exec(rest) ?? [""];
  if (!address.startsWith(`${repository}/`)) return false;
  return /^[\w/.?=&;:-]*$/.test(address.slice(repository.length)) && !address.includes("..");
}

/** Whether the `://` at a place, if it is one, belongs to a link into the repository. */
function isOwn(all, at, repository) {
  const scheme = repository.slice(0, repository.indexOf("://"));
  const start = at - scheme.length;
  return all.startsWith(`](${repository}/`, start - 2) && leadsInside(all.slice(start, start + 500), repository);
}

/** A text that GitHub takes: what is too long ends at a line's end, with everything closed that was open, and says so. */
export function fitted(markdown, limit, more) {
  if (markdown.length <= limit) return markdown;
  const note = `\n\n${more}\n`;
  let end = markdown.lastIndexOf("\n", limit - note.length);
  while (end > 0) {
    const kept = markdown.slice(0, end);
    const text = kept + closing(kept) + note;
    if (text.length <= limit) return text;
    // What closes many folds takes room itself.
    end = markdown.lastIndexOf("\n", end - Math.ceil((text.length - limit) / 4));
  }
  return note.trimStart();
}

/** What closes the code and the folds that a text leaves open. */
function closing(text) {
  let fence;
  let folds = 0;
  for (const line of text.split("\n")) {
    const [, marks] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined) {
      if (marks?.startsWith(fence) && line.trim() === marks) fence = undefined;
    } else if (marks !== undefined) fence = marks;
    else folds += (line.match(/<details/g)?.length ?? 0) - (line.match(/<\/details/g)?.length ?? 0);
  }
  return (fence === undefined ? "" : `\n${fence}`) + "\n\n</details>".repeat(Math.max(0, folds));
}
