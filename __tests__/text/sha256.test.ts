import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/text/sha256.ts";

const nodes = (text: string): string => createHash("sha256").update(text).digest("hex");

test("is what Node says of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(nodes(text));
    }),
  );
});

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000])("is what Node says of %i characters", (length) => {
  expect(sha256("a".repeat(length))).toBe(nodes("a".repeat(length)));
});
