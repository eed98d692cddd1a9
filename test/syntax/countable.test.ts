import { expect, it } from "vitest";
import { conform } from "../../src/syntax/conform.js";
import type { Shape } from "../../src/syntax/shape.js";
import { createSource } from "../../src/text/source.js";

/** Too large for a double. */
const huge = "9".repeat(400);

it.each<readonly [text: string, shape: Shape]>([
  [huge, { kind: "number" }],
  [`${huge}%`, { kind: "percent" }],
  [`${huge}%`, { kind: "frequency" }],
  [`-${huge}d`, { kind: "duration" }],
  [`${huge}d`, { kind: "duration" }],
  [`${huge} EUR`, { kind: "money" }],
  [`${huge} per year`, { kind: "rate", of: ["number"] }],
  [`1..${huge}`, { kind: "range" }],
  [`-${huge}..1`, { kind: "range" }],
  [`1/${huge}`, { kind: "score" }],
  [`${huge}/${huge}`, { kind: "score" }],
  [`<= ${huge}s`, { kind: "comparison" }],
])("no figure is taken that can't be counted with: %.12s… as %j", (text, shape) => {
  const { value, finding } = conform(text, shape, { source: createSource("a.blueprint", text), start: 0, end: 1 });
  expect([value, finding?.rule]).toEqual([undefined, "value/range"]);
});
