import type { Point, TextLine } from "../../scene/scene.js";

/**
 * What is to be laid out: boxes in the cells of a grid whose columns are steps and whose rows are the lanes' bands, and the
 * links between them. A cell holds any number of boxes; they keep this order where nothing speaks for another one.
 */
export interface GridInput {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly boxes: readonly GridBox[];
  readonly links: readonly GridLink[];
}

export interface GridColumn {
  readonly id: string;
  /** What its header needs, from boundary to boundary. */
  readonly minWidth: number;
  /** Extra room between the column before and this one. */
  readonly gapBefore?: number;
}

export interface GridRow {
  readonly id: string;
  /** Rows of one lane stand together; between two lanes more room is left than between two rows of one. */
  readonly lane: string;
  /** What divides it from the row before. Of the first row it means nothing. */
  readonly separatorBefore: "none" | "sublane" | "line";
  /** Room that the separator itself takes, where it is more than a stroke (several lines, or a name of its own). */
  readonly separatorHeight?: number;
  /** What its titles need, from separator to separator. */
  readonly minHeight?: number;
}

export interface GridBox {
  readonly id: string;
  /** Indices into the columns and rows. */
  readonly column: number;
  readonly row: number;
  readonly shape: "box" | "diamond";
  readonly text: string;
  /** Marks that stand inside the outline below the text, in this order; the box grows by what they need. */
  readonly badges: readonly Size[];
}

export interface GridLink {
  readonly id: string;
  /** Ids of boxes, which may be one and the same. */
  readonly from: string;
  readonly to: string;
  readonly kind: "handover" | "notify" | "exchange" | "option";
  readonly label?: string;
  /** It leads to an earlier step or to something refused: routed after the others. */
  readonly back: boolean;
}

export interface GridOptions {
  /** Look for paths with fewer crossings. By default on, except in very large drawings. */
  readonly search?: boolean;
}

/** A finished grid: px, whole numbers but where a line meets a slanted rim; from the grid's own top left corner. */
export interface GridLayout {
  readonly width: number;
  readonly height: number;
  /** As the input's, from boundary to boundary; together with the gaps they fill the width. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** As the input's, from separator to separator; together they fill the height. */
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
  readonly separators: readonly PlacedSeparator[];
}

export interface PlacedSeparator {
  /** Its top; a mere stroke has no height. */
  readonly y: number;
  readonly height: number;
  /** Index of the row below it. */
  readonly rowAfter: number;
}

export interface PlacedBox extends Rectangle {
  readonly id: string;
  readonly shape: "box" | "diamond";
  readonly text: TextBlock;
  readonly badges: readonly Rectangle[];
}

export interface PlacedLink {
  readonly id: string;
  /** From the sender's rim to the receiver's, every piece level or upright. */
  readonly points: readonly Point[];
  readonly label?: PlacedLabel;
}

export interface PlacedLabel extends Rectangle {
  readonly text: TextBlock;
}

/** Lines centred on `x`; `y` is the first one's baseline. Their size and line height are those of text-style.ts. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}
