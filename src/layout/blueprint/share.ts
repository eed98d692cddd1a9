import type { Handshake } from "../../model/journey.js";
import { amountText } from "../page/amounts.js";

/** What stands beside a line: its label, and behind that an option's share: `yes · 85%`. */
export function wordsBeside(handshake: Pick<Handshake, "label" | "share">): string | undefined {
  const { label, share } = handshake;
  if (share === undefined) return label;
  return isShareAlone(handshake) ? amountText(share) : `${label} ${beforeShare}${amountText(share)}`;
}

/** Whether an option has a share and no label. */
export function isShareAlone({ label = "", share }: Pick<Handshake, "label" | "share">): boolean {
  return share !== undefined && label.trim() === "";
}

/** It goes to the next line with the share. */
export const beforeShare = "·\u00a0";
