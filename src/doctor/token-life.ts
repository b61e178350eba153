import type { Inputs } from "../inputs/inputs.ts";
import { oneLine } from "../text/markup/plain.ts";
import type { Person } from "../webex/index.ts";
import type { Row } from "./row.ts";

/** Domain of the email addresses that Webex gives guests. */
const GUESTS = /@appid\.ciscospark\.com$/i;

/** Who owns a token, its type, and how long it is valid. Source: https://developer.webex.com/docs/getting-started */
export function identityRow(me: Person, { token }: Pick<Inputs, "token">): Row {
  const email = me.emails?.[0] ?? "";
  const who = oneLine([me.displayName, email === "" ? "" : `(${email})`].filter(Boolean).join(" ")) || me.id;
  const row = (state: Row["state"], found: string): Row => ({ what: "token", state, found });
  if (typeof token === "object") {
    const acts = me.type === "appuser" ? "A Service App's," : "An integration's, which acts as";
    return row(
      "ok",
      `${acts} ${who}, fetched with the refresh token. The refresh token expires 90 days after its last use.`,
    );
  }
  if (me.type === "bot")
    return row("ok", `A bot's, ${who}. It does not expire until somebody regenerates it.`);
  if (GUESTS.test(email)) {
    return lasting(row("warning", `A guest's, ${who}. It expires a few hours after it was created.`), BOT);
  }
  if (me.type === "appuser") {
    return lasting(
      row("warning", `An access token of a Service App, ${who}. It expires 14 days after it was created.`),
      FETCHED,
    );
  }
  const ends =
    "A personal token from developer.webex.com expires 12 hours after it was created, an integration's after 14 days";
  return lasting(row("warning", `A person's, ${who}. ${ends}.`), BOT);
}

const BOT =
  "Use a bot's token, which does not expire, and store it as the secret that the step's `with:` names at `token:`.";

const FETCHED =
  "Instead of `token:`, set `refresh-token:`, `client-id:`, and `client-secret:`, each from a secret. The step then fetches a new token each time.";

function lasting(row: Row, advice: string): Row {
  return { ...row, advice };
}
