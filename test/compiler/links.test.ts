import { describe, expect, test } from "vitest";
import { render } from "../../src/compiler/index.js";
import { createSource } from "../../src/text/source.js";
import { sourceUrl } from "../../src/text/source-url.js";
import { compileTexts } from "../support/compile-texts.js";
import { readXml, walk } from "../support/read-xml.js";

const template = "https://github.com/acme/journeys/blob/main/{file}#L{line}";
const texts = {
  "shop/a b.blueprint": `role clerk "Clerk"
blueprint loan "Borrow a book" {
  phase find "Find" {
    step ask "Ask for a title" {
      customer wish "Names a title" -> look
      frontstage look "Looks it up" by clerk
    }
  }
}
`,
};

async function built(sourceAt?: string): Promise<ReadonlyMap<string, string>> {
  const { blueprints } = await compileTexts(texts);
  const style = sourceAt === undefined ? {} : { sourceUrl: sourceAt };
  const outputs = await render(blueprints, {
    formats: ["svg", "md", "html"],
    views: ["blueprint", "handoffs"],
    style,
  });
  return new Map(outputs.map(({ name, content }) => [name, String(content)]));
}

describe("an address on the web", () => {
  test.each([
    ["shop/a b.blueprint", "https://x.example/shop/a%20b.blueprint#L2"],
    ['"><script>.blueprint', "https://x.example/%22%3E%3Cscript%3E.blueprint#L2"],
    ["it's (1)#?.blueprint", "https://x.example/it%27s%20%281%29%23%3F.blueprint#L2"],
    ["{line}$&.blueprint", "https://x.example/%7Bline%7D%24%26.blueprint#L2"],
    ["a\ud800.blueprint", "https://x.example/a%EF%BF%BD.blueprint#L2"],
  ])("of %s", (path, url) => {
    const source = createSource(path, "a\nb\n");
    expect(sourceUrl("https://x.example/{file}#L{line}", { source, start: 2, end: 3 })).toBe(url);
  });
});

describe("links to the source", () => {
  test("are in none of the outputs where nobody asks for them", async () => {
    for (const [, text] of await built()) expect(text).not.toMatch(/<a href="https|github\.com\/acme|"sources"/);
  });

  test("lead from what a picture shows to its line", async () => {
    const outputs = await built(template);
    const linksIn = (name: string): readonly (readonly (string | undefined)[])[] =>
      [...walk(readXml(outputs.get(name)!))]
        .filter((element) => element.name === "a")
        .map(({ attributes, children }) => {
          expect([attributes.get("target"), attributes.get("rel")]).toEqual(["_blank", "noopener noreferrer"]);
          const [group] = children.filter((child) => typeof child !== "string");
          const data = group?.attributes;
          return [
            data?.get("data-path") ?? data?.get("data-step") ?? data?.get("data-phase"),
            attributes.get("href")?.split("/").at(-1),
          ];
        });
    expect(linksIn("loan.blueprint.svg")).toEqual(
      [
        ["find", "a%20b.blueprint#L3"],
        ["ask", "a%20b.blueprint#L4"],
        ["wish", "a%20b.blueprint#L5"],
        ["look", "a%20b.blueprint#L6"],
      ].map(([path, url]) => [path === "wish" || path === "look" ? `ask.${path}` : path, url]),
    );
    expect(linksIn("loan.handoffs.svg")).toContainEqual(["clerk", "a%20b.blueprint#L1"]);
    expect(readXml(outputs.get("loan.blueprint.svg")!).attributes.get("role")).toBe("group");
  });

  test("stand in the page's data, not in its pictures, and behind the report's findings", async () => {
    const outputs = await built(template);
    const page = outputs.get("loan.html")!;
    expect(page).not.toContain('<a href="https://github.com/acme/journeys/blob/main/shop/a%20b.blueprint#L5" target');
    const [, data] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)!;
    expect(JSON.parse(data!).sources["ask.wish"]).toBe(
      "https://github.com/acme/journeys/blob/main/shop/a%20b.blueprint#L5",
    );
    const findings = outputs.get("loan.md")!.slice(outputs.get("loan.md")!.indexOf("## Findings"));
    expect(findings).toContain("](<https://github.com/acme/journeys/blob/main/shop/a%20b.blueprint#L2>)");
  });
});
