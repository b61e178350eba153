import { expect, test } from "vitest";
import { lastLines, runJobs } from "../run-jobs.ts";

const JOBS = `jobs:
  start:
    outputs: { thread: "\${{ steps.a.outputs.t }}" }
    steps: [{ id: a, uses: me/echo@v1, with: { main: 'append("GITHUB_OUTPUT", "t=first\\n")' } }]
  test:
    needs: start
    strategy: { fail-fast: false, matrix: { os: [linux, mac] } }
    steps:
      - { uses: me/echo@v1, with: { say: "\${{ matrix.os }} in attempt \${{ github.run_attempt }}" } }
      - { run: make test }
  notify:
    needs: [start, test]
    if: always()
    steps:
      - { uses: me/echo@v1, with: { say: "\${{ needs.start.outputs.thread }}, \${{ needs.test.result }}" } }`;

test("only failed jobs and those that need them run again, and the others keep their outputs", async () => {
  const results = {
    "make test": ({ os }: { os?: unknown }) => (os === "mac" ? "failure" : "success"),
  } as const;
  await using before = await runJobs(JOBS, { results });
  expect(before.conclusion).toBe("failure");
  await using again = await runJobs(JOBS, { before });
  const said = lastLines(again).filter((line) => line?.startsWith("main"));
  expect(said).toEqual(["main success mac in attempt 2", "main success first, success"]);
  expect(again.conclusion).toBe("success");
});
