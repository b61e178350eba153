import { expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import { reasonForNoSecrets } from "../../../src/build/trust/secretless.ts";

const FORK = "GitHub does not pass secrets to pull requests from forks";
const DEPENDABOT =
  "GitHub passes runs that Dependabot starts only the secrets under Settings > Secrets and variables > Dependabot";

test.each([
  ["pull_request", { full_name: "mallory/shop" }, FORK],
  ["pull_request_review", { full_name: "mallory/shop" }, FORK],
  ["pull_request", null, FORK],
  ["pull_request", { full_name: "your-org/shop" }, undefined],
  ["pull_request_target", { full_name: "mallory/shop" }, undefined],
  ["issue_comment", { full_name: "mallory/shop" }, undefined],
  ["push", undefined, undefined],
])("for %s from the repository %j the reason is: %s", (event, repo, reason) => {
  const context = createContext({ GITHUB_EVENT_NAME: event });
  const base = { repo: { full_name: "your-org/shop" } };
  expect(reasonForNoSecrets(context, { pull_request: { head: { repo }, base } })).toBe(reason);
});

test.each(["push", "schedule", "workflow_dispatch"])("a %s in a fork gets none of the secrets", (event) => {
  const context = createContext({ GITHUB_EVENT_NAME: event });
  const reason = "GitHub does not copy secrets to a fork";
  expect(reasonForNoSecrets(context, { repository: { fork: true } })).toBe(reason);
  expect(reasonForNoSecrets(context, { repository: { fork: false } })).toBeUndefined();
});

test("compares with the run's repository if the payload names no base", () => {
  const context = createContext({ GITHUB_EVENT_NAME: "pull_request" });
  const head = { repo: { full_name: "your-org/shop" } };
  expect(reasonForNoSecrets(context, { pull_request: { head } })).toBeUndefined();
});

test("Dependabot gets no secrets, also when somebody starts its run again", () => {
  const again = { GITHUB_ACTOR: "dependabot[bot]", GITHUB_TRIGGERING_ACTOR: "ada" };
  expect(reasonForNoSecrets(createContext(again), {})).toBe(DEPENDABOT);
  const helped = { GITHUB_ACTOR: "ada", GITHUB_TRIGGERING_ACTOR: "dependabot[bot]" };
  expect(reasonForNoSecrets(createContext(helped), {})).toBeUndefined();
});
