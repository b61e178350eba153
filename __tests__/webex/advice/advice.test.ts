import { expect, test } from "vitest";
import { adviceFor } from "../../../src/webex/advice/advice.ts";
import { WebexError, type WebexErrorFacts, type WebexErrorKind } from "../../../src/webex/errors.ts";

// A new kind of error fails to compile here until it is listed below.
const KINDS: Readonly<Record<WebexErrorKind, string>> = {
  auth: "Check the token",
  forbidden: "not allowed to post there",
  "not found": "add the bot to the room",
  conflict: "Run the step again",
  "rate limited": "raise max-duration",
  rejected: "its answer says why",
  server: "status.webex.com",
  redirect: "correct api-url",
  "bad answer": "check the proxy and api-url",
  file: "run the job again",
  connection: "DNS, firewall, proxy",
  timeout: "raise timeout",
  stopped: "Run the job again.",
};

const TASKS = ["post", "look up", "call", "provision"] as const;

function errorOf(facts: Partial<WebexErrorFacts> & Pick<WebexErrorFacts, "kind">): WebexError {
  return new WebexError({ request: "POST /messages", what: "failed", description: "Why", ...facts });
}

test.each(Object.entries(KINDS) as [WebexErrorKind, string][])(
  "says what to do about %s: %s",
  (kind, words) => {
    expect(adviceFor(errorOf({ kind }), "post")).toContain(words);
    for (const task of TASKS) {
      const advice = adviceFor(errorOf({ kind }), task);
      expect(advice).toMatch(/^[A-Z].*\.$/);
      expect(advice).not.toContain("may have arrived");
    }
  },
);

test.each<[string, Partial<WebexErrorFacts> & Pick<WebexErrorFacts, "kind">, RegExp, RegExp]>([
  ["a list that is not there", { kind: "not found", subject: "list" }, /api-url/, /room/],
  [
    "a base address that is no API's",
    { kind: "not found", subject: "address" },
    /must end with "\/v1"/,
    /room/,
  ],
  [
    "a base address that goes on behind /v1",
    { kind: "rejected", subject: "address" },
    /must end with "\/v1"/,
    /own words/,
  ],
  ["a path that is not there", { kind: "not found", subject: "path" }, /check the path/, /room|api-url/],
  ["a person who is not there", { kind: "not found", subject: "person" }, /does not know/, /add the bot/],
  [
    "a person who may not be written to",
    { kind: "forbidden", subject: "person" },
    /person/,
    /room|moderator/,
  ],
  ["405", { kind: "rejected", status: 405 }, /does not support this request/, /its own words/],
  ["501", { kind: "server", status: 501 }, /does not support this request/, /again/],
  ["423", { kind: "rate limited", status: 423 }, /locked/, /how many messages a token/],
  ["407", { kind: "rejected", status: 407 }, /HTTPS_PROXY/, /own words/],
  ["400 without a word", { kind: "rejected", description: undefined }, /does not say why/, /its own words/],
])("says what is wrong about %s, whatever the task", (_, facts, told, untold) => {
  for (const task of TASKS) {
    const advice = adviceFor(errorOf(facts), task);
    expect(advice).toMatch(told);
    expect(advice).not.toMatch(untold);
  }
});

test("adds nothing to an error that says itself what to do", () => {
  expect(adviceFor(errorOf({ kind: "auth", isAdvised: true }), "post")).toBe("");
});

test("says where to look first when the message may have arrived", () => {
  const timeout = (mayHaveArrived: boolean) => errorOf({ kind: "timeout", mayHaveArrived });
  expect(adviceFor(timeout(true), "post")).toBe(
    `${adviceFor(timeout(false), "post")} Check the room first: the message may have arrived.`,
  );
});

test.each<[what: string, reason: string, code: string, words: string]>([
  [
    "a proxy that does not reach Webex",
    "via http://p:1/: HTTP/1.1 502 Bad Gateway",
    "ERR_PROXY_TUNNEL",
    "proxy itself",
  ],
  [
    "a proxy that refuses",
    "via http://p:1/: HTTP/1.1 403 Forbidden",
    "ERR_PROXY_TUNNEL",
    "allow the host of api-url there",
  ],
  [
    "a port without TLS",
    "write EPROTO 1:SSL routines:x:wrong version number:a.c:1",
    "EPROTO",
    "secured by TLS",
  ],
  [
    "a handshake that is cut",
    "Client network socket disconnected before secure TLS connection was established",
    "ECONNRESET",
    "secured by TLS",
  ],
  [
    "port 0",
    "request to http://127.0.0.1:0/v1 failed, reason: connect ECONNREFUSED 127.0.0.1:80",
    "ECONNREFUSED",
    "at that address",
  ],
  ["no descriptors", "connect EMFILE 10.0.0.1:443", "EMFILE", "ulimit -n"],
  ["an answer that is no HTTP", "Parse Error: Expected HTTP/", "HPE_INVALID_CONSTANT", "answered instead"],
  ["an answer that is not packed as it says", "incorrect header check", "Z_DATA_ERROR", "answered instead"],
])("says what to do about %s", (_, reason, code, words) => {
  const cause = Object.assign(new Error(reason), { code });
  expect(adviceFor(errorOf({ kind: "connection", cause }), "post")).toContain(words);
});
