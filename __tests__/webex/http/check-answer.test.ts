import { expect, test } from "vitest";
import type { Fields } from "../../../src/webex/fields.ts";
import { checkFields } from "../../../src/webex/http/check-answer.ts";

const FIELDS: Fields = {
  "id!": "id",
  "kind?": "string",
  count: "number",
  isOpen: "boolean",
  type: "=direct|group",
  tags: ["string"],
  owner: { "id!": "string", name: "string" },
  people: [{ "id!": "string" }],
  until: ["string", "null"],
};

test("an answer as it is described is handed on as it is, with what is not described", () => {
  const given = { id: "1", kind: "k", count: 0, isOpen: false, type: "group", tags: ["a"], more: [null] };
  const checked = checkFields(FIELDS, given);
  expect("value" in checked && checked.value).toBe(given);
});

test.each([
  ["no object", null, ""],
  ["a list", [], ""],
  ["a text", "x", ""],
  ["without what is relied on", {}, "id"],
  ["with null for it", { id: null }, "id"],
  ["with another kind of it", { id: 7 }, "id"],
  ["with an empty text for it", { id: "" }, "id"],
  ["with an ID that leads to another path", { id: ".." }, "id"],
  ["with one that it inherits", Object.create({ id: "1" }), "id"],
  ["with another kind of what may be left out, but not be wrong", { id: "1", kind: 7 }, "kind"],
  ["with null for that", { id: "1", kind: null }, "kind"],
])("an answer that is %s names what is missing", (_, given, missing) => {
  expect(checkFields(FIELDS, given)).toEqual({ missing });
});

test.each([
  ["null", { count: null, tags: null, owner: null }, {}],
  ["another kind", { count: "1", isOpen: 1, tags: "a", owner: [], type: 7 }, {}],
  ["a number that is none", { count: Number.NaN }, {}],
  ["an empty text", { type: "" }, {}],
  ["a word that is new", { type: "space" }, {}],
  ["an object without what it must have", { owner: { name: "n" } }, {}],
  ["a field of an object", { owner: { id: "o", name: 7, x: 1 } }, { owner: { id: "o", x: 1 } }],
  ["an item of a list", { tags: ["a", 7, "b"] }, { tags: ["a", "b"] }],
  ["an object in a list", { people: [null, {}, { id: "p" }] }, { people: [{ id: "p" }] }],
  ["null where it may stand", { until: null }, { until: null }],
  ["what is not described", { x: null, y: [{}] }, { x: null, y: [{}] }],
])("of what nobody relies on, %s: what is not so is left out, all else stays", (_, given, left) => {
  expect(checkFields(FIELDS, { id: "1", ...given })).toEqual({ value: { id: "1", ...left } });
});

test("a field named __proto__ stays a field", () => {
  const checked = checkFields(FIELDS, JSON.parse('{"id":"1","count":"x","__proto__":{"isOpen":true}}'));
  const value = "value" in checked ? checked.value : {};
  expect(Object.keys(value)).toEqual(["id", "__proto__"]);
  expect(value["isOpen"]).toBeUndefined();
});
