import { withoutMentions } from "../text/markup/inert-mentions.ts";
import { plainText } from "../text/markup/plain.ts";
import { withoutSecrets } from "../text/secrets/secrets.ts";

/** What becomes of a text as it is sent to Webex: Markdown, or the name of a file. */
export type AsSent = (text: string) => string;

/** Of the step's own message, whose mentions the user wants; the names of its files are others'. */
export function ownAsSent(secrets: readonly string[]): AsSent {
  return (text) => withoutSecrets(text, secrets);
}

/** Of all else, such as a welcome or the titles of recordings: it mentions nobody. */
export function otherAsSent(secrets: readonly string[]): AsSent {
  return (text) => withoutMentions(withoutSecrets(plainText(text), secrets));
}
