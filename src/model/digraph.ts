/** A directed graph: each node, and the nodes that it leads to, each named once. */
export type Digraph = ReadonlyMap<string, readonly string[]>;

export type Edge = readonly [from: string, to: string];

/** The graph of some nodes and the edges between them; an edge from or to anything else is left out. */
export function digraph(nodes: Iterable<string>, edges: Iterable<Edge>): Digraph {
  const targets = new Map<string, Set<string>>();
  for (const node of nodes) targets.set(node, new Set());
  for (const [from, to] of edges) if (targets.has(to)) targets.get(from)?.add(to);
  return new Map([...targets].map(([node, next]) => [node, [...next]]));
}

/** The same graph with every edge turned round. */
export function reversed(graph: Digraph): Digraph {
  const turned = new Map<string, string[]>();
  for (const node of graph.keys()) turned.set(node, []);
  for (const [node, next] of graph) for (const target of next) turned.get(target)!.push(node);
  return turned;
}

/** What can be reached from the starts, they themselves included. */
export function reachable(graph: Digraph, starts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const start of starts) if (graph.has(start)) found.add(start);
  // A set hands out what is added while it is walked, so it is its own queue.
  for (const node of found) for (const next of graph.get(node)!) found.add(next);
  return found;
}

/** The strongly connected components by Tarjan's algorithm, without recursion; a component comes after all it leads to. */
export function components(graph: Digraph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const number = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const enter = (node: string): { readonly node: string; next: number } => {
    number.set(node, number.size);
    low.set(node, number.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  for (const root of graph.keys()) {
    if (number.has(root)) continue;
    const trail = [enter(root)];
    while (trail.length > 0) {
      const top = trail.at(-1)!;
      const next = graph.get(top.node)![top.next++];
      if (next !== undefined) {
        if (!number.has(next)) trail.push(enter(next));
        else if (isOpen.has(next)) low.set(top.node, Math.min(low.get(top.node)!, number.get(next)!));
        continue;
      }
      trail.pop();
      const parent = trail.at(-1);
      if (parent !== undefined) low.set(parent.node, Math.min(low.get(parent.node)!, low.get(top.node)!));
      if (low.get(top.node) === number.get(top.node)) {
        const members = open.splice(open.lastIndexOf(top.node));
        for (const member of members) isOpen.delete(member);
        found.push(members);
      }
    }
  }
  return found;
}

/** A shortest circle of every component that has one: its nodes in the order of the way, the graph's earliest first. */
export function circles(graph: Digraph): readonly (readonly string[])[] {
  const rank = new Map([...graph.keys()].map((node, index) => [node, index]));
  const found: (readonly string[])[] = [];
  for (const members of components(graph)) {
    const inside = new Set(members);
    const first = members.reduce((a, b) => (rank.get(a)! <= rank.get(b)! ? a : b));
    const way = wayBack(graph, first, inside);
    if (way !== undefined) found.push(way);
  }
  return found.sort((a, b) => rank.get(a[0]!)! - rank.get(b[0]!)!);
}

function wayBack(graph: Digraph, start: string, inside: ReadonlySet<string>): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const node of cameFrom.keys()) {
    for (const next of graph.get(node)!) {
      if (next === start) return trace(cameFrom, node);
      if (inside.has(next) && !cameFrom.has(next)) cameFrom.set(next, node);
    }
  }
  return undefined;
}

function trace(cameFrom: ReadonlyMap<string, string | undefined>, last: string): readonly string[] {
  const way: string[] = [];
  for (let node: string | undefined = last; node !== undefined; node = cameFrom.get(node)) way.push(node);
  return way.reverse();
}

/** Every edge, by the nodes that they leave. */
export function* edgesOf(graph: Digraph): Iterable<Edge> {
  for (const [from, targets] of graph) for (const to of targets) yield [from, to];
}
