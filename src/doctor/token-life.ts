import type { Inputs } from "../inputs/inputs.ts";
import { oneLine } from "../text/markup/plain.ts";
import type { Person } from "../webex/index.ts";
import type { Row } from "./row.ts";

/** Webex gives guests addresses of this domain. */
const GUESTS = /@appid\.ciscospark\.com$/i;

/** Whose a token is, of which kind, and how long it lives. Source: https://developer.webex.com/docs/getting-started */
export function identityRow(me: Person, { token }: Pick<Inputs, "token">): Row {
  const email = me.emails?.[0] ?? "";
  const who = oneLine([me.displayName, email === "" ? "" : `(${email})`].filter(Boolean).join(" ")) || me.id;
  const row = (state: Row["state"], found: string): Row => ({ what: "token", state, found });
  if (typeof token === "object") {
    const acts = me.type === "appuser" ? "A Service App's," : "An integration's, which acts as";
    return row("ok", `${acts} ${who}, fetched with the refresh token. That ends 90 days after its last use.`);
  }
  if (me.type === "bot") return row("ok", `A bot's, ${who}. It lives until somebody renews it.`);
  if (GUESTS.test(email)) {
    return lasting(row("warning", `A guest's, ${who}. It ends some hours after it was made.`), BOT);
  }
  if (me.type === "appuser") {
    return lasting(
      row("warning", `An access token of a Service App, ${who}. It ends 14 days after it was made.`),
      FETCHED,
    );
  }
  const ends =
    "If it is the personal one of developer.webex.com, it ends 12 hours after it was made, and an integration's after 14 days";
  return lasting(row("warning", `A person's, ${who}. ${ends}.`), BOT);
}

const BOT =
  "Take a bot's token, which does not end, and store it as the secret that the step's `with:` names at `token:`.";

const FETCHED =
  "Give what a new one is fetched with each time, in the place of `token:`: `refresh-token:`, `client-id:` and `client-secret:`, each from a secret.";

function lasting(row: Row, advice: string): Row {
  return { ...row, advice };
}
