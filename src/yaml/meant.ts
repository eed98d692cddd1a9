import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { itemUnknown } from "../diagnostics/messages/items.js";
import { nearest } from "../diagnostics/nearest.js";
import { excerpt } from "../syntax/expect.js";
import { wordsFor } from "../syntax/synonyms.js";
import { invisibleAt } from "../text/characters.js";
import { isEmpty } from "./entries.js";
import { homeHint } from "./homes.js";
import type { Entry, MappingPlace } from "./place.js";
import type { Mapping, Pair, Tree } from "./tree.js";

/** What somebody may have meant with a key that its mapping hasn't. */
export interface Meant {
  readonly near: readonly string[];
  readonly hint?: string | undefined;
}

/** The text form's word, another spelling of it, a lane, or a key with nearly that name. */
export function meant({ key, value }: Pair, place: MappingPlace): Meant {
  const isAlone = isEmpty(value);
  const [, name = "", rest = ""] = /^([\w-]+)(?::|\s+)(.*)$/s.exec(key.text) ?? [];
  if (isAlone && place.entries.has(name)) return { near: [], hint: `Write \`${name}: ${excerpt(rest)}\`.` };
  if (key.text.startsWith("//")) return { near: [], hint: "In YAML a comment begins with `#`." };
  const written = hyphenated(key.text);
  const isWord = [...place.entries.values()].filter(({ key: name, role }) => {
    return name === written || (role.as === "item" && hyphenated(role.row.word) === written);
  });
  if (isWord.length > 0) return { near: isWord.map(({ key: name }) => name) };
  const actions = place.entries.get("actions")?.place;
  const lanes = actions?.kind === "list" && actions.of.kind === "variants" ? actions.of : undefined;
  if (lanes?.of.has(written) === true) {
    return { near: [], hint: `Write \`actions: [{ ${lanes.by}: ${written}, title: … }]\`.` };
  }
  const same = keysFor(written, value, place);
  const near = same.length > 0 ? same : nearest(key.text, place.entries.keys());
  if (near.length > 0) return { near };
  const hint = homeHint(written, place);
  if (hint !== undefined || !isAlone) return { near, hint };
  return { near, hint: "If it belongs to the text before the comma, put that text into quotes." };
}

/** The keys for what somebody calls differently: `kpis`, `touchpoints`. Those that a mapping may stand behind come first where one does. */
function keysFor(written: string, value: Tree, place: MappingPlace): readonly string[] {
  const words = new Set(wordsFor(written));
  const known = [...place.entries.values()].filter(({ role }) => role.as === "item" && words.has(role.row.word));
  const holds = ({ place }: Entry): boolean =>
    place.kind === "record" || (place.kind === "list" && place.of.kind !== "scalar");
  const isHolding = value.kind !== "scalar";
  const fitting = known.filter((entry) => holds(entry) === isHolding);
  return [...fitting, ...known.filter((entry) => !fitting.includes(entry))].map(({ key }) => key);
}

/** `measured by`, `measured_by` and `measuredBy` are `measured-by`. */
function hyphenated(word: string): string {
  return word
    .replace(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`)
    .replace(/[\s_]+/g, "-")
    .toLowerCase();
}

/** The finding about a key that its mapping doesn't know. A character in it that can't be seen has a finding of its own. */
export function unknownKey(pair: Pair, tree: Mapping, place: MappingPlace): readonly Diagnostic[] {
  const { text, span } = pair.key;
  if (invisibleAt(text, "id").length > 0) return [];
  const { near, hint } = meant(pair, place);
  const words = [...place.entries.keys()].filter((key) => !tree.entries.has(key));
  return [itemUnknown(span, { word: excerpt(text), block: place.name, near, words, hint })];
}
