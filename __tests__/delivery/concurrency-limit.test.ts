import { expect, test } from "vitest";
import { limited } from "../../src/delivery/concurrency-limit.ts";

test("runs so many tasks at the same time and no more, in their order", async () => {
  const run = limited(3);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const task = (index: number) => async (): Promise<number> => {
    begun.push(index);
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    return index;
  };
  const all = Array.from({ length: 10 }, (_, index) => index);
  expect(await Promise.all(all.map((index) => run(task(index))))).toEqual(all);
  expect([most, begun]).toEqual([3, all]);
});

test("a task that fails gives its place to the next", async () => {
  const run = limited(1);
  const fails = run(() => Promise.reject(new Error("no")));
  const next = run(async () => "yes");
  await expect(fails).rejects.toThrow("no");
  expect(await next).toBe("yes");
});
