import type { Style } from "../backends/table.js";
import type { Model } from "../model/blueprint.js";
import type { Scene } from "../scene/scene.js";

/** A finished drawing in the fonts that were asked for; the same drawing where none were. */
export async function dress(scene: Scene, { faces }: Pick<Style, "faces">): Promise<Scene> {
  if (faces === undefined) return scene;
  const { setIn } = await import("../scene/faces/set-in.js");
  return setIn(scene, faces);
}

/** A drawing whose parts lead to their lines on the web; the same drawing where it isn't known how. */
export async function withLinks(scene: Scene, model: Model, { sourceUrl }: Style): Promise<Scene> {
  if (sourceUrl === undefined) return scene;
  const { linked } = await import("./links.js");
  return linked(scene, model, sourceUrl);
}
