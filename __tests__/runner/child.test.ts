import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runChild } from "../../runner/child.ts";

const node = (script: string): [string, ...string[]] => [process.execPath, "-e", script];
const base = { cwd: tmpdir(), env: {}, onLine: () => {} };

test("ends a line at a lone carriage return too, also where chunks part", async () => {
  const lines: string[] = [];
  const script = `
    process.stdout.write("one\\rtwo\\r");
    setTimeout(() => process.stdout.write("\\nthree\\u2028still three\\nfour"), 100);`;
  const end = await runChild({ ...base, command: node(script), onLine: (line) => lines.push(line) });
  expect(lines).toEqual(["one", "two", "three\u2028still three", "four"]);
  expect(end).toEqual({
    exitCode: 0,
    signal: null,
    stdout: "one\rtwo\r\nthree\u2028still three\nfour",
  });
});

test("interrupts, then terminates, then kills what does not listen", async () => {
  const lines: string[] = [];
  const script = `
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => console.log(signal));
    setInterval(() => {}, 1000);
    console.log("ready");`;
  const cancel = new AbortController();
  const end = await runChild({
    ...base,
    command: node(script),
    onLine: (line) => {
      lines.push(line);
      if (line === "ready") cancel.abort();
    },
    cancel: cancel.signal,
    patience: { afterInterruptMs: 200, afterTerminateMs: 200 },
  });
  expect(lines).toEqual(["ready", "SIGINT", "SIGTERM"]);
  expect(end).toMatchObject({ exitCode: null, signal: "SIGKILL" });
});

test("rejects when the program does not exist", async () => {
  await expect(runChild({ ...base, command: ["/nowhere/node"] })).rejects.toThrow("ENOENT");
});
