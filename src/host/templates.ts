import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The text of one of the files that `init` starts from. */
export function readTemplate(name: string): string {
  // The package's own imports: the same from the sources and from what is published.
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve(`#templates/init/${name}`), "utf8");
}
