import { backends, type Style } from "../backends/table.js";
import type { ComparedBlueprint, Comparison } from "../diff/comparison.js";
import type { Scene } from "../scene/scene.js";
import { dress } from "./dress.js";
import { safeNames } from "./names.js";
import type { Output } from "./outputs.js";

export type PictureFormat = "svg" | "png";

/** A blueprint that changed or is new, and its picture. */
export interface DifferenceDrawing {
  readonly blueprint: ComparedBlueprint;
  readonly scene: Scene;
}

/**
 * Draws what changed: each blueprint once, with both of its sides in it. One that is new is drawn as it is, and of one
 * that is gone there is no picture. `effort`: how many times the usual work may be put into a drawing.
 */
export async function drawDifferences(
  comparison: Comparison,
  style: Pick<Style, "faces"> = {},
  effort = 1,
): Promise<readonly DifferenceDrawing[]> {
  const [{ unite }, { drawBlueprint }] = await Promise.all([
    import("../diff/union/union.js"),
    import("../layout/blueprint/draw.js"),
  ]);
  const draw = ({ before, after, changes }: ComparedBlueprint): Scene | undefined => {
    if (after === null) return undefined;
    if (before === null) return drawBlueprint(after, { effort });
    const { model, marks } = unite(before, after, changes);
    return drawBlueprint(model, { marks, effort });
  };
  const drawings: DifferenceDrawing[] = [];
  for (const blueprint of drawn(comparison)) {
    const scene = draw(blueprint);
    if (scene !== undefined) drawings.push({ blueprint, scene: await dress(scene, style) });
  }
  return drawings;
}

/** The pictures of what changed as files. */
export async function renderDifferences(
  comparison: Comparison,
  format: PictureFormat,
  style: Style,
  effort = 1,
): Promise<readonly Output[]> {
  const backend = backends.find(({ name }) => name === format);
  if (backend?.reads !== "scene") return [];
  const print = await backend.load();
  const names = differenceNames(comparison, format);
  const drawings = await drawDifferences(comparison, style, effort);
  return drawings.map(({ blueprint, scene }) => ({
    name: names.get(blueprint.id)!,
    mediaType: backend.mediaType,
    content: print(scene, style),
  }));
}

/** What the files of the pictures are called, by the ids of their blueprints: `shop.difference.svg`. */
export function differenceNames(comparison: Comparison, format: PictureFormat): ReadonlyMap<string, string> {
  const stems = safeNames(drawn(comparison).map(({ id }) => id));
  return new Map([...stems].map(([id, stem]) => [id, `${stem}.difference.${format}`]));
}

function drawn({ blueprints }: Comparison): readonly ComparedBlueprint[] {
  return blueprints.filter(({ state }) => state === "changed" || state === "added");
}
