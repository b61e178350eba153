import type { components } from "@octokit/openapi-types";
import { createRepository, createUser } from "./accounts.ts";
import { createRun, type Run, type RunFacts } from "./entities.ts";

type Payload = components["schemas"]["webhook-workflow-run-completed"];

/** The payload for a workflow on `workflow_run`. */
export interface RunEvent {
  readonly name: "workflow_run";
  readonly payload: {
    readonly action: Payload["action"];
    readonly repository: ReturnType<typeof createRepository> & { readonly default_branch: string };
    readonly sender: ReturnType<typeof createUser>;
    readonly workflow: Pick<components["schemas"]["workflow"], "id" | "name" | "path">;
    readonly workflow_run: Run;
  };
}

/** The author of a run's commit, as the commit says. Anybody can write any address there. */
export interface CommitAuthor {
  readonly name: string;
  readonly email: string;
}

/**
 * The event when a run of `your-org/shop` ends. The run of a fork only differs in its `head_repository`: it has the
 * name of the fork's branch, and no pull requests.
 */
export function createRunEvent(facts: RunFacts, author: CommitAuthor): RunEvent {
  const [owner = "your-org"] = (facts.from ?? "your-org/shop").split("/");
  const sender = createUser(owner === "your-org" ? "ada" : owner);
  const run = createRun({ status: "completed", conclusion: "success", ...facts });
  const head_commit = {
    id: run.head_sha,
    tree_id: run.head_sha,
    message: run.display_title,
    timestamp: run.created_at,
    author,
    committer: author,
  };
  const { name, path, workflow_id: id } = run;
  return {
    name: "workflow_run",
    payload: {
      action: "completed",
      repository: { ...createRepository("your-org/shop"), default_branch: "main" },
      sender,
      workflow: { id, name: name ?? "", path },
      workflow_run: { ...run, head_commit, actor: sender, triggering_actor: sender },
    },
  };
}
