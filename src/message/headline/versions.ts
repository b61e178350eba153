import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { durationText } from "../../text/duration.ts";
import { shortSha } from "../../text/markup/plain.ts";

/** A deployment in a headline. */
export interface Deployed {
  readonly environment: string;
  readonly version: string | undefined;
  readonly previousVersion: string | undefined;
}

/** The version of a deployment, or the short SHA if it is unknown. */
export function versionOf({ deployment, commit }: Pick<Build, "deployment" | "commit">): string | undefined {
  return deployment?.version ?? (commit === undefined ? undefined : shortSha(commit.sha));
}

/** What is being deployed, if the headline should name it. `clean` shortens what may be a whole file. */
export function deployedOf(build: Build, clean: (text: string) => string): Deployed | undefined {
  if (build.stage !== "deploy" || build.deployment?.environment === undefined) return undefined;
  const [version, previousVersion] = [versionOf(build), previousOf(build)];
  return {
    environment: clean(build.deployment.environment),
    version: version && clean(version),
    previousVersion: previousVersion && clean(previousVersion),
  };
}

/** The previous version, if it differs. A version of the same commit may be known only by its SHA. */
function previousOf({ deployment, commit, changes }: Build): string | undefined {
  const { previousVersion } = deployment ?? {};
  const isSameCommit = changes?.kind === "identical" && previousVersion === shortSha(commit?.sha ?? "");
  return isSameCommit || previousVersion === versionOf({ deployment, commit }) ? undefined : previousVersion;
}

/** What was deployed where, unless the headline says it: environment, new version, and previous version. */
export function deploymentText(build: Build, outcome: Outcome): string {
  const { environment, version } = build.deployment ?? {};
  const previousVersion = previousOf(build);
  const isTold = build.stage === "deploy" && environment !== undefined;
  if (isTold && outcome === "rollback") return "";
  const place = isTold || environment === undefined ? "" : `Environment ${environment}`;
  const own = isTold || version === undefined ? "" : `Version ${version}`;
  return [
    place,
    ...(previousVersion === undefined ? [own] : changeTexts(build, outcome, { own, previousVersion })),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What a deployment did to the previous version. For one that was stopped, it is unknown how far it got. */
function changeTexts(
  { deployment, commit }: Build,
  outcome: Outcome,
  { own, previousVersion }: { readonly own: string; readonly previousVersion: string },
): readonly string[] {
  const { version, previousAge, previousRun } = deployment ?? {};
  const isCutShort = outcome === "failure" || outcome === "cancelled";
  if (!isCutShort) return [`Version ${previousVersion} → ${versionOf({ deployment, commit }) ?? "unknown"}`];
  const partly = version === undefined ? "" : `${version} may be there in part`;
  const age = previousAge === undefined ? "" : `, ${durationText(previousAge)} ago`;
  const run = previousRun === undefined ? "" : ` (#${previousRun})`;
  return [own, `Last good there: ${previousVersion}${age}${run}`, partly];
}
