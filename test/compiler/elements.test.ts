import { describe, expect, it } from "vitest";
import { compileTexts } from "../support/compile-texts.js";

const text = `role desk "Desk"
blueprint stay "Stay" {
  phase leave "Leave" {
    step check-out "Check out" {
      customer pay "Pays" -> «1»bill
      frontstage bill "Bills" by «2»desk waits 5min «3»unseen
      bill ~> «4»clean
      backstage "Cleans «5»the room" { «6»takes 5min }
      pain «7»slow "Slow" { severity 4 }
      pain "«8»Loud"
    }
  }
  path all: «9»check-out
}
`;

const yaml = `blueprint: stay
phases:
  leave:
    steps:
      check-out:
        actions:
          - { lane: customer, id: pay, title: Pays, to: «1»bill }
          - { lane: frontstage, id: bill, title: Bills, by: «2»desk, waits: { value: 5min, unseen: «3»true } }
          - { lane: backstage, title: «5»Cleans the room, «6»takes: 5min }
        handshakes: { from: bill, to: «4»clean, kind: notify }
        pains:
          «7»slow: { title: Slow, severity: 4 }
paths: { all: { steps: [«9»check-out] } }
`;

const expected = [
  "blueprint:stay/step:check-out/action:pay->bill",
  "blueprint:stay/step:check-out/action:bill/by=desk",
  "blueprint:stay/step:check-out/action:bill/waits/unseen",
  "blueprint:stay/step:check-out/handshake:bill->clean",
  'blueprint:stay/step:check-out/action:"Cleans the room"',
  'blueprint:stay/step:check-out/action:"Cleans the room"/takes',
  "blueprint:stay/step:check-out/pain:slow",
  'blueprint:stay/step:check-out/pain:"Loud"',
  "blueprint:stay/path:all/steps=check-out",
];

/** Takes the marks out, and names the elements at their places, to the end of the word there. */
async function elementsIn(path: string, marked: string): Promise<readonly string[]> {
  const plain = marked.replaceAll(/«\d»/g, "");
  const { elementOf, blueprints } = await compileTexts({ [path]: plain });
  const { source } = blueprints[0]!.model.origin.span;
  const marks = [...marked.matchAll(/«\d»/g)].map(({ 0: mark, index }, i) => ({ mark, start: index - 3 * i }));
  marks.sort((a, b) => (a.mark < b.mark ? -1 : 1));
  return marks.map(({ start }) => {
    return elementOf({ source, start, end: start + /^[\w-]*/.exec(plain.slice(start))![0].length });
  });
}

describe("the element of a place", () => {
  it("is named by ids in text", async () => {
    expect(await elementsIn("a.blueprint", text)).toEqual(expected);
  });

  it("is the same in YAML", async () => {
    expect(await elementsIn("a.blueprint.yaml", yaml)).toEqual(expected.filter((_, i) => i !== 7));
  });

  it("stays the same where lines move and titles with an id are reworded", async () => {
    const moved = `// a comment\n\n${text.replace('"Pays"', '"Pays at once"').replace('"Check out"', '"Leave"')}`;
    expect(await elementsIn("b.blueprint", moved)).toEqual(expected);
  });

  it("begins with the file outside of a blueprint, and is the file where nothing is", async () => {
    const { elementOf, findings } = await compileTexts({ "c/a.blueprint": "role ops { owner x }\n\n" });
    const { source } = findings[0]!.span;
    expect(elementOf({ source, start: 5, end: 8 })).toBe("c/a.blueprint/role:ops");
    expect(elementOf({ source, start: 22, end: 22 })).toBe("c/a.blueprint");
  });
});
