import type { EventReaders } from "../../src/build/event-facts.ts";
import { EVENTS_OF_CODE } from "../../src/build/events/code-events.ts";
import { EVENTS_OF_RUNS } from "../../src/build/events/run-events.ts";

/** All readers that a step loads for one event or another. */
export const LATE_READERS: EventReaders = { ...EVENTS_OF_CODE, ...EVENTS_OF_RUNS };
