import { describe, expect, test } from "vitest";
import { reasonForNoToken } from "../../src/step/no-token.ts";
import { createHappening, FORK } from "../support/create-happening.ts";
import type { HostOptions } from "../support/create-host.ts";

const NOBODY = { to: "" };
const NO_TOKEN = "Nothing was sent: there is no token.";
const FOR_FORKS = `Nothing was sent: there is no token, because GitHub does not pass secrets to pull requests from forks.`;
const NONE = { token: "" };

describe("a token", () => {
  test.each<[what: string, given: Record<string, string>, more: HostOptions, reason: string | undefined]>([
    ["is there", {}, {}, undefined],
    ["is not needed for a dry run of which it is known", { ...NONE, "dry-run": "true" }, {}, undefined],
    [
      "is not needed for webhooks alone",
      { ...NONE, ...NOBODY, "webhook-url": "https://webexapis.com/v1/webhooks/incoming/abc" },
      {},
      undefined,
    ],
    ["may be missing where the user says so", { ...NONE, "if-missing-token": "skip" }, {}, NO_TOKEN],
    ["is missing for a fork", NONE, FORK, FOR_FORKS],
    ["is missing for a fork, with a destination that is a secret", { ...NONE, ...NOBODY }, FORK, FOR_FORKS],
  ])("%s", async (_, given, more, reason) => {
    expect(reasonForNoToken(await createHappening(given, more))).toBe(reason);
  });

  test.each<[what: string, given: Record<string, string>, more: HostOptions, error: RegExp]>([
    ["must be there in the repository's own runs", NONE, {}, /^Input "token" is missing/],
    [
      "must be there for a fork where the user says so",
      { ...NONE, "if-missing-token": "fail" },
      FORK,
      /"token"/,
    ],
    ["alone is not enough: there must be a destination", NOBODY, {}, /^Input "to" is missing/],
  ])("%s", async (_, given, more, error) => {
    const seen = await createHappening(given, more);
    expect(() => reasonForNoToken(seen)).toThrow(error);
  });
});
