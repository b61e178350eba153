import type { Guards } from "../provisioning/guards.ts";
import type { IncidentEntry, TeamEntry } from "../provisioning/manifest/manifest.ts";
import type { WebexClient } from "../webex/index.ts";

/** An incident as far as its manifest still counts. */
export interface CurrentIncident {
  readonly entry: IncidentEntry;
  /** Why a room that exists does not change, as a sentence. */
  readonly mayBeOld?: string | undefined;
  /** Why people may be left out, as a sentence. */
  readonly note?: string;
  /** Why nobody is invited, as a sentence. */
  readonly warning?: string;
}

/** What an incident needs to get its room. */
export interface IncidentSetup {
  readonly entry: IncidentEntry;
  /** Title of the room. */
  readonly title: string;
  /** What of `entry` still counts. Asks GitHub. */
  readonly current: () => Promise<CurrentIncident>;
  /** Whether the run may open or close it. */
  readonly isOfRun: boolean;
  readonly guards: Guards;
  /** Creates a client with time of its own, for what comes before the message, and again for what comes after it. */
  readonly connect: () => WebexClient;
  /** The teams of the manifest, which may not exist yet. */
  readonly teams: readonly TeamEntry[];
  /** Why nothing is changed, as a sentence; absent if changes are allowed. */
  readonly planOnly?: string | undefined;
}
