import type { BoxContent } from "./box-text.js";
import type { GridBox, GridColumn, GridLink, GridRow } from "./grid.js";

/** The fine grid: every box has a cell of its own. All indices count from 0, from the left and from the top. */
export interface Placement {
  readonly columns: readonly FineColumn[];
  readonly rows: readonly FineRow[];
  /** In the input's order, which numbers them. */
  readonly boxes: readonly FineBox[];
  readonly links: readonly FineLink[];
}

export interface FineColumn {
  /** The step that it belongs to, and whether it is that step's first or last. */
  readonly step: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly input: GridColumn;
  /** What its texts need. */
  readonly width: number;
}

export interface FineRow {
  /** The band that it belongs to, and whether it is that band's first or last. */
  readonly band: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly input: GridRow;
}

export interface FineBox {
  readonly input: GridBox;
  readonly column: number;
  readonly row: number;
  readonly diamond: boolean;
  readonly content: BoxContent;
}

export interface FineLink {
  readonly input: GridLink;
  readonly index: number;
  /** Numbers of boxes. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}
