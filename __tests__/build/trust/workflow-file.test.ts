import { expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import { placeOfWorkflowFile } from "../../../src/build/trust/workflow-file.ts";

const OURS = { full_name: "your-org/shop" };
const FORK = { full_name: "mallory/shop" };

test.each([
  ["push", undefined, "checkout"],
  ["schedule", undefined, "checkout"],
  ["workflow_dispatch", undefined, "checkout"],
  ["release", undefined, "checkout"],
  ["pull_request", OURS, "checkout"],
  ["pull_request_review", OURS, "checkout"],
  ["pull_request", FORK, "nowhere"],
  ["pull_request_review", FORK, "nowhere"],
  ["pull_request", null, "nowhere"],
  ["pull_request_target", OURS, "GitHub"],
  ["pull_request_target", FORK, "GitHub"],
  ["workflow_run", FORK, "GitHub"],
  ["issue_comment", undefined, "GitHub"],
  ["issues", undefined, "GitHub"],
  ["discussion", undefined, "GitHub"],
  ["deployment_status", undefined, "GitHub"],
  ["repository_dispatch", undefined, "GitHub"],
  ["merge_group", undefined, "GitHub"],
  ["", undefined, "GitHub"],
])("the file of a %s for %j that no outsider wrote is found in: %s", (event, repo, place) => {
  const context = createContext({ GITHUB_EVENT_NAME: event });
  const payload = repo === undefined ? {} : { pull_request: { head: { repo }, base: { repo: OURS } } };
  expect(placeOfWorkflowFile(context, payload)).toBe(place);
});
