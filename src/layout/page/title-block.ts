import type { Model } from "../../model/blueprint.js";
import { durationText } from "./amounts.js";
import { block, dot, heightOf, placeBlock } from "./block.js";
import type { Drawn } from "./drawn.js";
import type { Names } from "./names.js";
import { facts, margin, pictureTitle } from "./styles.js";

const gap = 3;

/** What the picture shows, which view it is, in which state, who owns it and when it was last reviewed. */
export function drawTitleBlock(model: Model, names: Names, width: number, top: number, view?: string): Drawn {
  const title = block(model.title, width, pictureTitle, "ink");
  const line = block(
    [...(view === undefined ? [] : [view]), ...factsOf(model, names)].join(dot),
    width,
    facts,
    "quiet",
  );
  const items = [placeBlock(title, margin, top, "start"), placeBlock(line, margin, top + title.height + gap, "start")];
  return { height: heightOf([title, line]) + gap, items: [{ type: "group", data: { kind: "title" }, items }] };
}

function factsOf(model: Model, names: Names): readonly string[] {
  const { state, owner, reviewed, edition } = model;
  const every = reviewed?.every === undefined ? "" : `, every ${durationText(reviewed.every)}`;
  return [
    state === "future" ? "Future state" : "Current state",
    ...(owner === undefined ? [] : [`Owner: ${names.role(owner)}`]),
    ...(reviewed === undefined ? [] : [`Reviewed ${reviewed.on}${every}`]),
    ...(edition === undefined ? [] : [`Version ${edition}`]),
  ];
}
