import { expect, test } from "vitest";
import { path } from "../../src/webex/path.ts";

test.each([
  ["Y2lz-_Zm9v", "/rooms/Y2lz-_Zm9v/tabs"],
  ["a+b/c=", "/rooms/a%2Bb%2Fc%3D/tabs"],
  ["../people", "/rooms/..%2Fpeople/tabs"],
  ["a?b#c d", "/rooms/a%3Fb%23c%20d/tabs"],
])("percent-encodes the id %s", (id, expected) => {
  expect(path`/rooms/${id}/tabs`).toBe(expected);
});

test("holds several ids", () => {
  expect(path`/a/${"1/2"}/b/${"3 4"}`).toBe("/a/1%2F2/b/3%204");
});

test.each(["", "  ", ".", ".."])('refuses "%s" as an id', (id) => {
  expect(() => path`/rooms/${id}`).toThrow(`${JSON.stringify(id)} is not an id`);
});
