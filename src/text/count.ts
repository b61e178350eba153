/** How many more there are than shown, such as `and 3 more tests`; "" if there are none. */
export function moreText(count: number, noun: string): string {
  return count <= 0 ? "" : `and ${count} more ${noun}${count === 1 ? "" : "s"}`;
}

/** A count with its noun, such as `1 test` or `1,204 tests`. */
export function countText(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
