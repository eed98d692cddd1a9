import { type Known, type Thing, textIn, textsOf } from "./known.js";
import type { PageFinding } from "./page-data.js";

/** Keys that say nothing to a reader who sees the thing itself. */
const hidden = new Set(["id", "path", "step", "order", "title", "was", "ancillary"]);

/** Makes an element with text or other elements in it: text stays text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  content: readonly (Node | string)[] = [],
  className = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...content);
  if (className !== "") element.className = className;
  return element;
}

/** All that the model knows of a thing. */
export function describeThing(
  id: string,
  thing: Thing,
  known: Known,
  findings: readonly PageFinding[],
): readonly Node[] {
  const title = thing["title"] === undefined ? describeHandshake(thing, known) : textIn(thing, "title");
  const own = findings.filter((finding) => finding.element === id);
  const handshakes = known.handshakes.filter(({ from, to }) => from === id || to === id);
  return [
    make("h2", [title]),
    make("p", [make("code", [id]), ...sourceLink("Source", known.sourceOf(id))]),
    ...(own.length > 0 ? [make("ul", own.map(describeFinding), "findings")] : []),
    describeFields(thing, known),
    ...(handshakes.length > 0
      ? [
          make("h3", ["Handshakes"]),
          make(
            "ul",
            handshakes.map((each) => make("li", [describeHandshake(each, known)])),
          ),
        ]
      : []),
  ];
}

/** What stands between backticks is what was written, or is to be. */
function withCode(text: string): readonly (Node | string)[] {
  const parts = text.split("`");
  return parts.length % 2 === 0 ? [text] : parts.map((part, at) => (at % 2 === 0 ? part : make("code", [part])));
}

export function describeFinding(finding: PageFinding): HTMLLIElement {
  const item = make("li", [
    make("strong", [finding.severity]),
    " ",
    ...withCode(finding.message),
    " ",
    make("code", [finding.rule]),
    ...(finding.url === undefined ? [` ${finding.place}`] : sourceLink(finding.place, finding.url)),
  ]);
  item.className = finding.severity;
  if (finding.element !== undefined) {
    const jump = make("button", ["Show"], "jump");
    jump.dataset["element"] = finding.element;
    item.append(" ", jump);
  }
  return item;
}

/** A link in a tab of its own, behind a blank; nothing where there is no safe address. */
function sourceLink(text: string, url: string | undefined): readonly (Node | string)[] {
  if (url === undefined || !url.startsWith("https://")) return [];
  const link = make("a", [text]);
  link.href = url;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return [" ", link];
}

function describeHandshake(thing: Thing, { titleOf }: Known): string {
  const arrow = thing["kind"] === "notify" ? "⇢" : thing["kind"] === "exchange" ? "↔" : "→";
  const share = thing["share"] as Thing | undefined;
  const words = [textIn(thing, "label"), ...(share === undefined ? [] : [`${textIn(share, "value")}%`])];
  const said = words.filter((word) => word !== "").join(" · ");
  const label = said === "" ? "" : `: ${said}`;
  return `${titleOf(textIn(thing, "from"))} ${arrow} ${titleOf(textIn(thing, "to"))}${label}`;
}

function describeFields(thing: Thing, known: Known): HTMLElement {
  const list = make("dl");
  for (const [key, value] of Object.entries(thing)) {
    if (hidden.has(key) || isNothing(value)) continue;
    list.append(make("dt", [words(key)]), make("dd", describeValue(value, known)));
  }
  return list;
}

function describeValue(value: unknown, known: Known): readonly (Node | string)[] {
  if (value === true) return ["yes"];
  if (typeof value === "string") return [known.titleOf(value)];
  if (Array.isArray(value))
    return [
      make(
        "ul",
        value.map((each) => make("li", describeValue(each, known))),
      ),
    ];
  if (typeof value !== "object" || value === null) return [String(value)];
  const thing = value as Thing;
  const unit = textIn(thing, "unit") || textIn(thing, "currency");
  if ("value" in thing && typeof thing["value"] === "number") {
    const comparison = thing["comparison"] === undefined ? "" : `${textIn(thing, "comparison")} `;
    const per = thing["per"] === undefined ? "" : ` per ${textIn(thing, "per")}`;
    const of = thing["of"] === undefined ? "" : `/${textIn(thing, "of")}`;
    const rest = ["note", "persona", "on", "by"].flatMap((key) =>
      thing[key] === undefined ? [] : textOf(key, thing, known),
    );
    return [
      `${comparison}${textIn(thing, "value")}${of}${unit === "%" || unit === "" ? unit : ` ${unit}`}${per}`,
      ...rest,
    ];
  }
  // What can be looked up by itself is only named here.
  if (thing["title"] !== undefined && (known.byPath.has(textIn(thing, "path")) || saysNoMore(thing))) {
    return [textIn(thing, "title")];
  }
  if (thing["title"] !== undefined) return [textIn(thing, "title"), describeFields(thing, known)];
  return [describeFields(thing, known)];
}

function textOf(key: string, thing: Thing, { titleOf }: Known): readonly string[] {
  const text = titleOf(textIn(thing, key));
  return [key === "note" ? ` “${text}”` : key === "persona" ? ` (${text})` : ` ${key} ${text}`];
}

function saysNoMore(thing: Thing): boolean {
  return Object.entries(thing).every(([key, value]) => hidden.has(key) || isNothing(value));
}

function isNothing(value: unknown): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}

/** `measuredBy`: measured by */
function words(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Whether a thing, its title or anything it says has these words in it. */
export function mentions(thing: Thing, sought: string): boolean {
  return [textIn(thing, "title"), textIn(thing, "path") || textIn(thing, "id"), ...textsOf(thing, "by")].some((text) =>
    text.toLowerCase().includes(sought),
  );
}
