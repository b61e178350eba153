import { describe, expect, test } from "vitest";
import { CI, doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { pullRequestEvent, pushEvent } from "../../../../support/events.ts";

describe("an output of several lines that is written as one", () => {
  const told = async (run: string) => {
    const before = `- id: changes\n  run: |\n${run.replace(/^/gm, "    ")}\n- run: make`;
    const workflow = workflowWith({ before, with: `message: \${{ steps.changes.outputs.log }}` });
    const { rows, advice } = await doctorTold({ workflow, with: { message: "x" } });
    return { found: rows.map(([, what, found]) => `${what}: ${found}`), advice };
  };
  const MANY =
    "run: The output `log` of the step `changes` can have several lines, but its `echo` writes one: with more, GitHub fails that step, or drops the others.";

  test.each([
    ['echo "log=$(git log --oneline -5)" >> $GITHUB_OUTPUT', "git log --oneline -5"],
    ['echo "log=$(git log -1 --pretty=%B)" >> "$GITHUB_OUTPUT"', "git log -1 --pretty=%B"],
    [`echo log=$(git diff --name-only HEAD^) >> "\${GITHUB_OUTPUT}"`, "git diff --name-only HEAD^"],
    ['echo "log=$(cat CHANGELOG.md)" >> $GITHUB_OUTPUT', "cat CHANGELOG.md"],
    ['LOG=$(git log v1..HEAD)\necho "log=$LOG" >> $GITHUB_OUTPUT', 'echo "$LOG"'],
  ])("%s", async (run, command) => {
    const { found, advice } = await told(run);
    expect(found).toEqual([MANY]);
    expect(advice).toEqual([
      `In its \`run:\`, write \`{ echo "log<<EOF"; ${command}; echo EOF; } >> "$GITHUB_OUTPUT"\` instead of that \`echo\`.`,
    ]);
  });

  test("with `%0A`, which GitHub replaces no more", async () => {
    const { found, advice } = await told(
      `log=$(git log)\necho "log=\${log//$'\\n'/'%0A'}" >> "$GITHUB_OUTPUT"`,
    );
    expect(found).toEqual([
      "run: The output `log` of the step `changes` has `%0A` for each line break, and Webex shows that as it is.",
    ]);
    expect(advice[0]).toContain('{ echo "log<<EOF"; echo "$log"; echo EOF; }');
  });

  test.each([
    'echo "log=$(git log -1 --pretty=%s)" >> $GITHUB_OUTPUT',
    'echo "log=$(git log -n 1 --oneline)" >> $GITHUB_OUTPUT',
    'echo "log=$(git log --oneline | head -1)" >> $GITHUB_OUTPUT',
    'echo "log=$(git rev-parse HEAD)" >> $GITHUB_OUTPUT',
    'echo "log=$(cat VERSION)" >> $GITHUB_OUTPUT',
    'echo "other=$(git log)" >> $GITHUB_OUTPUT\necho "log=1" >> $GITHUB_OUTPUT',
    "{ echo 'log<<EOF'; git log; echo EOF; } >> $GITHUB_OUTPUT",
  ])("is not: %s", async (run) => {
    expect((await told(run)).found).toEqual([]);
  });
});

describe("a text of the event in `data`", () => {
  const told = async (data: string) => {
    const workflow = workflowWith({ with: `data: ${data}` });
    const { rows, blocks } = await doctorTold({ workflow, with: { data: "a: b" } });
    return { found: rows.map(([, what, found]) => `${what}: ${found}`), blocks };
  };
  const MESSAGE = `\${{ github.event.head_commit.message }}`;

  test.each([
    [
      `'{ "commit": "${MESSAGE}" }'`,
      [`data: "{ \\"commit\\": \${{ toJSON(github.event.head_commit.message) }} }"`],
    ],
    [`"commit: 'About ${MESSAGE}'"`, []],
    [`"commit: ${MESSAGE}"`, [`data: "commit: \${{ toJSON(github.event.head_commit.message) }}"`]],
    [`"commit: About ${MESSAGE}"`, []],
  ])("can end it: %s", async (data, lines) => {
    const { found, blocks } = await told(data);
    expect(found).toEqual([
      `data: \`${MESSAGE}\` can contain quotes, colons, and line breaks, which end the value.`,
    ]);
    expect(blocks).toEqual(lines);
  });

  test.each([
    `"commit: \${{ toJSON(github.event.head_commit.message) }}"`,
    `"commit: \${{ github.sha }}"`,
    `"commit: \${{ github.event.number }}"`,
  ])("cannot: %s", async (data) => {
    expect((await told(data)).found).toEqual([]);
  });
});

describe("tests whose failure does not count", () => {
  const told = async (before: string, lines = "format: markdown") => {
    const { rows, advice } = await doctorTold({ workflow: workflowWith({ before, with: lines }) });
    return { found: rows.map(([, , found]) => found), advice };
  };

  test("are reported as passed, which may be meant", async () => {
    const { found, advice } = await told("- { id: unit, run: npm test, continue-on-error: true }");
    expect(found).toEqual([
      "The step `unit` has `continue-on-error: true`: GitHub counts its failure as a success.",
    ]);
    expect(advice[0]).toMatch(/^If it should count, remove `continue-on-error:`, or add this line/);
  });

  test.each([
    ["- { run: npm run docs, continue-on-error: true }", undefined],
    ["- { run: npm test }", undefined],
    [
      "- { id: unit, run: npm test, continue-on-error: true }\n- { if: steps.unit.outcome == 'failure', run: exit 1 }",
      undefined,
    ],
    [
      "- { id: unit, run: npm test, continue-on-error: true }",
      `status: \${{ steps.unit.outcome == 'failure' && 'failure' || job.status }}`,
    ],
  ])("are not: %s, %s", async (before, lines) => {
    expect((await told(before, lines)).found).toEqual([]);
  });
});

describe("a message of each combination of a matrix", () => {
  const told = async (job: string, lines = "format: markdown") =>
    (await doctorTold({ workflow: workflowWith({ job: `runs-on: ubuntu-latest\n${job}`, with: lines }) }))
      .summary;
  const EACH = "Each combination of the matrix posts a message of its own.";

  test("is noted, with how to post one", async () => {
    const summary = await told("strategy: { matrix: { node: [20, 22] } }");
    expect(summary).toContain("No problems found");
    expect(summary).toContain(EACH);
    expect(summary).toContain("a job with `needs: deploy` and `if: always()`");
  });

  test.each([
    ["strategy: { matrix: { node: [20] } }"],
    ["strategy: { fail-fast: false }"],
    ["env: { A: b }"],
  ])("is not: %s", async (job) => {
    expect(await told(job)).not.toContain(EACH);
  });
});

describe("a composite action of the repository", () => {
  const told = async (before: string, condition = "if: always(), ") => {
    const uses = "./.github/actions/tell";
    const step = "{ uses: your-org/webex-notify@v1, if: always(), with: { doctor: true } }";
    const workflow = `on: push\njobs: { deploy: { runs-on: x, steps: [${before}, { ${condition}uses: ${uses} }] } }`;
    const action = `runs: { using: composite, steps: [${step}] }`;
    const { rows } = await doctorTold({
      workflow,
      workspace: { [`${uses.slice(2)}/action.yml`]: action },
      github: {
        workflow_ref: `your-org/shop/${CI}@refs/heads/main`,
        action_path: `/work/shop/${uses.slice(2)}`,
      },
    });
    return rows.map(([, what, found]) => `${what}: ${found}`);
  };

  test("is not there if a step before the checkout fails", async () => {
    expect(await told("{ name: Token, run: make token }, { uses: actions/checkout@v6 }")).toEqual([
      "uses: If `Token` fails, GitHub skips the checkout after it and does not find `./.github/actions/tell`, so nothing is posted.",
    ]);
  });

  test.each([
    ["{ uses: actions/checkout@v6 }, { run: make }", undefined],
    ["{ run: make token }, { uses: actions/checkout@v6, if: always() }", undefined],
    ["{ run: echo Hi }, { uses: actions/checkout@v6 }", undefined],
    ["{ uses: step-security/harden-runner@v2 }, { uses: actions/checkout@v6 }", undefined],
  ])("is there: %s", async (before, condition) => {
    expect((await told(before, condition)).filter((row) => row.startsWith("uses"))).toEqual([]);
  });
});

describe("what a push and a pull request call otherwise", () => {
  const told = async (on: string, text: string, value: string, event = pullRequestEvent()) => {
    const workflow = workflowWith({ with: `message: "${text}"` }).replace("on: push", `on: ${on}`);
    return doctorTold({ workflow, event, with: { message: value } });
  };
  const COMMIT = "github.event.head_commit.message";
  const TITLE = "github.event.pull_request.title";

  test.each([
    // Without a text, there is the built-in one.
    [`\${{ ${COMMIT} }}`, "", []],
    [`About \${{ ${COMMIT} }}`, "About ", ["⚠️"]],
  ])("both are offered if the workflow has both events: %s", async (text, value, marks) => {
    const { summary, rows } = await told("[push, pull_request]", text, value);
    expect(rows.map(([mark]) => mark)).toEqual(marks);
    expect(summary).toContain(`\${{ ${COMMIT} || ${TITLE} }}`);
  });

  test("the other one is, if it has no other event", async () => {
    const { blocks } = await told("pull_request", `About \${{ ${COMMIT} }}`, "About ");
    expect(blocks).toEqual([`message: "About \${{ ${TITLE} }}"`]);
    const pushed = await told("push", `About \${{ ${TITLE} }}`, "About ", pushEvent());
    expect(pushed.blocks).toEqual([`message: "About \${{ ${COMMIT} }}"`]);
  });

  test("nothing is, if a push has it", async () => {
    const { summary } = await told("[push, pull_request]", `\${{ ${COMMIT} }}`, "Count cups", pushEvent());
    expect(summary).not.toContain(TITLE);
  });
});
