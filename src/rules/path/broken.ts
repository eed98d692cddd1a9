import { handshake } from "../../diagnostics/snippets.js";
import { phrase } from "../../diagnostics/spelled.js";
import { placeOf } from "../../model/element.js";
import { gapsInPaths } from "../../model/graph.js";
import { quoted, the } from "../naming.js";
import type { Rule } from "../rule.js";

export const pathBroken: Rule = {
  id: "path/broken",
  severity: "error",
  finds:
    "two neighbours of a written path between which no handshake or option leads, directly or through ancillaries; once per path and pair",
  minimal: true,
  check({ model, graph, steps }, report) {
    for (const { path, at, from, to } of gapsInPaths(model, graph)) {
      const title = (id: string): string => `${quoted(steps.get(id)?.title ?? id)} (${id})`;
      report({
        at: placeOf(path, `steps.${at}`),
        message: `No handshake leads from ${title(from)} to ${title(to)}, as ${the("path", path)} goes.`,
        help: phrase`Write the handshake that carries the customer on, or ${handshake(from, to)} in the blueprint.`,
        related: [{ span: placeOf(path, `steps.${at - 1}`), message: "from this step" }],
      });
    }
  },
};
