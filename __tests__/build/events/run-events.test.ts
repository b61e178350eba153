import { describe, expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import { LATE_READERS } from "../../../preview/samples/event-readers.ts";
import type { EventFacts } from "../../../src/build/event-facts.ts";
import type { Payload } from "../../../src/build/payload.ts";
import { readEventFacts } from "../../../src/build/read-event.ts";

const SHOP = "https://github.com/your-org/shop";
const HEAD = "aaaaaaa1d5e80b46a1c2d3e4f5061728394a5b6c";
const MAIN = { kind: "branch", name: "main", url: `${SHOP}/tree/main` };
const COMMIT = { sha: HEAD, url: `${SHOP}/commit/${HEAD}` };
const ADA = { email: "ada@example.com", isBot: false };
const PULL_REQUEST = {
  number: 7,
  head: { ref: "lighter", repo: { url: "https://api.github.com/repos/your-org/shop" } },
  base: { ref: "main", repo: { url: "https://api.github.com/repos/your-org/shop" } },
};
const SEEN_PULL_REQUEST = {
  number: "7",
  url: `${SHOP}/pull/7`,
  sourceBranch: "lighter",
  targetBranch: "main",
};

const RUN = {
  id: 501,
  name: "CI",
  run_number: 41,
  run_attempt: 1,
  event: "push",
  status: "completed",
  conclusion: "failure",
  html_url: `${SHOP}/actions/runs/501`,
  head_branch: "main",
  head_sha: HEAD,
  head_commit: { id: HEAD, message: "Roast", author: { name: "Ada Lovelace", email: "ada@example.com" } },
  head_repository: { full_name: "your-org/shop" },
  pull_requests: [],
  actor: { login: "ada" },
  triggering_actor: { login: "ada" },
  run_started_at: "2026-08-01T10:00:00Z",
  updated_at: "2026-08-01T10:03:12Z",
};

describe("workflow run", () => {
  test("reports the run that has ended", () => {
    expect(read("workflow_run", { action: "completed", workflow_run: RUN })).toEqual({
      text: "After CI #41",
      author: ADA,
      subject: {
        state: "failure",
        text: "Push",
        workflow: "CI",
        run: { id: "501", number: "41", attempt: 1, url: `${SHOP}/actions/runs/501`, durationSeconds: 192 },
        commit: { ...COMMIT, message: "Roast", author: "Ada Lovelace" },
        ref: MAIN,
        actor: "ada",
      },
    });
  });

  test("shows the status of a run that has not ended, and no duration", () => {
    const { subject } = read("workflow_run", {
      workflow_run: { ...RUN, status: "in_progress", conclusion: null },
    });
    expect(subject?.state).toBe("in_progress");
    expect(subject?.run?.durationSeconds).toBeUndefined();
  });

  test("shows the attempt of a run that was started again, and who did so", () => {
    const again = { run_attempt: 2, triggering_actor: { login: "grace" } };
    const { subject } = read("workflow_run", { workflow_run: { ...RUN, ...again } });
    expect(subject?.actor).toBe("grace");
    expect(subject?.run).toEqual({
      id: "501",
      number: "41",
      attempt: 2,
      url: `${SHOP}/actions/runs/501/attempts/2`,
      durationSeconds: 192,
    });
    const html_url = `${SHOP}/actions/runs/501/attempts/2`;
    const told = read("workflow_run", { workflow_run: { ...RUN, ...again, html_url } });
    expect(told.subject?.run?.url).toBe(html_url);
  });

  test("names nobody for a scheduled run", () => {
    expect(read("workflow_run", { workflow_run: { ...RUN, event: "schedule" } }).subject?.actor).toBeNull();
  });

  test("reports the pull request that the run was for", () => {
    const { subject } = read("workflow_run", { workflow_run: { ...RUN, pull_requests: [PULL_REQUEST] } });
    expect(subject?.pullRequest).toEqual(SEEN_PULL_REQUEST);
    expect(subject?.ref).toEqual({ kind: "pull request", name: "#7", url: `${SHOP}/pull/7` });
  });

  test("links branch and commit of a fork to the fork", () => {
    const fork = { head_repository: { full_name: "mallory/shop" }, head_branch: "lighter" };
    const { subject } = read("workflow_run", { workflow_run: { ...RUN, ...fork } });
    expect(subject?.ref).toEqual({
      kind: "branch",
      name: "mallory:lighter",
      url: "https://github.com/mallory/shop/tree/lighter",
      isForeign: true,
    });
    expect(subject?.commit?.url).toBe(`https://github.com/mallory/shop/commit/${HEAD}`);
  });

  test("names nobody because of a fork's commit, whatever it contains", () => {
    for (const head_repository of [{ full_name: "mallory/shop" }, null]) {
      const facts = read("workflow_run", { workflow_run: { ...RUN, head_repository } });
      expect([facts.author, facts.subject?.actor]).toEqual([undefined, "ada"]);
    }
  });

  test("ignores a pull request to a fork", () => {
    const base = { ref: "main", repo: { url: "https://api.github.com/repos/mallory/shop" } };
    const run = { ...RUN, head_branch: "lighter", pull_requests: [{ ...PULL_REQUEST, base }, PULL_REQUEST] };
    expect(read("workflow_run", { workflow_run: run }).subject?.ref?.name).toBe("#7");
    const other = { ...run, pull_requests: [{ ...PULL_REQUEST, base }] };
    expect(read("workflow_run", { workflow_run: other }).subject?.ref?.name).toBe("lighter");
  });

  test("of the default branch belongs to it, even if a pull request merges it elsewhere", () => {
    const payload = {
      workflow_run: { ...RUN, pull_requests: [PULL_REQUEST] },
      repository: { default_branch: "main" },
    };
    expect(read("workflow_run", payload).subject?.ref).toEqual(MAIN);
    const opened = { ...payload, workflow_run: { ...payload.workflow_run, event: "pull_request" } };
    expect(read("workflow_run", opened).subject?.ref?.name).toBe("#7");
  });

  test("without a branch belongs to none", () => {
    const { subject } = read("workflow_run", { workflow_run: { ...RUN, head_branch: null } });
    expect(subject?.ref).toEqual({ kind: "none", name: "" });
  });

  test.each([
    ["neither starts nor ends", { run_started_at: "soon", updated_at: null }],
    ["ends before it starts", { updated_at: "2026-08-01T09:00:00Z" }],
  ])("shows no duration for a run that %s", (_, times) => {
    const { subject } = read("workflow_run", { workflow_run: { ...RUN, ...times } });
    expect(subject?.run?.durationSeconds).toBeUndefined();
  });

  test("knows no subject without a state, and no run without an address", () => {
    expect(read("workflow_run", { workflow_run: { id: 1 } }).subject).toBeUndefined();
    expect(read("workflow_run", { workflow_run: { id: 1, status: "queued" } }).subject?.run).toBeUndefined();
  });
});

describe("a check", () => {
  test("that has ended has its conclusion in words, and its commit", () => {
    const check_run = {
      name: "my_lint",
      conclusion: "timed_out",
      head_sha: HEAD,
      check_suite: { head_branch: "main" },
      pull_requests: [PULL_REQUEST],
    };
    expect(read("check_run", { action: "completed", check_run })).toEqual({
      text: "Check my_lint (timed out)",
      pullRequest: SEEN_PULL_REQUEST,
      ref: { kind: "pull request", name: "#7", url: `${SHOP}/pull/7` },
      commit: COMMIT,
    });
  });

  test("that has begun has its action instead of a conclusion", () => {
    const check_run = { name: "lint", conclusion: null, check_suite: { head_branch: "main" } };
    expect(read("check_run", { action: "created", check_run })).toEqual({
      text: "Check lint (created)",
      ref: MAIN,
    });
  });

  test("suite is named after its app, and has its author", () => {
    const check_suite = {
      app: { name: "Grinder" },
      conclusion: "success",
      head_branch: "main",
      head_sha: HEAD,
      head_commit: { author: { name: "Ada", email: "ada@example.com" } },
    };
    expect(read("check_suite", { action: "completed", check_suite })).toEqual({
      text: "Checks of Grinder (success)",
      ref: MAIN,
      commit: { ...COMMIT, author: "Ada" },
      author: ADA,
    });
  });
});

describe("deployment", () => {
  const deployment = {
    sha: HEAD,
    ref: "v1.4.0",
    environment: "production",
    description: "Weekly",
    creator: { login: "ada" },
  };

  test("that begins names its environment, version, reason, and who began it", () => {
    expect(read("deployment", { action: "created", deployment })).toEqual({
      text: "Deployment to production",
      commit: COMMIT,
      author: { login: "ada", isBot: false },
      actor: "ada",
      deployment: { environment: "production", version: "v1.4.0", reason: "Weekly" },
    });
  });

  test("with a status prefers the status's facts to the deployment's", () => {
    const deployment_status = {
      state: "in_progress",
      environment: "staging",
      description: "Canary",
      environment_url: "https://staging.example.com",
      creator: { login: "grace" },
    };
    const { conclusion, ...workflow_run } = RUN;
    expect(read("deployment_status", { deployment, deployment_status, workflow_run })).toEqual({
      text: "Deployment to staging (in progress)",
      commit: COMMIT,
      author: { login: "ada", isBot: false },
      actor: "grace",
      deployment: {
        environment: "staging",
        environmentUrl: "https://staging.example.com",
        version: "v1.4.0",
        reason: "Canary",
      },
      subject: {
        state: "in_progress",
        commit: COMMIT,
        actor: "grace",
        workflow: "CI",
        run: { id: "501", number: "41", attempt: 1, url: `${SHOP}/actions/runs/501`, durationSeconds: 192 },
      },
    });
  });

  test.each([
    ["v1.4.0", "v1.4.0"],
    ["1.4", "1.4"],
    ["2026.08.01-rc1", "2026.08.01-rc1"],
    ["main", undefined],
    ["v1", undefined],
    ["v1.", undefined],
    ["release-1.4", undefined],
    [HEAD, undefined],
  ])("of %s has the version %s", (ref, version) => {
    expect(read("deployment", { deployment: { ...deployment, ref } }).deployment?.version).toBe(version);
  });
});

function read(name: string, payload: Payload): EventFacts {
  return readEventFacts(payload, createContext({ GITHUB_EVENT_NAME: name }), LATE_READERS);
}
