import { describe, expect, it } from "vitest";
import { circles, components, digraph, type Edge, reachable, reversed } from "../../src/model/digraph.js";

const edges = (text: string): readonly Edge[] => text.split(" ").map((edge) => edge.split(">") as [string, string]);
const graph = (text: string) => digraph(new Set(edges(text).flat()), edges(text));

describe("digraph", () => {
  it("names each target once and leaves out what leads nowhere", () => {
    expect([...digraph(["a", "b"], edges("a>b a>b a>x x>a"))]).toEqual([
      ["a", ["b"]],
      ["b", []],
    ]);
  });

  it("turns round", () => {
    expect([...reversed(graph("a>b a>c b>c"))]).toEqual([
      ["a", []],
      ["b", ["a"]],
      ["c", ["a", "b"]],
    ]);
  });

  it("reaches what can be reached, the starts included", () => {
    expect([...reachable(graph("a>b b>c c>a d>a"), ["b", "nowhere"])].sort()).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["a>b b>c", [["c"], ["b"], ["a"]]],
    ["a>b b>a b>c", [["c"], ["a", "b"]]],
    ["a>b b>c c>b c>d d>d", [["d"], ["b", "c"], ["a"]]],
    ["x>a a>b b>c c>a b>y", [["y"], ["a", "b", "c"], ["x"]]],
  ])("finds the components of %s, each after what it leads to", (text, expected) => {
    expect(components(graph(text)).map((members) => [...members].sort())).toEqual(expected);
  });

  it.each([
    ["a>b b>c", []],
    ["a>a", [["a"]]],
    ["x>a a>b b>c c>a", [["a", "b", "c"]]],
    ["a>b b>c c>a a>c", [["a", "c"]]],
    [
      "b>a a>b d>c c>d c>a",
      [
        ["b", "a"],
        ["d", "c"],
      ],
    ],
  ])("finds a shortest circle of each component of %s", (text, expected) => {
    expect(circles(graph(text))).toEqual(expected);
  });

  it("walks long chains without recursion", () => {
    const nodes = Array.from({ length: 50_000 }, (_, at) => `n${at}`);
    const chain = nodes.map((node, at): Edge => [node, nodes[at + 1] ?? nodes[0]!]);
    expect(components(digraph(nodes, chain)).map((members) => members.length)).toEqual([50_000]);
    expect(circles(digraph(nodes, chain))[0]).toEqual(nodes);
  });
});
