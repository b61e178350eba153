import { expect, test } from "vitest";
import { FIRST } from "../../../src/build/past/changes.ts";
import { withDeployment } from "../../../src/build/past/read-changes.ts";
import { fakeReads } from "../../support/fake-reads.ts";
import { readStep } from "../../support/render-event.ts";

test.each([
  [undefined, FIRST],
  // GitHub does not know of what was deployed by other means.
  ["v1.3.2", undefined],
])("a first deployment is reported if nobody says what was there: %s", async (previousVersion, changes) => {
  const build = readStep({ inputs: { environment: "production", previousVersion } });
  const own = { id: 9, nodeId: "DE_9", sha: "9".repeat(40), ref: "main", isByActions: true };
  const statuses = { 9: [{ state: "in_progress", address: `${build.run.url}/job/1` }] };
  const told = await withDeployment(build, true, fakeReads({ deployments: [own], statuses }).reads);
  expect(told.changes).toEqual(changes);
  expect(told.deployment?.previousVersion).toBe(previousVersion);
});
