import { message } from "../message.js";
import { phrase, type Spelled, spelled } from "../spelled.js";

/** `what` is the item, `kind` the measure's; `wanted` and `found` tell what the figure should be and is, with articles. */
export const wrongAmount = message<{
  what: string;
  kind: string;
  wanted: string;
  found: string;
  example: Spelled;
}>("value/kind", ({ what, kind, wanted, found, example }) => ({
  message: `The ${what} of a measure of kind \`${kind}\` must be ${wanted}, and this is ${found}.`,
  help: phrase`Write it like ${example}.`,
}));

export const emptyScale = message<{ from: number; to: number }>("value/range", ({ from, to }) => ({
  message: `The scale ${from}..${to} has no room: its first number must be the lower one.`,
  help: from === to ? "Write the lowest and the highest answer." : `Write \`${to}..${from}\`.`,
}));

export const endsBeforeStart = message<{ from: string; to: string }>("value/range", ({ from, to }) => ({
  message: `It would end on ${to}, before it begins on ${from}.`,
  help: "Write the first day, then the last.",
}));

export const retentionAndLifespan = message<Record<never, never>>("item/repeated", () => ({
  message: "`retention` and `lifespan` both say how long the customer stays.",
  help: "Keep the one that you know better.",
}));

/** `first` and `second` are arrows as written, and the words for them: `->`, `handover`. */
export const twoArrows = message<{ from: string; to: string; first: Spelled; second: Spelled }>(
  "item/repeated",
  ({ from, to, first, second }) => ({
    message: spelled(
      `\`${from} ${second.text} ${to}\` was written with \`${first.text}\` before, and one handshake has one kind of arrow.`,
      `The handshake from \`${from}\` to \`${to}\` was \`kind: ${first.yaml}\` before and is \`${second.yaml}\` here, and one handshake has one kind.`,
    ),
    help: spelled(
      "Use the same arrow, or give the two different labels.",
      "Give both the same `kind`, or different labels.",
    ),
  }),
);

/** Two statements of one handshake that don't agree. */
export const handshakeDisagrees = message<{ item: string; from: string; to: string }>(
  "item/repeated",
  ({ item, from, to }) => ({
    message: `The handshake from \`${from}\` to \`${to}\` has another ${item} already.`,
    help: `Keep one of the two, or give the handshakes different labels.`,
  }),
);
