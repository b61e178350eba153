/** The spaces of the local Webex, as the page shows them. */
export interface Spaces {
  readonly rooms: readonly Space[];
  readonly people: readonly (Person & {
    /** The space in which the bot writes to them alone, once there is one. */
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
  /** How many messages there were before those that are shown. */
  readonly earlier: number;
  /** Oldest first; each that begins a thread is followed by its replies. */
  readonly messages: readonly ShownMessage[];
}

/** A message, or what is left of one. */
export interface ShownMessage {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly from: Person;
  readonly created: string;
  /** Empty for one that was deleted. */
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
  readonly card: unknown;
  readonly files: readonly ShownFile[];
  /** Bytes of the Markdown, or of the text, of the 7,439 that Webex takes. */
  readonly bytes: number;
  /** What a notification shows. */
  readonly phone: string;
  /** What each edit changed, oldest first. */
  readonly edits: readonly (readonly DiffLine[])[];
  readonly isDeleted: boolean;
  /** Who is mentioned, by name. */
  readonly mentions: readonly string[];
  /** The requests that made and changed it, oldest first, without their headers. */
  readonly requests: readonly ShownRequest[];
}

/** A line of a text that became another one. */
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
  /** Whether a browser draws it by itself: a picture, or plain text. */
  readonly kind: "picture" | "text" | "other";
}

/** A request to the local Webex, without its headers. */
export interface ShownRequest {
  readonly method: string;
  /** Without `/v1` and without the query. */
  readonly path: string;
  readonly body?: unknown;
  /** Missing where there was no answer. */
  readonly status?: number;
  readonly answer?: unknown;
  readonly trackingId: string;
  /** When it arrived, in milliseconds of the epoch. */
  readonly at: number;
}
