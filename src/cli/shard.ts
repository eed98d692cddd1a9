import { hashOf } from "../host/hashing-files.js";

/** One of several parts that a workspace's work is divided into, as `--shard` names it. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * Which files belong to a part: each to one, none of them to more than its share, and where files come and go most others stay
 * where they are. Files that aren't among `paths` belong to one too.
 */
export function inShard({ number, of }: Shard, paths: readonly string[]): (path: string) => boolean {
  const places = new Map<string, number>();
  const room = Array.from({ length: of }, () => Math.ceil(paths.length / of));
  const ranked = paths.map((path) => ({ path, rank: rankOf(path) })).sort((a, b) => a.rank - b.rank);
  for (const { path, rank } of ranked) {
    let place = rank % of;
    while (room[place] === 0) place = (place + 1) % of;
    room[place]!--;
    places.set(path, place);
  }
  return (path) => (places.get(path) ?? rankOf(path) % of) === number - 1;
}

/** A number from 0 to 2^48, the same for a path on every machine. */
function rankOf(path: string): number {
  return Buffer.from(hashOf(path), "base64url").readUIntBE(0, 6);
}
