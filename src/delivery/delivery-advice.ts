import { COMMON_ADVICE, type WebexError, type WebexErrorKind } from "../webex/index.ts";

/** What a person can do about each kind of error. */
const ADVICE: Readonly<Record<WebexErrorKind, string>> = {
  ...COMMON_ADVICE,
  auth: "Check the token: Webex does not know it, or it has expired. A personal token ends after 12 hours; use a bot's.",
  forbidden:
    "The token may not post there: in an announcement room only moderators may, and an organization can bar bots.",
  "not found": "Check the id or address, and add the bot to the room: it posts only where it is a member.",
  conflict: "Run the step again; if it stays, give the trackingId to Webex support.",
  "rate limited":
    "Webex limits how much a token may send: raise max-duration, or send less often with this token.",
  rejected: "Webex did not accept the message or the destination: its own words say why.",
  stopped: "The job was cancelled, or the time was up: raise max-duration, or run the job again.",
};

/** What to do about an error, as a sentence; says so when the message may have arrived all the same. */
export function adviceFor({ kind, mayHaveArrived }: WebexError): string {
  const doubt = mayHaveArrived ? " Look into the room first: the message may have arrived." : "";
  return ADVICE[kind] + doubt;
}
