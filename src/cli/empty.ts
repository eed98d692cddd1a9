import type { Files } from "../compiler/index.js";
import { visible } from "../diagnostics/print/visible.js";
import { someBlueprint } from "../diagnostics/snippets.js";
import { type Form, formOf } from "../text/form.js";

/** Of more files than this nobody wants to hear one by one. */
const mostNamed = 5;

/** Says which of the named files hold nothing, and what to write in them: an empty catalog is right, and seldom what was meant. */
export async function sayEmpty(files: Files, paths: readonly string[]): Promise<string> {
  const said = await Promise.all(paths.slice(0, mostNamed).map((path) => sayEmptyFile(files, path)));
  return said.join("");
}

async function sayEmptyFile(files: Files, path: string): Promise<string> {
  const read = await files.read(path);
  if (read.kind !== "text") return "";
  const form = formOf(path, read.text);
  if (!isEmpty(read.text, form)) return "";
  return `\`${visible(path)}\` says nothing yet. A blueprint begins with ${someBlueprint[form]}; \`sightline init DIR\` writes an example.\n`;
}

/** Whether a file holds nothing but blank lines and comments. Takes time in proportion to its length. */
function isEmpty(text: string, form: Form): boolean {
  let end = 0;
  for (const [nothing] of text.matchAll(nothings[form])) end += nothing.length;
  return end === text.length;
}

/** What says nothing, from the beginning on: one thing after the other. */
const nothings: Readonly<Record<Form, RegExp>> = {
  text: /\s+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//gy,
  yaml: /\s+|#[^\r\n]*|---[^\r\n]*/gy,
};
