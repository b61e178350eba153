import { describe, expect, test } from "vitest";
import { conditionTold, OWNER } from "../../../../../support/condition-told.ts";

describe("a question whether the workflow was called", () => {
  test.each([
    ["github.event_name == 'workflow_call'", "never", "Remove the `if:`."],
    ["github.event_name != 'workflow_call'", "always", "Remove the `if:`."],
    ["failure() && github.event_name == 'workflow_call'", "never", "Remove this from the condition."],
    [
      "github.event_name == 'push' || github.event_name == 'workflow_call'",
      "never",
      "Remove this from the condition.",
    ],
  ])("%s", async (condition, when, remedy) => {
    const { own, advice } = await conditionTold(condition, { on: "[push, workflow_call]" });
    const [shown] = /github\.event_name .= 'workflow_call'/.exec(condition) ?? [];
    expect(own).toEqual([
      `${OWNER}\`${shown}\` is ${when} true: a called workflow has the event of the one that calls it.`,
    ]);
    expect(advice).toContain(remedy);
  });

  test("is not one about another event", async () => {
    const { own } = await conditionTold("github.event_name == 'push'", { on: "[push, workflow_call]" });
    expect(own).toEqual([]);
  });
});

const NIGHTLY = "schedule: [{ cron: '0 4 * * *' }]";
const TWO = "schedule: [{ cron: '0 4 * * *' }, { cron: '0 5 * * 1' }]";

describe("a time that `on:` does not have", () => {
  test.each([
    ["github.event.schedule == '0 3 * * *'", NIGHTLY, "if: github.event.schedule == '0 4 * * *'"],
    [
      "failure() && github.event.schedule != '0 3 * * *'",
      NIGHTLY,
      "if: failure() && github.event.schedule != '0 4 * * *'",
    ],
  ])("%s", async (condition, on, line) => {
    const { own, blocks } = await conditionTold(condition, { on: `{ ${on} }` });
    expect(own.join()).toContain("no `cron:` in `on:` is this");
    expect(blocks).toContain(line);
  });

  test.each([
    ["0 3 * * *", ["if: github.event.schedule == '0 4 * * *'"]],
    ["30 2 1 * *", []],
  ])("is one of several: %s", async (time, lines) => {
    const { own, blocks } = await conditionTold(`github.event.schedule == '${time}'`, { on: `{ ${TWO} }` });
    expect(own.join()).toContain("no `cron:` in `on:` is this");
    expect(blocks).toEqual(lines);
  });

  test.each([
    ["github.event.schedule == '0 4 * * *'", `{ ${NIGHTLY} }`],
    ["github.event.schedule == '0 5 * * 1'", `{ ${TWO}, push: {} }`],
    ["github.event.schedule == ''", `{ ${NIGHTLY}, push: {} }`],
  ])("is none in: %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).not.toContain("cron");
  });
});

const DISPATCH =
  "workflow_dispatch: { inputs: { notify: { type: boolean, default: true }, room: { default: team } } }";

describe("an input whose default is asked for, where other events have none", () => {
  test.each([
    ["inputs.notify", `push: {}`, "if: github.event_name == 'push' || inputs.notify"],
    ["inputs.notify == true", `push: {}`, "if: github.event_name == 'push' || inputs.notify == true"],
    [
      "inputs.room == 'team' && failure()",
      "push: {}",
      "if: (github.event_name == 'push' || inputs.room == 'team') && failure()",
    ],
    [
      "inputs.notify",
      `push: {}, pull_request: {}`,
      "if: github.event_name != 'workflow_dispatch' || inputs.notify",
    ],
    [
      "github.event.inputs.notify == 'true'",
      "push: {}",
      "if: github.event_name == 'push' || github.event.inputs.notify == 'true'",
    ],
  ])("%s on %s", async (condition, on, line) => {
    const { own, blocks } = await conditionTold(condition, { on: `{ ${on}, ${DISPATCH} }` });
    expect(own.join()).toContain("which has no inputs");
    expect(blocks).toContain(line);
  });

  test.each([
    ["inputs.notify", `{ ${DISPATCH} }`],
    [
      "inputs.notify",
      `{ push: {}, workflow_dispatch: { inputs: { notify: { type: boolean, default: false } } } }`,
    ],
    ["inputs.notify", `{ push: {}, workflow_dispatch: { inputs: { notify: { type: boolean } } } }`],
    ["inputs.notify && github.event_name == 'workflow_dispatch'", `{ push: {}, ${DISPATCH} }`],
    ["inputs.notify || github.ref_name == 'main'", `{ push: {}, ${DISPATCH} }`],
    ["!inputs.notify", `{ push: {}, ${DISPATCH} }`],
    ["inputs.room == 'other'", `{ push: {}, ${DISPATCH} }`],
    ["inputs.notify", `{ push: {}, workflow_call: {}, ${DISPATCH} }`],
  ])("is none in: %s on %s", async (condition, on) => {
    expect((await conditionTold(condition, { on })).own.join()).not.toContain("has no inputs");
  });
});
