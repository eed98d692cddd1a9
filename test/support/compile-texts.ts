import type { Compilation, CompileOptions } from "../../src/compiler/compilation.js";
import { compile } from "../../src/compiler/compile.js";
import { decode, type Files } from "../../src/compiler/files.js";

/** Files that stand in memory, by path. */
export function textFiles(texts: Readonly<Record<string, string>>): Files {
  const known = new Map(Object.entries(texts));
  return {
    read: async (path) => {
      const text = known.get(path);
      return text === undefined ? { kind: "missing" } : decode(new TextEncoder().encode(text));
    },
  };
}

/** Compiles files that stand in memory, all of them named. */
export async function compileTexts(
  texts: Readonly<Record<string, string>>,
  options: Partial<CompileOptions> = {},
): Promise<Compilation> {
  const paths = Object.keys(texts);
  return compile(textFiles(texts), paths, { today: "2026-11-20", listWorkspace: async () => paths, ...options });
}
