/** An answer of the local Webex that nobody has seen Webex give, and what it would take to find out. */
export interface OpenQuestion {
  readonly name: string;
  /** The local Webex's answer. */
  readonly assumed: string;
  readonly needs: string;
}

const PERSON = "a person's token";

/** Questions that the probes cannot ask with one token, in one organization, without disturbing anybody. */
export const OPEN_QUESTIONS: readonly OpenQuestion[] = [
  {
    name: "status of an attachment action",
    // WebexPythonSDK's tests expect 200, the OpenAPI file says 202.
    assumed: "202",
    needs: "a card of somebody else's, and the bare status",
  },
  {
    name: "member of a room with an unknown address, in a domain that an organization has claimed",
    assumed: "accepted, named by the address",
    needs: "a claimed domain",
  },
  {
    name: "meeting invitee with an unknown ID",
    assumed: "404: The requested meeting invitee could not be found.",
    needs: PERSON,
  },
  {
    name: "meeting with an unknown ID, or at a time when its series has none",
    assumed: "404: The requested meeting could not be found.",
    needs: PERSON,
  },
  { name: "an invalid recurrence", assumed: "400: The value of recurrence is invalid.", needs: PERSON },
  {
    name: "recurrence in a change of one meeting of a series",
    assumed: "400: recurrence is for a series, not one of its meetings.",
    needs: PERSON,
  },
  { name: "state of a scheduled meeting while it takes place", assumed: "ready", needs: PERSON },
  {
    name: "a room or team whose name cannot be decrypted, in a list",
    // Only tests answer so. Webex's page about errors shows `errors`, and not what the name is then.
    assumed: "errors with title or name, and the name encrypted, null, or missing",
    needs: "an organization whose key server fails",
  },
  {
    name: "messages of a direct room, listed with a bot's token",
    // Only for a bare ID as `thread` and a person: if Webex refuses it, the message is a new one.
    assumed: "answered as to a person",
    needs: "a person who has written with the bot, and who agrees",
  },
  { name: "series whose last meeting is deleted", assumed: "deleted with it", needs: PERSON },
];
