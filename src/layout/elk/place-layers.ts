import type { ElkNode } from "elkjs";
import type { Point } from "../../scene/scene.js";
import { faultOf, type LayerBox, type LayerGraph, type PlacedLayers, sizeLimit } from "./layers.js";

/**
 * Orders the boxes of each layer so that few lines cross, and leads the lines round the boxes, by ELK's `layered`. Nothing
 * comes of a graph that it can't be trusted with, nor of one that it fails on: its faults hang on the graph alone.
 */
export async function placeLayers(graph: LayerGraph, effort = 1): Promise<PlacedLayers | undefined> {
  if (faultOf(graph, effort) !== undefined) return undefined;
  // Its bundled form does the same, but would be searched for exports as a whole: 0.1 s more at each start.
  const elkjs = await import("elkjs");
  try {
    return readResult(await new elkjs.default.default().layout(toElk(graph)), graph);
  } catch {
    return undefined;
  }
}

/** Its order of the children changes its result: they are sorted, so that the order of the source doesn't. */
function toElk({ boxes, links, lineGap, inset, seed }: LayerGraph): ElkNode {
  const gap = String(lineGap);
  return {
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "DOWN",
      "elk.edgeRouting": "ORTHOGONAL",
      // Takes the layers from the boxes' places. It breaks on links within a layer and on labels: there are none.
      "elk.layered.layering.strategy": "INTERACTIVE",
      // Parties that nothing joins share the layers all the same.
      "elk.separateConnectedComponents": "false",
      "elk.randomSeed": String(seed),
      "elk.layered.thoroughness": "7",
      "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
      "elk.layered.nodePlacement.networkSimplex.nodeFlexibility.default": "PORT_POSITION",
      "elk.padding": "[top=0,left=0,bottom=0,right=0]",
      "elk.spacing.nodeNode": String(boxGap + 2 * inset),
      "elk.spacing.edgeNode": String(lineGap / 2 + 4 + inset),
      "elk.spacing.edgeEdge": gap,
      "elk.spacing.portPort": gap,
      "elk.layered.spacing.nodeNodeBetweenLayers": "26",
      "elk.layered.spacing.edgeNodeBetweenLayers": "16",
      "elk.layered.spacing.edgeEdgeBetweenLayers": gap,
    },
    children: sorted(boxes).map((box) => toChild(box, inset)),
    edges: sorted(links).map(({ id, from, to }) => ({
      id,
      sources: [portOf(from, "out", boxes)],
      targets: [portOf(to, "in", boxes)],
    })),
  };
}

/**
 * It moves the ends of lines to make them straight, up to a box's corners: so it is told of boxes that are narrower by the
 * inset, and to keep as much more room beside them. Beside a label there is that room at its right already. Boxes whose
 * heights overlap come into one layer: theirs are further apart than any is high.
 */
function toChild({ id, width, height, layer, pass }: LayerBox, inset: number): ElkNode {
  const place = { id, height, x: 0, y: layer * sizeLimit };
  if (pass === undefined) return { ...place, width: width - 2 * inset };
  const port = (end: "in" | "out", y: number, side: string) => ({
    id: `${id} ${end}`,
    x: pass,
    y,
    width: 0,
    height: 0,
    layoutOptions: { "elk.port.side": side },
  });
  return {
    ...place,
    width: Math.max(2 * pass, width - inset),
    layoutOptions: { "elk.portConstraints": "FIXED_POS" },
    ports: [port("in", 0, "NORTH"), port("out", height, "SOUTH")],
  };
}

function portOf(id: string, end: "in" | "out", boxes: readonly LayerBox[]): string {
  return boxes.find((box) => box.id === id)?.pass === undefined ? id : `${id} ${end}`;
}

function sorted<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const boxGap = 24;

/** Copies the geometry out, rounded: nothing else of the result is the same from run to run. */
function readResult({ children = [], edges = [] }: ElkNode, { boxes, inset }: LayerGraph): PlacedLayers {
  const widened = new Set(boxes.flatMap(({ id, pass }) => (pass === undefined ? [id] : [])));
  return {
    boxes: new Map(children.map(({ id, x = 0, y = 0 }) => [id, rounded({ x: widened.has(id) ? x - inset : x, y })])),
    lines: new Map(
      edges.map(({ id, sections = [] }) => [
        id,
        sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
          [startPoint, ...bendPoints, endPoint].map(rounded),
        ),
      ]),
    ),
  };
}

function rounded({ x, y }: { readonly x: number; readonly y: number }): Point {
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}
