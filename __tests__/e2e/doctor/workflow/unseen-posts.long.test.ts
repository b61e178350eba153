import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const LOCAL = "uses: ./.github/actions/tell";
const MAKE = "{ run: make }";
const NEVER = "GitHub skips this step if an earlier one failed, so failures are never posted.";

const stepWith = (given = "format: markdown"): string =>
  `{ ${OURS}, with: { doctor: true, to: Release train, ${given} } }`;

/** What is said of a step, of other steps of its job, and of other jobs. */
async function told(steps: readonly string[], jobs: readonly string[] = [], given = {}) {
  const { rows } = await doctorTold({
    workflow: `on: push
jobs:
  deploy: { runs-on: x, steps: [${steps.join(", ")}] }
${jobs.map((one) => `  ${one}\n`).join("")}`,
    with: given,
  });
  return rows.map(([, , found]) => found);
}

/** What an action of the repository, or a called workflow, contains is not read: it may be what posts. */
describe("failures that something else may post", () => {
  test.each([
    ["an action of the repository", [MAKE, stepWith(), `{ ${LOCAL}, if: failure() }`], []],
    ["one above", [`{ ${LOCAL}, if: always() }`, MAKE, stepWith()], []],
    [
      "a called workflow",
      [MAKE, stepWith()],
      ["tell: { needs: deploy, if: always(), uses: ./.github/workflows/tell.yml, secrets: inherit }"],
    ],
    [
      "an action of the repository in a later job",
      [MAKE, stepWith()],
      [`tell: { needs: deploy, if: failure(), runs-on: x, steps: [{ ${LOCAL}, if: always() }] }`],
    ],
  ])("by %s", async (_, steps, jobs) => {
    expect(await told(steps, jobs)).not.toContain(NEVER);
  });

  test.each([
    ["an action that GitHub skips, too", [MAKE, stepWith(), `{ ${LOCAL} }`], []],
    [
      "a called workflow without secrets",
      [MAKE, stepWith()],
      ["tell: { needs: deploy, if: always(), uses: ./.github/workflows/tell.yml }"],
    ],
    [
      "a called workflow that waits for another job",
      [MAKE, stepWith()],
      ["tell: { if: always(), uses: ./.github/workflows/tell.yml, secrets: inherit }"],
    ],
    ["an action of somebody else", [MAKE, stepWith(), "{ uses: your-org/clean-up@v1, if: always() }"], []],
  ])("are not posted by %s", async (_, steps, jobs) => {
    expect(await told(steps, jobs)).toContain(NEVER);
  });
});

describe("an end that an action of the repository may report", () => {
  const STARTED = { event: "start" };
  const UNFINISHED = "The message says that the job started, and no step says how it ended.";

  test.each([
    [`{ ${LOCAL}, if: always() }`, []],
    [`{ ${LOCAL} }`, [UNFINISHED]],
    ["{ run: make, if: always() }", [UNFINISHED]],
  ])("after a start: %s", async (last, found) => {
    expect(await told([stepWith("event: start"), MAKE, last], [], STARTED)).toEqual(found);
  });

  test.each([
    [`{ ${LOCAL}, if: always() }`, 0],
    ["{ run: ls, if: always() }", 1],
  ])("after steps that follow: %s", async (last, count) => {
    const found = await told([stepWith(), MAKE, last]);
    expect(found.filter((one) => one.startsWith("Steps follow this one"))).toHaveLength(count);
  });
});
