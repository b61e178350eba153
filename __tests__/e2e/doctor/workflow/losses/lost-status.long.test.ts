import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

test.each([
  ["steps.mak.outcome", "no earlier step of this job has `id: mak`", `status: \${{ steps.make.outcome }}`],
  ["needs.biuld.result", "this workflow has no job `biuld`", `status: \${{ needs.build.result }}`],
  ["needs.build.result", "this job's `needs:` does not name `build`", "needs: [build]"],
])("a status that is empty says why: %s", async (expression, why, line) => {
  const workflow = workflowWith({ with: `status: \${{ ${expression} }}` });
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { status: "" } });
  expect(rows).toEqual([["❌", "status", 'Input "status" is missing.']]);
  expect(advice[0]).toContain(`\`status: \${{ ${expression} }}\` is empty: ${why}`);
  expect(blocks).toEqual([line]);
});

test("a needed job does not have arbitrary fields", async () => {
  const workflow = workflowWith({ job: "needs: build", with: `status: \${{ needs.build.outcome }}` });
  const { advice } = await doctorTold({ workflow, with: { status: "" } });
  expect(advice[0]).toContain(
    "the job `build` has no `outcome`. A job that is needed has `result` and `outputs`.",
  );
});

test.each([
  ["{ name: Deploy, run: ./ship.sh }", "Deploy"],
  ["{ uses: actions/deploy@v4 }", "actions/deploy@v4"],
  ["{ run: deploy }", "deploy"],
])("a step without an ID is named: %s", async (step, name) => {
  const url = `\${{ steps.deploy.outputs.url }}`;
  const workflow = workflowWith({ before: `- ${step}`, with: `environment-url: ${url}` });
  const { rows, advice, blocks } = await doctorTold({ workflow, with: { "environment-url": "" } });
  expect(rows).toEqual([
    [
      "⚠️",
      "environment-url",
      `\`environment-url: ${url}\` is empty: no earlier step of this job has \`id: deploy\`.`,
    ],
  ]);
  expect(advice).toEqual([`If the step \`${name}\` is meant, add this line to it:`]);
  expect(blocks).toEqual(["id: deploy"]);
});
