import type { Permission } from "../../src/github/reading.ts";

/** What each permission of a job lets a message say; the compiler asks for each that the action's reads need. */
export const PERMISSIONS: Readonly<Record<Permission, string>> = {
  "actions: read": "failed jobs and steps, their logs, and how the runs before ended",
  "checks: read": "errors that were annotated, and why a run was cancelled",
  "contents: read": "the checkout, and the commits since it last passed",
  "deployments: read": "what a deploy took the place of, and rollbacks",
};
