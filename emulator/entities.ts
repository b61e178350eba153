/** Details that an admin can set for a person. */
export interface PersonDetails {
  readonly avatar?: string | undefined;
  readonly phoneNumbers?: readonly object[] | undefined;
  readonly extension?: string | undefined;
  readonly locationId?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly licenses?: readonly string[] | undefined;
  readonly department?: string | undefined;
  readonly manager?: string | undefined;
  readonly managerId?: string | undefined;
  readonly title?: string | undefined;
  readonly addresses?: readonly object[] | undefined;
  readonly siteUrls?: readonly string[] | undefined;
}

/** A person, bot, or Service App, as Webex stores it. Callers may see only a part of it. */
export interface Person extends PersonDetails {
  readonly id: string;
  readonly emails: readonly string[];
  readonly displayName: string;
  readonly nickName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly orgId: string;
  readonly created: string;
  readonly lastModified: string;
  readonly type: "person" | "bot" | "appuser";
  /** True for an address that was added to a room before it had an account. */
  readonly invitePending: boolean;
  readonly loginEnabled: boolean;
}

/** A room. The title of a direct one depends on who looks at it. */
export interface Room {
  readonly id: string;
  title: string;
  readonly type: "direct" | "group";
  isLocked: boolean;
  teamId?: string | undefined;
  lastActivity: string;
  readonly creatorId: string;
  readonly created: string;
  readonly ownerId: string;
  isAnnouncementOnly: boolean;
  isReadOnly: boolean;
  isPublic: boolean;
  description?: string | undefined;
}

/** One person's membership in a room. */
export interface Membership {
  readonly id: string;
  readonly roomId: string;
  readonly personId: string;
  readonly personEmail: string;
  readonly personDisplayName: string;
  readonly personOrgId: string;
  isModerator: boolean;
  isRoomHidden: boolean;
  readonly roomType: "direct" | "group";
  readonly isMonitor: boolean;
  readonly created: string;
}

/** The content of a message: everything that an edit can replace, and its attachments. */
export interface MessageContent {
  text?: string | undefined;
  markdown?: string | undefined;
  html?: string | undefined;
  files?: readonly string[] | undefined;
  attachments?: readonly object[] | undefined;
  mentionedPeople?: readonly string[] | undefined;
  mentionedGroups?: readonly string[] | undefined;
}

/** A message as Webex stores it. */
export interface Message extends MessageContent {
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly roomId: string;
  readonly roomType: "direct" | "group";
  readonly toPersonId?: string | undefined;
  readonly toPersonEmail?: string | undefined;
  readonly personId: string;
  readonly personEmail: string;
  readonly created: string;
  readonly updated?: string | undefined;
}

/** A file of a message, served at `/contents`. */
export interface Content {
  readonly id: string;
  readonly messageId: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What somebody submitted in a card. */
export interface AttachmentAction {
  readonly id: string;
  readonly type: "submit";
  readonly messageId: string;
  readonly inputs: object;
  readonly personId: string;
  readonly roomId: string;
  readonly created: string;
}

/** A web page that a room shows as a tab. */
export interface RoomTab {
  readonly id: string;
  readonly roomId: string;
  readonly roomType: "direct" | "group";
  displayName: string;
  contentUrl: string;
  readonly creatorId: string;
  readonly created: string;
}

/** A team. It comes with a General room. */
export interface Team {
  readonly id: string;
  name: string;
  description?: string | undefined;
  /** In Webex's examples, but not in its OpenAPI files. */
  readonly creatorId: string;
  readonly created: string;
}

/** One person's membership in a team. */
export interface TeamMembership {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string;
  readonly personEmail: string;
  readonly personDisplayName: string;
  readonly personOrgId: string;
  isModerator: boolean;
  readonly created: string;
}

/** A group of people in an organization. */
export interface Group {
  readonly id: string;
  displayName: string;
  readonly orgId: string;
  readonly created: string;
  lastModified: string;
  /** In the order in which they were added. */
  readonly memberIds: Set<string>;
}

/** An organization. */
export interface Organization {
  readonly id: string;
  readonly displayName: string;
  readonly created: string;
}
