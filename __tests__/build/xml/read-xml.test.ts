import { expect, test } from "vitest";
import { readXml } from "../../../src/build/xml/read-xml.ts";
import { NO_WALL } from "../../../src/text/wall.ts";

const NOBODY = { open: () => undefined, text: () => undefined, close: () => undefined };

async function* chunksOf(text: string): AsyncGenerator<string> {
  yield text;
}

test.each([
  "<a>&unknown;</a>",
  "<a>&;</a>",
  '<a b="1" b="2"/>',
  "<a>]]></a>",
  ' <?xml version="1.0"?><a/>',
  '<?xml version="one"?><a/>',
  '<?xml encoding="utf-8"?><a/>',
  '<?xml version="1.0" standalone="maybe"?><a/>',
  "<a>\u0001</a>",
])("XML whose elements clearly end is read to the end: %j", async (text) => {
  expect(await readXml(chunksOf(text), NOBODY, NO_WALL)).toBeUndefined();
});

test.each(["entity", "declaration", "undefined.entity"])(
  "a fault is not ignored because of the name of a tag: %s",
  async (name) => {
    const text = `<a/></${name}>`;
    expect(await readXml(chunksOf(text), NOBODY, NO_WALL)).toMatchObject({ kind: "broken" });
  },
);
