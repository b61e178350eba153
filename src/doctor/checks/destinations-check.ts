import { ThreadAnchors } from "../../delivery/post/thread-anchors.ts";
import { idOf, type Recipient } from "../../delivery/recipient.ts";
import { Audience } from "../../delivery/rooms/audience.ts";
import { NameError } from "../../delivery/rooms/name-error.ts";
import { recipientsOf } from "../../delivery/rooms/recipients-of.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import type { Destination } from "../../model/destination.ts";
import { allowedOrganizationIds } from "../../step/webex-access.ts";
import { bearersOf } from "../../text/name-match.ts";
import { adviceFor, idKey, type Person, type WebexClient, WebexError } from "../../webex/index.ts";
import type { Known } from "../known.ts";
import { inputRow, type Row } from "../row.ts";
import { clientOr } from "../sign-in.ts";
import { personRow } from "./person-check.ts";
import { roomRow } from "./room-check.ts";
import { threadRow } from "./thread-check.ts";

/** What is looked up with. */
export interface Visit {
  readonly webex: WebexClient;
  readonly me: Person;
  readonly inputs: Inputs;
  readonly audience: Audience;
  readonly anchors: ThreadAnchors;
}

/** Looks up each entry of `to`, as a step does, and looks at who is meant. */
export async function destinationRows(known: Known): Promise<readonly Row[]> {
  const { access, inputs, host, places } = known;
  if (inputs.to.length === 0) return [];
  const invalid = inputs.to.flatMap((one) => invalidRows(one, inputs));
  const valid = inputs.to.filter(({ target }) => target.kind !== "invalid");
  if (access.kind === "out") {
    return [...invalid, ...valid.flatMap(({ entry }) => notLookedUp(known, `to: ${entry}`))];
  }
  const { webex, me } = access;
  const organizations =
    inputs.allowedOrganizations.length === 0 ? undefined : () => allowedOrganizationIds(inputs, host);
  const isOnly = inputs.to.length === 1 && inputs.to[0]?.target.kind !== "group";
  const anchors = new ThreadAnchors(inputs.thread, { webex, isOnly });
  const visit = { webex, me, inputs, audience: new Audience(webex, { organizations }), anchors };
  const rows: Row[] = [...invalid];
  const taken = new Map<string, string>();
  for (const { entry, target } of valid) {
    const titles = target.kind === "room title" ? target.titles : [];
    const isPlanned = titles.some((title) => bearersOf(title, places.rooms, (room) => room.title).length > 0);
    rows.push(...(await rowsOf({ entry, target, isPlanned }, visit, taken)));
  }
  return rows;
}

function notLookedUp({ access }: Known, what: string): readonly Row[] {
  const known = clientOr(access, what);
  return "row" in known ? [known.row] : [];
}

function invalidRows({ entry, target }: Destination, inputs: Inputs): readonly Row[] {
  if (target.kind !== "invalid") return [];
  const found = `It cannot be used: ${target.problem}.`;
  const advice = "Give a room's id, link or title, an e-mail address, or a person's id, one a line.";
  return [{ ...toRow(entry, "Release train", "fault", found, inputs), advice }];
}

/** A row with the lines of `to` in which another entry stands in the place of one. */
function toRow(entry: string, instead: string, state: Row["state"], found: string, { to }: Inputs): Row {
  const lines = to.map((one) => (one.entry === entry ? instead : one.entry));
  return inputRow({ what: `to: ${entry}`, state, found }, "to", lines.join("\n"));
}

/** An entry of `to`, and whether the manifest is to bring its room. */
interface Wanted extends Destination {
  readonly isPlanned: boolean;
}

async function rowsOf(wanted: Wanted, visit: Visit, taken: Map<string, string>): Promise<readonly Row[]> {
  const { entry, target } = wanted;
  if (target.kind === "invalid") return [];
  const what = `to: ${entry}`;
  try {
    const { recipients, warning } = await recipientsOf(target, visit.audience);
    const [first] = recipients;
    const twice = first && taken.get(idKey(idOf(first)));
    if (twice !== undefined) return [{ what, state: "ok", found: `It is the same as "${twice}".` }];
    for (const one of recipients) taken.set(idKey(idOf(one)), entry);
    if (target.kind === "group") return [groupRow(what, recipients)];
    const rows = first === undefined ? [] : await rowsOfOne(what, first, visit);
    return warning === undefined ? rows : [{ what, state: "warning", found: warning }, ...rows];
  } catch (error) {
    if (error instanceof NameError) return [unnamedRow(error, wanted, visit.inputs)];
    if (!(error instanceof WebexError)) throw error;
    return [{ what, state: "fault", found: error.message, advice: adviceFor(error, "look up") || undefined }];
  }
}

/** A name that names nothing, or several things. */
function unnamedRow({ message, near }: NameError, { entry, target, isPlanned }: Wanted, inputs: Inputs): Row {
  const what = `to: ${entry}`;
  if (isPlanned) return { what, state: "ok", found: "The manifest brings it when it is applied." };
  if (near === undefined) return { what, state: "fault", found: message };
  const prefix = target.kind === "team" || target.kind === "group" ? `${target.kind}: ` : "";
  return toRow(entry, prefix + near, "fault", message, inputs);
}

function groupRow(what: string, members: readonly Recipient[]): Row {
  const count = `${members.length} ${members.length === 1 ? "person" : "people"}`;
  return { what, state: "ok", found: `A group of ${count}, each of whom gets the message.` };
}

async function rowsOfOne(what: string, recipient: Recipient, visit: Visit): Promise<readonly Row[]> {
  const row =
    "roomId" in recipient
      ? await roomRow(what, recipient.roomId, visit)
      : await personRow(what, recipient, visit);
  const thread = visit.inputs.thread === undefined ? undefined : await threadRow(what, recipient, visit);
  return thread === undefined ? [row] : [row, thread];
}
