import type { RunContext } from "../context.ts";
import { isTrueAt, type Payload, valueAt } from "../payload.ts";
import { headOfPullRequest } from "./head.ts";

/**
 * Why GitHub passes no secrets to this run, as the end of a sentence; `undefined` if it does. This applies to pull requests
 * from forks, runs in a fork, which has only its own secrets if any, and everything that Dependabot starts. Source:
 * https://docs.github.com/actions/reference/security/secrets
 */
export function reasonForNoSecrets(context: RunContext, payload: Payload): string | undefined {
  if (context.firstActor === "dependabot[bot]")
    return "GitHub passes runs that Dependabot starts only the secrets under Settings > Secrets and variables > Dependabot";
  if (isTrueAt(payload, "repository", "fork")) return "GitHub does not copy secrets to a fork";
  const isPullRequest =
    context.eventName.startsWith("pull_request") && context.eventName !== "pull_request_target";
  if (!isPullRequest) return undefined;
  const { isOurs } = headOfPullRequest(valueAt(payload, "pull_request"), context);
  return isOurs ? undefined : "GitHub does not pass secrets to pull requests from forks";
}
