import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";

const NOTHING = "Nothing would be sent: `dry-run` is `true`.";

test.each([{}, { lifecycle: "true" }, { "notify-on": "failure" }])(
  "a dry run that is left in sends nothing: %j",
  async (given) => {
    const lines = Object.entries({ ...given, "dry-run": "true" }).map(([name, text]) => `${name}: ${text}`);
    const before = "- uses: actions/checkout@v6";
    const workflow = workflowWith({ before, with: lines.join("\n") });
    const { rows, advice } = await doctorTold({ workflow, with: { ...given, "dry-run": "true" } });
    expect(rows.filter(([, what]) => what === "event")).toEqual([
      ["⚠️", "event", expect.stringContaining(NOTHING)],
    ]);
    expect(advice).toContain(
      "To send messages, remove the line `dry-run: true`. To only see in the summary what would be sent, change nothing.",
    );
  },
);

test.each([
  ["an expression decides it", `dry-run: \${{ github.ref != 'refs/heads/main' }}`, {}],
  ["the step shows a plan", "dry-run: true\nprovision: webex.yml", { provision: "webex.yml" }],
])("it is not a warning if %s", async (_, lines, given) => {
  const { rows, summary } = await doctorTold({
    workflow: workflowWith({ with: lines }),
    workspace: { "webex.yml": "rooms: []\n" },
    with: { "dry-run": "true", ...given },
  });
  expect(rows.filter(([, what]) => what === "event")).toEqual([]);
  expect(summary).toContain(NOTHING);
});

test.each([
  ["the line is not there", "title: x", {}],
  ["it sends messages", "dry-run: false", { "dry-run": "false" }],
  [
    "nothing is posted anyway",
    "dry-run: true\nprovision: webex.yml",
    { to: "", "dry-run": "true", provision: "webex.yml" },
  ],
])("nothing is said if %s", async (_, lines, given) => {
  const { summary } = await doctorTold({
    workflow: workflowWith({ with: lines }),
    workspace: { "webex.yml": "rooms: []\n" },
    with: given,
  });
  expect(summary).not.toContain("Nothing would be sent");
});
