import { textsIn } from "../../model/drawn-texts.js";
import { type Script, scriptsOf } from "../../text/scripts.js";
import type { Span } from "../../text/source.js";
import type { Rule } from "../rule.js";

/** So many characters are named, and no more. */
const mostNamed = 8;

export const fontMissing: Rule = {
  id: "font/missing",
  severity: "warning",
  finds: "characters that pictures must show and no font here has",
  minimal: false,
  check({ model, undrawable }, report) {
    if (undrawable === undefined) return;
    const missing = new Map<Script, { readonly at: Span; readonly characters: Set<string> }>();
    for (const { text, at } of textsIn(model)) {
      for (const [script, characters] of scriptsOf(undrawable(text))) {
        const known = missing.get(script) ?? { at, characters: new Set() };
        missing.set(script, known);
        for (const character of characters) known.characters.add(character);
      }
    }
    for (const [script, { at, characters }] of missing) {
      const named = [...characters].slice(0, mostNamed).join(" ");
      const more = characters.size > mostNamed ? ` and ${characters.size - mostNamed} more` : "";
      report({
        at,
        message: `No font here has the ${script.name} that pictures must show: ${named}${more}. PNG leaves them out, and SVG has them in whatever font its reader has.`,
        help: `Put a font that has them into the workspace, and write in the settings: \`fonts: [fonts/${script.file}]\`.`,
      });
    }
  },
};
