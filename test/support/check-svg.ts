import type { Model } from "../../src/model/blueprint.js";
import { around, type Box, type Dot, grow, inside, overlap, pierces, rhombusRadius, rimDistance } from "./geometry.js";
import { type DrawnText, type Marked, type Picture, readSvg, type Shape } from "./read-svg.js";
import { walk, type XmlElement } from "./read-xml.js";

/** What is wrong with the picture of a blueprint, in words; nothing where all is well. */
export function checkSvg(svg: string, model: Model): readonly string[] {
  const picture = readSvg(svg);
  const of = (...kinds: string[]): readonly Marked[] => picture.marked.filter(({ kind }) => kinds.includes(kind));
  const boxes = of("action", "decision", "entry", "exit");
  const drawing: Drawing = { picture, boxes, handshakes: of("handshake"), labels: of("label", "share"), of };
  return [
    ...drawing.of("action", "decision", "entry", "exit", "header", "cell", "lane").flatMap(textsOutside),
    ...overlappingBoxes(boxes),
    ...handshakeFaults(drawing),
    ...linesOnEachOther(drawing.handshakes),
    ...labelFaults(drawing),
    ...outsideView(picture),
    ...missing(drawing, model),
    ...misplaced(drawing),
  ];
}

/** What is wrong with the picture of another view: its `node`s and `edge`s, its `label`s and `note`s, its headers and cells. */
export function checkView(svg: string): readonly string[] {
  const picture = readSvg(svg);
  const of = (...kinds: string[]): readonly Marked[] => picture.marked.filter(({ kind }) => kinds.includes(kind));
  const boxes = of("node", "note", "header");
  const drawing: Drawing = { picture, boxes, handshakes: of("edge"), labels: of("label"), of };
  return [
    ...of("node", "note", "header", "cell").flatMap(textsOutside),
    ...overlappingBoxes(boxes),
    ...handshakeFaults({ ...drawing, ends: of("node") }),
    ...linesOnEachOther(drawing.handshakes),
    ...labelFaults(drawing),
    ...outsideView(picture),
    ...textsOnEachOther(picture),
    ...misplaced({ ...drawing, boxes: of("node") }),
  ];
}

function textsOnEachOther({ texts }: Picture): readonly string[] {
  return texts.flatMap((text, i) =>
    texts.slice(i + 1).flatMap((other) => (overlap(text, other, 1) ? [`“${text.text}” lies on “${other.text}”`] : [])),
  );
}

interface Drawing {
  readonly picture: Picture;
  readonly boxes: readonly Marked[];
  /** What lines can begin and end at, where that isn't every box. */
  readonly ends?: readonly Marked[];
  readonly handshakes: readonly Marked[];
  readonly labels: readonly Marked[];
  readonly of: (...kinds: string[]) => readonly Marked[];
}

function nameOf({ kind, data }: Marked): string {
  const keys = ["data-path", "data-step", "data-phase", "data-area", "data-lane", "data-from", "data-to"];
  return [kind, ...keys.flatMap((key) => data.get(key) ?? [])].join(" ");
}

function textsOutside(marked: Marked): readonly string[] {
  const { outline, texts } = marked;
  if (outline === undefined) return [`${nameOf(marked)} has no outline`];
  return (
    texts
      // What says nothing is nowhere.
      .filter((text) => text.text !== "" && !fits(text, outline))
      .map((text) => `${nameOf(marked)}: “${text.text}” leaves its outline`)
  );
}

function fits(text: DrawnText, outline: Shape): boolean {
  if (!outline.rhombus) return inside(text, outline);
  const { x, y, width, height } = text;
  const corners: readonly Dot[] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
  return corners.every((corner) => rhombusRadius(corner, outline) <= 1.001);
}

function overlappingBoxes(boxes: readonly Marked[]): readonly string[] {
  return boxes.flatMap((box, i) =>
    boxes
      .slice(i + 1)
      .flatMap((other) => (overlap(box.outline!, other.outline!) ? [`${nameOf(box)} overlaps ${nameOf(other)}`] : [])),
  );
}

function piecesOf(line: readonly Dot[]): readonly Box[] {
  return line.slice(1).map((point, i) => around(line[i]!, point));
}

function handshakeFaults({ handshakes, boxes, ends: ports = boxes }: Drawing): readonly string[] {
  const byPath = new Map(ports.map((box) => [box.data.get("data-path")!, box]));
  return handshakes.flatMap((handshake) => {
    const { line, data } = handshake;
    if (line === undefined || line.length < 2) return [`${nameOf(handshake)} has no line`];
    const ends = [byPath.get(data.get("data-from")!), byPath.get(data.get("data-to")!)];
    const slanted = piecesOf(line).some(({ width, height }) => width > 0.02 && height > 0.02);
    return [
      ...(slanted ? [`${nameOf(handshake)} isn't level or upright`] : []),
      ...(onRim(line[0]!, ends[0]) ? [] : [`${nameOf(handshake)} doesn't start on its sender's rim`]),
      ...(onRim(line.at(-1)!, ends[1]) ? [] : [`${nameOf(handshake)} doesn't end on its receiver's rim`]),
      ...boxes.filter((box) => enters(line, box)).map((box) => `${nameOf(handshake)} runs through ${nameOf(box)}`),
    ];
  });
}

function onRim(point: Dot, box: Marked | undefined): boolean {
  if (box?.outline === undefined) return false;
  const { outline } = box;
  return outline.rhombus ? Math.abs(rhombusRadius(point, outline) - 1) < 0.05 : rimDistance(point, outline) < 1;
}

function enters(line: readonly Dot[], { outline }: Marked): boolean {
  const shape = outline!;
  const inner = grow(shape, -1.5);
  return piecesOf(line).some((piece) => {
    if (!pierces(piece, inner)) return false;
    if (!shape.rhombus) return true;
    return Array.from(
      { length: 41 },
      (_, i): Dot => [piece.x + (piece.width * i) / 40, piece.y + (piece.height * i) / 40],
    ).some((point) => rhombusRadius(point, shape) < 0.95);
  });
}

function linesOnEachOther(handshakes: readonly Marked[]): readonly string[] {
  const pieces = handshakes.flatMap((handshake) =>
    piecesOf(handshake.line ?? []).map((piece) => ({ handshake, piece })),
  );
  const level = pieces
    .filter(({ piece }) => piece.width > 0.02)
    .map((each) => ({ ...each, at: each.piece.y, from: each.piece.x, to: each.piece.x + each.piece.width }));
  const upright = pieces
    .filter(({ piece }) => piece.height > 0.02)
    .map((each) => ({ ...each, at: each.piece.x, from: each.piece.y, to: each.piece.y + each.piece.height }));
  return [level, upright].flatMap((tracks) => {
    const sorted = tracks.toSorted((a, b) => a.at - b.at);
    return sorted.flatMap((a, i) => {
      const found: string[] = [];
      for (let k = i + 1; k < sorted.length && sorted[k]!.at - a.at < 3; k++) {
        const b = sorted[k]!;
        if (a.handshake !== b.handshake && Math.min(a.to, b.to) - Math.max(a.from, b.from) > 4)
          found.push(`${nameOf(a.handshake)} lies on ${nameOf(b.handshake)}`);
      }
      return found;
    });
  });
}

function labelFaults({ labels, boxes, handshakes }: Drawing): readonly string[] {
  return labels.flatMap((label, i) => {
    const room = label.texts.reduce((a: Box, b) => unite(a, b), label.texts[0]!);
    const on = (what: string, hit: readonly Marked[]): readonly string[] =>
      hit.map((other) => `${nameOf(label)} lies on ${what} ${nameOf(other)}`);
    const ends = (marked: Marked): string => `${marked.data.get("data-from")} ${marked.data.get("data-to")}`;
    const foreign = handshakes.filter((handshake) => ends(handshake) !== ends(label));
    return [
      ...on(
        "box",
        boxes.filter((box) => overlap(room, box.outline!)),
      ),
      ...on(
        "label",
        labels
          .slice(i + 1)
          .filter((other) => !(other.kind === "share" && ends(other) === ends(label)))
          .filter((other) => other.texts.some((text) => overlap(room, text))),
      ),
      ...on(
        "line",
        foreign.filter(({ line }) => piecesOf(line ?? []).some((piece) => pierces(piece, room))),
      ),
    ];
  });
}

function unite(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function outsideView({ view, extents }: Picture): readonly string[] {
  return extents
    .filter((extent) => !inside(extent, view, 0))
    .map((extent) => `outside the picture: ${JSON.stringify(extent)}`);
}

/** Everything of the model is there, once, with its text whole. */
function missing({ picture, boxes, handshakes, labels, of }: Drawing, model: Model): readonly string[] {
  const acts = model.steps.flatMap((step) => [...step.actions, ...step.decisions]);
  const wanted = model.handshakes.map(({ from, to, kind }) => `${from} ${to} ${kind}`).sort();
  const drawn = handshakes
    .map(({ data }) => `${data.get("data-from")} ${data.get("data-to")} ${data.get("data-arrow")}`)
    .sort();
  const texts = (marked: readonly Marked[]): readonly string[] =>
    marked.map((each) => letters(each.texts.map(({ text }) => text).join(""))).sort();
  const titles = [...acts, ...model.entries, ...model.exits].map(({ title }) => letters(title)).sort();
  const named = model.handshakes.flatMap(({ label }) => letters(label ?? "") || []).sort();
  const steps = of("header").flatMap(({ data }) => data.get("data-step") ?? []);
  const gates = new Set(["entry", "exit"]);
  const ofActs = texts(boxes.filter(({ kind }) => !gates.has(kind)));
  return [
    ...same("handshakes", wanted, drawn),
    ...same("titles", acts.map(({ title }) => letters(title)).sort(), ofActs),
    ...same("labels", named, texts(labels.filter(({ kind }) => kind === "label"))),
    ...same(
      "headers",
      model.steps.map(({ id }) => id),
      steps,
    ),
    ...(boxes.length === titles.length ? [] : [`${titles.length - boxes.length} boxes are missing`]),
    ...(picture.root.attributes.get("role") === (hasLinks(picture.root) ? "group" : "img") ? [] : ["not an image"]),
  ];
}

/** Then it isn't one image for those who hear it, but things to go through. */
function hasLinks(root: XmlElement): boolean {
  return [...walk(root)].some(({ name }) => name === "a");
}

function same(what: string, wanted: readonly string[], drawn: readonly string[]): readonly string[] {
  return JSON.stringify(wanted) === JSON.stringify(drawn)
    ? []
    : [`${what} differ: ${JSON.stringify(wanted.filter((each, i) => each !== drawn[i]).slice(0, 3))}`];
}

/** What is written, without white space, in the order of its characters: lines from right to left are seen in another one. */
function letters(text: string): string {
  return [...text.replace(forbidden, "\ufffd").replace(/\s/g, "")].sort().join("");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no picture holds
const forbidden = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

/** Boxes stand in a band of their lane and under the header of their step. */
function misplaced({ boxes, of }: Drawing): readonly string[] {
  const bands = of("lane");
  const headers = of("header");
  return boxes.flatMap((box) => {
    const { x, y, width, height } = box.outline!;
    const lane = box.data.get("data-lane");
    const step = box.data.get("data-step");
    const band = bands.some(
      ({ data, outline }) => data.get("data-lane") === lane && inside({ x, y, width, height }, outline!),
    );
    const header = headers.find(({ data }) => data.get("data-step") === step)?.outline;
    const under = header !== undefined && x >= header.x && x + width <= header.x + header.width;
    return [
      ...(lane === undefined || band ? [] : [`${nameOf(box)} isn't in its lane`]),
      ...(step === undefined || under ? [] : [`${nameOf(box)} isn't under its step`]),
    ];
  });
}
