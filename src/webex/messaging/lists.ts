import type { Requests } from "../http/requests.ts";
import { createNoun, type Noun } from "../noun.ts";
import { GROUPS } from "../nouns/groups.ts";
import { PEOPLE } from "../nouns/people.ts";
import { ROOMS } from "../nouns/rooms.ts";
import { TEAMS } from "../nouns/teams.ts";

/** The nouns that find rooms and people whose IDs are unknown. */
export interface Lists {
  readonly rooms: Noun<typeof ROOMS>;
  readonly teams: Noun<typeof TEAMS>;
  readonly groups: Noun<typeof GROUPS>;
  readonly people: Noun<typeof PEOPLE>;
}

/** Creates these nouns. */
export function createLists(requests: Requests): Lists {
  return {
    rooms: createNoun(ROOMS, requests),
    teams: createNoun(TEAMS, requests),
    groups: createNoun(GROUPS, requests),
    people: createNoun(PEOPLE, requests),
  };
}
