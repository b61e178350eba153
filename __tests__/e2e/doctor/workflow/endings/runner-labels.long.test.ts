import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const LOST = "The step passes although `make test` fails, because of";
const MATRIX = `"\${{ matrix.os }}"`;

const matrixOf = (matrix: string, runner = MATRIX): string =>
  `strategy: { matrix: ${matrix} }\nruns-on: ${runner}`;

/** What is said of a step whose failure is hidden, on a runner. */
async function told(job: string, run = "make test || true", step = "") {
  const before = [`- run: ${run}`, ...(step === "" ? [] : [`  ${step}`])].join("\n");
  const { rows, blocks } = await doctorTold({ workflow: workflowWith({ job, before }) });
  return { found: rows.filter(([, what]) => what === "run").map(([, , says]) => says), blocks };
}

describe("a hidden failure is found on the systems of", () => {
  test.each([
    ["a matrix", matrixOf("{ os: [ubuntu-22.04, ubuntu-24.04] }")],
    ["a matrix of several", matrixOf("{ os: [ubuntu-latest, windows-latest], node: [22, 24] }")],
    ["a matrix with Macs", matrixOf("{ os: [macos-15, ubuntu-latest] }")],
    ["rows of a matrix", matrixOf("{ include: [{ os: ubuntu-latest, cc: gcc }, { os: macos-15 }] }")],
    ["a row next to an axis", matrixOf("{ node: [22], include: [{ node: 24, os: ubuntu-latest }] }")],
    ["objects of a matrix", matrixOf("{ on: [{ os: ubuntu-latest }] }", `"\${{ matrix.on.os }}"`)],
    ["a label among others", matrixOf("{ arch: [x64] }", `[self-hosted, "\${{ matrix.arch }}", linux]`)],
    ["a group of runners", "runs-on: { group: big, labels: [ubuntu-24.04-16core] }"],
    ["a choice", `runs-on: "\${{ github.event_name == 'push' && 'ubuntu-latest' || 'ubuntu-22.04' }}"`],
    [
      "a choice between a text and a matrix",
      matrixOf("{ os: [macos-15] }", `"\${{ github.ref_name == 'main' && matrix.os || 'ubuntu-latest' }}"`),
    ],
  ])("%s", async (_, job) => {
    expect(await told(job)).toMatchObject({ found: [`${LOST} \`|| true\`.`] });
    const piped = await told(job, "make test | tee out.log");
    expect(piped.found).toEqual([`${LOST} \`| tee\`.`]);
    expect(piped.blocks).toContain("shell: bash");
  });
});

describe("nothing is said of", () => {
  const ofBoth = matrixOf("{ os: [ubuntu-latest, windows-latest] }");
  test.each<[string, string, string?]>([
    ["systems that are not known", `runs-on: "\${{ inputs.os }}"`],
    ["a matrix that is not known", matrixOf(`"\${{ fromJSON(inputs.matrix) }}"`)],
    ["values that are not known", matrixOf(`{ os: ["\${{ vars.OS }}", ubuntu-latest] }`)],
    ["rows that are not known", matrixOf(`{ os: [ubuntu-latest], include: "\${{ fromJSON(vars.ROWS) }}" }`)],
    ["a matrix without that axis", matrixOf("{ node: [22, 24] }")],
    ["Windows", matrixOf("{ os: [windows-2022, windows-2025] }")],
    ["a choice that is not known", `runs-on: "\${{ inputs.os || 'ubuntu-latest' }}"`],
    ["a container", `${ofBoth}\ncontainer: node:24`],
    ["a step of one system", ofBoth, "if: runner.os == 'Windows'"],
    ["a step of one value", ofBoth, "if: matrix.os != 'ubuntu-latest'"],
  ])("%s", async (_, job, step) => {
    expect((await told(job, "make test || true", step)).found).toEqual([]);
  });
});
