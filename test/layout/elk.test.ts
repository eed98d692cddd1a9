import { describe, expect, test } from "vitest";
import { effortLimit, effortOf, type LayerBox, type LayerGraph } from "../../src/layout/elk/layers.js";
import { placeLayers } from "../../src/layout/elk/place-layers.js";

const box = (id: string, layer: number, rest: Partial<LayerBox> = {}): LayerBox => {
  return { id, layer, width: 140, height: 46, ...rest };
};
const graph: LayerGraph = {
  boxes: [box("a", 0), box("b", 2), box("c", 2), box("ab", 1, { pass: 10, height: 13 }), box("ac", 1, { pass: 10 })],
  links: [
    { id: "1", from: "a", to: "ab" },
    { id: "2", from: "ab", to: "b" },
    { id: "3", from: "a", to: "ac" },
    { id: "4", from: "ac", to: "c" },
  ],
  lineGap: 20,
  inset: 16,
  seed: 1,
};

describe("boxes in layers", () => {
  test("stand in theirs, joined by lines that keep off their corners", async () => {
    const { boxes, lines } = (await placeLayers(graph))!;
    const top = (id: string): number => boxes.get(id)![1];
    expect([top("ab") > top("a") + 46, top("b") > top("ac") + 46, top("b") === top("c")]).toEqual([true, true, true]);
    const [x, y] = lines.get("2")!.at(-1)!;
    expect(y).toBe(top("b"));
    expect(x).toBeGreaterThanOrEqual(boxes.get("b")![0] + 16);
    expect(lines.get("2")![0]).toEqual([boxes.get("ab")![0] + 10, top("ab") + 13]);
  });

  test("are placed alike in whatever order they come", async () => {
    const turned = { ...graph, boxes: graph.boxes.toReversed(), links: graph.links.toReversed() };
    const [first, second] = [await placeLayers(graph), await placeLayers(turned)];
    const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(second!.boxes)).toEqual(sorted(first!.boxes));
    expect(sorted(second!.lines)).toEqual(sorted(first!.lines));
  });

  test("keep to their layers however high they are", async () => {
    const boxes = graph.boxes.map((each) => (each.id === "ac" ? { ...each, height: 5000 } : each));
    const placed = (await placeLayers({ ...graph, boxes }))!.boxes;
    expect(placed.get("b")![1]).toBeGreaterThan(placed.get("ac")![1] + 5000);
  });

  const many = Array.from({ length: 40 }, (_, i) => i);
  const large: LayerGraph = {
    ...graph,
    boxes: many.map((i) => box(`b${i}`, i)),
    links: many.flatMap((i) => many.slice(i + 1).map((k) => ({ id: `${i} ${k}`, from: `b${i}`, to: `b${k}` }))),
  };
  test.each<[string, LayerGraph]>([
    ["no width", { ...graph, boxes: [...graph.boxes, box("d", 0, { width: Number.NaN })] }],
    ["no end of height", { ...graph, boxes: [...graph.boxes, box("d", 0, { height: Infinity })] }],
    ["one id twice", { ...graph, boxes: [...graph.boxes, box("a", 1)] }],
    ["one link twice", { ...graph, links: [...graph.links, graph.links[0]!] }],
    ["a link upwards", { ...graph, links: [{ id: "5", from: "b", to: "a" }] }],
    ["a link within a layer", { ...graph, links: [{ id: "5", from: "b", to: "c" }] }],
    ["a link to nowhere", { ...graph, links: [{ id: "5", from: "a", to: "z" }] }],
    ["too much of it", large],
  ])("nothing comes of a graph with %s", async (_, faulty) => {
    expect(await placeLayers(faulty)).toBeUndefined();
  });

  test("effort is counted, not timed", () => {
    expect(effortOf(graph)).toBe(9);
    expect(effortOf(large)).toBeGreaterThan(effortLimit);
  });
});
