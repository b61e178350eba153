import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { MANIFEST } from "../../../src/provisioning/manifest/manifest-schema.ts";
import { BAD, GOOD } from "./manifests.ts";

const validate = new Ajv({ strict: false }).compile(MANIFEST);

test.each(Object.entries(GOOD))("the schema takes %s, as the parser does", (_, text) => {
  expect(validate(parse(text))).toBe(true);
});

test.each(Object.entries(BAD))("the schema refuses %s, as the parser does", (_, [text]) => {
  expect(validate(parse(text))).toBe(false);
});

test("for a text that does not match, an editor says what the parser says", () => {
  const [text] = MANIFEST.properties.rooms.items.properties.members.items.anyOf;
  const [, problem] = BAD["a member who is nobody"] ?? [];
  expect(problem).toContain(`an entry of members ${text.patternErrorMessage}, not `);
});
