import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { pullRequestEvent, pushEvent } from "../../../../support/events.ts";

/** What the doctor says about an input whose expression is empty, so that only the text around it is left. */
async function told(input: string, written: string, context = "vars") {
  const value = written.replace("…", "");
  const expression = `\${{ ${context === "steps" ? "steps.make.outputs.host" : `${context}.MISSING`} }}`;
  const workflow = workflowWith({ with: `${input}: ${JSON.stringify(written.replace("…", expression))}` });
  return await doctorTold({ workflow, with: { [input]: value } });
}

/** Every input whose value can be wrong, with `…` for the expression. */
const WITHIN: readonly (readonly [input: string, written: string])[] = [
  ["mention", "…@example.com"],
  ["mention", "alice@example.com, …@example.com"],
  ["to", "…@example.com"],
  ["environment-url", "https://…/"],
  ["allowed-domains", "….com"],
  ["email-domains", "….com"],
  ["allowed-organizations", "…-org"],
  ["api-url", "https://…/v1"],
  ["timeout", "…0"],
  ["retries", "…-1"],
  ["max-duration", "…0s"],
  ["log-lines", "…0"],
  ["event", "…-started"],
  ["about", "…-trigger"],
  ["notify-on", "failure, …-cancel"],
  ["mention-on", "…-failure"],
  ["format", "…-card"],
  ["detail", "…-full"],
  ["update-mode", "…-edit"],
  ["delivery", "…-once"],
  ["apply", "…-branch"],
  ["if-missing-token", "…-fail"],
  ["lifecycle", "…-true"],
  ["fail-on-error", "…-true"],
  ["dry-run", "…-true"],
  ["thread", "Y2lzY29…"],
  ["needs", "[…"],
  ["template", "templates/….md"],
  ["user-map", "….yml"],
  ["data", "….yml"],
  ["provision", "….yml"],
  ["files", "reports/…*.xml"],
  ["test-results", "reports/…*.xml"],
  ["log-files", "logs/…*.log"],
  ["status", "…-success"],
  ["stage", "Deploy …"],
];

test.each(WITHIN)("%s: %s says that a part is empty, and why", async (input, written) => {
  const { summary, rows, advice, blocks } = await told(input, written);
  const found = rows.map(([, , one]) => one).join("\n");
  expect(found).toContain(
    `\`vars.MISSING\` is empty in \`${input}:\`: this job gets no variable \`MISSING\`.`,
  );
  // A limit that is empty lets in everybody, so its value is to be in the workflow.
  const isLimit = input.startsWith("allowed-");
  expect(advice.join("\n")).toContain(
    isLimit ? "Write the " : "Check its name under “Settings” > “Secrets and variables”",
  );
  // It is not said what else the value should be.
  expect(advice.join("\n")).not.toMatch(/it should give|as described/);
  expect(blocks.join("\n")).not.toContain(`${input}:`);
  expect(summary).not.toContain("**Settings**");
});

test.each([
  ["mention", "…@example.com", "vars.MISSING"],
  ["timeout", "…0", "vars.MISSING"],
])("%s: %s fails, as its value is wrong", async (input, written) => {
  const { rows, conclusion } = await told(input, written);
  expect(rows.map(([mark, what]) => [mark, what])).toEqual([["❌", input]]);
  expect(conclusion).toBe("failure");
});

test("an output that an earlier step did not set is the cause as well", async () => {
  const { rows, advice } = await told("environment-url", "https://…/", "steps");
  const [[mark, what, found] = []] = rows;
  expect([mark, what]).toEqual(["❌", "environment-url"]);
  expect(found).toContain("`steps.make.outputs.host` is empty in `environment-url:`: ");
  expect(advice).toEqual(["Make sure that it is not empty, or remove the line."]);
});

test("an entry that is wrong by itself is not explained with an empty one next to it", async () => {
  const workflow = workflowWith({ with: `mention: "\${{ vars.MISSING }}, nobody at all"` });
  const { rows } = await doctorTold({ workflow, with: { mention: ", nobody at all" } });
  expect(rows.map(([, , found]) => found).join("\n")).not.toMatch(/MISSING` is empty.*nobody/);
});

test("a value that is complete is only wrong", async () => {
  const workflow = workflowWith({ with: `timeout: "\${{ vars.TIME }}0"` });
  const { rows, advice } = await doctorTold({ workflow, with: { timeout: "99990" } });
  expect(rows.map(([, , found]) => found).join()).not.toContain("is empty");
  expect(advice).toEqual([expect.stringMatching(/^Change the text in `timeout:`: it should give/)]);
});

describe("advice is right for the whole value", () => {
  const LOGIN = "github.event.pull_request.user.login";

  test.each([
    [`\${{ ${LOGIN} }}@example.com`, "@example.com", "mention: author"],
    [`@\${{ ${LOGIN} }}`, "@", "mention: author"],
    [`bob@example.com, \${{ ${LOGIN} }}@example.com`, "bob@example.com, @example.com", null],
    [`\${{ github.actor }}@\${{ vars.MISSING }}`, "mia@", null],
    [`team-\${{ github.actor }}`, "team-mia", null],
  ])("mention: %s", async (written, value, line) => {
    const workflow = workflowWith({ with: `mention: "${written}"` }).replace(
      "on: push",
      "on: [push, pull_request]",
    );
    const { blocks } = await doctorTold({ workflow, event: pushEvent(), with: { mention: value } });
    const meant = line ?? (written.startsWith("bob") ? "mention: bob@example.com, author" : undefined);
    expect(blocks.filter((one) => one.startsWith("mention:"))).toEqual(meant === undefined ? [] : [meant]);
  });

  test("a login of a pull request is a login of a push, not a name of several words", async () => {
    const workflow = workflowWith({ with: `to: \${{ ${LOGIN} }}@example.com` }).replace(
      "on: push",
      "on: [push, pull_request]",
    );
    const { summary } = await doctorTold({ workflow, event: pushEvent(), with: { to: "@example.com" } });
    expect(summary).toContain(
      `to: "\${{ ${LOGIN} || github.event.head_commit.author.username }}@example.com"`,
    );
    expect(summary).not.toContain("author.name");
  });
});

describe("a text with a value that only one of the events has", () => {
  const COMMIT = "github.event.head_commit.message";
  const TITLE = "github.event.pull_request.title";
  const line = `title: "❌ \${{ ${COMMIT} || ${TITLE} }}"`;
  const both = (on: string, step = "if: always()", job = "runs-on: ubuntu-latest") =>
    workflowWith({ with: `title: "❌ \${{ ${COMMIT} }}"`, step, job }).replace("on: push", `on: ${on}`);

  test("is a warning in a run without it", async () => {
    const { rows, blocks } = await doctorTold({
      workflow: both("[push, pull_request]"),
      event: pullRequestEvent(),
      with: { title: "❌ " },
    });
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "title"]]);
    expect(blocks).toEqual([line]);
  });

  test("is reported also in a run that has the value", async () => {
    const { rows, blocks } = await doctorTold({
      workflow: both("[push, pull_request]"),
      event: pushEvent(),
      with: { title: "❌ Fix" },
    });
    expect(rows).toEqual([
      [
        "⚠️",
        "title",
        `\`${COMMIT}\` is empty in \`title:\` in runs for \`pull_request\`, which start this workflow as well.`,
      ],
    ]);
    expect(blocks).toEqual([line]);
  });

  test.each([
    ["one event", both("push")],
    ["an event without anything like it", both("[push, schedule]")],
    ["a condition about events", both("[push, pull_request]", "if: github.event_name == 'push'")],
    [
      "a condition about branches in the job",
      both("[push, pull_request]", "if: always()", "if: github.ref == 'refs/heads/main'"),
    ],
  ])("but not with %s", async (_, workflow) => {
    const { rows } = await doctorTold({ workflow, event: pushEvent(), with: { title: "❌ Fix" } });
    expect(rows.filter(([, what]) => what === "title")).toEqual([]);
  });
});
