import { describe, expect, test } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { diffModels } from "../../src/diff/diff.js";
import { unite } from "../../src/diff/union/union.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { markedLabel } from "../../src/layout/blueprint/grid-input.js";
import { wordsBeside } from "../../src/layout/blueprint/share.js";
import type { Model } from "../../src/model/blueprint.js";
import { changePairs, sideModel } from "../support/change-pairs.js";
import { checkSvg } from "../support/check-svg.js";
import { generateModel } from "../support/generate-model.js";
import { readSvg } from "../support/read-svg.js";
import { shopSides } from "../support/shop-change.js";

/** Draws the difference, and says what is wrong with the picture. */
function faultsOf(before: Model, after: Model): readonly string[] {
  const { model, marks } = unite(before, after, diffModels(before, after));
  const svg = printSvg(drawBlueprint(model, { marks, search: false }));
  const handshakes = model.handshakes.map((handshake) => {
    const mark = marks.ofHandshake(handshake);
    return mark === undefined ? handshake : { ...handshake, label: markedLabel(wordsBeside(handshake), mark) };
  });
  return checkSvg(svg, { ...model, handshakes });
}

describe("the picture of a difference has no fault", () => {
  test("of the shop", async () => {
    const { before, after } = await shopSides();
    expect(faultsOf(before, after)).toEqual([]);
  });

  test.each([...changePairs()])("%s", (_, { before, after }) => {
    expect(faultsOf(sideModel(before), sideModel(after))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6])("between two models that have little in common, %i", (seed) => {
    const before = generateModel({ seed, steps: 4 + seed, strange: 20 });
    const after = generateModel({ seed: seed + 40, steps: 9 - seed, strange: 20 });
    expect(faultsOf(before, after)).toEqual([]);
  });
});

describe("marks", () => {
  const drawn = (svg: string): readonly string[] =>
    readSvg(svg).marked.flatMap(({ kind, data }) => {
      const mark = data.get("data-mark");
      const name = ["path", "from", "to", "step", "phase"].flatMap((key) => data.get(`data-${key}`) ?? [])[0];
      return mark === undefined || kind === "badge" || name === undefined ? [] : [`${mark} ${kind} ${name}`];
    });

  test("say who did it before as a sentence does", async () => {
    const { before, after } = await shopSides();
    const { model, marks } = unite(before, after, diffModels(before, after));
    const svg = printSvg(drawBlueprint(model, { marks, search: false }));
    expect(svg).toContain(">was by mailer<");
    expect(svg).toContain(">waits was 4min<");
  });

  test("say what happened in the shop, and mark nothing else", async () => {
    const { before, after } = await shopSides();
    const { model, marks } = unite(before, after, diffModels(before, after));
    expect(drawn(printSvg(drawBlueprint(model, { marks, search: false }))).toSorted()).toEqual([
      "added action slot.choose-hour",
      "added action slot.offer-hours",
      "added handshake return.drop-off",
      "added handshake slot.choose-hour",
      "added handshake slot.offer-hours",
      "added header slot",
      "added label return.drop-off",
      "added label slot.choose-hour",
      "added label slot.offer-hours",
      "changed action advice.answer",
      "changed action refund.tell",
      "changed handshake return.accept",
      "changed handshake return.outcome",
      "changed handshake try-on.happy",
      "changed handshake try-on.happy",
      "changed header refund",
      "changed label return.accept",
      "changed label return.outcome",
      "changed label try-on.happy",
      "changed label try-on.happy",
      "moved action find.weigh",
      "removed action refund.check-status",
      "removed action refund.question",
      "removed handshake refund.check-status",
      "removed handshake refund.question",
      "removed handshake refund.see",
      "removed label refund.check-status",
      "removed label refund.question",
      "removed label refund.see",
    ]);
  });

  test("are none where nothing changed", async () => {
    const { after } = await shopSides();
    const { model, marks } = unite(after, after, []);
    const scene = drawBlueprint(model, { marks, search: false });
    expect(drawn(printSvg(scene))).toEqual([]);
    expect(scene.description).toBe("Nothing changed.");
    expect(model).toEqual(after);
  });
});
