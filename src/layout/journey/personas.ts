import type { Model } from "../../model/blueprint.js";
import type { Persona } from "../../model/people.js";
import type { PaintName } from "../../scene/paint.js";
import type { Item, Point } from "../../scene/scene.js";
import { amountText } from "../page/amounts.js";
import { type Block, block, dot, heightOf, stackBlocks } from "../page/block.js";
import type { Drawn } from "../page/drawn.js";
import { facts, laneTitle, margin, noteText } from "../page/styles.js";
import { drawSwatch } from "../steps/emotion-key.js";
import type { EmotionSeries } from "../steps/emotion-series.js";
import { node } from "./pieces.js";

const widest = 420;
const gap = 14;
const padding = 14;
const avatarRadius = 21;
const textLeft = 2 * padding + 2 * avatarRadius;
const swatchHeight = 16;
const swatchWidth = 34;

/** Who the customers are, each on a card: name, share, needs, words of theirs, and how their curve looks. */
export function drawPersonas(model: Model, series: readonly EmotionSeries[], right: number, top: number): Drawn {
  const people = peopleOf(model, series);
  if (people.length === 0) return { height: 0, items: [] };
  const room = right - margin;
  const perRow = Math.max(1, Math.min(people.length, Math.floor((room + gap) / (240 + gap))));
  const width = Math.min(widest, Math.floor((room + gap) / perRow) - gap);
  const cards = people.map((person) => setPerson(person, width));
  const items: Item[] = [];
  let y = top;
  for (let first = 0; first < cards.length; first += perRow) {
    const row = cards.slice(first, first + perRow);
    const height = row.reduce((most, card) => Math.max(most, card.height), 0);
    for (const each of row.map((card, i) => drawPerson(card, margin + i * (width + gap), y, width, height)))
      items.push(each);
    y += height + gap;
  }
  return { height: y - gap - top, items };
}

/** Somebody with a card: a persona, or everyone else who has a curve. */
interface Person {
  readonly title: string;
  readonly persona?: Persona;
  readonly curve: EmotionSeries | undefined;
}

function peopleOf({ personas }: Model, series: readonly EmotionSeries[]): readonly Person[] {
  const others = series.length > 1 ? series.filter(isOthers) : [];
  return [
    ...personas.map((persona) => {
      const curve = series.find((each) => each.persona === persona.id || each.followers?.includes(persona.id));
      return { title: persona.title, persona, curve };
    }),
    ...others.map((curve) => ({ title: curve.title, curve })),
  ];
}

/** Whose curve no persona has. */
function isOthers({ persona, followers = [] }: EmotionSeries): boolean {
  return persona === undefined && followers.length === 0;
}

interface PersonCard extends Person {
  readonly blocks: readonly Block[];
  readonly height: number;
}

function setPerson(person: Person, width: number): PersonCard {
  const room = width - textLeft - padding;
  const title = block(person.title, room, laneTitle, "ink");
  const blocks = person.persona === undefined ? [title] : [title, ...blocksOf(person.persona, room)];
  const picture = 2 * avatarRadius + (person.curve === undefined ? 0 : swatchHeight);
  return { ...person, blocks, height: Math.max(heightOf(blocks), picture) + 2 * padding };
}

function blocksOf({ segment, share, basis, needs, quotes }: Persona, room: number): readonly Block[] {
  const about = [
    ...(share === undefined ? [] : [`${amountText(share)}\u00a0of customers`]),
    ...(segment === undefined ? [] : [segment]),
    ...(basis === undefined ? [] : [`from\u00a0${basis}`]),
  ];
  return [
    ...(about.length === 0 ? [] : [block(about.join(dot), room, facts, "quiet")]),
    ...needs.map((need) => block(`•\u00a0${need}`, room, noteText, "ink")),
    ...quotes.slice(0, 1).map((quote) => block(`“${quote}”`, room, noteText, "quiet")),
  ];
}

function drawPerson({ persona, curve, blocks }: PersonCard, x: number, y: number, width: number, height: number): Item {
  const paint = curve?.paint ?? "boundary";
  const avatarX = x + padding + avatarRadius;
  const swatchY = y + padding + 2 * avatarRadius + swatchHeight / 2 + 2;
  const swatch = curve === undefined ? [] : drawSwatch(curve, avatarX - swatchWidth / 2, swatchY, swatchWidth);
  return node(persona === undefined ? {} : { persona: persona.id }, [
    { type: "rect", x, y, width, height, radius: 8, fill: "panel", stroke: "rule", strokeWidth: 1 },
    ...avatar(avatarX, y + padding + avatarRadius, paint),
    ...stackBlocks(blocks, x + textLeft, y + padding, "start"),
    ...swatch,
  ]);
}

/** Head and shoulders in a ring. */
function avatar(x: number, y: number, paint: PaintName): readonly Item[] {
  const shoulders = Array.from({ length: 13 }, (_, i): Point => {
    const t = i / 6 - 1;
    return [x + t * 13, y + 15.5 - 11.5 * Math.sqrt(1 - t * t)];
  });
  return [
    { type: "circle", x, y, radius: avatarRadius, fill: "background", stroke: paint, strokeWidth: 1.6 },
    { type: "circle", x, y: y - 5.5, radius: 6.6, fill: paint },
    { type: "polygon", points: shoulders, fill: paint },
  ];
}
