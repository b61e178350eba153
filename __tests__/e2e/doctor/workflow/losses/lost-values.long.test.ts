import { describe, expect, test } from "vitest";
import { type Asked, CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { eventOf } from "../../../../support/events.ts";

const CHECK = "Check the name, or remove the line.";

/** What the doctor says about an input that is written like this and has this value. */
async function lost(
  input: string,
  written: string,
  { value = "", on = "push", ...asked }: Asked & { value?: string; on?: string } = {},
) {
  const workflow = workflowWith({ with: `${input}: ${written}` }).replace("on: push", `on: ${on}`);
  return await doctorTold({ workflow, ...asked, with: { [input]: value, ...asked.with } });
}

describe("a name that its context does not have is reported with the line that was meant", () => {
  test.each([
    ["github.refname", "`github` has no `refname`", "github.ref_name"],
    ["github.branch", "`github` has no `branch`", "github.ref_name"],
    ["github['refname']", "`github` has no `refname`", "github.ref_name"],
    ["job.state", "`job` has no `state`", "job.status"],
    ["job.stats", "`job` has no `stats`", "job.status"],
    ["runner.platform", "`runner` has no `platform`", "runner.os"],
    ["strategy.job_index", "`strategy` has no `job_index`", "strategy.job-index"],
    [
      "github.event.head_comit.message",
      "the event `push` has no `head_comit`",
      "github.event.head_commit.message",
    ],
    [
      "github.event.head_commit.mesage",
      "`github.event.head_commit` has no `mesage`",
      "github.event.head_commit.message",
    ],
    [
      "github.head_ref",
      "only runs for a pull request have it, and `push` started this one",
      "github.head_ref || github.ref_name",
    ],
  ])("%s", async (expression, why, meant) => {
    const { rows, advice, blocks } = await lost("stage", `\${{ ${expression} }}`, {
      event: eventOf("push", { ref: "refs/heads/main", head_commit: { id: "x", message: "Fix" } }),
    });
    expect(rows).toEqual([["⚠️", "stage", `\`stage: \${{ ${expression} }}\` is empty: ${why}.`]]);
    expect(advice).toEqual(["If this is what you mean, write it instead:"]);
    expect(blocks).toEqual([`stage: \${{ ${meant} }}`]);
  });

  test.each([
    ["github.nothing", "`github` has no `nothing`", CHECK],
    [
      "github.event.head_commit.msg",
      "`github.event.head_commit` has no `msg`",
      `It has \`id\` and \`message\`. ${CHECK}`,
    ],
    ["github.event.comment.body", "the event `push` has no `comment`", `It has \`ref\`. ${CHECK}`],
    [
      "matrix.node",
      "this job has no matrix",
      "Write the value itself, or give the job a `matrix:` under `strategy:`.",
    ],
    ["job.container.id", "this job has no `container:`", CHECK],
    [
      "hashFiles('*.lock')",
      "`hashFiles` found no file",
      expect.stringContaining("Its paths begin at the workspace"),
    ],
  ])("or without one, if none is near: %s", async (expression, why, remedy) => {
    const { rows, advice, blocks } = await lost("stage", `\${{ ${expression} }}`, {
      event: eventOf("push", { ref: "refs/heads/main", head_commit: { id: "x", message: "Fix" } }),
    });
    expect(rows).toEqual([["⚠️", "stage", `\`stage: \${{ ${expression} }}\` is empty: ${why}.`]]);
    expect([advice, blocks]).toEqual([[remedy], []]);
  });

  test("of the matrix of the job", async () => {
    const job = "strategy: { matrix: { node: [22, 24], include: [{ os: linux }] } }";
    const told = await doctorTold({
      workflow: workflowWith({ job, with: `stage: \${{ matrix.nod }}` }),
      with: { stage: "" },
    });
    expect(told.rows[0]?.[2]).toContain("the matrix of this job has no `nod`");
    expect(told.blocks).toEqual([`stage: \${{ matrix.node }}`]);
  });
});

describe("a value of the matrix of another job", () => {
  const told = (needs: string, strategy = "strategy: { matrix: { os: [x, y] } }, ") =>
    doctorTold({
      workflow: workflowWith({ job: `needs: [${needs}]`, with: `stage: \${{ matrix.os }}` }).replace(
        "build: {",
        `build: { ${strategy}`,
      ),
      with: { stage: "" },
    });

  test("is left out in a job that runs once after all of them", async () => {
    const { rows, advice, blocks } = await told("build");
    expect(rows[0]?.[2]).toContain("only `build` has a matrix, and this job runs once after all of it.");
    expect(advice[0]).toBe("Write the value itself, or leave the expression out.");
    expect(blocks).not.toContainEqual(expect.stringContaining("stage:"));
  });

  test.each([
    ["that needs no other", ["", undefined]],
    ["that needs one without a matrix", ["build", ""]],
  ] as const)("has another reason in a job %s", async (_, [needs, strategy]) => {
    expect((await told(needs, strategy)).rows[0]?.[2]).toContain("this job has no matrix");
  });
});

test.each([
  ["tag", [`stage: \${{ github.event.release.tag_name }}`]],
  ["previous_tag_name", []],
])(
  "a field of the event is near if it continues the name, and not if it ends it: %s",
  async (field, lines) => {
    const { rows, blocks } = await lost("stage", `\${{ github.event.release.${field} }}`, {
      on: "{ release: { types: [published] } }",
      event: eventOf("release", { release: { tag_name: "v1", name: "One" } }),
    });
    expect(rows[0]?.[2]).toContain(`\`github.event.release\` has no \`${field}\``);
    expect(blocks).toEqual(lines);
  },
);

describe("a name of another part of the event", () => {
  const event = eventOf("deployment_status", {
    deployment: { id: 5, environment: "production", ref: "main", description: "A" },
    deployment_status: { id: 6, state: "failure", description: "B" },
    repository: { default_branch: "main", description: "C" },
    sender: { login: "octocat" },
  });
  const ofEvent = (name: string, on = "deployment_status") => {
    const workflow = workflowWith({ with: `stage: \${{ github.event.${name} }}` });
    const files = { [CI]: workflow.replace("on: push", `on: ${on}`) };
    return doctorTold({ event, at: { files }, with: { stage: "" } });
  };

  test.each([
    ["deployment.state", "`github.event.deployment` has no `state`", "deployment_status.state"],
    ["deployment_status.ref", "`github.event.deployment_status` has no `ref`", "deployment.ref"],
    ["state", "the event `deployment_status` has no `state`", "deployment_status.state"],
  ])("%s", async (name, why, meant) => {
    const { rows, blocks } = await ofEvent(name);
    expect(rows.map(([, , found]) => found).join()).toContain(`is empty: ${why}.`);
    expect(blocks).toContain(`stage: \${{ github.event.${meant} }}`);
  });

  test.each<[string, string?]>([
    ["description"],
    ["login"],
    ["default_branch"],
    ["deployment.login"],
    ["deployment.default_branch"],
    ["state", "[push, deployment_status]"],
  ])("no line is offered for %s", async (name, on) => {
    expect((await ofEvent(name, on)).blocks.filter((block) => block.startsWith("stage:"))).toEqual([]);
  });
});

describe("what only this run lacks is not to be changed", () => {
  test.each([
    [
      "github.event.release.name",
      "{ push: , release: { types: [published] } }",
      "the event `push` has no `release`",
    ],
    ["github.event.deployment.description", "push", "the event has no value for `deployment.description`"],
    ["github.head_ref", "[push, pull_request]", "only runs for a pull request have it"],
    ["github.action_path", "push", "it is set only in a composite action"],
    ["runner.debug", "push", "it is set only with debug logging"],
    [
      "inputs.stage",
      "{ push: , workflow_dispatch: { inputs: { stage: } } }",
      "a run that `push` started has no inputs",
    ],
    [
      "github.event.inputs.stage",
      "{ push: , workflow_dispatch: { inputs: { stage: } } }",
      "a run that `push` started has no inputs",
    ],
  ])("%s", async (expression, on, why) => {
    const { rows, summary } = await lost("stage", `\${{ ${expression} }}`, {
      on,
      event: eventOf("push", { deployment: { description: null } }),
    });
    expect(rows).toEqual([]);
    expect(summary).toContain(`| ➖ | stage | \`stage: \${{ ${expression} }}\` is empty: ${why}`);
  });
});

describe("empty parts of a text are reported, and corrected all at once", () => {
  test("in the middle and at both ends", async () => {
    const { rows, advice, blocks } = await lost(
      "title",
      `\${{ github.workflo }} of \${{ github.ref_name }} is \${{ job.stats }}`,
      { value: " of main is " },
    );
    expect(rows).toEqual([
      [
        "⚠️",
        "title",
        "`github.workflo` is empty in `title:`: `github` has no `workflo`. `job.stats` is empty in `title:`: `job` has no `stats`.",
      ],
    ]);
    expect(advice).toEqual(["If this is what you mean, write it instead:"]);
    expect(blocks).toEqual([
      `title: \${{ github.workflow }} of \${{ github.ref_name }} is \${{ job.status }}`,
    ]);
  });

  test.each([
    ["a variable", `To \${{ vars.STAG }}`, "To ", "this job gets no variable `STAG`"],
    ["in a function", `To \${{ format('{0}', vars.STAG) }}.`, "To .", "this job gets no variable `STAG`"],
    ["a name that `||` replaces", `\${{ github.refname || 'main' }}`, "main", "`github` has no `refname`"],
  ])("%s", async (_, written, value, why) => {
    const { rows } = await lost("title", written, { value });
    expect(rows).toEqual([["⚠️", "title", expect.stringContaining(why)]]);
  });

  test.each([
    ["has a value", `To \${{ vars.STAGE }}`, "To production"],
    ["may have a value", `\${{ vars.A }} \${{ vars.B }}`, " x "],
    ["belongs to another event", `Release \${{ github.event.release.name }}`, "Release "],
  ])("nothing is said of one that %s", async (_, written, value) => {
    expect(
      (await lost("title", written, { value, on: "{ push: , release: { types: [published] } }" })).rows,
    ).toEqual([]);
  });
});

describe("an input that must be there says why its expression is empty", () => {
  const DISPATCH = "{ push: , workflow_dispatch: { inputs: { room: { default: Release train } } } }";

  test.each([
    [
      "inputs.room",
      "a run that `push` started has no inputs",
      [`to: \${{ inputs.room || 'Release train' }}`],
    ],
    [
      "vars.ROOM || env.ROOM",
      "this job gets no variable `ROOM`, and no `env:` of this workflow sets `ROOM`",
      [],
    ],
    [
      "vars.ROOM || inputs.room",
      "this job gets no variable `ROOM`, and a run",
      [`to: \${{ vars.ROOM || (inputs.room || 'Release train') }}`],
    ],
    ["matrix.room", "this job has no matrix", []],
    ["github.event.client_payload.room", "the event `push` has no `client_payload`", []],
  ])("to: %s", async (expression, why, lines) => {
    const { rows, advice, blocks } = await lost("to", `\${{ ${expression} }}`, { on: DISPATCH });
    expect(rows).toEqual([["❌", "to", 'Input "to" is missing.']]);
    expect(advice[0]).toContain(`\`to: \${{ ${expression} }}\` is empty: ${why}`);
    expect(advice[0]).not.toMatch(/Add a line|remove the line/);
    expect(blocks).toEqual(lines);
  });

  test("also if nothing is known but that", async () => {
    const { advice } = await lost("to", `\${{ github.ref == 'x' && 'Release train' || '' }}`);
    expect(advice[0]).toBe(
      `\`to: \${{ github.ref == 'x' && 'Release train' || '' }}\` is empty in this run.`,
    );
  });

  test("and names every secret that there could be", async () => {
    const { rows, advice } = await lost("token", `\${{ secrets.WEBEX_TOKEN || secrets.WEBEX }}`);
    expect(rows).toEqual([["❌", "token", 'Input "token" is missing.']]);
    expect(advice[0]).toContain("this job gets no secret `WEBEX_TOKEN` or `WEBEX`. Check their names under");
  });

  test.each([
    ["secrets", ", and the list: `secrets.` and `vars.` are two."],
    ["vars", " > “Variables”, and the list: `secrets.` and `vars.` are two."],
  ])("and says that there is another list than `%s`", async (context, says) => {
    const { advice } = await lost("to", `\${{ ${context}.WEBEX_ROOM_ID }}`);
    expect(advice[0]).toContain(says);
  });
});

test("an entry that is empty has its reason, instead of a blank line", async () => {
  const { rows } = await lost("to", `|\n  \${{ vars.ROOM }}\n  Release train`, { value: "\nRelease train" });
  expect(rows).toEqual([["⚠️", "to", "`vars.ROOM` is empty in `to:`: this job gets no variable `ROOM`."]]);
});
