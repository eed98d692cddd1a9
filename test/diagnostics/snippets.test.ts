import { describe, expect, it } from "vitest";
import * as snippets from "../../src/diagnostics/snippets.js";
import type { Spelled } from "../../src/diagnostics/spelled.js";
import { type CodePlace, codeIn, readInPlace } from "../support/code-places.js";

/** Each snippet with arguments that say something, and the places that it is for. */
const cases: readonly (readonly [name: keyof typeof snippets, said: Spelled, ...places: readonly CodePlace[]])[] = [
  ["owner", snippets.owner, "blueprint", "goal", "measure", "system", "initiative"],
  ["measuring", snippets.measuring(), "goal", "phase", "step", "action", "handshake"],
  ["reviewed", snippets.reviewed("2026-11-01", "30d"), "blueprint"],
  ["someTraining", snippets.someTraining, "role", "action"],
  ["item", snippets.item("stakeholders", "ROLE", "ROLE"), "blueprint"],
  ["item", snippets.item("state", "future"), "blueprint"],
  ["item", snippets.item("by", "ROLE"), "action"],
  ["item", snippets.item("using", "SYSTEM"), "action", "decision"],
  ["item", snippets.item("via", "CHANNEL"), "action", "handshake"],
  ["item", snippets.item("waits", "2d"), "action", "decision", "step"],
  ["item", snippets.item("evidence", "INSIGHT"), "pain"],
  ["item", snippets.item("resolves", "STEP.PAIN"), "initiative"],
  ["item", snippets.item("status", "done"), "initiative"],
  ["item", snippets.item("depends", "FIRST"), "initiative"],
  ["item", snippets.item("horizon", "now"), "initiative"],
  ["item", snippets.item("basis", "research"), "persona"],
  ["item", snippets.item("retention", "75% per year"), "value"],
  ["item", snippets.item("lifespan", "4y"), "value"],
  ["item", snippets.item("kind", "support"), "phase"],
  ["item", snippets.item("replaces", "SYSTEM"), "system"],
  ["item", snippets.item("every", "30d"), "measure"],
  ["item", snippets.item("better", "higher"), "measure"],
  ["textItem", snippets.textItem("outcome", "Fewer walk away"), "initiative"],
  ["textItem", snippets.textItem("outcome", 'Below 3%: "all" of them, at last'), "initiative"],
  ["someGoal", snippets.someGoal, "blueprint"],
  ["someTarget", snippets.someTarget, "measure"],
  ["someSource", snippets.someSource, "measure"],
  ["newActual", snippets.newActual("2026-11-01"), "measure"],
  ["declaration", snippets.declaration("role", "r"), "blueprint", "file"],
  ["declaration", snippets.declaration("measure", "m"), "blueprint", "file"],
  ["declaration", snippets.declaration("insight", "i"), "blueprint", "file"],
  ["somePersona", snippets.somePersona, "blueprint", "file"],
  ["path", snippets.path("PERSONA"), "blueprint"],
  ["someStep", snippets.someStep, "phase"],
  ["emotion", snippets.emotion("-1", "Did it charge me twice?"), "step"],
  ["emotionOf", snippets.emotionOf("PERSONA"), "step"],
  ["severePain", snippets.severePain, "step"],
  ["somePain", snippets.somePain, "step"],
  ["opportunityFor", snippets.opportunityFor("STEP.PAIN"), "step"],
  ["action", snippets.action("evidence", "Receipt"), "step"],
  ["action", snippets.action("customer", "Waits for the answer", "wait"), "step"],
  ["recovery", snippets.recovery("no paper"), "decision"],
  ["recovery", snippets.recovery("- no: paper"), "decision"],
  ["someOption", snippets.someOption, "decision"],
  ["handshake", snippets.handshake("STEP", "STEP.TARGET"), "step", "phase", "blueprint"],
  ["notification", snippets.notification("STEP.ACTION", "STEP.TARGET"), "step", "phase", "blueprint"],
  ["entryFrom", snippets.entryFrom("in", "other.out"), "blueprint"],
  ["exitTo", snippets.exitTo("out", "other.in"), "blueprint"],
  ["shift", snippets.shift("low", "high", "STEP"), "dimension"],
  ["someDates", snippets.someDates, "initiative"],
  ["someGain", snippets.someGain, "initiative"],
  ["someBlueprint", snippets.someBlueprint, "file"],
  ["useOf", snippets.useOf("./names.blueprint"), "file"],
  ["useBehind", snippets.useBehind("./FILE", "other"), "file"],
];

/** Parts of a statement, with the rest of it. */
const parts: readonly (readonly [keyof typeof snippets, Spelled, place: CodePlace, text: string, yaml: string])[] = [
  [
    "recoveryInBraces",
    snippets.recoveryInBraces("no paper"),
    "step",
    'customer ACTION "Acts"; frontstage "Acts" CODE',
    "actions: [{ lane: customer, id: ACTION, title: Acts }, { lane: frontstage, title: Acts, CODE }]",
  ],
  [
    "notifies",
    snippets.notifies,
    "blueprint",
    "STEP.ACTION CODE STEP.TARGET",
    "handshakes: [{ from: STEP.ACTION, to: STEP.TARGET, CODE }]",
  ],
  ["comparison", snippets.comparison(">=", "4.5"), "measure", "target CODE", "targets: CODE"],
  ["comparison", snippets.comparison("<=", "4.5"), "measure", "target CODE", "targets: CODE"],
  ["figure", snippets.figure("4.5"), "measure", "baseline CODE", "baseline: CODE"],
];

const forms = ["text", "yaml"] as const;
const messagesOf = (...asked: Parameters<typeof readInPlace>): readonly string[] =>
  readInPlace(...asked).map(({ message }) => message);

describe("what findings say to write", () => {
  for (const [name, said, ...places] of cases) {
    for (const place of places) {
      it(`${name} in a ${place}: ${said.text}`, () => {
        const [text = "", yaml = ""] = forms.map((form) => codeIn(said[form]).join("\n"));
        expect(messagesOf(text, place, "text", { ids: true })).toEqual([]);
        expect(messagesOf(yaml, place, "yaml", { ids: true })).toEqual([]);
        expect(messagesOf(yaml, place, "text", { ids: true })).not.toEqual([]);
        expect(messagesOf(text, place, "yaml", { ids: true })).not.toEqual([]);
      });
    }
  }

  for (const [name, said, place, ...around] of parts) {
    it(`${name}: ${said.text}`, () => {
      const [text = "", yaml = ""] = forms.map((form, i) => around[i]!.replace("CODE", codeIn(said[form])[0]!));
      expect(messagesOf(text, place, "text", { ids: true })).toEqual([]);
      expect(messagesOf(yaml, place, "yaml", { ids: true })).toEqual([]);
    });
  }

  it("is all tried, but for single words", () => {
    const tried = new Set<string>([...cases, ...parts].map(([name]) => name));
    const left = Object.entries(snippets).filter(([name]) => !tried.has(name));
    const code = left.filter(([, said]) => typeof said === "function" || /`[^`]*\W[^`]*`/.test(said.text));
    expect(code.map(([name]) => name)).toEqual([]);
  });
});
