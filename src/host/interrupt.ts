import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isTemporary, remove } from "./write.js";

/**
 * Lets a run that is interrupted, by Ctrl-C or by a CI that gives up, leave no file in a folder that it hadn't finished. It ends by
 * the signal all the same, so that whoever started it knows (a shell says 130).
 */
export function tidyWhenInterrupted(folder: string): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      removeTemporaries(folder);
      process.kill(process.pid, signal);
    });
  }
}

function removeTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (isTemporary(name)) remove(join(folder, name));
  } catch {
    // The folder is gone, and what was in it.
  }
}
