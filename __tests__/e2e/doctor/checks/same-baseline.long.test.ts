import { expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const JUNIT = '<testsuite tests="1"><testcase name="a"/></testsuite>';
const ALL = { "reports/a.xml": JUNIT, "reports/old/a.xml": JUNIT, "baseline/a.xml": JUNIT };

async function told(results: string, baseline: string, workspace: Readonly<Record<string, string>>) {
  const lifecycle = workspace === ALL ? "false" : "true";
  const given = { "test-results": results, "test-baseline": baseline, lifecycle };
  return await doctorTold({ workspace, with: given });
}

test.each([
  ["reports/**/*.xml", "reports/**/*.xml"],
  ["reports/*.xml", "./reports/*.xml"],
  ["reports/*.xml", "**/*.xml"],
  ["./reports/a.xml", "reports/**/*.xml"],
  ["reports/a.xml\nbaseline/a.xml", "baseline/old.xml\nreports/a.xml"],
  ["reports/**/*.xml\n!reports/old/**", "reports/**/*.xml"],
])("with a baseline of the same files, nothing is new: %j, %j", async (results, baseline) => {
  const { rows, advice, blocks } = await told(results, baseline, {});
  expect(rows).toEqual([
    [
      "⚠️",
      "test-baseline",
      "It also matches the files of `test-results`, so nothing is new. Download those of the last good run into `baseline`.",
    ],
  ]);
  expect(advice).toEqual(["Replace it with this line, in the step's `with:`."]);
  expect(blocks).toEqual(["test-baseline: baseline/**/*.xml"]);
});

test.each([
  ["reports/**/*.xml", "baseline/**/*.xml"],
  ["reports/*.xml", "reports/old/*.xml"],
  ["reports/**/*.xml", "**/*.xml\n!reports/**"],
  ["reports/TEST-*.xml", "**/a.xml"],
  ["reports/*.xml", "old/**/*.xml"],
  ["reports/**/*.xml\n!reports/old/**", "reports/old/**/*.xml"],
])("nothing is said of a baseline of other files: %j, %j", async (results, baseline) => {
  expect((await told(results, baseline, {})).rows).toEqual([]);
});

test("files that are there do not change that", async () => {
  const { blocks } = await told("reports/**/*.xml", "reports/**/*.xml", ALL);
  expect(blocks).toEqual(["test-baseline: baseline/**/*.xml"]);
});
