import { createSource, type Source } from "../../text/source.js";
import { compose } from "../compose.js";
import type { Place } from "../place.js";
import { filePlaces } from "../places.js";
import { scan } from "../scan.js";
import { attachComments } from "./attach.js";
import { nodesFromSource } from "./from-source.js";
import { printNode } from "./layout.js";
import type { Node, Note } from "./node.js";
import { normal } from "./normal.js";

const places = filePlaces();

/** The canonical layout of a YAML file that was read without an error: every comment, anchor and key where it stands. */
export function formatYaml({ path, text: written }: Source): string {
  const text = written.replace(/\r\n?/g, "\n");
  const source = createSource(path, text);
  const lexemes = scan(text);
  const { document } = compose(lexemes, text.length);
  const { node, placed, anchored } = nodesFromSource(document, source);
  const comments = lexemes.filter(({ type }) => type === "comment");
  const left = attachComments(placed, comments, source);
  const head = lexemes.filter(({ type }) => type === "directive-line").map((lexeme) => `${lexeme.text.trimEnd()}\n`);
  const hasStart = lexemes.some(({ type }) => type === "doc-start");
  const start = hasStart ? "---\n" : "";
  return `${head.join("")}${start}${printNode(withEnd(normal(node, placeOf(node), anchored), left))}`;
}

function placeOf(node: Node): Place {
  const isBlueprint = node.kind === "mapping" && node.entries.some(({ key }) => key === "blueprint");
  return isBlueprint ? places.blueprint : places.catalog;
}

function withEnd(node: Node, left: readonly Note[]): Node {
  if (node.kind === "mapping") return { ...node, style: "block", end: [...node.end, ...left] };
  return { kind: "mapping", entries: [], style: "block", end: left };
}
