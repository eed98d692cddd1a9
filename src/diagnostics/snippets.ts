import { code, type Spelled, spelled } from "./spelled.js";

/*
 * Code that findings tell somebody to write, in both forms. What stands in capitals is theirs to fill in. Nothing else spells
 * code of the language: a test has each of these read in its place by the reader of its form.
 */

/** Where an item stands, of what has a block of its own, and of a blueprint, whose keys are the file's. */
export const inItsBlock: Spelled = spelled("in its block", "among its keys");
export const inTheBlueprint: Spelled = spelled("in its block", "at the top level");
/** Where a modifier stands. */
export const behindItsTitle: Spelled = spelled("behind its title", "among its keys");

/** `owner ROLE` and whatever else is a word and what stands behind it. */
export function item(word: string, ...values: readonly [string, ...string[]]): Spelled {
  const [first] = values;
  const listed = values.length === 1 ? first : `[${values.join(", ")}]`;
  return code(`${word} ${values.join(", ")}`, `${word.replaceAll(" ", "-")}: ${listed}`);
}

/** An item that is a text. */
export function textItem(word: string, text: string): Spelled {
  return code(`${word} ${inQuotes(text)}`, `${word}: ${asScalar(text)}`);
}

export const owner: Spelled = item("owner", "ROLE");

export function measuring(measure = "MEASURE"): Spelled {
  return item("measured by", measure);
}

export function reviewed(day: string, every = "90d"): Spelled {
  return code(`reviewed ${day} every ${every}`, `reviewed: { on: ${day}, every: ${every} }`);
}

export const someTraining: Spelled = code('training "…"', "trainings: …");

/* Of measures and goals. */

export const someGoal: Spelled = under(
  "goals",
  'goal ID "Title" { measured by MEASURE; owner ROLE }',
  "ID: { title: Title, measured-by: MEASURE, owner: ROLE }",
);

export const someTarget: Spelled = code("target >= 4.5 by 2027-03-31", 'targets: { value: ">= 4.5", by: 2027-03-31 }');

export const someSource: Spelled = code(
  'source survey "sticker with a QR code"',
  "source: { kind: survey, name: sticker with a QR code }",
);

export function newActual(day: string): Spelled {
  return under("actuals", `actual VALUE on ${day}`, `- { value: VALUE, on: ${day} }`);
}

/** The words of a measure's lists, as they are called where each entry is a line and where they are one list. */
export const anActual: Spelled = spelled("an `actual`", "an entry of `actuals`");
export const anotherTarget: Spelled = spelled("a further `target`", "a further entry of `targets`");

/** A figure, and one that a target compares with: an operator may mean something else in YAML. */
export function figure(written: string): Spelled {
  return code(written, written);
}

export function comparison(operator: string, written: string): Spelled {
  const whole = `${operator} ${written}`;
  return code(whole, operator.startsWith(">") ? `"${whole}"` : whole);
}

/* Of what files share. */

/** A declaration of a word such as `role`, with what must be in it. */
export function declaration(word: string, id: string): Spelled {
  const [needs, key] = mustHave.get(word) ?? ["", ""];
  return under(`${word}s`, `${word} ${id} "…"${needs}`, `${id}: { title: …${key} }`);
}

const mustHave: ReadonlyMap<string, readonly [text: string, yaml: string]> = new Map([
  ["measure", [" { kind count }", ", kind: count"]],
  ["insight", [" { source survey }", ", source: survey"]],
]);

export const somePersona: Spelled = under("personas", 'persona ID "Who they are"', "ID: { title: Who they are }");

export function path(persona: string): Spelled {
  return under("paths", `path ID for ${persona}: STEP -> STEP`, `ID: { for: ${persona}, steps: [STEP, STEP] }`);
}

/* Of steps. */

export const someStep: Spelled = under(
  "steps",
  'step ID "Title" { customer "…" }',
  "ID: { title: Title, actions: { lane: customer, title: … } }",
);

export function emotion(value: string, note: string): Spelled {
  return under("emotions", `emotion ${value} ${inQuotes(note)}`, `- { value: ${value}, note: ${asScalar(note)} }`);
}

export function emotionOf(persona: string): Spelled {
  return under("emotions", `emotion ${persona} +1`, `- { persona: ${persona}, value: +1 }`);
}

export const severePain: Spelled = under(
  "pains",
  'pain slow-auth "Approval takes 8 seconds" { severity 4; frequency 22% }',
  "slow-auth: { title: Approval takes 8 seconds, severity: 4, frequency: 22% }",
);

export const somePain: Spelled = under("pains", 'pain ID "…"', "ID: { title: … }");

export function opportunityFor(pain: string): Spelled {
  return under("opportunities", `opportunity "…" { resolves ${pain} }`, `NEW-ID: { title: …, resolves: ${pain} }`);
}

/** An action, of `evidence` and `customer`, which nobody must be named for. */
export function action(lane: "evidence" | "customer", title: string, id?: string): Spelled {
  const named = id === undefined ? "" : ` ${id}`;
  const key = id === undefined ? "" : `, id: ${id}`;
  return under("actions", `${lane}${named} ${inQuotes(title)}`, `- { lane: ${lane}${key}, title: ${asScalar(title)} }`);
}

/** What puts a fail point right, which stands in the block of its action. */
export function recovery(fail: string): Spelled {
  return code(`fails ${inQuotes(fail)} { recovers ACTION }`, `fails: [{ title: ${asScalar(fail)}, recovers: ACTION }]`);
}

export function recoveryInBraces(fail: string): Spelled {
  return { ...recovery(fail), text: `\`{ fails ${inQuotes(fail)} { recovers ACTION } }\`` };
}

export const someOption: Spelled = under("options", '"no" -> TARGET', '- { label: "no", target: TARGET }');

/* Of handshakes. */

export function handshake(from: string, to: string): Spelled {
  return under("handshakes", `${from} -> ${to}`, `- { from: ${from}, to: ${to} }`);
}

export function notification(from: string, to: string): Spelled {
  return under(
    "handshakes",
    `handshake ID ${from} ~> ${to} { sla 15min }`,
    `- { from: ${from}, to: ${to}, kind: notify, sla: 15min }`,
  );
}

/** The kind of a handshake that needs no answer. */
export const notifies: Spelled = code("~>", "kind: notify");

export function entryFrom(id: string, from: string): Spelled {
  return under("entries", `entry ${id} from ${from}`, `${id}: { from: ${from} }`);
}

export function exitTo(id: string, to: string): Spelled {
  return under("exits", `exit ${id} at STEP -> ${to}`, `${id}: { at: STEP, to: ${to} }`);
}

export function shift(from: string, to: string, at: string): Spelled {
  return under(
    "shifts",
    `shift ${from} -> ${to} at ${at} by ROLE`,
    `- { from: ${from}, to: ${to}, at: ${at}, by: ROLE }`,
  );
}

/* Of the roadmap. */

export const someDates: Spelled = spelled("`from DATE to DATE`", "`from: DATE` and `to: DATE`");

export const someGain: Spelled = under("improves", "improves MEASURE to VALUE", "- { measure: MEASURE, to: VALUE }");

/* Of files. */

export const someBlueprint: Spelled = code('blueprint ID "Title"', "blueprint: ID");

export function useOf(path: string): Spelled {
  return code(`use "${path}"`, `use: ${path}`);
}

export function useBehind(path: string, name: string): Spelled {
  return code(`use "${path}" as ${name}`, `use: { path: ${path}, as: ${name} }`);
}

/** What in YAML is an entry of a list or mapping that may have others. */
function under(key: string, text: string, entry: string): Spelled {
  return spelled(`\`${text}\``, `\`${entry}\` under \`${key}\``);
}

function inQuotes(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&").replaceAll(/\s+/g, " ")}"`;
}

/** A text as a scalar of YAML that may stand in braces: in quotes where it isn't plainly words. */
function asScalar(text: string): string {
  // Without classes of Unicode, which take V8 longer to make than all the rest of a finding.
  return /^[A-Za-z][A-Za-z0-9 .'?!()-]*$/.test(text) && !/^(?:true|false|null)$| $/i.test(text) ? text : inQuotes(text);
}
