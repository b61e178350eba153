import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const CHECK = "Check the name, or remove the line.";
const TO_SCRIPT = "Add this line to that script, after the one that sets it:";

describe("a variable that only a script of an earlier step has", () => {
  const BASH = 'echo "VERSION=$VERSION" >> "$GITHUB_ENV"';

  async function told(script: string) {
    const before = `- id: make\n  run: |\n${script.replaceAll(/^/gm, "    ")}`;
    const workflow = workflowWith({ before, with: `version: \${{ env.VERSION }}` });
    return await doctorTold({ workflow, with: { version: "" } });
  }

  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable
  test.each([
    ["export VERSION=1.2.3", BASH],
    ["make\nexport VERSION=$(git describe --tags)\nmake release", BASH],
    ["VERSION=1.2.3", BASH],
    ['VERSION="$(cat v.txt)"; make', BASH],
    ["declare -x VERSION=1", BASH],
    ["VERSION=$(cat v.txt | tr -d v) # the tag", BASH],
    [
      '$env:VERSION = "1.2.3"',
      'echo "VERSION=$env:VERSION" | Out-File -FilePath $env:GITHUB_ENV -Encoding utf8 -Append',
    ],
    ["set VERSION=1.2.3", 'echo VERSION=%VERSION%>> "%GITHUB_ENV%"'],
  ])("%s", async (script, line) => {
    const { rows, advice, blocks } = await told(script);
    expect(rows).toEqual([
      [
        "⚠️",
        "version",
        `\`version: \${{ env.VERSION }}\` is empty: an earlier step sets \`VERSION\` only in its own script.`,
      ],
    ]);
    expect(advice).toEqual([TO_SCRIPT]);
    expect(blocks).toEqual([line]);
  });

  test("and one that it sets as an output is read as that", async () => {
    const { blocks } = await told('echo "VERSION=1.2.3" >> "$GITHUB_OUTPUT"');
    expect(blocks).toEqual([`version: \${{ steps.make.outputs.VERSION }}`]);
  });

  test.each([
    ["sets it for one command", "VERSION=1.2.3 make release"],
    ["sets another", "export VERSIONS=1.2.3"],
    ["only compares it", 'test "$VERSION" == "1"'],
    [
      "writes it for later steps, but an empty one",
      'VERSION=$(cat v)\necho "VERSION=$VERSION" >> "$GITHUB_ENV"',
    ],
  ])("but not if the script %s", async (_, script) => {
    expect((await told(script)).advice).not.toContain(TO_SCRIPT);
  });
});

describe("an output that only this action has", () => {
  const read = (id: string) => ({ with: `thread: \${{ steps.${id}.outputs.thread }}` });
  const told = async (id: string, before: string) =>
    await doctorTold({ workflow: workflowWith({ before, ...read(id) }), with: { thread: "" } });

  test.each([
    ["a script", "- run: make test"],
    ["a script of the same name", "- { name: a, run: make test }"],
    ["an action that only prepares", "- uses: actions/checkout@v6"],
  ])("is not one of %s without the ID", async (_, before) => {
    const { rows, advice, blocks } = await told("a", before);
    expect(rows[0]?.[2]).toContain("no earlier step of this job has `id: a`");
    expect([advice, blocks]).toEqual([[CHECK], []]);
  });

  test("is not one of a script with the ID", async () => {
    const { rows, advice } = await told("a", "- { id: a, run: make test }");
    expect(rows[0]?.[2]).toContain("`id: a` is on the step `make test`, which has no output `thread`");
    expect(advice).toEqual([
      "Only a step that uses this action has it: name one of them, or remove the line.",
    ]);
  });

  test.each([
    ["this action", "- { run: make test }\n- { uses: your-org/webex-notify@v1, with: { event: start } }"],
    ["a script that sets it", `- run: 'echo "thread=x" >> "$GITHUB_OUTPUT"'`],
  ])("may be one of a step with %s", async (_, before) => {
    expect((await told("a", before)).blocks).toEqual(["id: a"]);
  });

  test("other outputs may be those of a tool that a script runs, but not of commands that have none", async () => {
    const of = async (run: string) =>
      await doctorTold({
        workflow: workflowWith({ before: `- run: ${run}`, with: `version: \${{ steps.a.outputs.tag }}` }),
        with: { version: "" },
      });
    expect((await of("make version")).blocks).toEqual(["id: a"]);
    expect((await of("git fetch --tags")).blocks).toEqual([]);
  });
});

describe("an output that contains a secret does not reach other jobs", () => {
  const inJobs = (output: string, step: string, read = "needs.build.outputs.room") => `on: push
jobs:
  build:
    outputs: { room: "${output}" }
    steps:
      - ${step}
  deploy:
    needs: build
    steps:
      - uses: your-org/webex-notify@v1
        with:
          doctor: true
          to: "\${{ ${read} }}"
`;
  const ROOM = `\${{ secrets.WEBEX_ROOM_ID }}`;
  const OURS = `{ id: webex, uses: your-org/webex-notify@v1, with: { to: "${ROOM}" } }`;

  // "Skip output … since it may contain secret": https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs
  test.each([
    ["of this action", `\${{ steps.webex.outputs.room-id }}`, OURS],
    ["that is the secret", ROOM, "run: make"],
    [
      "that a script writes",
      `\${{ steps.a.outputs.id }}`,
      `{ id: a, run: 'echo "id=${ROOM}" >> $GITHUB_OUTPUT' }`,
    ],
    [
      "of a variable",
      `\${{ steps.a.outputs.id }}`,
      `{ id: a, run: 'echo "id=$ROOM" >> "$GITHUB_OUTPUT"', env: { ROOM: "${ROOM}" } }`,
    ],
  ])("%s", async (_, output, step) => {
    const { rows, advice, blocks } = await doctorTold({ workflow: inJobs(output, step), with: { to: "" } });
    const found = rows.map(([, what, one]) => `${what}: ${one}`).join("\n");
    const said = [found, ...advice].join("\n");
    expect(said).toContain(
      "`room` contains the secret `WEBEX_ROOM_ID`, and GitHub passes no output with a secret to another job",
    );
    expect(blocks).toEqual([`to: ${ROOM}`]);
  });

  test.each([
    ["another output of this action", `\${{ steps.webex.outputs.message-id }}`, OURS],
    [
      "a room that is no secret",
      `\${{ steps.webex.outputs.room-id }}`,
      "{ id: webex, uses: your-org/webex-notify@v1, with: { to: Release train } }",
    ],
    ["a script that writes something else", `\${{ steps.a.outputs.id }}`, "{ id: a, run: make room }"],
  ])("but it may with %s", async (_, output, step) => {
    const { summary } = await doctorTold({ workflow: inJobs(output, step), with: { to: "" } });
    expect(summary).not.toContain("contains the secret");
  });
});

describe("a checkout that is missing needs a permission", () => {
  const ABOVE = "No step before this one fetches the repository: put `- uses: actions/checkout@v6` above it";
  const MORE =
    ", and `contents: read` into the `permissions:` of the job, which a private repository needs. Or correct the path.";

  // https://github.com/actions/checkout#recommended-permissions
  test.each([
    ["permissions: {}", "", MORE],
    ["", "permissions: { actions: read }", MORE],
    ["permissions: { contents: read }", "permissions: { actions: read }", MORE],
    ["permissions: { contents: none }", "", MORE],
    ["permissions: {}", "permissions: { contents: read }", ", or correct the path."],
    ["permissions: read-all", "", ", or correct the path."],
    ["permissions: { contents: write }", "", ", or correct the path."],
    ["", "", ", or correct the path."],
  ])("workflow: %s, job: %s", async (top, job, says) => {
    const workflow = workflowWith({
      top,
      job: `runs-on: ubuntu-latest\n${job}`,
      before: "- run: make",
      with: "template: .github/webex.md",
    });
    const { advice } = await doctorTold({ workflow, with: { template: ".github/webex.md" } });
    expect(advice).toEqual([ABOVE + says]);
  });
});
