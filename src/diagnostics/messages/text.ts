import { invisibleAt } from "../../text/characters.js";
import { message } from "../message.js";

/** `name` is the character's, `where` a phrase: `in the name`. */
export const invisible = message<{ name: string; where: string }>("text/invisible", ({ name, where }) => ({
  message: `There is a character ${where} that nobody can see: ${name}.`,
  help: "Delete it: what a reviewer reads must be what the compiler reads.",
  instead: withoutInvisible,
}));

/** A control character may stand for a letter that was lost on the way, and a name needs some letter. */
function withoutInvisible(written: string): string | undefined {
  if (written.startsWith("\\")) return "";
  if (/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u.test(written)) return undefined;
  const hidden = invisibleAt(written, "id");
  let text = "";
  let from = 0;
  for (const { offset, length } of hidden) {
    text += written.slice(from, offset);
    from = offset + length;
  }
  return text + written.slice(from);
}
