import type { Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import { samePath } from "./routing.js";

interface Failure {
  readonly group: readonly FineLink[];
  readonly paths: readonly Path[];
  readonly signs: readonly number[];
}

/**
 * Links for which, alone or as a group, no better paths were found, the last time for each first link. As long as they lie as they
 * lay then, and the signs of what lies near are the same, hardly ever more is found.
 */
export class Failures {
  private readonly failures: (Failure | undefined)[] = [];

  /** Whether a group failed before, all of whose paths are still as among these, by their links' indices. */
  has(group: readonly FineLink[], paths: readonly Path[], signs: readonly number[] = []): boolean {
    const failure = this.failures[group[0]!.index];
    return (
      failure !== undefined &&
      failure.group.length === group.length &&
      group.every((link, i) => failure.group[i] === link && samePath(failure.paths[i]!, paths[link.index]!)) &&
      signs.every((sign, i) => failure.signs[i] === sign)
    );
  }

  add(group: readonly FineLink[], paths: readonly Path[], signs: readonly number[] = []): void {
    this.failures[group[0]!.index] = { group, paths: group.map((link) => paths[link.index]!), signs };
  }
}
