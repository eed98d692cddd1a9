import MarkdownIt from "markdown-it";

/** The Markdown report as HTML: no HTML of its own gets through, and its headings can be linked as they can on GitHub. */
export function renderReport(markdown: string): string {
  const renderer = new MarkdownIt({ html: false, linkify: false });
  const tokens = renderer.parse(markdown, {});
  const uses = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    // The page's policy lets no style in by an attribute.
    if (token.attrGet("style") === "text-align:right") token.attrs = [["class", "right"]];
    if (token.type !== "heading_open") continue;
    const text = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join("");
    token.attrSet("id", anchorOf(text, uses));
  }
  return renderer.renderer.render(tokens, renderer.options, {});
}

function anchorOf(text: string, uses: Map<string, number>): string {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
  const use = uses.get(name) ?? 0;
  uses.set(name, use + 1);
  return use === 0 ? name : `${name}-${use}`;
}
