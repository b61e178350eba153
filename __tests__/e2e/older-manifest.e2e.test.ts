import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type GitHub,
  type GitHubFault,
  type GitHubOptions,
  startGitHub,
} from "../../emulator/github/start-github.ts";
import { eventOf, needsOf, pushEvent } from "../support/events.ts";
import { changesOf, peopleIn, provision, writesOf } from "../support/provisioning.ts";
import { type Step, startWorld } from "../support/start-world.ts";

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
  "Nothing is removed, because this may be an older run: the step needs `contents: read` to tell. `apply: always` does not ask.";

describe("if GitHub does not say whether it is an older run, the manifest adds and removes nothing", () => {
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
    expect(step.summary).toContain("Nothing is removed, because this may be an older run");
    expect(step.log.join("\n")).toMatch(reason);
    expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "true"]);
  });
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

test("the failure of an older run still gets the room of its incident, and only the rooms stay as they are", async () => {
  const incident = "incident:\n  members: [alice@example.com]\n";
  await using github = await startGitHub({ ...CONTENTS, files: { [PATH]: NEW + incident } });
  await using world = await startWorld({ github });
  const step = await world.run({
    ...provision(OLD + incident, { needs: needsOf({ test: "failure" }) }),
    event: pushEvent(),
  });
  expect(step.outputs["error"]).toBe("");
  expect(peopleIn(world)).not.toHaveProperty("Plans");
  expect(world.read("Incident: your-org/shop, CI on main")).toEqual([
    expect.stringContaining("❌ CI failed: test"),
  ]);
});
