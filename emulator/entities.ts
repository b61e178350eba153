/** A person or bot, with the fields that plain users and bots may see. */
export interface Person {
  readonly id: string;
  readonly emails: readonly string[];
  readonly displayName: string;
  readonly nickName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly orgId: string;
  readonly created: string;
  readonly type: "person" | "bot";
  /** True for an address that was added to a room before it had an account. */
  readonly invitePending: boolean;
}

/** A space; the title of a direct one is made for whoever looks. */
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

/** One person's place in one room. */
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

/** What a message says: everything that an edit may replace, and what was attached to it. */
export interface MessageContent {
  text?: string | undefined;
  markdown?: string | undefined;
  html?: string | undefined;
  files?: readonly string[] | undefined;
  attachments?: readonly object[] | undefined;
  mentionedPeople?: readonly string[] | undefined;
  mentionedGroups?: readonly string[] | undefined;
}

/** A message as Webex keeps it. */
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
