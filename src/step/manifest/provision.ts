import type { RunContext } from "../../build/context.ts";
import type { Payload } from "../../build/payload.ts";
import { reasonForPlanOnly } from "../../build/trust/trusted-run.ts";
import { incidentTitle } from "../../incident/incident-title.ts";
import { type ManifestText, readManifestText } from "../../inputs/content/manifest-text.ts";
import type { TextSource } from "../../inputs/content/text-source.ts";
import { InputError, MissingFileError } from "../../inputs/input-error.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import { readOrganizations } from "../../provisioning/actual/read-organizations.ts";
import type { Place } from "../../provisioning/manifest/manifest.ts";
import { parseManifest } from "../../provisioning/manifest/parse-manifest.ts";
import { failureText } from "../../provisioning/provisioning-advice.ts";
import { type Withheld, withheldFrom } from "../github/newer-manifest.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";
import { currentIncident } from "../incident/current-incident.ts";
import { mayHaveIncident } from "../incident/may-have-incident.ts";
import { NO_PLACES, type Places, placed, stopped } from "./places.ts";
import { planAndApply } from "./plan-and-apply.ts";

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
  const titleOf = (title?: string) => incidentTitle(build, title, { wall: host.wall, hide });
  const titled = titleOf(entry?.title);
  if ("problem" in titled) return stopped(host, [titleProblem(titled.problem, file, entry?.place)]);
  if (inputs.token === undefined) {
    host.journal.add({ notes: ["The manifest is valid. A plan needs a token."] });
    return NO_PLACES;
  }
  const { createWebexClient } = await import("../webex-access.ts");
  const webex = createWebexClient(inputs, host);
  const organizations = await readOrganizations(webex, inputs.allowedOrganizations);
  if ("problems" in organizations) return stopped(host, organizations.problems);
  const guards = { domains: inputs.allowedDomains, organizations: organizations.ids };
  const planOnly = planOnlyReason(inputs, context, payload);
  let asked: Promise<Withheld> | undefined;
  const older = (): Promise<Withheld> => (asked ??= withheldFrom(manifestText, happening, host));
  const incident = entry && {
    entry,
    title: titled.title,
    guards,
    teams,
    planOnly,
    current: async () => currentIncident(entry, file, await older(), { wall: host.wall, titleOf }),
    isOfRun: mayHaveIncident(happening),
    connect: () => createWebexClient(inputs, host),
  };
  const withheld = async (hasWork: boolean): Promise<Withheld> =>
    planOnly === undefined && hasWork ? await older() : { planOnly };
  const places = isProvisioned
    ? NO_PLACES
    : await planAndApply(file, parsed.manifest, { webex, guards, withheld }, host).catch(
        async (error: unknown) => stopped(host, [await unreadable(error)]),
      );
  return { ...places, ...(incident && { incident }) };
}

async function unreadable(error: unknown): Promise<string> {
  return `Rooms and teams could not be read: ${await failureText(error)}`;
}

function titleProblem(problem: string, file: string, place: Place = { line: 1, column: 1 }): string {
  return placed(
    file,
    place,
    `the title of the incident cannot be used: ${problem}${problem.endsWith("?") ? "" : "."}`,
  );
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
