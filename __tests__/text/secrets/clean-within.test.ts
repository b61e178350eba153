import { expect, test } from "vitest";
import { cleanedWithin } from "../../../src/text/secrets/clean-within.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../../../src/text/wall.ts";

const SECRET = "s3cret-value";

const late = (): never => {
  throw new OutOfTimeError();
};

const ENDS_ALL: Wall = { run: late, runNeeded: late };

test("a long text that cannot be cleaned in time is dropped, and never shown unclean", () => {
  const shown = cleanedWithin(ENDS_ALL, `${"x".repeat(5000)} ${SECRET}`, [SECRET]);
  expect(shown).toBe("(left out: removing secrets from this text took too long)");
});

test("a long text that cannot be cleaned at all is dropped", () => {
  const broken = (): never => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  const shown = cleanedWithin({ run: broken, runNeeded: broken }, `${"x".repeat(5000)} ${SECRET}`, [SECRET]);
  expect(shown).toBe("(left out: secrets could not be removed from this text)");
});

test("a short text is cleaned whatever the wall says, and a long one in time", () => {
  expect(cleanedWithin(ENDS_ALL, `a ${SECRET}`, [SECRET])).toBe("a ***");
  expect(cleanedWithin(NO_WALL, `${"x".repeat(5000)} ${SECRET}`, [SECRET])).toMatch(/^x{5000} \*{3}$/);
});
