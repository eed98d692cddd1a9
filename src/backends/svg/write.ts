import type { Element } from "./element.js";

/** Elements that hold a text: what is between their tags counts to the last space. */
const inline: ReadonlySet<string> = new Set(["title", "desc", "text", "tspan"]);

/** An element as XML, each one on a line of its own but within texts. */
export function writeElement(root: Element): string {
  const parts: string[] = [];
  write(root, parts);
  return `${parts.join("")}\n`;
}

function write(element: Element, parts: string[]): void {
  parts.push(`<${element.name}`);
  for (const [name, value] of Object.entries(element.attributes)) {
    if (value !== undefined) parts.push(` ${name}="${toXml(typeof value === "number" ? writeNumber(value) : value)}"`);
  }
  if (element.children.length === 0) {
    parts.push("/>");
    return;
  }
  parts.push(">");
  const broken = !inline.has(element.name);
  for (const child of element.children) {
    if (broken) parts.push("\n");
    if (typeof child === "string") parts.push(toXml(child));
    else write(child, parts);
  }
  parts.push(broken ? `\n</${element.name}>` : `</${element.name}>`);
}

/** At most two decimals, no exponent, no negative zero. */
export function writeNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** The one place where text becomes XML; attributes stand between double quotes. What XML can't hold at all is shown as a replacement character. */
function toXml(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(special, (char) => entities.get(char) ?? "");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);
const special = /[&<>"\t\n\r]/g;

/** Control characters, lone surrogates and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\p{Noncharacter_Code_Point}]/gu;
