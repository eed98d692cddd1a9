import { type Markdown, md } from "./markdown.js";

/** A link to an address on the web, of which nothing is left that could end it or be markup. */
export function link(text: Markdown, url: string): Markdown {
  const whole = url
    .replace(/[^A-Za-z0-9.:/?#@=&%+,;-]/gu, (sign) => encodeURIComponent(sign).replace(/[!'()*_~]/g, hex))
    .replaceAll("&", "&amp;");
  return md`[${text}](<${whole as Markdown}>)`;
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
