import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";
import { pushEvent, workflowRunEvent } from "../../../../support/events.ts";

/** What the doctor says about a text of a step that reports another run. */
async function told(line: string, about = "trigger"): Promise<Told> {
  const isOther = about === "trigger";
  const given = { about, [line.split(":")[0] ?? ""]: "some text" };
  const on = "{ workflow_run: { workflows: [CI], types: [completed] } }";
  const workflow = workflowWith({ with: `about: ${about}\n${line}` });
  return doctorTold({
    at: {
      files: { ".github/workflows/ci.yml": isOther ? workflow.replace("on: push", `on: ${on}`) : workflow },
    },
    event: isOther ? workflowRunEvent("CI", "failure") : pushEvent(),
    ...(!isOther && { workflow }),
    with: given,
  });
}

describe("a value of this run, in a text about another one", () => {
  test.each([
    ["workflow", "workflow"],
    ["sha", "commit.sha"],
    ["run_number", "run.number"],
    ["run_id", "run.id"],
    ["event_name", "trigger.event"],
  ])("github.%s is {{%s}}", async (value, name) => {
    const { rows, blocks } = await told(`title: "\${{ github.${value} }} failed"`);
    expect(rows).toEqual([
      [
        "⚠️",
        "title",
        `In \`title\`, \`\${{ github.${value} }}\` is of this run, not of the one that it reports.`,
      ],
    ]);
    expect(blocks).toEqual([`title: "{{${name}}} failed"`]);
  });

  test.each(["ref_name", "ref"])("github.%s is a branch", async (value) => {
    const { rows, blocks } = await told(`message: "Failed on \${{ github.${value} }}"`);
    expect(rows.map(([, , found]) => found)).toEqual([
      `In \`message\`, \`\${{ github.${value} }}\` is the branch of this run, not of the one that it reports.`,
    ]);
    expect(blocks).toEqual(['message: "Failed on {{ref.name}}"']);
  });

  test("all of them are mended at once", async () => {
    const { blocks } = await told(
      `message: "\${{github.workflow}} #\${{ github.run_number }}: \${{ job.status }} at \${{ github.server_url }}"`,
    );
    expect(blocks).toEqual([
      `message: "{{workflow}} #{{run.number}}: {{status}} at \${{ github.server_url }}"`,
    ]);
  });
});

describe("nothing is said of", () => {
  test.each([
    [`title: "\${{ github.event.workflow_run.name }} failed"`],
    [`title: "\${{ github.repository }} failed"`],
    [`title: "\${{ github.workflow_ref }} failed"`],
    ['title: "{{workflow}} failed"'],
    [`version: "\${{ github.sha }}"`],
  ])("%s", async (line) => {
    expect((await told(line)).rows).toEqual([]);
  });

  test("a step that reports its own run", async () => {
    expect((await told(`title: "\${{ github.workflow }} failed"`, "run")).rows).toEqual([]);
  });
});

describe("the number of a pull request in a run that a fork's starts", () => {
  const ask = async (title: string, from: string): Promise<Told> => {
    const on = "{ workflow_run: { workflows: [CI], types: [completed] } }";
    const given = { about: "trigger", title: JSON.stringify(title) };
    const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
    return doctorTold({
      at: {
        files: {
          ".github/workflows/ci.yml": workflowWith({ with: lines.join("\n") }).replace(
            "on: push",
            `on: ${on}`,
          ),
        },
      },
      event: workflowRunEvent("CI", "failure", { from }),
      with: { about: "trigger", title: "PR #: {{status}}" },
    });
  };

  test.each(["workflow_run.pull_requests[0].number", "pull_request.number"])("%s is empty", async (value) => {
    const { rows, advice, blocks } = await ask(
      `PR #\${{ github.event.${value} }}: {{status}}`,
      "mallory/shop",
    );
    expect(rows.map(([mark, , found]) => [mark, found])).toEqual([
      [
        "⚠️",
        expect.stringContaining("GitHub names no pull request to a workflow that a run of a fork starts."),
      ],
    ]);
    expect(advice).toEqual(["To name its branch, write this line in the `with:` of the step:"]);
    expect(blocks).toEqual(['title: "PR {{ref.name}}: {{status}}"']);
  });

  test("a run of a push has none", async () => {
    const { rows } = await ask(
      `PR #\${{ github.event.workflow_run.pull_requests[0].number }}`,
      "your-org/shop",
    );
    expect(rows.map(([, , found]) => found).join()).not.toContain("a run of a fork");
  });
});
