import { describe, expect, test } from "vitest";
import { parseCommand } from "../../runner/commands.ts";

const known = (name: string) => ["error", "warning"].includes(name.toLowerCase());

describe("parseCommand", () => {
  test.each([
    ["::error::Broken", { name: "error", properties: {}, data: "Broken" }],
    ["  ::ERROR::Broken", { name: "error", properties: {}, data: "Broken" }],
    [
      "::error file=a%2Cb.js,line=3,title=A%3A B::50%25%0Aoff %2C",
      { name: "error", properties: { file: "a,b.js", line: "3", title: "A: B" }, data: "50%\noff %2C" },
    ],
    ["::warning file=::x", { name: "warning", properties: {}, data: "x" }],
    [
      "text ##[warning file=a;line=2]old",
      { name: "warning", properties: { file: "a", line: "2" }, data: "old" },
    ],
    [":\u200b:error::Broken", { name: "error", properties: {}, data: "Broken" }],
    ["a #\u2060#[error]Broken", { name: "error", properties: {}, data: "Broken" }],
    ["::error::%250A", { name: "error", properties: {}, data: "%0A" }],
  ])("reads %s", (line, command) => {
    expect(parseCommand(line, known)).toEqual(command);
  });

  test.each(["plain", "text ::error::x", "::unknown::x", "::error:x", "##[unknown]x", ""])(
    "takes %j for plain text",
    (line) => {
      expect(parseCommand(line, known)).toBeUndefined();
    },
  );
});
