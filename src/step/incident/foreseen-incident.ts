import { type ForeseenRoom, foreseenRoom } from "../../incident/foreseen-room.ts";
import type { IncidentSetup } from "../../incident/setup.ts";
import { failureText } from "../../provisioning/provisioning-advice.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";

/** What is known beforehand about an incident of this run. */
export interface ForeseenIncident extends ForeseenRoom {
  /** The roles of people whom nothing connects with Webex. */
  readonly unmapped: readonly string[];
}

/** Looks up what an incident of this run would need, and changes nothing. Never rejects. */
export async function foreseenIncident(
  setup: IncidentSetup,
  happening: Happening,
  host: Host,
): Promise<ForeseenIncident> {
  const { userMap, emailDomains } = happening.inputs;
  const roles = setup.entry.members.flatMap((member) => ("role" in member ? [member.role] : []));
  const unmapped = userMap === undefined && emailDomains.length === 0 ? roles : [];
  try {
    const { peopleFor } = await import("./incident.ts");
    const { members, notes } = await peopleFor(setup, happening, host);
    const room = await foreseenRoom(setup, members);
    // Who they are in this run does not matter if none of them can be known.
    return { ...room, notes: [...(unmapped.length > 0 ? [] : notes), ...room.notes], unmapped };
  } catch (error) {
    return {
      problems: [`The incident's room could not be looked up: ${await failureText(error)}`],
      notes: [],
      unmapped,
    };
  }
}
