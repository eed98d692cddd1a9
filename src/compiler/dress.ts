import type { Style } from "../backends/table.js";
import type { Scene } from "../scene/scene.js";

/** A finished drawing in the fonts that were asked for; the same drawing where none were. */
export async function dress(scene: Scene, { faces }: Style): Promise<Scene> {
  if (faces === undefined) return scene;
  const { setIn } = await import("../scene/faces/set-in.js");
  return setIn(scene, faces);
}
