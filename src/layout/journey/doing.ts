import { actsInOrder, isDecision } from "../../model/index.js";
import type { Act, Action, Decision, Step, Waiting } from "../../model/journey.js";
import type { Item } from "../../scene/scene.js";
import { durationText } from "../page/amounts.js";
import { dot, together } from "../page/block.js";
import { blindEyeIcon, clockIcon } from "../page/icons.js";
import type { Names } from "../page/names.js";
import { cardPiece, type Piece } from "./pieces.js";

/** What customers do and decide in a step, and where they wait, in order. */
export function doingPieces(step: Step, names: Names, width: number): readonly Piece[] {
  return actsInOrder(step).flatMap((act) => {
    const doing = act.lane === "customer" ? [actPiece(act, names, width)] : [];
    return act.waits === undefined ? doing : [...doing, waitPiece(act, act.waits, width)];
  });
}

function actPiece(act: Action | Decision, names: Names, width: number): Piece {
  const who = act.by.filter((id) => id !== "customer").map(names.persona);
  const facts = [
    ...(isDecision(act) && act.options.length > 0 ? [act.options.map(({ label }) => label).join(" or ")] : []),
    ...(act.takes === undefined ? [] : [together(`takes ${durationText(act.takes)}`)]),
    ...(who.length === 0 ? [] : [who.join(", ")]),
  ];
  const icon = isDecision(act) ? { icon: rhombusIcon } : {};
  const card = {
    title: act.title,
    details: facts.length === 0 ? [] : [facts.join(dot)],
    stripe: "customer",
    ...icon,
  } as const;
  return cardPiece(card, width, { path: act.path, step: act.step });
}

/** A wait belongs to what it comes before: where that isn't the customer's own doing, it is named. */
function waitPiece(act: Act, { value, unseen }: Waiting, width: number): Piece {
  const title = value === "unknown" ? "Waits, nobody knows how long" : `Waits ${together(durationText(value))}`;
  const details = [
    ...(act.lane === "customer" ? [] : [`for “${act.title}”`]),
    ...(unseen ? ["nothing tells them how long, or why"] : []),
  ];
  const icon = (x: number, y: number): readonly Item[] => (unseen ? blindEyeIcon : clockIcon)(x, y, "wait");
  return cardPiece({ title, details, stripe: "wait", fill: "wait-tint", icon }, width, { step: act.step });
}

function rhombusIcon(x: number, y: number): readonly Item[] {
  return [
    {
      type: "polygon",
      points: [
        [x, y - 6],
        [x + 7, y],
        [x, y + 6],
        [x - 7, y],
      ],
      fill: "customer-tint",
      stroke: "customer",
      strokeWidth: 1.3,
    },
  ];
}
