import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type GitHub,
  type GitHubFault,
  type GitHubOptions,
  startGitHub,
} from "../../../emulator/github/start-github.ts";
import { eventOf } from "../../support/events.ts";
import { changesOf, peopleIn, provision, writesOf } from "../../support/provisioning.ts";
import { type Step, startWorld } from "../../support/start-world.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

const PATH = ".github/webex.yml";
const OLD = manifestWith("alice@example.com, bob@example.com");
const NEW = manifestWith("alice@example.com, grace@example.com");
const CONTENTS: GitHubOptions = { permissions: ["actions", "checks", "contents"] };
const BOT = "notify@webex.bot";

function manifestWith(members: string): string {
  return `rooms:\n  - title: Plans\n    prune: true\n    members: [${members}]\n`;
}

/** What the step asked GitHub for, as far as it is about files. */
function filesAskedOf({ requests }: GitHub): readonly string[] {
  return requests.flatMap(({ method, path }) =>
    path.includes("/contents/") ? [`${method} ${decodeURIComponent(path)}`] : [],
  );
}

const ASKED = `GET /repos/your-org/shop/contents/${PATH}`;
const RELEASE = eventOf("release", {
  action: "edited",
  release: { tag_name: "v1.0.0", html_url: "https://github.com/your-org/shop/releases/tag/v1.0.0" },
  repository: { full_name: "your-org/shop", default_branch: "main" },
  sender: { login: "ada" },
});

describe("an older run shows its older manifest and changes nothing", () => {
  test.each<[string, Partial<Step>, Readonly<Record<string, string>>]>([
    ["if it is run again", { github: { run_number: "41", run_attempt: "2" } }, {}],
    [
      "if it is for the release of an old tag",
      { event: RELEASE, github: { ref: "refs/tags/v1.0.0", ref_name: "v1.0.0", ref_type: "tag" } },
      {},
    ],
    ["if the path begins with a dot", {}, { provision: `./${PATH}` }],
  ])("%s", async (_, options, inputs) => {
    await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW } });
    await using world = await startWorld({ github });
    await world.run(provision(NEW));
    const before = writesOf(world).length;
    const step = await world.run({
      ...provision(OLD, inputs),
      ...options,
      github: { api_url: github.url, ...options.github },
    });
    expect(peopleIn(world)["Plans"]).toEqual(["alice@example.com", "grace@example.com", BOT]);
    expect([writesOf(world).length, step.conclusion]).toEqual([before, "success"]);
    expect(changesOf(step)).toMatchObject([{ state: "planned" }, { state: "planned" }]);
    const note = `Only shown: main has another ${inputs["provision"] ?? PATH} now, which its own run applies.`;
    expect(step.summary).toContain(note);
    expect(step.log.join("\n")).toContain(note);
    expect(filesAskedOf(github)).toEqual([ASKED, ASKED]);
  });
});

describe("the manifest is applied", () => {
  test.each<[string, GitHubOptions, Partial<Step>, Readonly<Record<string, string>>, readonly string[]]>([
    ["by the newest run", { files: { [PATH]: OLD } }, {}, {}, [ASKED]],
    [
      "by an older run if later commits did not change it",
      { files: { [PATH]: OLD } },
      { github: { run_number: "41", run_attempt: "2" } },
      {},
      [ASKED],
    ],
    [
      "if only the ends of its lines differ",
      { files: { [PATH]: OLD.replaceAll("\n", "\r\n") } },
      {},
      {},
      [ASKED],
    ],
    ["if the permission is missing", { files: { [PATH]: NEW }, permissions: ["actions"] }, {}, {}, [ASKED]],
    ["if GitHub has no such file", {}, {}, {}, [ASKED]],
    ["without a token for GitHub", { files: { [PATH]: NEW } }, {}, { "github-token": "" }, []],
    ["with apply: always", { files: { [PATH]: NEW } }, {}, { apply: "always" }, []],
    ["if it is in the workflow", { files: { [PATH]: NEW } }, {}, { provision: OLD }, []],
  ])("%s", async (_, options, more, inputs, asked) => {
    await using github = await startGitHub({ ...CONTENTS, ...options });
    await using world = await startWorld({ github });
    const step = await world.run({
      ...provision(OLD, inputs),
      ...more,
      github: { api_url: github.url, ...more.github },
    });
    expect(step.outputs["error"]).toBe("");
    expect(peopleIn(world)["Plans"]).toEqual(["alice@example.com", "bob@example.com", BOT]);
    expect(step.summary).not.toContain("Only shown");
    expect(filesAskedOf(github)).toEqual(asked);
  });
});

/** What is removed in each way: a person, a moderator's rights, a room, and a team. */
const REMOVING = `teams:
  - { name: Old team, id: TEAM, absent: true }
rooms:
  - { title: Old room, id: ROOM, absent: true }
  - title: Plans
    locked: true
    prune: true
    members: [alice@example.com, { email: bob@example.com, moderator: false }, erin@example.com]
`;

const BEFORE = `teams: [{ name: Old team }]
rooms:
  - { title: Old room }
  - title: Plans
    locked: true
    members: [alice@example.com, { email: bob@example.com, moderator: true }, grace@example.com]
`;

const KEPT =
  "Nothing is changed or removed, because this may be an older run: the step needs `contents: read` to tell. `apply: always` does not ask.";

describe("if GitHub does not say whether it is an older run, the manifest only adds", () => {
  const REMOVED = { files: { [PATH]: REMOVING } };
  test.each<[string, GitHubOptions, readonly GitHubFault[], Readonly<Record<string, string>>, RegExp]>([
    ["without the permission", { ...REMOVED, permissions: ["actions"] }, [], {}, / 403 /],
    ["if GitHub has no such file", { files: {} }, [], {}, / 404 /],
    ["if GitHub has an error", REMOVED, [{ kind: "answer", status: 502 }], {}, / 502 /],
    ["if the answer is cut", REMOVED, [{ kind: "cut" }], {}, /did not report/],
    ["if the answer is no file", REMOVED, [{ kind: "answer", status: 200, body: [] }], {}, /not valid/],
    ["at the rate limit", REMOVED, [{ kind: "answer", status: 429 }], {}, / 429 /],
    ["without a token for GitHub", REMOVED, [], { "github-token": "" }, /ask\.(?!\s*GitHub)/],
  ])("%s", async (_, options, faults, inputs, reason) => {
    await using github = await startGitHub({ ...CONTENTS, ...options });
    await using world = await startWorld({ github });
    await world.run(provision(BEFORE, { apply: "always" }));
    const { rooms, teams } = world.webex.snapshot();
    const idOf = (title: string): string => rooms.find((room) => room.title === title)?.id ?? "";
    const manifest = REMOVING.replace("TEAM", teams[0]?.id ?? "").replace("ROOM", idOf("Old room"));
    for (const fault of faults) github.fail({ ...fault, times: "forever" });
    const step = await world.run({ ...provision(manifest, inputs), github: { api_url: github.url } });
    expect(peopleIn(world)).toMatchObject({
      Plans: ["alice@example.com", "bob@example.com *", "erin@example.com", "grace@example.com", `${BOT} *`],
      "Old room": [BOT],
      "team Old team": [`${BOT} *`],
    });
    expect(changesOf(step)).toMatchObject([{ kind: "create", name: "erin@example.com", state: "done" }]);
    expect(step.annotations).toEqual([expect.objectContaining({ message: expect.stringContaining(KEPT) })]);
    expect(step.summary).toContain("Nothing is changed or removed, because this may be an older run");
    expect(step.log.join("\n")).toMatch(reason);
    expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "true"]);
  });
});

const GUARDED = `teams: [{ name: Ops, members: [alice@example.com, dave@example.com] }]
rooms:
  - title: Plans
    description: How we plan
    locked: true
    public: false
    announcement-only: true
    members: [{ email: alice@example.com, moderator: true }, bob@example.com]
  - { title: Secrets, locked: true, members: [alice@example.com] }
  - { title: Named now, members: [alice@example.com] }
`;

/** Opens, moves, and renames rooms, and makes moderators. */
const LOOSE = `teams: [{ name: Operations, id: TEAM, description: Open, members: [erin@example.com] }]
rooms:
  - title: Plans
    locked: true
    public: true
    announcement-only: false
    members: [bob@example.com, { email: carol@example.com, moderator: true }]
  - title: Secrets
    locked: false
    team: Operations
    members: [alice@example.com]
  - { title: Named before, id: ROOM, members: [{ email: erin@example.com }] }
  - { title: Open room, public: true, description: For all, members: [bob@example.com] }
`;

test("if GitHub does not say whether it is an older run, what exists keeps its name, its team, its protection, and its moderators", async () => {
  await using github = await startGitHub({ ...CONTENTS, permissions: ["actions"] });
  await using world = await startWorld({ github });
  await world.run(provision(GUARDED, { apply: "always" }));
  const before = world.webex.snapshot();
  const id = before.rooms.find(({ title }) => title === "Named now")?.id ?? "";
  const manifest = LOOSE.replace("TEAM", before.teams[0]?.id ?? "").replace("ROOM", id);
  const promoting = manifest.replace("[bob@example.com,", "[{ email: bob@example.com, moderator: true },");
  const step = await world.run({ ...provision(promoting), github: { api_url: github.url } });
  const { rooms, teams } = world.webex.snapshot();
  const settingsOf = (all: typeof rooms) =>
    all.map((room) => [room.title, room.teamId, room.isLocked, room.isPublic, room.isAnnouncementOnly]);
  expect(settingsOf(rooms).slice(0, before.rooms.length)).toEqual(settingsOf(before.rooms));
  expect(teams).toEqual(before.teams);
  expect(peopleIn(world)).toMatchObject({
    "team Ops": ["alice@example.com", "dave@example.com", "erin@example.com", `${BOT} *`],
    Plans: ["alice@example.com *", "bob@example.com", "carol@example.com", `${BOT} *`],
    Secrets: ["alice@example.com", `${BOT} *`],
    "Named now": ["alice@example.com", "erin@example.com", BOT],
    "Open room": ["bob@example.com", BOT],
  });
  expect(step.annotations).toEqual([expect.objectContaining({ message: expect.stringContaining(KEPT) })]);
  const log = step.log.join("\n");
  for (const kept of [
    "= keep   team        Ops (name: Operations; description: Open; not done: this may be an older run)",
    "= keep   room        Secrets (locked: false; team: Operations; not done: this may be an older run)",
    "= keep   moderator   bob@example.com in Plans (becomes a moderator; not done: this may be an older run)",
    "+ create member      carol@example.com in Plans (not as moderator: this may be an older run)",
  ])
    expect(log).toContain(kept);
});

test("the message for a room that an older run does not create has failed, because it should have been sent", async () => {
  const room = "  - title: Releases\n    members: [alice@example.com]\n";
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: `${NEW}${room}` } });
  await using world = await startWorld({ github });
  const failure = { to: "Releases", status: "failure" };
  const step = await world.run(provision(OLD + room, failure));
  expect(writesOf(world)).toEqual([]);
  const error = "The room is only planned: it is created when the manifest is applied.";
  expect(JSON.parse(step.outputs["results"] ?? "")).toMatchObject([{ status: "failed", error }]);
  expect([step.outputs["ok"], step.outputs["error"]]).toEqual(["false", expect.stringContaining(error)]);
  expect(step.annotations).toEqual([expect.objectContaining({ message: expect.stringContaining(error) })]);
  // Whoever plans on purpose does not expect the message.
  const never = await world.run(provision(OLD + room, { ...failure, apply: "never" }));
  expect([never.outputs["ok"], never.annotations]).toEqual(["true", []]);
});

test("GitHub is not asked for the manifest if nothing would change", async () => {
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: OLD } });
  await using world = await startWorld({ github });
  await world.run(provision(OLD));
  const again = await world.run(provision(OLD));
  expect(changesOf(again)).toEqual([]);
  expect(filesAskedOf(github)).toEqual([ASKED]);
});

test("an absolute path in the workspace names the same file", async () => {
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW } });
  await using world = await startWorld({ github });
  const first = await world.run(provision(OLD, { apply: "never" }));
  const { workspaceDir: workspace } = first;
  const inside = { ...provision(OLD, { provision: join(workspace, PATH) }), workspace };
  const step = await world.run(inside);
  expect(step.summary).toContain("Only shown: main has another");
  expect([writesOf(world), filesAskedOf(github)]).toEqual([[], [ASKED]]);
});

test.each(["link", "real"])(
  "a workspace that is a link contains the file by its %s path too",
  async (name) => {
    await using folder = await createTempFolder({ [`real/${PATH}`]: OLD });
    const workspace = folder.in("link");
    await symlink(folder.in("real"), workspace);
    await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW } });
    await using world = await startWorld({ github });
    const path = join(folder.in(name), PATH);
    const step = await world.run({ with: { to: undefined, provision: path }, workspace });
    expect(step.summary).toContain("Only shown: main has another");
    expect([writesOf(world), filesAskedOf(github)]).toEqual([[], [ASKED]]);
  },
);
