/** Removes duplicates: an item that moves to the next page while a list is read appears on both. */
export function eachOnce<T extends { readonly id: string }>(listed: readonly T[]): readonly T[] {
  return [...new Map(listed.map((one) => [one.id, one])).values()];
}
