import { toXml } from "../../text/xml.js";
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
