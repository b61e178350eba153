import { expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";
import { startWorld } from "../../../support/start-world.ts";

const DOTNET = /^Let `dotnet test` write JUnit, with the package `JunitXml\.TestLogger`/;

test.each<[string, input: string, content: string, found: RegExp, advice: RegExp]>([
  [
    "Visual Studio",
    "test-results",
    '<TestRun id="1"><Results/></TestRun>',
    /it is a TRX file of Visual Studio\.$/,
    DOTNET,
  ],
  ["NUnit", "test-results", "<test-run/>", /it is an NUnit file\.$/, DOTNET],
  ["xUnit.net", "test-results", "<assemblies/>", /it is an xUnit\.net file\.$/, DOTNET],
  ["TestNG", "test-results", "<testng-results/>", /it is a TestNG file\.$/, /`junitreports`/],
  [
    "Cobertura",
    "test-results",
    "<coverage/>",
    /it is a coverage report\.$/,
    /^Give the file with the results/,
  ],
  ["JaCoCo", "test-results", "<report/>", /it is a coverage report\.$/, /^Give the file with the results/],
  ["Checkstyle", "test-results", "<checkstyle/>", /it is a Checkstyle file\.$/, /`lint-results` instead/],
  [
    "a page",
    "test-results",
    "<html/>",
    /it has no <testsuites> or <testsuite>\.$/,
    /^Let the tool write JUnit XML/,
  ],
  ["test results", "lint-results", "<testsuites/>", /it begins with <testsuites>/, /`test-results` instead/],
  ["nothing", "test-results", " ", /contains no JUnit|is empty/, /./],
])("a file of another format has what to do about it: %s", async (_, input, content, found, advice) => {
  const workspace = { "results/a.xml": content };
  const given = { [input]: "results/*.xml" };
  const told = await doctorTold({ workspace, with: given });
  expect(told.rows).toEqual([["⚠️", input, expect.stringMatching(found)]]);
  expect(told.advice).toEqual([expect.stringMatching(advice)]);
  await using world = await startWorld();
  const { annotations } = await world.run({ workspace, with: { ...given, status: "failure" } });
  expect(annotations.map(({ message }) => message)).toContainEqual(expect.stringMatching(found));
});

test.each([
  ["files", "**/*", 14, "at most 10 can be attached"],
  ["log-files", "**/*.txt", 24, "are quoted"],
])("a glob that matches too many files is to be narrowed: %s", async (input, glob, count, found) => {
  const names = Array.from({ length: count }, (_, at) => [`f${at}.txt`, "a"]);
  const told = await doctorTold({ workspace: Object.fromEntries(names), with: { [input]: glob } });
  expect(told.rows).toEqual([["⚠️", input, expect.stringContaining(found)]]);
  expect(told.advice).toEqual(["Narrow the glob to the files that are needed."]);
});
