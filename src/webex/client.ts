import { Requests } from "./http/requests.ts";
import type { WebexClientOptions } from "./options.ts";
import { AttachmentActions } from "./resources/attachment-actions.ts";
import { Authorizations } from "./resources/authorizations.ts";
import { Groups } from "./resources/groups.ts";
import { Guests } from "./resources/guests.ts";
import { MeetingInvitees } from "./resources/meeting-invitees.ts";
import { Meetings } from "./resources/meetings.ts";
import { Memberships } from "./resources/memberships.ts";
import { Messages } from "./resources/messages.ts";
import { Organizations } from "./resources/organizations.ts";
import { People } from "./resources/people.ts";
import { Recordings } from "./resources/recordings.ts";
import { Rooms } from "./resources/rooms.ts";
import { TeamMemberships } from "./resources/team-memberships.ts";
import { Teams } from "./resources/teams.ts";
import { Webhooks } from "./resources/webhooks.ts";

/** The Webex REST API. Source: https://developer.webex.com/docs/api/getting-started */
export class WebexClient {
  readonly attachmentActions: AttachmentActions;
  readonly authorizations: Authorizations;
  readonly groups: Groups;
  readonly guests: Guests;
  readonly meetingInvitees: MeetingInvitees;
  readonly meetings: Meetings;
  readonly memberships: Memberships;
  readonly messages: Messages;
  readonly organizations: Organizations;
  readonly people: People;
  readonly recordings: Recordings;
  readonly rooms: Rooms;
  readonly teamMemberships: TeamMemberships;
  readonly teams: Teams;
  readonly webhooks: Webhooks;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.attachmentActions = new AttachmentActions(requests);
    this.authorizations = new Authorizations(requests);
    this.groups = new Groups(requests);
    this.guests = new Guests(requests);
    this.meetingInvitees = new MeetingInvitees(requests);
    this.meetings = new Meetings(requests);
    this.memberships = new Memberships(requests);
    this.messages = new Messages(requests);
    this.organizations = new Organizations(requests);
    this.people = new People(requests);
    this.recordings = new Recordings(requests);
    this.rooms = new Rooms(requests);
    this.teamMemberships = new TeamMemberships(requests);
    this.teams = new Teams(requests);
    this.webhooks = new Webhooks(requests);
  }
}
