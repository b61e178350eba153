import { listText } from "../text/list.ts";
import { bearersOf } from "../text/name-match.ts";
import { nearestFew } from "../text/nearest.ts";
import { decodeId, type MessagingClient, type Room } from "../webex/index.ts";
import { NameError } from "./name-error.ts";

/** Rooms on one page of the list, Webex's most. */
const PAGE_SIZE = 1000;

/** A room whose title is known. */
export type TitledRoom = Pick<Room, "id" | "title">;

/** The group rooms of a token, listed at most once a step however many destinations ask. */
export class RoomDirectory {
  readonly #webex: MessagingClient;
  readonly #known: readonly TitledRoom[];
  #rooms: Promise<readonly TitledRoom[]> | undefined;

  /** `known` are rooms so new that a list may not hold them yet. */
  constructor(webex: MessagingClient, known: readonly TitledRoom[] = []) {
    this.#webex = webex;
    this.#known = known;
  }

  /**
   * The id of the room with one of these titles, the first that is found: compared in NFC with single blanks,
   * exactly; else the one that differs in case only.
   * Throws `NameError`, `WebexError`.
   */
  async idByTitle(title: string, ...otherwise: readonly string[]): Promise<string> {
    const rooms = await this.#list();
    for (const wanted of [title, ...otherwise]) {
      const found = bearersOf(wanted, rooms, ({ title: other }) => other);
      if (found.length > 1) throw new NameError(severalSentence(wanted, found));
      if (found[0] !== undefined) return found[0].id;
    }
    throw new NameError(noneSentence(otherwise.at(-1) ?? title, rooms));
  }

  /** The whole id of the room with a UUID; rooms of other regions are not found by the UUID alone. */
  async idByUuid(uuid: string): Promise<string | undefined> {
    const rooms = await this.#list();
    return rooms.find(({ id }) => decodeId(id)?.uuid.toLowerCase() === uuid.toLowerCase())?.id;
  }

  #list(): Promise<readonly TitledRoom[]> {
    this.#rooms ??= this.#read();
    return this.#rooms;
  }

  /** A room that Webex lists without a title cannot be meant by one. */
  async #read(): Promise<readonly TitledRoom[]> {
    const listed = await Array.fromAsync(this.#webex.rooms.list({ type: "group", max: PAGE_SIZE }));
    const rooms = listed.filter((room) => typeof room?.id === "string" && typeof room.title === "string");
    return [...rooms, ...this.#known.filter(({ id }) => rooms.every((room) => room.id !== id))];
  }
}

function noneSentence(title: string, rooms: readonly TitledRoom[]): string {
  const near = nearestFew(
    title,
    rooms.map((room) => room.title),
  ).map((name) => `"${name}"`);
  const hint = near.length === 0 ? "" : ` Near: ${listText(near)}.`;
  return `None of the ${rooms.length} group rooms of this token has the title "${title}". The bot must be a member of the room: add it there, or give the room's id.${hint}${formHint(title)}`;
}

/** Ways in which lists, links and people are written elsewhere, and what stands for them in `to`. */
const FORM_HINTS: readonly (readonly [RegExp, string])[] = [
  [/^-\s/, "Entries stand one per line, without a dash."],
  [/^(["']).*\1$/, "Entries stand without quotes."],
  [/^\[.*\]$/, "Entries stand one per line, without brackets."],
  [/<[^\s<>][^\s<>@]*@[^\s<>]+>/, "Of a person, give the e-mail address alone."],
  [/^https?:/i, "Of a room, give the link that “Copy space link” in Webex gives."],
  [/[,;]/, "Several rooms stand on a line each."],
];

function formHint(title: string): string {
  const hint = FORM_HINTS.find(([form]) => form.test(title))?.[1];
  return hint === undefined ? "" : ` ${hint}`;
}

function severalSentence(title: string, rooms: readonly TitledRoom[]): string {
  const ids = rooms.map(({ id }) => id);
  return `${rooms.length} rooms have the title "${title}". Give the id of the one that is meant: ${ids.join(", ")}.`;
}
