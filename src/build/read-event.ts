import { sentenceCase } from "../text/markup/plain.ts";
import type { RunContext } from "./context.ts";
import type { EventFacts, EventReaders } from "./event-facts.ts";
import { EVENTS_OF_CODE } from "./events/code-events.ts";
import { EVENTS_OF_PEOPLE } from "./events/people-events.ts";
import { OF_RUNS } from "./events/run-event-names.ts";
import { type Payload, textAt } from "./payload.ts";

const READERS: EventReaders = { ...EVENTS_OF_CODE, ...EVENTS_OF_PEOPLE };

/** The readers of events that report what another run did. They are loaded only for such an event; empty for other events. */
export async function runReadersFor(eventName: string): Promise<EventReaders> {
  return OF_RUNS.has(eventName) ? (await import("./events/run-events.ts")).EVENTS_OF_RUNS : {};
}

/**
 * The facts of an event, using also the readers that `runReadersFor` returns for it. An event without a reader is described
 * by its name and action.
 */
export function readEventFacts(payload: Payload, context: RunContext, runReaders: EventReaders): EventFacts {
  const readers = { ...READERS, ...runReaders };
  const reader = Object.hasOwn(readers, context.eventName) ? readers[context.eventName] : undefined;
  return (reader ?? readOther)(payload, context);
}

function readOther(payload: Payload, context: RunContext): EventFacts {
  const action = textAt(payload, "action");
  return { text: sentenceCase([context.eventName || "run", action].filter(Boolean).join(" ")) };
}
