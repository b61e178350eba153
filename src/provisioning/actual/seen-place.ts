import type { Room, Team } from "../../webex/index.ts";
import type { ActualMember, ActualRoom, ActualTeam } from "./actual.ts";

/** What is known about a room or team in addition to Webex's answer for it. */
interface Known {
  readonly isMadeBySelf: boolean;
  readonly members: readonly ActualMember[];
}

/** A team from Webex's answer. Fields with an unexpected value are left out. */
export function seenTeam(
  { id, name, description }: Pick<Team, "id" | "name" | "description">,
  known: Known,
): ActualTeam {
  return { id, name, ...(typeof description === "string" && { description }), ...known };
}

type SeenFields = Pick<Room, "id" | "title" | "description" | "teamId"> &
  Partial<Pick<Room, "isLocked" | "isPublic" | "isAnnouncementOnly">>;

/** A room from Webex's answer. Fields with an unexpected value are left out. */
export function seenRoom(room: SeenFields, known: Known): ActualRoom {
  const { id, title, description, teamId } = room;
  const { isLocked = false, isPublic = false, isAnnouncementOnly = false } = room;
  const optional = {
    ...(typeof description === "string" && { description }),
    ...(typeof teamId === "string" && { teamId }),
  };
  return { id, title, ...optional, isLocked, isPublic, isAnnouncementOnly, ...known };
}
