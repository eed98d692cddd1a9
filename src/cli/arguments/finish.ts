import type { Result } from "../result.js";

/** Takes what a command says. */
export type Finish = (result: Result) => void;
