import type { System } from "../../model/people.js";
import type { Initiative } from "../../model/roadmap.js";
import type { PaintName } from "../../scene/paint.js";
import type { Group, Item, Paint } from "../../scene/scene.js";
import type { Rectangle } from "../grid/grid.js";
import { amountText } from "../page/amounts.js";
import { type Block, block, dot, placeBlock, together } from "../page/block.js";
import type { Names } from "../page/names.js";
import { cardTitle, smallPrint, stepTitle } from "../page/styles.js";
import { arrivalIcon, departureIcon, unusedIcon } from "./icons.js";
import { type Entry, isUnused, type Use } from "./landscape.js";

export const cardWidth = 228;
const paddingX = 12;
const paddingY = 10;
const iconRoom = 18;
const partGap = 5;
/** Steps that are named one by one. */
const mostSteps = 5;

/** A system's card, its texts set. */
export interface SystemCard {
  readonly entry: Entry;
  readonly lines: readonly CardLine[];
  readonly height: number;
}

interface CardLine {
  readonly text: Block;
  /** Before the text, around a point in the middle of its first line. */
  readonly icon?: (x: number, y: number) => readonly Item[];
  /** Above the line. */
  readonly gap: number;
}

export function setCard(entry: Entry, names: Names): SystemCard {
  const { system, uses, introducedBy, retiredBy } = entry;
  const width = cardWidth - 2 * paddingX;
  const plain = (text: string, fill: PaintName, gap = 0): CardLine => ({
    text: block(text, width, smallPrint, fill),
    gap,
  });
  const marked = (text: string, icon: CardLine["icon"] & object, gap: number): CardLine => {
    return { text: block(text, width - iconRoom, smallPrint, "ink"), icon, gap };
  };
  const lines: readonly CardLine[] = [
    { text: block(system.title, width, stepTitle, "ink"), gap: 0 },
    ...factsOf(system, names).map((fact) => plain(fact, "quiet")),
    ...(isUnused(entry) ? [marked("not used in any step", unusedIcon, partGap)] : []),
    ...(uses.length === 0 ? [] : [plain("Used in", "quiet", partGap)]),
    ...useLines(uses).map((use) => ({ text: block(use, width, cardTitle, "ink"), gap: 0 })),
    ...introducedBy.map((initiative) => marked(changeText("introduced by", initiative), arrivalIcon, partGap)),
    ...retiredBy.map((initiative) => marked(changeText("retired by", initiative), departureIcon, partGap)),
  ];
  const height = lines.reduce((sum, { text, gap }) => sum + gap + text.height, 2 * paddingY);
  return { entry, lines, height };
}

function factsOf({ status, vendor, owner, cost, from, until }: System, names: Names): readonly string[] {
  const bought = [
    ...(vendor === undefined ? [] : [`Vendor: ${vendor}`]),
    ...(cost === undefined ? [] : [together(costText(cost))]),
  ];
  const days = [
    ...(from === undefined ? [] : [together(`${status === "planned" ? "from" : "since"} ${from}`)]),
    ...(until === undefined ? [] : [together(`until ${until}`)]),
  ];
  const parts = [owner === undefined ? [] : [`Owner: ${names.role(owner)}`], bought, days];
  return parts.filter((part) => part.length > 0).map((part) => part.join(dot));
}

function costText(cost: NonNullable<System["cost"]>): string {
  const { value, currency } = cost;
  const amount = amountText(currency === undefined ? value : { value, currency });
  return "per" in cost ? `${amount} per ${cost.per}` : amount;
}

function useText({ step, users }: Use): string {
  return users.length === 0 ? step : `${step}: ${users.join(", ")}`;
}

function useLines(uses: readonly Use[]): readonly string[] {
  const named = uses.length > mostSteps ? uses.slice(0, mostSteps - 1) : uses;
  const more = uses.length - named.length;
  return [...named.map(useText), ...(more === 0 ? [] : [`and ${more} more steps`])];
}

function changeText(verb: string, { title, from, to }: Initiative): string {
  const days = [from, to].filter((day) => day !== undefined).join("\u00a0to\u00a0");
  return `${verb} ${title}${days === "" ? "" : `, ${days}`}`;
}

/** Statuses differ in outline and ground, not in colour alone. */
const looks: Readonly<Record<System["status"], Paint>> = {
  current: { fill: "box", stroke: "boundary", strokeWidth: 1.2 },
  planned: { fill: "box", stroke: "measure", strokeWidth: 1.3, dash: [5, 3] },
  retiring: { fill: "box", stroke: "wait", strokeWidth: 1.3, dash: [10, 3, 2, 3] },
  retired: { fill: "panel", stroke: "boundary", strokeWidth: 1, dash: [2, 3] },
};

/** Its outline first, then its texts. */
export function drawCard({ entry, lines }: SystemCard, place: Rectangle): Group {
  const { system, uses } = entry;
  let y = place.y + paddingY;
  const texts = lines.flatMap(({ text, icon, gap }): readonly Item[] => {
    y += gap;
    const left = place.x + paddingX;
    const middle = y + text.style.lineHeight / 2;
    const placed = placeBlock(text, icon === undefined ? left : left + iconRoom, y, "start");
    y += text.height;
    return icon === undefined ? [placed] : [...icon(left + 6, middle), placed];
  });
  const title =
    uses.length === 0 ? `${system.title}: not used in any step` : `${system.title}: ${uses.map(useText).join("; ")}`;
  const { x, width, height } = place;
  return {
    type: "group",
    data: { kind: "node", path: system.id },
    title,
    items: [{ type: "rect", x, y: place.y, width, height, radius: 4, ...looks[system.status] }, ...texts],
  };
}
