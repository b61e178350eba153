import { describe, expect, test } from "vitest";
import {
  parseApiUrl,
  parseBoolean,
  parseJsonObject,
  parseLines,
  parseNumber,
  parseOneOf,
} from "../../src/inputs/parse.ts";

describe("parseOneOf", () => {
  const allowed = ["auto", "success", "failure"] as const;

  test.each(allowed)("accepts %s", (value) => {
    expect(parseOneOf("event", value, allowed)).toBe(value);
  });

  test.each([
    ["sucess", ', did you mean "success"?'],
    ["Failure", ', did you mean "failure"?'],
    ["deployed", "."],
  ])("refuses %s with what is allowed", (value, hint) => {
    expect(() => parseOneOf("event", value, allowed)).toThrow(
      `Input "event" is "${value}": it must be "auto", "success", or "failure"${hint}`,
    );
  });
});

describe("parseBoolean", () => {
  test.each([
    ["true", true],
    ["TRUE", true],
    ["False", false],
  ])("reads %s", (value, expected) => {
    expect(parseBoolean("dry-run", value)).toBe(expected);
  });

  test.each(["yes", "1", "on", "truee", "null"])("refuses %s", (value) => {
    expect(() => parseBoolean("dry-run", value)).toThrow(
      `Input "dry-run" is "${value}": it must be "true" or "false".`,
    );
  });
});

describe("parseNumber", () => {
  const seconds = { min: 1, max: 3600, unit: "seconds" };
  const attempts = { min: 0, max: 20, unit: "attempts", isWhole: true };

  test.each([
    ["1", 1],
    ["2.5", 2.5],
    ["3600", 3600],
    ["007", 7],
  ])("reads %s", (value, expected) => {
    expect(parseNumber("timeout", value, seconds)).toBe(expected);
  });

  test.each([
    "0",
    "0.9",
    "3601",
    "-1",
    "+1",
    "1e3",
    "0x10",
    "1,5",
    "10s",
    "1.",
    ".5",
    "ten",
    "NaN",
    "Infinity",
    "9".repeat(400),
  ])("refuses %s with the limits", (value) => {
    expect(() => parseNumber("timeout", value, seconds)).toThrow(
      /^Input "timeout" is ".+": it must be a number of seconds from 1 to 3600\.$/,
    );
  });

  test("refuses fractions if only whole numbers make sense", () => {
    expect(parseNumber("retries", "0", attempts)).toBe(0);
    expect(() => parseNumber("retries", "1.5", attempts)).toThrow(
      'Input "retries" is "1.5": it must be a whole number of attempts from 0 to 20.',
    );
  });
});

test("parseLines reads one entry per line, without blank and repeated ones", () => {
  expect(parseLines(" a \r\n\r\nb, c\n a\n\t\n")).toEqual(["a", "b, c"]);
});

describe("parseApiUrl", () => {
  test.each([
    ["https://webexapis.com/v1", "https://webexapis.com/v1"],
    ["https://webexapis.com/v1///", "https://webexapis.com/v1"],
    ["https://api-usgov.webex.com", "https://api-usgov.webex.com"],
    ["HTTPS://WEBEXAPIS.COM/v1", "https://webexapis.com/v1"],
    ["https://webexapis.com/v1?", "https://webexapis.com/v1"],
    ["https://webexapis.com/v1#", "https://webexapis.com/v1"],
    ["http://127.0.0.1:3000/v1", "http://127.0.0.1:3000/v1"],
    ["http://localhost:3000/v1", "http://localhost:3000/v1"],
    ["http://[::1]:3000/v1", "http://[::1]:3000/v1"],
  ])("accepts %s", (value, expected) => {
    expect(parseApiUrl("api-url", value)).toBe(expected);
  });

  test.each([
    "http://webexapis.com/v1",
    "http://localhost.evil.example/v1",
    "http://127.0.0.1.evil.example/v1",
    "http://10.0.0.1/v1",
    "ftp://webexapis.com",
    "file:///etc/passwd",
    "webexapis.com/v1",
    "https://",
    "https://webexapis.com/v1?a=b",
    "https://webexapis.com/v1?a=b@c",
    "https://webexapis.com/v1#a",
  ])("refuses %s", (value) => {
    expect(() => parseApiUrl("api-url", value)).toThrow(
      `Input "api-url" is "${value}": it must be an https address (http only on this machine), without a user, a query, or a fragment.`,
    );
  });

  test.each([
    "https://user:s3cret@webexapis.com/v1",
    "https://s3cret@webexapis.com/v1",
    "https://:s3cret@webexapis.com/v1",
    "https:user:s3cret@webexapis.com/v1",
    "http://user:s3cret@localhost/v1",
    "user:s3cret@webexapis.com",
  ])("refuses credentials, and does not repeat them: %s", (value) => {
    expect(() => parseApiUrl("api-url", value)).toThrow(/^(?!.*s3cret)Input "api-url" is ".*\*\*\*@/);
  });
});

describe("parseJsonObject", () => {
  test.each([
    ["{}", {}],
    ['{"a":{"b":1}}', { a: { b: 1 } }],
    ["null", {}],
  ])("reads %s", (value, expected) => {
    expect(parseJsonObject("needs", value, "X")).toEqual(expected);
  });

  test.each([
    ["{", "it must be JSON, written as X"],
    ["failure", "it must be JSON, written as X"],
    ["[]", "it must be a JSON object, written as X"],
    ["7", "it must be a JSON object, written as X"],
    ["true", "it must be a JSON object, written as X"],
  ])("refuses %s", (value, allowed) => {
    expect(() => parseJsonObject("needs", value, "X")).toThrow(`Input "needs" is "${value}": ${allowed}.`);
  });
});
