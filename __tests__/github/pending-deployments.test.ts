import { expect, test } from "vitest";
import { pendingDeployments } from "../../src/github/reads/pending-deployments.ts";

const { parse } = pendingDeployments("your-org/shop", "9001");
const WHOLE = {
  environment: { name: "production" },
  wait_timer: 30,
  wait_timer_started_at: "2026-01-05T12:00:00Z",
  reviewers: [
    { type: "User", reviewer: { login: "bob" } },
    { type: "Team", reviewer: { name: "Release managers", slug: "release-managers" } },
  ],
};

test("environments come with their timer and reviewers", () => {
  expect(parse([WHOLE])).toEqual([
    {
      environment: "production",
      timerMinutes: 30,
      timerStartedAt: "2026-01-05T12:00:00Z",
      reviewers: [{ login: "bob" }, { team: "release-managers" }],
    },
  ]);
});

test.each<[what: string, answer: unknown, read: unknown]>([
  ["no list", { message: "no" }, undefined],
  ["nothing, where nothing waits", [], []],
  ["holes", [null, 7, {}, { environment: {} }], []],
  [
    "an environment alone",
    [{ environment: { name: "docs" } }],
    [{ environment: "docs", timerMinutes: 0, reviewers: [] }],
  ],
  [
    "reviewers of no known kind",
    [{ environment: { name: "docs" }, reviewers: [null, {}, { type: "App", reviewer: { login: "x" } }] }],
    [{ environment: "docs", timerMinutes: 0, reviewers: [] }],
  ],
])("an answer of %s is no fault", (_, answer, read) => expect(parse(answer)).toEqual(read));
