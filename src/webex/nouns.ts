import { ATTACHMENT_ACTIONS } from "./nouns/attachment-actions.ts";
import { AUTHORIZATIONS } from "./nouns/authorizations.ts";
import { GROUPS } from "./nouns/groups.ts";
import { GUESTS } from "./nouns/guests.ts";
import { MEETING_INVITEES } from "./nouns/meetings/meeting-invitees.ts";
import { MEETINGS } from "./nouns/meetings/meetings.ts";
import { RECORDINGS } from "./nouns/meetings/recordings.ts";
import { MEMBERSHIPS } from "./nouns/memberships.ts";
import { MESSAGES } from "./nouns/messages.ts";
import { ORGANIZATIONS } from "./nouns/organizations.ts";
import { PEOPLE } from "./nouns/people.ts";
import { ROOMS } from "./nouns/rooms.ts";
import { TEAM_MEMBERSHIPS } from "./nouns/team-memberships.ts";
import { TEAMS } from "./nouns/teams.ts";
import { WEBHOOKS } from "./nouns/webhooks.ts";

/** Every noun by the client's own name for it: client, `call` and documentation follow. */
export const NOUNS = {
  attachmentActions: ATTACHMENT_ACTIONS,
  authorizations: AUTHORIZATIONS,
  groups: GROUPS,
  guests: GUESTS,
  meetingInvitees: MEETING_INVITEES,
  meetings: MEETINGS,
  memberships: MEMBERSHIPS,
  messages: MESSAGES,
  organizations: ORGANIZATIONS,
  people: PEOPLE,
  recordings: RECORDINGS,
  rooms: ROOMS,
  teamMemberships: TEAM_MEMBERSHIPS,
  teams: TEAMS,
  webhooks: WEBHOOKS,
} as const;
