import { describe, expect, test } from "vitest";
import { readChoices } from "../../../preview/builder/choices.ts";
import { preparationsFor } from "../../../preview/builder/preparations.ts";
import { readSources } from "../../../preview/builder/recipes.ts";
import { workflowFor } from "../../../preview/builder/workflow-for.ts";
import { withOwner } from "../../../scripts/owner.ts";

const SOURCES = {
  "your-org": await readSources((text) => withOwner(text, "your-org")),
  acme: await readSources((text) => withOwner(text, "acme")),
} as const;

function textsFor(
  query: Readonly<Record<string, string>>,
  owner: keyof typeof SOURCES = "your-org",
): readonly string[] {
  const choices = readChoices(new URLSearchParams(query));
  const workflow = workflowFor(choices, SOURCES[owner]);
  return preparationsFor(choices, workflow).map(({ text }) => text);
}

describe("before the first run", () => {
  test.each([
    [
      {},
      "Replace `your-org/webex-notify@v1` with your fork or mirror of the action, preferably pinned to a commit.",
    ],
    [{}, "Replace `make test` with your own command."],
    [{ report: "workflow" }, "Replace `make` and `make test` with your own commands."],
    [{ report: "deploy" }, 'Replace `./deploy.sh "$VERSION"` with your own command.'],
    [{}, "The commands below use `your-org/shop`: replace it with your repository."],
    [
      { with: "tests,lint,logs" },
      "Configure the job to write JUnit XML as `reports/**/*.xml`, SARIF as `reports/**/*.sarif`, and logs as `logs/**/*.log`.",
    ],
    [
      { report: "forks", with: "files,logs" },
      "In the workflow that is reported, configure the job to write HTML as `reports/**/*.html`, and upload the folder `reports` as an artifact of that name.",
    ],
  ])("%j: %s", (query, text) => {
    expect(textsFor(query)).toContain(text);
  });

  test("nothing is said about files or commands that are not used", () => {
    expect(textsFor({ report: "matrix", with: "logs" }).join("\n")).not.toMatch(/Have the job/);
    expect(textsFor({ report: "forks" }).join("\n")).not.toMatch(/your own command/);
  });

  test("a fork that named itself is pinned, not replaced", () => {
    expect(textsFor({}, "acme")).toContain("Pin `acme/webex-notify` to a commit if its tags can move.");
  });
});
