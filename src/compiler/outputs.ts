import { type Backend, backends, type Drawing, type Format, type Style } from "../backends/table.js";
import type { Model } from "../model/blueprint.js";
import type { Scene } from "../scene/scene.js";
import type { Blueprint } from "./compilation.js";
import { dress, withLinks } from "./dress.js";
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
  /** How many times the usual work a layout may take. */
  readonly effort?: number;
}

const usualStyle: Style = { scale: 1, fonts: [] };

/** What blueprints become; nothing for those with an error of the language. The same blueprints give the same bytes. */
export async function render(blueprints: readonly Blueprint[], options: OutputOptions): Promise<readonly Output[]> {
  const sound = blueprints.filter((blueprint) => blueprint.sound);
  const outputs: Output[] = [];
  for (const blueprint of sound) {
    for await (const output of renderOne(blueprint, options)) outputs.push(output);
  }
  return outputs;
}

/** What a sound blueprint becomes, one by one as they are made. */
export async function* renderOne(
  { model, findings, stem }: Pick<Blueprint, "model" | "findings" | "stem">,
  options: OutputOptions,
): AsyncGenerator<Output> {
  const style = { ...usualStyle, ...options.style };
  const { sourceUrl, locale } = style;
  const manner = { ...(sourceUrl === undefined ? {} : { sourceUrl }), ...(locale === undefined ? {} : { locale }) };
  const job = { model, findings, ...manner, ...pictureFor(stem, options) };
  const draw = drawingOnce(model, style, options.effort ?? 1);
  for (const backend of chosenBackends(options)) {
    const { mediaType } = backend;
    if (backend.reads === "scene") {
      const print = await backend.load();
      for (const view of chosenViews(options)) {
        yield {
          name: nameOf(stem, backend, view),
          mediaType,
          content: print(await withLinks(await draw(view), model, style), style),
        };
      }
    } else if (backend.reads === "job") {
      yield { name: nameOf(stem, backend), mediaType, content: (await backend.load())(job) };
    } else {
      const drawings: Drawing[] = [];
      for (const view of chosenViews(options)) drawings.push({ view: view.name, scene: await draw(view) });
      yield { name: nameOf(stem, backend), mediaType, content: (await backend.load())(job, drawings, style) };
    }
  }
}

function chosenBackends({ formats }: OutputOptions): readonly Backend[] {
  return backends.filter(({ name }) => formats.includes(name));
}

function chosenViews({ views: names }: OutputOptions): readonly Viewer[] {
  return views.filter(({ name }) => names.includes(name));
}

function nameOf(stem: string, { extension }: Backend, view?: Viewer): string {
  return view === undefined ? `${stem}.${extension}` : `${stem}.${view.name}.${extension}`;
}

/** Draws each view of a model once, for all the formats that print it. */
function drawingOnce(model: Model, style: Style, effort: number): (view: Viewer) => Promise<Scene> {
  const known = new Map<Viewer, Scene>();
  return async (view) => {
    const scene = known.get(view) ?? (await dress(await (await view.load())(model, { effort }), style));
    known.set(view, scene);
    return scene;
  };
}

/** The drawing that a report shows, where it is written in the same go. */
function pictureFor(stem: string, { formats, views }: OutputOptions): { readonly picture?: string } {
  return formats.includes("svg") && views.includes("blueprint") ? { picture: `${stem}.blueprint.svg` } : {};
}
