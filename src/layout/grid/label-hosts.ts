import type { Corridors } from "./corridors.js";
import { type LabelText, setInBlock, setOnOneLine, setOnTwoLines } from "./label-text.js";
import type { FineLink, Placement } from "./placement.js";
import type { Segments } from "./segments.js";
import type { HostedLabel, LabelRoom, Segment } from "./track.js";
import { wholeExtent } from "./track-keys.js";

/** What speaks against a host, in lines of reading, more or less: only the proportions matter. */
const PRICES = {
  level: 1.6,
  upright: 1,
  /** A decision's option must be read where it leaves. */
  perPieceFromDecision: 3,
  perPieceFromMiddle: 0.4,
  perPxTooLong: 0.11,
  inRow: 0.6,
  inGutter: 1.2,
  perChannelFromDecision: 0.8,
  perChannelFromMiddle: 0.1,
  perLabelThere: 1.1,
};
/** Room that a level label leaves at the ends of its line, together. */
const ENDS = 10;
/** What corners and arrowheads take from a line between two gutters. */
const CORNERS = -8;
const GUTTER_SHARE = 6;

interface Candidate {
  readonly price: number;
  readonly host: Segment;
  readonly text: LabelText;
  /** Of an upright host. */
  readonly channel: number;
}

/** Chooses the segment that carries each link's label; by the link's index, null for those that have none. */
export function hostLabels(
  placement: Placement,
  corridors: Corridors,
  segments: Segments,
): readonly (HostedLabel | null)[] {
  const roomsTaken = new Map<string, number>();
  return placement.links.map((link) => {
    if (link.label === "") return null;
    const best = bestHost(link, placement, corridors, segments[link.index]!, roomsTaken);
    if (best === null) return null;
    return host(link, best, roomsTaken);
  });
}

function host(link: FineLink, best: Candidate, roomsTaken: Map<string, number>): HostedLabel {
  const { width, height, lines } = best.text;
  const { corridor } = best.host;
  const upright = !best.host.level;
  const room: LabelRoom | null = upright
    ? {
        kind: "label",
        channel: best.channel,
        host: best.host,
        width,
        height,
        low: corridor,
        high: corridor,
        ...wholeExtent(corridor, corridor),
        label: null,
        position: 0,
        coordinate: 0,
      }
    : null;
  const label = { link: link.index, host: best.host, lines, width, height, room, side: 1, x: 0, y: 0 };
  if (room === null) {
    best.host.label = label;
  } else {
    room.label = label;
    const key = `${corridor},${best.channel}`;
    roomsTaken.set(key, (roomsTaken.get(key) ?? 0) + 1);
  }
  return label;
}

function bestHost(
  link: FineLink,
  placement: Placement,
  corridors: Corridors,
  segments: readonly Segment[],
  roomsTaken: ReadonlyMap<string, number>,
): Candidate | null {
  const nearStart = link.input.kind === "option" || placement.boxes[link.from]!.diamond;
  const oneLine = setOnOneLine(link.label);
  const block = setInBlock(link.label);
  const narrow = block.lines.length === 1 ? (setOnTwoLines(link.label) ?? block) : block;
  let best: Candidate | null = null;
  const offer = (candidate: Candidate): void => {
    if (best === null || candidate.price < best.price - 1e-9) best = candidate;
  };
  for (const [index, segment] of segments.entries()) {
    const fromMiddle = Math.abs(index - (segments.length - 1) / 2);
    const rank = nearStart ? PRICES.perPieceFromDecision * index : PRICES.perPieceFromMiddle * fromMiddle;
    if (segment.level) {
      const free = lengthEstimate(segment, corridors);
      const inBlock = free >= block.width + ENDS ? block : narrow;
      const text = free >= oneLine.width ? oneLine : inBlock;
      const tooLong = Math.max(0, text.width + ENDS - free) * PRICES.perPxTooLong;
      const price = PRICES.level + rank + tooLong + (segment.corridor % 2 === 1 ? PRICES.inRow : 0);
      offer({ price, host: segment, text, channel: -1 });
      continue;
    }
    for (let channel = segment.low + 1; channel < segment.high; channel++) {
      if (channel % 2 === 1) continue;
      const price = PRICES.upright + rank + uprightPrice(segment, channel, nearStart, roomsTaken);
      offer({ price, host: segment, text: block, channel });
    }
  }
  return best;
}

function uprightPrice(
  segment: Segment,
  channel: number,
  nearStart: boolean,
  roomsTaken: ReadonlyMap<string, number>,
): number {
  const distance = nearStart
    ? (PRICES.perChannelFromDecision * Math.abs(channel - segment.start)) / 2
    : PRICES.perChannelFromMiddle * Math.abs(channel - (segment.start + segment.end) / 2);
  const taken = roomsTaken.get(`${segment.corridor},${channel}`) ?? 0;
  return distance + taken * PRICES.perLabelThere + (segment.corridor % 2 === 1 ? 0 : PRICES.inGutter);
}

/** About how long a level segment will be. */
function lengthEstimate(segment: Segment, corridors: Corridors): number {
  let length = CORNERS;
  for (let x = segment.low + 1; x < segment.high; x++) length += corridors.widths[x]!;
  for (const [x, box] of [
    [segment.start, segment.startBox],
    [segment.end, segment.endBox],
  ] as const) {
    if (x % 2 === 0) length += GUTTER_SHARE;
    else if (box < 0) length += corridors.widths[x]! / 2;
  }
  return length;
}
