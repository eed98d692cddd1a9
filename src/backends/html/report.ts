import MarkdownIt from "markdown-it";
import { headingAnchors } from "../../text/heading-anchors.js";

/** The Markdown report as HTML: no HTML of its own gets through, and its headings can be linked as they can on GitHub. */
export function renderReport(markdown: string): string {
  const renderer = new MarkdownIt({ html: false, linkify: false });
  const tokens = renderer.parse(markdown, {});
  // A wide table is moved about in by itself: the page stays where it is.
  renderer.renderer.rules["table_open"] = () => '<div class="table"><table>\n';
  renderer.renderer.rules["table_close"] = () => "</table></div>\n";
  // The page's policy lets no style in by an attribute.
  for (const token of tokens) if (token.attrGet("style") === "text-align:right") token.attrs = [["class", "right"]];
  const starts = [...tokens.keys()].filter((at) => tokens[at]!.type === "heading_open");
  const texts = starts.map((at) => (tokens[at + 1]?.children ?? []).map(({ content }) => content).join(""));
  for (const [which, anchor] of headingAnchors(texts).entries()) tokens[starts[which]!]!.attrSet("id", anchor);
  return renderer.renderer.render(tokens, renderer.options, {});
}
