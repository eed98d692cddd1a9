import { version } from "./version.js";

/** What is said of an error that nobody expected. */
export function defectMessage(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `this is a defect of Sightline ${version}, not of your files (${what}). Please report it with the command and the files that led to it.`;
}
