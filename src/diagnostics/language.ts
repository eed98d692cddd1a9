/**
 * The errors of the language and the limits, by their ids, and what each finds, in one sentence. They can't be switched off: where
 * one is, nothing is drawn.
 */
export const languageErrors: ReadonlyMap<string, string> = new Map([
  ["syntax", "text that the grammar refuses"],
  ["name/unknown", "a reference to nothing"],
  ["name/kind", "a reference to a thing of the wrong kind, such as `by web` where `web` is a channel"],
  ["name/duplicate", "an id declared twice in a scope"],
  ["name/ambiguous", "a plain name of a pain or opportunity that two steps declare"],
  ["value/kind", "a value of the wrong form, or an unknown word of a fixed set"],
  ["value/range", "a value of the right form that can't be: severity 9, 2026-02-30"],
  ["item/unknown", "a word that its block doesn't know"],
  ["item/repeated", "a word given twice in a block that takes one"],
  ["item/missing", "a word that must be there"],
  ["use/missing", "a `use` of a file that isn't there"],
  ["use/outside", "a `use` that leaves the workspace"],
  ["use/unreadable", "a file that can't be read as UTF-8 text"],
  ["text/invisible", "bidirectional controls or other invisible characters in an id, a string or a comment"],
  ["limit/file-size", "a file that is too long"],
  ["limit/workspace-size", "more files than one run reads, by their size"],
  ["limit/use-files", "a blueprint that reaches too many files by `use`"],
  ["limit/use-depth", "a file that is too many `use` lines away"],
  ["limit/depth", "blocks or lists nested too deep"],
]);
