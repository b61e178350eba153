import { describe, expect, test } from "vitest";
import { OwnContext } from "../../../src/message/template/own-context.ts";

const VIEW = {
  text: "a",
  empty: "",
  none: null,
  zero: 0,
  group: { text: "b", none: null },
  list: [{ text: "c" }],
  call: () => "called",
};

test.each([
  ["text", "a"],
  ["empty", ""],
  ["none", null],
  ["zero", 0],
  ["group.text", "b"],
  ["group.none", null],
  ["list", [{ text: "c" }]],
  [".", VIEW],
])("sees %s", (name, value) => {
  expect(new OwnContext(VIEW).lookup(name)).toEqual(value);
});

test.each([
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"],
  ...["text.length", "text.constructor", "list.length", "list.0", "list.0.text", "list.map"],
  ...[
    "group.constructor.name",
    "group.__proto__",
    "none.text",
    "zero.toFixed",
    "call",
    "call.name",
    "..",
    "",
  ],
])("does not see %s", (name) => {
  expect(new OwnContext(VIEW).lookup(name)).toBeUndefined();
});

describe("inside a section", () => {
  test("sees the inner names first, then the outer ones", () => {
    const inner = new OwnContext(VIEW).push({ text: "inner" });
    expect(inner.lookup("text")).toBe("inner");
    expect(inner.lookup("group.text")).toBe("b");
    expect(inner.push("a text").lookup("text")).toBe("inner");
    expect(inner.push("a text").lookup(".")).toBe("a text");
  });

  test("does not go on to an outer name when the inner one is empty", () => {
    expect(new OwnContext(VIEW).push({ text: "" }).lookup("text")).toBe("");
    expect(new OwnContext(VIEW).push({ text: null }).lookup("text")).toBeNull();
  });

  test("sees no function as itself", () => {
    expect(new OwnContext(VIEW).push(() => "called").lookup(".")).toBeUndefined();
  });
});

test("sees a name of its own that is called like one of the prototype", () => {
  const view = JSON.parse('{"__proto__":{"x":"own"},"constructor":"own"}') as object;
  expect(new OwnContext(view).lookup("__proto__.x")).toBe("own");
  expect(new OwnContext(view).lookup("constructor")).toBe("own");
});
