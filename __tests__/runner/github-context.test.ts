import { describe, expect, test } from "vitest";
import { createGithubContext } from "../../runner/github-context.ts";

const repository = { full_name: "octo/widgets", default_branch: "trunk", id: 5, owner: { id: 6 } };
const pull = {
  number: 12,
  pull_request: { merge_commit_sha: "c0ffee", head: { ref: "fix" }, base: { ref: "trunk" } },
};

describe("createGithubContext", () => {
  test.each([
    [
      "push",
      { ref: "refs/tags/v1", after: "abc" },
      { ref: "refs/tags/v1", ref_name: "v1", ref_type: "tag", sha: "abc" },
    ],
    [
      "pull_request",
      pull,
      { ref: "refs/pull/12/merge", ref_name: "12/merge", sha: "c0ffee", head_ref: "fix", base_ref: "trunk" },
    ],
    ["pull_request_target", pull, { ref: "refs/heads/trunk", head_ref: "fix", base_ref: "trunk" }],
    [
      "pull_request_review",
      { pull_request: { ...pull.pull_request, number: 12 } },
      { ref: "refs/pull/12/merge", head_ref: "fix", base_ref: "trunk" },
    ],
    ["create", { ref: "v3", ref_type: "tag" }, { ref: "refs/tags/v3", ref_type: "tag" }],
    ["create", { ref: "dev", ref_type: "branch" }, { ref: "refs/heads/dev", ref_type: "branch" }],
    ["release", { release: { tag_name: "v2" } }, { ref: "refs/tags/v2", ref_type: "tag" }],
    ["workflow_dispatch", { ref: "refs/heads/dev" }, { ref: "refs/heads/dev" }],
    [
      "merge_group",
      { merge_group: { head_ref: "refs/heads/q", head_sha: "d" } },
      { ref: "refs/heads/q", sha: "d" },
    ],
    ["deployment_status", { deployment: { ref: "dev", sha: "e" } }, { ref: "refs/heads/dev", sha: "e" }],
    ["schedule", { schedule: "0 0 * * *" }, { ref: "refs/heads/trunk", ref_type: "branch" }],
  ])("gives %s the ref and commit that GitHub gives it", (name, payload, expected) => {
    expect(createGithubContext({ name, payload: { ...payload, repository } }, {})).toMatchObject(expected);
  });

  test("takes the repository and the actor from the payload", () => {
    const payload = { repository, sender: { login: "mona", id: 7 } };
    expect(createGithubContext({ name: "push", payload }, {})).toMatchObject({
      repository: "octo/widgets",
      repository_owner: "octo",
      repository_id: "5",
      repository_owner_id: "6",
      actor: "mona",
      actor_id: "7",
      triggering_actor: "mona",
      workflow_ref: "octo/widgets/.github/workflows/ci.yml@refs/heads/trunk",
    });
  });

  test("derives from what is overridden", () => {
    const overrides = { server_url: "https://git.example.com", ref: "refs/tags/v3", repository: "a/b" };
    expect(createGithubContext({ name: "push", payload: null }, overrides)).toMatchObject({
      api_url: "https://git.example.com/api/v3",
      graphql_url: "https://git.example.com/api/graphql",
      ref_name: "v3",
      repository_owner: "a",
    });
  });
});
