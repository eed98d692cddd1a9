import { script, style } from "../../src/backends/html/assets.js";
import { themeNames } from "../../src/backends/svg/theme-names.js";
import { backends } from "../../src/backends/table.js";
import {
  type Blueprint,
  type Compilation,
  type Output,
  type OutputOptions,
  render,
  type Settings,
} from "../../src/compiler/index.js";
import { views } from "../../src/compiler/views.js";
import { checkSvg, checkView } from "../support/check-svg.js";
import { pagesOf } from "../support/page.js";
import { readXml, walk } from "../support/read-xml.js";
import { Broken } from "./broken.js";

const formats = backends.map(({ name }) => name).filter((name) => name !== "png");

/**
 * All that is drawn and reported of a sound blueprint, as its settings want it, is there, well-formed, without fault, and without
 * foreign markup.
 */
export async function checkOutputs({ blueprints }: Compilation, settings: Settings): Promise<void> {
  const style = styleOf(settings);
  for (const blueprint of blueprints.filter(({ sound }) => sound)) {
    const all = () => render([blueprint], { formats, views: views.map(({ name }) => name), style });
    const outputs = await all();
    if (outputs.length !== views.length + formats.length - 1)
      throw new Broken("an output is missing", outputs.map(({ name }) => name).join());
    for (const output of outputs) checkOutput(output, blueprint, settings.sourceUrl?.split("{")[0]);
    const again = await all();
    if (outputs.some(({ content }, at) => content !== again[at]!.content))
      throw new Broken("the same bytes twice", blueprint.path);
  }
}

function styleOf({ theme = "light", themes, locale, sourceUrl }: Settings): NonNullable<OutputOptions["style"]> {
  const own = themes.find((each) => each.name === theme);
  const colours = new Map(own?.colours.map(({ name, value }) => [name, value]));
  return {
    theme:
      own === undefined
        ? (themeNames.find((name) => name === theme) ?? "light")
        : { name: own.name, base: own.base, colours },
    ...(locale === undefined ? {} : { locale }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
  };
}

function checkOutput({ name, content }: Output, { model }: Blueprint, home: string | undefined): void {
  const text = String(content);
  const faults = name.endsWith(".svg")
    ? [...foreignInSvg(text, home), ...(isGrid(name, model) ? checkSvg(text, model) : checkView(text))]
    : name.endsWith(".html")
      ? foreignInHtml(text)
      : name.endsWith(".md")
        ? foreignInMarkdown(text)
        : faultsOfJson(text);
  if (faults.length > 0) throw new Broken(name.replace(/^.*?\.(?=[a-z.]+$)/, ""), faults.slice(0, 5).join("\n"));
}

/** Without steps a blueprint's picture only says that there are none. */
function isGrid(name: string, { steps }: Blueprint["model"]): boolean {
  return name.endsWith(".blueprint.svg") && steps.length > 0;
}

const shapes = new Set(["circle", "desc", "g", "path", "polygon", "rect", "svg", "text", "title", "tspan"]);

/** Links lead to the sources alone, where settings say where those are: `home` is how all of their addresses begin. */
export function foreignInSvg(svg: string, home?: string): readonly string[] {
  return [...walk(readXml(svg))].flatMap(({ name, attributes }) => [
    ...(shapes.has(name) || (name === "a" && home !== undefined) ? [] : [`an element ${name}`]),
    ...[...attributes].flatMap(([key, value]) => [
      ...(/^on|href|^style$|^src$/.test(key) && !(key === "href" && home !== undefined && value.startsWith(home))
        ? [`an attribute ${key}`]
        : []),
      ...(/^data-|^id$|labelledby/.test(key) || !/url\(|NaN|Infinity|undefined/.test(value)
        ? []
        : [`${key}="${value}"`]),
    ]),
  ]);
}

function foreignInHtml(page: string): readonly string[] {
  const bare = page.replace(script.text, "").replace(style.text, "");
  const tags = [...bare.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ""));
  const scripts = tags.filter((tag) => tag.startsWith("<script")).length;
  return [
    ...tags.filter((tag) =>
      /^<(?:iframe|object|embed|link|base|form|img|foreignobject)|\s(?:on\w+|style|src)\b/i.test(tag),
    ),
    ...(scripts === 2 ? [] : [`${scripts} scripts`]),
  ];
}

function foreignInMarkdown(markdown: string): readonly string[] {
  return pagesOf(markdown).flatMap(({ html }) =>
    (html.match(/<[^>]*>/g) ?? []).filter(
      (tag) =>
        !/^<\/?(?:h\d|p|ul|ol|li|table|thead|tbody|tr|th|td|a|code|strong|em|blockquote|pre|hr|br|img|s|del|summary|details)\b/.test(
          tag,
        ),
    ),
  );
}

function faultsOfJson(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
