import { listText } from "../../../text/list.ts";
import { tableOf, ticked } from "../own-place.ts";
import { type Asked, CHECK, type Loss, misnamed, type Place, sameIn } from "./loss.ts";

/**
 * The values of contexts that are the same in every workflow. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts
 */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  github:
    "action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name event_path graphql_url head_ref job path ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id repositoryUrl retention_days run_id run_number run_attempt secret_source server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace".split(
      " ",
    ),
  job: "status check_run_id container services workflow_file_path workflow_ref workflow_repository workflow_sha".split(
    " ",
  ),
  runner: "name os arch temp tool_cache debug environment workspace".split(" "),
  strategy: "fail-fast job-index job-total max-parallel".split(" "),
};

/** What GitHub calls the same elsewhere, or what a shell's variable is called. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  "github.branch": "github.ref_name",
  "github.tag": "github.ref_name",
  "github.commit": "github.sha",
  "github.user": "github.actor",
  "github.repo": "github.repository",
  "github.owner": "github.repository_owner",
  "job.state": "job.status",
  "job.result": "job.status",
  "job.outcome": "job.status",
  "job.conclusion": "job.status",
  "job.name": "github.job",
  "job.id": "github.job",
  "runner.platform": "runner.os",
};

/** A context with fixed names. */
export function lossOfFixed({ context, names: [name = ""] }: Asked, place: Place): Loss | undefined {
  const known = NAMES[context] ?? [];
  const own = sameIn(known, name);
  if (own !== undefined) return lossOfKnown(`${context}.${own}`, place);
  const why = `\`${context}\` has no \`${name}\``;
  const other = OTHER_WORDS[`${context}.${name.toLowerCase()}`];
  if (other !== undefined) return { why, meant: other, isAlways: true };
  const loss = misnamed(
    why,
    name,
    known.filter((one) => one !== "action"),
    (near) => `${context}.${near}`,
  );
  const { advice, ...rest } = loss;
  if (advice === undefined) return { ...rest, isAlways: true };
  const has = known.length > MAX_LISTED ? "" : `It has ${listText(known.map(ticked))}. `;
  return { why, advice: has + CHECK, isAlways: true };
}

const MAX_LISTED = 10;

/** Values that only some runs have. */
function lossOfKnown(path: string, { job, workflow, eventName }: Place): Loss | undefined {
  const only = (when: string): Loss => ({ state: "unchecked", why: `it is set only ${when}` });
  if (/^github\.action_/.test(path)) return only("in a composite action");
  if (path === "runner.debug") return only("with debug logging");
  if (path === "job.container" || path === "job.services") {
    const key = path.slice("job.".length);
    return job[key] === undefined ? { why: `this job has no \`${key}:\``, advice: CHECK } : undefined;
  }
  if (path !== "github.head_ref" && path !== "github.base_ref") return undefined;
  const isForPulls = eventsOf(workflow["on"]).some((event) => event.startsWith("pull_request"));
  return {
    ...(isForPulls && { state: "unchecked" as const }),
    why: `only runs for a pull request have it, and \`${eventName}\` started this one`,
    ...(path === "github.head_ref" ? { meant: "github.head_ref || github.ref_name" } : { advice: CHECK }),
  };
}

/** The events that start a workflow. */
export function eventsOf(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  if (Array.isArray(on)) return on.filter((one) => typeof one === "string");
  return Object.keys(tableOf(on));
}
