import type { Model } from "../src/model/blueprint.js";

/** What of a blueprint any tool for graphs can draw. Lanes aren't: some fail on as many groups' links as these have. */
export interface PeerGraph {
  /** Ids are words of letters and digits. */
  readonly nodes: readonly { readonly id: string; readonly title: string }[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** Actions and decisions, and the handshakes between them. Titles are left as they are: those drawn here need no escapes. */
export function graphOf(model: Model): PeerGraph {
  const acts = model.steps.flatMap(({ actions, decisions }) => [...actions, ...decisions]);
  const ids = new Map(acts.map(({ path }, i) => [path, `n${i}`]));
  return {
    nodes: acts.map(({ path, title }) => ({ id: ids.get(path)!, title })),
    links: model.handshakes.map(({ from, to, label = "" }) => ({ from: ids.get(from)!, to: ids.get(to)!, label })),
  };
}

/** How many boxes of a graph a picture lacks: looks for the first words of their titles, which no tool breaks. */
export function boxesLackingIn(picture: string, { nodes }: PeerGraph): number {
  const wanted = new Map<string, number>();
  for (const { title } of nodes) {
    const [word = ""] = /[\p{L}\p{N}]+/u.exec(title) ?? [];
    wanted.set(word, (wanted.get(word) ?? 0) + 1);
  }
  return [...wanted].reduce((sum, [word, count]) => sum + Math.max(0, count - picture.split(word).length + 1), 0);
}
