import { expect, test } from "vitest";
import { InputError } from "../../src/inputs/input-error.ts";

test.each([
  ["names the input, its value and what is allowed", "maybe", 'Input "event" is "maybe": it must be a word.'],
  ["says when there is no value", "", 'Input "event" is missing: it must be a word.'],
  [
    "shows quotes and line breaks as what they are",
    'a "b"\n\tc',
    'Input "event" is "a \\"b\\" c": it must be a word.',
  ],
  ["cuts a long value", "x".repeat(500), `Input "event" is "${"x".repeat(79)}…": it must be a word.`],
])("%s", (_, value, message) => {
  expect(new InputError("event", value, "it must be a word").message).toBe(message);
});
