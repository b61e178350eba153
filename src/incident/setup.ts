import type { Guards } from "../provisioning/guards.ts";
import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";
import type { WebexClient } from "../webex/index.ts";

/** What an incident needs to have its room. */
export interface IncidentSetup {
  readonly entry: IncidentEntry;
  /** Of the room. */
  readonly title: string;
  readonly guards: Guards;
  readonly webex: WebexClient;
  /** Why nothing is changed, as a sentence; absent where it may be. */
  readonly planOnly?: string | undefined;
}
