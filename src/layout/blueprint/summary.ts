import type { Model } from "../../model/blueprint.js";
import { counted } from "../page/counted.js";
import type { EmptyPicture } from "../page/empty.js";
import type { Band } from "./bands.js";

/** What is said of a blueprint without steps. */
export function emptyBlueprint(model: Model): EmptyPicture {
  const { title } = describe(model, []);
  const words = "This blueprint has no steps yet.";
  return { view: "blueprint", title, description: "It has no steps yet.", words };
}

/** What a screen reader says of the picture. */
export function describe(
  model: Model,
  bands: readonly Band[],
): { readonly title: string; readonly description: string } {
  const steps = model.steps.filter((step) => !step.ancillary).length;
  const ancillaries = model.steps.length - steps;
  const acts = bands.reduce((sum, band) => sum + band.acts.length, 0);
  const parts = [
    `${counted(steps, "step")} in ${counted(model.phases.length, "phase")}`,
    ...(ancillaries === 0 ? [] : [counted(ancillaries, "ancillary process", "es")]),
    counted(acts, "action"),
    counted(model.handshakes.length, "handshake"),
  ];
  const lanes = bands.flatMap((band) => (band.title === undefined ? [] : [band.title]));
  const places = lanes.length === 0 ? "" : ` Lanes from the top: ${lanes.join(", ")}.`;
  return { title: `Service blueprint: ${model.title}`, description: `${parts.join(", ")}.${places}` };
}
