/**
 * Things by the keys that they name, each key's in their order: asked for once a row, where looking through all of them
 * would take a large blueprint's size squared.
 */
export function gather<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly (string | undefined)[],
): (key: string | undefined) => readonly Thing[] {
  const gathered = new Map<string | undefined, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const known = gathered.get(key);
      if (known) known.push(thing);
      else gathered.set(key, [thing]);
    }
  }
  return (key) => gathered.get(key) ?? [];
}
