import { describe, expect, test } from "vitest";
import { createRunEvent } from "../../../../../../emulator/github/run-event.ts";
import { conditionTold, OWNER } from "../../../../../support/condition-told.ts";
import { eventOf } from "../../../../../support/events.ts";

const AROUND = {
  on: "{ workflow_run: { workflows: [CI], types: [completed] } }",
  event: createRunEvent(
    { number: 42, event: "push", conclusion: "failure" },
    { name: "Octocat", email: "octocat@example.com" },
  ),
};

describe("a condition with a name that the event does not have, and a similar one that it has", () => {
  test.each([
    [
      "github.event.workflow_run.heda_branch == 'main'",
      "github.event.workflow_run",
      "heda_branch",
      "head_branch",
    ],
    ["github.event.wokrflow_run.conclusion == 'failure'", "the event", "wokrflow_run", "workflow_run"],
    [
      "always() && github.event.workflow_run.head_repository.fullname != github.repository",
      "github.event.workflow_run.head_repository",
      "fullname",
      "full_name",
    ],
  ])("%s", async (condition, part, name, near) => {
    const { own, blocks } = await conditionTold(condition, AROUND);
    expect(own).toEqual([expect.stringContaining(`${OWNER}\`github.event.`)]);
    expect(own[0]).toContain(`has no \`${name}\``);
    expect(own[0]).toContain(part);
    expect(blocks).toContain(`if: ${condition.replace(name, near)}`);
  });
});

test.each([
  ["has no similar name", "github.event.workflow_run.something == 'main'", AROUND],
  ["is chosen by the user", "github.event.client_payload.vesrion == 'v1'", dispatch()],
  [
    "belongs to another event",
    "github.event.release.tag_nmae == 'v1'",
    { ...AROUND, on: "[workflow_run, release]" },
  ],
])("a name that %s is not reported", async (_, condition, around) => {
  expect((await conditionTold(condition, around)).own).toEqual([]);
});

function dispatch() {
  const event = eventOf("repository_dispatch", { action: "deploy", client_payload: { version: "v1" } });
  return { on: "repository_dispatch", event };
}
