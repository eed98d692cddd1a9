/** Whether a page is light or dark, where somebody chose that. */
export type Ground = "light" | "dark";

/** What the root of a page says of it: the style goes by that, else by the reader's system. */
export function groundAttribute(ground: Ground | undefined): string {
  return ground === undefined ? "" : ` data-ground="${ground}"`;
}
