import type { Change, ElementKind, Json } from "../diff/change.js";
import { sharedKinds } from "../diff/still-there.js";

/** The word that an element's name has for a kind where it isn't the kind's own. */
const words: Partial<Record<ElementKind, string>> = { decision: "action" };

const inSteps: ReadonlySet<ElementKind> = new Set(["action", "decision", "pain", "opportunity"]);

/** A file's part of an element's name (`/system:ledger`), or the whole of one in a blueprint, as the newer side has it. */
export type CurrentName = (element: string, file?: string) => string;

/**
 * Names an element of the older side, as the locator does (`blueprint:vending/step:pay/action:tap`), as the newer side calls
 * it: what was renamed isn't another thing, and what has no id but its title isn't where that was reworded.
 */
export function currentNames(changes: readonly Change[]): CurrentName {
  const names = new Map<string, string>();
  for (const change of withFollowing(changes)) {
    const { kind, oldPath, blueprint, oldAt } = change;
    const [before, after] = namesIn(change);
    if (before === undefined || after === undefined) continue;
    const step = inSteps.has(kind) ? `${oldPath!.split(".")[0]}/` : "";
    const home = kind === "blueprint" ? "" : `${blueprint}/`;
    const word = words[kind] ?? kind;
    names.set(`${home}${step}${word}:${before}`, after);
    // What stands before the dot is this blueprint's name for the file.
    const [old, fresh] = [before, after].map((name) => name.replace(/^[^".]*\./, ""));
    if (sharedKinds.has(kind) && old !== fresh) names.set(`${homeOf(oldAt!.source.path)}${word}:${old}`, fresh!);
  }
  if (names.size === 0) return (element) => element;
  return (element, file) => {
    let home = file === undefined ? "" : homeOf(file);
    let step = "";
    return element.replaceAll(/(?<=^|\/)([a-z-]+):("(?:[^"\\]|\\.)*"|[^/"=]+)/g, (whole, word: string, id: string) => {
      const now = names.get(`${home}${step}${word}:${id}`) ?? names.get(`${home}${word}:${id}`);
      if (word === "blueprint") home = `${now ?? id}/`;
      if (word === "step" || word === "ancillary") step = `${id}/`;
      return now === undefined ? whole : `${word}:${now}`;
    });
  };
}

/** What the locator may call an element that is now called otherwise, on either side: its id, or its title. */
function namesIn({ way, kind, field, before, after }: Change): readonly (string | undefined)[] {
  if (way === "renamed" && kind !== "handshake") return [before, after].map((id) => textOf(id));
  return field === "title" ? [before, after].map((title) => JSON.stringify(textOf(title))) : [];
}

function textOf(value: Json): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Of a file, which no blueprint's id can be taken for. */
function homeOf(path: string): string {
  return `file:${path}/`;
}

function withFollowing(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change) => [change, ...withFollowing(change.along)]);
}
