import { expect } from "vitest";
import { usualLimits } from "../../src/diagnostics/limits.js";
import type { Document } from "../../src/syntax/ast.js";
import { createSource, type Source } from "../../src/text/source.js";
import { shapeCheck } from "../../src/yaml/check.js";
import { findingsList } from "../../src/yaml/desk.js";
import { lexemesOf, treeOf } from "../../src/yaml/file-tree.js";
import { fits } from "../../src/yaml/fits.js";
import { commentsIn } from "../../src/yaml/lexemes.js";
import { parsePlain } from "../../src/yaml/plain/parse.js";
import { readPlain } from "../../src/yaml/plain/read.js";
import { parseAny } from "../../src/yaml/read.js";
import { longFile } from "../../src/yaml/root.js";
import type { Tree } from "../../src/yaml/tree.js";

const checkShape = shapeCheck();

/** Expects that a text is read alike by the reader of plain YAML and the one of all YAML, unless the first gives it up. */
export function readBothWays(text: string, deepest = usualLimits.depth): "same" | "given up" {
  const source = createSource("a.blueprint.yaml", text);
  const plain = readPlain(source, deepest);
  if (plain === undefined) {
    expect(parsePlain(source, deepest)).toBeUndefined();
    return "given up";
  }
  const any = readAny(source, deepest);
  expect(told(plain.tree), text).toEqual(any.tree && told(any.tree));
  expect(plain.comments.map(place), text).toEqual(any.comments.map(place));
  expect([any.findings, any.lost], text).toEqual([[], 0]);
  fitsForCertain(plain.tree, source);
  const document = parsePlain(source, deepest);
  if (document !== undefined) expect(plainly(document), text).toEqual(plainly(parseAny(source, deepest)));
  return "same";
}

function readAny(source: Source, deepest: number) {
  const list = findingsList();
  let lost = 0;
  const desk = { source, report: list.report, lose: () => lost++ };
  const { text, lexemes } = lexemesOf(desk);
  const tree = treeOf(desk, text, lexemes, deepest)?.tree;
  return { tree, comments: commentsIn(lexemes, source), findings: list.sorted(), lost };
}

/** What fits its place must not be refused by the schema. */
function fitsForCertain(tree: Tree, source: Source): void {
  const desk = { source, report: () => undefined, lose: () => undefined };
  const long = longFile(tree, desk, []);
  if (long === undefined || !fits(long.tree, long.place)) return;
  const refusals = findingsList();
  checkShape(long.tree, long.place, refusals.report);
  expect(refusals.sorted(), source.text).toEqual([]);
}

/** A tree with its places. */
function told(tree: Tree): unknown {
  const { kind, span } = tree;
  const at = [span.start, span.end];
  if (kind === "scalar") return [kind, at, tree.text, tree.style, tree.nothing];
  if (kind === "list") return [kind, at, tree.damaged, tree.items.map(told)];
  if (kind !== "mapping") return [kind, at];
  return [kind, at, tree.damaged, [...tree.entries].map(([key, pair]) => [key, told(pair.key), told(pair.value)])];
}

function place({ span, text }: Document["comments"][number]): unknown {
  return [span.start, span.end, text];
}

/** All that was read, and the findings. */
export function plainly(outcome: object): string {
  return JSON.stringify(outcome, (key, value: unknown) => {
    if (key === "source") return undefined;
    if (key === "word" && typeof value === "object") return (value as { readonly word: string }).word;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
}
