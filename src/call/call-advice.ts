import type { Caller } from "../webex/endpoint.ts";
import type { WebexError, WebexErrorKind } from "../webex/errors.ts";
import { COMMON_ADVICE } from "../webex/transport-advice.ts";

/** What a person can do about each kind of error. */
const ADVICE: Readonly<Record<WebexErrorKind, string>> = {
  ...COMMON_ADVICE,
  auth: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours.",
  forbidden:
    "The token may not do this: take one of somebody who may, with the scopes that the method needs.",
  "not found": "Check the id, and that the token's owner is a member there: Webex hides what others may see.",
  conflict: "It is there already, or somebody else changes it just now: list what is there first.",
  "rate limited":
    "Webex limits how much a token may ask: raise max-duration, or call less often with this token.",
  rejected: "Webex did not accept the arguments: its own words say why.",
  stopped: "The step ended before Webex answered; raise max-duration, or run the job again.",
};

/**
 * What to do about an error, as a sentence; says so when the call may have been carried out all the same. Where only
 * some `caller` may call, the error itself says who.
 */
export function adviceFor({ kind, mayHaveArrived }: WebexError, caller?: Caller): string {
  if (kind === "forbidden" && caller !== undefined) return "";
  const doubt = mayHaveArrived ? " Look first: it may have been carried out all the same." : "";
  return ADVICE[kind] + doubt;
}
