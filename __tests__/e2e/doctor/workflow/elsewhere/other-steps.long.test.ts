import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const SECRET = `\${{ secrets.WEBEX_BOT_TOKEN }}`;
const OWN = `token: "${SECRET}", to: Release train`;
const OURS = "uses: your-org/webex-notify@v1";
const BUILD = "{ run: make }";

interface Other {
  /** The inputs of the step, and the rest of it. */
  readonly given?: string;
  readonly step?: string;
  /** The rest of its job, and what comes before the step. */
  readonly job?: string;
  readonly before?: string;
  /** The rest of the workflow. */
  readonly top?: string;
  readonly on?: string;
  readonly jobs?: string;
  /** The doctor's step, and the rest of its job. */
  readonly own?: string;
  readonly ownJob?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** What the doctor says, in a job of its own, about a step in another job. */
async function told(other: Other) {
  const { given = OWN, step = "if: always()", job = "", before = BUILD, top = "", on = "push" } = other;
  const { jobs = "", own = OWN, ownJob = "", env = {} } = other;
  const { rows, advice, blocks, summary } = await doctorTold({
    workflow: `on: ${on}
${top}
jobs:
  build: { runs-on: x, steps: [${before}, { ${OURS}, ${step}, with: { ${given} } }]${job} }
${jobs}
  deploy: { runs-on: x, steps: [{ ${OURS}, with: { ${own}, doctor: true } }]${ownJob} }
`,
    env,
    with: other.with ?? {},
  });
  const left = /^\| ➖ \| (.*)$/gm;
  return { rows, advice, blocks, unchecked: [...summary.matchAll(left)].map(([line]) => line) };
}

test("nothing is said of a step that is as it should be", async () => {
  expect(await told({})).toEqual({ rows: [], advice: [], blocks: [], unchecked: [] });
});

describe("another step without a token", () => {
  test.each([
    ["", "A step of the job `build`"],
    [", name: Tell the team", "The step `Tell the team` of the job `build`"],
    [", id: tell", "The step `tell` of the job `build`"],
  ])("fails: %s", async (more, who) => {
    const { rows, advice, blocks } = await told({
      given: "to: Release train",
      step: `if: always()${more}`,
    });
    expect(rows).toEqual([["⚠️", "token", `${who} has no \`token:\`, so it fails.`]]);
    expect(advice).toEqual(["Add this line to its `with:`."]);
    expect(blocks).toEqual([`token: ${SECRET}`]);
  });

  test("has no line if the doctor's step has another kind of token", async () => {
    const { advice, blocks } = await told({
      given: "to: Release train",
      own: `token: "\${{ inputs.token }}", to: Release train`,
    });
    expect(advice.join()).toContain(`Add the line \`token: \${{ secrets.NAME }}\` to its \`with:\`.`);
    expect(blocks).toEqual([]);
  });

  test("has the line of the others if it asks itself", async () => {
    const { rows, advice, blocks } = await told({ own: "format: markdown", with: { token: "", to: "" } });
    expect(rows).toEqual([
      ["❌", "token", 'Input "token" is missing.'],
      ["❌", "to", 'Input "to" is missing.'],
    ]);
    expect(new Set(advice)).toEqual(
      new Set(["Add what the other steps of this action have to the step's `with:`."]),
    );
    expect(blocks).toEqual([`token: ${SECRET}`, "to: Release train"]);
  });

  test.each<[string, Other]>([
    ["a webhook", { given: `webhook-url: "\${{ secrets.HOOK }}"` }],
    ["a dry run", { given: "to: Release train, dry-run: true" }],
    ["a step that may have none", { given: "to: Release train, if-missing-token: skip" }],
    ["another way to sign in", { given: `to: Release train, refresh-token: "\${{ secrets.R }}"` }],
    [
      "a variable of the workflow",
      { given: "to: Release train", top: `env: { WEBEX_API_TOKEN: "${SECRET}" }` },
    ],
    [
      "a variable of an earlier step",
      { given: "to: Release train", before: "{ run: 'echo WEBEX_API_TOKEN=x >> $GITHUB_ENV' }" },
    ],
    ["a variable of the runner", { given: "to: Release train", env: { WEBEX_API_TOKEN: "x".repeat(20) } }],
    ["a step that never runs", { given: "to: Release train", step: "if: false" }],
    ["a doctor's step that has none either", { given: "to: Release train", own: "to: Release train" }],
    ["a step that asks the doctor itself", { given: "to: Release train, doctor: true" }],
  ])("is none: %s", async (_, other) => {
    expect((await told(other)).rows.filter(([, what]) => what === "token")).toEqual([]);
  });
});

describe("the secret of another step", () => {
  const OTHER = `token: "\${{ secrets.WEBEX_TOKEN }}", to: Release train`;

  test("is not known if the doctor's step reads another one", async () => {
    const { rows, unchecked } = await told({ given: OTHER });
    expect(rows).toEqual([]);
    expect(unchecked.join()).toContain("Not checked: whether there is a secret `WEBEX_TOKEN`");
    expect(unchecked.join()).toContain(SECRET);
  });

  test("may be spelled in other letters", async () => {
    const { unchecked } = await told({ given: OWN.replace("WEBEX_BOT", "webex_bot") });
    expect(unchecked).toEqual([]);
  });
});

describe("a destination of another step", () => {
  const to = (entry: string): string => `token: "${SECRET}", to: ${entry}`;

  test("that does not exist", async () => {
    const { rows, advice, blocks } = await told({ given: to("Releese train") });
    expect(rows).toEqual([
      ["⚠️", "to: Releese train", expect.stringMatching(/^In a step of the job `build`: None of the/)],
    ]);
    expect(advice).toEqual(["Replace it with this line, in the `with:` of that step of the job `build`."]);
    expect(blocks).toEqual(["to: Release train"]);
  });

  test("that nobody can guess", async () => {
    const { rows, advice, blocks } = await told({ given: to("Nowhere at all") });
    expect(rows.map(([, what]) => what)).toEqual(["to: Nowhere at all"]);
    expect(advice).toEqual([
      "If there is such a room, open it in Webex, then “People”, “Add people”, and add notify@webex.bot. If not, change the line in the `with:` of that step of the job `build`.",
    ]);
    expect(blocks).toEqual([]);
  });

  test("that is not one", async () => {
    const { rows } = await told({ given: to(`"person: nobody"`) });
    expect(rows.map(([, what]) => what)).toEqual(["to: person: nobody"]);
  });

  test("that several steps have, is reported once", async () => {
    const jobs = `  test: { runs-on: x, steps: [{ ${OURS}, if: always(), with: { ${to("Nowhere")} } }] }`;
    expect((await told({ given: to("Nowhere"), jobs })).rows).toHaveLength(1);
  });

  test.each<[string, Other]>([
    ["of another token", { given: `token: "\${{ secrets.OTHER }}", to: Nowhere` }],
    ["that an expression gives", { given: to(`"\${{ vars.ROOM }}"`) }],
    ["of an environment with secrets of its own", { given: to("Nowhere"), job: ", environment: production" }],
    ["of another server", { given: `${to("Nowhere")}, api-url: "https://webex.example.com/v1"` }],
    [
      "that a manifest may create",
      { given: to("Nowhere"), own: `${OWN}, provision: webex.yml, dry-run: true` },
    ],
    [
      "that a call creates",
      {
        given: to("Nowhere"),
        before: `{ uses: your-org/webex-notify/call@v1, with: { method: rooms.create } }`,
      },
    ],
    ["of a step that never runs", { given: to("Nowhere"), step: "if: false" }],
  ])("is not looked up: %s", async (_, other) => {
    expect((await told(other)).rows.filter(([, what]) => what.includes("Nowhere"))).toEqual([]);
  });
});

describe("another step that GitHub skips after a failure", () => {
  test("of a step before it", async () => {
    const { rows, advice, blocks } = await told({ step: "id: tell" });
    const found =
      "GitHub skips the step `tell` of the job `build` if an earlier one failed, so failures are never posted.";
    expect(rows).toEqual([["⚠️", "if", found]]);
    expect(advice).toEqual(["Add this line to the step `tell` of the job `build`:"]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test("of a job that its own job needs", async () => {
    const jobs = `  tell: { needs: build, runs-on: x, steps: [{ ${OURS}, with: { ${OWN}, needs: "\${{ toJSON(needs) }}" } }] }`;
    const { rows, advice, blocks } = await told({ jobs });
    const found = "GitHub skips the job `tell` if one that it needs failed, so failures are never posted.";
    expect(rows.map(([, , one]) => one)).toEqual([found]);
    expect(advice).toEqual(["Add this line to the job `tell`:"]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test.each([
    ["failure", "failure() && github.ref == 'refs/heads/main'", 0],
    ["failure", "success()", 1],
    ["success", "success()", 0],
    [`"first-failure, fixed"`, "failure()", 1],
    [`"\${{ vars.WHEN }}"`, "success()", 0],
  ])("with `notify-on: %s` and `if: %s`", async (notifyOn, condition, count) => {
    const { rows } = await told({ given: `${OWN}, notify-on: ${notifyOn}`, step: `if: "${condition}"` });
    expect(rows).toHaveLength(count);
  });

  test.each<[string, Other]>([
    ["a start", { given: `${OWN}, event: start` }],
    [
      "a step with `lifecycle`",
      { given: `${OWN}, lifecycle: true`, before: "{ uses: actions/checkout@v6 }" },
    ],
    ["a step after nothing that can fail", { before: "{ uses: actions/checkout@v6 }" }],
    [
      "one whose failures another step posts",
      { before: `${BUILD}, { ${OURS}, if: failure(), with: { ${OWN} } }` },
    ],
  ])("is none: %s", async (_, other) => {
    const { rows } = await told({ step: "id: tell", ...other });
    expect(rows.filter(([, what]) => what === "if")).toEqual([]);
  });
});
