import type { Model } from "../../model/blueprint.js";
import { counted } from "../page/counted.js";
import type { EmptyPicture } from "../page/empty.js";
import { isDated } from "./lanes.js";
import type { Milestone } from "./milestones.js";

/** What a screen reader says of the picture. */
export function describe(
  { title, initiatives }: Model,
  milestones: readonly Milestone[],
): { readonly title: string; readonly description: string } {
  const dated = initiatives.filter(isDated).length;
  const parts = [
    counted(initiatives.length, "initiative"),
    ...(dated < initiatives.length ? [`${initiatives.length - dated} of them without dates`] : []),
    ...(milestones.length === 0 ? [] : [counted(milestones.length, "milestone")]),
  ];
  const names = initiatives.map((initiative) => `${initiative.title} (${initiative.status})`).join(", ");
  return { title: `Roadmap: ${title}`, description: `${parts.join(", ")}. ${names}.` };
}

/** What is said where there is nothing to do. */
export function emptyRoadmap({ title }: Model): EmptyPicture {
  const words = "No initiatives yet: here stands what is to change, when, and who sees to it.";
  return { view: "roadmap", name: "Roadmap", title: `Roadmap: ${title}`, description: words, words };
}
