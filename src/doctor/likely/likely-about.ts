import type { Environment } from "../../model/environment.ts";

/** What `about` was meant to be in a run that another one, or a deployment, started. */
export function reportedBy(input: string, env: Environment): string | undefined {
  const isStarted = /^(?:workflow_run|deployment_status)$/.test(env["GITHUB_EVENT_NAME"] ?? "");
  return input === "about" && isStarted ? "trigger" : undefined;
}
