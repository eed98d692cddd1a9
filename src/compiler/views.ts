import type { Model } from "../model/blueprint.js";
import type { Scene } from "../scene/scene.js";

export type View = "blueprint" | "journey" | "handoffs" | "systems" | "roadmap";

/** `effort` is how many times the usual work a layout may take. */
interface ViewOptions {
  readonly effort: number;
}

/** A way to draw a blueprint. Its code is loaded when it is first asked for. */
export interface Viewer {
  readonly name: View;
  /** For help and docs. */
  readonly doc: string;
  readonly load: () => Promise<(model: Model, options?: ViewOptions) => Scene | Promise<Scene>>;
}

/** Every view, in the order in which they are written. */
export const views: readonly Viewer[] = [
  {
    name: "blueprint",
    doc: "the service blueprint: lanes and steps under their phases",
    load: async () => (await import("../layout/blueprint/draw.js")).drawBlueprint,
  },
  {
    name: "journey",
    doc: "the journey map: what customers do, meet, feel and think, step by step",
    load: async () => (await import("../layout/journey/draw.js")).drawJourney,
  },
  {
    name: "handoffs",
    doc: "the hand-off map: who hands over to whom, and how often",
    load: async () => (await import("../layout/handoffs/draw.js")).drawHandoffs,
  },
  {
    name: "systems",
    doc: "the technology landscape: systems by purpose and status, and what replaces what",
    load: async () => (await import("../layout/systems/draw.js")).drawSystems,
  },
  {
    name: "roadmap",
    doc: "the roadmap: initiatives by owner on the calendar, and what waits for what",
    load: async () => (await import("../layout/roadmap/draw.js")).drawRoadmap,
  },
];
