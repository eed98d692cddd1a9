/** An element of an XML file, as much of XML as our own pictures use. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Reads a file of XML, and throws where it isn't well-formed. It knows no comments, declarations or sections. */
export function readXml(text: string): XmlElement {
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const stack = [root];
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 60)}`);
    const [, closing, name, attributes = "", empty, words] = match;
    if (words !== undefined) stack.at(-1)!.children.push(plainText(words));
    else if (closing === "/") {
      if (stack.pop()?.name !== name) throw new Error(`</${name}> closes another element at ${at}`);
    } else {
      const opened: Open = { name: name!, attributes: readAttributes(attributes), children: [] };
      stack.at(-1)!.children.push(opened);
      if (empty !== "/") stack.push(opened);
    }
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  if (stack.length !== 1 || elements.length !== 1) throw new Error("not one whole element");
  return elements[0]!;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name!)) throw new Error(`two attributes ${name}`);
    attributes.set(name!, plainText(value!));
  }
  return attributes;
}

function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(text)) throw new Error("a character that XML forbids");
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const known =
      { lt: "<", gt: ">", amp: "&", quot: '"' }[name] ??
      (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : undefined);
    if (known === undefined || !whole.endsWith(";")) throw new Error(`not an entity: ${whole}`);
    return known;
  });
}

/** An element and all that it holds, from the outside in. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
}

/** All text in an element, in order. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
