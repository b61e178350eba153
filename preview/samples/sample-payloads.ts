const SHOP = "https://github.com/your-org/shop";
export const SHA = "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c";

export const PUSH = {
  ref: "refs/heads/main",
  after: SHA,
  compare: `${SHOP}/compare/1111111...3f2a9c1`,
  head_commit: {
    id: SHA,
    message: "Count every cup once (#98)\n\nThe details.",
    author: { name: "Ada Lovelace" },
  },
};

export const PULL_REQUEST = {
  action: "synchronize",
  pull_request: {
    number: 7,
    title: "Roast *lighter* in the_morning",
    html_url: `${SHOP}/pull/7`,
    user: { login: "grace" },
    head: { ref: "grace/lighter", sha: SHA, repo: { full_name: "your-org/shop" } },
    base: { ref: "main" },
  },
};

export const REVIEW_ASKED = {
  ...PULL_REQUEST,
  action: "review_requested",
  requested_reviewer: { login: "bob" },
};
export const DEQUEUED = { ...PULL_REQUEST, action: "dequeued", reason: "CI_FAILURE" };

// As GitHub generates them.
const RELEASE_NOTES = `<!-- Release notes generated using configuration in .github/release.yml at v1.4.0 -->

## What's Changed
* Roast *lighter* by @grace in ${SHOP}/pull/99
* Count every cup once by @ada in ${SHOP}/pull/98

**Full Changelog**: ${SHOP}/compare/v1.3.2...v1.4.0`;

export const COMMENT = {
  action: "created",
  issue: {
    number: 7,
    title: "Roast lighter",
    html_url: `${SHOP}/pull/7`,
    user: { login: "grace" },
    pull_request: { html_url: `${SHOP}/pull/7` },
  },
};

export const RELEASE = {
  action: "published",
  release: {
    tag_name: "v1.4.0",
    name: "Dark roast",
    html_url: `${SHOP}/releases/tag/v1.4.0`,
    body: RELEASE_NOTES,
  },
};
export const PRERELEASE = { ...RELEASE, release: { ...RELEASE.release, prerelease: true } };
export const TAG = { GITHUB_REF: "refs/tags/v1.4.0", GITHUB_REF_NAME: "v1.4.0", GITHUB_REF_TYPE: "tag" };

export const WORKFLOW_RUN = {
  action: "completed",
  workflow_run: {
    id: 501,
    name: "Nightly",
    run_number: 41,
    run_attempt: 2,
    event: "push",
    status: "completed",
    conclusion: "failure",
    html_url: `${SHOP}/actions/runs/501`,
    head_branch: "main",
    head_sha: SHA,
    head_commit: { id: SHA, message: PUSH.head_commit.message, author: { name: "Ada Lovelace" } },
    head_repository: { full_name: "your-org/shop" },
    triggering_actor: { login: "grace" },
    run_started_at: "2026-08-01T10:00:00Z",
    updated_at: "2026-08-01T10:12:30Z",
  },
};

export const DEPLOYMENT_STATUS = {
  deployment: { sha: SHA, ref: "v1.4.0", environment: "production", creator: { login: "ada" } },
  deployment_status: {
    state: "success",
    environment: "production",
    environment_url: "https://shop.example.com",
    creator: { login: "ada" },
  },
};

export const DEPLOY = {
  environment: "production",
  environmentUrl: "https://shop.example.com",
  version: "v1.4.0",
  previousVersion: "v1.3.2",
  jobId: "77",
};
export const NEEDS = {
  build: "success",
  test: "failure",
  "test-e2e": "failure",
  lint: "cancelled",
  deploy: "skipped",
};

export const OWN = {
  main: {
    file: ".github/webex/failure.md",
    source:
      "{{> title}}\n\n" +
      "> Nobody merges until this is green.\n\n" +
      "{{#commit}}{{title}} ({{shortSha}}){{/commit}} broke {{data.service}}.\n" +
      "{{#data.owners}}\n- ask {{name}}, {{phone}}\n{{/data.owners}}\n\n{{> links}}\n",
  },
  partials: {
    title: { file: ".github/webex/partials/title.md", source: "🔥 **{{workflow}} is red** on {{ref.name}}" },
  },
};
export const DATA = {
  service: "checkout_v2",
  owners: [
    { name: "Ada", phone: 7 },
    { name: "Grace", phone: 8 },
  ],
};
