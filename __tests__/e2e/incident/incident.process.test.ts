import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";
import { needsOf, pullRequestEvent, pushEvent } from "../../support/events.ts";
import { type Step, startWorld, type World } from "../../support/start-world.ts";

const EXAMPLE = await readFile(
  join(import.meta.dirname, "../../../examples/provisioning/incident.yml"),
  "utf8",
);
const MEETING = EXAMPLE.replace("incident:\n", "incident:\n  meeting: true\n");
const TITLE = "Incident: your-org/shop, CI on main";
const [A, B] = ["a".repeat(40), "b".repeat(40)] as [string, string];

const GITHUB: GitHubOptions = {
  runs: [{ number: 42 }, { number: 41, conclusion: "success", head_sha: A }],
  commits: [
    { sha: A },
    { sha: B, parent: A, message: "Roast darker", author: "grace", files: ["src/cart.ts"] },
  ],
  permissions: ["actions", "checks", "contents"],
};

function stepOf(
  result: "success" | "failure",
  more: Readonly<Record<string, string | undefined>> = {},
): Step {
  return {
    event: pushEvent({ sha: B }),
    workspace: { "webex.yml": MEETING, ".github/CODEOWNERS": "* @erin\n" },
    with: {
      needs: needsOf({ test: result }),
      provision: "webex.yml",
      "user-map": "erin: erin@example.com\ngrace: carol@example.com",
      ...more,
    },
  };
}

function membersOf({ webex }: World, title: string): readonly string[] {
  const { rooms, memberships } = webex.snapshot();
  const id = rooms.find((room) => room.title === title)?.id;
  return memberships.flatMap(({ roomId, personEmail = "" }) => (roomId === id ? [personEmail] : [])).sort();
}

function incidentRooms({ webex }: World): readonly string[] {
  return webex
    .snapshot()
    .rooms.map(({ title }) => title)
    .filter((title) => title.includes("Incident"));
}

test("a failure gets a room of its own with the people who can help, and is posted there", async () => {
  await using github = await startGitHub(GITHUB);
  await using world = await startWorld({ github });
  const step = await world.run(stepOf("failure"));
  expect(step.outputs["error"]).toBe("");
  expect(membersOf(world, TITLE)).toEqual([
    "carol@example.com",
    "dave@example.com",
    "erin@example.com",
    "notify@webex.bot",
  ]);
  expect(world.read(TITLE)).toEqual([expect.stringContaining("❌ CI failed: test")]);
  expect(world.read()).toEqual(world.read(TITLE));
  expect(JSON.parse(step.outputs["results"] ?? "")).toMatchObject([
    { status: "sent" },
    { destination: TITLE },
  ]);
  expect(step.log).toContain(`+ create room        ${TITLE} (team: Operations)`);
  expect(step.summary).toContain("The incident has no meeting");
});

test("a second failure is posted in the same room, and invites nobody twice", async () => {
  await using github = await startGitHub(GITHUB);
  await using world = await startWorld({ github });
  await world.run(stepOf("failure"));
  const before = world.requests().length;
  await world.run(stepOf("failure"));
  expect(incidentRooms(world)).toEqual([TITLE]);
  expect(world.read(TITLE)).toHaveLength(2);
  const writes = world
    .requests()
    .slice(before)
    .filter((request) => !request.startsWith("GET "));
  expect(writes).toEqual(["POST /messages 200", "POST /messages 200"]);
});

test("the fix is posted, the room is renamed, and the next failure gets a new one", async () => {
  await using github = await startGitHub(GITHUB);
  await using world = await startWorld({ github });
  await world.run(stepOf("failure"));
  await world.run(stepOf("success"));
  const [fixed = ""] = incidentRooms(world);
  expect(fixed).toMatch(/^Fixed \d{4}-\d\d-\d\d: Incident: your-org\/shop, CI on main$/);
  expect(world.read(fixed).at(-1)).toContain("✅ CI passed");
  await world.run(stepOf("failure"));
  expect(incidentRooms(world)).toEqual([fixed, TITLE]);
  expect(world.read(TITLE)).toHaveLength(1);
});

test("a person's token also makes a meeting, whose link the room gets", async () => {
  await using world = await startWorld();
  const token = seedPeople.alice.token;
  const step = await world.run(stepOf("failure", { token }));
  expect(step.outputs["error"]).toBe("");
  expect(world.read(TITLE)[1]).toMatch(/^📞 Join the meeting of this incident/);
  expect(world.webex.messagesIn(TITLE)[1]?.markdown).toMatch(/\]\(https:\/\//);
  await world.run(stepOf("failure", { token }));
  expect(world.requests().filter((request) => request.startsWith("POST /meetings"))).toHaveLength(1);
});

test("the recording of the meeting is posted once it is fixed", async () => {
  await using world = await startWorld();
  const { token } = seedPeople.alice;
  await world.run(stepOf("failure", { token }));
  const client = createClient(world.webex, { token });
  const roomId = world.webex.snapshot().rooms.find(({ title }) => title === TITLE)?.id ?? "";
  const [meeting] = await Array.fromAsync(client.meetings.list({ roomId }));
  await client.meetings.end({ meetingId: meeting?.id ?? "" });
  const recorded = { title: "Second call", roomId, adhoc: true, enabledAutoRecordMeeting: true };
  await client.meetings.end({ meetingId: (await client.meetings.create(recorded)).id });
  await world.run(stepOf("success", { token }));
  const [fixed = ""] = incidentRooms(world);
  expect(world.webex.messagesIn(fixed).at(-1)?.markdown).toMatch(/^🎬 \[Second call.*\]\(https:/);
});

test("a group that the token may not read is left out by name, and one that it may comes in", async () => {
  await using world = await startWorld();
  const manifest = 'incident: { members: [dave@example.com, "group:QA"] }';
  const bot = await world.run({ ...stepOf("failure"), workspace: { "webex.yml": manifest } });
  expect(membersOf(world, TITLE)).toEqual(["dave@example.com", "notify@webex.bot"]);
  expect(bot.outputs["error"]).toBe("");
  expect(bot.summary).toContain('For the incident, the group "QA" cannot be read');
  await using other = await startWorld();
  const { token } = seedPeople.admin;
  await other.run({ ...stepOf("failure", { token, to: undefined }), workspace: { "webex.yml": manifest } });
  expect(membersOf(other, TITLE)).toEqual([
    "admin@example.com",
    "bob@example.com",
    "carol@example.com",
    "dave@example.com",
  ]);
});

test("with notify-on, the incident is still posted, and nothing else", async () => {
  await using world = await startWorld();
  await world.run(stepOf("failure", { "notify-on": "fixed" }));
  expect([world.read().length, world.read(TITLE).length]).toEqual([0, 1]);
});

test("people whom the guards refuse are left out by name, and the incident is posted", async () => {
  await using github = await startGitHub(GITHUB);
  await using world = await startWorld({ github });
  const map = { "user-map": "erin: erin@evil.example", "allowed-domains": "example.com" };
  const step = await world.run(stepOf("failure", map));
  expect(membersOf(world, TITLE)).toEqual(["dave@example.com", "notify@webex.bot"]);
  expect(step.summary).toContain("erin@evil.example is refused");
  expect(step.summary).toContain('neither "user-map" nor "email-domains" gives their address: grace');
  expect(step.outputs["error"]).toBe("");
});

test("CODEOWNERS is read on GitHub if it is not checked out", async () => {
  await using github = await startGitHub({ ...GITHUB, files: { CODEOWNERS: "*.ts @erin" } });
  await using world = await startWorld({ github });
  await world.run({ ...stepOf("failure"), workspace: { "webex.yml": EXAMPLE } });
  expect(membersOf(world, TITLE)).toContain("erin@example.com");
});

test("if GitHub does not show CODEOWNERS, that is reported, and the room is created without the owners", async () => {
  await using github = await startGitHub({ ...GITHUB, files: { CODEOWNERS: "*.ts @erin" } });
  github.fail({ kind: "answer", status: 403, times: "forever", match: { path: /\/contents\// } });
  await using world = await startWorld({ github });
  const step = await world.run({ ...stepOf("failure"), workspace: { "webex.yml": EXAMPLE } });
  expect(membersOf(world, TITLE)).not.toContain("erin@example.com");
  expect(step.summary).toContain("The owners of what changed are not in the incident's room");
  expect(step.summary).toMatch(/GitHub did not report .*CODEOWNERS.*: 403/);
});

describe("there is no incident", () => {
  test.each<[string, Partial<Step>]>([
    ["on another branch", { event: pushEvent({ ref: "refs/heads/feature" }) }],
    ["on a pull request", { event: pullRequestEvent({}) }],
    ["where nothing failed", stepOf("success")],
  ])("%s", async (_, options) => {
    await using world = await startWorld();
    const step = await world.run({ ...stepOf("failure", { apply: "always" }), ...options });
    expect(incidentRooms(world)).toEqual([]);
    expect(step.outputs["ok"]).toBe("true");
  });

  test("in a dry run, which says what would be", async () => {
    await using world = await startWorld();
    const step = await world.run(stepOf("failure", { "dry-run": "true" }));
    expect(incidentRooms(world)).toEqual([]);
    expect(step.summary).toContain(`The room "${TITLE}" would be created or found, and get the message.`);
  });
});

test("a step with only an incident is silent while nothing fails", async () => {
  await using world = await startWorld();
  const step = await world.run(stepOf("success", { to: undefined }));
  expect(step.outputs).toMatchObject({ ok: "true", results: "[]" });
  expect(step.annotations).toEqual([]);
  const failed = await world.run(stepOf("failure", { to: undefined }));
  expect([failed.outputs["ok"], world.read(TITLE).length]).toEqual(["true", 1]);
});

test("a job that passes as before does not end the incident of another job", async () => {
  const jobs = [{ id: 61, run: 41, name: "build", conclusion: "success" as const }];
  await using github = await startGitHub({ ...GITHUB, jobs });
  await using world = await startWorld({ github });
  await world.run(stepOf("failure"));
  await world.run({ ...stepOf("success", { needs: undefined }) });
  expect(incidentRooms(world)).toEqual([TITLE]);
});

test.each([
  ["{{workflo}}", '{{workflo}}, which is unknown: did you mean "workflow"?'],
  ["{{#workflow}}x{{/workflow}}", "only values such as {{workflow}}"],
  ["{{workflow", "Unclosed tag"],
])("the title %s is an error of the manifest", async (title, problem) => {
  await using world = await startWorld();
  const step = await world.run({
    ...stepOf("failure"),
    workspace: { "webex.yml": `incident: { title: "${title}" }` },
  });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain("webex.yml:1:11: the title of the incident cannot be used");
  expect(step.outputs["error"]).toContain(problem);
  expect(world.read()).toHaveLength(1);
});

test("a manifest with only an incident makes no requests to Webex until there is one", async () => {
  await using world = await startWorld();
  const workspace = { "webex.yml": "incident: { members: [dave@example.com] }" };
  await world.run({
    ...stepOf("failure", { to: undefined }),
    workspace,
    event: pushEvent({ ref: "refs/heads/x" }),
  });
  expect(world.requests()).toEqual([]);
});
