import { withoutMentions } from "../text/markup/inert-mentions.ts";
import { plainText } from "../text/markup/plain.ts";
import type { Hide } from "../text/secrets/hide.ts";

/**
 * Cleans Markdown, or the name of a file, for sending to Webex: it shows no secrets and mentions nobody. In the step's own
 * message, only secrets are removed, because its mentions are intended.
 */
export function inertAsSent(hide: Hide): (text: string) => string {
  return (text) => withoutMentions(hide(plainText(text)));
}
