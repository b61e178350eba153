import { expect, test } from "vitest";
import { startGitHub } from "../../../../emulator/github/start-github.ts";
import { startWorld } from "../../../support/start-world.ts";

const PENDING = [
  { environment: "production", reviewers: ["bob"] },
  { environment: "docs", reviewers: ["carol"] },
];

/** What a step says about a run that waits for both, if its input names an environment. */
async function waitingFor(environment: string) {
  await using github = await startGitHub({ pending: PENDING });
  await using world = await startWorld({ github });
  const { outputs, annotations } = await world.run({ with: { event: "waiting", environment } });
  return { outputs, annotations, lines: (world.read()[0] ?? "").split("\n") };
}

test.each(["production", "Production", "PRODUCTION"])(
  "only the environment of the input is reported, with the name that GitHub has: %s",
  async (environment) => {
    const { lines } = await waitingFor(environment);
    expect(lines[0]).toBe("⏳ production waits for approval by bob");
    expect(lines.join("\n")).not.toContain("docs");
  },
);

test("if the run waits only for other environments, nothing is posted, and the reason names them", async () => {
  const { lines, outputs, annotations } = await waitingFor("prod\n\u001b[1m*x*");
  const reason = "Nothing to report: the run waits for production and docs, not for prod *x*.";
  expect([lines, outputs["skipped-reason"]]).toEqual([[""], reason]);
  expect(annotations).toMatchObject([{ level: "notice", message: reason }]);
});
