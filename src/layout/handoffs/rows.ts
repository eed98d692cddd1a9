import type { Flow } from "./flows.js";
import { type Party, type Side, sides } from "./parties.js";

/** A row of parties, none of which hands anything over to another of the row. */
export interface Row {
  readonly side: Side;
  readonly parties: readonly Party[];
}

/** More than these would make the picture wider than a wall. */
const longestRow = 12;

/** The parties of each side in rows from the customer inwards: as few as there can be, within reason. */
export function rowsOf(parties: readonly Party[], flows: readonly Flow[]): readonly Row[] {
  return sides.flatMap((side) => {
    const members = parties.filter((party) => party.side === side);
    const depth = depthOf(flows, members);
    const rows = apart(members, flows).flatMap((row) => inPieces(row));
    return rows.toSorted((a, b) => mean(a, depth) - mean(b, depth)).map((row): Row => ({ side, parties: row }));
  });
}

/** Puts each party, those with the most partners first, into the first row in which it has none. */
function apart(members: readonly Party[], flows: readonly Flow[]): readonly (readonly Party[])[] {
  const partners = new Map(members.map((party) => [party, new Set<Party>()]));
  for (const { from, to } of flows) {
    if (!partners.has(from) || !partners.has(to)) continue;
    partners.get(from)!.add(to);
    partners.get(to)!.add(from);
  }
  const rows: Party[][] = [];
  for (const party of members.toSorted((a, b) => partners.get(b)!.size - partners.get(a)!.size)) {
    const row = rows.find((each) => !each.some((other) => partners.get(party)!.has(other)));
    if (row === undefined) rows.push([party]);
    else row.push(party);
  }
  return rows;
}

function inPieces(row: readonly Party[]): readonly (readonly Party[])[] {
  const pieces = Math.ceil(row.length / longestRow);
  const size = Math.ceil(row.length / pieces);
  return Array.from({ length: pieces }, (_, i) => row.slice(i * size, (i + 1) * size));
}

/** How far inwards a party's hand-offs reach, against those that reach towards the customer. */
function depthOf(flows: readonly Flow[], members: readonly Party[]): ReadonlyMap<Party, number> {
  const depth = new Map(members.map((party) => [party, 0]));
  for (const { from, to, handshakes } of flows) {
    for (const [party, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = depth.get(party);
      const step = Math.sign(sides.indexOf(other.side) - sides.indexOf(party.side));
      if (known !== undefined) depth.set(party, known + step * handshakes.length);
    }
  }
  return depth;
}

function mean(row: readonly Party[], depth: ReadonlyMap<Party, number>): number {
  return row.reduce((sum, party) => sum + depth.get(party)!, 0) / row.length;
}
