import { message } from "../message.js";

/** `name` is the character's, `where` a phrase: `in the name`. */
export const invisible = message<{ name: string; where: string }>("text/invisible", ({ name, where }) => ({
  message: `There is a character ${where} that nobody can see: ${name}.`,
  help: "Delete it: what a reviewer reads must be what the compiler reads.",
}));
