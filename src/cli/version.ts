declare const __VERSION__: string;

/** Put in by the build; sources that run by themselves have none. */
export const version: string = typeof __VERSION__ === "string" ? __VERSION__ : "0.0.0-source";
