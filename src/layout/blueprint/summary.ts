import type { Model } from "../../model/blueprint.js";
import type { Band } from "./bands.js";

/** What a screen reader says of the picture. */
export function describe(
  model: Model,
  bands: readonly Band[],
): { readonly title: string; readonly description: string } {
  const steps = model.steps.filter((step) => !step.ancillary).length;
  const ancillaries = model.steps.length - steps;
  const acts = bands.reduce((sum, band) => sum + band.acts.length, 0);
  const parts = [
    `${count(steps, "step")} in ${count(model.phases.length, "phase")}`,
    ...(ancillaries === 0 ? [] : [count(ancillaries, "ancillary process", "es")]),
    count(acts, "action"),
    count(model.handshakes.length, "handshake"),
  ];
  const lanes = bands.flatMap((band) => (band.title === undefined ? [] : [band.title]));
  const places = lanes.length === 0 ? "" : ` Lanes from the top: ${lanes.join(", ")}.`;
  return { title: `Service blueprint: ${model.title}`, description: `${parts.join(", ")}.${places}` };
}

function count(number: number, word: string, plural = "s"): string {
  return `${number} ${word}${number === 1 ? "" : plural}`;
}
