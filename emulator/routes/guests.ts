import type { Call, Handler } from "../call.ts";
import { Answer } from "../call.ts";
import { requiredText } from "../fields.ts";
import { guestOf } from "../guest-people.ts";

/** 18 hours: https://developer.webex.com/docs/api/v1/guest-management. */
const GUEST_SECONDS = 64_799;

/** The handlers of `/guests`. */
export const guestHandlers = {
  "guests.createToken": createToken,
  "guests.count": ({ store }) => {
    return new Answer(String(store.guests.size), { "content-type": "text/plain" });
  },
} satisfies Record<string, Handler>;

function createToken({ store, caller, body }: Call): object {
  const subject = requiredText(body, "subject");
  const displayName = requiredText(body, "displayName");
  const guest = guestOf(store, { by: caller.id, subject, orgId: caller.orgId }, displayName);
  return {
    id: guest.id,
    subject,
    displayName,
    email: guest.emails[0],
    accessToken: store.tokens.issue(guest.id, "guest", { seconds: GUEST_SECONDS }),
    expiresIn: GUEST_SECONDS,
  };
}
