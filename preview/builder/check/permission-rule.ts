import { PERMISSIONS } from "../../../src/github/permissions.ts";
import type { Permission } from "../../../src/github/reading.ts";
import { listText } from "../../../src/text/list.ts";
import type { Finding } from "../../model/builder.ts";
import type { PastedJob, PastedStep, Permissions } from "./pasted.ts";
import { type Rule, wordsOf } from "./rule.ts";

const COMPARISONS = ["change", "fixed", "first-failure", "still-failing"];

/** Reported once per job, for all of its steps that use the action. */
export const permissions: Rule = ({ workflow, job, step }) => {
  const own = job.steps.filter((one) => one.isOwn);
  const asking = own.filter(
    ({ inputs }) => !inputs.has("github-token") || inputs.get("github-token")?.value !== "",
  );
  if (own[0] !== step || asking.length === 0) return [];
  const granted = job.permissions ?? workflow.permissions;
  const { needed, useful } = wishesOf(job, asking);
  const lacks = needed.filter((one) => !holds(granted, one));
  const couldHave = useful.filter((one) => !holds(granted, one) && !lacks.includes(one));
  if (granted === undefined) return ofDefault(job, [...lacks, ...couldHave]);
  const line = job.permissionsLine ?? job.line;
  const found: Finding[] = [];
  if (lacks.length > 0) {
    const why = lacks.map((one) => `"${one}", to ${purposeOf(one)}`).join(", nor ");
    const text = `The job is not granted ${why}.`;
    found.push({ line, kind: "missing", text, write: block(granted, lacks) });
  }
  if (couldHave.length > 0) {
    const what = couldHave.map((one) => PERMISSIONS[one]).join(", and ");
    const text = `With ${quoted(couldHave)} the message could also report ${what}.`;
    // Two lines with the same key would contradict each other.
    const write = lacks.length > 0 ? undefined : block(granted, couldHave);
    found.push({ line, kind: "better", text, write });
  }
  return found;
};

/**
 * If the file grants nothing, the repository's settings decide what a token may do. A line to write would remove
 * permissions that other steps of the job may need.
 */
function ofDefault(job: PastedJob, wished: readonly Permission[]): readonly Finding[] {
  if (wished.length === 0) return [];
  const what = wished.map((one) => PERMISSIONS[one]).join(", and ");
  const text = `If the repository's default token is restricted, the job needs ${quoted(wished)} for the message to report ${what}. A "permissions" block removes every permission that it does not list: also list what the other steps of the job need.`;
  return [{ line: job.line, kind: "better", text }];
}

/** The permissions that the steps require, and those that let their messages say more. */
function wishesOf(
  job: PastedJob,
  asking: readonly PastedStep[],
): { readonly needed: readonly Permission[]; readonly useful: readonly Permission[] } {
  const given = (name: string): readonly string[] =>
    asking.flatMap(({ inputs }) => wordsOf(inputs.get(name)?.value ?? ""));
  const isCompared = [...given("notify-on"), ...given("mention-on")].some((one) => COMPARISONS.includes(one));
  const isDeploy = job.hasEnvironment || given("environment").length > 0;
  const isStart = given("event").join() === "start";
  const needed: readonly Permission[] = [
    ...(isCompared || given("event").includes("waiting") ? (["actions: read"] as const) : []),
    ...(hasCheckout(job) ? (["contents: read"] as const) : []),
  ];
  const ofDeploys: readonly Permission[] = isDeploy ? ["deployments: read"] : [];
  return { needed, useful: isStart ? [] : ["actions: read", "checks: read", ...ofDeploys] };
}

function quoted(names: readonly Permission[]): string {
  return listText(names.map((one) => `"${one}"`));
}

function purposeOf(name: Permission): string {
  return name === "contents: read" ? "check out its code" : `know ${PERMISSIONS[name]}`;
}

function hasCheckout({ steps }: PastedJob): boolean {
  return steps.some(({ uses }) => uses?.startsWith("actions/checkout@"));
}

/** Without a `permissions` key, a token can read code and packages. That is the default of new repositories. */
const BY_DEFAULT: Readonly<Record<string, string>> = { contents: "read" };

function holds(granted: Permissions | undefined, permission: Permission): boolean {
  const all: Permissions = granted ?? BY_DEFAULT;
  const [name = ""] = permission.split(":");
  return all === "everything" || /^(?:read|write)$/.test(all[name] ?? "");
}

/** The block to write. A job's own block replaces the workflow's, so it begins with everything that is granted now. */
function block(granted: Permissions, more: readonly Permission[]): string {
  const present = granted === "everything" ? {} : granted;
  const all = { ...present, ...Object.fromEntries(more.map((one) => one.split(": "))) };
  const entries = Object.entries(all).map(([name, level]) => `${name}: ${level}`);
  return `permissions: { ${entries.sort().join(", ")} }`;
}
