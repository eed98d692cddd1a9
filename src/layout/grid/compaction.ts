/** Tracks that want to be nearer together, by number, in the order that they have now. All tables have an entry for each pair. */
export interface Compactable {
  readonly count: number;
  /** 1 where two tracks share a stretch of their corridor. */
  readonly meet: Uint8Array;
  /** 1 where they meet and their order matters: lines would cross otherwise. */
  readonly ordered: Uint8Array;
  /** At `i * count + j`: from track i to track j behind it. */
  readonly distance: Float64Array;
  /** From the corridor's edge to a track, and from a track to the other edge. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/**
 * A new order of the tracks in which each stands as near to the first edge as it can: tracks whose order doesn't matter may slip
 * past each other. Returned are the tracks' numbers.
 */
export function compactOrder(problem: Compactable): Int32Array {
  const { count } = problem;
  const tails = longestTails(problem);
  const waiting = new Int32Array(count);
  forEachOrderedPair(problem, (_, after) => {
    waiting[after] = waiting[after]! + 1;
  });
  const places = new Float64Array(count);
  const isPlaced = new Uint8Array(count);
  // Of those that could be next; it changes only for tracks that meet the one just placed.
  const earliest = new Float64Array(count).fill(Number.NaN);
  for (let round = 0; round < count; round++) {
    let best = -1;
    let bestPlace = 0;
    for (let track = 0; track < count; track++) {
      if (isPlaced[track] === 1 || waiting[track]! > 0) continue;
      if (Number.isNaN(earliest[track])) earliest[track] = earliestPlace(problem, track, places, isPlaced);
      const place = earliest[track]!;
      if (best >= 0 && (place > bestPlace || (place === bestPlace && tails[track]! <= tails[best]!))) continue;
      best = track;
      bestPlace = place;
    }
    places[best] = bestPlace;
    isPlaced[best] = 1;
    for (let other = 0; other < count; other++) {
      if (problem.meet[best * count + other] === 1) earliest[other] = Number.NaN;
      if (other > best && isOrderedPair(problem, best, other)) waiting[other] = waiting[other]! - 1;
    }
  }
  return Int32Array.from(places.keys()).sort((a, b) => places[a]! - places[b]! || a - b);
}

/** The first place that keeps every distance: behind all that must be before it, and in a gap among the others. */
function earliestPlace(problem: Compactable, track: number, places: Float64Array, isPlaced: Uint8Array): number {
  const { count, meet, distance } = problem;
  let place = problem.first[track]!;
  for (let other = 0; other < track; other++) {
    if (isOrderedPair(problem, other, track))
      place = Math.max(place, places[other]! + distance[other * count + track]!);
  }
  for (let pushed = true; pushed; ) {
    pushed = false;
    for (let other = 0; other < count; other++) {
      if (isPlaced[other] !== 1 || meet[track * count + other] !== 1) continue;
      const behind = places[other]! + distance[other * count + track]!;
      if (place < behind && place + distance[track * count + other]! > places[other]!) {
        place = behind;
        pushed = true;
      }
    }
  }
  return place;
}

/** How much room each track and what must stand behind it take: of two tracks the one with more should come first. */
function longestTails(problem: Compactable): Float64Array {
  const tails = Float64Array.from(problem.last);
  for (let track = problem.count - 1; track >= 0; track--) {
    for (let after = track + 1; after < problem.count; after++) {
      if (!isOrderedPair(problem, track, after)) continue;
      tails[track] = Math.max(tails[track]!, problem.distance[track * problem.count + after]! + tails[after]!);
    }
  }
  return tails;
}

function isOrderedPair(problem: Compactable, before: number, after: number): boolean {
  return problem.ordered[before * problem.count + after] === 1;
}

function forEachOrderedPair(problem: Compactable, visit: (before: number, after: number) => void): void {
  for (let before = 0; before < problem.count; before++) {
    for (let after = before + 1; after < problem.count; after++) {
      if (isOrderedPair(problem, before, after)) visit(before, after);
    }
  }
}
