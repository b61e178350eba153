import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { runWorkflow, type WorkflowOptions } from "../../runner/index.ts";
import { createTempFolder, type TempFolder } from "../support/temp-folder.ts";

const root = join(import.meta.dirname, "../..");
const yaml = await readFile(join(root, ".github/workflows/release.yml"), "utf8");

const SHA = "a".repeat(40);
const OTHER = "b".repeat(40);

const CHECK =
  "Check that the version is the one that was typed, that it is new, and that CI passed for this commit";
const DRAFT = "Create a draft with the notes, the bill of materials, and the packed action";
const PUBLISH = "Publish the release with its permanent tag, and move the tag of the major version";

/** What GitHub knows of the repository. */
interface State {
  readonly tags: Readonly<Record<string, string>>;
  readonly releases: readonly {
    readonly tagName: string;
    readonly isDraft: boolean;
    readonly targetCommitish: string;
    readonly assets: readonly string[];
  }[];
  readonly runs?: readonly { readonly sha: string; readonly status: string }[];
  /** The commit that somebody gives the draft while it is read. */
  readonly retarget?: string;
}

const PASSED = [{ sha: SHA, status: "success" }];
const RELEASED = {
  tagName: "v1.2.3",
  isDraft: false,
  targetCommitish: SHA,
  assets: ["release/sbom.cdx.json", "release/webex-notify-1.2.3.tar.gz"],
};

let temp: TempFolder;
const { PATH } = process.env;

beforeEach(async () => {
  temp = await createTempFolder();
  process.env["PATH"] = `${join(root, "__tests__/fixtures/bin")}${delimiter}${PATH}`;
});

afterEach(async () => {
  process.env["PATH"] = PATH;
  await temp[Symbol.asyncDispose]();
});

/** Runs the release workflow of 1.2.3 on main: its conversation with GitHub for real, all else as it goes well. */
async function release(
  state: State,
  { execute = [CHECK, DRAFT, PUBLISH], ...more }: Partial<WorkflowOptions> = {},
): Promise<{
  conclusion: string;
  attested: readonly unknown[];
  jobs: readonly string[];
  state: State;
  log: string;
}> {
  const file = temp.in("state.json");
  await writeFile(file, JSON.stringify({ runs: [], ...state, repository: "your-org/webex-notify" }));
  const event = { name: "workflow_dispatch", payload: { repository: { default_branch: "main" } } };
  await using run = await runWorkflow(`${yaml}\nenv: { GH_STATE: "${file}" }\n`, {
    actions: {},
    event,
    github: { repository: "your-org/webex-notify", ref: "refs/heads/main", sha: SHA },
    githubToken: "ghs_release",
    inputs: { version: "1.2.3" },
    outputs: { version: { version: "1.2.3" } },
    artifacts: { "notes.md": "Notes", "sbom.cdx.json": "{}", "webex-notify-1.2.3.tar.gz": "" },
    execute,
    ...more,
  });
  const { tags, releases } = JSON.parse(await readFile(file, "utf8"));
  return {
    conclusion: run.conclusion,
    attested: run
      .job("build")
      .steps.filter(({ name }) => name?.startsWith("Attest"))
      .map(({ conclusion }) => conclusion),
    jobs: Object.values(run.jobs).map(({ result }) => result),
    state: { tags, releases },
    log: run.processes.flatMap(({ log }) => log).join("\n"),
  };
}

describe.skipIf(!canRun())("the release workflow (needs bash and jq)", () => {
  test("drafts the release, publishes it with its tag, and makes the tag of the major version", async () => {
    const { conclusion, state } = await release({ tags: {}, releases: [], runs: PASSED });
    expect(conclusion).toBe("success");
    expect(state).toEqual({ tags: { "v1.2.3": SHA, v1: SHA }, releases: [RELEASED] });
  });

  test("moves the tag of the major version, and no other that begins with it", async () => {
    const { state } = await release({
      tags: { v1: OTHER, "v1.2.30": OTHER, v10: OTHER },
      releases: [],
      runs: PASSED,
    });
    expect(state.tags).toEqual({ v1: SHA, "v1.2.30": OTHER, v10: OTHER, "v1.2.3": SHA });
  });

  test("replaces the draft of an attempt before", async () => {
    const draft = { ...RELEASED, isDraft: true, targetCommitish: OTHER, assets: [] };
    const { state } = await release({ tags: {}, releases: [draft], runs: PASSED });
    expect(state.releases).toEqual([RELEASED]);
  });

  test.each([
    ["the version is released already", { "v1.2.3": OTHER }, PASSED, "v1.2.3 is already released"],
    ["CI has not passed for the commit", {}, [{ sha: SHA, status: "failure" }], "CI has not passed"],
    ["CI passed for another commit only", {}, [{ sha: OTHER, status: "success" }], "CI has not passed"],
  ])("drafts nothing where %s", async (_, tags, runs, words) => {
    const { jobs, state, log } = await release({ tags, releases: [], runs });
    expect([jobs, state]).toEqual([["failure", "skipped", "skipped"], { tags, releases: [] }]);
    expect(log).toContain(words);
  });

  test.each(["1.2.4", "", "1.2"])("drafts nothing if a person typed the version %j", async (version) => {
    const { jobs, state, log } = await release(
      { tags: {}, releases: [], runs: PASSED },
      { inputs: { version } },
    );
    expect([jobs, state]).toEqual([["failure", "skipped", "skipped"], { tags: {}, releases: [] }]);
    expect(log).toContain(`You typed ${version}, and the newest version in CHANGELOG.md is 1.2.3`);
  });

  test("only a person starts it, and types the version", () => {
    expect(parse(yaml).on).toEqual({
      workflow_dispatch: { inputs: { version: expect.objectContaining({ required: true }) } },
    });
  });

  test.each([
    ["public", {}, "success"],
    ["private", {}, "skipped"],
    ["internal", { ATTEST: "true" }, "success"],
  ])("in a %s repository with the variables %j, the attestations are: %s", async (visibility, vars, ends) => {
    const event = {
      name: "workflow_dispatch",
      payload: { repository: { default_branch: "main", visibility } },
    };
    const ended = await release({ tags: {}, releases: [], runs: PASSED }, { event, vars });
    expect([ended.conclusion, ended.attested]).toEqual(["success", [ends, ends]]);
  });

  test("publishes nothing if somebody changed the draft's commit", async () => {
    const { jobs, state, log } = await release({ tags: {}, releases: [], runs: PASSED, retarget: OTHER });
    expect(jobs).toEqual(["success", "success", "failure"]);
    expect(state).toMatchObject({ tags: {}, releases: [{ isDraft: true }] });
    expect(log).toContain("does not belong to");
  });

  test("only moves the tag of the major version if just that had failed", async () => {
    const state = { tags: { "v1.2.3": SHA, v1: OTHER }, releases: [RELEASED] };
    const again = await release(state, { execute: [PUBLISH] });
    expect([again.conclusion, again.state.tags]).toEqual(["success", { "v1.2.3": SHA, v1: SHA }]);
  });

  test("runs on the default branch only", async () => {
    const github = { repository: "your-org/webex-notify", ref: "refs/heads/feature", sha: SHA };
    const { jobs } = await release({ tags: {}, releases: [], runs: PASSED }, { github });
    expect(jobs).toEqual(["skipped", "skipped", "skipped"]);
  });
});

function canRun(): boolean {
  if (process.platform === "win32") return false;
  try {
    execFileSync("jq", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
