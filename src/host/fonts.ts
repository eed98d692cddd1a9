import { createRequire } from "node:module";
import { join } from "node:path";
import { readBytes } from "./files.js";

/** Where the fonts stand that pictures in pixels are drawn with: the ones that all text is measured with. */
export function bundledFonts(): readonly string[] {
  // The package's own imports: the same from the sources and from what is published.
  const { resolve } = createRequire(import.meta.url);
  return ["#fonts/Inter-Regular.ttf", "#fonts/Inter-SemiBold.ttf"].map((name) => resolve(name));
}

/** In bytes: collections for all of East Asia are about half as large. */
export const largestFont = 64 * 1024 * 1024;

/** A file of the workspace that is said to be a font: where it is and its bytes, or why there are none. */
export function readFontFile(
  root: string,
  path: string,
): { readonly file: string; readonly bytes: Uint8Array } | { readonly because: string } {
  const file = join(root, path);
  const read = readBytes(root, file, largestFont);
  if (read instanceof Uint8Array) return { file, bytes: read };
  switch (read.kind) {
    case "missing":
      return { because: "isn't there" };
    case "outside":
      return { because: "is a link out of the workspace, which isn't followed" };
    case "unreadable":
      return { because: read.because };
    default:
      return { because: `is larger than ${largestFont / 1024 / 1024} MB` };
  }
}
