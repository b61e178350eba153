/** Whether a path begins with a variable that nothing expands. */
export function isUnfilledPath(line: string): boolean {
  return /^\s*(?:\$\{?\w|\{\{)/.test(line);
}
