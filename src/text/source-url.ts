import type { Span } from "./source.js";

/**
 * Where the beginning of a stretch is shown on the web. `template` has a place for `{file}`, relative to the workspace's root,
 * and for `{line}`, from 1; what a file's name has beside letters, digits and `-._~` is escaped.
 */
export function sourceUrl(template: string, { source, start }: Span): string {
  const file = source.path.split("/").map(escaped).join("/");
  const line = String(source.positionAt(start).line);
  return template.replace(/\{(file|line)\}/g, (_, name: string) => (name === "file" ? file : line));
}

function escaped(part: string): string {
  const whole = encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"));
  return whole.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
