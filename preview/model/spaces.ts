/** The rooms of the local Webex, as the page shows them. */
export interface Spaces {
  readonly rooms: readonly Space[];
  readonly people: readonly (Person & {
    /** The 1:1 room with the bot, if it exists. */
    readonly roomId: string | undefined;
  })[];
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly isBot: boolean;
}

export interface Space {
  readonly id: string;
  readonly title: string;
  readonly isDirect: boolean;
  readonly team: string | undefined;
  readonly isAnnouncementOnly: boolean;
  readonly isLocked: boolean;
  readonly members: readonly (Person & { readonly isModerator: boolean })[];
  /** How many messages came before those that are shown. */
  readonly earlier: number;
  /** Oldest first. Replies follow the message that started their thread. */
  readonly messages: readonly ShownMessage[];
}

/** A message, or what is left of a deleted one. */
export interface ShownMessage {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly from: Person;
  readonly created: string;
  /** Empty for a deleted message. */
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
  readonly card: unknown;
  readonly files: readonly ShownFile[];
  /** Bytes of the Markdown, or of the text, from Webex's limit of 7,439. */
  readonly bytes: number;
  /** The text of a notification. */
  readonly phone: string;
  /** What each edit changed, oldest first. */
  readonly edits: readonly (readonly DiffLine[])[];
  readonly isDeleted: boolean;
  /** Names of the people who are mentioned. */
  readonly mentions: readonly string[];
  /** The requests that created and changed it, oldest first, without headers. */
  readonly requests: readonly ShownRequest[];
}

/** A line in the comparison of two texts. */
export interface DiffLine {
  readonly kind: "gone" | "added" | "same";
  readonly line: string;
}

/** A file of a message. */
export interface ShownFile {
  readonly name: string;
  readonly bytes: number;
  /** Where the page serves it. */
  readonly address: string;
  /** Whether a browser can show it by itself: a picture, or plain text. */
  readonly kind: "picture" | "text" | "other";
}

/** A request to the local Webex, without headers. */
export interface ShownRequest {
  readonly method: string;
  /** Without `/v1` and the query. */
  readonly path: string;
  readonly body?: unknown;
  /** Missing if there was no answer. */
  readonly status?: number;
  readonly answer?: unknown;
  readonly trackingId: string;
  /** When it arrived, in milliseconds since the epoch. */
  readonly at: number;
}
