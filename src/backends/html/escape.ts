const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** Text for an element or an attribute: it stays text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities.get(mark) ?? "").replace(/[^\P{Cc}\t\n]/gu, "\ufffd");
}

/** JSON for a script element: the same data, with nothing in it that could end the element or a line of script. */
export function jsonInHtml(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
