import { destinationRows } from "./checks/destinations/destinations-check.ts";
import { fileRows } from "./checks/files-check.ts";
import { gitHubRows } from "./checks/github-check.ts";
import { incidentRows } from "./checks/incident-check.ts";
import { inputRows } from "./checks/inputs-check.ts";
import { jobRows } from "./checks/jobs-check.ts";
import { mentionRows } from "./checks/mentions-check.ts";
import { templateRows } from "./checks/templates-check.ts";
import { webhookRows } from "./checks/webhooks-check.ts";
import type { Known } from "./known.ts";
import type { Row } from "./row.ts";

/** One of the doctor's checks. */
export interface Check {
  readonly name: string;
  readonly find: (known: Known) => Promise<readonly Row[]> | readonly Row[];
}

/** All checks of the doctor, in the order in which they are reported. */
export const CHECKS: readonly Check[] = [
  { name: "Inputs", find: inputRows },
  { name: "Event", find: ({ rows }) => rows.trigger },
  { name: "Jobs and steps", find: jobRows },
  { name: "Webex and the token", find: ({ rows }) => rows.access },
  { name: "Destinations", find: destinationRows },
  { name: "Mentions", find: mentionRows },
  { name: "Webhooks", find: webhookRows },
  { name: "Rooms and teams", find: ({ rows }) => rows.manifest },
  { name: "Incident", find: incidentRows },
  { name: "Files", find: fileRows },
  { name: "Templates", find: templateRows },
  { name: "GitHub", find: gitHubRows },
];
