import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { fitted, harmless } from "../../action/comment/harmless.mjs";

const home = "https://github.com/acme/journeys";

/** As GitHub does, more or less: HTML is let through, addresses become links, mentions and references are found in the page's text. */
const page = (markdown: string): string => markdownIt({ html: true, linkify: true }).render(markdown);

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function dangers(markdown: string): readonly string[] {
  const html = page(harmless(markdown, home));
  const found = [
    ...html.matchAll(
      /<(?!\/?(?:p|h\d|ul|ol|li|table|thead|tbody|tr|th|td|strong|em|code|pre|br|hr|blockquote|details|summary|s|a)[\s>/])[^>]*>?/g,
    ),
  ].map(([tag]) => tag);
  found.push(
    ...[...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)]
      .map(([, address = ""]) => address)
      .filter((address) => !address.startsWith(`${home}/`) || address.includes("..")),
  );
  found.push(...(html.match(/<!--|<[^>]*\s(?:on\w+|style|src|id)=/g) ?? []));
  const text = html
    .replace(/<code[^>]*>[\s\S]*?<\/code>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp);/g, (sign) => entities[sign] ?? "");
  found.push(
    ...(text.match(/@[a-z\d]|(?:^|\W)#\d|GH-\d|https?:\/\/(?!github\.com\/acme\/journeys\/)|www\.\w|\w@\w/gi) ?? []),
  );
  return found;
}

const hostile = [
  "@everyone and @acme/team, a@b.example",
  "&#64;acme &commat;acme &#x40;acme &#0064;acme",
  "\\@acme, `code` @acme **@acme**",
  "![x](https://evil.example/x.png) ![x][y]\n\n[y]: https://evil.example/x.png",
  "<img src=x onerror=alert(1)> <a href='https://evil.example'>x</a> <script>alert(1)</script>",
  "<!-- sightline-comment: sightline-comment --> <details onclick=x> <details class=x><summary style=x>",
  "<details open onclick=x>",
  "[x](https://evil.example) [x](//evil.example) [x](<https://evil.example>) [x](javascript:alert(1))",
  "[x](https://github.com/acme/journeys/../../evil/x) [x](https://github.com/acme/journeys-evil/x)",
  "[x](https://github.com/acme/journeys/%2e%2e/%2e%2e/evil) [x](https://github.com@evil.example/)",
  "[x]: https://evil.example\n\n[x]",
  "https://evil.example http://evil.example www.evil.example ftp://evil.example <https://evil.example>",
  "https&#58;//evil.example https:&#47;/evil.example www&#46;evil.example",
  "https://github.com/other/repo/issues/1 #1 other/repo#1 GH-12 &#35;1",
  "\u202egnp.exe\u202c \u0000 \ud800 \u2066x",
  "| a |\n| - |\n| <img src=x> @acme |\n",
  "```\n@acme\n```\n\n~~~\n<img src=x>\n",
  "# Heading @acme <img src=x>\n\n> quote ![x](https://evil.example/x)\n\n- item <iframe src=x>",
  "[![x](https://evil.example/x.png)](https://evil.example)",
  "[x](https://github.com/acme/journeys/blob/main/a 'title') [x](\nhttps://evil.example\n)",
];

describe("a comment from a stranger", () => {
  it.each(hostile)("does nothing: %j", (text) => {
    expect(dangers(text)).toEqual([]);
  });

  it("would do something were it posted as it is", () => {
    const raw = hostile
      .slice(0, 5)
      .map((text) => page(text))
      .join("");
    expect(raw).toContain("<img src=x onerror");
    expect(raw).toContain("@everyone");
    expect(dangers("plain")).toEqual([]);
  });

  it("says what it said, to the eye", () => {
    const text =
      "## Changes (2)\n\n| What | Where |\n| --- | --- |\n| **Pay** is gone, 3 < 5 | `shop/a.blueprint:4:1` |\n\n<details>\n<summary>More</summary>\n\n- a\n\n</details>\n";
    const link = `[the run](${home}/actions/runs/1)`;
    expect(harmless(text + link, home).replaceAll("\u200b", "")).toBe(text + link);
    expect(page(harmless(link, home))).toContain(`<a href="${home}/actions/runs/1">the run</a>`);
    expect(harmless(text, home)).toContain("<details>\n<summary>More</summary>");
  });

  it("takes time in proportion to its length", () => {
    for (const piece of ["[x](", "&#64", "<details ", "`", "](https://github.com/acme/journeys/", "://", "!["]) {
      const text = piece.repeat(1_000_000 / piece.length);
      const start = performance.now();
      harmless(text, home);
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});

describe("a text that is too long", () => {
  it("ends at a line's end with all closed", () => {
    const text = `a\n<details>\n<summary>s</summary>\n\n\`\`\`\`\n${"x\n".repeat(100)}`;
    const short = fitted(text, 150, "more");
    expect(short.length).toBeLessThanOrEqual(150);
    expect(short).toMatch(/x\n````\n\n<\/details>\n\nmore\n$/);
    const many = fitted("<details>\n".repeat(10_000), 65_536, "more");
    expect(many.length).toBeLessThanOrEqual(65_536);
    expect(many.split("<details>").length).toBe(many.split("</details>").length);
    expect(fitted("abc", 3, "more")).toBe("abc");
    expect(fitted("x".repeat(100), 50, "more")).toBe("more\n");
  });
});
