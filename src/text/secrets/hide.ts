import { withoutSecrets } from "./secrets.ts";

/** Takes what is secret out of a text. Whoever has it needs to know no secret. */
export type Hide = (text: string) => string;

/** Takes known values out, and whatever has the shape of a secret. */
export function hiding(known: readonly string[]): Hide {
  return (text) => withoutSecrets(text, known);
}
