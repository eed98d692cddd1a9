import { paintVariables } from "../../src/backends/svg/page-paints.js";
import { dark } from "../../src/backends/svg/themes/dark.js";
import { light } from "../../src/backends/svg/themes/light.js";
import { printSchema, schemas } from "../../src/compiler/schemas.js";
import { commandPage } from "./command-page.js";
import { differenceOutputs } from "./difference.js";
import { exampleOutputs } from "./examples.js";
import { rulesPage } from "./rules-page.js";

/** Every file that is written from what the code knows, by path. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const grammar = await Promise.all(
    schemas.map(async (each) => [`grammar/${each.file}`, await printSchema(each)] as const),
  );
  return new Map([
    ...grammar,
    ["docs/reference/rules.md", rulesPage()],
    ["docs/reference/cli.md", await commandPage()],
    ...(await exampleOutputs()),
    ...(await differenceOutputs()),
  ]);
}

/** The colours of pages, for their style. */
export const pageColours = { light: paintVariables(light), dark: paintVariables(dark) };

/** What stands there and isn't written any more is stale. */
export const generatedFolders: readonly string[] = [
  "grammar",
  "docs/reference",
  "examples/*/out",
  "docs/difference/*.svg",
];
