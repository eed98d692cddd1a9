import type { Model } from "../../src/model/blueprint.js";
import type { Element } from "../../src/model/element.js";
import type { Act, Action, Decision, Handshake, Step } from "../../src/model/journey.js";
import { createSource } from "../../src/text/source.js";

const span = { source: createSource("full.blueprint", ""), start: 0, end: 0 };
const origin = { span, name: span, parts: new Map() };
export const element: Element = { notes: [], origin };
const told: Element = { about: "About", notes: ["Note"], origin };
const titled = (id: string) => ({ ...told, id, title: `Title of ${id}`, was: `old-${id}` });
const percent = (value: number) => ({ value, unit: "%" }) as const;
const euros = (value: number) => ({ value, currency: "EUR" });

/** A model in which everything that a model can hold stands at least once: every list has an entry, every option is taken. */
export const fullModel: Model = {
  ...titled("full"),
  format: "sightline-model",
  version: 1,
  state: "future",
  owner: "desk",
  stakeholders: ["desk", "courier"],
  reviewed: { on: "2026-10-01", every: { value: 90, unit: "d" } },
  edition: "Edition",
  tags: ["Tag", "Tag two"],
  constraints: ["Constraint"],
  language: "en",
  lanes: { evidence: "Evidence", customer: "Guest", frontstage: "Staff", backstage: "Kitchen", support: "Office" },
  goals: [
    {
      ...titled("loyal"),
      kind: "loyalty",
      priority: 4,
      measuredBy: ["score"],
      targets: [
        { value: { comparison: ">=", value: 40 }, by: "2027-01-01" },
        { value: { comparison: "<", value: 3, unit: "%" } },
      ],
      owner: "desk",
      persona: ["guest"],
    },
  ],
  personas: [
    {
      ...titled("guest"),
      segment: "Segment",
      basis: "research",
      share: percent(70),
      needs: ["Need"],
      expectations: ["Expectation"],
      frustrations: ["Frustration"],
      quotes: ["Quote"],
      tier: "worth.first",
      value: {
        ...told,
        purchase: euros(2.4),
        frequency: { value: 80, per: "year" },
        retention: { value: 75, unit: "%", per: "year" },
        margin: percent(35),
        acquisition: euros(1.2),
      },
      computed: { lifetimeValue: euros(267.6) },
    },
    { ...element, id: "stranger", title: "", needs: [], expectations: [], frustrations: [], quotes: [] },
  ],
  roles: [
    { ...titled("desk"), team: "Team", stage: "frontstage", headcount: 12, trainings: ["Training"], external: true },
    { ...titled("courier"), trainings: [], external: false },
  ],
  channels: [{ ...titled("counter"), kind: "in-person", owner: "desk" }],
  systems: [
    {
      ...titled("till"),
      status: "retiring",
      vendor: "Vendor",
      category: "commerce",
      owner: "desk",
      from: "2020-01-01",
      until: "2027-03-31",
      cost: { value: 12000, currency: "EUR", per: "year" },
    },
    { ...titled("new-till"), status: "planned", replaces: "till", cost: euros(300) },
  ],
  measures: [
    {
      ...titled("score"),
      kind: "csat",
      question: "Question",
      scale: { from: 1, to: 5 },
      unit: "Unit",
      formula: "Formula",
      source: { kind: "survey", name: "Sticker" },
      baseline: { value: 3.9, on: "2026-06-30" },
      actuals: [
        { value: 4.1, on: "2026-09-30", sample: 214 },
        { value: 4, on: "2026-07-30" },
      ],
      targets: [{ value: { comparison: ">=", value: 4.5 }, by: "2027-03-31" }],
      every: { value: 30, unit: "d" },
      owner: "desk",
      better: "higher",
      method: "mean",
      computed: { progress: { value: 33.333333, unit: "%" } },
    },
  ],
  insights: [
    {
      ...titled("survey"),
      source: { kind: "survey", name: "Sample" },
      on: "2026-09-30",
      sample: 214,
      quotes: ["Quote"],
      by: "courier",
      at: ["order"],
    },
  ],
  phases: [
    { ...titled("buy"), kind: "purchase", area: "Area", measuredBy: ["score"], steps: ["order"] },
    { ...titled("empty"), measuredBy: [], steps: [] },
  ],
  steps: [
    step("order", { phase: "buy", ancillary: false, actions: lanes(), decisions: [decision()] }),
    step("refill", { ancillary: true, trigger: "Trigger", actions: [action("refill", "support", 0, ["courier"])] }),
  ],
  handshakes: [
    handshake("order.ask", "order.serve"),
    { ...handshake("order.serve", "refill.support"), kind: "notify" },
    { ...handshake("order.look", "order.serve"), kind: "exchange", acceptedBy: "desk" },
    { ...element, from: "order.fork", to: "order.serve", kind: "option", label: "Yes", via: [], measuredBy: [] },
  ],
  entries: [{ ...titled("way-in"), from: "other.way-out", to: "order" }],
  exits: [{ ...titled("way-out"), at: "order.serve", to: "other.way-in", by: "desk" }],
  dimensions: [
    {
      ...titled("worth"),
      tiers: [
        { ...titled("first"), value: euros(40), influence: 1 },
        { ...titled("second"), value: { value: 400, currency: "EUR", per: "month" }, influence: 4 },
      ],
      shifts: [{ from: "first", to: "second", at: "order", by: "desk", label: "Card" }],
    },
  ],
  paths: [{ ...titled("happy"), for: ["guest"], steps: ["order"] }],
  initiatives: [
    {
      ...titled("faster"),
      objective: "Objective",
      outcome: "Outcome",
      resolves: ["order.slow", "order.quicker"],
      improves: [{ measure: "score", to: 4.5 }],
      owner: "desk",
      involves: ["courier"],
      from: "2027-01-10",
      to: "2027-03-31",
      status: "planned",
      effort: 3,
      impact: 4,
      depends: ["earlier"],
      introduces: ["new-till"],
      retires: ["till"],
      horizon: "next",
      budget: euros(20000),
      progress: percent(10),
      supports: ["loyal"],
    },
    {
      ...titled("earlier"),
      resolves: [],
      improves: [{ measure: "score" }],
      involves: [],
      status: "active",
      depends: [],
      introduces: [],
      retires: [],
      horizon: "now",
      supports: [],
    },
  ],
};

function step(id: string, rest: Pick<Step, "ancillary" | "actions"> & Partial<Step>): Step {
  return {
    ...titled(id),
    key: true,
    takes: { value: 12, unit: "s" },
    waits: { value: "unknown", unseen: true },
    contact: "indirect",
    engagement: 4,
    supports: ["loyal"],
    decisions: [],
    emotions: [
      { persona: "guest", value: 1, note: "Feeling" },
      { value: -1.5, note: "Worse" },
    ],
    thoughts: ["Thought"],
    needs: ["Need"],
    pains: [
      {
        ...titled("slow"),
        path: `${id}.slow`,
        step: id,
        severity: 4,
        frequency: percent(22),
        evidence: ["survey"],
        persona: ["guest"],
        computed: { priority: percent(17.6) },
      },
    ],
    opportunities: [
      {
        ...titled("quicker"),
        path: `${id}.quicker`,
        step: id,
        impact: 4,
        effort: 2,
        resolves: [`${id}.slow`],
        owner: "desk",
        computed: { priority: 2 },
      },
    ],
    delights: ["Delight"],
    measuredBy: ["score"],
    insights: ["survey"],
    effectiveness: { value: 4, of: 5 },
    efficiency: { value: 2, of: 5 },
    ...rest,
  };
}

function lanes(): readonly Action[] {
  return [
    action("order", "evidence", 0, []),
    { ...action("order", "customer", 1, ["guest"]), id: "ask", path: "order.ask" },
    { ...action("order", "customer", 2, []), id: "look", path: "order.look" },
    { ...action("order", "backstage", 5, ["courier"]), id: "cook", path: "order.cook" },
    { ...action("order", "frontstage", 3, ["desk", "till"]), id: "serve", path: "order.serve" },
  ];
}

function act(step: string, id: string, order: number): Omit<Act, "lane" | "by"> {
  return {
    ...titled(id),
    path: `${step}.${id}`,
    step,
    order,
    via: ["counter"],
    using: ["till"],
    takes: { value: 1, unit: "min" },
    waits: { value: { value: 8, unit: "s" }, unseen: false },
    fails: [{ ...told, title: "Failure", frequency: percent(5), severity: 3, recovers: "order.ask" }],
  };
}

function action(step: string, lane: Action["lane"], order: number, by: readonly string[]): Action {
  return {
    ...act(step, lane, order),
    lane,
    by,
    standards: [{ title: "Standard", within: { value: 2, unit: "min" } }, { title: "Standard two" }],
    scripts: ["Script"],
    trainings: ["Training"],
    measuredBy: ["score"],
  };
}

function decision(): Decision {
  return {
    ...act("order", "fork", 4),
    lane: "frontstage",
    by: ["till"],
    rule: "Rule",
    options: [
      { label: "Yes", target: "order.serve", share: percent(70), note: "Option" },
      { label: "No", target: "order.ask" },
    ],
  };
}

function handshake(from: string, to: string): Handshake {
  return {
    ...told,
    id: "contract",
    from,
    to,
    kind: "handover",
    label: "Label",
    trigger: "Trigger",
    carries: "Cargo",
    via: ["counter"],
    sla: { value: 15, unit: "min" },
    measuredBy: ["score"],
  };
}
