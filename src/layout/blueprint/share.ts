import type { Handshake } from "../../model/journey.js";
import { amountText } from "../page/amounts.js";

/** What stands beside a line: its label, and behind that an option's share: `yes · 85%`. */
export function wordsBeside({ label, share }: Pick<Handshake, "label" | "share">): string | undefined {
  return share === undefined ? label : `${label ?? ""} ${beforeShare}${amountText(share)}`;
}

/** It goes to the next line with the share. */
export const beforeShare = "·\u00a0";
