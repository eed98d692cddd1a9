import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { applyFixes } from "../../src/compiler/fixes.js";
import { chanceOf } from "../support/chance.js";
import { compileTexts } from "../support/compile-texts.js";

const examples = [
  "hotel/people-and-systems.blueprint",
  "vending/vending.blueprint",
  "shop/catalog.blueprint.yaml",
  "shop/order-and-return.blueprint.yaml",
];
const slipsEach = 60;

/** A word with one slip of the pen: two letters swapped, one doubled, one missing, one wrong, a capital. */
function slip(word: string, kind: number, at: number): string {
  const i = at % (word.length - 1);
  const [before, a, b, after] = [word.slice(0, i), word[i]!, word[i + 1]!, word.slice(i + 2)];
  return [
    `${before}${b}${a}${after}`,
    `${before}${a}${a}${b}${after}`,
    `${before}${b}${after}`,
    `${before}x${b}${after}`,
    `${before}${a.toUpperCase()}${b}${after}`,
  ][kind]!;
}

for (const example of examples) {
  it(`a slip in ${example} is mended to what was there before, or not at all`, async () => {
    const path = `a${/\.blueprint.*$/.exec(example)![0]}`;
    const text = readFileSync(`examples/${example}`, "utf8");
    const bare = text.replace(/"[^"\n]*"|\/\/.*|#.*/g, (quoted) => " ".repeat(quoted.length));
    const words = [...bare.matchAll(/[a-z][a-z-]{3,}/g)];
    const chance = chanceOf(4);
    let mended = 0;
    for (let round = 0; round < slipsEach; round++) {
      const { 0: word, index } = chance.pick(words);
      const wrong = slip(word, Math.floor(chance.next() * 5), Math.floor(chance.next() * 100));
      const broken = text.slice(0, index) + wrong + text.slice(index + word.length);
      const { findings } = await compileTexts({ [path]: broken });
      const [file] = applyFixes(findings, () => true).files;
      if (file === undefined) continue;
      mended++;
      // Where a capital slipped into a declaration, the references follow it.
      expect(file.text.toLowerCase(), `${word} as ${wrong}`).toBe(text.toLowerCase());
    }
    expect(mended).toBeGreaterThan(5);
  });
}
