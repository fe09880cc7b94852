/** Things by what they have in common, in the order in which they come. */
export function groupBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const others = groups.get(key)
    if (others) others.push(thing)
    else groups.set(key, [thing])
  }
  return groups
}
