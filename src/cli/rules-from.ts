import type { Rule } from "../compiler/index.js";
import { Failure } from "../host/failure.js";
import { rules as builtIn } from "../rules/index.js";

/** The rules of all these modules, relative to the working folder. */
export async function loadAllRules(modules: readonly string[], workingFolder: string): Promise<readonly Rule[]> {
  if (modules.length === 0) return [];
  const { loadRules } = await import("../host/rule-modules.js");
  const loaded = (await Promise.all(modules.map((path) => loadRules(workingFolder, path)))).flat();
  const ids = [...builtIn, ...loaded].map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Failure(`There are two rules \`${twice}\`: give yours another name.`);
  return loaded;
}
