import { ATTACHMENT_ACTIONS } from "./nouns/attachment-actions.ts";
import { AUTHORIZATIONS } from "./nouns/authorizations.ts";
import { GROUPS } from "./nouns/groups.ts";
import { GUESTS } from "./nouns/guests.ts";
import { LICENSES } from "./nouns/licenses.ts";
import { MEETING_INVITEES } from "./nouns/meetings/meeting-invitees.ts";
import { MEETING_PARTICIPANTS } from "./nouns/meetings/meeting-participants.ts";
import { MEETING_SESSION_TYPES } from "./nouns/meetings/meeting-session-types.ts";
import { MEETING_SUMMARIES } from "./nouns/meetings/meeting-summaries.ts";
import { MEETING_TEMPLATES } from "./nouns/meetings/meeting-templates.ts";
import { MEETING_TRANSCRIPTS } from "./nouns/meetings/meeting-transcripts.ts";
import { MEETINGS } from "./nouns/meetings/meetings.ts";
import { RECORDINGS } from "./nouns/meetings/recordings.ts";
import { MEMBERSHIPS } from "./nouns/memberships.ts";
import { MESSAGES } from "./nouns/messages.ts";
import { ORGANIZATIONS } from "./nouns/organizations.ts";
import { PEOPLE } from "./nouns/people.ts";
import { ROLES } from "./nouns/roles.ts";
import { ROOM_TABS } from "./nouns/room-tabs.ts";
import { ROOMS } from "./nouns/rooms.ts";
import { TEAM_MEMBERSHIPS } from "./nouns/team-memberships.ts";
import { TEAMS } from "./nouns/teams.ts";
import { WEBHOOKS } from "./nouns/webhooks.ts";

/** All nouns by the client's names. The client, `call`, and the documentation are derived from this. */
export const NOUNS = {
  attachmentActions: ATTACHMENT_ACTIONS,
  authorizations: AUTHORIZATIONS,
  groups: GROUPS,
  guests: GUESTS,
  licenses: LICENSES,
  meetingInvitees: MEETING_INVITEES,
  meetingParticipants: MEETING_PARTICIPANTS,
  meetingSessionTypes: MEETING_SESSION_TYPES,
  meetingSummaries: MEETING_SUMMARIES,
  meetingTemplates: MEETING_TEMPLATES,
  meetingTranscripts: MEETING_TRANSCRIPTS,
  meetings: MEETINGS,
  memberships: MEMBERSHIPS,
  messages: MESSAGES,
  organizations: ORGANIZATIONS,
  people: PEOPLE,
  recordings: RECORDINGS,
  roles: ROLES,
  roomTabs: ROOM_TABS,
  rooms: ROOMS,
  teamMemberships: TEAM_MEMBERSHIPS,
  teams: TEAMS,
  webhooks: WEBHOOKS,
} as const;
