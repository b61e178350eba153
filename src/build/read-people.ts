import type { RunContext } from "./context.ts";
import type { EventFacts, TriggerSubject } from "./event-facts.ts";
import { accountOf, type People, userOf } from "./github-user.ts";
import { type Payload, valueAt } from "./payload.ts";

/** What an event says about people. */
export interface PeopleFacts {
  readonly facts: EventFacts;
  /** With `about: trigger`. */
  readonly subject: TriggerSubject | undefined;
  readonly context: RunContext;
}

/** Whether a schedule started the run, or the run whose end started this one: then nobody did. */
export function isScheduled({ actor, subject }: EventFacts): boolean {
  return actor === null || subject?.actor === null;
}

/** Login of the person who started it; the first one that is known. */
export function actorOf({ facts, subject, context }: PeopleFacts): string | undefined {
  if (isScheduled(facts)) return undefined;
  return (subject?.actor ?? facts.actor ?? context.actor) || undefined;
}

/** Who wrote what it is about, and who started it. Empty if a schedule did. */
export function peopleOf(payload: Payload, known: PeopleFacts): People {
  if (isScheduled(known.facts)) return {};
  const login = actorOf(known);
  return { author: known.facts.author, actor: userOf({ login, isBot: isMarkedBot(payload, login) }) };
}

/** Where payloads describe the accounts that may have started something: the environment contains only logins. */
const ACCOUNTS = [
  ["sender"],
  ["workflow_run", "triggering_actor"],
  ["workflow_run", "actor"],
  ["deployment_status", "creator"],
  ["deployment", "creator"],
] as const;

function isMarkedBot(payload: Payload, login: string | undefined): boolean {
  const accounts = ACCOUNTS.map((path) => accountOf(valueAt(payload, ...path)));
  return accounts.some((account) => account?.login === login && account?.isBot === true);
}
