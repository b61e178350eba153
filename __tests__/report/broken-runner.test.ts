import { expect, test } from "vitest";
import { type Core, reportStep } from "../../src/report/report.ts";
import { createReport } from "../support/create-report.ts";

/** A runner that notes what it is told, but for what it is made to fail at. */
function runner(broken: Partial<Core>): { core: Core; told: string[] } {
  const told: string[] = [];
  const note = (what: string) => (text: string | Error) => void told.push(`${what} ${text}`);
  const core = {
    setOutput: note("output"),
    debug: note("debug"),
    info: note("info"),
    notice: note("notice"),
    warning: note("warning"),
    error: note("error"),
    startGroup: () => {},
    endGroup: () => {},
    writeSummary: async (markdown: string) => note("summary")(markdown.slice(0, 16)),
    ...broken,
  };
  return { core, told };
}

test("outputs that cannot be written are told, and the summary is written all the same", async () => {
  const setOutput = () => {
    throw new Error("Missing file at path: x");
  };
  const { core, told } = runner({ setOutput });
  await reportStep(createReport(), core);
  expect(told).toContain("warning The outputs could not be written: Missing file at path: x");
  expect(told).toContain("summary ### Webex Notify");
});

test("a summary that cannot be written is told, and undoes nothing", async () => {
  const { core, told } = runner({ writeSummary: () => Promise.reject(new Error("no space left")) });
  await reportStep(createReport(), core);
  expect(told.at(-1)).toBe("warning The summary could not be written: no space left");
});
