import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { seedApplications } from "../../../emulator/seed-services.ts";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

const BAD = { status: 401, body: { message: "Bad credentials" } } as const;

test("an unexpanded path is reported once", async () => {
  const line = "$GITHUB_WORKSPACE/reports/*.xml";
  const { rows } = await doctorTold({ workspace: { "a.txt": "" }, with: { "test-results": line } });
  expect(rows).toEqual([
    ["⚠️", "test-results", `Input "test-results" has the line "${line}": no shell expands it.`],
  ]);
});

test.each([
  ["the default", "format: markdown", [], "It is the job's own token"],
  ["written out", `github-token: \${{ secrets.GITHUB_TOKEN }}`, [], "It is the job's own token"],
  [
    "another",
    `github-token: \${{ secrets.OURS }}`,
    [`github-token: \${{ github.token }}`],
    "Remove the line",
  ],
])("a token that GitHub refuses, %s", async (_, line, blocks, says) => {
  await using github = await startGitHub({ jobs: [{ id: 7001, name: "deploy" }] });
  github.fail({ kind: "answer", ...BAD, times: "forever" });
  await using world = await startWorld({ github });
  const workflow = workflowWith({ with: line });
  const step = await world.run({
    github: { api_url: github.url, workflow_ref: "your-org/shop/ci.yml@refs/heads/main", job: "deploy" },
    workspace: { "ci.yml": workflow },
    with: { doctor: "true" },
  });
  expect(step.summary).toContain(`👉 ${says}`);
  const found = [...step.summary.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, block = ""]) => block);
  expect(found).toEqual(blocks);
});

test("the token's owner must be in the room, and need not be a bot", async () => {
  const { rows } = await doctorTold({ with: { token: seedPeople.alice.token, to: "Dev Room Berlin" } });
  const [, , found] = rows.find(([mark]) => mark === "❌") ?? [];
  expect(found).toContain("The token's owner, alice@example.com, must be a member of the room");
});

test("a guard is widened only by somebody who means it", async () => {
  const given = { mention: "alice@example.com, eve@evil.example", "allowed-domains": "example.com" };
  const workflow = workflowWith({ with: `mention: ${given.mention}\nallowed-domains: example.com` });
  const { rows, advice, blocks } = await doctorTold({ workflow, with: given });
  const says = 'eve@evil.example is not mentioned: "allowed-domains" does not include evil.example.';
  expect(rows).toEqual([["⚠️", "mention: eve@evil.example", says]]);
  expect(advice).toEqual([
    "If everybody there may be mentioned, and added to rooms, write this line in the step's `with:`. If not, correct the address, or remove it.",
  ]);
  expect(blocks).toEqual(["allowed-domains: example.com, evil.example"]);
});

test.each([
  ["an expression gives", workflowWith({ with: `mention: \${{ github.event.head_commit.author.email }}` })],
  ["a workflow gives that is not known", undefined],
])("no guard is widened to what %s", async (_, workflow) => {
  const given = { "allowed-domains": "example.com", mention: "eve@evil.example" };
  const { rows, blocks } = await doctorTold({ ...(workflow !== undefined && { workflow }), with: given });
  expect(rows.map(([, what]) => what)).toContain("mention: eve@evil.example");
  expect(blocks.join("\n")).not.toContain("evil.example");
});

test("a person whom a guard refuses has no line and column", async () => {
  const { rows, advice } = await doctorTold({
    workspace: { "webex.yml": "rooms:\n  - title: A\n    members: [bob@exmaple.com]\n" },
    with: { provision: "webex.yml", "allowed-domains": "example.com" },
  });
  expect(rows.map(([, what]) => what)).toEqual(["provision: webex.yml"]);
  expect(advice).toEqual(["Correct the manifest, or extend `allowed-domains:` in the step's `with:`."]);
});

test.each([
  [
    "teams:\n  - name: Operations\n    members: [alice@example.com]\n    incident: {}\n",
    ['webex.yml:4:5: an entry of teams has no key "incident": it belongs at the top of the manifest.'],
  ],
  [
    "teams:\n  - title: Alpha\n",
    ['webex.yml:2:5: an entry of teams has no key "title": did you mean "name"?'],
  ],
  [
    "rooms:\n  - name: Alpha\n",
    ['webex.yml:2:5: an entry of rooms has no key "name": did you mean "title"?'],
  ],
  [
    "incident:\n  when: failed\n  members: [alice@example.com]\n",
    [
      'webex.yml:2:9: an entry of when must be failure or rollback (did you mean "failure"?), not "failed".',
      'webex.yml:2:9: when must be a list, not "failed".',
    ],
  ],
])("for a manifest, the row says where keys belong, all at once: %j", async (manifest, found) => {
  const { rows } = await doctorTold({
    workspace: { "webex.yml": manifest },
    with: { provision: "webex.yml" },
  });
  expect(rows.map(([, , says]) => says)).toEqual(found);
});

const CHECK_OUT =
  "No step before this one fetches the repository: put `- uses: actions/checkout@v6` above it, or correct the path.";
const LATER = "Correct the path, or put the step after the one that writes the file.";

test.each([
  ["- run: make", CHECK_OUT],
  ["- uses: actions/setup-node@v6", CHECK_OUT],
  ["- uses: actions/checkout@v6", LATER],
  ["- uses: ./.github/actions/prepare", LATER],
  ["- run: git clone https://example.com/a.git", LATER],
])("a missing file after %s", async (before, says) => {
  const { advice } = await doctorTold({
    workflow: workflowWith({ before, with: "provision: .github/webex.yml" }),
    with: { provision: ".github/webex.yml" },
  });
  expect(advice).toEqual([says]);
});

test("a file next to the action.yml of a composite action has its path", async () => {
  const github = { action_path: "/home/runner/work/shop/shop/.github/actions/notify" };
  const { blocks } = await doctorTold({ github, with: { template: "./msg.md" } });
  expect(blocks).toEqual([`template: \${{ github.action_path }}/msg.md`]);
});

test("each question is asked once", async () => {
  await using world = await startWorld();
  const { clientId, clientSecret, refreshTokens } = seedApplications.serviceApp;
  await world.run({
    secrets: [clientSecret, refreshTokens[0].token],
    workspace: {
      "webex.yml":
        "rooms:\n  - title: Alpha\n    members: ['group:Nobody', alice@example.com]\nincident:\n  members: [alice@example.com]\n",
    },
    with: {
      token: undefined,
      "refresh-token": refreshTokens[0].token,
      "client-id": clientId,
      "client-secret": clientSecret,
      to: "Release train\nEurope\nteam: Apollo\ngroup: Nobody",
      mention: "alice@example.com",
      provision: "webex.yml",
      doctor: "true",
    },
  });
  const asked = world.webex.requests.map(
    ({ method, path, query }) => `${method} ${path} ${JSON.stringify(query)}`,
  );
  expect(asked).toContain("POST /access_token {}");
  expect(asked).toEqual([...new Set(asked)]);
});
