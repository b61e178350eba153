import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Answer, inChild } from "./support/bounded-child.ts";
import type { OutsideTask } from "./support/outside-child.ts";
import { LIST_READERS } from "./support/outside-lists.ts";
import { EVENT_READERS, TEXT_READERS } from "./support/outside-readers.ts";

/** Characters and things of the smaller of two runs; the larger has eight times as many. */
const TEXT_SIZE = 8 * 1024;
const LIST_SIZE = 1500;

/** Of what goes all the way to a message, which cleans it a dozen times. */
const EVENT_SIZE = 2 * 1024;

const tasks: readonly OutsideTask[] = [
  ...Object.keys(TEXT_READERS).map((name) => ({ name, size: TEXT_SIZE })),
  ...Object.keys(EVENT_READERS).map((name) => ({ name, size: EVENT_SIZE })),
  ...Object.keys(LIST_READERS).map((name) => ({ name, size: LIST_SIZE })),
];
let answers: readonly Answer<readonly string[]>[] = [];

beforeAll(async () => {
  answers = await inChild(join(import.meta.dirname, "support/outside-child.ts"), tasks);
}, 600_000);

test.each(tasks.map(({ name }) => name))(
  "eight times as much of it takes about eight times the work: %s",
  (name) => {
    const slow = answers[tasks.findIndex((task) => task.name === name)];
    expect(slow ?? "takes for ever").toEqual([]);
  },
);
