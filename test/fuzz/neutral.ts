import { printModel } from "../../src/backends/json/print.js";
import type { Compilation } from "../../src/compiler/index.js";
import { Broken } from "./broken.js";
import { differing } from "./forms.js";
import { blueprintsIn, type Input, textIn } from "./input.js";
import { compileInput } from "./invariants.js";

/** What says nothing: how lines end, a byte order mark, the order of files, and that it was all done before. */
export async function checkNeutral(input: Input, compilation: Compilation): Promise<void> {
  const blueprints = new Set(blueprintsIn(input));
  const edited = (edit: (bytes: Uint8Array) => Uint8Array): Input =>
    new Map([...input].map(([path, bytes]) => [path, blueprints.has(path) ? edit(bytes) : bytes]));
  await same("the same twice", told, compilation, new Map([...input].reverse()));
  // What isn't UTF-8 is told by its byte.
  if (blueprintsIn(input).some((path) => /\r|^\ufeff/.test(textIn(input, path) ?? "\r"))) return;
  if ([...input.values()].some((bytes) => bytes[0] === 0xef)) return;
  await same(
    "a byte order mark",
    told,
    compilation,
    edited((bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)),
  );
  // Behind a slip of the pen more may be misread with one line end than with the other, above all in YAML.
  const isBroken = compilation.findings.some(({ rule }) => rule === "syntax");
  await same("line ends", isBroken ? hasErrors : told, compilation, edited(withReturns));
}

async function same(
  what: string,
  tell: (compilation: Compilation) => string,
  compilation: Compilation,
  input: Input,
): Promise<void> {
  const again = await compileInput(input);
  const [before, after] = [tell(compilation), again === undefined ? "" : tell(again)];
  if (after !== before) throw new Broken(what, differing(before, after));
}

function hasErrors({ totals }: Compilation): string {
  return String(totals.error > 0);
}

function withReturns(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte])));
}

function told({ findings, blueprints, totals }: Compilation): string {
  const places = findings.map(({ rule, span: { source, start }, message, help }) => {
    const { line, column } = source.positionAt(start);
    return `${source.path}:${line}:${column} ${rule} ${message} ${help}`;
  });
  const models = blueprints.map(({ model, sound }) => (sound ? printModel(model) : model.id));
  return [...places, JSON.stringify(totals), ...models].join("\n");
}
