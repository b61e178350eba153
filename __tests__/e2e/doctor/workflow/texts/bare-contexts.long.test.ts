import { expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const MATRIX = "runs-on: x\nstrategy: { matrix: { os: [linux] } }";

/** What the doctor says about a text that the step gets as it is written. */
async function told(input: string, text: string): Promise<Told> {
  const workflow = workflowWith({ job: MATRIX, with: `${input}: ${JSON.stringify(text)}` });
  return doctorTold({ workflow, with: { [input]: text } });
}

test.each([
  ["title", `\${github.ref_name} is red`, `title: "\${{ github.ref_name }} is red"`],
  [
    "message",
    `On \${ github.workflow }, {job.status}`,
    `message: "On \${{ github.workflow }}, \${{ job.status }}"`,
  ],
  ["title", `{github.event.release.name} is out`, `title: "\${{ github.event.release.name }} is out"`],
  ["title", "github.workflow failed", `title: "\${{ github.workflow }} failed"`],
  ["title", "Build: job.status", `title: "Build: \${{ job.status }}"`],
  [
    "message",
    "needs.test.result on matrix.os.",
    `message: "\${{ needs.test.result }} on \${{ matrix.os }}."`,
  ],
  ["title", `\${github.ref_name}: runner.os`, `title: "\${{ github.ref_name }}: \${{ runner.os }}"`],
])("%s: %s", async (input, text, line) => {
  const { rows, blocks } = await told(input, text);
  expect(rows).toEqual([["⚠️", input, expect.stringContaining("and GitHub replaces only expressions")]]);
  expect(blocks).toEqual([line]);
});

test.each([
  "See github.com/your-org or docs.github.com",
  "https://example.com/github.ref_name and `github.ref_name`",
  "{{repository.name}} at github.io",
  "Send it to ada@github.workflow",
  "Read job.yml, matrix.md, and inputs.ts",
  "matrix.arch of the release, inputs.version, needs.test",
  "github.token is a secret",
  "my.github.ref_name",
])("nothing is said of %s", async (message) => {
  const { rows } = await told("message", message);
  expect(rows.map(([, , found]) => found).filter((found) => found.includes("expressions"))).toEqual([]);
});

test("nothing is said of an expression", async () => {
  const workflow = workflowWith({ with: `title: "\${{ github.workflow }} \${{ job.status }} failed"` });
  const { rows } = await doctorTold({ workflow, with: { title: "CI success failed" } });
  expect(rows).toEqual([]);
});
