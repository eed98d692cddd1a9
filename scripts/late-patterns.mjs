import { parseAst } from "rolldown/parseAst";

/**
 * V8 reads every pattern as soon as it sees it, in functions that never run too, and then once more when it compiles them; for
 * each `\p{…}` it builds a set of all Unicode. So such patterns are made when they are first asked for: a check without kept
 * code is spared 22 M instructions of 380, a build 53 of 790. One without `g` or `y` remembers nothing, and is kept.
 */
export const latePatterns = {
  name: "late-patterns",
  transform: (code, id) => {
    if (!id.endsWith(".ts") || !code.includes("\\p{")) return undefined;
    const kept = [];
    let changed = "";
    let end = 0;
    for (const { start, end: next, regex } of unicodePatterns(parseAst(code, { lang: "ts" }))) {
      const made = `new RegExp(${JSON.stringify(regex.pattern)}, "${regex.flags}")`;
      const isKept = !/[gy]/.test(regex.flags);
      if (isKept) kept.push(`latePattern${kept.length}`);
      changed += `${code.slice(end, start)}(${isKept ? `${kept.at(-1)} ??= ` : ""}${made})`;
      end = next;
    }
    // By `var`, as a function may be called before the end of its module has run.
    return `${changed}${code.slice(end)}${kept.length === 0 ? "" : `\nvar ${kept.join(", ")};\n`}`;
  },
};

/** The literals of a tree with a set of Unicode's in them, in their order. */
function unicodePatterns(node) {
  if (node?.regex?.pattern.includes("\\p{")) return [node];
  return Object.values(node ?? {})
    .filter((value) => typeof value === "object")
    .flatMap(unicodePatterns)
    .toSorted((one, other) => one.start - other.start);
}
