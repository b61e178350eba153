import { withoutMentions } from "../text/markup/inert-mentions.ts";
import { plainText } from "../text/markup/plain.ts";
import type { Hide } from "../text/secrets/hide.ts";

/**
 * What becomes of Markdown, or the name of a file, as it is sent to Webex: it shows no secret and mentions nobody. The step's
 * own message is only hidden of secrets, for its mentions are wanted.
 */
export function inertAsSent(hide: Hide): (text: string) => string {
  return (text) => withoutMentions(hide(plainText(text)));
}
