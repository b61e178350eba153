import { sentenceCase } from "../text/markup/plain.ts";
import type { RunContext } from "./context.ts";
import type { EventFacts, EventReader } from "./event-facts.ts";
import { EVENTS_OF_CODE } from "./events/code-events.ts";
import { EVENTS_OF_PEOPLE } from "./events/people-events.ts";
import { EVENTS_OF_RUNS } from "./events/run-events.ts";
import { type Payload, textAt } from "./payload.ts";

const READERS: Readonly<Record<string, EventReader>> = {
  ...EVENTS_OF_CODE,
  ...EVENTS_OF_RUNS,
  ...EVENTS_OF_PEOPLE,
};

/** The facts of an event; one without a row of its own is told by its name and action. */
export function readEventFacts(payload: Payload, context: RunContext): EventFacts {
  const reader = Object.hasOwn(READERS, context.eventName) ? READERS[context.eventName] : undefined;
  return (reader ?? readOther)(payload, context);
}

function readOther(payload: Payload, context: RunContext): EventFacts {
  const action = textAt(payload, "action");
  return { text: sentenceCase([context.eventName || "run", action].filter(Boolean).join(" ")) };
}
