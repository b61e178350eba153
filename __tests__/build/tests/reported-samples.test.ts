import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { readReports } from "../../../src/build/read-reports.ts";
import { detailsOf } from "../../../src/message/model/details-view.ts";
import { buildMessageModel } from "../../../src/message/model/model.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { testFile, WORKSPACE } from "../../support/read-tests.ts";
import { readStep } from "../../support/render-event.ts";

const folder = join(import.meta.dirname, "../../fixtures");

async function* one<T>(file: T): AsyncGenerator<T> {
  yield file;
}

/** What a message of a failed job says about a file of test results, with one root instead of another. */
async function toldByFile(path: string, [from, to] = ["", ""]) {
  const text = await readFile(join(folder, path), "utf8");
  const swapped = from === "" ? text : text.replaceAll(from, to);
  const tests = one(testFile(path, swapped, 1000));
  const { reports } = await readReports({ tests }, { workspace: WORKSPACE, isFailed: true });
  const build: Build = { ...readStep({ inputs: { status: "failure" } }), reports };
  const model = buildMessageModel(build, "failure", { details: detailsOf, hide: hiding([]) });
  const failed = model.testGroups.flatMap((group) => group.tests);
  return { text: model.tests?.text, groups: model.testGroups.map(({ title }) => title), failed };
}

const LINKED = (place: string) => expect.stringMatching(new RegExp(`/blob/\\w+/${place}$`));

describe("from files that people reported, the message shows", () => {
  test("Gradle: two methods whose invocations have the same names, and one failed", async () => {
    expect(await toldByFile("reports/gradle-23324.xml")).toMatchObject({
      text: "1 of 4 tests failed",
      groups: ["Failed (1)"],
      failed: [
        {
          message: "the first method fails",
          location: "FailingParameterizedTest.java:17",
          url: "",
          trace: "",
        },
      ],
    });
  });

  test("Gradle: a parameterised class that passed", async () => {
    expect(await toldByFile("reports/gradle-6041-pass.xml")).toMatchObject({
      text: "4 tests passed",
      groups: [],
    });
  });

  test("which exception it was", async () => {
    const [failed] = (await toldByFile("reports/lost-type.xml")).failed;
    expect(failed).toMatchObject({ message: "UnknownHostException: db", location: "T.java:9", url: "" });
  });

  test("Rust: the assertion that caused the panic", async () => {
    const [failed] = (await toldByFile("reports/nextest.xml")).failed;
    expect(failed).toMatchObject({
      message: "assertion `left == right` failed: the total (left 12, right 10)",
      location: "src/cart.rs:41",
      url: LINKED("src/cart.rs#L41"),
    });
  });

  test("a suite that counts, and contains no cases", async () => {
    expect(await toldByFile("reports/nocases.xml")).toEqual({
      text: "1 of 6 tests failed · 2 skipped",
      groups: [],
      failed: [],
    });
  });

  test(".NET: a folder with a blank", async () => {
    const [failed] = (await toldByFile("reports/space-path-linux.xml")).failed;
    expect(failed).toMatchObject({
      message: "boom",
      location: "src/My Tests/CartTests.cs:14",
      url: LINKED("src/My%20Tests/CartTests.cs#L14"),
    });
  });

  test("Python: the last line of the traceback", async () => {
    const [failed] = (await toldByFile("reports/traceback.xml")).failed;
    expect(failed).toMatchObject({
      message: "AssertionError: 12 != 10",
      location: "tests/test_a.py:9",
      url: LINKED("tests/test_a.py#L9"),
    });
  });

  test("Jest: nothing of Node itself, and the path in another checkout", async () => {
    const [failed] = (await toldByFile("reports/jest-old-node.xml")).failed;
    expect(failed).toMatchObject({ message: "Error: boom", location: "src/a.test.js:3" });
    expect(JSON.stringify(failed)).not.toContain("internal/");
  });
});

describe("the same is reported wherever a file was written", () => {
  const samples = [
    ["junit/phpunit/data-sets.xml", "/home/runner/work/shop/shop"],
    ["junit/jest/default.xml", "/home/runner/work/shop/shop"],
    ["junit/jest/values.xml", "/home/runner/work/shop/shop"],
    ["junit/dotnet/linux.xml", "/home/runner/work/shop/shop"],
    ["junit/dotnet/nunit-selenium.xml", "/home/runner/work/shop/shop"],
    ["junit/dotnet/windows.xml", "D:\\a\\shop\\shop"],
    ["junit/pytest/long.xml", "/home/runner/work/shop/shop"],
  ] as const;
  const roots = ["/Users/runner/work/shop/shop", "/__w/shop/shop", "/github/workspace"];
  const rows = samples.flatMap(([path, root]) => roots.map((to) => [path, to, root] as const));

  test.each(rows)("%s of %s", async (path, to, root) => {
    const swapped = await toldByFile(path, [root, to]);
    expect(swapped).toEqual(await toldByFile(path));
    expect(swapped.failed.every(({ location, url }) => location !== "" && url !== "")).toBe(true);
  });

  // Only the repository could tell that such a folder is its root; pytest names none.
  const absolute = samples.filter(([path]) => !path.includes("pytest"));
  test.each(absolute.flatMap(([path, root]) => ["/app", "/builds/ada/shop"].map((to) => [path, to, root])))(
    "%s of %s, without a link",
    async (path, to, root) => {
      const locationsOf = (told: Awaited<ReturnType<typeof toldByFile>>) =>
        told.failed.map(({ location }) => location);
      const swapped = await toldByFile(path, [root, to]);
      expect(locationsOf(swapped)).toEqual(locationsOf(await toldByFile(path)));
      expect(swapped.failed.map(({ url }) => url).join("")).toBe("");
    },
  );
});

test("a name contains no root of the machine on which the test ran", async () => {
  const text = `<testsuite name="/__w/shop/shop/a.js"><testcase name="/__w/shop/shop/a.js works" classname="/__w/shop/shop/a.js"><failure/></testcase></testsuite>`;
  const { reports } = await readReports({ tests: one(testFile("a.xml", text)) }, { workspace: WORKSPACE });
  expect(reports.tests?.failed).toMatchObject([{ name: "a.js works", className: "a.js", suite: "a.js" }]);
});
