import { describe, expect, test } from "vitest";
import { parseFailedSteps, parseMatrix, parseNeeds } from "../../../src/inputs/contexts/contexts.ts";

describe("parseNeeds", () => {
  test("reads the result of each job, in the order of the workflow", () => {
    const needs = {
      test: { result: "failure", outputs: { result: "x" } },
      build: { result: "success", outputs: {} },
      "a-b_c": { result: "skipped" },
    };
    const results = parseNeeds(JSON.stringify(needs, null, 2));
    expect(Object.entries(results ?? {})).toEqual([
      ["test", "failure"],
      ["build", "success"],
      ["a-b_c", "skipped"],
    ]);
  });

  test("reads the mere results", () => {
    expect(parseNeeds('["success", "failure"]')).toEqual(["success", "failure"]);
  });

  test.each(["[5]", "[null]", '["success", {}]'])("refuses a result that is not one: %s", (value) => {
    expect(() => parseNeeds(value)).toThrow(
      /each must be a result, as in \$\{\{ toJSON\(needs\.\*\.result\) \}\}\.$/,
    );
  });

  test.each(["null", "{}", "[]"])("knows none in %s", (value) => {
    expect(parseNeeds(value)).toBeUndefined();
  });

  test.each(['{"a":null}', '{"a":"failure"}', '{"a":[]}', '{"a":{"result":5}}', '{"a":{"result":null}}'])(
    "refuses a job without a result: %s",
    (value) => {
      expect(() => parseNeeds(value)).toThrow(
        /each job must have a "result", as in \$\{\{ toJSON\(needs\) \}\}\.$/,
      );
    },
  );

  test("keeps a job of an odd name", () => {
    expect(Object.entries(parseNeeds('{"__proto__":{"result":"failure"}}') ?? {})).toEqual([
      ["__proto__", "failure"],
    ]);
  });

  test.each(["{", "success", "5"])("refuses %s, and shows how it is written", (value) => {
    expect(() => parseNeeds(value)).toThrow(
      /^Input "needs" is ".+": .* written as \$\{\{ toJSON\(needs\) \}\}\.$/,
    );
  });
});

describe("parseFailedSteps", () => {
  test("names the steps that broke the job, not those that may fail", () => {
    const steps = {
      lint: { outcome: "success", conclusion: "success", outputs: {} },
      flaky: { outcome: "failure", conclusion: "success" },
      unit: { outcome: "failure", conclusion: "failure" },
      deploy: { outcome: "skipped", conclusion: "skipped" },
      odd: null,
      e2e: { outcome: "failure", conclusion: "failure" },
    };
    expect(parseFailedSteps(JSON.stringify(steps))).toEqual(["unit", "e2e"]);
  });

  test.each(["null", "{}"])("knows none in %s", (value) => {
    expect(parseFailedSteps(value)).toEqual([]);
  });

  test("refuses what is not JSON", () => {
    expect(() => parseFailedSteps("Object")).toThrow(
      `Input "steps" is "Object": it must be JSON, written as \${{ toJSON(steps) }}.`,
    );
  });
});

describe("parseMatrix", () => {
  test.each([
    ["null", []],
    ["{}", []],
    ['{"os":"ubuntu","node":24,"lts":true}', ["ubuntu", "24", "true"]],
    ['{"os":{"name":"mac","arch":["arm64"]},"empty":"","none":null}', ["mac", "arm64"]],
  ])("reads the values of %s as a job's name has them", (value, expected) => {
    expect(parseMatrix(value)).toEqual(expected);
  });

  test("refuses a list", () => {
    expect(() => parseMatrix("[1]")).toThrow(
      `Input "matrix" is "[1]": it must be a JSON object, written as \${{ toJSON(matrix) }}.`,
    );
  });
});

test("a matrix that is nested as deep as an input can be is read", () => {
  const value = `{"a": ${"[".repeat(60_000)}1${"]".repeat(60_000)}, "b": {"c": [2, ""], "d": 3}}`;
  expect(parseMatrix(value)).toEqual(["1", "2", "3"]);
});

test("a matrix of a list as long as an input can be is read", () => {
  const values = Array.from({ length: 300_000 }, (_, index) => index);
  expect(parseMatrix(JSON.stringify({ a: values, b: "last" }))).toHaveLength(300_001);
});
