import { isSameId, type WebexClient } from "../../webex/index.ts";
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
  const memberships = await Array.fromAsync<Partial<Membership> | null>(list);
  if (memberships.some((one) => isElsewhere(one, id))) {
    throw new Error(`Webex answers for another ${noun} than ${id}, so nothing is changed.`);
  }
  const members = memberships.map(memberOf);
  return [...new Map(members.map((member) => [member.membershipId, member])).values()];
}

/** Whether a membership says that it is one of another room or team. */
function isElsewhere(membership: Partial<Membership> | null, id: string): boolean {
  const place = membership?.roomId ?? membership?.teamId ?? id;
  return typeof place !== "string" || !isSameId(place, id);
}

/** A membership as Webex may give it. */
type Membership = Readonly<
  Record<"id" | "roomId" | "teamId" | "personId" | "personEmail" | "personOrgId" | "isModerator", unknown>
>;

function memberOf(membership: Partial<Membership> | null): ActualMember {
  const { id, personId, personEmail, personOrgId, isModerator } = membership ?? {};
  if (!isText(id) || !isText(personId)) {
    throw new Error("Webex leaves out who is in the room or team, so nothing is changed.");
  }
  const email = isText(personEmail) ? personEmail.trim().toLowerCase() : "";
  const orgId = isText(personOrgId) ? { orgId: personOrgId } : {};
  return { membershipId: id, personId, email, isModerator: isModerator === true, ...orgId };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
