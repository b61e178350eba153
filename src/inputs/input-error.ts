/** Thrown for an input that cannot be used; the message names the input, its value and what is allowed. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(input: string, value: string, allowed: string) {
    super(`Input "${input}" is ${shown(value)}: ${allowed}${allowed.endsWith("?") ? "" : "."}`);
  }
}

function shown(value: string): string {
  if (value === "") return "missing";
  const line = value.replace(/\s+/g, " ");
  return JSON.stringify(line.length > 80 ? `${line.slice(0, 79)}…` : line);
}
