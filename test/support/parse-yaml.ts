import type { Outcome } from "../../src/diagnostics/diagnostic.js";
import { usualLimits } from "../../src/diagnostics/limits.js";
import type { Document } from "../../src/syntax/ast.js";
import type { Source } from "../../src/text/source.js";
import { parsePlain } from "../../src/yaml/plain/parse.js";
import { parseAny } from "../../src/yaml/read.js";

/** Reads the YAML form as the compiler does: plainly, where that will do. */
export function parseYaml(source: Source, deepest = usualLimits.depth): Outcome<Document> {
  return parsePlain(source, deepest) ?? parseAny(source, deepest);
}
