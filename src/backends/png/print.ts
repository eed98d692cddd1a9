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
 * A scene as a PNG, at most as large as `fitScale` allows. It is drawn with these fonts and no others, so it is the same on
 * every machine; what none of them has is left out.
 */
export function printPng(scene: Scene, theme: Theme | undefined, { scale, fonts }: PngOptions): Uint8Array {
  const svg = printSvg(scene, theme);
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: fitScale(scene, scale) },
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: "Inter" },
  });
  return drawing.render().asPng();
}
