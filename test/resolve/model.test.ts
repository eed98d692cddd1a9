import { describe, expect, test } from "vitest";
import type { Model } from "../../src/model/blueprint.js";
import type { Handshake } from "../../src/model/journey.js";
import { everything, only, vending } from "./everything.js";
import { filesIn, located, resolveFiles } from "./workspace.js";

const modelOf = (text: string): Model => only(resolveFiles(filesIn(text)));

/** A handshake on one line, with what its block says. */
function told({ id, from, to, kind, label, sla, carries, via, measuredBy }: Handshake): string {
  const rest = [sla && `sla ${sla.value}${sla.unit}`, carries && `carries ${carries}`, ...via, ...measuredBy];
  const said = rest.filter((one) => one !== undefined && one !== "");
  return `${id === undefined ? "" : `${id}: `}${from} ${kind} ${to}${label === undefined ? "" : ` "${label}"`}${said.length > 0 ? ` {${said.join("; ")}}` : ""}`;
}

describe("the vending machine of the language's page", () => {
  test("comes out as section 7 shows it", () => {
    const model = vending();
    expect(model).toMatchObject({
      format: "sightline-model",
      version: 1,
      id: "vending",
      title: "Snack from a vending machine",
      state: "current",
      owner: "ops",
      phases: [{}, { id: "purchase", title: "Purchase", area: "Sales Operations", steps: ["pay", "collect"] }],
    });
    const pay = model.steps.find(({ id }) => id === "pay");
    expect(pay).toMatchObject({
      title: "Pay",
      phase: "purchase",
      ancillary: false,
      key: true,
      decisions: [],
      measuredBy: ["abandonment"],
    });
    expect(pay?.actions[0]).toMatchObject({
      id: "tap",
      path: "pay.tap",
      lane: "customer",
      title: "Taps a card",
      by: [],
      via: ["machine"],
      using: [],
    });
    expect(model.handshakes.map(told)).toEqual([
      "browse.look handover browse.pick",
      "browse.pick handover browse.stock-check",
      "browse.stock-check handover browse.in-stock",
      'browse.in-stock option pay.tap "yes"',
      'browse.in-stock option browse.look "no"',
      'pay.tap handover pay.auth "card data"',
      'pay.result handover collect.drop "paid"',
      "pay.auth handover pay.result",
      'pay.auth notify pay.settle "nightly batch"',
      "collect.drop handover collect.take",
      'stock-alert: restock.alert notify restock.plan "fill levels" {sla 15min; api; alert-latency}',
    ]);
  });

  test("computes what can be computed", () => {
    const { personas, measures, steps } = vending();
    expect(personas.map(({ computed }) => computed)).toEqual([{ lifetimeValue: { value: 267.6, currency: "EUR" } }]);
    expect(measures.map(({ id, computed }) => [id, computed?.progress?.value])).toEqual([
      ["abandonment", undefined],
      ["snack-csat", 33.33],
      ["alert-latency", undefined],
    ]);
    const pay = steps.find(({ id }) => id === "pay");
    expect(pay?.pains.map(({ computed }) => computed.priority.value)).toEqual([17.6]);
    expect(pay?.opportunities.map(({ computed, resolves }) => [computed.priority, ...resolves])).toEqual([
      [2, "pay.slow-auth"],
    ]);
  });

  test("lists its own things first, then what it refers to", () => {
    const { roles, systems, channels, measures } = vending();
    expect(roles.map(({ id }) => id)).toEqual(["ops", "driver", "finance", "marketing", "sales"]);
    expect(systems.map(({ id }) => id)).toEqual(["controller", "gateway", "offline-gateway", "telemetry", "ledger"]);
    expect(channels.map(({ id }) => id)).toEqual(["machine", "api"]);
    expect(measures.map(({ id }) => id)).toEqual(["abandonment", "snack-csat", "alert-latency"]);
  });
});

describe("a step at the end of a handshake", () => {
  const chain = (steps: string): readonly string[] =>
    modelOf(
      `blueprint b { role r { stage support }; persona guest\n phase p {\n${steps}\n one -> two\n} }`,
    ).handshakes.map(told);
  test.each([
    [
      "stands for its customer's first and last",
      `customer a "A"; frontstage b "B" by r; customer c "C"`,
      "one.c",
      "two.a",
    ],
    [
      "counts the customer's decisions",
      `frontstage a "A" by r; decision b "B?" by customer { "y" -> a; "n" -> a }`,
      "one.b",
      "two.b",
    ],
    [
      "counts a persona's decisions",
      `frontstage a "A" by r; decision b "B?" by guest { "y" -> a; "n" -> a }`,
      "one.b",
      "two.b",
    ],
    [
      "counts a decision where it is told to stand",
      `frontstage a "A" by r; decision b "B?" by r on customer { "y" -> a; "n" -> a }`,
      "one.b",
      "two.b",
    ],
    [
      "else stands for what isn't evidence",
      `evidence a "A"; frontstage b "B" by r; backstage c "C" by r; evidence d "D"`,
      "one.c",
      "two.b",
    ],
    ["counts automatic ids", `customer "Walks in"; customer "Walks out"`, "one.walks-out", "two.walks-in"],
  ])("%s", (_, items, from, to) => {
    const last = chain(`step one { ${items} }\n step two { ${items} }`).at(-1);
    expect(last).toBe(`${from} handover ${to}`);
  });
});

test.each([
  ["customer", "by customer", "customer"],
  ["a persona", "by guest", "customer"],
  ["a role with a stage", "by stock", "backstage"],
  ["a role without one", "by desk", "frontstage"],
  ["a system", "by till", "backstage"],
  ["whoever, where told", "by till on support", "support"],
])("a decision by %s stands in its lane", (_, by, lane) => {
  const { steps } = modelOf(`persona guest; role stock { stage backstage }; role desk; system till
blueprint b { phase p { step s { customer a "A"; decision d "D?" ${by} { "y" -> a; "n" -> a } } } }`);
  expect(steps[0]?.decisions[0]?.lane).toBe(lane);
});

describe("handshakes", () => {
  const handshakes = (text: string): readonly string[] =>
    modelOf(`channel web; channel app; measure m { kind count }
blueprint b { phase p { step s { customer a "A" ${text} } } }`).handshakes.map(told);
  test.each([
    [
      "a chain",
      `-> b "x" -> c ~> a "y"\n customer b "B"; customer c "C"`,
      ['s.a handover s.b "x"', "s.b handover s.c", 's.c notify s.a "y"'],
    ],
    ["several targets", `-> b "x", c\n customer b "B"; customer c "C"`, ['s.a handover s.b "x"', "s.a handover s.c"]],
    ["two of one label are one", `-> b "x"\n customer b "B"\n a -> b "x"`, ['s.a handover s.b "x"']],
    ["two labels are two", `-> b "x"\n customer b "B"\n a -> b "y"`, ['s.a handover s.b "x"', 's.a handover s.b "y"']],
    [
      "none joins the only label, wherever it stands",
      `-> b\n customer b "B" -> a\n a -> b "x"`,
      ['s.a handover s.b "x"', "s.b handover s.a"],
    ],
    [
      "none of two labels stays alone",
      `-> b\n customer b "B"\n a -> b "x"\n a -> b "y"`,
      ["s.a handover s.b", 's.a handover s.b "x"', 's.a handover s.b "y"'],
    ],
    [
      "another arrow without a label is another",
      `-> b "x"\n customer b "B"\n a ~> b`,
      ['s.a handover s.b "x"', "s.a notify s.b"],
    ],
    [
      "the long form adds to the short one",
      `-> b "x"\n customer b "B"\n handshake h a -> b { sla 2min; via web; measured by m }\n handshake a -> b "x" { carries "note"; via app, web }`,
      ['h: s.a handover s.b "x" {sla 2min; carries note; web; app; m}'],
    ],
    [
      "a label can look like anything",
      `-> b "c \\""\n customer b "B"\n a -> b "c"`,
      ['s.a handover s.b "c ""', 's.a handover s.b "c"'],
    ],
    [
      "options stay what they are",
      `-> d\n decision d "D?" by customer { "x" -> a; "x" -> a; no -> a share 30% "why" }\n d -> a`,
      ["s.a handover s.d", 's.d option s.a "x"', 's.d option s.a "x"', 's.d option s.a "no"', "s.d handover s.a"],
    ],
  ])("%s", (_, text, expected) => expect(handshakes(text)).toEqual(expected));

  test("of one that was told twice the places are kept", () => {
    const { handshakes } = modelOf(`channel web; channel app
blueprint b { phase p { step s {
  customer a "A" -> b
  customer b "B"
  handshake h a -> b "x" { via web }
  handshake a -> b "x" { via app, web }
} } }`);
    const { origin } = handshakes[0]!;
    const line = (part: string): number | undefined => {
      const span = origin.parts.get(part);
      return span?.source.positionAt(span.start).line;
    };
    expect([
      origin.name.source.positionAt(origin.name.start).line,
      ...["to", "label", "via.0", "via.1", "via.2"].map(line),
    ]).toEqual([5, 3, 5, 5, 6, undefined]);
  });
});

describe("what comes from other files", () => {
  const files = `use "./catalog.blueprint" as c
use "./people.blueprint"
role own { team "A" }
blueprint b {
  owner c.boss
  phase p { step s { backstage "Works" by c.till using own-till } }
  system own-till { replaces c.old }
}
// file: catalog.blueprint
use "./far.blueprint"
use "./far-away.blueprint" as away
use "./people.blueprint"
role boss
role own
role unused
system till { owner own; replaces base }
system old { owner desk }
// file: people.blueprint
role desk
role idle
// file: far.blueprint
use "./main.blueprint"
system base { owner own; replaces other }
system other
// file: far-away.blueprint
role hidden
`;
  test("is called as this file calls it, and else as what refers to it does", () => {
    const model = modelOf(files);
    expect(model.owner).toBe("c.boss");
    expect(model.roles.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      "own: Own",
      "desk: Desk",
      "c.boss: Boss",
      "c.own: Own",
    ]);
    expect(model.systems.map(({ id, owner, replaces }) => [id, owner, replaces])).toEqual([
      ["own-till", undefined, "c.old"],
      ["c.till", "c.own", "c.base"],
      ["c.old", "desk", undefined],
      ["c.base", "own", "c.other"],
      ["c.other", undefined, undefined],
    ]);
  });

  test("loses what can't be part of this blueprint", () => {
    const { models, diagnostics } = resolveFiles(
      filesIn(`use "./other.blueprint"
blueprint b { phase p { step s { customer "A"; insights survey } }; path x for guest: s }
// file: other.blueprint
persona guest { tier low }
insight survey { source survey; at t }
blueprint other { phase p { step t { customer "A" } }; dimension d { tier low } }
`),
    );
    expect(diagnostics).toEqual([]);
    const model = models.get("main.blueprint")!;
    expect(model.personas.map(({ id }) => id)).toEqual(["guest"]);
    expect(model.personas[0]).not.toHaveProperty("tier");
    expect(model.insights[0]?.at).toEqual([]);
  });

  test("that nobody can name here gets a number where its name is taken", () => {
    const model = modelOf(`use "./near.blueprint"
role boss { team "Ours" }
blueprint b { phase p { step s { backstage "Works" by till } } }
// file: near.blueprint
use "./far.blueprint"
system till { owner boss }
// file: far.blueprint
role boss { team "Theirs" }
`);
    expect(model.systems[0]?.owner).toBe("boss-2");
    expect(model.roles.map(({ id, team }) => [id, team])).toEqual([
      ["boss", "Ours"],
      ["boss-2", "Theirs"],
    ]);
  });

  test("of the blueprint behind a name is meant by an exit", () => {
    const model = modelOf(`use "./office.blueprint" as o
blueprint b {
  phase p { step s { customer a "A" } }
  exit one at s   -> o.enquiry
  exit two at s.a -> elsewhere.enquiry
  entry in from o.out -> s
}
// file: office.blueprint
role clerk
`);
    expect(model.exits.map(({ at, to }) => [at, to])).toEqual([
      ["s", "o.enquiry"],
      ["s.a", "elsewhere.enquiry"],
    ]);
    const { models } = resolveFiles(
      filesIn(`use "./office.blueprint" as o
blueprint b { phase p { step s { customer a "A" } }; exit one at s -> o.enquiry; entry in from o.out }
// file: office.blueprint
blueprint office-sales { entry enquiry }
`),
    );
    const exits = models.get("main.blueprint")!;
    expect([exits.exits[0]?.to, exits.entries[0]?.from]).toEqual(["office-sales.enquiry", "office-sales.out"]);
  });
});

test("every word has its place in the model, and every value its position", () => {
  const model = everything();
  const [step] = model.steps;
  const line = (
    parts: ReadonlyMap<
      string,
      { readonly start: number; readonly end: number; readonly source: { readonly text: string } }
    >,
    part: string,
  ) => {
    const span = parts.get(part);
    return span?.source.text.slice(span.start, span.end);
  };
  expect(
    ["reviewed.on", "reviewed.every", "stakeholders.1", "lanes.frontstage", "edition", "was"].map((part) =>
      line(model.origin.parts, part),
    ),
  ).toEqual(["2026-10-01", "90d", "all.owner", '"Floor staff"', '"2"', "supper"]);
  expect(
    ["key", "waits.value", "waits.unseen", "emotions.0.persona", "emotions.0.value", "insights.0"].map((part) =>
      line(step!.origin.parts, part),
    ),
  ).toEqual(["key", "10min", "unseen", "guest", "+1.5", "cold"]);
  expect(
    ["by.0", "using.0", "standards.0.within", "waits.value"].map((part) => line(step!.actions[1]!.origin.parts, part)),
  ).toEqual(["guest", "till", "1min", "unknown"]);
  expect(
    ["severity", "frequency", "recovers", "title"].map((part) => line(step!.actions[1]!.fails[0]!.origin.parts, part)),
  ).toEqual(["2", "low", "eat", '"The dish is out"']);
  expect(
    ["options.0.label", "options.0.share", "options.1.target", "by.0", "on"].map((part) =>
      line(step!.decisions[0]!.origin.parts, part),
    ),
  ).toEqual(['"yes"', "40%", "order", "customer", "customer"]);
  expect(
    ["actuals.0.sample", "targets.0.by", "source.name", "scale"].map((part) =>
      line(model.measures[0]!.origin.parts, part),
    ),
  ).toEqual(["40", "2027-01-01", '"card on the table"', "1..5"]);
  expect(
    ["from", "to", "improves.0.to", "resolves.1"].map((part) => line(model.initiatives[0]!.origin.parts, part)),
  ).toEqual(["2027-01-01", "2027-02-01", "4.6", "fast"]);
  expect(["for.1", "steps.0"].map((part) => line(model.paths[0]!.origin.parts, part))).toEqual(["friend", "eat"]);
  expect(["shifts.0.from", "shifts.0.label"].map((part) => line(model.dimensions[0]!.origin.parts, part))).toEqual([
    "new",
    '"third visit"',
  ]);
  expect(line(model.personas[0]!.value!.origin.parts, "frequency")).toBe("4 per year");
});

test("what is half read leaves a model, and no second finding", () => {
  const { models, diagnostics } = resolveFiles(
    filesIn(`measure m { baseline 4; target }
insight i
persona p { value { purchase 2 EUR } }
blueprint b {
  phase { step { customer; decision "D?" { "y" -> ; "n" } } }
  phase p { step s { pain; customer "A" -> ; emotion; handshake a; fails "x" } }
  exit e at s
  dimension d { shift a -> b }
  path x: s -> nowhere
  initiative n { improves nothing to 4; from 2027-01-01 }
}
`),
  );
  expect(models.size).toBe(1);
  expect(diagnostics.map(located).filter((at) => !/^(item|syntax)/.test(at))).toEqual([
    "name/unknown 9:16",
    "name/unknown 10:27",
  ]);
});
