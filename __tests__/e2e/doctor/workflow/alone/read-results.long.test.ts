import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const JSON_OF_NEEDS = `\${{ toJSON(needs) }}`;
const NEEDS = `needs: ${JSON_OF_NEEDS}`;
const FOUND =
  "This job needs `build` and `test`, but the step's `with:` has no `needs:`: the message reports only this job.";
const FAILED = "contains(needs.*.result, 'failure')";
const OF_TEST = `\${{ needs.test.result }}`;
const OF_BUILD = `\${{ needs.build.result }}`;

interface Parts {
  /** Lines of the step's `with:`, what else the step has, the steps before it, and what the job has. */
  readonly given?: string;
  readonly step?: string;
  readonly before?: string;
  readonly job?: string;
  readonly notifyOn?: string;
}

/** What is said of a step in a job that reads how others ended. The doctor does not see the jobs of the run. */
async function told({ given = "", step = "", before = "", job = "if: always()", notifyOn = "" }: Parts) {
  const lines = [given, notifyOn && `notify-on: ${notifyOn}`].filter(Boolean);
  return await doctorTold({
    workflow: `on: push
jobs:
  build: { runs-on: x, steps: [{ run: make }] }
  test: { runs-on: x, steps: [{ run: make test }] }
  notify:
    needs: [build, test]
    ${job}
    runs-on: x
    steps:
${before.replaceAll(/^(?=.)/gm, "      ")}
      - uses: your-org/webex-notify@v1
        ${step}
        with:
          doctor: true
          to: Release train
${lines.join("\n").replaceAll(/^(?=.)/gm, "          ")}
`,
    at: { permissions: ["contents"] },
    github: { job: "notify" },
    with: { ...(notifyOn && { "notify-on": notifyOn }) },
  });
}

describe("the results of needed jobs that only something else than `needs` gets", () => {
  const READERS: readonly [string, Parts][] = [
    ["the message", { given: `message: "Tests: ${OF_TEST}"` }],
    ["the message, of each job", { given: `message: "${OF_BUILD}, ${OF_TEST}"` }],
    ["the title, of some jobs", { given: `title: "Tests: ${OF_TEST}"` }],
    ["the data", { given: `data: ${JSON_OF_NEEDS}\nmessage: "{{data.test.result}}"` }],
    ["the people to mention", { given: `mention: "\${{ ${FAILED} && 'all' || '' }}"` }],
    ["the variables of the step", { step: `env: { NEEDS: "${JSON_OF_NEEDS}" }` }],
    ["a step that prints them", { before: `- run: echo '${JSON_OF_NEEDS}'` }],
    [
      "a step that prints them from a variable",
      { before: `- { run: 'printf "%s" "$NEEDS"', env: { NEEDS: "${JSON_OF_NEEDS}" } }` },
    ],
    ["a step that fails", { before: `- { if: "${FAILED}", run: exit 1 }`, step: "if: always()" }],
    [
      "a script that fails",
      {
        before: `- run: |\n    if [ "${OF_TEST}" = failure ]; then\n      echo "Tests failed"; exit 1\n    fi`,
        step: "if: always()",
      },
    ],
    [
      "an action that fails",
      {
        before: `- { uses: re-actors/alls-green@release/v1, with: { jobs: "${JSON_OF_NEEDS}" } }`,
        step: "if: always()",
      },
    ],
  ];

  test.each(READERS)("%s", async (_, parts) => {
    for (const notifyOn of ["", "failure, cancelled"]) {
      const { rows, advice, blocks } = await told({ ...parts, notifyOn });
      expect(rows).toEqual([["⚠️", "needs", FOUND]]);
      expect(advice).toEqual([
        "To report them, add this line to the step's `with:`. To report only this job, change nothing.",
      ]);
      expect(blocks).toEqual([NEEDS]);
    }
  });

  test("a title of its own, if `notify-on` waits for a failure that this job never has", async () => {
    const given = `title: "Build: ${OF_BUILD}, tests: ${OF_TEST}"`;
    expect((await told({ given, notifyOn: "failure" })).rows).toEqual([["⚠️", "needs", FOUND]]);
  });
});

test("a step that fails needs a condition of the message, too", async () => {
  const { blocks } = await told({ before: `- { if: "${FAILED}", run: exit 1 }` });
  expect(blocks).toEqual(["if: always()", NEEDS]);
});

describe("nothing is said if", () => {
  test.each<[string, Parts]>([
    ["the title says how each ended", { given: `title: "Build: ${OF_BUILD}, tests: ${OF_TEST}"` }],
    ["the title decides between them", { given: `title: "\${{ ${FAILED} && 'CI failed' || 'CI passed' }}"` }],
    ["the title has its data", { given: `title: "{{data.test.result}}"\ndata: ${JSON_OF_NEEDS}` }],
    ["a title is above the results", { given: `title: Nightly\nmessage: "${OF_BUILD}, ${OF_TEST}"` }],
    ["a template shows them", { given: `template: webex.md\ndata: ${JSON_OF_NEEDS}` }],
    [
      "the job fails, and its title says of what",
      {
        given: `title: "Build: ${OF_BUILD}, tests: ${OF_TEST}"`,
        before: `- { if: "${FAILED}", run: exit 1 }`,
        step: "if: always()",
        notifyOn: "failure",
      },
    ],
    ["the job deploys", { before: "- run: ./deploy.sh", step: "if: always()" }],
    [
      "the job deploys what passed",
      { before: `- { if: "!${FAILED}", run: ./deploy.sh }`, step: "if: always()" },
    ],
    [
      "a script of the job deploys what passed",
      {
        before: `- run: |\n    if [ "${OF_TEST}" = success ]; then\n      ./deploy.sh\n    fi`,
        step: "if: always()",
      },
    ],
    [
      "the job deploys and prints",
      { before: `- run: echo '${JSON_OF_NEEDS}' && ./deploy.sh`, step: "if: always()" },
    ],
    [
      "the job deploys, and the message has results",
      { before: "- run: ./deploy.sh", step: "if: always()", given: `message: "Tests: ${OF_TEST}"` },
    ],
    [
      "an action deploys",
      { before: `- { uses: a/deploy@v1, with: { state: "${OF_TEST}" } }`, step: "if: always()" },
    ],
    ["the job runs only after a success", { job: "", given: `message: "Tests: ${OF_TEST}"` }],
    ["its status is that of the others", { given: `status: "${OF_TEST}"\ntitle: Tests` }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).summary).not.toContain("the message reports only this job");
  });
});
