import { sentenceCase } from "../text/markup/plain.ts";
import type { RunContext } from "./context.ts";
import type { EventFacts, EventReaders } from "./event-facts.ts";
import { OF_CODE, OF_RUNS } from "./events/event-names.ts";
import { EVENTS_OF_PEOPLE } from "./events/people-events.ts";
import { readPush } from "./events/push.ts";
import { type Payload, textAt } from "./payload.ts";

const AT_HAND: EventReaders = { push: readPush, ...EVENTS_OF_PEOPLE };

/** The readers of events that are loaded only for such an event; empty for other events. */
export async function lateReadersFor(eventName: string): Promise<EventReaders> {
  if (OF_CODE.has(eventName)) return (await import("./events/code-events.ts")).EVENTS_OF_CODE;
  return OF_RUNS.has(eventName) ? (await import("./events/run-events.ts")).EVENTS_OF_RUNS : {};
}

/**
 * The facts of an event, using also the readers that `lateReadersFor` returns for it. An event without a reader is described
 * by its name and action.
 */
export function readEventFacts(payload: Payload, context: RunContext, lateReaders: EventReaders): EventFacts {
  const readers = { ...AT_HAND, ...lateReaders };
  const reader = Object.hasOwn(readers, context.eventName) ? readers[context.eventName] : undefined;
  return (reader ?? readOther)(payload, context);
}

function readOther(payload: Payload, context: RunContext): EventFacts {
  const action = textAt(payload, "action");
  return { text: sentenceCase([context.eventName || "run", action].filter(Boolean).join(" ")) };
}
