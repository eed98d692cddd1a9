import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { type Resolution, resolve } from "../../src/resolve/resolve.js";
import { parseText } from "../../src/syntax/parse.js";
import { createSource } from "../../src/text/source.js";
import { parseYaml } from "../support/parse-yaml.js";

export const mainFile = "main.blueprint";

/** Cuts a text at its lines `// file: name`; what stands before the first is `main.blueprint`. */
export function filesIn(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const [main = "", ...others] = text.split(/^\/\/ file: (\S+)\n/m);
  if (main.trim() !== "") files.set(mainFile, main);
  for (let at = 0; at < others.length; at += 2) files.set(others[at]!, others[at + 1]!);
  return files;
}

/** What the files of a workspace mean, with the findings of reading them, in either form by their names. */
export function resolveFiles(files: ReadonlyMap<string, string>): Resolution {
  const read = [...files].map(([path, text]) => {
    const source = createSource(path, text);
    return path.endsWith(".yaml") ? parseYaml(source) : parseText(source);
  });
  const resolution = resolve(new Map(read.map(({ value }) => [value.source.path, value])));
  return { ...resolution, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...resolution.diagnostics] };
}

/** `name/unknown 3:9`, with the file before the place where it isn't the main one. */
export function located({ rule, span }: Diagnostic): string {
  const { line, column } = span.source.positionAt(span.start);
  const file = span.source.path === mainFile ? "" : `${span.source.path}:`;
  return `${rule} ${file}${line}:${column}`;
}
