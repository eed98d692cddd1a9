import { applyFixes, type Compilation, type Files } from "../compiler/index.js";
import { visible } from "../diagnostics/print/visible.js";
import { rewrite } from "../host/rewrite.js";
import type { Source } from "../text/source.js";
import type { Inputs } from "./inputs.js";
import { count } from "./summary.js";

/** A mend may bring another to light; after so many rounds whatever is left is told. */
const roundLimit = 8;

/** What came of mending, and of the files that were written. */
export interface Mending {
  readonly compilation: Compilation;
  readonly note: string;
}

/**
 * Mends what can be mended without asking, in the named files alone, until nothing is left of it. Everything is tried in
 * memory first; the files are written when that is done.
 */
export async function mend(
  root: string,
  files: Files,
  named: readonly string[],
  compile: (files: Files) => Promise<Compilation>,
): Promise<Mending> {
  const mayWrite = new Set(named);
  const before = new Map<string, Source>();
  const texts = new Map<string, string>();
  const current: Files = {
    read: async (path) => {
      const text = texts.get(path);
      return text === undefined
        ? files.read(path)
        : { kind: "text", text, size: new TextEncoder().encode(text).length };
    },
  };
  let compilation = await compile(files);
  let total = 0;
  for (let round = 0; round < roundLimit; round++) {
    const { files: mended, mended: number } = applyFixes(compilation.findings, (path) => mayWrite.has(path));
    if (number === 0) break;
    total += number;
    for (const { source, text } of mended) {
      if (!before.has(source.path)) before.set(source.path, source);
      texts.set(source.path, text);
    }
    compilation = await compile(current);
  }
  for (const [path, { text }] of before)
    await rewrite(root, path, { before: text, text: texts.get(path) ?? text, keepsMark: true });
  const note = total === 0 ? "" : `Mended ${count(total, "finding")} in ${count(before.size, "file")}.\n`;
  return { compilation, note };
}

/** Finds what a command works on after what is wrong with the settings has been mended, as far as that is certain. */
export async function mendSettings(
  find: () => Promise<Inputs>,
): Promise<{ readonly inputs: Inputs; readonly note: string }> {
  let inputs = await find();
  let total = 0;
  let name = "";
  for (let round = 0; round < roundLimit; round++) {
    const { files, mended } = applyFixes(inputs.broken, (path) => !path.startsWith("../"));
    if (mended === 0) break;
    total += mended;
    for (const { source, text } of files) {
      name = source.path;
      await rewrite(inputs.root, source.path, { before: source.text, text, keepsMark: true });
    }
    inputs = await find();
  }
  return { inputs, note: total === 0 ? "" : `Mended ${count(total, "finding")} in ${visible(name)}.\n` };
}
