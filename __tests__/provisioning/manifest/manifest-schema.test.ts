import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { manifestSchema } from "../../../scripts/manifest-schema.ts";
import { BAD, GOOD } from "./manifests.ts";

const validate = new Ajv({ strict: false }).compile(JSON.parse(manifestSchema()));

test.each(Object.entries(GOOD))("the schema takes %s, as the parser does", (_, text) => {
  expect(validate(parse(text))).toBe(true);
});

test.each(Object.entries(BAD))("the schema refuses %s, as the parser does", (_, [text]) => {
  expect(validate(parse(text))).toBe(false);
});
