import type { Model } from "../../model/blueprint.js";
import type { HandshakeKind, Lane } from "../../model/journey.js";
import type { Spelling } from "../../values/spelling.js";
import { writeNumber } from "../../values/write.js";
import { prose } from "./author/print.js";
import { escapeText } from "./text/escape.js";
import { listed, type Markdown, md } from "./text/markdown.js";
import { shortened } from "./titles.js";

/** Words of the language that read better otherwise. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["crm", "CRM"],
  ["in-person", "in person"],
  ["email", "e-mail"],
  ["mail", "paper mail"],
]);

/** A word of the language as a person writes it; nothing where there is none. */
export function word(written: string | undefined): Markdown {
  return written === undefined ? md`` : escapeText(spellings.get(written) ?? written);
}

const laneTitles: Readonly<Record<Lane, Markdown>> = {
  evidence: md`Evidence`,
  customer: md`Customer`,
  frontstage: md`Frontstage`,
  backstage: md`Backstage`,
  support: md`Support`,
};

/** A lane by the title that the author gave it, else by ours. */
export function laneTitle(model: Model, lane: Lane): Markdown {
  const written = model.lanes[lane];
  return written === undefined ? laneTitles[lane] : escapeText(shortened(written));
}

const handshakeKinds: Readonly<Record<HandshakeKind, Markdown>> = {
  handover: md`hands over`,
  notify: md`notifies`,
  exchange: md`both exchange`,
  option: md`decides for`,
};

export function handshakeKind(kind: HandshakeKind): Markdown {
  return handshakeKinds[kind];
}

/** `1 step`, `2 steps` */
export function counted(count: number, one: string, many: string, spelling: Spelling): Markdown {
  return escapeText(`${writeNumber(count, spelling)} ${count === 1 ? one : many}`);
}

/** What somebody said or thought, in quotation marks. */
export function quoted(text: string | undefined): Markdown {
  return text === undefined ? md`` : md`“${prose(text)}”`;
}

/** `the step “A”`, `the steps “A”, “B”`; nothing where there are none. */
export function the(one: string, many: string, titles: readonly Markdown[]): Markdown {
  const all = listed(titles.map((title) => md`“${title}”`));
  return titles.length === 0 ? md`` : md`the ${escapeText(titles.length === 1 ? one : many)} ${all}`;
}
