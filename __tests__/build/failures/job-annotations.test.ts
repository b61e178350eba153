import { expect, test } from "vitest";
import { errorsIn } from "../../../src/build/failures/job-annotations.ts";
import type { CheckAnnotation } from "../../../src/github/reads/check-annotations.ts";

const PLACE = { repositoryUrl: "https://github.com/your-org/shop", sha: "aaaaaaa" };

function annotation(overrides: Partial<CheckAnnotation> = {}): CheckAnnotation {
  return { path: "src/cart.ts", startLine: 42, level: "failure", message: "Expected 3, got 2", ...overrides };
}

test("an error is shown with the address of its line", () => {
  expect(errorsIn([annotation()], PLACE)).toEqual([
    {
      message: "Expected 3, got 2",
      file: "src/cart.ts",
      line: 42,
      url: "https://github.com/your-org/shop/blob/aaaaaaa/src/cart.ts#L42",
    },
  ]);
});

test.each<[string, Partial<CheckAnnotation>, string[]]>([
  ["a warning", { level: "warning" }, []],
  ["a notice", { level: "notice" }, []],
  ["the generic one", { message: "Process completed with exit code 1." }, []],
  ["the generic one of a cancelled step", { message: "The operation was canceled." }, []],
  ["a title that says more", { title: "cart.test.ts" }, ["cart.test.ts: Expected 3, got 2"]],
  ["a title that the message repeats", { title: "Expected 3" }, ["Expected 3, got 2"]],
])("%s", (_, overrides, messages) => {
  expect(errorsIn([annotation(overrides)], PLACE).map(({ message }) => message)).toEqual(messages);
});

test("one without a file has no place", () => {
  for (const title of [undefined, "", ".github#L1"]) {
    const errors = errorsIn([annotation({ path: ".github", startLine: 1, title })], PLACE);
    expect(errors).toEqual([{ message: "Expected 3, got 2" }]);
  }
});

test("a path is encoded, and an invalid line is left out", () => {
  const [found] = errorsIn([annotation({ path: "a b/#c?.ts", startLine: 0 })], PLACE);
  expect(found?.url).toBe("https://github.com/your-org/shop/blob/aaaaaaa/a%20b/%23c%3F.ts");
  expect(errorsIn([annotation()], { ...PLACE, sha: undefined })[0]?.url).toBeUndefined();
});

test.each([
  "src/../../../../../mallory/evil/blob/main/README.md",
  "./../../mallory",
  "src/..",
  "src\\..\\..\\x",
  "src/.\u202a./.\u202a./x",
  "src/.\u001b[0m./x",
  "../x",
  "//evil.example/x",
  "https://evil.example/x",
])("a path that may point outside the repository has no address: %j", (path) => {
  const [found] = errorsIn([annotation({ path })], PLACE);
  expect(found).toEqual({ message: "Expected 3, got 2", file: path, line: 42, url: undefined });
});

test("errors of one file are listed together, each once, with its count", () => {
  const all = ["a.ts", "b.ts", "a.ts", "a.ts"].map((path, index) =>
    annotation({ path, startLine: Math.min(index, 2) }),
  );
  expect(errorsIn(all, PLACE).map(({ file, line, times }) => [file, line, times])).toEqual([
    ["a.ts", undefined, undefined],
    ["a.ts", 2, 2],
    ["b.ts", 1, undefined],
  ]);
});
