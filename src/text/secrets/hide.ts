import { withoutSecrets } from "./secrets.ts";

/** Removes secrets from a text. The caller does not need to know them. */
export type Hide = (text: string) => string;

/** Returns a function that removes known values and anything with the shape of a secret. */
export function hiding(known: readonly string[]): Hide {
  return (text) => withoutSecrets(text, known);
}

/**
 * Also hides part of a known value at the start or end of a text, because a tool may print the rest in the next one.
 */
export function hidePartsToo(text: string, hide: Hide): string {
  return hide(`…${text}…`).replace(/^…|…$/g, "");
}
