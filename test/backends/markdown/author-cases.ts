import { authorBlocks } from "../../../src/backends/markdown/author/print.js";
import { pagesOf } from "../../support/page.js";

/** An author's text as it would stand in a document. */
export function printAuthor(text: string, print = authorBlocks): string {
  return print(text)
    .map(({ lines }) => lines.join("\n"))
    .join("\n\n");
}

/** The pages that come of an author's text. */
export function authorPages(text: string, print = authorBlocks): readonly string[] {
  return pagesOf(printAuthor(text, print)).map(({ html }) => html.replaceAll("\u200b", "").trim());
}

/** What authors write, and the page that must come of it: emphasis, lists, https links and code, and nothing else. */
export const authorCases: readonly (readonly [written: string, page: string])[] = [
  ["one *two* **three** ***four***", "<p>one <em>two</em> <strong>three</strong> <em><strong>four</strong></em></p>"],
  ["_one_ __two__ snake_case_name", "<p><em>one</em> <strong>two</strong> snake_case_name</p>"],
  ["*_both_* and **bold *inside***", "<p><em><em>both</em></em> and <strong>bold <em>inside</em></strong></p>"],
  ["*open and **half*", "<p>*open and *<em>half</em></p>"],
  ["2 * 3 * 4 and a*b", "<p>2 * 3 * 4 and a*b</p>"],
  ["*foo**bar*", "<p><em>foo**bar</em></p>"],
  [
    "\\*not\\* \\_this\\_ \\[x\\](https://a.example)",
    '<p>*not* _this_ [x](<a href="https://a.example">https://a.example</a>)</p>',
  ],
  ["`code` and ``a ` b`` and `open", "<p><code>code</code> and <code>a ` b</code> and `open</p>"],
  [
    "`a | b` and `<b>` and `@octocat #1`",
    "<p><code>a | b</code> and <code>&lt;b&gt;</code> and <code>@octocat #1</code></p>",
  ],
  ["lines\nin one\nparagraph\n\nand another", "<p>lines in one paragraph</p>\n<p>and another</p>"],
  [
    "- a\n- b\n  - c\n    - d\n- e",
    "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c\n<ul>\n<li>d</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>e</li>\n</ul>",
  ],
  ["* a\n+ b\n\n3. c\n4. d", '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
  ["1. a\n   lazy\nmore\n\n   second", "<ol>\n<li>\n<p>a lazy more</p>\n<p>second</p>\n</li>\n</ol>"],
  ["text\n- a", "<p>text</p>\n<ul>\n<li>a</li>\n</ul>"],
  ["In the year\n2026. It was", "<p>In the year 2026. It was</p>"],
  [
    "```mermaid\ngraph <b> `x`\n\n| a |\n```\nafter",
    "<pre><code>graph &lt;b&gt; `x`\n\n| a |\n</code></pre>\n<p>after</p>",
  ],
  ["~~~\n```\n~~~", "<pre><code>```\n</code></pre>"],
  ["- item\n\n  ```\n  code\n  ```", "<ul>\n<li>item<pre><code>code\n</code></pre>\n</li>\n</ul>"],
  ["[a *b*](https://a.example/x?y=1&z=2)", '<p><a href="https://a.example/x?y=1&amp;z=2">a <em>b</em></a></p>'],
  ['[t](<https://a.example> "title")', '<p><a href="https://a.example">t</a></p>'],
  ["[p](https://a.example/x_(y))", '<p><a href="https://a.example/x_(y)">p</a></p>'.replace("x_(y)", "x%5F%28y%29")],
  ["<https://a.example/b_c>", '<p><a href="https://a.example/b%5Fc">https://a.example/b_c</a></p>'],
  [
    "see https://a.example/b. Or (https://a.example)",
    '<p>see <a href="https://a.example/b">https://a.example/b</a>. Or (<a href="https://a.example">https://a.example</a>)</p>',
  ],
  ["![alt](https://a.example/p.png)", '<p><a href="https://a.example/p.png">alt</a></p>'],
  [
    "[x](http://a.example) [y](javascript:alert(1)) [z](/etc) [w](data:x)",
    "<p>[x](http://a.example) [y](javascript:alert(1)) [z](/etc) [w](data:x)</p>",
  ],
  [
    '[x](https://a.example"onmouseover=alert(1))',
    '<p><a href="https://a.example%22onmouseover=alert%281%29">x</a></p>',
  ],
  [
    "[a [b](https://a.example) c](https://b.example)",
    '<p>[a <a href="https://a.example">b</a> c](<a href="https://b.example">https://b.example</a>)</p>',
  ],
  ["[r][1]\n\n[1]: https://a.example", '<p>[r][1]</p>\n<p>[1]: <a href="https://a.example">https://a.example</a></p>'],
  [
    "<b>bold</b> <!-- x --> &amp; &lt; &#64;",
    "<p>&lt;b&gt;bold&lt;/b&gt; &lt;!-- x --&gt; &amp;amp; &amp;lt; &amp;#64;</p>",
  ],
  ["<div align=center", "<p>&lt;div align=center</p>"],
  ["# heading", "<p># heading</p>"],
  ["under\n===", "<p>under ===</p>"],
  ["under\n---", "<p>under ---</p>"],
  ["> quote", "<p>&gt; quote</p>"],
  ["| a | b |\n| - | - |\n| c | d |", "<p>| a | b | | - | - | | c | d |</p>"],
  ["~~gone~~ and [^1] and $x$", "<p>~~gone~~ and [^1] and $x$</p>"],
  ["- [ ] task", "<ul>\n<li>[ ] task</li>\n</ul>"],
  ["    indented", "<p>indented</p>"],
  ["\\- a", "<p>- a</p>"],
  ["\\+ a", "<p>+ a</p>"],
  ["\\> a", "<p>&gt; a</p>"],
  ["\\# a", "<p># a</p>"],
  ["1\\. a", "<p>1. a</p>"],
  ["1\\) a", "<p>1) a</p>"],
  ["* * *", "<p>* * *</p>"],
  ["---", "<p>---</p>"],
  ["@octo\\cat :white_check_mark: #1", "<p>@octo\\cat :white_check_mark: #1</p>"],
  ["@*octocat* and #**1**", "<p>@<em>octocat</em> and #<strong>1</strong></p>"],
  ["- - - - - - a", `${"<ul>\n<li>\n".repeat(3)}<ul>\n<li>- - a</li>\n</ul>${"\n</li>\n</ul>".repeat(3)}`],
  ["turned \u202eback", "<p>turned \ufffdback</p>"],
  ["look!https://a.example", '<p>look!<a href="https://a.example">https://a.example</a></p>'],
  ["", ""],
];
