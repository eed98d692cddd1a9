declare const __VERSION__: string;
declare const __PACKAGES__: string;

/** Put in by the build; sources that run by themselves have none. */
export const version: string = typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0-source";

/** The names of what isn't bundled but installed beside us. */
export const packages: readonly string[] =
  typeof __PACKAGES__ === "string" ? (JSON.parse(__PACKAGES__) as readonly string[]) : [];
