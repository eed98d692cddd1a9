/** A piece of a line of an author's Markdown. */
export type Piece = TextPiece | CodePiece | LinkPiece | Run;

export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
}

export interface CodePiece {
  readonly kind: "code";
  readonly text: string;
}

export interface LinkPiece {
  readonly kind: "link";
  /** Begins with `https://`. */
  readonly address: string;
  readonly pieces: readonly Piece[];
}

/** Asterisks or underscores in a row, which may open or close emphasis. */
export interface Run {
  readonly kind: "run";
  readonly mark: "*" | "_";
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A part of an author's Markdown; every text in it is in pieces already. */
export type AuthorBlock =
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "code"; readonly lines: readonly string[] }
  | {
      readonly kind: "list";
      /** The number of the first item; absent of a list with bullets. */
      readonly first?: number;
      readonly items: readonly (readonly AuthorBlock[])[];
    };
