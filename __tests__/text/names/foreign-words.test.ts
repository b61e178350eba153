import { expect, test } from "vitest";
import { ownNameOf } from "../../../src/text/names/foreign-words.ts";

const WORDS = { create: "send post", get: "read post" };

test.each([
  ["read", undefined, "get"],
  ["post", undefined, "create"],
  ["post", ["get"], "get"],
  ["create", undefined, undefined],
  ["send post", undefined, undefined],
  ["native", ["toString", "constructor"], undefined],
])("%s among %j is %s", (word, names, name) => expect(ownNameOf(WORDS, word, names)).toBe(name));
