import type { Handler, PublicHandler } from "./call.ts";
import type { PublicName, TokenName } from "./coverage.ts";
import { attachmentActionHandlers } from "./routes/attachment-actions.ts";
import { authorizationHandlers } from "./routes/authorizations.ts";
import { contentHandlers } from "./routes/contents.ts";
import { groupHandlers } from "./routes/groups.ts";
import { guestHandlers } from "./routes/guests.ts";
import { incomingWebhookHandlers } from "./routes/incoming-webhooks.ts";
import { licenseHandlers } from "./routes/licenses.ts";
import { meetingInviteeHandlers } from "./routes/meeting-invitees.ts";
import { meetingKindHandlers } from "./routes/meeting-kinds.ts";
import { meetingParticipantHandlers } from "./routes/meeting-participants.ts";
import { transcriptHandlers } from "./routes/meeting-transcripts.ts";
import { meetingHandlers } from "./routes/meetings.ts";
import { membershipHandlers } from "./routes/memberships.ts";
import { messageHandlers } from "./routes/messages.ts";
import { organizationHandlers } from "./routes/organizations.ts";
import { peopleHandlers } from "./routes/people.ts";
import { recordingHandlers } from "./routes/recordings.ts";
import { roleHandlers } from "./routes/roles.ts";
import { roomTabHandlers } from "./routes/room-tabs.ts";
import { roomHandlers } from "./routes/rooms.ts";
import { teamMembershipHandlers } from "./routes/team-memberships.ts";
import { teamHandlers } from "./routes/teams.ts";
import { publicTokenHandlers, tokenHandlers } from "./routes/tokens.ts";
import { webhookHandlers } from "./routes/webhooks.ts";

/** The handlers of calls that need a token. */
export const HANDLERS: Record<TokenName, Handler> = {
  ...messageHandlers,
  ...contentHandlers,
  ...attachmentActionHandlers,
  ...roomHandlers,
  ...roomTabHandlers,
  ...membershipHandlers,
  ...teamHandlers,
  ...teamMembershipHandlers,
  ...webhookHandlers,
  ...peopleHandlers,
  ...groupHandlers,
  ...organizationHandlers,
  ...licenseHandlers,
  ...roleHandlers,
  ...guestHandlers,
  ...authorizationHandlers,
  ...tokenHandlers,
  ...meetingHandlers,
  ...meetingInviteeHandlers,
  ...recordingHandlers,
  ...meetingKindHandlers,
  ...meetingParticipantHandlers,
  ...transcriptHandlers,
};

/** The handlers of calls that need none. */
export const PUBLIC_HANDLERS: Record<PublicName, PublicHandler> = {
  ...publicTokenHandlers,
  ...incomingWebhookHandlers,
};
