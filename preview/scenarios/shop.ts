import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import type { RunEvent } from "../../runner/index.ts";

/** The repository in which failures are explained. */
export const SHOP = {
  full_name: "your-org/shop",
  html_url: "https://github.com/your-org/shop",
  default_branch: "main",
} as const;

/** The commit that was pushed. */
export const DEPLOYED_SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
/** The commit before it, whose run passed. */
const GOOD_SHA = "b81f0a2c44d9e7360f5a1b2c3d4e5f6071829304";

/** The commit that fixes it. */
const FIX_SHA = "5d0c7e91a2b34f6788990a1b2c3d4e5f60718293";

/** A push of a commit that breaks something. */
export const PUSH: RunEvent = pushOf({
  before: GOOD_SHA,
  after: DEPLOYED_SHA,
  message: "Count every cup once (#98)",
});
/** The push that fixes it. */
export const FIX_PUSH: RunEvent = pushOf({
  before: DEPLOYED_SHA,
  after: FIX_SHA,
  message: "Wait for the database (#99)",
});

function pushOf(commit: {
  readonly before: string;
  readonly after: string;
  readonly message: string;
}): RunEvent {
  const { before, after, message } = commit;
  return {
    name: "push",
    payload: {
      ref: "refs/heads/main",
      before,
      after,
      compare: `${SHOP.html_url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      head_commit: { id: after, message, author: { name: "Ada Lovelace", username: "ada" } },
      repository: SHOP,
      sender: { login: "ada" },
    },
  };
}

/** A pull request that changes a file. */
export const PULL_REQUEST: RunEvent = {
  name: "pull_request",
  payload: {
    action: "opened",
    number: 100,
    pull_request: {
      number: 100,
      title: "A room for releases",
      html_url: `${SHOP.html_url}/pull/100`,
      user: { login: "grace" },
      head: { ref: "rooms", sha: FIX_SHA, repo: { full_name: SHOP.full_name } },
      base: { ref: "main", repo: { full_name: SHOP.full_name } },
    },
    repository: SHOP,
    sender: { login: "grace" },
  },
};

/** What GitHub knows about the run and the previous one, which passed. */
export const FIRST_FAILURE = {
  runs: [{ number: 42 }, { number: 41, conclusion: "success", head_sha: GOOD_SHA }],
  commits: [
    { sha: GOOD_SHA, message: "Roast darker", author: "grace" },
    {
      sha: DEPLOYED_SHA,
      parent: GOOD_SHA,
      message: "Count every cup once (#98)",
      files: ["src/cart.ts"],
    },
  ],
  permissions: ["actions", "checks", "contents"],
} as const satisfies GitHubOptions;

/** The job that contains the step, as GitHub knows it while it is in progress. */
export function ownJob(failedStep: string) {
  return {
    id: 7001,
    name: "test",
    status: "in_progress",
    conclusion: null,
    steps: { "Set up job": "success", [failedStep]: "failure" },
  } as const;
}

const LOG = [
  "##[group]Run npm run e2e",
  "npm run e2e",
  "##[endgroup]",
  "Starting the shop on http://localhost:3000",
  "\u001b[31mError: connect ECONNREFUSED 127.0.0.1:5432\u001b[39m",
  "    at TCPConnectWrap.afterConnect (node:net:1636:16)",
  "1 of 18 scenarios failed: a customer pays by card",
  "##[error]Process completed with exit code 1.",
];

/** The job that failed in addition to the one that reports, with its steps, annotations, and log. */
export const E2E_JOB = {
  id: 78,
  name: "e2e",
  steps: { "Set up job": "success", "Run npm run e2e": "failure" },
  annotations: [{ path: "src/checkout.ts", start_line: 17, message: "The database refused the connection" }],
  log: LOG.map((line) => `2026-01-05T12:00:00.1234567Z ${line}\n`).join(""),
} as const;

/** What GitHub knows after the fix, a while after it broke. */
export const FIXED = {
  runs: [
    { number: 43, head_sha: FIX_SHA },
    {
      number: 42,
      conclusion: "failure",
      head_sha: DEPLOYED_SHA,
      created_at: new Date(Date.now() - 26 * 60_000).toISOString(),
    },
    { number: 41, conclusion: "success", head_sha: GOOD_SHA },
  ],
  commits: [
    ...FIRST_FAILURE.commits,
    { sha: FIX_SHA, parent: DEPLOYED_SHA, message: "Wait for the database (#99)", author: "grace" },
  ],
  permissions: FIRST_FAILURE.permissions,
} as const satisfies GitHubOptions;

/** Files that messages link to must exist in the checkout. */
export const SOURCES = {
  "src/cart.ts": "",
  "src/cart.test.ts": "",
  "src/roast.ts": "",
  "src/roast.test.ts": "",
};
