import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { largestFont } from "./fonts.js";
import { homeFolder } from "./home-folder.js";

/** Where systems keep their fonts. */
const folders: readonly string[] = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  "/System/Library/Fonts",
  "/Library/Fonts",
  "C:\\Windows\\Fonts",
];

/** The same in the user's home. */
const foldersAtHome: readonly string[] = [".fonts", ".local/share/fonts", "Library/Fonts"];

/** The files of the fonts that are installed, sorted by their paths. */
export function installedFontFiles(): readonly string[] {
  const home = homeFolder();
  const own = home === undefined ? [] : foldersAtHome.map((folder) => join(home, folder));
  return [...folders, ...own].flatMap((folder) => filesIn(folder, 0)).sort();
}

/** Deeper than any system keeps them; links are not followed into circles. */
const deepest = 6;

function filesIn(folder: string, depth: number): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < deepest ? filesIn(path, depth + 1) : [];
    return /\.(?:ttf|otf|ttc)$/i.test(entry.name) ? [path] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // No such folder on this system, or none for us.
    return [];
  }
}

/** The bytes of a font of the machine's; nothing where it can't be read. */
export function readAnyFontFile(path: string): Uint8Array | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= largestFont ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
