import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createWorkplace } from "../../../runner/index.ts";
import { pullRequestEvent, pushEvent } from "../../support/events.ts";
import { runWorkflow } from "../../support/run-workflow.ts";
import { RELEASE_TRAIN, startWorld, TOKEN, type World } from "../../support/start-world.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
const OTHER = "00000000d5e80b46a1c2d3e4f5061728394a5b6c";

/** What each input names, and what shows that it was read. */
const FILES = {
  ".github/webex.yml": "rooms: [{ title: Fresh, members: [mallory@example.com] }]\n",
  ".github/people.yml": "ada: alice@example.com\n",
  ".github/webex/start.md": "Words of {{> shop}}\n",
  ".github/webex/success.md": "Words of the end\n",
  ".github/webex/partials/shop.md": "the shop",
};

const inputs = (below = "") => ({
  lifecycle: "true",
  provision: `${below}.github/webex.yml`,
  "user-map": `${below}.github/people.yml`,
  template: `${below}.github/webex`,
  mention: "actor",
  "mention-on": "start",
});

/** The folder of a checkout's `.git`, by the files in it that matter. */
const GIT = {
  "a branch": { HEAD: "ref: refs/heads/main\n", "refs/heads/main": `${SHA}\n` },
  "a packed branch": {
    HEAD: "ref: refs/heads/main\n",
    "packed-refs": `# pack-refs with: peeled fully-peeled sorted \n${OTHER} refs/heads/a\n${SHA} refs/heads/main\n`,
  },
  "a commit": { HEAD: `${SHA}\n` },
};

const OTHERS = {
  "no checkout": {},
  "another commit": { HEAD: `${OTHER}\n` },
  "another commit of the branch": { HEAD: "ref: refs/heads/main\n", "refs/heads/main": `${OTHER}\n` },
  "another commit, which was packed before": {
    ...GIT["a packed branch"],
    "refs/heads/main": `${OTHER}\n`,
  },
  "another branch": { ...GIT["a packed branch"], HEAD: "ref: refs/heads/a\n" },
  "a HEAD that is a folder": { "HEAD/a": SHA },
  "an empty HEAD": { HEAD: "" },
  "a HEAD of another kind": { HEAD: "ref: refs/heads/.invalid\n" },
};

const inGit = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`.git/${name}`, text]));

/** What became of the three files. */
const seen = (world: World) => ({
  rooms: world.webex.snapshot().rooms.filter(({ title }) => title === "Fresh").length,
  words: world.webex.messagesIn(RELEASE_TRAIN).map(({ text }) => text?.split("\n")[0]),
  mentioned: world.webex.messagesIn(RELEASE_TRAIN).filter((one) => one.mentionedPeople).length,
});

/** Only such a runner keeps files from job to job. */
const SELF_HOSTED = { runner: { environment: "self-hosted" } };

const UNREAD = { rooms: 0, words: [expect.stringContaining("🚀 CI › build started")], mentioned: 0 };

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe("before the checkout, files that an earlier job left in the workspace", () => {
  test.each(Object.entries(OTHERS))("are not read: %s", async (_, git) => {
    await using world = await startWorld({ mayMention: true });
    await using folder = await createTempFolder({ ...FILES, ...inGit(git) });
    const step = await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: inputs() });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
    expect(step.annotations).toEqual([]);
    expect(seen(world)).toEqual(UNREAD);
    expect(step.summary).toContain("The workspace is not at this run's commit");
    expect(step.summary.match(/not at this run/g)).toHaveLength(1);
    expect(step.summary).toContain('The file of "provision" does not exist yet');
  });

  test("are read at the end, as the checkout left them", async () => {
    await using world = await startWorld({ mayMention: true });
    await using folder = await createTempFolder({ ...FILES, ...inGit(OTHERS["another commit"]) });
    const step = await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: inputs() });
    await write(folder.path, { ".git/HEAD": SHA });
    const post = await step.post();
    expect(post).toMatchObject({ conclusion: "success", annotations: [] });
    expect(seen(world)).toMatchObject({ rooms: 1, words: ["Words of the end"] });
  });

  test("are not read below a checkout of another commit in a folder of its own", async () => {
    await using world = await startWorld({ mayMention: true });
    const files = { ...FILES, ...inGit(GIT["a commit"]) };
    const other = Object.entries({ ...FILES, ".git/HEAD": OTHER }).map(([path, text]) => [`b/${path}`, text]);
    const own = Object.entries(files).map(([path, text]) => [`a/${path}`, text]);
    await using folder = await createTempFolder(Object.fromEntries([...own, ...other]));
    await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: inputs("b/") });
    expect(seen(world)).toEqual(UNREAD);
    await rm(join(folder.path, "b/.git"), { recursive: true });
    await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: inputs("a/") });
    expect(seen(world)).toMatchObject({ rooms: 1, words: [expect.anything(), "Words of the shop"] });
  });

  test("matter to no step without lifecycle", async () => {
    await using world = await startWorld();
    await using folder = await createTempFolder({ "own.md": "Own words", ".git/HEAD": OTHER });
    await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: { template: "own.md" } });
    expect(seen(world).words).toEqual(["Own words"]);
  });
});

describe("after a checkout of this commit, files are read at once", () => {
  test.each(Object.entries(GIT))("%s", async (_, git) => {
    await using world = await startWorld({ mayMention: true });
    await using folder = await createTempFolder({ ...FILES, ...inGit(git) });
    const step = await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: inputs() });
    expect(seen(world)).toEqual({ rooms: 1, words: ["Words of the shop"], mentioned: 1 });
    expect(step.summary).not.toContain("not at this run");
  });

  test("in a submodule as well", async () => {
    await using world = await startWorld({ mayMention: true });
    const below = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`sub/${path}`, text]));
    const git = { ...inGit(GIT["a branch"]), "sub/.git": "gitdir: ../.git/modules/sub\n" };
    await using folder = await createTempFolder({ ...below, ...git });
    await world.run({ workspace: folder.path, contexts: SELF_HOSTED, with: inputs("sub/") });
    expect(seen(world)).toMatchObject({ rooms: 1, words: ["Words of the shop"] });
  });

  test.each([
    ["a push", pushEvent(), ""],
    ["a pull request", pullRequestEvent(), ""],
    ["a folder of its own", pushEvent(), "shop/"],
  ])("by actions/checkout in a job of %s", async (_, event, below) => {
    await using world = await startWorld();
    const own = { template: `${below}.github/webex`, lifecycle: "true" };
    const given = { ...own, token: TOKEN, to: RELEASE_TRAIN, "api-url": world.webex.url };
    const path = below === "" ? "" : `with: { path: ${below} }`;
    const yaml = `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        ${path}
      - uses: your-org/webex-notify@v1
        with: ${JSON.stringify(given)}
`;
    await using _run = await runWorkflow(yaml, { event, checkout: FILES });
    expect(world.webex.requests.map(({ body }) => JSON.stringify(body))[0]).toContain("Words of the shop");
  });
});

test.each(Object.entries(OTHERS))(
  "a GitHub-hosted runner has no files of earlier jobs: %s",
  async (_, git) => {
    await using world = await startWorld({ mayMention: true });
    await using folder = await createTempFolder({ ...FILES, ...inGit(git) });
    const step = await world.run({ workspace: folder.path, with: inputs() });
    expect(seen(world)).toEqual({ rooms: 1, words: ["Words of the shop"], mentioned: 1 });
    expect(step.summary).not.toContain("not at this run");
  },
);

test("files in RUNNER_TEMP, and texts in the workflow, are read before the checkout", async () => {
  await using world = await startWorld({ mayMention: true });
  await using workplace = createWorkplace({ event: pushEvent() });
  await write(workplace.folder.workspace, { ".git/HEAD": OTHER });
  await write(workplace.folder.temp, { "start.md": "Words of the runner" });
  const given = {
    ...inputs(),
    template: join(workplace.folder.temp, "start.md"),
    provision: FILES[".github/webex.yml"],
    "user-map": FILES[".github/people.yml"],
  };
  const step = await world.run({ workplace, contexts: SELF_HOSTED, with: given });
  expect(step.summary).not.toContain("not at this run");
  expect(seen(world)).toEqual({ rooms: 1, words: ["Words of the runner"], mentioned: 1 });
});

test("no warning asks for a person in a map that is read when the job has ended", async () => {
  await using world = await startWorld();
  const step = await world.run({ event: pushEvent(), workspace: {}, with: inputs() });
  expect(step.annotations.map(({ message }) => message).join()).not.toContain("is not mentioned");
  expect(step.summary).toContain('The file of "user-map" does not exist yet.');
});
