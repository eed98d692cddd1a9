import type { Compilation } from "./compilation.js";

/** One of the two states that are compared. */
export interface ComparedSide {
  readonly compilation: Compilation;
  /** A file's path as both sides call it, whatever folder it lies in and however it was called. */
  readonly placeOf: (path: string) => string;
}
