import { expect, test } from "vitest";
import { CI, workflowWith } from "../support/doctor-told.ts";
import { startWorld } from "../support/start-world.ts";

/** The lines of a block that is there to be pasted. */
const paste = (line: string): string => `\`\`\`yaml\n${line}\n\`\`\``;

type Parts = Parameters<typeof workflowWith>[0];

/** A workflow that is broken, what the summary says about it, and what it has there to paste or to do. */
const broken: readonly (readonly [what: string, parts: Parts, says: string, toChange: string])[] = [
  [
    "a pipe that hides a failure",
    { before: "- run: make test | tee test.log" },
    "passes although `make test` fails",
    paste("shell: bash"),
  ],
  [
    "a failure that is thrown away",
    { before: "- run: make test || true" },
    "passes although `make test` fails",
    paste("run: make test"),
  ],
  [
    "a group of all workflows",
    { top: `concurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }` },
    "because it does not name the workflow",
    paste(`group: \${{ github.workflow }}-\${{ github.ref }}`),
  ],
  [
    "an artifact's name",
    {
      before: "- { uses: actions/upload-artifact@v6, with: { name: results, path: reports } }",
      with: "files: results",
    },
    "is the name of an artifact",
    paste("files: reports/**"),
  ],
  [
    "a text of the event in a call",
    {
      before: `- { uses: your-org/webex-notify/call@v1, with: { arguments: "title: \${{ github.event.release.name }}" } }`,
    },
    "can contain quotes",
    "without quotes, with other text in a",
  ],
];

test.each(broken)("%s", async (_, parts, says, toChange) => {
  await using world = await startWorld();
  const [, files] = parts.with?.split("files: ") ?? [];
  const { summary } = await world.run({
    github: { job: "deploy", workflow_ref: `your-org/shop/${CI}@refs/heads/main` },
    workspace: { [CI]: workflowWith(parts), ".github/workflows/other.yml": "on: push" },
    with: { to: "Release train", doctor: "true", ...(files && { files }) },
  });
  const [top = ""] = summary.split(/<details>|\n\| \|/);
  expect(top.split("\n")[0]).toMatch(/^### 🩺 Webex Notify: .*\d things? to (change|look at)$/);
  expect(top).toContain(says);
  expect(top).toContain(toChange);
  expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});
