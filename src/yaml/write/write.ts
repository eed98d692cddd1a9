import type { Document, Statement } from "../../syntax/ast.js";
import { layoutOf } from "../../syntax/surroundings.js";
import { filePlaces } from "../places.js";
import { placeHandshakes } from "./handshakes.js";
import { printNode } from "./layout.js";
import type { Entry, MappingNode } from "./node.js";
import { aroundOf, notesOf } from "./remarks.js";
import { type Desk, entriesOf } from "./statements.js";

/** The YAML form of a document, which must have been read without an error: its comments and blank lines included. */
export function writeYaml(document: Document): string {
  const layout = layoutOf(document);
  const statements = placeHandshakes(document.statements, layout.noteCopy);
  return printNode(fileNode(statements, { document, layout }));
}

const places = filePlaces();

function fileNode(statements: readonly Statement[], desk: Desk): MappingNode {
  const end = notesOf(desk.layout.end);
  const blueprint = statements.find(({ word }) => word === places.blueprint.row);
  if (blueprint === undefined) {
    return { kind: "mapping", entries: entriesOf(statements, places.catalog, desk), style: "block", end };
  }
  const isUse = ({ word }: Statement): boolean => word.word === "use";
  const at = statements.indexOf(blueprint);
  const shared = statements.slice(0, at).filter((statement) => !isUse(statement));
  const own = [...blueprint.items, ...statements.slice(at + 1)];
  // What files share stands before the blueprint in YAML, too; each key but once.
  const keys = new Set(shared.map(({ word }) => word.key));
  const around = aroundOf(blueprint, true, desk.layout);
  const entries: readonly Entry[] = [
    ...entriesOf(
      [...statements.filter(isUse), ...shared, ...own.filter(({ word }) => keys.has(word.key))],
      places.blueprint,
      desk,
    ),
    ...headOf(blueprint, around),
    ...entriesOf(
      own.filter(({ word }) => !keys.has(word.key)),
      places.blueprint,
      desk,
    ),
  ];
  return { kind: "mapping", entries, style: "block", end: [...around.end, ...end] };
}

function headOf(
  { id, title, was }: Statement,
  { before, blank, behind }: ReturnType<typeof aroundOf>,
): readonly Entry[] {
  const said = [
    { key: "blueprint", value: id?.text, isBlock: false },
    { key: "title", value: title?.value, isBlock: title?.block === true },
    { key: "was", value: was?.text, isBlock: false },
  ];
  return said.flatMap(({ key, value, isBlock }): readonly Entry[] => {
    if (value === undefined) return [];
    const around = key === "blueprint" ? { before, blank, behind } : { before: [], blank: false };
    return [{ key, node: { kind: "scalar", text: value, isText: true, isBlock }, ...around }];
  });
}
