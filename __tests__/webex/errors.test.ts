import { expect, test } from "vitest";
import { kindOfStatus, reasonOf, WebexError, type WebexErrorFacts } from "../../src/webex/errors.ts";

const facts: WebexErrorFacts = {
  kind: "not found",
  request: "POST /messages",
  what: "failed with 404 Not Found",
};

test.each([
  ["the least there is", {}, "POST /messages failed with 404 Not Found."],
  [
    "Webex's own words and its tracking ID",
    { description: "Could not find a room with provided ID.", trackingId: "ROUTERGW_1" },
    "POST /messages failed with 404 Not Found: Could not find a room with provided ID (trackingId ROUTERGW_1).",
  ],
  ["one attempt", { attempts: 1 }, "POST /messages failed with 404 Not Found."],
  [
    "several attempts",
    { attempts: 5, description: "Slow down" },
    "POST /messages failed with 404 Not Found after 5 attempts: Slow down.",
  ],
  [
    "why it gave up",
    { gaveUp: "The next attempt is due in 9 s." },
    "POST /messages failed with 404 Not Found. The next attempt is due in 9 s.",
  ],
])("is a sentence of %s", (_, more, sentence) => {
  expect(new WebexError({ ...facts, ...more }).message).toBe(sentence);
});

test("carries what a caller branches on", () => {
  const cause = new Error("below");
  const error = new WebexError({
    ...facts,
    status: 404,
    description: "Gone",
    trackingId: "T",
    retryAfterSeconds: 3,
    mayHaveArrived: true,
    attempts: 2,
    cause,
  });
  expect({ ...error }).toEqual({
    name: "WebexError",
    kind: "not found",
    isAdvised: false,
    subject: undefined,
    status: 404,
    description: "Gone",
    trackingId: "T",
    retryAfterSeconds: 3,
    mayHaveArrived: true,
    attempts: 2,
  });
  expect(error.cause).toBe(cause);
});

test("counts as sent once and not arrived if nothing else is known", () => {
  const { attempts, mayHaveArrived } = new WebexError(facts);
  expect({ attempts, mayHaveArrived }).toEqual({ attempts: 1, mayHaveArrived: false });
});

test.each([
  [301, "redirect"],
  [302, "redirect"],
  [399, "redirect"],
  [400, "rejected"],
  [401, "auth"],
  [403, "forbidden"],
  [404, "not found"],
  [409, "conflict"],
  [410, "rejected"],
  [415, "rejected"],
  [423, "rate limited"],
  [429, "rate limited"],
  [500, "server"],
  [503, "server"],
  [599, "server"],
])("takes %i for an error of the kind %s", (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind);
});

test.each([
  [new Error("connect failed."), "connect failed"],
  [new Error("request failed, reason: "), "request failed, reason"],
  ["a text", "a text"],
  [undefined, "undefined"],
])("gives the reason of %s without a full stop", (cause, reason) => {
  expect(reasonOf(cause)).toBe(reason);
});
