import { parse } from "yaml";
import { OWN_REPOSITORY } from "../../scripts/owner.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** Says what is unsafe in a workflow or a composite action; each line begins with the place. */
export function workflowFaults(text: string): readonly string[] {
  const file: Mapping = parse(text);
  const jobs = Object.entries(mapping(file["jobs"]));
  const runs = mapping(file["runs"]);
  const own = file["jobs"] === undefined ? [] : faultsOfFile(file);
  return [
    ...own,
    ...unpinned(text),
    ...jobs.flatMap(([id, job]) => faultsOfJob(id, mapping(job))),
    ...faultsOfSteps("runs", list(runs["steps"])),
  ];
}

/**
 * Each `uses` of another repository that does not name a full commit with its version after it. For `your-org`, the reader knows
 * the commit, and not the example: there a comment of the file must say so.
 */
export function unpinned(text: string): readonly string[] {
  const uses = [...text.matchAll(/^[\s-]*uses: *["']?([^\s"'#]+)["']?(.*)$/gm)];
  const saysWhy = /^\s*#.*\bpin\b/im.test(text);
  return uses.flatMap(([, action = "", rest = ""]) => {
    if (action.startsWith("./")) return [];
    const isReaders = action.startsWith("your-org/") || action.startsWith(OWN_REPOSITORY);
    if (isReaders && saysWhy) return [];
    const isPinned = /@[0-9a-f]{40}$/.test(action) && /^ # v\d+\.\d+\.\d+$/.test(rest);
    return isPinned ? [] : [`uses: ${action} is not the full commit of a version`];
  });
}

function faultsOfFile(file: Mapping): readonly string[] {
  const triggers = typeof file["on"] === "string" ? [file["on"]] : Object.keys(Object(file["on"]));
  return [
    ...(isNothing(file["permissions"]) ? [] : ["permissions: {} is not what the file begins with"]),
    ...(triggers.includes("pull_request_target")
      ? ["on: pull_request_target gives strangers a run with secrets"]
      : []),
  ];
}

function faultsOfJob(id: string, job: Mapping): readonly string[] {
  const isCall = job["uses"] !== undefined;
  return [
    ...(job["permissions"] === "write-all" || job["permissions"] === "read-all"
      ? [`${id}: permissions are all`]
      : []),
    ...(isCall || job["timeout-minutes"] !== undefined ? [] : [`${id}: no timeout-minutes`]),
    ...(job["secrets"] === "inherit" ? [`${id}: hands on all secrets`] : []),
    ...faultsOfSteps(id, list(job["steps"])),
  ];
}

function faultsOfSteps(job: string, steps: readonly unknown[]): readonly string[] {
  return steps.flatMap((one, at) => {
    const step = mapping(one);
    const place = `${job}, step ${at + 1}`;
    const { run, uses, with: given } = step;
    const scripts = [run, mapping(given)["script"]].filter((script) => typeof script === "string");
    const keeps =
      String(uses).startsWith("actions/checkout@") && mapping(given)["persist-credentials"] !== false;
    return [
      // Whatever is filled in becomes code: a branch, a title or a name of a fork as well.
      ...(scripts.some((script) => script.includes("${{"))
        ? [`${place}: an expression in a script, give it by env`]
        : []),
      ...(keeps ? [`${place}: the checkout leaves the token in .git`] : []),
    ];
  });
}

function isNothing(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mapping(value: unknown): Mapping {
  return typeof value === "object" && value !== null ? (value as Mapping) : {};
}
