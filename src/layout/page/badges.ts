import type { Act, Step, Waiting } from "../../model/journey.js";
import type { Group, Item } from "../../scene/scene.js";
import { measureText, singleLine } from "../../scene/text.js";
import type { Rectangle, Size } from "../grid/grid.js";
import { firstBaseline } from "../grid/text-style.js";
import { durationText } from "./amounts.js";
import { blindEyeIcon, clockIcon, iconSize, letterIcon } from "./icons.js";
import { badgeText } from "./styles.js";

/** A mark at a box or header: how much room it takes, and how it is drawn in it. */
export interface Badge extends Size {
  readonly draw: (place: Rectangle) => Group;
}

/** Fail points, the customer's wait and the time it takes, in that order. */
export function badgesOfAct(act: Act): readonly Badge[] {
  return [
    ...act.fails.map(({ title }) => failBadge(title)),
    ...(act.waits === undefined ? [] : [waitBadge(act.waits)]),
    ...(act.takes === undefined ? [] : [takesBadge(durationText(act.takes))]),
  ];
}

export function badgesOfStep(step: Step): readonly Badge[] {
  return [
    ...(step.waits === undefined ? [] : [waitBadge(step.waits)]),
    ...(step.takes === undefined ? [] : [takesBadge(durationText(step.takes))]),
  ];
}

function failBadge(what: string): Badge {
  const draw = (place: Rectangle): Group =>
    group(`Fail point: ${what}`, letterIcon("F", place.x + place.width / 2, place.y + place.height / 2, "fail"));
  return { width: iconSize, height: iconSize, draw };
}

function waitBadge({ value, unseen }: Waiting): Badge {
  const words = value === "unknown" ? "?" : durationText(value);
  const icons = unseen ? 2 : 1;
  const width = pillPadding * 2 + icons * iconSize + textWidth(words);
  const draw = (place: Rectangle): Group => {
    const middle = place.y + place.height / 2;
    const left = place.x + pillPadding;
    const title = `The customer waits ${value === "unknown" ? "for a time that nobody knows" : words}${
      unseen ? "; nothing tells them how long or why" : ""
    }`;
    return group(title, [
      pill(place, "wait-tint", "wait"),
      ...clockIcon(left + iconSize / 2 - 1, middle, "wait"),
      ...(unseen ? blindEyeIcon(left + iconSize * 1.5, middle, "wait") : []),
      label(words, [left + icons * iconSize, place.x + place.width - pillPadding], middle, "wait"),
    ]);
  };
  return { width, height: iconSize, draw };
}

function takesBadge(duration: string): Badge {
  const words = `takes ${duration}`;
  const draw = (place: Rectangle): Group =>
    group(`Takes ${duration}`, [
      pill(place, "panel", "rule"),
      label(words, [place.x, place.x + place.width], place.y + place.height / 2, "quiet"),
    ]);
  return { width: pillPadding * 2 + textWidth(words), height: iconSize, draw };
}

const pillPadding = 5;

function textWidth(words: string): number {
  return Math.ceil(measureText(words, badgeText.size, badgeText.weight)) + 2;
}

function group(title: string, items: readonly Item[]): Group {
  return { type: "group", data: { kind: "badge" }, title, items };
}

function pill(place: Rectangle, fill: "wait-tint" | "panel", stroke: "wait" | "rule"): Item {
  const { x, y, width, height } = place;
  return { type: "rect", x, y, width, height, radius: 8, fill, stroke, strokeWidth: 0.8 };
}

/** Words in the middle of the room from one x to another. */
function label(
  words: string,
  [from, to]: readonly [from: number, to: number],
  middle: number,
  fill: "wait" | "quiet",
): Item {
  const { size, weight, lineHeight } = badgeText;
  const lines = [singleLine(words, size, weight)];
  const y = firstBaseline(badgeText, middle - lineHeight / 2);
  return { type: "text", x: (from + to) / 2, y, anchor: "middle", size, weight, lineHeight, fill, lines };
}
