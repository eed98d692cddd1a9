import MarkdownIt from "markdown-it";

/** A page of Markdown as a browser would get it. */
export interface Page {
  readonly html: string;
  /** The tags alone, in their order; a link within the page without its anchor, for that follows the text. */
  readonly skeleton: string;
  /** What can be read, with a line end for each tag. */
  readonly text: string;
  /** Stretches of text that stand in no code and no link. */
  readonly loose: readonly string[];
}

const renderers = [false, true].map((html) => {
  const renderer = new MarkdownIt({ html, linkify: true });
  renderer.linkify.set({ fuzzyLink: true, fuzzyEmail: true });
  return renderer;
});

/** The page that comes of it where HTML is shown as text, and where it is let through. Both find addresses in text. */
export function pagesOf(markdown: string): readonly Page[] {
  return renderers.map((renderer) => pageOf(renderer.render(markdown)));
}

function pageOf(html: string): Page {
  const parts = html.match(/<[^>]*>|[^<]+/g) ?? [];
  const tags: string[] = [];
  const loose: string[] = [];
  let text = "";
  let sheltered = 0;
  for (const part of parts) {
    if (!part.startsWith("<")) {
      text += decoded(part);
      if (sheltered === 0) loose.push(decoded(part));
      continue;
    }
    const [, alt = ""] = / alt="([^"]*)"/.exec(part) ?? [];
    tags.push(part.replace(/href="#[^"]*"/, 'href="#"').replace(/ alt="[^"]*"/, " alt"));
    text += `\n${decoded(alt)}`;
    if (/^<(a|code)\b/.test(part)) sheltered++;
    if (/^<\/(a|code)>/.test(part)) sheltered--;
  }
  return { html, skeleton: tags.join(""), text, loose };
}

function decoded(text: string): string {
  return text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "",
  );
}

/** What GitHub makes of the text of a finished page, whatever it was in Markdown: https://docs.github.com/get-started/writing-on-github */
const afterthoughts: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["mention", /(?<![\w`])@[a-z\d]/i],
  ["mail address", /[\w.+-]@[\w-]+\.\w/],
  ["reference", /(?<!\w)#\d/],
  ["reference by prefix", /(?<!\w)gh-\d/i],
  ["emoji", /:[a-z\d_+-]+:/],
  ["address", /(https?|ftp):\/\/\S/i],
  ["address without a scheme", /(?<!\w)www\.\w/i],
];

/** Whatever GitHub would bring to life in the text of a page. */
export function aliveIn(page: Page): readonly string[] {
  return page.loose.flatMap((text) =>
    afterthoughts.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text.trim()}`),
  );
}
