import type { Arrangement } from "./arrangement.js";
import { CorridorTables } from "./corridor-tables.js";
import type { Corridors } from "./corridors.js";
import type { Occupancy, Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import { linkScore } from "./score.js";
import { cutPath } from "./segments.js";
import type { Segment, Track } from "./track.js";
import { number } from "./track-order.js";
import { crossingsIfBefore, TrackTable } from "./track-table.js";

/** One path of a link, laid among the others' tracks. */
export interface Trial {
  readonly path: Path;
  readonly segments: readonly Segment[];
  readonly crossings: number;
  readonly score: number;
}

/** After the last piece has its place the first could have a better one. */
const PASSES = 2;
/** Links have fewer pieces, but in odd cases. */
const SCRATCH_ROOM = 32;

/**
 * Where paths of single links are tried while the tracks of all others stay as they are. A link must be lifted to be tried; it is
 * then out of everybody's way until it is laid down again.
 */
export class TrialGround {
  private readonly corridors: Corridors;
  private readonly occupancy: Occupancy;
  private readonly arrangement: Arrangement;
  private readonly isLifted: Uint8Array;
  /** The table of the link that is on trial. */
  private readonly scratch = new TrackTable([], SCRATCH_ROOM);
  private readonly tables: CorridorTables;

  /** The occupancy must hold the arrangement's paths. */
  constructor(corridors: Corridors, occupancy: Occupancy, arrangement: Arrangement) {
    this.corridors = corridors;
    this.occupancy = occupancy;
    this.arrangement = arrangement;
    this.isLifted = new Uint8Array(arrangement.paths.length);
    this.tables = new CorridorTables(arrangement.tracks);
  }

  /** Takes a link up, and tells what it was like among those that still lie. */
  lift(link: FineLink): Trial {
    const path = this.arrangement.paths[link.index]!;
    const segments = this.arrangement.segments[link.index]!;
    this.occupancy.remove(path, link);
    this.isLifted[link.index] = 1;
    return this.judge(path, segments, this.tableFor(segments));
  }

  /** Lays a lifted link down as it was in a trial. */
  lay(link: FineLink, trial: Trial): void {
    this.isLifted[link.index] = 0;
    this.occupancy.add(trial.path, link);
    const { paths, segments } = this.arrangement;
    if (segments[link.index] === trial.segments) return;
    for (const segment of segments[link.index]!) {
      const tracks = this.tracksOf(segment);
      tracks.splice(tracks.indexOf(segment), 1);
    }
    for (const segment of trial.segments) {
      const tracks = this.tracksOf(segment);
      const place = tracks.findIndex((track) => track.position > segment.position);
      tracks.splice(place < 0 ? tracks.length : place, 0, segment);
    }
    for (const segment of trial.segments) number(this.tracksOf(segment));
    for (const segment of segments[link.index]!) this.tables.forget(segment.level, segment.corridor);
    for (const segment of trial.segments) this.tables.forget(segment.level, segment.corridor);
    paths[link.index] = trial.path;
    segments[link.index] = trial.segments;
  }

  /** A lifted link on another path, each piece at the best place among the tracks that lie. */
  along(link: FineLink, path: Path): Trial {
    const segments = cutPath(link, path, this.corridors);
    const table = this.tableFor(segments);
    for (let pass = 0; pass < PASSES; pass++) {
      for (let i = 0; i < segments.length; i++) {
        this.insert(segments[i]!, table, i);
        if (i > 0) table.describe(i - 1, segments[i - 1]!);
        if (i + 1 < segments.length) table.describe(i + 1, segments[i + 1]!);
      }
    }
    return this.judge(path, segments, table);
  }

  /** The links that a link crosses. */
  crossedBy(link: FineLink): readonly number[] {
    const crossed = new Set<number>();
    const segments = this.arrangement.segments[link.index]!;
    const table = this.tableFor(segments);
    for (const [i, segment] of segments.entries()) {
      const tracks = this.tracksOf(segment);
      for (const [j, other] of (tracks as Segment[]).entries()) {
        if (other.link !== segment.link && this.crossingsOfPair(segment, table, i, other, j) > 0)
          crossed.add(other.link);
      }
      for (let across = segment.low + 1; across < segment.high; across++) {
        const { upright, level } = this.arrangement.tracks;
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
    const { paths, segments, tracks } = this.arrangement;
    const oldPaths = [...paths];
    const oldSegments = [...segments];
    const oldUpright = tracks.upright.map((list) => [...list]);
    const oldLevel = tracks.level.map((list) => [...list]);
    return () => {
      for (let i = 0; i < paths.length; i++) {
        paths[i] = oldPaths[i]!;
        segments[i] = oldSegments[i]!;
      }
      for (const [corridor, old] of oldUpright.entries()) this.restore(false, corridor, old);
      for (const [corridor, old] of oldLevel.entries()) this.restore(true, corridor, old);
    };
  }

  private restore(level: boolean, corridor: number, old: readonly Track[]): void {
    const tracks = this.tables.tracksOf(level, corridor);
    if (tracks.length === old.length && tracks.every((track, i) => track === old[i])) return;
    this.tables.forget(level, corridor);
    tracks.splice(0, tracks.length, ...old);
    number(tracks);
    this.tables.forget(level, corridor);
  }

  private judge(path: Path, segments: readonly Segment[], table: TrackTable): Trial {
    let crossings = this.occupancy.crossingsOf(path);
    for (let i = 0; i < segments.length; i++) crossings += this.crossingsOf(segments[i]!, table, i);
    return { path, segments, crossings, score: linkScore(path, segments, crossings, this.corridors) };
  }

  /** Puts a segment where it crosses the fewest others; of equal places the first. */
  private insert(segment: Segment, table: TrackTable, index: number): void {
    const tracks = this.tracksOf(segment);
    const others = this.tableOf(segment);
    let price = 0;
    let best = 0;
    let before = -1;
    let after = -1;
    let last = -1;
    for (let j = 0; j < tracks.length; j++) {
      const other = tracks[j] as Segment;
      if (this.isLifted[other.link] === 1) continue;
      if (last === before) after = j;
      last = j;
      if (table.low[index]! > others.high[j]! || others.low[j]! > table.high[index]!) continue;
      price += crossingsIfBefore(others, j, table, index) - crossingsIfBefore(table, index, others, j);
      if (price < best) {
        best = price;
        before = j;
        after = -1;
      }
    }
    const low = before >= 0 ? tracks[before]!.position : after >= 0 ? tracks[after]!.position - 2 : 0;
    const high = after >= 0 && last !== before ? tracks[after]!.position : low + 2;
    segment.position = (low + high) / 2;
    table.describe(index, segment);
  }

  private crossingsOf(segment: Segment, table: TrackTable, index: number): number {
    const tracks = this.tracksOf(segment);
    let crossings = 0;
    for (let j = 0; j < tracks.length; j++) {
      const other = tracks[j] as Segment;
      if (this.isLifted[other.link] !== 1) crossings += this.crossingsOfPair(segment, table, index, other, j);
    }
    return crossings;
  }

  private crossingsOfPair(segment: Segment, table: TrackTable, i: number, other: Segment, j: number): number {
    const others = this.tableOf(segment);
    if (table.low[i]! > others.high[j]! || others.low[j]! > table.high[i]!) return 0;
    const isBefore = segment.position < other.position;
    return isBefore ? crossingsIfBefore(table, i, others, j) : crossingsIfBefore(others, j, table, i);
  }

  private tableFor(segments: readonly Segment[]): TrackTable {
    if (segments.length > SCRATCH_ROOM) return new TrackTable(segments);
    for (let i = 0; i < segments.length; i++) this.scratch.describe(i, segments[i]!);
    return this.scratch;
  }

  private tracksOf(segment: Segment): Track[] {
    return this.tables.tracksOf(segment.level, segment.corridor);
  }

  private tableOf(segment: Segment): TrackTable {
    return this.tables.tableOf(segment.level, segment.corridor);
  }
}
