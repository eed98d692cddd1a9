/** `1 step`, `2 steps`, `2 processes`: what follows the word where there are several is `plural`. */
export function counted(number: number, word: string, plural = "s"): string {
  return `${number} ${word}${number === 1 ? "" : plural}`;
}
