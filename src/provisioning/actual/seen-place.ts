import type { Room, Team } from "../../webex/index.ts";
import type { ActualMember, ActualRoom, ActualTeam } from "./actual.ts";

/** What is known of a room or team beside what Webex answers for it. */
interface Known {
  readonly isMadeBySelf: boolean;
  readonly members: readonly ActualMember[];
}

/** A team as Webex answers it; what has no value that fits is left out. */
export function seenTeam(
  { id, name, description }: Pick<Team, "id" | "name" | "description">,
  known: Known,
): ActualTeam {
  return { id, name, ...(typeof description === "string" && { description }), ...known };
}

type SeenFields = Pick<Room, "id" | "title" | "description" | "teamId"> &
  Partial<Pick<Room, "isLocked" | "isPublic" | "isAnnouncementOnly">>;

/** A room as Webex answers it; what has no value that fits is left out. */
export function seenRoom(room: SeenFields, known: Known): ActualRoom {
  const { id, title, description, teamId } = room;
  const { isLocked = false, isPublic = false, isAnnouncementOnly = false } = room;
  const optional = {
    ...(typeof description === "string" && { description }),
    ...(typeof teamId === "string" && { teamId }),
  };
  return { id, title, ...optional, isLocked, isPublic, isAnnouncementOnly, ...known };
}
