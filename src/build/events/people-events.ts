import type { EventFacts, EventReader } from "../event-facts.ts";
import { type Payload, textAt } from "../payload.ts";

/** Events that a person or a clock brings about. */
export const EVENTS_OF_PEOPLE: Readonly<Record<string, EventReader>> = {
  workflow_dispatch: () => ({ text: "Manual run" }),
  repository_dispatch: readRepositoryDispatch,
  schedule: readSchedule,
};

function readRepositoryDispatch(payload: Payload): EventFacts {
  return { text: `Dispatch ${textAt(payload, "action") ?? ""}`.trim() };
}

/** GitHub names the last editor of the workflow as actor of a scheduled run: nobody is to blame. */
function readSchedule(payload: Payload): EventFacts {
  return { text: `Schedule ${textAt(payload, "schedule") ?? ""}`.trim(), actor: null };
}
