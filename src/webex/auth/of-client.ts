import type { WebexErrorFacts } from "../errors.ts";

/** Webex's words for a client ID and a client secret that do not belong together. */
export const OF_CLIENT = /client authentication|client credentials|invalid_client/i;

/** Whether a token was refused because of the client ID or the client secret. */
export function isOfClient({
  kind,
  description = "",
}: Pick<WebexErrorFacts, "kind" | "description">): boolean {
  return kind === "auth" && OF_CLIENT.test(description);
}
