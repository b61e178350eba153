import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import {
  givenTo,
  jobsIn,
  type OwnPlace,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/** Actions that publish a release, by default with the token of the job. */
const PUBLISHES =
  /^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|(?:googleapis|google-github-actions)\/release-please-action)@/i;

/** The same as a command. */
function isPublishingBy(command: string): boolean {
  if (command.startsWith("gh release create ")) return !/ (?:--draft|-d)\b/.test(command);
  return /^(?:npx |yarn |pnpm )?semantic-release$/.test(command);
}

/** What gives such a step a token. */
const TOKENS = ["token", "github-token", "github_token", "repo-token"];
const VARIABLES = ["GITHUB_TOKEN", "GH_TOKEN"];

/** Whether a workflow waits for releases, and other workflows start it in no other way. */
export function isForReleases({ workflow }: OwnPlace): boolean {
  const events = eventsOf(workflow["on"]);
  const others = ["workflow_call", "workflow_run", "repository_dispatch"];
  return events.includes("release") && !others.some((one) => events.includes(one));
}

/** Whether a step of a workflow publishes a release with the token of its job. */
export function isReleasing(workflow: Table): boolean {
  const jobs = jobsIn(workflow);
  // It may start other workflows itself.
  if (/\bworkflow run\b|dispatch/i.test(JSON.stringify(jobs))) return false;
  return Object.values(jobs)
    .map(tableOf)
    .some((job) => stepsIn(job).some((step) => isPublishing(step, [workflow, job, step])));
}

function isPublishing(step: Table, around: readonly Table[]): boolean {
  const inputs = givenTo(step);
  const variables = VARIABLES.flatMap((name) => around.map((one) => tableOf(one["env"])[name]));
  const tokens = [...TOKENS.map((name) => inputs[name]), ...variables].map(scalarOf).filter(Boolean);
  if (!tokens.every((text) => /\b(?:secrets\.GITHUB_TOKEN|github\.token)\b/i.test(text))) return false;
  // A person publishes a draft.
  const isDraft = inputs["draft"] !== undefined && scalarOf(inputs["draft"]) !== "false";
  if (step["run"] === undefined) return PUBLISHES.test(scalarOf(step["uses"])) && !isDraft;
  const lines = scriptOf(step).replaceAll("\\\n", " ").split("\n");
  return tokens.length > 0 && lines.some((line) => isPublishingBy(line.trim()));
}

/**
 * Releases for which GitHub does not start the workflow. Source:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow
 */
export function untoldReleaseRows(place: OwnPlace | undefined): readonly Row[] {
  const { releasing } = place ?? {};
  if (releasing === undefined) return [];
  const found = `\`${releasing}\` publishes releases with \`GITHUB_TOKEN\`. GitHub starts no workflow for those, so they are not reported.`;
  const advice = `To report them, give the step that publishes the \`token:\` of an app or a person. Or add this step to \`${releasing}\`, after that one.`;
  return [warning("on", found, advice)];
}
