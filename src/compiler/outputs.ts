import { type Backend, backends, type Drawing, type Format, type Style } from "../backends/table.js";
import type { Model } from "../model/blueprint.js";
import type { Scene } from "../scene/scene.js";
import type { Blueprint } from "./compilation.js";
import { safeNames } from "./names.js";
import { type View, type Viewer, views } from "./views.js";

/** One file to write. */
export interface Output {
  /** Without a folder: `vending.blueprint.svg`. Safe on every file system. */
  readonly name: string;
  readonly mediaType: string;
  /** Text, or what can't be one. */
  readonly content: string | Uint8Array;
}

export interface OutputOptions {
  readonly formats: readonly Format[];
  readonly views: readonly View[];
  /** How pictures look: as usual where nothing is said. Pictures in pixels need fonts. */
  readonly style?: Partial<Style>;
}

const usualStyle: Style = { theme: "light", scale: 1, fonts: [] };

/** A blueprint and the stem of its files' names. */
interface Task {
  readonly blueprint: Blueprint;
  readonly stem: string;
}

/** What blueprints become; nothing for those with an error of the language. The same blueprints give the same bytes. */
export async function render(blueprints: readonly Blueprint[], options: OutputOptions): Promise<readonly Output[]> {
  const sound = blueprints.filter((blueprint) => blueprint.sound);
  const names = safeNames(sound.map((blueprint) => blueprint.model.id));
  const tasks = sound.map((blueprint) => ({ blueprint, stem: names.get(blueprint.model.id) ?? "" }));
  const draw = drawingOnce();
  const outputs: Output[] = [];
  for (const backend of backends.filter(({ name }) => options.formats.includes(name))) {
    outputs.push(...(await renderWith(backend, tasks, options, draw)));
  }
  return outputs;
}

type Draw = (view: Viewer, model: Model) => Promise<Scene>;

/** Draws each view of a model once, for all the formats that print it. */
function drawingOnce(): Draw {
  const known = new Map<Viewer, Map<Model, Scene>>();
  return async (view, model) => {
    const scenes = known.get(view) ?? new Map<Model, Scene>();
    known.set(view, scenes);
    const scene = scenes.get(model) ?? (await (await view.load())(model));
    scenes.set(model, scene);
    return scene;
  };
}

async function renderWith(
  backend: Backend,
  tasks: readonly Task[],
  options: OutputOptions,
  draw: Draw,
): Promise<readonly Output[]> {
  const { mediaType, extension } = backend;
  const style = { ...usualStyle, ...options.style };
  if (backend.reads === "scene") {
    const print = await backend.load();
    const outputs: Output[] = [];
    for (const view of views.filter(({ name }) => options.views.includes(name))) {
      for (const { blueprint, stem } of tasks) {
        const content = print(await draw(view, blueprint.model), style);
        outputs.push({ name: `${stem}.${view.name}.${extension}`, mediaType, content });
      }
    }
    return outputs;
  }
  const outputs: Output[] = [];
  for (const task of tasks) {
    const { model, findings } = task.blueprint;
    const job = { model, findings, ...pictureFor(task.stem, options) };
    const content =
      backend.reads === "job"
        ? (await backend.load())(job)
        : (await backend.load())(job, await drawAll(model, options.views, draw), style);
    outputs.push({ name: `${task.stem}.${extension}`, mediaType, content });
  }
  return outputs;
}

async function drawAll(model: Model, chosen: readonly View[], draw: Draw): Promise<readonly Drawing[]> {
  const drawings: Drawing[] = [];
  for (const view of views.filter(({ name }) => chosen.includes(name))) {
    drawings.push({ view: view.name, scene: await draw(view, model) });
  }
  return drawings;
}

/** The drawing that a report shows, where it is written in the same go. */
function pictureFor(stem: string, { formats, views }: OutputOptions): { readonly picture?: string } {
  return formats.includes("svg") && views.includes("blueprint") ? { picture: `${stem}.blueprint.svg` } : {};
}
