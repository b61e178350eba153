import { ThreadAnchors } from "../../../delivery/post/thread-anchors.ts";
import { idOf, type Recipient } from "../../../delivery/recipient.ts";
import { NameError } from "../../../delivery/rooms/name-error.ts";
import { recipientsOf } from "../../../delivery/rooms/recipients-of.ts";
import { parseDestinations } from "../../../inputs/destinations.ts";
import type { Inputs } from "../../../inputs/inputs.ts";
import type { Destination } from "../../../model/destination.ts";
import type { Host } from "../../../step/host.ts";
import { bearersOf } from "../../../text/name-match.ts";
import { adviceOn, idKey, WebexError } from "../../../webex/index.ts";
import { withPaste } from "../../input-lines.ts";
import type { Known } from "../../known.ts";
import { fault, ok, type Row, warning } from "../../row.ts";
import { clientOr } from "../../sign-in.ts";
import { otherDestinations } from "../../workflow/elsewhere/other-destinations.ts";
import { cutOf } from "../../workflow/texts/commented-texts.ts";
import { personRow } from "./person-check.ts";
import { roomRow } from "./room-check.ts";
import { strayThreadRow, threadRow } from "./thread-check.ts";
import { unnamedRow, type Wanted, whatOf } from "./unnamed-row.ts";
import type { Visit } from "./visit.ts";

/** Resolves each entry of `to`, as a step does, and checks the recipients. */
export async function destinationRows(known: Known): Promise<readonly Row[]> {
  const { access, host, places } = known;
  const inputs = withCut(known);
  if (inputs.to.length === 0) return [];
  const invalid = inputs.to.flatMap(invalidRows);
  const valid = inputs.to.filter(({ target }) => target.kind !== "invalid");
  if (access.kind === "out") {
    return [...invalid, ...valid.flatMap(({ entry }) => notLookedUp(known, whatOf(entry)))];
  }
  const { webex, me } = access;
  const organizations =
    inputs.allowedOrganizations.length === 0 ? undefined : () => organizationIds(inputs, host);
  const isOnly = inputs.to.length === 1 && inputs.to[0]?.target.kind !== "group";
  const anchors = new ThreadAnchors(inputs.thread, { webex, isOnly });
  const { Audience } = await import("../../../delivery/rooms/audience.ts");
  const audience = new Audience(webex, { organizations });
  const { roomsMet } = known;
  const visit: Visit = {
    webex,
    me,
    inputs,
    audience,
    anchors,
    roomsMet,
    taken: new Map(),
    instead: new Map(),
  };
  const rows: Row[] = [...invalid];
  for (const { entry, target } of valid) {
    const titles = target.kind === "room title" ? target.titles : [];
    const isPlanned = titles.some((title) => bearersOf(title, places.rooms, (room) => room.title).length > 0);
    rows.push(...(await rowsOf({ entry, target, isPlanned }, visit)));
  }
  const stray = strayThreadRow(inputs.thread, rows);
  const own = withLines(stray === undefined ? rows : [...rows, stray], visit.instead, inputs);
  return [...own, ...(await otherRows(known, visit))];
}

/** What is wrong with destinations of other steps of this action. */
async function otherRows({ workflow }: Known, visit: Visit): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let left = MAX_OTHERS;
  for (const { who, to } of workflow.ask(otherDestinations, [])) {
    const inputs = { ...visit.inputs, to, thread: undefined };
    const other = { ...visit, inputs, roomsMet: new Map(), taken: new Map(), instead: new Map() };
    left -= to.length;
    if (left < 0) return rows;
    const found: (readonly Row[])[] = to.map(invalidRows);
    for (const one of to) found.push(await rowsOf({ ...one, isPlanned: false }, other));
    const wrong = withLines(found.flat(), other.instead, inputs).filter(({ state }) => state === "fault");
    for (const { what, found: says, advice, lines } of wrong) {
      const there = advice?.replace(/the step's (`with:`)/, `the $1 of ${who.replace(/^a /, "that ")}`);
      rows.push(warning(what, `In ${who}: ${says}`, there, lines));
    }
  }
  return rows;
}

/** Number of destinations of other steps that are looked up. */
const MAX_OTHERS = 20;

/** The inputs, with the destination that YAML reads as a comment, if that is the only one and it can be looked up. */
function withCut({ access, inputs, workflow }: Known): Inputs {
  if (inputs.to.length > 0 || access.kind === "out") return inputs;
  const comment = workflow.ask((place) => cutOf("to", place) && place?.cuts?.["to"]?.rest, undefined);
  return comment === undefined ? inputs : { ...inputs, to: parseDestinations(comment) };
}

async function organizationIds(inputs: Inputs, host: Host): Promise<readonly string[]> {
  return (await import("../../../step/webex-access.ts")).allowedOrganizationIds(inputs, host);
}

function notLookedUp({ access }: Known, what: string): readonly Row[] {
  const known = clientOr(access, what);
  return "row" in known ? [known.row] : [];
}

function invalidRows({ entry, target }: Destination): readonly Row[] {
  if (target.kind !== "invalid") return [];
  const found = `It cannot be used: ${target.problem}.`;
  const advice = "Give a room's ID, link, or title, an email address, or a person's ID, one per line.";
  return [fault(whatOf(entry), found, advice)];
}

/**
 * Adds the whole input with all corrections to the row of each misspelled entry, because pasting separate corrections would
 * undo the others.
 */
function withLines(
  rows: readonly Row[],
  instead: ReadonlyMap<string, string>,
  { to }: Inputs,
): readonly Row[] {
  if (instead.size === 0) return rows;
  const entries = to.map(({ entry }) => instead.get(entry) ?? entry.replace(/^mailto:/i, ""));
  const lines = entries.filter(Boolean).join("\n");
  if (lines === "") return rows;
  // An entry without a certain correction stays as it is: its own row says what to do.
  const corrected = new Set([...instead.keys()].map(whatOf));
  return rows.map((row) => (corrected.has(row.what) ? withPaste(row, "to", lines) : row));
}

async function rowsOf(wanted: Wanted, visit: Visit): Promise<readonly Row[]> {
  const { entry, target } = wanted;
  if (target.kind === "invalid") return [];
  const what = whatOf(entry);
  try {
    const { recipients, warning: doubt } = await recipientsOf(target, async () => visit.audience);
    const [first] = recipients;
    const twice = first && visit.taken.get(idKey(idOf(first)));
    if (twice !== undefined) return [ok(what, `It is the same as "${twice}".`)];
    for (const one of recipients) visit.taken.set(idKey(idOf(one)), entry);
    if (target.kind === "group") return [groupRow(what, recipients)];
    const rows = first === undefined ? [] : await rowsOfOne(what, first, visit);
    return doubt === undefined ? rows : [warning(what, doubt), ...rows];
  } catch (error) {
    if (error instanceof NameError) return [await unnamedRow(error, wanted, visit)];
    if (!(error instanceof WebexError)) throw error;
    return [fault(what, error.message, (await adviceOn(error, "look up")) || undefined)];
  }
}

function groupRow(what: string, members: readonly Recipient[]): Row {
  const count = `${members.length} ${members.length === 1 ? "person" : "people"}`;
  return ok(what, `A group of ${count}. Each person gets the message.`);
}

async function rowsOfOne(what: string, recipient: Recipient, visit: Visit): Promise<readonly Row[]> {
  const row =
    "roomId" in recipient
      ? await roomRow(what, recipient.roomId, visit)
      : await personRow(what, recipient, visit);
  const thread = visit.inputs.thread === undefined ? undefined : await threadRow(what, recipient, visit);
  return thread === undefined ? [row] : [row, thread];
}
