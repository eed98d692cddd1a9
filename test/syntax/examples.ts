import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(import.meta.dirname, "../../docs/language.md"), "utf8");

/** The examples of the text form in the language's page: the vending machine, and its catalog. */
export const examples: readonly string[] = [...page.matchAll(/```blueprint\n([\s\S]*?)```/gu)].map(
  ([, text]) => text ?? "",
);
