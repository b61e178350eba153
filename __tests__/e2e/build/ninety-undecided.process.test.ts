import { expect, test } from "vitest";
import { BY_PERSON, job, type Reporter, report, run } from "../../support/undecided-runs.ts";

const NUMBERS = Array.from({ length: 90 }, (_, at) => 41 - at);
const runs = [run(42), ...NUMBERS.map((number) => run(number, "cancelled"))];
const NAMES = ["test", "lint", "e2e", "docs"];
/** Each job was cancelled, and says why in an annotation that is a request of its own. */
const jobs = NUMBERS.flatMap((number, index) =>
  NAMES.map((name, at) => ({ ...job(number, name, "cancelled", BY_PERSON), id: 50_000 + 10 * index + at })),
);

test.each<[Reporter, string]>([
  ["test", "none of the about 100 most recent runs says whether it worked"],
  ["notify", "none of the about 100 most recent runs says whether it worked"],
  ["trigger", "limit of requests is reached"],
])("%s: a failure after ninety runs without a verdict is sent, within 20 requests", async (by, reason) => {
  const given = { "notify-on": "first-failure" };
  const { transition, messages, requests, step } = await report(by, {
    result: "failure",
    runs,
    jobs,
    with: given,
  });
  expect([transition, messages]).toEqual(["", [expect.stringContaining("failed")]]);
  // The runs themselves are five pages of a list.
  expect(requests.length).toBeLessThanOrEqual(15);
  const summary = step.summary.toLowerCase();
  expect(summary).toContain("it is not known whether it failed before, so this failure is reported.");
  expect(summary).toContain(reason);
});

test.each<Reporter>(["test", "notify"])(
  "%s: it is the first one if all runs before were asked",
  async (by) => {
    const few = runs.slice(0, 5);
    const given = { "notify-on": "first-failure" };
    const { transition, messages, step } = await report(by, {
      result: "failure",
      runs: few,
      jobs,
      with: given,
    });
    expect([transition, messages]).toEqual(["", [expect.stringContaining("failed")]]);
    expect(step.summary).not.toContain("not known");
  },
);
