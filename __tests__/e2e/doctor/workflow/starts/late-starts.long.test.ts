import { expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const LATE = "This step comes after the work of its job, and says that it starts.";

/** The parts of a workflow whose job `deploy` has a step that posts a start. */
interface Parts {
  readonly before?: string;
  readonly after?: string;
  readonly given?: string;
  readonly jobs?: string;
}

/** What is said of a start. */
async function told({
  before = "run: ./deploy.sh",
  after = "",
  given = "event: start",
  jobs = "",
}: Parts = {}) {
  const thread = `thread: "\${{ needs.build.outputs.thread }}"`;
  const { rows, advice } = await doctorTold({
    workflow: `on: push
jobs:
  build: { runs-on: x, outputs: { thread: "\${{ steps.a.outputs.thread }}" }, steps: [{ id: a, ${OURS}, with: { event: start } }, { run: make }] }
  deploy:
    needs: build
    runs-on: x
    steps:
      - { ${before} }
      - { ${OURS}, with: { doctor: true, ${given}, ${thread}, update-mode: reply } }
      ${after}
  notify: { needs: [build, deploy], if: always(), runs-on: x, steps: [{ ${OURS}, with: { needs: "\${{ toJSON(needs) }}", ${thread} } }] }
${jobs}`,
    with: { event: /event: (\w+)/.exec(given)?.[1] ?? "auto", "update-mode": "reply" },
  });
  return { found: rows.map(([, , says]) => says), advice };
}

test.each([
  ["run: ./deploy.sh staging"],
  ["run: make"],
  ["run: make deploy"],
  ["run: npm run deploy"],
  ["run: pytest -q"],
  ["uses: acme/deploy-action@v2"],
])("a start after the work: %s", async (before) => {
  const { found, advice } = await told({ before });
  expect(found).toContain(LATE);
  expect(advice).toContain("Remove the line `event: start` to report how it ended.");
});

test.each<[string, Parts]>([
  ["it comes after what only prepares", { before: "run: npm ci" }],
  ["it comes after a checkout", { before: "uses: actions/checkout@v6" }],
  ["work follows", { before: "run: make", after: "- run: ./deploy.sh" }],
  ["an action follows", { before: "run: make", after: "- uses: acme/ship@v1" }],
  [
    "a job that works follows",
    { jobs: "  ship: { needs: deploy, runs-on: x, steps: [{ run: ./ship.sh }] }\n" },
  ],
  ["a called workflow follows", { jobs: "  ship: { needs: deploy, uses: ./.github/workflows/ship.yml }\n" }],
  ["it has words of its own", { given: "event: start, title: Canary is out" }],
  ["it says how the job ended", { given: "event: auto" }],
  ["it waits", { given: "event: waiting" }],
])("nothing is said of a start if %s", async (_, parts) => {
  expect((await told(parts)).found).not.toContain(LATE);
});
