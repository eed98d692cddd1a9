import { hidesCharacters, invisibleAt } from "../../text/characters.js";
import { isPrintableAscii } from "../../text/ordinary.js";
import { characterAt, endOfPath, endOfWord } from "../names.js";

/**
 * Where the name ends that begins at an offset: an id or a path of ids. Characters that can't be seen don't end it, or one
 * of them would make two strange names out of one.
 */
export function endOfName(text: string, start: number): number {
  let end = endOfPath(text, start);
  if (end === start) return start;
  for (;;) {
    const behind = behindInvisible(text, end);
    if (behind === end) return end;
    const next = Math.max(endOfPath(text, behind), endOfWord(text, behind));
    if (next === behind) return end;
    end = next;
  }
}

/** The name as it is compared: in NFC, without what can't be seen. */
export function canonicalName(written: string): string {
  if (isPrintableAscii(written)) return written;
  if (!hidesCharacters(written)) return written.normalize("NFC");
  const hidden = invisibleAt(written, "id");
  let visible = "";
  let from = 0;
  for (const { offset, length } of hidden) {
    visible += written.slice(from, offset);
    from = offset + length;
  }
  return (visible + written.slice(from)).normalize("NFC");
}

function behindInvisible(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x80)) return at;
    const character = characterAt(text, at);
    if (!hidesCharacters(character)) return at;
    at += character.length;
  }
}
