/** What to do if no more files can be opened. */
export const RAISE_LIMIT =
  "The runner cannot open more files and connections: find out what keeps them open, or raise its limit (ulimit -n).";

/** Whether an error says that no more files can be opened. */
export function isOutOfFiles(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === "EMFILE" || code === "ENFILE";
}
