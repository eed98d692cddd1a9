import { homedir } from "node:os";
import { isAbsolute } from "node:path";

/** The user's home; nothing where the system tells of none, as where a container's user has a number and no name. */
export function homeFolder(): string | undefined {
  try {
    const folder = homedir();
    return isAbsolute(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}
