import type { Caller } from "../endpoint.ts";
import type { WebexErrorFacts, WebexErrorKind } from "../errors.ts";
import type { Outgoing } from "../http/outgoing.ts";

/** The facts of a failed attempt, with a sentence that says what to do if there is no further attempt. */
export type AdvisedFacts = WebexErrorFacts & { readonly advice?: string | undefined };

/** Answers to a request for a token that mean that its grant is useless. */
const NO_GRANT = new Set<WebexErrorKind>(["rejected", "auth", "forbidden", "not found", "conflict"]);

/** Adds what a refusal means if Webex does not say so. `token` is the one that the request used. */
export function withAdvice<F extends WebexErrorFacts>(
  facts: F,
  { forToken, caller }: Pick<Outgoing, "forToken" | "caller">,
  token: { readonly count: number } | undefined,
): F & AdvisedFacts {
  const { kind } = facts;
  if (forToken !== undefined) {
    if (!NO_GRANT.has(kind)) return facts;
    const { advice, mends = [] } = forToken;
    const [, mend = advice] = mends.find(([words]) => words.test(facts.description ?? "")) ?? [];
    return { ...facts, kind: "auth", advice: mend };
  }
  // Webex answers a bot with 403 and no reason if an endpoint does not allow bots.
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
