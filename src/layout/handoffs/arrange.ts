import type { Point } from "../../scene/scene.js";
import type { LayerBox, LayerGraph, LayerLink, PlacedLayers } from "../elk/layers.js";
import { placeLayers } from "../elk/place-layers.js";
import { areClear } from "./clear.js";
import { type Bond, bondsOf, type Flow } from "./flows.js";
import { type BondLabel, setLabel } from "./labels.js";
import { beside, breadthOf, offsetsOf } from "./lines.js";
import { tidy } from "./middles.js";
import type { Party } from "./parties.js";
import { type PartyBox, setParty } from "./party-box.js";
import type { Row } from "./rows.js";

/** Parties, labels and lines at their places; its left side is at 0. */
export interface Arrangement {
  readonly width: number;
  /** Layers count from the top: those of parties are even, those of labels odd. */
  readonly boxes: readonly { readonly box: PartyBox; readonly at: Point; readonly layer: number }[];
  readonly labels: readonly { readonly label: BondLabel; readonly at: Point; readonly layer: number }[];
  /** From the sender's rim to the receiver's. */
  readonly lines: readonly { readonly flow: Flow; readonly points: readonly Point[] }[];
}

/** Between the lines of neighbouring bonds. */
const lineRoom = 10;
/** Between a corner of a party and the lines that end at its side. */
const cornerRoom = 12;
/** In about one of a hundred drawings the engine leads two lines upon each other: then the next is tried. */
const seeds = [1, 2, 3] as const;

/** Places the rows below each other and leads the hand-offs between them; nothing comes of more than can be drawn so. */
export async function arrange(
  rows: readonly Row[],
  flows: readonly Flow[],
  effort: number,
): Promise<Arrangement | undefined> {
  const layers = new Map(rows.flatMap(({ parties }, i) => parties.map((party) => [party, 2 * i] as const)));
  const bonds = bondsOf(flows, (party) => layers.get(party)!);
  const breadth = bonds.reduce((most, bond) => Math.max(most, breadthOf(bond)), 0);
  const lineGap = breadth + lineRoom;
  const boxes = [...layers.keys()].map((party) => setParty(party, (busierSide(party, bonds) + 1) * lineGap));
  const labels = bonds.map(setLabel);
  const labelLayers = spread(labels, layers);
  const graph = graphOf(boxes, labels, { layers, labelLayers });
  for (const seed of seeds) {
    const placed = await placeLayers({ ...graph, lineGap, inset: breadth / 2 + cornerRoom, seed }, effort);
    if (placed === undefined) return undefined;
    const lines = linesOf(labels, placed, lineGap - lineRoom / 2);
    if (!areClear(lines.map(({ points }) => points))) continue;
    const at = (id: string): Point => placed.boxes.get(id)!;
    return withoutMargin({
      boxes: boxes.map((box) => ({ box, at: at(partyId(box.party)), layer: layers.get(box.party)! })),
      labels: labels.map((label) => ({ label, at: at(labelId(label)), layer: labelLayers.get(label)! })),
      lines,
    });
  }
  return undefined;
}

/** The same, with its leftmost point at 0. */
function withoutMargin({ boxes, labels, lines }: Pick<Arrangement, "boxes" | "labels" | "lines">): Arrangement {
  const places = [
    ...boxes.map(({ box, at }) => ({ x: at[0], width: box.width })),
    ...labels.map(({ label, at }) => ({ x: at[0], width: label.width })),
    ...lines.flatMap(({ points }) => points.map(([x]) => ({ x: x - lineRoom / 2, width: lineRoom }))),
  ];
  const left = Math.floor(places.reduce((least, { x }) => Math.min(least, x), Infinity));
  const right = Math.ceil(places.reduce((most, { x, width }) => Math.max(most, x + width), 0));
  const move = ([x, y]: Point): Point => [Math.round((x - left) * 100) / 100, y];
  return {
    width: right - left,
    boxes: boxes.map((each) => ({ ...each, at: move(each.at) })),
    labels: labels.map((each) => ({ ...each, at: move(each.at) })),
    lines: lines.map((each) => ({ ...each, points: each.points.map(move) })),
  };
}

function linesOf(labels: readonly BondLabel[], placed: PlacedLayers, air: number): Arrangement["lines"] {
  const middles = labels.map((label) => {
    const id = labelId(label);
    return { label, points: [...placed.lines.get(`${id} in`)!, ...placed.lines.get(`${id} out`)!] };
  });
  return tidy(middles, air).flatMap(({ label: { bond }, points }) => {
    const offsets = offsetsOf(bond);
    return bond.flows.map((flow, i) => {
      const down = beside(points, -offsets[i]!);
      return { flow, points: flow.from === bond.upper ? down : down.toReversed() };
    });
  });
}

/** How many bonds end at that one of a party's sides at which most do. */
function busierSide(party: Party, bonds: readonly Bond[]): number {
  const above = bonds.filter(({ lower }) => lower === party).length;
  return Math.max(above, bonds.filter(({ upper }) => upper === party).length);
}

interface LayerNumbers {
  readonly layers: ReadonlyMap<Party, number>;
  readonly labelLayers: ReadonlyMap<BondLabel, number>;
}

/** Labels stand in layers between those of the parties, where their lines run through them. */
function graphOf(
  boxes: readonly PartyBox[],
  labels: readonly BondLabel[],
  { layers, labelLayers }: LayerNumbers,
): Pick<LayerGraph, "boxes" | "links"> {
  const partyBox = ({ party, width, height }: PartyBox): LayerBox => {
    return { id: partyId(party), width, height, layer: layers.get(party)! };
  };
  const labelBox = (label: BondLabel): LayerBox => {
    const { width, height, pass } = label;
    return { id: labelId(label), width, height, pass, layer: labelLayers.get(label)! };
  };
  return {
    boxes: [...boxes.map(partyBox), ...labels.map(labelBox)],
    links: labels.flatMap((label): readonly LayerLink[] => {
      const id = labelId(label);
      return [
        { id: `${id} in`, from: partyId(label.bond.upper), to: id },
        { id: `${id} out`, from: id, to: partyId(label.bond.lower) },
      ];
    }),
  };
}

/** Of the layers that a bond's lines cross, its label goes where there is the most room: those with no choice first. */
function spread(labels: readonly BondLabel[], layers: ReadonlyMap<Party, number>): ReadonlyMap<BondLabel, number> {
  const taken = new Map<number, number>();
  const found = new Map<BondLabel, number>();
  const ends = ({ bond }: BondLabel): readonly [number, number] => [layers.get(bond.upper)!, layers.get(bond.lower)!];
  const span = (label: BondLabel): number => ends(label)[1] - ends(label)[0];
  for (const label of labels.toSorted((a, b) => span(a) - span(b))) {
    const [top, bottom] = ends(label);
    let best = top + 1;
    for (let layer = top + 1; layer < bottom; layer += 2) {
      if ((taken.get(layer) ?? 0) < (taken.get(best) ?? 0)) best = layer;
    }
    found.set(label, best);
    taken.set(best, (taken.get(best) ?? 0) + label.width);
  }
  return found;
}

function partyId({ key }: Party): string {
  return JSON.stringify(["party", key]);
}

function labelId({ bond }: BondLabel): string {
  return JSON.stringify(["label", bond.upper.key, bond.lower.key]);
}
