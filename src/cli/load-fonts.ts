import type { Diagnostic, NamedFile, Settings } from "../compiler/index.js";
import { fontMissing, fontUnusable } from "../diagnostics/messages/fonts.js";
import { readFontFile } from "../host/fonts.js";
import { installedFontFiles, readAnyFontFile } from "../host/installed-fonts.js";
import { readFont } from "../scene/faces/read-font.js";
import type { LoadedFont, LoadedFonts } from "./fonts.js";

/** Reads all fonts that settings name; one that can't be used is a finding where it is named. */
export function loadFonts(
  root: string,
  { fonts, themes, installedFonts }: Settings,
): { readonly fonts: LoadedFonts; readonly broken: readonly Diagnostic[] } {
  const asked = [...fonts, ...themes.flatMap(({ font }) => (font === undefined ? [] : [font.regular, font.semibold]))];
  const named = new Map<string, LoadedFont>();
  const broken: Diagnostic[] = [];
  for (const { path, at } of asked) {
    const result = load(root, path, at);
    if ("file" in result) named.set(path, result);
    else broken.push(result);
  }
  return { fonts: { named, installed: installedFonts ? installed() : [] }, broken };
}

function load(root: string, path: string, at: NamedFile["at"]): LoadedFont | Diagnostic {
  const read = readFontFile(root, path);
  if ("because" in read) return fontMissing(at, { path, because: read.because });
  const font = readFont(read.bytes);
  return "fault" in font ? fontUnusable(at, { path, fault: font.fault }) : { file: read.file, faces: font.faces };
}

/** Those of the machine's fonts that can be used, in the order of their paths. */
function installed(): readonly LoadedFont[] {
  return installedFontFiles().flatMap((file) => {
    const bytes = readAnyFontFile(file);
    const font = bytes === undefined ? undefined : readFont(bytes);
    return font === undefined || "fault" in font ? [] : [{ file, faces: font.faces }];
  });
}
