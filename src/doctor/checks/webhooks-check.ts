import type { Known } from "../known.ts";
import type { Row } from "../row.ts";

/** A webhook takes messages and nothing else. */
export function webhookRows({ inputs }: Known): readonly Row[] {
  return inputs.webhookUrls.map((_, index) => ({
    what: `webhook-url ${index + 1}`,
    state: "unchecked",
    found:
      "Its form is right. Whether Webex knows it shows only with a message, for it can be asked nothing.",
  }));
}
