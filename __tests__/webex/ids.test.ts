import { describe, expect, test } from "vitest";
import { decodeId, isUuid } from "../../src/webex/ids.ts";

const UUID = "c0000000-0000-4000-8000-000000000001";

function encode(uri: string, encoding: "base64" | "base64url" = "base64url"): string {
  return Buffer.from(uri).toString(encoding);
}

describe("decodeId", () => {
  test.each([
    ["ROOM", "us"],
    ["PEOPLE", "us"],
    ["ATTACHMENT_ACTION", "us"],
    ["ROOM", "urn:TEAM:eu-central-1_k"],
    ["MESSAGE", "em"],
  ])("reads a %s of the cluster %s", (type, cluster) => {
    const id = encode(`ciscospark://${cluster}/${type}/${UUID}`);
    expect(decodeId(id)).toEqual({ cluster, type, uuid: UUID });
  });

  test("reads both base64 alphabets, with and without padding", () => {
    // Three bytes that become "-_" or "+/", which no real ID is known to hold but which may come.
    const uri = "ciscospark://us/ROOM/~~?>>?~~";
    const standard = encode(uri, "base64");
    const urlSafe = encode(uri);
    const unpadded = standard.replace(/=+$/, "");
    expect([standard, urlSafe].map((id) => /[-_+/]/.test(id))).toEqual([true, true]);
    expect([standard, urlSafe, unpadded].map((id) => decodeId(id)?.uuid)).toEqual(Array(3).fill("~~?>>?~~"));
  });

  test("reads the two ends of a membership", () => {
    expect(decodeId(encode(`ciscospark://us/MEMBERSHIP/${UUID}:${UUID}`))?.uuid).toBe(`${UUID}:${UUID}`);
  });

  test.each([
    ["a title", "Release train"],
    ["a long word", "Donaudampfschifffahrtsgesellschaft"],
    ["a UUID", UUID],
    ["base64 of other text", encode("https://example.com/ROOM/1234567890")],
    ["an address without a type", encode(`ciscospark://us/${UUID}`)],
    ["an address without a UUID", encode("ciscospark://us/ROOM/")],
    ["a length that base64 cannot have", `${encode(`ciscospark://us/ROOM/${UUID}`).slice(0, 60)}A`],
    ["text around it", `${encode(`ciscospark://us/ROOM/${UUID}`)} x`],
    ["nothing", ""],
  ])("knows that %s is no ID", (_, text) => {
    expect(decodeId(text)).toBeUndefined();
  });
});

test.each([
  [UUID, true],
  [UUID.toUpperCase(), true],
  [` ${UUID}`, false],
  [`${UUID}0`, false],
  [UUID.replaceAll("-", ""), false],
  ["", false],
])('knows whether "%s" is a UUID: %s', (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
