import type { Segment, Track } from "./track.js";
import { TrackTable } from "./track-table.js";
import type { Tracks } from "./tracks.js";

/** Room for lines that come to a corridor later. */
const SPARE_ROOM = 8;

/** The tables of all corridors' tracks, filled when they are needed and kept until something moves. */
export class CorridorTables {
  private readonly tracks: Tracks;
  private readonly upright: (TrackTable | null)[];
  private readonly level: (TrackTable | null)[];
  private readonly uprightIsFresh: Uint8Array;
  private readonly levelIsFresh: Uint8Array;

  constructor(tracks: Tracks) {
    this.tracks = tracks;
    this.upright = tracks.upright.map(() => null);
    this.level = tracks.level.map(() => null);
    this.uprightIsFresh = new Uint8Array(tracks.upright.length);
    this.levelIsFresh = new Uint8Array(tracks.level.length);
  }

  tracksOf(level: boolean, corridor: number): Track[] {
    return (level ? this.tracks.level : this.tracks.upright)[corridor]!;
  }

  tableOf(level: boolean, corridor: number): TrackTable {
    const tables = level ? this.level : this.upright;
    const isFresh = level ? this.levelIsFresh : this.uprightIsFresh;
    const old = tables[corridor]!;
    if (isFresh[corridor] === 1) return old;
    isFresh[corridor] = 1;
    const tracks = this.tracksOf(level, corridor);
    if (old?.hasRoomFor(tracks.length)) {
      old.describeAll(tracks);
      return old;
    }
    const table = new TrackTable(tracks, tracks.length + SPARE_ROOM);
    tables[corridor] = table;
    return table;
  }

  /** New numbers in a corridor change its table, and those of the corridors into which its lines turn. */
  forget(level: boolean, corridor: number): void {
    const own = level ? this.levelIsFresh : this.uprightIsFresh;
    const across = level ? this.uprightIsFresh : this.levelIsFresh;
    own[corridor] = 0;
    for (const track of this.tracksOf(level, corridor) as Segment[]) {
      if (track.previous !== null) across[track.previous.corridor] = 0;
      if (track.next !== null) across[track.next.corridor] = 0;
    }
  }
}
