import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { eventOf, pullRequestEvent, pushEvent } from "../../../support/events.ts";
import type { Step } from "../../../support/start-world.ts";

const CI = ".github/workflows/ci.yml";
const secret = (name: string): string => `\${{ secrets.${name} }}`;
const FORK = pullRequestEvent({ from: "mallory/shop" });

const ON_THE_DEFAULT_BRANCH: readonly (readonly [string, Step["event"] & object])[] = [
  ["pull_request_target", { ...FORK, name: "pull_request_target" }],
  ["issue_comment", eventOf("issue_comment", { action: "created", comment: { body: "/deploy" } })],
  ["repository_dispatch", eventOf("repository_dispatch", { action: "deploy", client_payload: {} })],
];

/** A job that may have checked out a stranger's code: the doctor's step with lines that the stranger chose. */
const FOREIGN = workflowWith({
  top: `env: { WEBEX_TOKEN: "${secret("PRODUCTION_KEY")}" }`,
  job: "needs: [PRODUCTION_KEY]\nruns-on: ubuntu-latest",
  step: "if: github.actor == 'PRODUCTION_KEY'",
  with: `rooms: ${secret("PRODUCTION_KEY")}\nversion: \${{ needs.test.outputs.PRODUCTION_KEY }}`,
});

/** Without a token, and with names that the doctor knows better. */
const ASKED: Step["with"] = {
  token: undefined,
  to: undefined,
  rooms: "Release train",
  version: "",
  "if-missing-token": "fail",
};

test("a push gets its own lines, also those of the file in the checkout", async () => {
  const { blocks } = await doctorTold({ event: pushEvent(), workflow: FOREIGN, with: ASKED });
  expect(blocks.join("\n")).toContain(`WEBEX_API_TOKEN: ${secret("PRODUCTION_KEY")}`);
  expect(blocks.join("\n")).toContain(`to: ${secret("PRODUCTION_KEY")}`);
  expect(blocks.join("\n")).toContain("if: always() && github.actor == 'PRODUCTION_KEY'");
});

describe.each(ON_THE_DEFAULT_BRANCH)("on %s, a checkout may be a stranger's", (_, event) => {
  test("so nothing in its workflow file is shown", async () => {
    const told = await doctorTold({ event, workflow: FOREIGN, with: ASKED });
    expect(told.rows).toContainEqual(["❌", "token", expect.any(String)]);
    expect(told.summary).not.toContain("PRODUCTION_KEY");
  });

  test("and the file that runs is read from GitHub", async () => {
    const own = workflowWith({ top: `env: { WEBEX_TOKEN: "${secret("BOT")}" }` });
    const told = await doctorTold({ event, workflow: FOREIGN, with: ASKED, at: { files: { [CI]: own } } });
    expect(told.blocks).toContain(`WEBEX_API_TOKEN: ${secret("BOT")}`);
    expect(told.summary).not.toContain("PRODUCTION_KEY");
  });
});

test("of a fork's pull request, the file is the fork's, wherever it is", async () => {
  const at = { files: { [CI]: FOREIGN } };
  const told = await doctorTold({ event: FORK, workflow: FOREIGN, with: ASKED, at });
  expect(told.summary).not.toContain("PRODUCTION_KEY");
  expect(told.summary).toContain("a pull request from a fork runs the fork's own file.");
});

test("where another repository has the workflow, the checkout's file of that name is another", async () => {
  const github = { workflow_ref: `your-org/rules/${CI}@refs/heads/main` };
  const told = await doctorTold({ event: pushEvent(), workflow: FOREIGN, with: ASKED, github });
  expect(told.summary).not.toContain("PRODUCTION_KEY");
});

test("a file that cannot be read is named, with the reason", async () => {
  const texts = `x: [&a "${"x".repeat(20_000)}", ${"*a, ".repeat(60)}]`;
  const { summary, rows } = await doctorTold({ event: pushEvent(), workflow: workflowWith({ top: texts }) });
  expect(rows).toEqual([]);
  expect(summary).toContain(
    "Not checked: `.github/workflows/ci.yml` is too complex: it expands to more than 1048576 characters",
  );
});
