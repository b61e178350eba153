import type { EventFacts, EventReader } from "../event-facts.ts";
import { type Payload, textAt } from "../payload.ts";

/** Events that are triggered by a person or a schedule. */
export const EVENTS_OF_PEOPLE: Readonly<Record<string, EventReader>> = {
  workflow_dispatch: () => ({ text: "Manual run" }),
  repository_dispatch: readRepositoryDispatch,
  schedule: readSchedule,
};

function readRepositoryDispatch(payload: Payload): EventFacts {
  return { text: `Dispatch ${textAt(payload, "action") ?? ""}`.trim() };
}

/** GitHub sets the actor of a scheduled run to the last editor of the workflow, who is not to blame. */
function readSchedule(payload: Payload): EventFacts {
  return { text: `Schedule ${textAt(payload, "schedule") ?? ""}`.trim(), actor: null };
}
