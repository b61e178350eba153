import { expect, test } from "vitest";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769";

/** What is said of arguments that are refused before anything is sent. */
async function refused(written: string): Promise<string> {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "messages.create", arguments: written });
  expect([step.conclusion, webex.requests]).toEqual(["failure", []]);
  return step.outputs["error"] ?? "";
}

test.each([
  ["**bold**", "*"],
  ["*bold* and more", "*"],
  ["* item", "*"],
  ["- item", "-"],
  ["- [ ] item", "-"],
  ["@alice", "@"],
  ["`npm ci` failed", "`"],
  ["%done", "%"],
  ["!important", "!"],
  ["> quoted", ">"],
  ["| a | b |", "|"],
  ["{a} b", "{"],
  ["[a](https://example.com)", "["],
  ["? what", "?"],
  [": x", ":"],
  [", x", ","],
  ["] x", "]"],
])("a text that begins like %s needs quotes, and its line is named", async (text, mark) => {
  expect(await refused(`${ROOM}\nmarkdown: ${text}`)).toMatch(
    `The text in line 2 begins with "${mark}", which means something else in YAML: put the whole text in quotes.`,
  );
});

test.each(["&amp; more", "&more", "&more to come"])("nothing of %s is lost", async (text) => {
  expect(await refused(`${ROOM}\nmarkdown: ${text}`)).toBe(
    `The text in line 2 of the input "arguments" begins with "&", which means something else in YAML: put the whole text in quotes. If an expression gives it, write \`\${{ toJSON(…) }}\` without quotes instead.`,
  );
});

test("an anchor that an alias refers to is one", async () => {
  await using webex = await startWebex();
  const written = "title: &it Dev\ndescription: *it";
  await using step = await runCall(webex, { method: "rooms.create", arguments: written });
  expect(JSON.parse(step.outputs["response"] ?? "")).toMatchObject({ title: "Dev", description: "Dev" });
});

test("a heading of Markdown is no comment", async () => {
  expect(await refused(`${ROOM}\nmarkdown: # Done`)).toContain(
    'Argument "markdown" is empty: it must be a text. A text that begins with "#" needs quotes.',
  );
});

test.each([
  ["{name}", "{"],
  ["[x]", "["],
  ["\n  - a", "- "],
])("%s is named with the quotes that it needs", async (text, mark) => {
  expect(await refused(`${ROOM}\nmarkdown: ${text}`)).toMatch(
    /^Argument "markdown" is (?:an object|a list): it must be a text\. Put a text that begins with .* in quotes\.$/,
  );
  expect(await refused(`${ROOM}\nmarkdown: ${text}`)).toContain(`"${mark}"`);
});

test.each([
  ["{{ name }}", "a text that begins with {{ needs quotes around it, at line 2, column 12"],
  ["'a' is b", "The text in line 2 goes on after its closing quotation mark: "],
  ['"a" is b', "The text in line 2 goes on after its closing quotation mark: "],
  ["[a", 'The value in line 2 begins with "[": end it with "]", or put a text in quotes.'],
  ['"a', "The text in line 2 begins with a quotation mark, and none ends it there."],
])("%s needs quotation marks", async (text, told) => {
  expect(await refused(`${ROOM}\nmarkdown: ${text}`)).toContain(told);
});

const DEEPER =
  "Line 2 is indented more than line 1, which already has a value: write both with the same indentation.";
const OTHER = "is indented like no line above it: use as many spaces as for the lines that it belongs to.";

test.each([
  ["one line too deep", `${ROOM}\n  markdown: x`, DEEPER],
  ["all others too deep", `${ROOM}\n markdown: x\n text: y`, DEEPER],
  ["the first too deep", `  ${ROOM}\nmarkdown: x`, `Line 2 ${OTHER}`],
  ["the second line of a text", `${ROOM}\nmarkdown: |\n    a\n  b`, `Line 4 ${OTHER}`],
  ["a field of an item", `${ROOM}\nattachments:\n  - contentType: x\n   content: y`, `Line 4 ${OTHER}`],
])("a wrong indentation is reported as one: %s", async (_, written, told) => {
  const error = await refused(written);
  expect(error).toContain(told);
  expect(error).not.toContain("quotes");
});

test.each([
  ["a name without a space", `${ROOM}\nmarkdown:x`, "Write a space after the colon of a name."],
  ["JSON without a comma", '{"roomId": "a" "text": "b"}', "In JSON, write a comma between two values"],
])("%s is reported as what it is", async (_, written, told) => {
  expect(await refused(written)).toContain(told);
});
