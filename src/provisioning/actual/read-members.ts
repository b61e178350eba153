import { eachOnce } from "../../text/each-once.ts";
import { isSameId, type Membership, PAGE, type WebexClient } from "../../webex/index.ts";
import type { ActualMember } from "./actual.ts";

/**
 * Reads the members of a room or team. Throws `WebexError`. Throws an error if Webex leaves out who a member is,
 * because nobody can check then whether they may be there, or if it answers for a different room or team.
 */
export async function readMembers(
  webex: WebexClient,
  noun: "room" | "team",
  id: string,
): Promise<readonly ActualMember[]> {
  const { placeIds, members } = noun === "room" ? await inRoom(webex, id) : await inTeam(webex, id);
  if (placeIds.some((place) => place !== undefined && !isSameId(place, id))) {
    throw new Error(`Webex answered for a different ${noun} than ${id}, so nothing is changed.`);
  }
  return eachOnce(members).map(memberOf);
}

async function inRoom(webex: WebexClient, roomId: string) {
  const list = webex.memberships.list({ roomId, max: PAGE.memberships }, { whole: true });
  const members = await Array.fromAsync(list);
  return { members, placeIds: members.map((member) => member.roomId) };
}

async function inTeam(webex: WebexClient, teamId: string) {
  const list = webex.teamMemberships.list({ teamId, max: PAGE.teamMemberships }, { whole: true });
  const members = await Array.fromAsync(list);
  return { members, placeIds: members.map((member) => member.teamId) };
}

type Member = Pick<Membership, "id" | "personId" | "personEmail" | "personOrgId" | "isModerator">;

function memberOf({
  id,
  personId,
  personEmail = "",
  personOrgId,
  isModerator = false,
}: Member): ActualMember {
  const orgId = personOrgId === undefined ? {} : { orgId: personOrgId };
  return { membershipId: id, personId, email: personEmail.trim().toLowerCase(), isModerator, ...orgId };
}
