import { expect, test } from "vitest";
import { type ShownPlace, shownPlace } from "../../src/text/shown-place.ts";

test("a place is shown with its owner and its age", () => {
  expect(shownPlace({ id: "r1", ownerId: "o1", created: "2026-01-05T12:00:00.000Z" })).toBe(
    "r1 (owner o1, created 2026-01-05)",
  );
});

test.each([
  { ownerId: null, created: null },
  { ownerId: 7, created: 7 },
  { ownerId: {}, created: [] },
  { ownerId: "", created: "" },
  {},
])("what is not a text is not shown: %j", (facts) => {
  expect(shownPlace({ id: "r1", ...facts } as unknown as ShownPlace)).toBe("r1");
});
