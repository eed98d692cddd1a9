import type { Arrangement } from "./arrangement.js";
import type { Corridors } from "./corridors.js";
import type { Occupancy, Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import { crossingScore, shapeScore } from "./score.js";
import { cutPath } from "./segments.js";
import type { Segment } from "./track.js";
import { crossingsIfBefore, number, overlap, writeExtent } from "./track-keys.js";

/** One path of a link, laid among the others' tracks. */
export interface Trial {
  readonly path: Path;
  readonly segments: readonly Segment[];
  readonly score: number;
}

/** After the last piece has its place the first could have a better one. */
const PASSES = 2;

/**
 * Where paths of single links are tried while the tracks of all others stay as they are. A link must be lifted to be tried; it is
 * then out of everybody's way until it is laid down again.
 */
export class TrialGround {
  private readonly corridors: Corridors;
  private readonly occupancy: Occupancy;
  private readonly arrangement: Arrangement;
  private readonly isLifted: Uint8Array;
  /** The corridors' tracks as they were when they were to be remembered, of those that have changed since. */
  private remembered = new Map<Segment[], readonly Segment[]>();

  /** The occupancy must hold the arrangement's paths. */
  constructor(corridors: Corridors, occupancy: Occupancy, arrangement: Arrangement) {
    this.corridors = corridors;
    this.occupancy = occupancy;
    this.arrangement = arrangement;
    this.isLifted = new Uint8Array(arrangement.paths.length);
  }

  /** Takes a link up, and tells what it was like among those that still lie. */
  lift(link: FineLink): Trial {
    const path = this.arrangement.paths[link.index]!;
    this.occupancy.remove(path, link);
    this.isLifted[link.index] = 1;
    return this.judge(link, path, this.arrangement.segments[link.index]!);
  }

  /** Lays a lifted link down as it was in a trial. */
  lay(link: FineLink, { path, segments }: Trial): void {
    this.isLifted[link.index] = 0;
    this.occupancy.add(path, link);
    const old = this.arrangement.segments[link.index]!;
    if (old === segments) return;
    for (const segment of old) {
      const tracks = this.tracksToChange(segment);
      tracks.splice(tracks.indexOf(segment), 1);
    }
    for (const segment of segments) {
      const tracks = this.tracksToChange(segment);
      let place = tracks.length;
      while (place > 0 && tracks[place - 1]!.position > segment.position) place--;
      tracks.splice(place, 0, segment);
    }
    for (const segment of segments) number(this.tracksOf(segment));
    this.arrangement.paths[link.index] = path;
    this.arrangement.segments[link.index] = segments;
  }

  /** What a lifted link on another path scores at least: crossings that its place among the tracks decides aren't counted. */
  leastScore(link: FineLink, path: Path): number {
    return crossingScore(this.occupancy.crossingsOf(path)) + shapeScore(link.index, path, this.corridors);
  }

  /** A lifted link on another path, each piece at the best place among the tracks that lie. */
  along(link: FineLink, path: Path): Trial {
    const segments = cutPath(link, path, this.corridors);
    for (let pass = 0; pass < PASSES; pass++) for (const segment of segments) this.insert(segment);
    return this.judge(link, path, segments);
  }

  /** How many lines a link crosses, which lies. */
  crossingsOf(link: FineLink): number {
    const path = this.arrangement.paths[link.index]!;
    this.occupancy.remove(path, link);
    this.isLifted[link.index] = 1;
    const crossings = this.crossingsAlong(path, this.arrangement.segments[link.index]!);
    this.occupancy.add(path, link);
    this.isLifted[link.index] = 0;
    return crossings;
  }

  /** The links that a link crosses. */
  crossedBy(link: FineLink): readonly number[] {
    const { upright, level } = this.arrangement.tracks;
    const crossed = new Set<number>();
    for (const segment of this.arrangement.segments[link.index]!) {
      for (const other of this.tracksOf(segment)) if (crossingsOfPair(segment, other) > 0) crossed.add(other.link);
      for (let across = segment.low + 1; across < segment.high; across++) {
        for (const other of (segment.level ? upright : level)[across] as Segment[]) {
          if (other.low < segment.corridor && other.high > segment.corridor) crossed.add(other.link);
        }
      }
    }
    crossed.delete(link.index);
    return [...crossed].sort((a, b) => a - b);
  }

  /** What is needed to go back to the present state. No link may be lifted. */
  remember(): () => void {
    const { paths, segments } = this.arrangement;
    const [oldPaths, oldSegments] = [[...paths], [...segments]];
    const remembered = new Map<Segment[], readonly Segment[]>();
    this.remembered = remembered;
    return () => {
      for (let i = 0; i < paths.length; i++) {
        paths[i] = oldPaths[i]!;
        segments[i] = oldSegments[i]!;
      }
      for (const [tracks, old] of remembered) {
        tracks.splice(0, tracks.length, ...old);
        number(tracks);
      }
    };
  }

  private judge(link: FineLink, path: Path, segments: readonly Segment[]): Trial {
    const crossings = this.crossingsAlong(path, segments);
    return { path, segments, score: crossingScore(crossings) + shapeScore(link.index, path, this.corridors) };
  }

  private crossingsAlong(path: Path, segments: readonly Segment[]): number {
    let crossings = this.occupancy.crossingsOf(path);
    for (const segment of segments) {
      const tracks = this.tracksOf(segment);
      for (let j = 0; j < tracks.length; j++) {
        const other = tracks[j]!;
        if (this.isLifted[other.link] !== 1) crossings += crossingsOfPair(segment, other);
      }
    }
    return crossings;
  }

  /** Puts a segment where it crosses the fewest others; of equal places the first. */
  private insert(segment: Segment): void {
    const tracks = this.tracksOf(segment);
    let price = 0;
    let best = 0;
    let before = -1;
    let after = -1;
    let last = -1;
    for (let j = 0; j < tracks.length; j++) {
      const other = tracks[j]!;
      if (this.isLifted[other.link] === 1) continue;
      if (last === before) after = j;
      last = j;
      if (!overlap(segment, other)) continue;
      price += crossingsIfBefore(other, segment) - crossingsIfBefore(segment, other);
      if (price < best) {
        best = price;
        before = j;
        after = -1;
      }
    }
    const low = before >= 0 ? tracks[before]!.position : after >= 0 ? tracks[after]!.position - 4 : 0;
    const high = after >= 0 && last !== before ? tracks[after]!.position : low + 4;
    segment.position = (low + high) / 2;
    if (segment.previous !== null) writeExtent(segment.previous);
    if (segment.next !== null) writeExtent(segment.next);
  }

  private tracksOf({ level, corridor }: Segment): Segment[] {
    const { tracks } = this.arrangement;
    return (level ? tracks.level : tracks.upright)[corridor] as Segment[];
  }

  private tracksToChange(segment: Segment): Segment[] {
    const tracks = this.tracksOf(segment);
    if (!this.remembered.has(tracks)) this.remembered.set(tracks, [...tracks]);
    return tracks;
  }
}

function crossingsOfPair(segment: Segment, other: Segment): number {
  if (!overlap(segment, other)) return 0;
  return segment.position < other.position ? crossingsIfBefore(segment, other) : crossingsIfBefore(other, segment);
}
