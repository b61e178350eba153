import { describe, expect, test } from "vitest";
import { examineFault } from "../../faults/examine-fault.ts";
import type { FaultRow } from "../../faults/fault-row.ts";
import { FAULTS } from "../../faults/faults.ts";

const isKnowable = ({ beforehand }: FaultRow): boolean => typeof beforehand !== "string";
const groups = FAULTS.map(({ name, rows }) => ({ name, rows: rows.filter(isKnowable) }));

describe.concurrent.each(groups.filter(({ rows }) => rows.length > 0))(
  "the doctor finds: $name",
  ({ rows }) => {
    test.each(rows)("$fault", async (row) => {
      const { step, requests } = await examineFault(row);
      const [level, sentence] = typeof row.beforehand === "string" ? [] : row.beforehand;
      const said = step.annotations.filter((one) => one.level === level).map(({ message }) => message);
      expect(said).toContainEqual(matching(sentence ?? ""));
      expect(step.conclusion).toBe(level === "error" ? "failure" : "success");
      expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([]);
    });
  },
);

test("what is always lost, except through an edit or a webhook, is found beforehand", () => {
  const lasting = FAULTS.flatMap(({ rows }) => rows).filter(({ webex, standing }) => {
    return Array.isArray(webex) && webex.some(({ times }) => times === "forever") && standing === undefined;
  });
  const missed = lasting.filter((row) => !isKnowable(row) && row.meanwhile === undefined);
  expect(missed.map(({ fault }) => fault)).toEqual([]);
});

function matching(sentence: string): unknown {
  const parts = sentence.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return expect.stringMatching(new RegExp(`^${parts.join(".*")}$`));
}
