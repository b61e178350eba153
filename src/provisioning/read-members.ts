import type { WebexClient } from "../webex/index.ts";
import type { ActualMember } from "./actual.ts";

/** Members on one page, the most that Webex gives of rooms; and of teams. */
const ROOM_PAGE = 1000;
const TEAM_PAGE = 500;

/**
 * Who is in a room or team. Throws `WebexError`; and an error where Webex leaves out who a member is, for then nobody
 * can tell whether they may be there.
 */
export async function readMembers(
  webex: WebexClient,
  noun: "room" | "team",
  id: string,
): Promise<readonly ActualMember[]> {
  const list =
    noun === "room"
      ? webex.memberships.list({ roomId: id, max: ROOM_PAGE })
      : webex.teamMemberships.list({ teamId: id, max: TEAM_PAGE });
  return Array.fromAsync<Membership, ActualMember>(list, memberOf);
}

/** A membership as far as Webex gives it. */
interface Membership {
  readonly id?: string;
  readonly personId?: string;
  readonly personEmail?: string;
  readonly personOrgId?: string | undefined;
  readonly isModerator?: boolean;
}

function memberOf(membership: Membership | null): ActualMember {
  const { id, personId, personEmail = "", personOrgId, isModerator = false } = membership ?? {};
  if (!id || !personId)
    throw new Error("Webex leaves out who is in the room or team, so nothing is changed.");
  const orgId = personOrgId === undefined ? {} : { orgId: personOrgId };
  return { membershipId: id, personId, email: personEmail.toLowerCase(), isModerator, ...orgId };
}
