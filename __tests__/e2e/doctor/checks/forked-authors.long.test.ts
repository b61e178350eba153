import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { workflowRunEvent } from "../../../support/events.ts";
import { startWorld } from "../../../support/start-world.ts";

const FOUND =
  'The author is not mentioned: anybody can write any name into the commit of a fork. Add email addresses to "mention".';
const OF_FORK = workflowRunEvent("CI", "failure", { from: "mallory/shop" });
const NO_RUN = "It is so in each run of this workflow: give an email address, or remove the line.";
const HEAD = "github.event.workflow_run.head_repository";

const given = { about: "trigger", mention: "author", "email-domains": "example.com" };

describe("`mention: author` after a run of a fork", () => {
  /** What the doctor says about a workflow whose job has a condition. */
  async function told(condition: string, mention = "author", event = OF_FORK) {
    const on = "on: { workflow_run: { workflows: [CI], types: [completed] } }";
    const file = workflowWith({ job: `if: ${condition}`, with: "about: trigger" }).replace("on: push", on);
    const { rows, advice, summary } = await doctorTold({
      at: { files: { [CI]: file } },
      event,
      with: { ...given, mention },
    });
    return { own: rows.filter(([, what]) => what === "mention"), advice, summary };
  }

  test.each([
    `${HEAD}.full_name != github.repository`,
    `always() && ${HEAD}.full_name != github.repository`,
    `${HEAD}.fork`,
    `always() && ${HEAD}.fork == true`,
    `"\${{ always() && ${HEAD}.fork }}"`,
  ])("never mentions anybody if only forks reach it: %s", async (condition) => {
    const { own, advice } = await told(condition);
    expect(own).toEqual([["⚠️", "mention", FOUND]]);
    expect(advice).toContain(NO_RUN);
  });

  test.each([
    "always()",
    `${HEAD}.full_name != github.repository || github.event_name == 'push'`,
    `always() || ${HEAD}.fork`,
    `always() && ${HEAD}.fork != false`,
    `always() && !(failure() && ${HEAD}.fork)`,
  ])("may mention somebody after others: %s", async (condition) => {
    const { own, summary } = await told(condition);
    expect(own).toEqual([]);
    expect(summary).toContain(`| ➖ | mention | ${FOUND}`);
  });

  test.each([
    ["others are mentioned in their place", "author, alice@example.com", OF_FORK],
    ["everybody is", "author, all", OF_FORK],
    ["it is no fork's", "author", workflowRunEvent("CI", "failure")],
  ])("is not reported if %s", async (_, mention, event) => {
    expect((await told("always()", mention, event)).summary).not.toContain("commit of a fork");
  });
});

test.each([
  ["author", true],
  ["author, alice@example.com", false],
])("the summary of a step says it: %s (%s)", async (mention, isSaid) => {
  await using world = await startWorld({ mayMention: true });
  const { summary, annotations } = await world.run({ event: OF_FORK, with: { ...given, mention } });
  expect(summary.replaceAll("\\", "").includes(FOUND)).toBe(isSaid);
  expect(annotations).toEqual([]);
});
