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
    const isAttached = joined || isMark(character);
    if (last !== undefined && isAttached && last.text !== "\t") {
      last.text += character;
      if (character === "\uFE0F" && last.width === 1) last.width = 2;
    } else found.push({ text: character, width: isAttached ? 0 : cells(character) });
    joined = character === "\u200D";
  }
  return found;
}

/** What takes no cell of its own: marks, joiners and other format characters, skin tones, the inner letters of Hangul. */
function isMark(character: string): boolean {
  return character > "\u02FF" && /[\p{M}\p{Cf}\p{Emoji_Modifier}\u1160-\u11FF]/u.test(character);
}

/** Two for classes W and F of Unicode's East Asian Width, told by their blocks, and for emoji. */
function cells(character: string): number {
  if (character < "\u1100") return 1;
  const isWide =
    /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;
  const isEmoji = /(?!\p{Regional_Indicator})\p{Emoji_Presentation}/u;
  return isWide.test(character) || isEmoji.test(character) ? 2 : 1;
}
