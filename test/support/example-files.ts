import { readdirSync, readFileSync } from "node:fs";

/** The blueprints and catalogs of `examples/`, by their paths from there. */
export function exampleFiles(): ReadonlyMap<string, string> {
  const names = readdirSync("examples", { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const files = names.filter((name) => /\.blueprint(?:\.ya?ml)?$/.test(name)).toSorted();
  return new Map(files.map((name) => [name, readFileSync(`examples/${name}`, "utf8")]));
}
