import type { Element } from "../../model/element.js";
import { frequencyWord } from "../../model/frequency-word.js";
import type { Percent } from "../../values/quantity.js";
import type { Spelling } from "../../values/spelling.js";
import { quantity } from "./quantities.js";
import { escapeText } from "./text/escape.js";
import { type Markdown, md } from "./text/markdown.js";

/** `22%`; `medium (20%)` where the author wrote the word; nothing where it isn't told. */
export function frequency(element: Element & { readonly frequency?: Percent }, spelling: Spelling): Markdown {
  const word = frequencyWord(element);
  const share = quantity(element.frequency, spelling);
  return word === undefined ? share : md`${escapeText(word)} (${share})`;
}
