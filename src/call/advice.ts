import type { WebexError, WebexErrorKind } from "../webex/errors.ts";
import { STATUS_PAGE } from "../webex/errors.ts";

/** What a person can do about each kind of error. */
const ADVICE: Readonly<Record<WebexErrorKind, string>> = {
  auth: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours.",
  forbidden:
    "The token may not do this: take one of somebody who may, with the scopes that the method needs.",
  "not found": "Check the id, and that the token's owner is a member there: Webex hides what others may see.",
  conflict: "It is there already, or somebody else changes it just now: list what is there first.",
  "rate limited":
    "Webex limits how much a token may ask: raise max-duration, or call less often with this token.",
  rejected: "Webex did not accept the arguments: its own words say why.",
  server: `Webex had a fault: see ${STATUS_PAGE}, then run the job again.`,
  redirect:
    "Redirects are not followed, so that the token stays where it belongs: correct api-url, or what stands between.",
  "bad answer": "Something between the runner and Webex answered in its place: check the proxy and api-url.",
  connection: "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.",
  timeout: "Webex or the network was slow: raise timeout, or run the job again.",
  stopped: "The step ended before Webex answered; raise max-duration, or run the job again.",
};

/** What to do about an error, as a sentence; says so when the call may have been carried out all the same. */
export function adviceFor({ kind, mayHaveArrived }: WebexError): string {
  const doubt = mayHaveArrived ? " Look first: it may have been carried out all the same." : "";
  return ADVICE[kind] + doubt;
}
