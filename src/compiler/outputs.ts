import { backends, type Format } from "../backends/table.js";
import type { Blueprint } from "./compile.js";
import { safeNames } from "./names.js";
import { type View, views } from "./views.js";

/** One file to write. */
export interface Output {
  /** Without a folder: `vending.blueprint.svg`. Safe on every file system. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface OutputOptions {
  readonly formats: readonly Format[];
  readonly views: readonly View[];
}

/** What blueprints become; nothing for those with an error of the language. The same blueprints give the same bytes. */
export async function render(
  blueprints: readonly Blueprint[],
  { formats, views: chosen }: OutputOptions,
): Promise<readonly Output[]> {
  const sound = blueprints.filter((blueprint) => blueprint.sound);
  const names = safeNames(sound.map((blueprint) => blueprint.model.id));
  const outputs: Output[] = [];
  for (const backend of backends.filter(({ name }) => formats.includes(name))) {
    const { mediaType, extension } = backend;
    const drawn = views.filter(({ name }) => chosen.includes(name));
    if (backend.reads === "scene") {
      const print = await backend.load();
      for (const view of drawn) {
        const draw = await view.load();
        for (const { model } of sound) {
          outputs.push({
            name: `${names.get(model.id)}.${view.name}.${extension}`,
            mediaType,
            text: print(draw(model)),
          });
        }
      }
    } else {
      const print = await backend.load();
      for (const { model } of sound)
        outputs.push({ name: `${names.get(model.id)}.${extension}`, mediaType, text: print(model) });
    }
  }
  return outputs;
}
