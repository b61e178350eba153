import { expect, test } from "vitest";
import { adviceFor } from "../../src/delivery/delivery-advice.ts";
import { WebexError, type WebexErrorKind } from "../../src/webex/index.ts";

// A new kind of error fails to compile here until it stands below.
const KINDS: Readonly<Record<WebexErrorKind, string>> = {
  auth: "Check the token",
  forbidden: "may not post there",
  "not found": "add the bot to the room",
  conflict: "Run the step again",
  "rate limited": "raise max-duration",
  rejected: "its own words say why",
  server: "status.webex.com",
  redirect: "correct api-url",
  "bad answer": "check the proxy and api-url",
  file: "run the job again",
  connection: "DNS, firewall, proxy",
  timeout: "raise timeout",
  stopped: "run the job again",
};

function errorOf(kind: WebexErrorKind, mayHaveArrived = false): WebexError {
  return new WebexError({ kind, request: "POST /messages", what: "failed", mayHaveArrived });
}

test.each(Object.entries(KINDS) as [WebexErrorKind, string][])(
  "tells what to do about %s: %s",
  (kind, words) => {
    const advice = adviceFor(errorOf(kind));
    expect(advice).toContain(words);
    expect(advice).toMatch(/^[A-Z].*\.$/);
    expect(advice).not.toContain("may have arrived");
  },
);

test("says where to look first when the message may have arrived", () => {
  expect(adviceFor(errorOf("timeout", true))).toBe(
    `${adviceFor(errorOf("timeout"))} Look into the room first: the message may have arrived.`,
  );
});
