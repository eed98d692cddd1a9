/** The members of a list by their keys, in the order in which these come first; what has no key is left out. */
export function grouped<Key, Member>(
  list: Iterable<Member>,
  keyOf: (member: Member) => Key | undefined,
): ReadonlyMap<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of list) {
    const key = keyOf(member);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
