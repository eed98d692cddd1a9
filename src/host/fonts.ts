import { createRequire } from "node:module";

/** Where the fonts stand that pictures in pixels are drawn with: the ones that all text is measured with. */
export function bundledFonts(): readonly string[] {
  // The package's own imports: the same from the sources and from what is published.
  const { resolve } = createRequire(import.meta.url);
  return ["#fonts/Inter-Regular.ttf", "#fonts/Inter-SemiBold.ttf"].map((name) => resolve(name));
}
