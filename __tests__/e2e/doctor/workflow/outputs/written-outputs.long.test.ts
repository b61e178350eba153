import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

/** What the doctor says about a version that is empty. */
async function toldOf(
  expression: string,
  given: Parameters<typeof workflowWith>[0] = {},
  below = "",
): Promise<Told> {
  const workflow = workflowWith({ ...given, with: `version: \${{ ${expression} }}` }) + below;
  return await doctorTold({ workflow, with: { version: "" } });
}

describe("an output that the command of a step does not set", () => {
  const made = (run: string): string => `- id: make\n  run: |\n${run.replaceAll(/^/gm, "    ")}`;
  const OUT = ">> $GITHUB_OUTPUT";

  test.each([
    ["another one", `echo "tag=1" ${OUT}`, "the step `make` sets `tag`, and no `version`.", "tag"],
    [
      "others, one of them similar",
      `echo "versions=1" >> "$GITHUB_OUTPUT"\necho 'sha=2' ${OUT}`,
      "the step `make` sets `versions` and `sha`, and no `version`.",
      "versions",
    ],
  ])("is %s", async (_, run, why, name) => {
    const { rows, blocks } = await toldOf("steps.make.outputs.version", { before: made(run) });
    expect(rows).toEqual([["⚠️", "version", expect.stringContaining(why)]]);
    expect(blocks).toEqual([`version: \${{ steps.make.outputs.${name} }}`]);
  });

  test.each(["GITHUB_ENV", "GITHUB_OUTPUTS", "GITHUB_OUPUT"])("is in another file: %s", async (file) => {
    const run = `echo a\necho "version=1" >> $${file}`;
    const { rows, advice, blocks } = await toldOf("steps.make.outputs.version", { before: made(run) });
    const why = `the step \`make\` writes \`version\` to \`$${file}\`, which has no outputs.`;
    expect(rows).toEqual([["⚠️", "version", expect.stringContaining(why)]]);
    expect(advice).toEqual([`In its command, write \`$GITHUB_OUTPUT\` instead of \`$${file}\`.`]);
    expect(blocks).toEqual([]);
  });

  test("is reported for an output of another job, too", async () => {
    const workflow = workflowWith({
      job: "needs: [build]\nif: always()",
      with: `version: \${{ needs.build.outputs.version }}`,
    }).replace(
      /^ {2}build:.*$/m,
      () =>
        `  build: { outputs: { version: "\${{ steps.v.outputs.version }}" }, steps: [{ id: v, run: 'echo "tag=1" ${OUT}' }] }`,
    );
    const { blocks } = await doctorTold({ workflow, with: { version: "" } });
    expect(blocks).toEqual([`version: \${{ steps.v.outputs.tag }}`]);
  });

  test.each([
    ["it is set", `echo "version=$(make -s v)" ${OUT}`],
    ["several are set at once", `{ echo a=1; echo b=2; } ${OUT}`],
    ["a script may set it", "./version.sh"],
    ["a script may set it, too", `./version.sh\necho "tag=1" ${OUT}`],
    ["a name is not known", `echo "$NAME=1" ${OUT}`],
    ["both files are written", `echo "version=1" >> $GITHUB_ENV\necho "a=$x" | tee -a $GITHUB_OUTPUT`],
  ])("nothing is said if %s", async (_, run) => {
    expect((await toldOf("steps.make.outputs.version", { before: made(run) })).rows).toEqual([]);
  });
});

describe("a command that writes no output", () => {
  const made = (run: string): string => `- id: make\n  run: |\n${run.replaceAll(/^/gm, "    ")}`;
  const SAYS =
    "the step `make` set no `stdout`, and a `run` step has only the outputs that it writes to `$GITHUB_OUTPUT`.";

  test.each([
    "git describe --tags",
    "echo one\ngit log -1 | head -1 && date",
    "X=$(cat a.txt); echo $X",
    "git log 2>&1",
  ])("has none: %s", async (run) => {
    const { rows, advice } = await toldOf("steps.make.outputs.stdout", { before: made(run) });
    expect(rows).toEqual([["⚠️", "version", expect.stringContaining(SAYS)]]);
    expect(advice).toEqual(['Write it in that step: `echo "stdout=…" >> "$GITHUB_OUTPUT"`.']);
  });

  test.each([
    "make",
    "./version.sh",
    "git log\n./x.sh",
    "echo $(node v.js)",
    "date.sh",
    "cat a | ./b",
    "X=1 ./x.sh",
    "X=`./x.sh`",
    "cat <(./x.sh)",
    "sleep 1 & ./x.sh",
  ])("may run one that does: %s", async (run) => {
    const { rows, summary } = await toldOf("steps.make.outputs.stdout", { before: made(run) });
    expect(rows).toEqual([]);
    expect(summary).toContain(SAYS);
  });
});

describe("a step or a job that reads itself", () => {
  test("has no outputs yet", async () => {
    const { rows, advice, blocks } = await toldOf("steps.webex.outputs.thread", {
      step: "id: webex\nif: always()",
    });
    expect(rows[0]?.[2]).toContain("`webex` is this step itself, and it has no outputs yet.");
    expect(advice).toEqual(["Remove the line, or name a step that ends before this one."]);
    expect(blocks).toEqual([]);
  });

  test.each([
    ["result", `\${{ job.status }}`],
    ["outputs.tag", `\${{ steps.make.outputs.tag }}`],
  ])("by the name of the job: %s", async (read, meant) => {
    const job = `runs-on: x\noutputs: { tag: "\${{ steps.make.outputs.tag }}" }`;
    const { rows, blocks } = await toldOf(`needs.deploy.${read}`, { job });
    expect(rows[0]?.[2]).toContain("`deploy` is this job itself.");
    expect(blocks).toEqual([`version: ${meant}`]);
  });

  test("by an output that it does not pass on", async () => {
    const { advice, blocks } = await toldOf("needs.deploy.outputs.tag");
    expect(advice).toEqual(["Read the step that sets it instead."]);
    expect(blocks).toEqual([]);
  });
});

test("a job that begins after this one is not added to its `needs:`", async () => {
  const after = "  after: { needs: last }\n  last: { needs: [deploy], outputs: { x: a } }\n";
  const { rows, advice, blocks } = await toldOf("needs.after.outputs.x", {}, after);
  expect(rows[0]?.[2]).toContain("the job `after` begins only after this one.");
  expect(advice).toEqual(["Put this step in a job with `after` in its `needs:`."]);
  expect(blocks).toEqual([]);
});
