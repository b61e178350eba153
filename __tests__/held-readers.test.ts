import { join } from "node:path";
import { expect, test } from "vitest";
import { HELD_BY_LIMIT } from "./support/held-by-limit.ts";
import { HELD_BY_WALL } from "./support/held-by-wall.ts";
import type { Held } from "./support/held-readers.ts";
import { readSources } from "./support/read-imports.ts";

/** What a reading gives, be it an error. */
async function given(read: Held[2]): Promise<string> {
  try {
    return JSON.stringify(await read());
  } catch (error) {
    return String(error);
  }
}

test.each(HELD_BY_WALL)(
  "a wall ends the reading of %s, and the message is: %s",
  async (_, __, read, shows) => {
    expect(await given(read)).toContain(shows);
  },
);

test.each(HELD_BY_LIMIT)("a limit stops %s: %s", async (_, __, read, shows) => {
  expect(await given(read)).toContain(shows);
});

/** What shows that a file reads a text from outside. */
const SIGNS: readonly (readonly [sign: RegExp, held: readonly Held[]])[] = [
  [/\.run(?:Needed)?\(|\bcleanedWithin\(/, HELD_BY_WALL],
  [/\bJSON\.parse\(|\.readText\(/, HELD_BY_LIMIT],
];

test.each(SIGNS)("every file of src/ that has %s is in the table of limits", async (sign, held) => {
  const sources = await readSources(join(import.meta.dirname, ".."), "src");
  const files = sources.filter(({ text }) => sign.test(text)).map(({ path }) => path.replace(/^src\//, ""));
  const named = new Set(held.map(([, file]) => file));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !named.has(file))).toEqual([]);
});
