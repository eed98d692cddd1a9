/** A promise that an input breaks. */
export class Broken extends Error {
  /** Its name, the same for all inputs that break it. */
  readonly promise: string;

  constructor(promise: string, detail: string) {
    super(`${promise}: ${detail}`);
    this.promise = promise;
  }
}

/** What tells one broken promise from another: its name, or the error that was thrown and where. */
export function symptomOf(error: unknown): string {
  if (error instanceof Broken) return error.promise;
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split("\n").find((line) => /^\s+at /.test(line)) ?? "";
  return `${error.name} ${/at (\S+)/.exec(place)?.[1] ?? ""}`;
}
