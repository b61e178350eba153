import { describe, expect, test } from "vitest";
import { stepLines } from "../../../src/build/logs/step-lines.ts";
import { sampleLines } from "../../support/log-files.ts";

const at = (second: string) => `2026-01-05T12:00:${second}Z`;
const line = (second: string, text: string) => `2026-01-05T12:00:${second}.5000000Z ${text}`;
const texts = (lines: readonly string[]) => lines.map((one) => one.replace(/^\S*Z /, ""));

describe("the lines of a step", () => {
  test("go from its marker to its exit code, though the next step shares its last second", async () => {
    const lines = await sampleLines("tsc.log");
    const step = { name: "Types", startedAt: at("02"), completedAt: at("05") };
    const found = texts(stepLines(lines, step));
    expect(found[0]).toBe("##[group]Run npx tsc --noEmit --pretty");
    expect(found.at(-1)).toBe("##[error]Process completed with exit code 2.");
  });

  test("are those of the part that failed, for a step of several", async () => {
    const lines = await sampleLines("composite-deploy.log");
    const step = { name: "Deploy", startedAt: at("02"), completedAt: at("32") };
    const found = texts(stepLines(lines, step));
    expect(found[0]).toBe("##[group]Run kubectl rollout status deployment/shop");
    expect(found.slice(-2)).toEqual([
      "The second line of the error has no timestamp of its own",
      "##[error]Process completed with exit code 1.",
    ]);
  });

  test("begin with the marker that has its name", () => {
    const lines = [
      line("01", "##[group]Run make one"),
      line("01", "##[error]one"),
      line("01", "##[group]Run make two"),
      line("01", "##[error]two"),
      line("01", "##[group]Run make three"),
      line("01", "##[error]three"),
    ];
    const step = { name: "Run make two", startedAt: at("01"), completedAt: at("01") };
    expect(texts(stepLines(lines, step))).toEqual(["##[group]Run make two", "##[error]two"]);
  });

  test("are not those of a step that failed right before or after it", () => {
    const lines = [
      line("01", "##[group]Run one"),
      line("01", "##[error]Process completed with exit code 1."),
      line("02", "##[group]Run two"),
      line("03", "says why"),
      line("03", "##[error]Process completed with exit code 1."),
      line("04", "##[group]Run three"),
      line("04", "##[error]Process completed with exit code 1."),
    ];
    const found = stepLines(lines, { name: "Two", startedAt: at("02"), completedAt: at("03") });
    expect(found).toEqual(lines.slice(2, 5));
  });

  test("continue after a line that only quotes an error or the marker of a step", () => {
    const lines = [
      line("02", "##[group]Run make two"),
      line("02", "says ##[error]Process completed with exit code 1."),
      line("02", "says ##[group]Run make three"),
      line("03", "##[error]Process completed with exit code 2."),
      line("03", "##[group]Run make four"),
    ];
    const found = stepLines(lines, { name: "Two", startedAt: at("02"), completedAt: at("03") });
    expect(found).toEqual(lines.slice(0, 4));
  });

  test("are found with a second of tolerance", () => {
    const lines = [line("09", "early"), line("10", "on time"), line("11", "late"), line("12", "too late")];
    const found = stepLines(lines, { name: "x", startedAt: at("10"), completedAt: at("10") });
    expect(texts(found)).toEqual(["early", "on time", "late"]);
  });

  test("are all that is left if the end of a log begins in the middle of the step", () => {
    const lines = [
      line("05", "says why"),
      line("06", "##[error]Process completed with exit code 1."),
      line("06", "Post job cleanup."),
    ];
    const found = stepLines(lines, { name: "Two", startedAt: at("01"), completedAt: at("06") });
    expect(found).toEqual(lines.slice(0, 2));
  });

  test.each([
    ["the marker that bears its name", "Run make two", 3],
    ["the first marker in its time", "Two", 2],
    ["the first line there is, without a marker in its time", "Two", 0],
  ])("that wrote no error go from %s to the last", (_, name, start) => {
    const lines = [
      line("01", "##[group]Run one"),
      line("01", "the last of one"),
      line("02", start === 0 ? "no marker" : "##[group]Run npm ci"),
      line("03", start === 0 ? "no marker" : "##[group]Run make two"),
      line("03", "hangs"),
    ];
    const found = stepLines(lines, { name, startedAt: at("02"), completedAt: at("03") });
    expect(found).toEqual(lines.slice(start));
  });

  test("are all lines if none has a timestamp, or the times are invalid", () => {
    const step = { name: "x", startedAt: at("10"), completedAt: at("10") };
    expect(stepLines(["a", "b"], step)).toEqual(["a", "b"]);
    expect(stepLines([line("01", "a")], { ...step, completedAt: "" })).toEqual([line("01", "a")]);
  });

  test("are empty if the log has nothing from that time", () => {
    expect(stepLines([line("01", "a")], { name: "x", startedAt: at("30"), completedAt: at("31") })).toEqual(
      [],
    );
  });
});
