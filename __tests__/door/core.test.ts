import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createCommands } from "../../src/door/core.ts";
import { commandsIn, HOSTILE_LINES } from "../support/hostile-lines.ts";
import { readSources } from "../support/read-imports.ts";

const { core, ...commands } = createCommands();
const { mask, setFailed, logWarnings } = commands;

/** Every way to the log, with the commands that it writes itself. */
const WAYS: Readonly<Record<string, readonly [write: (text: string) => void, own: readonly string[]]>> = {
  debug: [core.debug, ["debug"]],
  info: [core.info, []],
  notice: [core.notice, ["notice"]],
  warning: [core.warning, ["warning"]],
  error: [core.error, ["error"]],
  startGroup: [core.startGroup, ["group"]],
  endGroup: [() => core.endGroup(), ["endgroup"]],
  setFailed: [setFailed, ["error"]],
  mask: [mask, ["add-mask"]],
  logWarnings: [warn, ["debug"]],
};

let written = "";

beforeEach(() => {
  written = "";
  const keep = (chunk: unknown) => {
    written += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function warn(text: string): void {
  const known = process.listeners("warning");
  logWarnings();
  process.emit("warning", new Error(text));
  process.removeAllListeners("warning");
  for (const one of known) process.on("warning", one);
}

test("every way to the log is known here", () => {
  const exported = Object.entries({ ...commands, ...core }).filter(
    ([, value]) => typeof value === "function",
  );
  const files = ["saveState", "setOutput", "writeOutputs", "writeSummary"];
  expect(exported.map(([name]) => name).sort()).toEqual([...files, ...Object.keys(WAYS)].sort());
});

test.each(Object.keys(WAYS))("%s writes one line, and no command but its own", (name) => {
  const [write, own] = WAYS[name] ?? [() => {}, []];
  // A mask is the value itself; the runner ends a line at these two only.
  const ends = name === "mask" ? /[\n\r]/ : /[\n\r\v\f\u0085\u2028\u2029]/;
  for (const text of HOSTILE_LINES.filter(
    (one) => name !== "mask" || !/[\v\f\u0085\u2028\u2029]/.test(one),
  )) {
    written = "";
    write(text);
    expect(written.replace(/\r?\n$/, "")).not.toMatch(ends);
    expect(commandsIn(written)).toEqual(own);
    if (name !== "mask") expect(written).not.toMatch(/##\[/);
  }
});

test("no line shows what is masked", () => {
  mask("a-masked-value");
  written = "";
  for (const [name, [write]] of Object.entries(WAYS)) if (name !== "mask") write("see a-masked-value");
  expect(written).toContain("see ***");
  expect(written).not.toContain("a-masked-value");
});

const WRITES =
  /\b(?:console|stdout(?! ----)|stderr|issueCommand|emitWarning|setSecret)\b|@actions\/core\/|\bwriteSync\b/;

test("nothing else in src/ can write to the log", async () => {
  const sources = await readSources(`${import.meta.dirname}/../..`, "src");
  const writers = sources.filter(({ text }) => WRITES.test(text));
  const uses = writers.flatMap(({ path, text }) => {
    if (path === "src/door/core.ts") return [];
    const lines = text.split("\n").filter((line) => WRITES.test(line) && !/^(?:import| \*)/.test(line));
    return lines.map((line) => `${path}: ${line.trim()}`);
  });
  // Outputs and states go the older way as one command each; the guard only listens.
  expect(uses).toEqual([
    'src/door/guard.ts: for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});',
    'src/door/runner-files.ts: issueCommand("set-output", { name }, value);',
    'src/door/runner-files.ts: if (problem !== undefined) issueCommand("save-state", { name }, value);',
    "src/door/runner-files.ts: for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);",
  ]);
});

test("every text that leaves becomes a line in the door", async () => {
  const sources = await readSources(`${import.meta.dirname}/../..`, "src");
  const { text = "" } = sources.find(({ path }) => path === "src/door/core.ts") ?? {};
  const calls = text.match(/(?:issueCommand|stdout\.write)\(.*\)/g) ?? [];
  const bare = calls.filter(
    (call) => !/(?:logLines?|printedLine)\(|\("add-mask"|\("endgroup", \{\}, ""\)/.test(call),
  );
  expect([calls.length, bare]).toEqual([6, []]);
});
