import { expect, test } from "vitest";
import { startWorld } from "../../../../support/start-world.ts";

const CI = ".github/workflows/ci.yml";

/** What the doctor says about a step with an expression in one line of `with:`, and the value of that. */
async function told(name: string, written: string, value: string) {
  await using world = await startWorld();
  const workflow = `on: push
jobs:
  deploy:
    steps:
      - uses: your-org/webex-notify@v1
        with:
          doctor: true
          ${name}: ${written}
`;
  const { summary } = await world.run({
    github: { workflow_ref: `your-org/shop/${CI}@refs/heads/main`, job: "deploy" },
    workspace: { [CI]: workflow },
    with: { to: "Release train", [name]: value, doctor: "true" },
  });
  const blocks = [...summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  return { blocks, summary: summary.replaceAll("\\", "") };
}

test.each([
  [
    "notify_on",
    `\${{ github.ref == 'refs/heads/main' && 'always' || 'failure' }}`,
    "always",
    `notify-on: \${{ github.ref == 'refs/heads/main' && 'always' || 'failure' }}`,
  ],
  ["titel", `Build of \${{ github.ref_name }}`, "Build of main", `title: "Build of \${{ github.ref_name }}"`],
  [
    "slack-message",
    `'Deploy: \${{ job.status }}'`,
    "Deploy: success",
    `message: "Deploy: \${{ job.status }}"`,
  ],
])("%s keeps its expression under the name that was meant", async (name, written, value, line) => {
  expect((await told(name, written, value)).blocks).toEqual([line]);
});

test.each([
  ["to", `\${{ vars.ROOM }}`, "Relase train", "Change the variable `ROOM` to `Release train`"],
  ["to", `\${{ secrets.ROOM }}`, "Relase train", "Store `Release train` as the secret `ROOM`"],
  [
    "to",
    `\${{ env.ROOM }}`,
    "Relase train",
    "Set `ROOM` to `Release train` where the workflow sets its `env:`",
  ],
  [
    "to",
    `\${{ inputs.room }}`,
    "Relase train",
    `Change what \`\${{ inputs.room }}\` gives to \`Release train\``,
  ],
  [
    "notify-on",
    `\${{ github.ref == 'refs/heads/main' && 'allways' || 'failure' }}`,
    "allways",
    "Change the expression in `notify-on:`: it should give `always`",
  ],
])("what %s gets from %s is corrected at its source", async (name, written, value, advice) => {
  const { blocks, summary } = await told(name, written, value);
  expect(summary).toContain(advice);
  expect(blocks).toEqual([]);
});

test("a list with an expression in it is not pasted with its value", async () => {
  const written = `|\n            Ops on cal\n            \${{ vars.ROOM }}`;
  const { blocks, summary } = await told("to", written, "Relase train\nRelease train");
  expect(summary).toContain("Change the entry in `to:`, or what its expression refers to.");
  expect(blocks).toEqual([]);
});
