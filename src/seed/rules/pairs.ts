/** Those before an item that it is compared with: of what is alike enough to be compared there are hardly more. */
const compared = 20;

/** The pairs of a group, the earlier first; of a group that is large only those that are near each other in it. */
export function* pairsIn<T>(group: readonly T[]): Iterable<readonly [T, T]> {
  for (const [index, second] of group.entries())
    for (const first of group.slice(Math.max(0, index - compared), index)) yield [first, second];
}
