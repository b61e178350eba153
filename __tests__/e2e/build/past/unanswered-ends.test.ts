import { describe, expect, test } from "vitest";
import {
  GITHUB_TOKEN,
  type GitHubFault,
  type GitHubOptions,
  startGitHub,
} from "../../../../emulator/github/start-github.ts";
import { roomIdOf, seedRooms } from "../../../../emulator/seed.ts";
import { needsOf, pushEvent } from "../../../support/events.ts";
import { startWorld, type World } from "../../../support/start-world.ts";

const TITLE = "Incident: your-org/shop, CI on main";
const FIXED = expect.stringMatching(/^Fixed /);
const INCIDENT = "incident:\n  members: [dave@example.com]\n";
const ALL = ["actions", "checks", "contents", "deployments"] as const;
const [A, B, C] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const SERVER_ERROR = { kind: "answer", status: 502 } as const;
const RATE_LIMIT = {
  kind: "answer",
  status: 403,
  body: { message: "You have exceeded a secondary rate limit" },
  headers: { "retry-after": "60" },
} as const;

const incidents = ({ webex }: World): readonly unknown[] =>
  webex.snapshot().rooms.flatMap(({ title }) => (title.includes("Incident") ? [title] : []));

const done = (conclusion: "success" | "failure") => ({ status: "completed", conclusion }) as const;

interface Ending {
  readonly github: GitHubOptions;
  /** How the run that ends the incident is reported. */
  readonly with: Readonly<Record<string, string>>;
  /** How the run that began it is reported. */
  readonly failed: Readonly<Record<string, string>>;
  readonly sha?: string;
  /** The name of its room. */
  readonly title: string;
}

/** A run that passes while another job of it failed, or while a newer one failed. */
const CI: Ending = {
  github: {
    runs: [{ number: 42 }, { number: 41, ...done("failure") }],
    jobs: [{ id: 1, run: 42, name: "test", ...done("success") }],
  },
  with: { needs: needsOf({ test: "success" }) },
  failed: { needs: needsOf({ test: "failure" }) },
  title: TITLE,
};

/** A deployment of an older commit. */
const DEPLOY: Ending = {
  github: {
    runs: [{ number: 42 }, { number: 41, ...done("failure") }, { number: 40 }],
    commits: [
      { sha: A },
      { sha: B, parent: A, message: "Roast darker" },
      { sha: C, parent: B, message: "Grind" },
    ],
    deployments: [
      { id: 9, sha: B, states: ["in_progress"], run: 42 },
      { id: 8, sha: C, run: 41, states: ["failure"] },
      { id: 7, sha: A, run: 40 },
    ],
  },
  with: { environment: "production" },
  failed: { environment: "production", status: "failure" },
  sha: B,
  title: `${TITLE}, production`,
};

/** Opens an incident in #41, and ends it in #42 while GitHub does not answer. */
async function end(world: World, ending: Ending, fault?: GitHubFault, more: { id?: string } = {}) {
  const provision = more.id ? `incident:\n  id: ${more.id}\n  members: [dave@example.com]\n` : INCIDENT;
  await world.run({
    event: pushEvent({ sha: C }),
    github: { run_number: "41" },
    with: { ...ending.failed, provision, "github-token": "" },
  });
  await using github = await startGitHub({ permissions: ALL, ...ending.github });
  if (fault) github.fail(fault);
  return await world.run({
    event: pushEvent({ sha: ending.sha ?? C }),
    githubToken: GITHUB_TOKEN,
    github: { api_url: github.url, run_number: "42", run_id: "9001" },
    with: { ...ending.with, provision },
  });
}

describe("an incident goes on if GitHub may say later that it is not over", () => {
  test.each<[what: string, ending: Ending, path: string | RegExp, fault: GitHubFault]>([
    ["the runs", CI, /\/workflows\/.*\/runs$/, SERVER_ERROR],
    ["the runs, by its rate limit", CI, /\/workflows\/.*\/runs$/, RATE_LIMIT],
    ["the jobs", CI, /\/runs\/9001\/jobs/, SERVER_ERROR],
    ["the deployments", DEPLOY, /\/deployments$/, SERVER_ERROR],
    ["the statuses of deployments", DEPLOY, /graphql/, SERVER_ERROR],
    ["the comparison of commits", DEPLOY, /\/compare\//, SERVER_ERROR],
  ])("%s", async (_, ending, path, fault) => {
    await using world = await startWorld();
    const step = await end(world, ending, { ...fault, match: { path }, times: "forever" });
    expect(incidents(world)).toEqual([ending.title]);
    expect(step.summary).toMatch(/The incident does not end yet: GitHub did not report .*\./);
    await end(world, ending);
    expect(incidents(world)).toEqual([FIXED]);
  });

  test.each(["cut", "html", "bad-json"] as const)("but not if it may always be so: %s", async (kind) => {
    await using world = await startWorld();
    await end(world, DEPLOY, { kind, match: { path: /graphql|compare/ }, times: "forever" });
    expect(incidents(world)).toEqual([FIXED]);
  });

  test("but not if GitHub may never compare the commits, because they change too much", async () => {
    await using world = await startWorld();
    const body = { message: "Server Error: Sorry, this diff is taking too long to generate." };
    await end(world, DEPLOY, { kind: "answer", status: 500, body, match: { path: /\/compare\// } });
    expect(incidents(world)).toEqual([FIXED]);
  });

  test("but not if the token may not read the statuses of deployments, as in a public repository", async () => {
    await using world = await startWorld();
    const extensions = { saml_failure: false };
    const errors = [{ type: "FORBIDDEN", extensions, message: "Resource not accessible by integration" }];
    const body = { data: { nodes: [null] }, errors };
    const fault = {
      kind: "answer",
      status: 200,
      body,
      match: { path: /graphql/ },
      times: "forever",
    } as const;
    const { summary } = await end(world, DEPLOY, fault);
    expect(incidents(world)).toEqual([FIXED]);
    expect(summary).toContain("this needs \\`deployments: read\\`");
  });

  test("but not if the token may not ask", async () => {
    await using world = await startWorld();
    await end(world, { ...CI, github: { ...CI.github, permissions: [] } });
    expect(incidents(world)).toEqual([FIXED]);
  });

  test("a permanent room gets the fix, because the next success is none", async () => {
    await using world = await startWorld();
    const id = roomIdOf(seedRooms.europe);
    const fault = { ...SERVER_ERROR, match: { path: /\/runs\/9001\/jobs/, after: 1 } };
    const { summary } = await end(world, CI, fault, { id });
    expect(summary).not.toContain("does not end");
    expect(world.read(id).at(-1)).toMatch(/^✅ CI fixed/);
  });

  test.each<[what: string, id: string | undefined, given: Ending["with"]]>([
    ["a permanent room", roomIdOf(seedRooms.europe), CI.with],
    ["a job that reports itself", undefined, { status: "success" }],
  ])("%s waits for a fix, and the summary says that this success may be one", async (_, id, given) => {
    await using world = await startWorld();
    const fault = { ...SERVER_ERROR, match: { path: /\/workflows\/.*\/runs$/ } };
    const { summary } = await end(world, { ...CI, with: given }, fault, id === undefined ? {} : { id });
    expect(summary).toContain(
      "If there is an incident, it goes on: it is not known whether this success is a fix. GitHub did not report",
    );
    expect(incidents(world)).toEqual(id === undefined ? [TITLE] : []);
  });

  test("nothing is said about it if no incident has a room", async () => {
    await using world = await startWorld();
    await using github = await startGitHub({ permissions: ALL, ...CI.github });
    github.fail({ ...SERVER_ERROR, times: "forever" });
    const given = { ...CI.with, provision: INCIDENT };
    const step = await world.run({ githubToken: GITHUB_TOKEN, github: { api_url: github.url }, with: given });
    expect(step.summary).not.toContain("incident");
  });
});
