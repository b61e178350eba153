import { describe, expect, test } from "vitest";
import { doctorTold, type Told } from "../../../../support/doctor-told.ts";

const THREAD = `\${{ needs.start.outputs.thread }}`;
const OURS = "uses: your-org/webex-notify@v1";

/** What the doctor says in a job, or in the one that reads its thread. */
async function toldIn(
  job: "start" | "end",
  { outputs = "", first = `- { id: webex, ${OURS} }`, thread = THREAD, event = "start", more = "" },
): Promise<Told> {
  const steps =
    job === "start"
      ? first.replace(`${OURS} }`, `${OURS}, with: { doctor: true, event: ${event} } }`)
      : first;
  const end = job === "end" ? `doctor: true, ${more}` : "";
  const workflow = `on: push
jobs:
  start:
    ${outputs}
    steps:
${steps.replaceAll(/^/gm, "      ")}
  end:
    needs: start
    if: always()
    steps:
      - ${OURS}
        with: { ${end}needs: "\${{ toJSON(needs) }}", thread: "${thread}" }
`;
  const given =
    job === "end"
      ? { needs: '{"start":{"result":"success"}}', thread: "", ...(more && { "update-mode": "reply" }) }
      : { event };
  return await doctorTold({ workflow, github: { job }, with: given });
}

describe("an output that is not declared", () => {
  const LINES = `outputs:\n  thread: \${{ steps.webex.outputs.thread }}`;

  test.each([
    ["start", "The job `end` reads the output `thread` of this job, which does not declare it.", "this job"],
    ["end", `\`thread: ${THREAD}\` is empty: the job \`start\` has no output \`thread\`.`, "the job `start`"],
  ] as const)("is reported in the job `%s`, with the ID that the step has", async (job, found, where) => {
    const { rows, advice, blocks } = await toldIn(job, {});
    expect(rows).toEqual([["⚠️", job === "start" ? "outputs" : "thread", found]]);
    expect(advice).toEqual([`Add these lines to ${where}:`]);
    expect(blocks).toEqual([LINES]);
  });

  test("and with the one that it needs", async () => {
    const { advice, blocks } = await toldIn("start", { first: `- { ${OURS} }` });
    expect(advice).toEqual([
      "Add these lines to this job, and `id: webex` to its step that uses this action:",
    ]);
    expect(blocks).toEqual([LINES]);
  });

  test("is the only warning about a reply", async () => {
    const { rows } = await toldIn("end", { more: "update-mode: reply, " });
    expect(rows.map(([, what]) => what)).toEqual(["thread"]);
  });

  test("by another name", async () => {
    const thread = `\${{ needs.start.outputs.first }}`;
    const { blocks } = await toldIn("start", { thread });
    expect(blocks).toEqual([LINES.replace("thread:", "first:")]);
  });

  test("next to others", async () => {
    const outputs = `outputs: { ok: "\${{ steps.webex.outputs.ok }}" }`;
    const { advice, blocks } = await toldIn("start", { outputs });
    expect(advice).toEqual(["It has `ok`. For another one, add this line to its `outputs:`:"]);
    expect(blocks).toEqual([`thread: \${{ steps.webex.outputs.thread }}`]);
  });
});

describe("an ID on another step", () => {
  const outputs = `outputs: { thread: "\${{ steps.webex.outputs.thread }}" }`;

  test.each([
    ["- { id: webex, uses: actions/checkout@v6 }", "actions/checkout@v6"],
    ["- { id: webex, name: Get the code, uses: actions/checkout@v6 }", "Get the code"],
    ["- { id: webex, run: npm ci }", "npm ci"],
  ])("is reported in both jobs: %s", async (step, name) => {
    for (const job of ["start", "end"] as const) {
      const { rows, advice, blocks } = await toldIn(job, { outputs, first: `${step}\n- { ${OURS} }` });
      expect(rows.map(([, , found]) => found)).toEqual([
        expect.stringContaining(`\`id: webex\` is on the step \`${name}\`, which has no output \`thread\`.`),
      ]);
      expect(advice).toEqual(["Move this line to the step that uses this action:"]);
      expect(blocks).toEqual(["id: webex"]);
    }
  });

  test("is replaced by that of ours", async () => {
    const first = `- { id: webex, uses: actions/checkout@v6 }\n- { id: tell, ${OURS} }`;
    for (const job of ["start", "end"] as const) {
      expect((await toldIn(job, { outputs, first })).blocks).toEqual([
        `thread: \${{ steps.tell.outputs.thread }}`,
      ]);
    }
  });

  test.each([
    ["an action that may have it", "- { id: webex, uses: your-org/other@v1 }"],
    ["a command that writes it", `- { id: webex, run: "echo thread=x >> $GITHUB_OUTPUT" }`],
  ])("may be %s", async (_, step) => {
    const { rows } = await toldIn("start", { outputs, first: `${step}\n- { ${OURS} }` });
    expect(rows).toEqual([]);
  });
});

describe("another output of the step", () => {
  const wrong = (name: string, output: string): string =>
    `outputs: { ${name}: "\${{ steps.webex.outputs.${output} }}" }`;

  test("is reported in both jobs", async () => {
    const outputs = wrong("thread", "room-id");
    const why = "`room-id` is another output of the step than `thread`.";
    const start = await toldIn("start", { outputs });
    expect(start.rows).toEqual([
      ["⚠️", "outputs", `This job takes \`thread\` from \`steps.webex.outputs.room-id\`, and ${why}`],
    ]);
    expect(start.advice).toEqual(["Write this line in the `outputs:` of the job:"]);
    const end = await toldIn("end", { outputs });
    expect(end.rows.map(([, , found]) => found)).toEqual([expect.stringContaining(why)]);
    for (const { blocks } of [start, end]) {
      expect(blocks).toEqual([`thread: \${{ steps.webex.outputs.thread }}`]);
    }
  });

  test("is recognized by what it is read as", async () => {
    const thread = `\${{ needs.start.outputs.first }}`;
    for (const job of ["start", "end"] as const) {
      const { blocks } = await toldIn(job, { outputs: wrong("first", "message-id"), thread });
      expect(blocks).toEqual([`first: \${{ steps.webex.outputs.thread }}`]);
    }
  });

  test.each([
    ["thread", "thread"],
    ["error", "skipped-reason"],
    ["said", "markdown"],
  ])("is meant: %s", async (name, output) => {
    const more = `thread: "\${{ steps.webex.outputs.thread }}"`;
    const outputs = wrong(name, output).replace(" }", `, ${name === "thread" ? "a: b" : more} }`);
    expect((await toldIn("start", { outputs })).rows).toEqual([]);
  });
});

test("the thread of a job with a matrix is that of one combination", async () => {
  const outputs = `outputs: { thread: "\${{ steps.webex.outputs.thread }}" }`;
  const matrix = "strategy: { matrix: { os: [a, b] } }";
  const { rows, advice } = await toldIn("start", { outputs: `${outputs}\n    ${matrix}` });
  expect(rows).toEqual([
    [
      "⚠️",
      "outputs",
      "This job runs once for each combination of its matrix, and the job `end` gets the `thread` of only one of them.",
    ],
  ]);
  expect(advice).toEqual([
    "Post the first message in a job before the matrix, as in `docs/recipes/matrix.md`.",
  ]);
});
