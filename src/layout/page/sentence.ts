const longest = 240;

/** A change's message as it stands in a picture: without its marks of code, and cut where it is very long. */
export function sentence(message: string): string {
  const start = message.slice(0, 2 * longest).replaceAll("`", "");
  const characters = [...start];
  return characters.length <= longest ? start : `${characters.slice(0, longest).join("")}…`;
}
