import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomParts } from "../../../../src/text/secrets/parts/random-parts.ts";
import { withoutSecrets } from "../../../../src/text/secrets/secrets.ts";

const CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const textOf = (length: number, characters = CHARACTERS) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: length, maxLength: length });
const END = "_P0A1_636b97a0-b0af-4297-b0e7-480dd517b3f9";
const MIXED = "Zq7s3cretOfm4nyCh4r4ct3rsABx91Lk";

test.each([
  ["an access token of Webex", textOf(64), (text: string) => text + END],
  ["a client secret", textOf(64, "0123456789abcdef"), (text: string) => text],
  ["a client ID", textOf(64, "0123456789abcdef"), (text: string) => `C${text}`],
  ["a GitHub token", textOf(36), (text: string) => `gh${"s_"}${text}`],
])("all that is secret in %s", (_, random, write) => {
  fc.assert(
    fc.property(random, (text) => {
      const [part = ""] = randomParts(write(text));
      expect(part.endsWith(text)).toBe(true);
      expect(part.length - text.length).toBeLessThan(2);
    }),
  );
});

test.each([
  ["a word and what is random", `my-app-secret-${MIXED}`, [MIXED]],
  ["words joined by capitals before it", `prodBackendService${"9f8e7d6c5b4a3928"}`, ["9f8e7d6c5b4a3928"]],
  ["a JWT", `ey${"J"}hbGciOiJSUzI1NiJ9.ey${"J"}pc3MiOiJodHRwczovL2dpdGh1Yi5jb20ifQ.${MIXED}`, [MIXED]],
  ["a fine-grained token of GitHub", `github${"_pat_"}11ABCDEFG0a1B2c3D4e5F6_${MIXED}`, [MIXED]],
  ["an ID of Webex", btoa(`ciscospark://us/WEBHOOK/d1af28a0-dc5f-41ff-a8a8-b14030344${"97f"}`), undefined],
])("of %s no public part", (_, value, expected) => {
  const parts = randomParts(value);
  if (expected !== undefined) expect(parts).toEqual(expected);
  expect(parts.join("")).not.toContain("Y2lzY29z");
  expect(parts).toHaveLength(1);
});

test.each([
  "correct horse battery staple 2024",
  "correct-horse-battery-staple-2024!",
  "Summer2024Release2025Winter",
  "release-2024-05-12-v1.2.3-rc.4-beta2",
  "iLikeToEatAtTheBigRedBar",
  "your-org-webex-notify-token-for-ci-runs-1",
  "https://webexapis.com/v1/webhooks/incoming/",
])("none of what somebody could have made up: %s", (value) => {
  expect(randomParts(value)).toEqual([]);
});

describe("ordinary text stays as it is", () => {
  const secrets = [
    ...["correct-horse-battery-staple-2024!", `prodBackendService${"9f8e7d6c5b4a3928"}`],
    `aB3xQ9${"Zk7Lm2Rt5".repeat(6)}${END}`,
    `https://webexapis.com/v1/webhooks/incoming/${btoa("ciscospark://us/WEBHOOK/d1af28a0-dc5f-41ff-a8a8-b14030344a7f")}`,
    btoa("ciscospark://us/WEBHOOK/d1af28a0-dc5f-41ff-a8a8-b14030344a7f"),
    btoa("ciscospark://us/WEBHOOK/f2000000-0000-4000-8000-000000000001"),
  ];

  test.each([
    "The correct horse battery staple-2023 is of the prodBackendService: prod backend service 9f",
    "webexapis.com/v1/webhooks of the organization 636b97a0-b0af-4297-b0e7-480dd517b3f9, P0A1",
    `room ${btoa("ciscospark://us/ROOM/0f6a3c10-2b1e-11ef-8d4e-3b9c7d1e5a21")}`,
    `room of zeros ${btoa("ciscospark://us/ROOM/c0000000-0000-4000-8000-000000000001")}`,
    `webhook ${btoa("ciscospark://us/WEBHOOK/0f6a3c10-2b1e-11ef-8d4e-3b9c7d1e5a21")}`,
    "commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12, sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  ])("%s", (text) => {
    expect(withoutSecrets(text, secrets)).toBe(text);
  });
});
