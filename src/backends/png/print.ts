import { Resvg } from "@resvg/resvg-js";
import type { Scene } from "../../scene/scene.js";
import { printSvg } from "../svg/print.js";
import type { Theme } from "../svg/theme.js";
import { fitScale } from "./size.js";

export interface PngOptions {
  /** Pixels for each px of the drawing. */
  readonly scale: number;
  /** Paths of the font files that it is drawn with. */
  readonly fonts: readonly string[];
}

/**
 * A scene as a PNG, at most as large as `fitScale` allows. The machine's own fonts are asked only where the drawing has
 * characters that the bundled ones haven't got; all else is the same on every machine.
 */
export function printPng(scene: Scene, theme: Theme | undefined, { scale, fonts }: PngOptions): Uint8Array {
  const svg = printSvg(scene, theme);
  const isPlain = !svg.includes("data-width=");
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: fitScale(scene, scale) },
    font: { loadSystemFonts: !isPlain, fontFiles: [...fonts], defaultFontFamily: "Inter" },
  });
  return drawing.render().asPng();
}
