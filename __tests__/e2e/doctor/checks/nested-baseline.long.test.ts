import { expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const JUNIT = '<testsuite tests="1"><testcase name="a"/></testsuite>';
const ALL = { "reports/a.xml": JUNIT, "reports/baseline/a.xml": JUNIT, "baseline/a.xml": JUNIT };

async function told(results: string, baseline: string, workspace: Readonly<Record<string, string>> = ALL) {
  const lifecycle = workspace === ALL ? "false" : "true";
  const given = { "test-results": results, "test-baseline": baseline, lifecycle };
  return await doctorTold({ workspace, with: given });
}

test.each([
  ["reports/**/*.xml", "reports/baseline/**/*.xml", "reports/baseline/"],
  ["./reports/**/*.xml", "reports/baseline/*.xml", "reports/baseline/"],
  ["**/*.xml", "baseline/a.xml", "baseline/"],
])(
  "a baseline within the results has the line that leaves it out: %s, %s",
  async (results, baseline, folder) => {
    const { rows, blocks } = await told(results, baseline);
    expect(rows).toEqual([
      [
        "⚠️",
        "test-results",
        `It also matches the files of \`test-baseline\` in \`${folder}\`, so earlier failures count as those of this run.`,
      ],
    ]);
    expect(blocks).toEqual([`test-results: |\n  ${results}\n  !${folder}**`]);
    expect((await told(results, baseline, {})).blocks).toEqual(blocks);
    expect((await told(`${results}\n!${folder}**`, baseline)).rows).toEqual([]);
  },
);

test.each([
  ["reports/**/*.xml", "baseline/**/*.xml"],
  ["reports/*.xml", "reports/baseline/*.xml"],
  ["reports/**/*.xml\n!reports/baseline/**", "reports/baseline/*.xml"],
])("nothing is said of a baseline elsewhere: %j, %s", async (results, baseline) => {
  expect((await told(results, baseline)).rows).toEqual([]);
});
