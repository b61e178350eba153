import type { NewRoom } from "../../delivery/addresses.ts";
import type { IncidentSetup } from "../../incident/setup.ts";
import type { Place } from "../../provisioning/manifest/manifest.ts";
import type { ProvisioningText } from "../../report/step-report.ts";
import type { Host } from "../host.ts";

/** What a manifest provides. */
export interface Places {
  readonly rooms: readonly NewRoom[];
  readonly provisioning?: ProvisioningText;
  readonly incident?: IncidentSetup;
  /** Set if the file does not exist yet. */
  readonly isMissing?: true;
}

/** What no manifest provides. */
export const NO_PLACES: Places = { rooms: [] };

/** The result if the user must change something first. */
export function stopped(host: Host, problems: readonly string[]): Places {
  host.journal.add({ problems });
  return NO_PLACES;
}

/** A sentence about a place in the file. */
export function placed(file: string, { line, column }: Place, sentence: string): string {
  return `${file}:${line}:${column}: ${sentence}`;
}
