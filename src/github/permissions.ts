import type { Permission } from "./reading.ts";

/** What each permission of a job adds to a message. */
export const PERMISSIONS: Readonly<Record<Permission, string>> = {
  "actions: read": "what happened before, which steps failed, and their logs",
  "checks: read": "errors that steps annotated, and why a job was cancelled",
  "contents: read": "what changed, and who owns the code",
  "deployments: read": "what a deployment replaced",
};
