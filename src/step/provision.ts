import type { RunContext } from "../build/context.ts";
import type { Payload } from "../build/payload.ts";
import { reasonForPlanOnly } from "../build/trust/trusted-run.ts";
import type { NewRoom } from "../delivery/addresses.ts";
import { incidentTitle } from "../incident/incident-title.ts";
import type { IncidentSetup } from "../incident/setup.ts";
import { type ManifestText, readManifestText } from "../inputs/content/manifest-text.ts";
import type { TextSource } from "../inputs/content/text-source.ts";
import { InputError, MissingFileError } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { PlaceFinder } from "../provisioning/actual/place-finder.ts";
import { readActual } from "../provisioning/actual/read-actual.ts";
import { readOrganizations } from "../provisioning/actual/read-organizations.ts";
import { applyPlan } from "../provisioning/apply/apply-plan.ts";
import type { Manifest, Place } from "../provisioning/manifest/manifest.ts";
import { parseManifest } from "../provisioning/manifest/parse-manifest.ts";
import { additionsOnly } from "../provisioning/plan/additions-only.ts";
import type { Plan } from "../provisioning/plan/change.ts";
import { planChanges } from "../provisioning/plan/plan-changes.ts";
import { outcomeProblems, planLines, planText } from "../provisioning/plan-table.ts";
import { failureText } from "../provisioning/provisioning-advice.ts";
import type { ProvisioningText } from "../report/step-report.ts";
import type { WebexClient } from "../webex/index.ts";
import { type Withheld, withheldFrom } from "./github/newer-manifest.ts";
import type { Happening } from "./happening.ts";
import type { Host } from "./host.ts";
import { currentIncident } from "./incident/current-incident.ts";
import { mayHaveIncident } from "./incident/may-have-incident.ts";

/** What a manifest provides. */
export interface Places {
  readonly rooms: readonly NewRoom[];
  readonly provisioning?: ProvisioningText;
  readonly incident?: IncidentSetup;
  /** Set if the file does not exist yet. */
  readonly isMissing?: true;
}

const NO_PLACES: Places = { rooms: [] };

/** The stage of a step, as far as it matters for the manifest. */
interface ProvisioningStage {
  /** Whether files of the repository may not exist yet. */
  readonly isBeforeCheckout?: boolean;
  /** Whether an earlier stage has applied the manifest. Only its incident is left then. */
  readonly isProvisioned?: boolean;
}

/** Compares Webex with the manifest of `provision`, shows the plan, and applies it if allowed. Never rejects. */
export async function provision(
  source: TextSource,
  happening: Happening,
  stage: ProvisioningStage,
  host: Host,
): Promise<Places> {
  try {
    const text = await readManifestText(host.files, source);
    return await setUp(text, happening, stage, host);
  } catch (error) {
    if (error instanceof MissingFileError && stage.isBeforeCheckout) {
      host.journal.add({ notes: [TOO_EARLY] });
      return { ...NO_PLACES, isMissing: true };
    }
    return stopped(host, [error instanceof InputError ? error.message : await unreadable(error)]);
  }
}

/** The result if the user must change something first. */
function stopped(host: Host, problems: readonly string[]): Places {
  host.journal.add({ problems });
  return NO_PLACES;
}

const TOO_EARLY = 'The file of "provision" does not exist yet. It is read when the job has ended.';

async function setUp(
  manifestText: ManifestText,
  happening: Happening,
  { isProvisioned = false }: ProvisioningStage,
  host: Host,
): Promise<Places> {
  const { file, text } = manifestText;
  const { inputs, build, context, payload, hide } = happening;
  const parsed = await parseManifest(file, text, host.wall);
  if ("problems" in parsed) return stopped(host, parsed.problems);
  const { incident: entry, teams } = parsed.manifest;
  const titled = incidentTitle(build, entry?.title, { wall: host.wall, hide });
  if ("problem" in titled) return stopped(host, [titleProblem(titled.problem, file, entry?.place)]);
  if (inputs.token === undefined) {
    host.journal.add({ notes: ["The manifest is valid. A plan needs a token."] });
    return NO_PLACES;
  }
  const { createWebexClient } = await import("./webex-access.ts");
  const webex = createWebexClient(inputs, host);
  const organizations = await readOrganizations(webex, inputs.allowedOrganizations);
  if ("problems" in organizations) return stopped(host, organizations.problems);
  const guards = { domains: inputs.allowedDomains, organizations: organizations.ids };
  const planOnly = planOnlyReason(inputs, context, payload);
  let asked: Promise<Withheld> | undefined;
  const older = (): Promise<Withheld> => (asked ??= withheldFrom(manifestText, happening, host));
  const incident = entry && {
    incident: {
      ...{ entry, title: titled.title, guards, teams, planOnly },
      current: async () => currentIncident(entry, file, await older(), host.wall),
      isOfRun: mayHaveIncident(happening),
      connect: () => createWebexClient(inputs, host),
    },
  };
  if (isProvisioned) return { ...NO_PLACES, ...incident };
  try {
    const withheld = async (hasWork: boolean): Promise<Withheld> =>
      planOnly === undefined && hasWork ? await older() : { planOnly };
    const places = await planAndApply(file, parsed.manifest, { webex, guards, withheld }, host);
    return { ...places, ...incident };
  } catch (error) {
    return { ...stopped(host, [await unreadable(error)]), ...incident };
  }
}

async function unreadable(error: unknown): Promise<string> {
  return `Rooms and teams could not be read: ${await failureText(error)}`;
}

async function planAndApply(
  file: string,
  manifest: Manifest,
  { webex, guards, withheld }: Pick<IncidentSetup, "guards"> & Pick<Means, "webex" | "withheld">,
  host: Host,
): Promise<Places> {
  if (manifest.teams.length + manifest.rooms.length === 0) return NOTHING_NAMED;
  const finder = new PlaceFinder(webex, guards);
  const read = await readActual(webex, finder, manifest);
  if ("problems" in read) {
    const sentences = read.problems.map(({ place, sentence }) => placed(file, place, sentence));
    return stopped(host, sentences);
  }
  host.journal.add({ warnings: read.actual.warnings });
  const plan = planChanges(manifest, read.actual, guards);
  return apply(plan, { webex, finder, withheld }, host);
}

/** For a manifest that contains only an incident. */
const NOTHING_NAMED: Places = {
  ...NO_PLACES,
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

/** A sentence that says why the plan is only shown. */
export function planOnlyReason(
  { apply, isDryRun }: Inputs,
  context: RunContext,
  payload: Payload,
): string | undefined {
  if (isDryRun) return "Only shown: this is a dry run.";
  if (apply === "never") return "Only shown: `apply` is `never`.";
  return apply === "always" ? undefined : reasonForPlanOnly(context, payload);
}

/** What a plan is applied with. */
interface Means {
  readonly webex: WebexClient;
  readonly finder: PlaceFinder;
  /** What the run may not do. GitHub is asked only if there is something to do. */
  readonly withheld: (hasWork: boolean) => Promise<Withheld>;
}

async function apply(whole: Plan, { webex, finder, withheld }: Means, host: Host): Promise<Places> {
  const hasWork = whole.refusals.length === 0 && whole.changes.some(({ kind }) => kind !== "keep");
  const { planOnly, changes, newest } = await withheld(hasWork);
  const limited = changes && additionsOnly(whole);
  const plan = limited || whole;
  const lines = planLines(plan);
  // Logged before anything changes, because a job can be killed.
  host.logGroup("Webex rooms and teams", planOnly === undefined ? lines : [...lines, planOnly]);
  if (plan.refusals.length > 0 || planOnly !== undefined) {
    const isOwed = newest !== undefined;
    const rooms = plan.changes.filter(isNewRoom).map(({ name }) => ({ title: name, isOwed }));
    host.journal.add({ problems: plan.refusals, notes: planOnly === undefined ? [] : [planOnly] });
    return { rooms, provisioning: planText(plan) };
  }
  const { outcomes, rooms } = await applyPlan(webex, finder, plan);
  host.journal.add({ problems: outcomeProblems(outcomes), warnings: limited && changes ? [changes] : [] });
  return { rooms, provisioning: planText(plan, outcomes) };
}

function isNewRoom({ kind, what }: Plan["changes"][number]): boolean {
  return kind === "create" && what === "room";
}
