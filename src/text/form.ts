/** The two spellings of the language. */
export type Form = "text" | "yaml";

/**
 * Which form a file is of. Its name tells: `.yaml` and `.yml` are YAML, `.blueprint` is text. Any other name (standard
 * input without one, say) leaves it to the first line that says something: `word:`, a comment with `#`, and YAML's own
 * `---`, `%` and `{` begin no file of the text form.
 */
export function formOf(path: string, text: string): Form {
  const named = formNamed(path);
  if (named !== undefined) return named;
  const first = /\S[^\r\n]*/.exec(text)?.[0] ?? "";
  return /^(?:#|---|%|\{|["']?[\p{L}_][\p{L}\p{N}_-]*["']?\s*:(?:\s|$))/u.test(first) ? "yaml" : "text";
}

/** The form that a file's name tells. */
export function formNamed(path: string): Form | undefined {
  const name = path.toLowerCase();
  if (/\.ya?ml$/.test(name)) return "yaml";
  return name.endsWith(".blueprint") ? "text" : undefined;
}
