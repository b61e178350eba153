import type { Permission } from "./reading.ts";

/** What each permission of a job lets a message know. */
export const PERMISSIONS: Readonly<Record<Permission, string>> = {
  "actions: read": "how it was before, which steps failed, and their logs",
  "checks: read": "what was said of a failed job",
  "contents: read": "what changed, and whose code it is",
  "deployments: read": "what a deploy took the place of",
};
