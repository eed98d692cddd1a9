import { describe, expect, it } from "vitest";
import { printSvg } from "../../src/backends/svg/print.js";
import { crowdedViews } from "../../src/compiler/crowded.js";
import { usualLimits } from "../../src/diagnostics/limits.js";
import { drawBlueprint } from "../../src/layout/blueprint/draw.js";
import { blueprintEffort } from "../../src/layout/blueprint/effort.js";
import { mostBlueprintEffort } from "../../src/layout/blueprint/effort-bound.js";
import { drawHandoffs } from "../../src/layout/handoffs/draw.js";
import { handoffsEffort } from "../../src/layout/handoffs/effort.js";
import { mostHandoffsEffort } from "../../src/layout/handoffs/effort-bound.js";
import { compileTexts } from "../support/compile-texts.js";
import { exampleModels } from "../support/example-models.js";
import { generateModel } from "../support/generate-model.js";
import { modelOf } from "../support/model-of.js";

/** So many roles, each of which hands over to all others: their declarations, and what stands in the blueprint. */
function mesh(roles: number): readonly [items: string, shared: string] {
  const each = (make: (i: number) => string): string => Array.from({ length: roles }, (_, i) => make(i)).join("\n");
  const acts = each((i) => `support a${i} "A" by r${i}`);
  const links = each((i) => each((j) => (i === j ? "" : `a${i} -> a${j}`)));
  return [`phase p "P" { step s "S" {\n${acts}\n${links}\n} }`, each((i) => `role r${i} "R${i}" { stage support }`)];
}

const kinds = (svg: string): ReadonlySet<string> =>
  new Set([...svg.matchAll(/data-kind="([^"]+)"/g)].map(([, kind]) => kind!));

describe("a view that is too large for its usual layout", () => {
  it("is counted without being worked out where it can't be", () => {
    const generated = [1, 2, 3, 4, 5, 6].map((seed) => generateModel({ seed, steps: 3 * seed }));
    for (const model of [...exampleModels().values(), ...generated]) {
      expect(mostBlueprintEffort(model), model.id).toBeGreaterThanOrEqual(blueprintEffort(model));
      expect(mostHandoffsEffort(model), model.id).toBeGreaterThanOrEqual(handoffsEffort(model));
    }
  });

  it.each([1, 0.001])("is told of where it is drawn so, and nowhere else: %d", async (layout) => {
    const model = modelOf(...mesh(6));
    const crowded = (await crowdedViews(model, { layout })).map(({ view }) => view);
    expect(crowded).toEqual(layout === 1 ? [] : ["blueprint", "handoffs"]);
    const blueprint = kinds(printSvg(drawBlueprint(model, { effort: layout })));
    expect(blueprint.has("remark")).toBe(crowded.includes("blueprint"));
    expect(blueprint.has("handshake")).toBe(!crowded.includes("blueprint"));
    const handoffs = kinds(printSvg(await drawHandoffs(model, { effort: layout })));
    expect(handoffs.has("cell")).toBe(crowded.includes("handoffs"));
  });

  it("is a warning that names the option, and goes where that is given", async () => {
    const [items, shared] = mesh(13);
    const texts = { "a.blueprint": `${shared}\nblueprint b "B" {\n${items}\n}\n` };
    const told = async (layout: number) =>
      (await compileTexts(texts, { limits: { ...usualLimits, layout } })).findings.filter(
        ({ rule }) => rule === "limit/layout",
      );
    const [finding] = await told(1);
    expect(finding).toMatchObject({ severity: "warning", help: expect.stringContaining("`--limit layout=2`") });
    expect(await told(2)).toEqual([]);
  });

  it("ends, though everybody hands over to everybody", () => {
    const scene = drawBlueprint(modelOf(...mesh(66)));
    expect(kinds(printSvg(scene)).has("remark")).toBe(true);
  });
});
