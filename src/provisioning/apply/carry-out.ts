import { foldedName } from "../../text/name-match.ts";
import { type WebexClient, WebexError } from "../../webex/index.ts";
import { listTeams } from "../actual/list-places.ts";
import type { Change } from "../plan/change.ts";
import { createOnce, findOurs } from "./create-once.ts";
import type { MadePlaces } from "./made-places.ts";

/** Applies a change in Webex and returns a remark as a sentence, if there is one. Throws `WebexError`. */
export type ApplyChange = (
  change: Change,
  webex: WebexClient,
  made: MadePlaces,
) => Promise<string | undefined>;

/** The function for each change, by its kind and what it is about. */
export const CARRY_OUT: Readonly<Record<string, ApplyChange>> = {
  "create team": createTeam,
  "change team": async ({ name, target }, webex) => {
    const { teamId = "", fields = {} } = target;
    await webex.teams.update({ teamId, name, ...withBlank(fields) });
    return undefined;
  },
  "create team-member": async (change, webex, made) => {
    const { isModerator, ...person } = personOf(change);
    const teamId = made.teamIdOf(change) ?? "";
    return unlessThere(webex.teamMemberships.create({ teamId, ...person, ...isModerator }));
  },
  "remove team-member": ({ target: { membershipId = "" } }, webex) =>
    unlessGone(webex.teamMemberships.delete({ membershipId })),
  "create room": createRoom,
  "change room": async (change, webex, made) => {
    const { name, target } = change;
    const { roomId = "", fields = {}, team } = target;
    const teamId = team === undefined ? undefined : made.teamIdOf(change);
    await webex.rooms.update({ roomId, title: name, ...withBlank(fields), ...(teamId && { teamId }) });
    return undefined;
  },
  "create member": async (change, webex, made) => {
    const { isModerator, ...person } = personOf(change);
    const roomId = made.roomIdOf(change) ?? "";
    return unlessThere(webex.memberships.create({ roomId, ...person, ...isModerator }));
  },
  "remove member": ({ target: { membershipId = "" } }, webex) =>
    unlessGone(webex.memberships.delete({ membershipId })),
  "change moderator": async ({ target }, webex) => {
    const { membershipId = "", isModerator = false, teamId } = target;
    const memberships = teamId === undefined ? webex.memberships : webex.teamMemberships;
    await memberships.update({ membershipId, isModerator });
    return undefined;
  },
  "create welcome": async (change, webex, made) => {
    if (made.roomOf(change)?.isOwn === false)
      return "Another run has created the room and posts the welcome there.";
    const { markdown = "" } = change.target;
    await webex.messages.create({ roomId: made.roomIdOf(change) ?? "", markdown });
    return undefined;
  },
  "remove room": ({ target: { roomId = "" } }, webex) => unlessGone(webex.rooms.delete({ roomId })),
  "remove team": ({ target: { teamId = "" } }, webex) => unlessGone(webex.teams.delete({ teamId })),
};

async function createTeam(change: Change, webex: WebexClient, made: MadePlaces) {
  const { name, target } = change;
  const find = async (mayBeThis: boolean) =>
    findOurs("team", change, (await listTeams(webex, made.finder)).bearersOf(name), made, mayBeThis);
  const fields = withoutEmpty(target.fields ?? {});
  const team = await createOnce(find, () => webex.teams.create({ name, ...fields }));
  made.teams.set(foldedName(name), team);
  return team.isOwn ? undefined : MEANWHILE;
}

async function createRoom(change: Change, webex: WebexClient, made: MadePlaces) {
  const { name, target } = change;
  const find = async (mayBeThis: boolean) => {
    // A room that may already exist must be found, wherever the list shows it.
    const bearers = await (mayBeThis ? made.looks.amongAll(name) : made.looks.bearersOf(name));
    return findOurs("room", change, bearers, made, mayBeThis);
  };
  const teamId = target.team === undefined ? undefined : made.teamIdOf(change);
  const fields = withoutEmpty(target.fields ?? {});
  const room = await createOnce(find, () =>
    webex.rooms.create({ title: name, ...fields, ...(teamId && { teamId }) }),
  );
  made.rooms.set(foldedName(name), room);
  return room.isOwn ? undefined : MEANWHILE;
}

const MEANWHILE = "Another run has created it in the meantime. That one is used.";

/** The parameters that identify a person to Webex. `isModerator` is set only if the manifest asks for a moderator. */
function personOf({ name, target: { personId, isModerator } }: Change) {
  return {
    ...(personId === undefined ? { personEmail: name } : { personId }),
    isModerator: isModerator === true ? { isModerator } : {},
  };
}

/** The remark for somebody who is already a member. */
export const IS_THERE = "It already exists.";

/** Accepts that a member already exists. */
async function unlessThere(creation: Promise<unknown>): Promise<string | undefined> {
  try {
    await creation;
  } catch (error) {
    if (!(error instanceof WebexError && error.kind === "conflict")) throw error;
    return IS_THERE;
  }
  return undefined;
}

/** Accepts that something is already deleted. */
async function unlessGone(deletion: Promise<unknown>): Promise<string | undefined> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof WebexError && error.kind === "not found")) throw error;
    return "It is already gone.";
  }
  return undefined;
}

type Fields = Readonly<Record<string, string | boolean>>;

/**
 * Replaces an empty description with a space, which removes it. Source:
 * https://developer.webex.com/docs/api/v1/rooms/update-a-room
 */
function withBlank(fields: Fields): Fields {
  return fields["description"] === "" ? { ...fields, description: " " } : fields;
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}
