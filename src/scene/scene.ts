import type { PaintName } from "./paint.js";

/** A drawing, finished: every number is in px, from the top left corner. Plain data that any backend can print. */
export interface Scene {
  /** Unique among the pictures that may stand on one page: `vending-blueprint`. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** For screen readers: what the picture is, and what it shows in a sentence or two. */
  readonly title: string;
  readonly description: string;
  /** In drawing order: what comes later lies above. */
  readonly items: readonly Item[];
}

export type Item = Group | Rect | Polygon | Line | Text | Circle;

/** What the `data-` attributes of the output are called, without that prefix. */
export type DataName =
  | "kind"
  | "path"
  | "step"
  | "lane"
  | "phase"
  | "area"
  | "from"
  | "to"
  | "arrow"
  | "persona"
  | "mark";

/** Things that belong together, and what they are. */
export interface Group {
  readonly type: "group";
  readonly data: Readonly<Partial<Record<DataName, string>>>;
  /** Shown when a pointer rests on it, read by screen readers. */
  readonly title?: string;
  /** Where it leads to on the web. */
  readonly href?: string;
  readonly items: readonly Item[];
}

/** How a shape is painted: names of the theme's paints, not colours. */
export interface Paint {
  readonly fill?: PaintName;
  readonly stroke?: PaintName;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

interface Rect extends Paint {
  readonly type: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

interface Polygon extends Paint {
  readonly type: "polygon";
  readonly points: readonly Point[];
}

/** An open line through its points; corners are rounded by at most `radius`, arrowheads drawn at the ends that have one. */
export interface Line extends Paint {
  readonly type: "line";
  readonly points: readonly Point[];
  readonly radius?: number;
  readonly startArrow?: Arrowhead;
  readonly endArrow?: Arrowhead;
  /** A curve that runs level through its points, from left to right, and never beyond them in between. */
  readonly curved?: boolean;
}

/** `true` is a filled triangle; `hollow` shows the paint `background` inside, `open` is two strokes. */
export type Arrowhead = boolean | "hollow" | "open";

interface Circle extends Paint {
  readonly type: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Lines of text, each measured: `x` is the anchor, `y` the baseline of the first line. */
export interface Text {
  readonly type: "text";
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: 400 | 600;
  readonly lineHeight: number;
  readonly fill: PaintName;
  readonly lines: readonly TextLine[];
  readonly letterSpacing?: number;
  /** Struck through. */
  readonly struck?: true;
}

/** One line, cut into runs of one font each. `width` is the measured advance in px. */
export interface TextLine {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface Run {
  readonly text: string;
  /** `Inter` where the bundled metrics know every character, else a generic family and an estimated width. */
  readonly font: string;
  readonly width: number;
}

export type Point = readonly [x: number, y: number];
