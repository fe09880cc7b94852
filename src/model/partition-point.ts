/** How many at the start of a list do: all that do stand before all that do not, and few are looked at. */
export function partitionPoint<Thing>(things: readonly Thing[], does: (thing: Thing) => boolean): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (does(things[middle] as Thing)) low = middle + 1
    else high = middle
  }
  return low
}
