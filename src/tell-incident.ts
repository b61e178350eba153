import type { Build } from "./build/build.ts";
import type { RunContext } from "./build/context.ts";
import { isOfDefaultBranch } from "./build/default-branch.ts";
import type { Event } from "./build/outcome.ts";
import type { Payload } from "./build/payload.ts";
import type { Host } from "./host.ts";
import { CODEOWNERS_PATHS, type Owner, ownersOf } from "./incident/codeowners.ts";
import { afterEnding, findIncidentRoom } from "./incident/ending.ts";
import { incidentMembers } from "./incident/incident-members.ts";
import { incidentMoveOf } from "./incident/incident-move.ts";
import { type IncidentRoom, openIncidentRoom } from "./incident/incident-room.ts";
import { startMeeting } from "./incident/meeting.ts";
import { InputError } from "./inputs/input-error.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { readUserMap } from "./inputs/user-map.ts";
import type { IncidentSetup } from "./provision.ts";
import type { ReportBase, StepReport } from "./report/step-report.ts";
import { sendMessage } from "./send-message.ts";
import { OutOfTimeError } from "./text/wall.ts";
import type { Writing } from "./write-message.ts";

/** What happened, as far as it decides about an incident. */
export interface Happening {
  readonly build: Build;
  readonly event: Event;
  readonly context: RunContext;
  readonly payload: Payload;
  readonly inputs: Inputs;
}

/** What came of an incident. */
export type ToldIncident = Pick<StepReport, "deliveries" | "notes" | "problems">;

const NOTHING: ToldIncident = { deliveries: [], notes: [], problems: [] };

/** Whether what happened makes an incident or ends one: on our default branch only, and by nobody from outside. */
export function isIncident({ entry }: IncidentSetup, { build, event, context, payload }: Happening): boolean {
  const isDefault = build.ref.kind === "branch" && isOfDefaultBranch(context, payload);
  return isDefault && incidentMoveOf(entry, build, event) !== undefined;
}

/** Makes, finds or ends the room of an incident, and tells it what happened. Never rejects. */
export async function tellIncident(
  setup: IncidentSetup,
  happening: Happening,
  { base, message }: { readonly base: ReportBase; readonly message: Writing },
  host: Host,
): Promise<ToldIncident> {
  const { entry, title, webex, guards, planOnly } = setup;
  const { build, event, inputs } = happening;
  const isOpening = incidentMoveOf(setup.entry, build, event) === "open";
  if (planOnly !== undefined) {
    const what = isOpening ? "made or found, and told" : "told, and ended";
    return { ...NOTHING, notes: [`The room "${title}" would be ${what}.`] };
  }
  const room = isOpening
    ? await open(setup, happening, host)
    : await findIncidentRoom(webex, entry, title, guards);
  const { id, lines, notes, problems } = room;
  if (lines.length > 0) host.say("Webex incident room", lines);
  if (id === undefined) return { ...NOTHING, notes, problems };
  const to = { ...inputs, to: [id], webhookUrls: [], files: [] };
  const { report } = await sendMessage(
    base,
    message,
    { inputs: to, thread: undefined, onlyFinishes: undefined, rooms: [] },
    host,
  );
  const deliveries = report.deliveries.map((delivery) => ({ ...delivery, destination: title }));
  const { transition, brokenSeconds } = build.history ?? {};
  const isStanding = entry.id !== undefined;
  const begins = room.isNew || (isStanding && transition !== "still-failing");
  const after = isOpening
    ? await startMeeting(webex, entry.hasMeeting && begins, { id, title })
    : await afterEnding(webex, { id, title, isStanding, brokenSeconds }, host.now());
  return { deliveries, notes: [...notes, ...after], problems };
}

async function open(setup: IncidentSetup, happening: Happening, host: Host): Promise<IncidentRoom> {
  const { entry, title, webex, guards } = setup;
  const { build, inputs } = happening;
  const { userMap } = await readUserMap(host.files, inputs.userMap, host.wall);
  const wantsOwners = entry.members.some((member) => "role" in member && member.role === "codeowners");
  const owners = wantsOwners ? await ownersInTime(happening, host) : { owners: [] };
  const { emailDomains } = inputs;
  const { members, notes } = incidentMembers(entry, build, { userMap, emailDomains, ...owners });
  const room = await openIncidentRoom(webex, { ...entry, title }, members, guards);
  return { ...room, notes: [...(owners.notes ?? []), ...notes, ...room.notes] };
}

interface FoundOwners {
  readonly owners: readonly Owner[];
  readonly notes?: readonly string[];
}

async function ownersInTime(happening: Happening, host: Host): Promise<FoundOwners> {
  try {
    return { owners: await readOwners(happening, host) };
  } catch (error) {
    if (!(error instanceof OutOfTimeError)) throw error;
    return { owners: [], notes: ["CODEOWNERS takes too long to read, so nobody is invited by it."] };
  }
}

/** Largest file that GitHub reads, in bytes. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** The owners of what changed; the file is read where it is checked out, else on GitHub. */
async function readOwners({ build, context, inputs }: Happening, host: Host): Promise<readonly Owner[]> {
  const files = build.changes?.files ?? [];
  if (files.length === 0) return [];
  for (const path of CODEOWNERS_PATHS) {
    try {
      const text = await host.files.readText("provision", path, MAX_CODEOWNERS_BYTES);
      return host.outsideWalls.owners.run(() => ownersOf(text, files));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  if (inputs.githubToken === undefined) return [];
  const { apiUrl } = context;
  const github = host.createGitHubClient({
    token: inputs.githubToken,
    apiUrl,
    maxRequests: CODEOWNERS_PATHS.length,
  });
  for (const path of CODEOWNERS_PATHS) {
    const reading = await github.fileOf(build.repository.fullName, path);
    if ("value" in reading) return host.outsideWalls.owners.run(() => ownersOf(reading.value, files));
  }
  return [];
}
