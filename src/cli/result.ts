import { visible } from "../diagnostics/print/visible.js";

/** What a command has to say, and how it went. Only the entry point prints it and exits. */
export interface Result {
  readonly status: Status;
  /** What was asked for. */
  readonly stdout?: string;
  /** Findings, and what else is meant for a person. */
  readonly stderr?: string;
}

/** 0 fine; 1 findings that fail the check; 2 the work couldn't be done; 3 a defect of ours. */
export type Status = 0 | 1 | 2 | 3;

/** One line that says why the work couldn't be done. */
export function complaint(message: string): string {
  return `sightline: ${visible(message)}\n`;
}
