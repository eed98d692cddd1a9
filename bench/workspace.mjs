// A workspace of as many blueprints as one likes, each of the size of the vending example: what growth is measured with.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** So many blueprints stand in a folder, with a catalog that they share. */
const inFolder = 20;

/**
 * Writes a workspace into a folder: `team-N/journey-N.blueprint`, `team-N/catalog.blueprint`, and settings that mark the root. Each
 * blueprint hands its customers over to the next. Gives the blueprints' paths, relative to the folder.
 */
export function writeWorkspace(folder, count) {
  const example = (name) => readFileSync(new URL(`../examples/vending/${name}`, import.meta.url), "utf8");
  const [blueprint, catalog] = [example("vending.blueprint"), example("catalog.blueprint")];
  const paths = [];
  for (let i = 0; i < count; i++) {
    const team = join(folder, `team-${Math.floor(i / inFolder)}`);
    if (i % inFolder === 0) {
      mkdirSync(team, { recursive: true });
      writeFileSync(join(team, "catalog.blueprint"), catalog);
    }
    writeFileSync(join(team, `journey-${i}.blueprint`), numbered(blueprint, i, count));
    paths.push(`team-${Math.floor(i / inFolder)}/journey-${i}.blueprint`);
  }
  writeFileSync(join(folder, "sightline.config.yaml"), "");
  return paths;
}

/** The example as one of many: with an id, a title and neighbours of its own. */
function numbered(text, i, count) {
  const [before, after] = [(i + count - 1) % count, (i + 1) % count];
  return text
    .replace('blueprint vending "Snack from', `blueprint journey-${i} "${i}. snack from`)
    .replace(/^ {2}exit .*$/m, (exit) =>
      [
        `  entry regular "Comes back" from journey-${before}.office-lead -> browse`,
        exit.replace("office-sales.enquiry", `journey-${after}.regular`),
      ].join("\n"),
    )
    .replaceAll("card", i % 2 === 0 ? "card" : "phone");
}

const [folder, count] = process.argv.slice(2);
if (process.argv[1]?.endsWith("workspace.mjs") && folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  writeWorkspace(folder, Number(count ?? 1000));
}
