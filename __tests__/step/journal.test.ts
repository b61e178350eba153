import { expect, test } from "vitest";
import { Journal } from "../../src/step/journal.ts";

test("a journal keeps what its writers find, each kind in the order in which it came", () => {
  const journal = new Journal();
  journal.add({ warnings: ["a"], problems: ["b"] });
  journal.add({});
  journal.add({ warnings: ["c"], notes: ["d"], details: ["e"] });
  expect(journal.findings).toEqual({ warnings: ["a", "c"], notes: ["d"], details: ["e"], problems: ["b"] });
});

test("what was read of it does not change when more is added", () => {
  const journal = new Journal();
  const before = journal.findings;
  journal.add({ notes: ["a"] });
  expect(before.notes).toEqual([]);
});
