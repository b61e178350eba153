/**
 * What to do about a file that was left out, by what is said about it. Sources:
 * https://github.com/spekt/junit.testlogger, https://github.com/testng-team/testng (`JUnitReportReporter`)
 */
export function adviceOnFile(found: string): string {
  return ADVICE.find(([pattern]) => pattern.test(found))?.[1] ?? "Fix the file, or remove it from the input.";
}

const NARROWER = "Narrow the glob to the files that are needed.";

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^Input "[\w-]+" matches \d+ files,| bytes in total: /, NARROWER],
  [
    / it is (?:a TRX|an NUnit|an xUnit)/,
    "Let `dotnet test` write JUnit, with the package `JunitXml.TestLogger` and `--logger junit`.",
  ],
  [/ it is a TestNG file/, "Give the JUnit files that TestNG writes to the folder `junitreports`."],
  [/ it is a coverage report/, "Give the file with the results of the tests."],
  [/ it is a Checkstyle file/, "Give it to `lint-results` instead."],
  [/ it begins with <testsuites?>/, "Give it to `test-results` instead."],
  [/ contains no JUnit test results:/, "Let the tool write JUnit XML, and give that file."],
];
