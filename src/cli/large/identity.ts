import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../host/hashing-files.js";
import { packageVersions } from "../../host/package-versions.js";
import { packages, version } from "../version.js";

/**
 * What tells this build of the program, with the packages that draw for it, from all others: what it wrote down is of no use to
 * them. Nothing where it runs from its sources, which may change under the same name.
 */
export function programIdentity(): string | undefined {
  const folder = dirname(fileURLToPath(import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith(".cjs"));
  if (names.length === 0) return undefined;
  const parts = names.toSorted().map((name) => [name, hashOf(readFileSync(join(folder, name)))]);
  const drawnBy = packageVersions(join(folder, names[0]!), packages);
  return hashOf(JSON.stringify([version, process.versions.node, parts, drawnBy]));
}

/** A hash of any data, maps included. */
export function hashOfData(data: unknown): string {
  return hashOf(JSON.stringify(data, (_, value: unknown) => (value instanceof Map ? [...value] : value)));
}
