import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import type { RunEvent } from "../../runner/index.ts";

/** The repository that failures are explained in. */
export const SHOP = {
  full_name: "your-org/shop",
  html_url: "https://github.com/your-org/shop",
  default_branch: "main",
} as const;

/** The commit that was pushed. */
export const DEPLOYED_SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";
/** The commit before it, whose run passed. */
const GOOD_SHA = "b81f0a2c44d9e7360f5a1b2c3d4e5f6071829304";

/** A push of a commit that breaks something. */
export const PUSH: RunEvent = {
  name: "push",
  payload: {
    ref: "refs/heads/main",
    before: GOOD_SHA,
    after: DEPLOYED_SHA,
    compare: `${SHOP.html_url}/compare/${GOOD_SHA.slice(0, 12)}...${DEPLOYED_SHA.slice(0, 12)}`,
    head_commit: {
      id: DEPLOYED_SHA,
      message: "Count every cup once (#98)",
      author: { name: "Ada Lovelace", username: "ada" },
    },
    repository: SHOP,
    sender: { login: "ada" },
  },
};

/** What GitHub knows of the run and of the one before it, which passed. */
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

/** The job in which the step stands, as GitHub knows it while it runs. */
export function ownJob(failedStep: string) {
  return {
    id: 7001,
    name: "test",
    status: "in_progress",
    conclusion: null,
    steps: { "Set up job": "success", [failedStep]: "failure" },
  } as const;
}
