// The program and the style of the interactive page, as strings that the HTML backend puts into it, each with the hash by
// which the page's security policy lets it, and nothing else, in.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rolldown } from "rolldown";

/** The text of src/backends/html/assets.ts. `colours` are those of pages, as declarations of CSS. */
export async function viewerAssets(colours) {
  const script = await programOf("src/viewer/main.ts");
  const differenceScript = await programOf("src/viewer/difference.ts");
  const style = `${groundsOf(colours)}${styles.map(readStyle).join("").trim()}`;
  const lines = Object.entries({ script, differenceScript, style }).map(
    ([name, text]) =>
      `export const ${name} = {\n  text: ${JSON.stringify(text)},\n  hash: "sha256-${createHash("sha256").update(text).digest("base64")}",\n} as const;\n`,
  );
  return `// Written by \`npm run generate\` from src/viewer: don't edit.\n\n${lines.join("\n")}`;
}

/** In the order in which they hold: what is for narrow windows or for paper comes after what it changes. */
const styles = ["page", "stage", "report", "narrow", "print"];

function readStyle(name) {
  return readFileSync(`src/viewer/style/${name}.css`, "utf8");
}

/** Where nobody chose, a page is as its reader's system; paper stays white. */
function groundsOf({ light, dark }) {
  return `:root{color-scheme:light;${light}}
@media screen{:root[data-ground="dark"]{color-scheme:dark;${dark}}}
@media screen and (prefers-color-scheme:dark){:root:not([data-ground]){color-scheme:dark;${dark}}}
`;
}

async function programOf(input) {
  const bundler = await rolldown({ input, platform: "browser" });
  const { output } = await bundler.generate({ format: "iife", minify: true });
  // In a page, `</` could end the script.
  return output[0].code.trim().replaceAll("</", "<\\/");
}
