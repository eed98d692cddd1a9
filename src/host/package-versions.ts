import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The versions of packages as they are found from a file; nothing for one that isn't installed. */
export function packageVersions(file: string, names: readonly string[]): readonly (string | undefined)[] {
  const { resolve } = createRequire(file);
  return names.map((name) => {
    try {
      return (JSON.parse(readFileSync(resolve(`${name}/package.json`), "utf8")) as { version?: string }).version;
    } catch {
      return undefined;
    }
  });
}
