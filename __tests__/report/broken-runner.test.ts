import { expect, test } from "vitest";
import { type Core, reportStep } from "../../src/report/report.ts";
import { createReport } from "../support/create-report.ts";

/** A runner that notes what it receives, except what it is made to fail at. */
function runner(broken: Partial<Core>): { core: Core; told: string[] } {
  const told: string[] = [];
  const note = (what: string) => (text: string | Error) => void told.push(`${what} ${text}`);
  const core = {
    writeOutputs: (values: object) => note("outputs")(Object.keys(values).join()) as undefined,
    setOutput: (name: string, value: string) => note("output")(`${name} ${value}`),
    debug: note("debug"),
    info: note("info"),
    notice: note("notice"),
    warning: note("warning"),
    error: note("error"),
    startGroup: () => {},
    endGroup: () => {},
    writeSummary: (markdown: string) => note("summary")(markdown.slice(0, 16)) as undefined,
    ...broken,
  };
  return { core, told };
}

test("outputs that cannot be written use the older command, with a message, and fail the step", () => {
  const { core, told } = runner({ writeOutputs: () => "GITHUB_OUTPUT could not be written (EIO)." });
  const { problems } = reportStep(createReport(), core, String);
  expect(problems).toEqual(["GITHUB_OUTPUT could not be written (EIO)."]);
  expect(told).toContain("output ok false");
  expect(told).toContain("output error GITHUB_OUTPUT could not be written (EIO).");
  expect(told).toContain("summary ### Webex Notify");
});

test("a summary that cannot be written is reported, and changes nothing else", () => {
  const { core, told } = runner({ writeSummary: () => "GITHUB_STEP_SUMMARY could not be written (EIO)." });
  const { problems } = reportStep(createReport(), core, String);
  expect(problems).toEqual([]);
  expect(told.at(-1)).toBe("warning GITHUB_STEP_SUMMARY could not be written (EIO).");
});

test.each(["info", "warning", "writeOutputs", "writeSummary"] as const)(
  "a report goes on where %s throws",
  (name) => {
    const { core, told } = runner({
      [name]: () => {
        throw new Error("no space\n::error::left");
      },
    });
    if (name === "warning")
      expect(() => reportStep(createReport({ warnings: ["a"] }), core, String)).not.toThrow();
    else reportStep(createReport({ warnings: ["a"] }), core, String);
    expect(told.join()).toContain(name === "writeSummary" ? "outputs" : "summary");
  },
);
