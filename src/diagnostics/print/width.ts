/** Scripts and symbols that take two cells of a terminal: classes W and F of Unicode's East Asian Width, by their blocks. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;
const regional = /\p{Regional_Indicator}/u;
const emoji = /\p{Emoji_Presentation}/u;
const attached = /[\p{M}\p{Cf}\p{Emoji_Modifier}\u1160-\u11FF]/u;

/** One or more code points that share their cells: a letter with its marks, an emoji with what it is joined to. */
export interface Cluster {
  readonly text: string;
  /** In cells of a terminal: 0, 1 or 2. */
  readonly width: number;
}

/** Cuts text into clusters. A tab, like any control character, is a cluster of width 1. */
export function clusters(text: string): readonly Cluster[] {
  const found: { text: string; width: number }[] = [];
  let joined = false;
  for (const character of text) {
    const last = found.at(-1);
    const isAttached = joined || attached.test(character);
    if (last !== undefined && isAttached && last.text !== "\t") {
      last.text += character;
      if (character === "\uFE0F" && last.width === 1) last.width = 2;
    } else found.push({ text: character, width: isAttached ? 0 : cells(character) });
    joined = character === "\u200D";
  }
  return found;
}

function cells(character: string): number {
  if (character < "\u1100") return 1;
  return wide.test(character) || (emoji.test(character) && !regional.test(character)) ? 2 : 1;
}
