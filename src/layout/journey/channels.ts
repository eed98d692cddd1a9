import { actsInOrder } from "../../model/index.js";
import type { Step } from "../../model/journey.js";
import type { Channel } from "../../model/people.js";
import { block, placeBlock } from "../page/block.js";
import { noteText } from "../page/styles.js";
import { channelIcon } from "./channel-icons.js";
import { node, type Piece } from "./pieces.js";

const iconRoom = 34;
const least = 28;
const discRadius = 13;

/** Where a customer meets the company in a step: the channels of what they do, see and are served by, each once. */
export function channelsOf(step: Step, channels: ReadonlyMap<string, Channel>): readonly Channel[] {
  const seen = actsInOrder(step).filter(
    ({ lane }) => lane === "evidence" || lane === "customer" || lane === "frontstage",
  );
  const ids = new Set(seen.flatMap(({ via }) => via));
  return [...ids].flatMap((id) => channels.get(id) ?? []);
}

/** A channel: the icon of its kind in a disc, its name beside it. */
export function channelPiece(channel: Channel, step: string, width: number): Piece {
  const name = block(channel.title, width - iconRoom - 2, noteText, "ink");
  const height = Math.max(least, name.height);
  return {
    height,
    draw: ({ x }, top) => {
      const [middleX, middleY] = [x + discRadius, top + height / 2];
      return node(
        { path: channel.id, step },
        [
          { type: "rect", x, y: top, width, height },
          {
            type: "circle",
            x: middleX,
            y: middleY,
            radius: discRadius,
            fill: "customer-tint",
            stroke: "customer",
            strokeWidth: 0.8,
          },
          ...channelIcon(channel.kind, middleX, middleY, "customer"),
          placeBlock(name, x + iconRoom, top + (height - name.height) / 2, "start"),
        ],
        channel.kind === undefined ? undefined : `${channel.title}: ${channel.kind}`,
      );
    },
  };
}
