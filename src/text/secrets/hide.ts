import { withoutSecrets } from "./secrets.ts";

/** Takes what is secret out of a text. Whoever has it needs to know no secret. */
export type Hide = (text: string) => string;

/** Takes known values out, and whatever has the shape of a secret. */
export function hiding(known: readonly string[]): Hide {
  return (text) => withoutSecrets(text, known);
}

/** Hides also the part of a known value that begins or ends a text: a tool may tell the rest in another one. */
export function hidePartsToo(text: string, hide: Hide): string {
  return hide(`…${text}…`).replace(/^…|…$/g, "");
}
