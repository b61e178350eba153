import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask } from "./ask.ts";

const roomId = roomIdOf(seedRooms.releaseTrain);
const alice = personIdOf(seedPeople.alice);
const MENTION_ALL =
  '<spark-mention data-object-type="groupMention" data-group-type="all">All</spark-mention>';

async function post(markdown: string) {
  await using emulator = await startEmulator();
  return (await ask(emulator, "POST /messages", { roomId, markdown })).body;
}

test.each([
  ["by address and name", "<@personEmail:alice@example.com|Al>", "Al"],
  ["by address", "<@personEmail:alice@example.com>", "Alice Adams"],
  ["by id", `<@personId:${alice}|Al>`, "Al"],
  ["by an address in capitals", "<@PERSONEMAIL:ALICE@example.com>", "Alice Adams"],
  ["by an escaped name", "<@personEmail:alice@example.com|A & B>", "A &amp; B"],
])("mentions a person %s", async (_, mention, shown) => {
  const { html, mentionedPeople } = await post(`ping ${mention}!`);

  expect(mentionedPeople).toEqual([alice]);
  expect(html).toBe(
    `<p>ping <spark-mention data-object-type="person" data-object-id="${alice}">${shown}</spark-mention>!</p>`,
  );
});

test("mentions everybody, and says so in the plain text too", async () => {
  expect(await post("<@all> look")).toMatchObject({
    html: `<p>${MENTION_ALL} look</p>`,
    text: "All look",
    mentionedGroups: ["all"],
  });
});

test.each([
  ["somebody unknown", "<@personEmail:nobody@example.com|No *One*>", "No *One*"],
  ["a broken id", "<@personId:42>", "42"],
])("shows the name of %s and notifies nobody", async (_, mention, text) => {
  const message = await post(mention);

  expect(message.text).toBe(text);
  expect(message).not.toHaveProperty("mentionedPeople");
});

test.each([
  ["a backslash", "\\<@all>"],
  ["two backslashes", "\\\\<@all>"],
  ["a code span", "`<@all>`"],
  ["a fenced block", "```\n<@all>\n```"],
  ["an indented block", "    <@all>"],
  ["spaces", "< @ all >"],
  ["capitals", "<@ALL>"],
  ["a quote", "> <@all>"],
  ["a mention around it", "<@personEmail:x|<@all>>"],
])("is not kept from mentioning by %s", async (_, markdown) => {
  const { html, mentionedGroups } = await post(markdown);

  expect(mentionedGroups).toEqual(["all"]);
  expect(html).toContain(MENTION_ALL);
});

test.each([
  ["an entity", "&lt;@all&gt;"],
  ["an entity in an entity", "&#38;lt;@all>"],
  ["three layers", "&amp;amp;lt;@all&amp;amp;gt;"],
  ["numbers with zeros, and no semicolon", "&#0060&#x00040;all>"],
  ["an entity in the name of another", "&l&#116;;@all>"],
  ["a blank as an entity", "<&#32;@all>"],
  ["a comment", "<<!-- x -->@all>"],
  ["a tag", "<<b></b>@all>"],
  ["marks of Markdown", "<**@all>"],
  [
    "Webex's own element",
    '<spark-mention data-object-type="groupMention" data-group-type="all">x</spark-mention>',
  ],
])("counts a mention that only a strict reader sees, after %s", async (_, markdown) => {
  expect((await post(markdown)).mentionedGroups).toEqual(["all"]);
});

test.each([
  ["a zero-width space", "<\u200b@all>"],
  ["plain text", "@all"],
])("mentions nobody after %s", async (_, markdown) => {
  const message = await post(markdown);

  expect(message).not.toHaveProperty("mentionedGroups");
  expect(message.html).not.toContain("spark-mention");
});

test("mentions nobody in the text field", async () => {
  await using emulator = await startEmulator();

  const { body } = await ask(emulator, "POST /messages", { roomId, text: "<@all>" });

  expect(body.text).toBe("<@all>");
  expect(body).not.toHaveProperty("mentionedGroups");
});

test("mentions again in an edit", async () => {
  await using emulator = await startEmulator();
  const { body: posted } = await ask(emulator, "POST /messages", { roomId, markdown: "<@all>" });

  const { body } = await ask(emulator, `PUT /messages/${posted.id}`, { roomId, markdown: "quiet" });

  expect(body).not.toHaveProperty("mentionedGroups");
});
