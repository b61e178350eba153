import type { Build } from "../../build/build.ts";
import type { LintReport } from "../../build/lint/findings.ts";
import { countText } from "../../text/count.ts";
import { listText } from "../../text/list.ts";
import { causeText } from "./cause-text.ts";
import type { Headline } from "./fact.ts";
import { brokenIn, brokenText } from "./test-counts.ts";

/** Maximum number of failed jobs or steps in a headline, which must fit on one line on a phone. */
export const MAX_NAMES = 3;

/** What failed: the needed jobs, or tests; with the step if it is only one job's. */
export function failedPart(build: Build, short: (name: string) => string): Headline[number] {
  const { tests } = build.reports;
  if (areTestsInHeadline(build) && tests !== undefined) return { text: brokenText(tests.totals) };
  if (isLintInHeadline(build)) return { text: lintText(build.reports.lint) };
  const [only, ...others] = build.failures;
  const named = others.length === 0 ? (only?.steps.map(({ name }) => name) ?? []) : [];
  const steps = named.length > 0 ? named : build.failedSteps;
  const text = [failedJobNames(build), steps]
    .filter((names) => names.length > 0)
    .map((names) => listText(names.map(short), MAX_NAMES))
    .join(" › ");
  if (text === "" && build.cause !== undefined) return { text: lowerFirst(causeText(build.cause, short)) };
  return { text, url: named.length === 1 ? only?.steps[0]?.url : undefined };
}

/** One of our own words within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Why it was cut off, unless the headline says so. */
export function otherCause(build: Build, short: (name: string) => string): string {
  if (build.cause === undefined) return "";
  const text = causeText(build.cause, short);
  return failedPart(build, short).text === lowerFirst(text) ? "" : text;
}

/** The failed steps that neither the headline nor a failed job names. */
export function otherFailedSteps(build: Build, short: (name: string) => string): string {
  const { failedSteps, failures } = build;
  const isNamed =
    build.outcome === "failure" && failedSteps.length <= MAX_NAMES && !areTestsInHeadline(build);
  return isNamed || failures.length > 0 ? "" : listText(failedSteps.map(short));
}

/** Whether the headline reports the findings of linters, because nothing else is known to have failed. */
export function isLintInHeadline(build: Build): boolean {
  const isElse = build.failures.length > 0 || build.failedSteps.length > 0 || areTestsInHeadline(build);
  return (
    build.outcome === "failure" &&
    !isElse &&
    failedJobNames(build).length === 0 &&
    lintText(build.reports.lint) !== ""
  );
}

/** The findings of linters, such as `12 errors and 3 warnings in 4 files`; "" if there are none. */
export function lintText(report: LintReport | undefined): string {
  if (report === undefined) return "";
  const { errors, warnings } = report.counts;
  const counts = [
    errors > 0 ? countText(errors, "error") : "",
    warnings > 0 ? countText(warnings, "warning") : "",
  ];
  const found = counts.filter(Boolean);
  const files = report.byFile.length === 0 ? "" : ` in ${countText(report.byFile.length, "file")}`;
  return found.length === 0 ? "" : `${listText(found)}${files}`;
}

/** Whether the headline names the only failed job and its step. */
export function isJobInHeadline(build: Build): boolean {
  const [only, ...others] = build.failures;
  if (only === undefined || others.length > 0 || areTestsInHeadline(build)) return false;
  const names = failedJobNames(build);
  return names.length === 0 ? only.name === build.job?.name : names.length === 1 && names[0] === only.name;
}

/** Whether the headline counts the failed tests: if no other job failed, they are what failed. */
export function areTestsInHeadline(build: Build): boolean {
  const isBroken = brokenIn(build.reports.tests?.totals) > 0;
  return build.outcome === "failure" && isBroken && failedJobNames(build).length === 0;
}

/** The needed jobs that failed. The failed job itself may not be among the needed ones. */
function failedJobNames({ needs, job, failures }: Build): readonly string[] {
  const needed = needs.filter(({ result }) => result === "failure").map(({ name }) => name);
  if (needed.length > 0 || job !== undefined) return needed;
  return failures.map(({ name }) => name);
}
