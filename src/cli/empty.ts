import type { Files } from "../compiler/index.js";
import { visible } from "../diagnostics/print/visible.js";
import { someBlueprint } from "../diagnostics/snippets.js";
import { formOf } from "../text/form.js";

/** Of more files than this nobody wants to hear one by one. */
const mostNamed = 5;

/** Says which of the named files hold nothing, and what to write in them: an empty catalog is right, and seldom what was meant. */
export async function sayEmpty(files: Files, paths: readonly string[]): Promise<string> {
  const said = await Promise.all(paths.slice(0, mostNamed).map((path) => sayEmptyFile(files, path)));
  return said.join("");
}

async function sayEmptyFile(files: Files, path: string): Promise<string> {
  const read = await files.read(path);
  if (read.kind !== "text" || !isEmpty(read.text)) return "";
  const first = someBlueprint[formOf(path, read.text)];
  return `\`${visible(path)}\` says nothing yet. A blueprint begins with ${first}; \`sightline init DIR\` writes an example.\n`;
}

/** Whether a file holds nothing but blank lines and comments. */
function isEmpty(text: string): boolean {
  const lines = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").split(/[\r\n]+/);
  return lines.every((line) => /^\s*(?:$|\/\/|#|---)/.test(line));
}
