import { escapeHtml } from "./escape.js";

/** What changes the size of the pictures. */
export const sizeButtons = `<div class="sizes" role="group" aria-label="Size">
<button data-act="-" aria-label="Smaller">−</button> <button data-act="+" aria-label="Larger">+</button>
<button data-act="0">Fit</button> <button data-act="1">100%</button>
</div>`;

/** Where the pictures lie, to be moved about in; each is found by the name of its view. */
export function printStage(pictures: readonly { readonly view: string; readonly svg: string }[]): string {
  const drawings = pictures.map(({ view, svg }) =>
    svg.replace("<svg ", () => `<svg data-view="${escapeHtml(view)}" `).trim(),
  );
  return `<div id="stage" tabindex="0" aria-label="Picture: drag or arrow keys move it, + and - change its size, 0 fits it">
${drawings.join("\n")}
</div>`;
}
