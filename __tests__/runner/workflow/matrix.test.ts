import { expect, test } from "vitest";
import { expandMatrix } from "../../../runner/workflow/matrix.ts";

test("every combination runs, the first axis slowest", () => {
  expect(expandMatrix({ os: ["linux", "mac"], node: [20, 22] })).toEqual([
    { os: "linux", node: 20 },
    { os: "linux", node: 22 },
    { os: "mac", node: 20 },
    { os: "mac", node: 22 },
  ]);
});

test("include joins what it agrees with, and is a combination of its own otherwise", () => {
  const matrix = {
    fruit: ["apple", "pear"],
    animal: ["cat", "dog"],
    include: [
      { color: "green" },
      { color: "pink", animal: "cat" },
      { fruit: "apple", shape: "circle" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ],
  };
  // The example of https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
  expect(expandMatrix(matrix)).toEqual([
    { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
    { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
    { fruit: "pear", animal: "cat", color: "pink" },
    { fruit: "pear", animal: "dog", color: "green" },
    { fruit: "banana" },
    { fruit: "banana", animal: "cat" },
  ]);
});

test("include alone is the whole matrix, and exclude takes away", () => {
  expect(expandMatrix({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
  expect(expandMatrix({ a: [1, 2], b: ["x", "y"], exclude: [{ a: 1, b: "x" }, { a: 2 }] })).toEqual([
    { a: 1, b: "y" },
  ]);
});

test("include and exclude compare as expressions do: text without case, and numbers with text", () => {
  const axes = { os: ["Linux", "mac"], node: [20, "22"] };
  expect(
    expandMatrix({
      ...axes,
      exclude: [
        { os: "LINUX", node: "20" },
        { node: 22, os: "MAC" },
      ],
    }),
  ).toEqual([
    { os: "Linux", node: "22" },
    { os: "mac", node: 20 },
  ]);
  expect(expandMatrix({ os: ["Linux"], include: [{ os: "linux", x: 1 }] })).toEqual([{ os: "Linux", x: 1 }]);
});

test("a filter of an object asks for the values that it names", () => {
  const on = [
    { name: "a", arch: "x64" },
    { name: "b", arch: "arm" },
  ];
  expect(expandMatrix({ on, exclude: [{ on: { arch: "ARM" } }] })).toEqual([{ on: on[0] }]);
});

test("an included object of its own has the values of the axes first", () => {
  const [, own] = expandMatrix({ os: ["linux"], include: [{ x: 1, os: "mac" }] });
  expect(Object.keys(own ?? {})).toEqual(["os", "x"]);
});

test("an exclude of something that is not an axis is refused", () => {
  expect(() => expandMatrix({ os: ["linux"], exclude: [{ node: 1 }] })).toThrow("does not match any key");
});
