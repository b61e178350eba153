import { expect, test } from "vitest";
import { doctorTold } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

const CARD = `{
  "type": "AdaptiveCard",
  "version": "1.3",
  "body": [{ "type": "TextBlock", "text": "{{workflow}} is done" }]
}`;
const IN_LIST = `[{ "contentType": "application/vnd.microsoft.card.adaptive", "content": ${CARD} }]`;
const YAML = "type: AdaptiveCard\nbody:\n  - { type: TextBlock, text: Done }";

test.each([
  ["message", CARD, "json"],
  ["message", IN_LIST, "json"],
  ["title", CARD, "json"],
  ["message", YAML, "yaml"],
])("a card in %s is shown as text, and is to be a file: %j", async (input, given, ending) => {
  const line = `template: .github/card.${ending}`;
  const said = `Input "${input}" is a card, which is shown as text: save it as a file, and write \`${line}\`.`;
  await using world = await startWorld();
  const { annotations } = await world.run({ with: { [input]: given } });
  expect(annotations.map(({ message }) => message)).toEqual([said]);
  const { rows, blocks } = await doctorTold({ with: { [input]: given } });
  expect(rows).toEqual([["⚠️", input, said]]);
  expect(blocks).toEqual([line]);
});

test.each([
  "Cards of the type AdaptiveCard are back",
  'The request was:\n```json\n{ "type": "AdaptiveCard" }\n```',
  '{ "status": "done" }',
  "[Changes](https://example.com) to `AdaptiveCard`",
])("nothing is said of a text about cards: %j", async (message) => {
  await using world = await startWorld();
  expect((await world.run({ with: { message } })).annotations).toEqual([]);
  expect((await doctorTold({ with: { message } })).rows).toEqual([]);
});
