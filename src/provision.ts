import type { Build } from "./build/build.ts";
import type { RunContext } from "./build/context.ts";
import type { Payload } from "./build/payload.ts";
import { reasonForPlanOnly } from "./build/trusted-run.ts";
import type { NewRoom } from "./delivery/addresses.ts";
import type { Host } from "./host.ts";
import { incidentTitle } from "./incident/incident-title.ts";
import { InputError, MissingFileError } from "./inputs/input-error.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { type ManifestText, readManifestText } from "./inputs/provisioning.ts";
import { PlaceFinder } from "./provisioning/actual/place-finder.ts";
import { readActual } from "./provisioning/actual/read-actual.ts";
import { readOrganizations } from "./provisioning/actual/read-organizations.ts";
import { applyPlan } from "./provisioning/apply/apply-plan.ts";
import { failureText } from "./provisioning/explain-failure.ts";
import type { Guards } from "./provisioning/guards.ts";
import type { IncidentEntry, Manifest, Place } from "./provisioning/manifest/manifest.ts";
import { parseManifest } from "./provisioning/manifest/parse-manifest.ts";
import type { Plan } from "./provisioning/plan/change.ts";
import { planChanges } from "./provisioning/plan/plan-changes.ts";
import { outcomeProblems, planLines, planText } from "./provisioning/plan-table.ts";
import type { ProvisioningText } from "./report/step-report.ts";
import type { WebexClient } from "./webex/index.ts";
import { createWebexClient } from "./webex-client.ts";

/** What an incident needs to have its room. */
export interface IncidentSetup {
  readonly entry: IncidentEntry;
  /** Of the room. */
  readonly title: string;
  readonly guards: Guards;
  readonly webex: WebexClient;
  /** Why nothing is changed, as a sentence; absent where it may be. */
  readonly planOnly?: string | undefined;
}

/** What came of a manifest. */
export interface Provisioned {
  readonly provisioning?: ProvisioningText;
  readonly rooms: readonly NewRoom[];
  readonly incident?: IncidentSetup;
  /** What the user must change, as sentences. */
  readonly problems: readonly string[];
  /** What is worth knowing of how rooms and teams were found, as sentences. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** Set when there is no such file yet. */
  readonly isMissing?: true;
}

/** Where the step runs, and where in its life it is. */
export interface Occasion {
  readonly build: Build;
  readonly context: RunContext;
  readonly payload: Payload;
  /** Whether files of the repository may not be there yet. */
  readonly isBeforeCheckout: boolean;
  /** Whether an earlier stage of the step has applied the manifest: what is left is its incident. */
  readonly isProvisioned: boolean;
}

const NOTHING = { rooms: [], problems: [], warnings: [], notes: [] } as const;

/** Compares Webex with the manifest of `provision`, shows the plan, and carries it out where it may. Never rejects. */
export async function provision(inputs: Inputs, occasion: Occasion, host: Host): Promise<Provisioned> {
  try {
    const text = await readManifestText(host.files, inputs.provision ?? "");
    return await carryThrough(text, inputs, occasion, host);
  } catch (error) {
    if (error instanceof MissingFileError && occasion.isBeforeCheckout) {
      return { ...NOTHING, isMissing: true, notes: [TOO_EARLY] };
    }
    if (error instanceof InputError) return { ...NOTHING, problems: [error.message] };
    return { ...NOTHING, problems: [unreadable(error)] };
  }
}

const TOO_EARLY = 'The file of "provision" is not there yet; it is read again when the job has ended.';

async function carryThrough(
  { file, text }: ManifestText,
  inputs: Inputs,
  { build, context, payload, isProvisioned }: Occasion,
  host: Host,
): Promise<Provisioned> {
  const parsed = await parseManifest(file, text, host.wall);
  if ("problems" in parsed) return { ...NOTHING, problems: parsed.problems };
  const { incident: entry } = parsed.manifest;
  const titled = incidentTitle(build, entry?.title, host.wall);
  if ("problem" in titled)
    return { ...NOTHING, problems: [titleProblem(titled.problem, file, entry?.place)] };
  if (inputs.token === undefined)
    return { ...NOTHING, notes: ["The manifest is valid. A plan needs a token."] };
  const webex = createWebexClient(inputs, host);
  const organizations = await readOrganizations(webex, inputs.allowedOrganizations);
  if ("problems" in organizations) return { ...NOTHING, problems: organizations.problems };
  const guards = { domains: inputs.allowedDomains, organizations: organizations.ids };
  const planOnly = planOnlyReason(inputs, context, payload);
  const incident = entry && { entry, title: titled.title, guards, webex, planOnly };
  if (isProvisioned) return { ...NOTHING, ...(incident && { incident }) };
  try {
    const done = await planAndApply(file, parsed.manifest, { webex, guards, planOnly }, host);
    return { ...done, ...(incident && { incident }) };
  } catch (error) {
    return { ...NOTHING, problems: [unreadable(error)], ...(incident && { incident }) };
  }
}

function unreadable(error: unknown): string {
  return `Rooms and teams could not be read: ${failureText(error)}`;
}

async function planAndApply(
  file: string,
  manifest: Manifest,
  { webex, guards, planOnly }: Pick<IncidentSetup, "webex" | "guards" | "planOnly">,
  host: Host,
): Promise<Provisioned> {
  if (manifest.teams.length + manifest.rooms.length === 0) return NOTHING_NAMED;
  const finder = new PlaceFinder(webex, guards);
  const read = await readActual(webex, finder, manifest);
  if ("problems" in read) {
    return {
      ...NOTHING,
      problems: read.problems.map(({ place, sentence }) => placed(file, place, sentence)),
    };
  }
  const { warnings } = read.actual;
  const plan = planChanges(manifest, read.actual, guards);
  return { ...(await apply(plan, { webex, finder, planOnly }, host)), warnings };
}

/** Of a manifest with nothing but an incident. */
const NOTHING_NAMED: Provisioned = {
  ...NOTHING,
  provisioning: { heading: "✅ nothing to set up", markdown: "", lines: [], changes: "[]" },
};

function titleProblem(problem: string, file: string, place: Place = { line: 1, column: 1 }): string {
  return placed(
    file,
    place,
    `the title of the incident cannot be used: ${problem}${problem.endsWith("?") ? "" : "."}`,
  );
}

function placed(file: string, { line, column }: Place, sentence: string): string {
  return `${file}:${line}:${column}: ${sentence}`;
}

/** Why the plan is only shown, as a sentence. */
function planOnlyReason(
  { apply, isDryRun }: Inputs,
  context: RunContext,
  payload: Payload,
): string | undefined {
  if (isDryRun) return "Only shown: this is a dry run.";
  if (apply === "never") return "Only shown: `apply` is never.";
  return apply === "always" ? undefined : reasonForPlanOnly(context, payload);
}

async function apply(
  plan: Plan,
  { webex, finder, planOnly }: Pick<IncidentSetup, "webex" | "planOnly"> & { readonly finder: PlaceFinder },
  host: Host,
): Promise<Omit<Provisioned, "warnings">> {
  const lines = planLines(plan);
  // Before anything changes: a job may be killed.
  host.say("Webex rooms and teams", planOnly === undefined ? lines : [...lines, planOnly]);
  const isRefused = plan.refusals.length > 0;
  if (isRefused || planOnly !== undefined) {
    const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name }));
    const notes = planOnly === undefined ? [] : [planOnly];
    return { problems: plan.refusals, notes, rooms, provisioning: planText(plan) };
  }
  const { outcomes, rooms } = await applyPlan(webex, finder, plan);
  const problems = outcomeProblems(outcomes);
  return { problems, notes: [], rooms, provisioning: planText(plan, outcomes) };
}

function isNewRoom({ kind, what }: Plan["changes"][number]): boolean {
  return kind === "create" && what === "room";
}
