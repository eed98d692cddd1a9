import { describe, expect, it } from "vitest";
import { compareTexts } from "../support/compare-texts.js";

const shared = `role ops "Ops"\nrole finance "Finance"\nchannel web "Web"\n`;
const items = `  owner ops\n  phase p { step s { customer a "Reads" via web } }\n`;
const using = (first: string, body = items): string => `${first}\nblueprint b "B" {\n${body}}\n`;
const apart = { "all.blueprint": shared, "b.blueprint": using('use "./all.blueprint"') };

/** Two states of a workspace, and all that is to be told of them. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ["declared in the blueprint's own file", { "b.blueprint": using(shared) }, []],
  ["declared in another file", { "more.blueprint": shared, "b.blueprint": using('use "./more.blueprint"') }, []],
  [
    "no longer declared where nothing named it",
    { ...apart, "all.blueprint": shared.replace(/role finance.*\n/, "") },
    [],
  ],
  [
    "used behind a name",
    {
      ...apart,
      "b.blueprint": using('use "./all.blueprint" as x', items.replaceAll(/(?<=owner |via )/g, "x.")),
    },
    ["notable role/renamed x.ops", "notable channel/renamed x.web"],
  ],
];

describe("what files share", () => {
  it.each(cases)("is %s", async (_, other, told) => {
    const { changes } = await compareTexts(apart, other);
    expect(changes.map((change) => `${change.class} ${change.code} ${change.path}`)).toEqual(told);
    const back = await compareTexts(other, apart);
    expect(back.changes).toHaveLength(told.length);
  });
});

describe("a finding", () => {
  const silent = (step: string): Readonly<Record<string, string>> => ({
    "all.blueprint": `system ledger "Ledger" { status retiring }\n`,
    "b.blueprint": `use "./all.blueprint"\nblueprint b "B" {\n  phase p { step s { ${step} } }\n}\n`,
  });
  const before = silent(`customer "Pays / waits"; backstage x "Books it" using ledger`);

  it.each([
    ["a title without an id was reworded", silent(`customer "Pays, waits"; backstage x "Books it" using ledger`)],
    ["an id was written", silent(`customer pays-waits "Pays / waits"; backstage x "Books it" using ledger`)],
    [
      "something in a shared file was renamed",
      {
        "all.blueprint": `system books "Ledger" { status retiring }\n`,
        "b.blueprint": before["b.blueprint"]!.replace("using ledger", "using books"),
      },
    ],
  ])("neither comes nor goes where %s", async (_, after) => {
    const { findings } = await compareTexts(before, after);
    expect([...findings.new, ...findings.mended].map(({ message }) => message)).toEqual([]);
  });
});

describe("changes at one place", () => {
  const among = (arrow: string): string =>
    `blueprint b "B" { phase p { step s { customer a "A" ${arrow}\ncustomer c "C"\ncustomer d "D" } } }\n`;
  const aliased = (title: string): string =>
    `blueprint: b\nphases: { p: { steps: { s: { actions: &x [{ lane: customer, id: a, title: ${title} }] }, t: { actions: *x } } } }\n`;

  it.each([
    ["of one arrow", "b.blueprint", among('-> c "x", d "y"'), among(""), ["s.a -> s.c", "s.a -> s.d"]],
    ["of an alias", "b.blueprint.yaml", aliased("A"), aliased("B"), ["s.a", "t.a"]],
  ])("%s are all told", async (_, file, before, after, paths) => {
    const { changes } = await compareTexts({ [file]: before }, { [file]: after });
    expect(changes.map(({ path }) => path)).toEqual(paths);
  });

  it("are told once where several blueprints use it", async () => {
    const other = { "c.blueprint": using('use "./all.blueprint"').replace("blueprint b", "blueprint c") };
    const renewed = { "all.blueprint": shared.replace('"Ops"', '"Operations"') };
    const { changes } = await compareTexts({ ...apart, ...other }, { ...apart, ...other, ...renewed });
    expect(changes.map(({ code, blueprint }) => `${code} ${blueprint}`)).toEqual(["role/title b"]);
  });
});
