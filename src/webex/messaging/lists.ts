import type { Requests } from "../http/requests.ts";
import { createNoun, type Noun } from "../noun.ts";
import { GROUPS } from "../nouns/groups.ts";
import { ROOMS } from "../nouns/rooms.ts";
import { TEAMS } from "../nouns/teams.ts";

/** The nouns by which rooms and people are found whose IDs are not known. */
export interface Lists {
  readonly rooms: Noun<typeof ROOMS>;
  readonly teams: Noun<typeof TEAMS>;
  readonly groups: Noun<typeof GROUPS>;
}

/** Makes these nouns. */
export function createLists(requests: Requests): Lists {
  return {
    rooms: createNoun(ROOMS, requests),
    teams: createNoun(TEAMS, requests),
    groups: createNoun(GROUPS, requests),
  };
}
