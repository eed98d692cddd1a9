import { printModel } from "../../src/backends/json/print.js";
import type { Compilation } from "../../src/compiler/index.js";
import { applyFixes } from "../../src/compiler/index.js";
import { convertFile, reformat } from "../../src/compiler/reform/reform.js";
import { parse } from "../../src/compiler/shelf.js";
import { usualLimits } from "../../src/diagnostics/limits.js";
import { resolve } from "../../src/resolve/resolve.js";
import { formOf } from "../../src/text/form.js";
import { createSource } from "../../src/text/source.js";
import { Broken } from "./broken.js";
import { blueprintsIn, filesOf, type Input, inputOf, textIn } from "./input.js";

/** A file laid out is so already, a file converted and converted back says the same; both throw where meaning is lost. */
export async function checkForms(input: Input, { findings }: Compilation): Promise<void> {
  for (const path of blueprintsIn(input)) {
    const text = textIn(input, path);
    if (text === undefined) continue;
    const first = await reformat(filesOf(input), path);
    if (first.kind !== "text") continue;
    const second = await reformat(filesOf(inputOf({ [path]: first.text })), path);
    if (second.kind !== "text" || second.text !== first.text)
      throw new Broken("format twice", differing(first.text, second.kind === "text" ? second.text : second.kind));
    const form = formOf(path, text);
    const other = form === "text" ? "yaml" : "text";
    const there = await convertFile(filesOf(input), path, other);
    if (there.kind === "broken" && there.findings.every(({ rule }) => rule === "name/duplicate")) continue;
    if (there.kind !== "text") throw new Broken("convert", there.kind);
    const otherPath = path.replace(/\.blueprint(?:\.ya?ml)?$/, other === "yaml" ? ".blueprint.yaml" : ".blueprint");
    const back = await convertFile(filesOf(inputOf({ [otherPath]: there.text })), otherPath, form);
    if (back.kind !== "text") throw new Broken("convert back", back.kind);
    const [before, after] = [await modelOf(path, text), await modelOf(path, back.text)];
    if (before !== after) throw new Broken("convert keeps the model", differing(before, after));
  }
  for (const { source, text } of applyFixes(findings, () => true).files) {
    await parse(createSource(source.path, text), formOf(source.path, text), usualLimits);
  }
}

/** The model as JSON; measures say nothing by their order, and those of blocks come where their blocks do. */
async function modelOf(path: string, text: string): Promise<string> {
  const { value } = await parse(createSource(path, text), formOf(path, text), usualLimits);
  const { models } = resolve(new Map([[path, value]]));
  return [...models.values()]
    .map((model) => printModel({ ...model, measures: model.measures.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
    .join("");
}

/** Where two texts part. */
export function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const from = Math.max(0, at - 40);
  return `${JSON.stringify(one.slice(from, at + 60))} and ${JSON.stringify(other.slice(from, at + 60))}`;
}
