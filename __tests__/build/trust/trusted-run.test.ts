import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createGithubContext } from "../../../runner/github-context.ts";
import { readContext } from "../../../src/build/context.ts";
import { isOfDefaultBranch } from "../../../src/build/trust/default-branch.ts";
import { reasonForPlanOnly } from "../../../src/build/trust/trusted-run.ts";
import { eventOf } from "../../support/events.ts";
import type { TrustRow } from "../../trust/trust-row.ts";
import { TRUST_ROWS } from "../../trust/trust-rows.ts";

const PAYLOAD = { repository: { full_name: "your-org/shop", default_branch: "main" } };

/** The context of a row, as GitHub gives it; a rule protects every branch. */
function contextOf({ event, name = event, payload = {}, ref }: TrustRow) {
  const github = createGithubContext(eventOf(name, payload), {
    ref_protected: "true",
    ...(ref !== undefined && { ref }),
  });
  return readContext(
    Object.fromEntries(Object.entries(github).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value])),
  );
}

test.each(TRUST_ROWS)("$event $what: applied is $isApplied, an incident $isIncident", (row) => {
  const payload = { ...PAYLOAD, ...row.payload };
  const reason = reasonForPlanOnly(contextOf(row), payload);
  expect([reason, isOfDefaultBranch(contextOf(row), payload)]).toEqual([
    row.isApplied ? undefined : `Only shown: ${row.why}`,
    row.isIncident,
  ]);
});

test.each(TRUST_ROWS)("$event $what: is no longer trusted if it could not be read", (row) => {
  const context = contextOf(row);
  expect(reasonForPlanOnly(context, {}) === undefined && !row.isApplied).toBe(false);
  expect(isOfDefaultBranch(context, {}) && !row.isIncident).toBe(false);
});

test("every event that starts a workflow has a row", async () => {
  const file = "../../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json";
  const schema = JSON.parse(await readFile(join(import.meta.dirname, file), "utf8"));
  const events = Object.keys(schema.definitions["on-mapping-strict"].mapping.properties);
  expect(events.length).toBeGreaterThan(30);
  expect([...new Set(TRUST_ROWS.map(({ event }) => event))].sort()).toEqual(events.sort());
});

describe("nothing is trusted", () => {
  test("of an event that GitHub may add, not even on a tag", () => {
    const context = readContext({ GITHUB_EVENT_NAME: "moon_phase", GITHUB_REF: "refs/tags/v1" });
    expect(reasonForPlanOnly(context, PAYLOAD)).toBe(
      "Only shown: `apply: auto` does not trust the event moon_phase.",
    );
  });

  test.each(TRUST_ROWS.filter(({ event, isApplied }) => event === "workflow_run" && isApplied))(
    "of a fork that comes as $event $what",
    (row) => {
      for (const head_repository of [{ full_name: "mallory/shop" }, null, undefined]) {
        const workflow_run = { ...Object(row.payload?.["workflow_run"]), head_repository };
        const payload = { ...PAYLOAD, workflow_run };
        expect(reasonForPlanOnly(contextOf(row), payload)).toContain("Only shown: the previous run");
        expect(isOfDefaultBranch(contextOf(row), payload)).toBe(false);
      }
    },
  );

  test.each(TRUST_ROWS.filter(({ event, isApplied }) => event.startsWith("deployment") && isApplied))(
    "of a run that cannot be read, as $event $what",
    (row) => {
      for (const workflow_run of [{}, [], "push", 7, true]) {
        const payload = { ...PAYLOAD, ...row.payload, workflow_run };
        expect(reasonForPlanOnly(contextOf(row), payload)).toContain(
          "the run that deployed it is not trusted",
        );
        expect(isOfDefaultBranch(contextOf(row), payload)).toBe(false);
      }
    },
  );

  test("if the payload does not name the default branch, or there is none", () => {
    const push = TRUST_ROWS.find(({ event }) => event === "push");
    if (push === undefined) throw new Error("There is no row of a push");
    expect(reasonForPlanOnly(contextOf(push), {})).toContain("Only shown");
    expect(reasonForPlanOnly(readContext({}), {})).toContain("Only shown");
  });
});

test("a deployment whose run is null was made by a token, as one without a run", () => {
  for (const row of TRUST_ROWS.filter(({ payload }) => payload?.["deployment"] !== undefined)) {
    const [without, withNull] = [undefined, null].map((workflow_run) => {
      const payload = { ...PAYLOAD, ...row.payload, workflow_run };
      return [reasonForPlanOnly(contextOf(row), payload), isOfDefaultBranch(contextOf(row), payload)];
    });
    expect(withNull).toEqual(without);
  }
});
