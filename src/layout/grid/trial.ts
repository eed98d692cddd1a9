import type { Arrangement } from "./arrangement.js";
import { linkScore } from "./arrangement.js";
import type { Corridors } from "./corridors.js";
import type { Occupancy, Path } from "./occupancy.js";
import type { FineLink } from "./placement.js";
import { cutPath, type Segment, type Track } from "./segments.js";
import { number } from "./track-order.js";
import { crossingsIfBefore, TrackTable } from "./track-table.js";

/** One path of a link, laid among the others' tracks. */
export interface Trial {
  readonly path: Path;
  readonly segments: Segment[];
  readonly crossings: number;
  readonly score: number;
}

/** After the last piece has its place the first could have a better one. */
const PASSES = 2;

/** Tries paths of single links while the tracks of all others stay as they are. */
export class TrialGround {
  private readonly corridors: Corridors;
  private readonly occupancy: Occupancy;
  private readonly arrangement: Arrangement;
  /** Tables of the corridors' tracks, made when they are needed and kept until a link is changed. */
  private readonly uprightTables: (TrackTable | null)[];
  private readonly levelTables: (TrackTable | null)[];

  constructor(corridors: Corridors, occupancy: Occupancy, arrangement: Arrangement) {
    this.corridors = corridors;
    this.occupancy = occupancy;
    this.arrangement = arrangement;
    this.uprightTables = arrangement.tracks.upright.map(() => null);
    this.levelTables = arrangement.tracks.level.map(() => null);
  }

  /** The link as it is. Its path must be taken out of the occupancy. */
  asIs(link: FineLink): Trial {
    const path = this.arrangement.paths[link.index]!;
    const segments = this.arrangement.segments[link.index]!;
    return this.judge(path, segments, new TrackTable(segments));
  }

  /** The link on another path, each piece at the best place among the others. The same condition. */
  along(link: FineLink, path: Path): Trial {
    const segments = cutPath(link, path, this.corridors);
    const table = new TrackTable(segments);
    for (let pass = 0; pass < PASSES; pass++) {
      for (let i = 0; i < segments.length; i++) {
        this.insert(segments[i]!, table, i);
        if (i > 0) table.describe(i - 1, segments[i - 1]!);
        if (i + 1 < segments.length) table.describe(i + 1, segments[i + 1]!);
      }
    }
    return this.judge(path, segments, table);
  }

  /** Lets a link take the path of a trial. */
  take(link: FineLink, trial: Trial): void {
    const { paths, segments } = this.arrangement;
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
    paths[link.index] = trial.path;
    segments[link.index] = trial.segments;
    this.uprightTables.fill(null);
    this.levelTables.fill(null);
  }

  private judge(path: Path, segments: Segment[], table: TrackTable): Trial {
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
      if (other.link === segment.link) continue;
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
    const others = this.tableOf(segment);
    let crossings = 0;
    for (let j = 0; j < tracks.length; j++) {
      const other = tracks[j] as Segment;
      if (other.link === segment.link || table.low[index]! > others.high[j]! || others.low[j]! > table.high[index]!)
        continue;
      const isBefore = segment.position < other.position;
      crossings += isBefore ? crossingsIfBefore(table, index, others, j) : crossingsIfBefore(others, j, table, index);
    }
    return crossings;
  }

  private tracksOf(segment: Segment): Track[] {
    const { upright, level } = this.arrangement.tracks;
    return (segment.level ? level : upright)[segment.corridor]!;
  }

  private tableOf(segment: Segment): TrackTable {
    const tables = segment.level ? this.levelTables : this.uprightTables;
    const table = tables[segment.corridor] ?? new TrackTable(this.tracksOf(segment));
    tables[segment.corridor] = table;
    return table;
  }
}
