import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const MANIFEST = "rooms: [{ title: Ops }]";

/** What is said of `apply` in a workflow with these events. */
async function told(on: string, lines: Parameters<typeof workflowWith>[0] = {}, apply = "always") {
  const { rows, blocks } = await doctorTold({
    workflow: workflowWith({ with: `provision: webex.yml\napply: ${apply}`, ...lines }).replace(
      "on: push",
      `on: ${on}`,
    ),
    workspace: { "webex.yml": MANIFEST },
    with: { provision: "webex.yml", apply },
  });
  return { rows: rows.filter(([, what]) => what === "apply"), blocks };
}

describe("a manifest that is applied before it is merged", () => {
  test.each(["[push, pull_request]", "{ pull_request: { branches: [main] } }", "pull_request"])(
    "%s",
    async (on) => {
      const { rows, blocks } = await told(on);
      expect(rows).toEqual([["⚠️", "apply", expect.stringContaining("before anybody has merged it")]]);
      expect(blocks).toEqual(["apply: auto"]);
    },
  );

  test.each<[string, string, Parameters<typeof workflowWith>[0]?, string?]>([
    ["runs only after pushes", "push"],
    ["applies it by itself", "pull_request", {}, "auto"],
    ["never applies it", "pull_request", {}, "never"],
    ["chooses its events", "[push, pull_request]", { step: "if: github.event_name == 'push'" }],
    ["chooses its branch", "[push, pull_request]", { job: "if: github.ref == 'refs/heads/main'" }],
  ])("is none if the step %s", async (_, on, lines, apply) => {
    expect((await told(on, lines, apply)).rows).toEqual([]);
  });
});

describe("a manifest of another repository", () => {
  const toldOf = async (before: string, inputs: Readonly<Record<string, string>> = {}, on = "push") => {
    const given = { provision: "webex.yml", ...inputs };
    const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}`);
    const { rows, blocks } = await doctorTold({
      workflow: workflowWith({ before, with: lines.join("\n") }).replace("on: push", `on: ${on}`),
      workspace: { "webex.yml": MANIFEST, "rooms/webex.yml": MANIFEST },
      with: given,
    });
    return { rows: rows.filter(([, what]) => what === "apply"), blocks };
  };
  const OTHER = "- uses: actions/checkout@v6\n  with: { repository: your-org/config }";
  const BELOW = "- uses: actions/checkout@v6\n  with: { repository: your-org/config, path: rooms }";
  const OWN = "- uses: actions/checkout@v6";

  test.each<[string, string, Readonly<Record<string, string>>?]>([
    ["in the workspace", OTHER],
    ["in a folder of it", `${OWN}\n${BELOW}`, { provision: "rooms/webex.yml" }],
    ["over the own one", `${OWN}\n${OTHER}`],
  ])("%s is never applied by itself", async (_, before, inputs) => {
    const { rows, blocks } = await toldOf(before, inputs);
    expect(rows).toEqual([["⚠️", "apply", expect.stringContaining("but it comes from `your-org/config`")]]);
    expect(blocks).toEqual(["apply: always"]);
  });

  test.each([
    "github.event.pull_request.head.repo.full_name",
    "github.event.workflow_run.head_repository.full_name",
    "steps.pull.outputs.repository",
    "github.event.client_payload.repository",
  ])("nobody is advised to apply what an expression names: %s", async (expression) => {
    const before = `- uses: actions/checkout@v6\n  with: { repository: "\${{ ${expression} }}" }`;
    expect((await toldOf(before)).blocks).not.toContain("apply: always");
  });

  test.each([
    "pull_request",
    "pull_request_target",
    "{ workflow_run: { workflows: [CI] } }",
    "issue_comment",
  ])("nobody is advised to apply it for what pull requests start: %s", async (on) => {
    expect((await toldOf(OTHER, {}, on)).blocks).not.toContain("apply: always");
  });

  test.each([
    ["is our own, written out", "repository: Your-Org/Shop"],
    [
      "is checked out at a version that somebody chose",
      `repository: your-org/config, ref: "\${{ inputs.ref }}"`,
    ],
    ["is checked out at a pull request", "repository: your-org/config, ref: refs/pull/7/merge"],
  ])("nobody is advised to apply it if it %s", async (_, given) => {
    const { rows, blocks } = await toldOf(`- uses: actions/checkout@v6\n  with: { ${given} }`);
    expect([rows, blocks]).toEqual([[], []]);
  });

  test.each<[string, string, Readonly<Record<string, string>>?]>([
    ["is below, and the manifest is our own", `${OWN}\n${BELOW}`],
    [
      "is our own by name",
      `- uses: actions/checkout@v6\n  with: { repository: "\${{ github.repository }}" }`,
    ],
    ["is always applied", OTHER, { apply: "always" }],
    ["is only shown", OTHER, { apply: "never" }],
  ])("nothing is said if it %s", async (_, before, inputs) => {
    expect((await toldOf(before, inputs)).rows).toEqual([]);
  });
});
