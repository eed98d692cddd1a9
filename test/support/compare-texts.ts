import { type Comparison, compareSides } from "../../src/compiler/index.js";
import { compileTexts } from "./compile-texts.js";

type Texts = Readonly<Record<string, string>>;

/** What changed between two states of files that stand in memory. */
export async function compareTexts(before: Texts, after: Texts): Promise<Comparison> {
  const [old, fresh] = [await compileTexts(before), await compileTexts(after)];
  const placeOf = (path: string): string => path;
  return compareSides({ compilation: old, placeOf }, { compilation: fresh, placeOf });
}
