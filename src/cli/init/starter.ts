import { readTemplate } from "../../host/templates.js";
import { slug } from "../../syntax/ids.js";
import type { IsoDate } from "../../values/quantity.js";

/** What the first files are made from. The words that are replaced stand in the templates as they would in a real file. */
const placeholders = {
  id: "first-journey",
  title: "First journey",
  today: "2000-01-01",
  nextYear: "2001-12-31",
  folder: "working-directory: .",
  action: "OWNER/sightline",
  release: "@v0.1.0",
} as const;

const longestTitle = 60;

/** A file that `init` writes, by its path from the folder that it is written to. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
}

/** The first blueprint of a folder, named after it, and the catalog that it uses. */
export function firstBlueprint(folderName: string, today: IsoDate): readonly StarterFile[] {
  const title = titleOf(folderName);
  const id = slug(title);
  const named = id === "" ? placeholders : { id, title };
  const text = readTemplate("journey.blueprint")
    .replaceAll(placeholders.id, named.id)
    .replaceAll(placeholders.title, () => named.title)
    .replaceAll(placeholders.today, today)
    .replaceAll(placeholders.nextYear, `${Number(today.slice(0, 4)) + 1}-12-31`);
  return [
    { path: named.id === "catalog" ? "journey.blueprint" : `${named.id}.blueprint`, text },
    { path: "catalog.blueprint", text: readTemplate("catalog.blueprint") },
  ];
}

/** `acme_shop` is "Acme shop": letters and digits of any script, the rest is space. */
function titleOf(folderName: string): string {
  const words = folderName.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}'&]+/gu, " ");
  const title = [...words.trim()].slice(0, longestTitle).join("").trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

export function firstSettings(): StarterFile {
  return { path: "sightline.config.yaml", text: readTemplate("sightline.config.yaml") };
}

/**
 * The workflows of a repository: `folder` is the way from its top to the blueprints, "." where they are one, and `action`
 * names Sightline's action as workflows do, `OWNER/REPOSITORY@REVISION`.
 */
export function workflows(folder: string, action: string): readonly StarterFile[] {
  const at = action.indexOf("@");
  return ["sightline.yml", "sightline-comment.yml"].map((name) => ({
    path: `.github/workflows/${name}`,
    text: readTemplate(name)
      .replaceAll(placeholders.action, action.slice(0, at))
      .replaceAll(placeholders.release, action.slice(at))
      .replaceAll(placeholders.folder, () => `working-directory: ${folder === "." ? folder : JSON.stringify(folder)}`),
  }));
}
