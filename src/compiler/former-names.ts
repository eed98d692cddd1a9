import type { Change, ElementKind } from "../diff/change.js";

/** The word that an element's name has for a kind where it isn't the kind's own. */
const words: Partial<Record<ElementKind, string>> = { decision: "action" };

const inSteps: ReadonlySet<ElementKind> = new Set(["action", "decision", "pain", "opportunity"]);

/**
 * Names an element of the older side, as the locator does (`blueprint:vending/step:pay/action:tap`), as the newer side calls
 * it: what was renamed isn't another thing.
 */
export function currentNames(changes: readonly Change[]): (element: string) => string {
  const names = new Map<string, string>();
  for (const { way, kind, oldPath, before, after, blueprint } of withFollowing(changes)) {
    if (way !== "renamed" || kind === "handshake" || typeof before !== "string" || typeof after !== "string") continue;
    const step = inSteps.has(kind) ? `${oldPath!.split(".")[0]}/` : "";
    const home = kind === "blueprint" ? "" : `${blueprint}/`;
    names.set(`${home}${step}${words[kind] ?? kind}:${before}`, after);
  }
  if (names.size === 0) return (element) => element;
  return (element) => {
    let home = "";
    let step = "";
    // An id holds no slash; what follows a title, which may, is left as it is.
    return element.replaceAll(/(?<=^|\/)([a-z-]+):([^/"=]+)/g, (whole, word: string, id: string) => {
      const now = names.get(`${home}${step}${word}:${id}`) ?? names.get(`${home}${word}:${id}`);
      if (word === "blueprint") home = `${now ?? id}/`;
      if (word === "step" || word === "ancillary") step = `${id}/`;
      return now === undefined ? whole : `${word}:${now}`;
    });
  };
}

function withFollowing(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) => [change, ...withFollowing(change.along)]);
}
