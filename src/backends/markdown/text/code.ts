import { isPrintableAscii } from "../../../text/ordinary.js";
import { escapePiece, escapeText, oneLine } from "./escape.js";
import { type Markdown, md, nothing } from "./markdown.js";

function isHarmless(name: string): boolean {
  return isPrintableAscii(name) ? /^[\w.:/-]+$/.test(name) : /^[\p{L}\p{M}\p{N}_.:/-]+$/u.test(name);
}

/** An id or a file's name, set as code where it consists of a name's characters, else as text. */
export function code(name: string): Markdown {
  return isHarmless(name) ? md`\`${name as Markdown}\`` : escapeText(name);
}

/** An author's own code where it may stand in a table: there a bar would end the cell, so code with one is text. */
export function cellCode(text: string): Markdown {
  return text.includes("|") ? escapePiece(text) : codeSpan(text);
}

/** An author's own code, on one line. */
export function codeSpan(text: string): Markdown {
  const content = oneLine(text).trim();
  if (content === "") return nothing;
  const fence = fenceAround(content, 1);
  const room = content.startsWith("`") || content.endsWith("`") ? md` ` : md``;
  return md`${fence}${room}${content as Markdown}${room}${fence}`;
}

/** Backticks enough to enclose a text that may hold some. */
export function fenceAround(text: string, least: number): Markdown {
  const runs = text.match(/`+/g) ?? [];
  return "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), least)) as Markdown;
}
