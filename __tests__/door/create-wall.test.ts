import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { createWall } from "../../src/door/create-wall.ts";
import { OutOfTimeError } from "../../src/text/wall.ts";

/** Long enough for quick work on a busy machine. */
const times = { pieceMs: 80, totalMs: 2000, quickMs: 1 };

const endless = (): never => {
  for (;;);
};

test.each<[what: string, work: () => unknown]>([
  ["a loop", endless],
  ["a loop that catches what it can", catching],
  ["a regular expression", () => /^(?:a+)+$/.test(`${"a".repeat(50)}b`)],
  ["a comparison of many", () => Array.from({ length: 3e6 }, String).sort()],
])("ends %s", (_, work) => {
  const wall = createWall(times);
  expect(() => wall.run(work)).toThrow(OutOfTimeError);
  expect(() => wall.runNeeded(work)).toThrow(OutOfTimeError);
});

test("returns what the work returns, and throws what it throws", () => {
  const wall = createWall();
  const result = { deep: [1] };
  const error = new TypeError("own");
  expect(wall.run(() => result)).toBe(result);
  expect(() =>
    wall.runNeeded(() => {
      throw error;
    }),
  ).toThrow(error);
});

test("ends work inside work alone, or both", () => {
  const wall = createWall(times);
  const patient = createWall({ ...times, pieceMs: 5000, totalMs: 5000 });
  const inner = (): string => {
    expect(() => wall.run(endless)).toThrow(OutOfTimeError);
    return wall.run(() => "goes on");
  };
  expect(patient.run(inner)).toBe("goes on");
  expect(() => wall.run(() => patient.run(endless))).toThrow(OutOfTimeError);
});

test("optional work has one time limit, and necessary work has its own", () => {
  const wall = createWall({ ...times, pieceMs: 200, totalMs: 300 });
  // Node's clock and ours may differ by a part of a millisecond, which is what the third finds.
  for (let count = 0; count < 3; count++) expect(() => wall.run(endless)).toThrow(OutOfTimeError);
  expect(() => wall.run(() => "late")).toThrow(new OutOfTimeError({ isLate: true }));
  expect(createWall(times).run(() => "of another wall")).toBe("of another wall");
  expect(wall.runNeeded(() => "in time")).toBe("in time");
});

test("quick parts do not reduce the time of slow ones, and share a time limit", () => {
  let nowMs = 0;
  using _clock = vi.spyOn(performance, "now").mockImplementation(() => nowMs);
  const times = { pieceMs: 5000, totalMs: 400, quickMs: 300, quickTotalMs: 1000 };
  const wall = createWall(times);
  const taking = (timeMs: number) => (): string => {
    nowMs += timeMs;
    return "done";
  };
  for (let count = 0; count < 200; count++) expect(wall.run(taking(3))).toBe("done");
  expect(wall.run(taking(401))).toBe("done");
  expect(() => wall.run(taking(3))).toThrow(new OutOfTimeError({ isLate: true }));
  const many = createWall(times);
  for (let count = 0; count < 334; count++) expect(many.run(taking(3))).toBe("done");
  expect(() => many.run(taking(3))).toThrow(new OutOfTimeError({ isLate: true }));
  expect(many.runNeeded(taking(3))).toBe("done");
});

/** Nothing of it runs once its time is up. */
function catching(): never {
  for (;;) {
    try {
      endless();
    } catch {}
  }
}

test.skipIf(process.platform === "win32")("runs work although no more files can be opened", async () => {
  const module = new URL("../../src/door/create-wall.ts", import.meta.url).href;
  const program = `
    import fs from "node:fs";
    import { createWall } from ${JSON.stringify(module)};
    const wall = createWall();
    const opened = [];
    try { for (;;) opened.push(fs.openSync("/dev/null")); } catch {}
    for (;;) {
      console.log(wall.run(() => "run") + " " + wall.runNeeded(() => "run"));
      if (opened.length === 0) break;
      fs.closeSync(opened.pop());
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }`;
  const { stdout, status } = spawnSync(
    "bash",
    ["-c", 'ulimit -n 50; exec "$0" --input-type=module --eval "$1"', process.execPath, program],
    { encoding: "utf8" },
  );
  expect(status).toBe(0);
  expect(new Set(stdout.trim().split("\n"))).toEqual(new Set(["run run"]));
});
