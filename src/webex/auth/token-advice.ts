import type { Caller } from "../endpoint.ts";
import type { WebexErrorFacts, WebexErrorKind } from "../errors.ts";
import type { Outgoing } from "../http/outgoing.ts";

/** The facts of a failed attempt, with what to do when there is no other one, as a sentence. */
export type AdvisedFacts = WebexErrorFacts & { readonly advice?: string | undefined };

/** Answers that say of a request for a token that its grant is of no use. */
const NO_GRANT = new Set<WebexErrorKind>(["rejected", "auth", "forbidden", "not found", "conflict"]);

/** What a refusal means where Webex itself does not say it; `token` is the one that the request carried. */
export function withAdvice<F extends WebexErrorFacts>(
  facts: F,
  { forToken, caller }: Pick<Outgoing, "forToken" | "caller">,
  token: { readonly count: number } | undefined,
): F & AdvisedFacts {
  const { kind } = facts;
  if (forToken !== undefined) {
    return NO_GRANT.has(kind) ? { ...facts, kind: "auth", advice: forToken.advice } : facts;
  }
  // Webex answers a bot's 403 without a reason where bots are not admitted at all.
  if (kind === "forbidden" && caller !== undefined) return { ...facts, advice: WHO_MAY[caller] };
  if (kind !== "auth" || token === undefined || token.count === 1) return facts;
  return { ...facts, advice: REFUSED_ANEW };
}

const REFUSED_ANEW =
  "The token was new: it was fetched after another one was refused. Authorize the integration or Service App again.";

const WHO_MAY: Readonly<Record<Caller, string>> = {
  person: "Only a person's token can call this, with the scopes for it. A bot's token never can.",
  admin: "Only an admin's token can call this, with the scopes for it. A bot's token never can.",
  "service app":
    "Only a Service App's token can call this, with the scopes for it. A person's or a bot's token never can.",
};
