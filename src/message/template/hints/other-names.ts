/** What other tools, and GitHub's contexts, call the names of our templates. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  actor: "actor.login",
  author: "commit.author",
  baseref: "pullRequest.targetBranch",
  branch: "ref.name",
  branchname: "ref.name",
  conclusion: "status",
  eventname: "trigger.event",
  headref: "pullRequest.sourceBranch",
  jobname: "job.name",
  joburl: "job.url",
  link: "run.url",
  outcome: "status",
  ref: "ref.name",
  refname: "ref.name",
  repo: "repository.name",
  result: "status",
  runattempt: "run.attempt",
  runid: "run.id",
  runnumber: "run.number",
  runurl: "run.url",
  sha: "commit.sha",
  shortsha: "commit.shortSha",
  tag: "ref.name",
  url: "run.url",
  user: "actor.login",
  username: "actor.login",
};

/** Our name for what another tool calls by `name`; `undefined` for any other name. */
export function ownNameFor(name: string): string | undefined {
  const key = name.toLowerCase().replace(/[_-]/g, "");
  return Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
}
