import type { Finding } from "../../model/builder.ts";
import { JOB_RULES } from "./job-rules.ts";
import type { Pasted, PastedJob } from "./pasted.ts";
import type { Place } from "./rule.ts";
import { STEP_RULES, valueFindings } from "./step-rules.ts";

/** More than anybody reads. */
const MAX_FINDINGS = 100;

const smallest = (own: string): string => `- uses: ${own}
  with:
    token: \${{ secrets.WEBEX_BOT_TOKEN }}
    to: Release train
    lifecycle: true`;

/** The action's own findings about a workflow. */
export async function ownFindings(workflow: Pasted): Promise<readonly Finding[]> {
  const found: Finding[] = workflow.errors.map((error) => ({ ...error, kind: "wrong" as const }));
  if (found.length > 0) return found.slice(0, MAX_FINDINGS);
  const places = placesIn(workflow);
  if (places.length === 0 && workflow.jobs.length > 0) {
    const line = workflow.jobs[0]?.line ?? 1;
    const said =
      "No step uses the action. This one, at the top of a job, reports that the job started and how it ended.";
    found.push({ line, kind: "missing", text: said, write: smallest(workflow.own) });
  }
  for (const place of places) {
    found.push(
      ...[...STEP_RULES, ...JOB_RULES].flatMap((rule) => rule(place)),
      ...(await valueFindings(place)),
    );
    if (found.length > MAX_FINDINGS) break;
  }
  found.push(...workflow.jobs.flatMap((job) => usesFindings(job, workflow.own)), ...foreignCode(workflow));
  return found.slice(0, MAX_FINDINGS);
}

function placesIn(workflow: Pasted): readonly Place[] {
  const steps = workflow.jobs.flatMap((job) =>
    job.steps.filter((one) => one.isOwn).map((step) => ({ job, step })),
  );
  return steps.map(({ job, step }, at) => ({
    workflow,
    job,
    step,
    isFirst: at === 0,
    input: (name) => step.inputs.get(name)?.value.trim() ?? "",
  }));
}

/** Owners whose tags GitHub itself vouches for. */
const KNOWN_OWNERS = /^(?:actions|github)\//;

function usesFindings({ steps }: PastedJob, own: string): readonly Finding[] {
  const [ownName = "", ownVersion = ""] = own.split("@");
  return steps.flatMap((step): Finding[] => {
    const { uses = "", usesLine: line } = step;
    const [, action = "", version] = /^([\w.-]+\/[\w./-]+)@(.+)$/.exec(uses) ?? [];
    if (version === undefined || /^[\da-f]{40}$/.test(version)) return [];
    if (!/^v?\d/.test(version)) {
      const text = `"${version}" is a branch: what runs here changes whenever somebody pushes to it. Name a version, or a commit.`;
      return [
        { line, kind: "better", text, write: `uses: ${action}@${step.isOwn ? ownVersion : "<commit>"}` },
      ];
    }
    const isOwn = step.isOwn || action === `${ownName}/call` || action.endsWith("/webex-notify/call");
    if (isOwn || KNOWN_OWNERS.test(action)) return [];
    const text = `A tag can be moved to other code, which then has the permissions of this job: pin ${action} to a commit.`;
    return [{ line, kind: "better", text, write: `uses: ${action}@<commit> # ${version}` }];
  });
}

/** Finds code from a pull request that runs with the repository's secrets. */
function foreignCode({ events, jobs }: Pasted): readonly Finding[] {
  if (!events.includes("pull_request_target")) return [];
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ uses, inputs }): Finding[] => {
      const ref = inputs.get("ref");
      if (!uses?.startsWith("actions/checkout@") || !/\bhead\b|head_ref|\/merge/.test(ref?.value ?? ""))
        return [];
      const text =
        "Code of a pull request is checked out in a job with secrets: anyone who opens one can read them. Build it on pull_request, and report from a workflow on workflow_run.";
      return [{ line: ref?.line ?? 1, kind: "wrong", text }];
    }),
  );
}
