import type { Reformed } from "../compiler/reform/reform.js";
import type { Palette } from "../diagnostics/print/palette.js";
import { Failure } from "../host/failure.js";
import { defectMessage } from "./defect.js";
import { complaint, type Status } from "./result.js";
import { showFindings } from "./shown.js";

/** What became of one file: another text, or why there is none. */
export type Attempt = Reformed | { readonly kind: "defect"; readonly message: string };

/** A defect that one file brings to light keeps others from nothing. */
export async function attempt(work: Promise<Reformed>): Promise<Attempt> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure) throw error;
    return { kind: "defect", message: defectMessage(error) };
  }
}

/** Why a file was left alone, for a person, and `outcome`, what that means for the file. */
export function sayTrouble(attempted: Attempt, palette: Palette, outcome: string): string {
  if (attempted.kind === "text") return "";
  if (attempted.kind === "defect") return complaint(attempted.message);
  return `${showFindings(attempted.findings, palette)}${outcome}\n`;
}

/** A file that the system wouldn't give us is no finding about a blueprint: that work wasn't done. */
export function statusOfAttempt(attempted: Attempt): Status {
  switch (attempted.kind) {
    case "text":
      return 0;
    case "broken":
      return 1;
    case "refused":
      return ["missing", "outside", "unreadable"].includes(attempted.because) ? 2 : 1;
    case "defect":
      return 3;
  }
}
