import { expect, test } from "vitest";
import { lastLines, runJobs } from "../run-jobs.ts";

const CALLED = `name: Called
on:
  workflow_call:
    inputs:
      room: { type: string, required: true }
      loud: { type: boolean }
      times: { type: number, default: 3 }
    secrets: { TOKEN: { required: true }, OTHER: {} }
    outputs: { thread: { value: "\${{ jobs.tell.outputs.t }}" }, none: { value: "\${{ jobs.tell.outputs.x }}" } }
env: { WHERE: called }
jobs:
  make: { steps: [{ run: make test }] }
  tell:
    needs: make
    if: always()
    outputs: { t: "\${{ steps.say.outputs.t }}" }
    steps:
      - id: say
        uses: me/echo@v1
        with:
          say: \${{ inputs.room }} \${{ inputs.loud }} \${{ inputs.times }} \${{ secrets.TOKEN == '' }} \${{ secrets.OTHER == '' }} \${{ github.workflow }} \${{ github.event_name }} \${{ github.job }} \${{ env.WHERE }} \${{ env.OUTER }} \${{ needs.make.result }}
          main: append("GITHUB_OUTPUT", "t=1\\n")
`;

const caller = (more: string): string => `name: Caller
env: { OUTER: outer }
jobs:
  call: { uses: ./.github/workflows/called.yml, with: { room: "\${{ vars.ROOM }}" }, ${more} }
  after: { needs: call, if: always(), steps: [{ uses: me/echo@v1, with: { say: "\${{ needs.call.result }} \${{ toJSON(needs.call.outputs) }}" } }] }`;

const options = {
  checkout: { ".github/workflows/called.yml": CALLED },
  vars: { ROOM: "r" },
  secrets: { MINE: "hush", TOKEN: "hush", OTHER: "hush" },
};

test("a called workflow has its own inputs, environment and jobs, and event and name of its caller", async () => {
  await using run = await runJobs(caller(`secrets: { TOKEN: "\${{ secrets.MINE }}" }`), options);
  expect(run.processes[0]?.log).toEqual([
    "main success r false 3 false true Caller push tell called  success",
  ]);
  expect(run.processes[2]?.log.join("")).toContain('main success success {  "thread": "1"');
  expect([run.job("call").result, run.job("call").outputs]).toEqual(["success", { thread: "1", none: "" }]);
});

test("secrets are inherited only on request", async () => {
  await using all = await runJobs(caller("secrets: inherit"), options);
  expect(lastLines(all)[0]).toContain("r false 3 false false ");
  const needsNone = CALLED.replace("{ required: true }, OTHER", "{}, OTHER");
  const checkout = { ".github/workflows/called.yml": needsNone };
  await using none = await runJobs(caller(""), { ...options, checkout });
  expect(lastLines(none)[0]).toContain("r false 3 true true ");
});

test("it fails with a job of its own, which others hear of", async () => {
  await using run = await runJobs(caller("secrets: inherit"), {
    ...options,
    results: { "make test": "failure" },
  });
  expect(run.processes[0]?.log[0]).toMatch(/failure$/);
  expect([run.job("call").result, run.conclusion]).toEqual(["failure", "failure"]);
  expect(run.processes[2]?.log[0]).toContain("main success failure");
});

test("an input that it does not declare is refused", async () => {
  const wrong = caller("").replace("room:", "rom:");
  await expect(runJobs(wrong, options)).rejects.toThrow(
    "Invalid input, rom is not defined in the referenced workflow.",
  );
});

test("a workflow of another repository is called by its address", async () => {
  const foreign = caller(`secrets: { TOKEN: "\${{ secrets.MINE }}" }`).replace("./", "your-org/ci/");
  const there = `${foreign.replace("called.yml", "called.yml@v1")}`;
  await using run = await runJobs(there, {
    ...options,
    checkout: {},
    workflows: { "your-org/ci/.github/workflows/called.yml": CALLED },
  });
  expect(lastLines(run)[0]).toBe("main success r false 3 false true Caller push tell called  success");
});

test.each([
  [
    "an input that must be given",
    caller("").replace(/with: \{.*?\}" \}, /, ""),
    "Input room is required, but",
  ],
  ["an input of another type", caller("").replace("room:", "times: many, room:"), "'many' of times"],
  [
    "a secret that it does not declare",
    caller(`secrets: { TOKNE: "\${{ secrets.MINE }}" }`),
    "Invalid secret, TOKNE is not defined",
  ],
  [
    "a secret that must be handed on, as in the run of a fork's pull request",
    caller(`secrets: { TOKEN: "\${{ secrets.NONE }}" }`),
    "Secret TOKEN is required, but not provided while calling.",
  ],
])("%s is refused", async (_, yaml, words) => {
  await expect(runJobs(yaml, options)).rejects.toThrow(words);
});

const IN_MATRIX = caller(
  `secrets: inherit, strategy: { fail-fast: false, matrix: { room: [a, b] } }`,
).replace("vars.ROOM", "matrix.room }}-${{ strategy.job-index");

test("it is called for each combination of a matrix, whose values `with:` can pass", async () => {
  await using run = await runJobs(IN_MATRIX, options);
  const rooms = run.processes.map(({ log }) => log.join().split(" ")[2]);
  expect(rooms.slice(0, 4)).toEqual(["a-0", "a-0", "b-1", "b-1"]);
  expect(run.job("call").runs).toHaveLength(4);
  expect(run.job("call").outputs).toEqual({ thread: "1" });
});

test("after a failed combination, `fail-fast` cancels the others", async () => {
  const results = { "make test": "failure" } as const;
  await using all = await runJobs(IN_MATRIX, { ...options, results });
  await using first = await runJobs(IN_MATRIX.replace("fail-fast: false, ", ""), { ...options, results });
  expect([all, first].map((run) => [run.job("call").result, run.job("call").runs.length])).toEqual([
    ["failure", 4],
    ["failure", 2],
  ]);
});

test("`with:` sees no secrets", async () => {
  const wrong = caller("secrets: inherit").replace("vars.ROOM", "secrets.TOKEN");
  await expect(runJobs(wrong, options)).rejects.toThrow("Unrecognized named-value: 'secrets'");
});
