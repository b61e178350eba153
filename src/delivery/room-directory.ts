import { listText } from "../text/list.ts";
import { bearersOf } from "../text/name-match.ts";
import { nearestFew } from "../text/nearest.ts";
import { decodeId, idKey, type MessagingClient } from "../webex/index.ts";
import { NameError } from "./name-error.ts";
import { chooseRoom, type FoundRoom, type TitledRoom, type Trust } from "./room-choice.ts";

/** Rooms on one page of the list, Webex's most. */
const PAGE_SIZE = 1000;

/** What a directory knows beside what Webex lists. */
export interface DirectoryOptions {
  /** Rooms that this step made, so new that a list may not hold them yet. */
  readonly made?: readonly TitledRoom[];
  /** Ids of the organizations whose rooms a title may name; left out, any. Throws `NameError` where they are not known. */
  readonly organizations?: (() => Promise<readonly string[]>) | undefined;
}

/** The group rooms of a token, listed at most once a step however many destinations ask. */
export class RoomDirectory {
  readonly #webex: MessagingClient;
  readonly #options: DirectoryOptions;
  #rooms: Promise<readonly TitledRoom[]> | undefined;
  #trust: Promise<Trust> | undefined;

  constructor(webex: MessagingClient, options: DirectoryOptions = {}) {
    this.#webex = webex;
    this.#options = options;
  }

  /** The room with one of these titles, the first that is found. Throws `NameError`, `WebexError`. */
  async byTitle(title: string, ...otherwise: readonly string[]): Promise<FoundRoom> {
    const rooms = await this.#list();
    for (const wanted of [title, ...otherwise]) {
      const bearers = bearersOf(wanted, rooms, (room) => room.title);
      if (isSome(bearers)) return this.choose(`the title "${wanted}"`, bearers);
    }
    throw new NameError(noneSentence(otherwise.at(-1) ?? title, rooms));
  }

  /** The one that is meant of rooms that bear a name. Throws `NameError`. */
  async choose(named: string, rooms: readonly [TitledRoom, ...TitledRoom[]]): Promise<FoundRoom> {
    this.#trust ??= this.#readTrust();
    return chooseRoom(named, rooms, await this.#trust);
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
    const { made = [] } = this.#options;
    const listed = await Array.fromAsync(this.#webex.rooms.list({ type: "group", max: PAGE_SIZE }));
    const rooms = listed.filter((room) => typeof room?.id === "string" && typeof room.title === "string");
    return [...rooms, ...made.filter(({ id }) => rooms.every((room) => room.id !== id))];
  }

  async #readTrust(): Promise<Trust> {
    const { made = [], organizations } = this.#options;
    const ids = new Set((await organizations?.())?.map(idKey));
    const ours = new Set(made.map(({ id }) => id));
    return {
      isOurs: ({ id, ownerId }) => ours.has(id) || (ownerId !== undefined && ids.has(idKey(ownerId))),
      isStrict: organizations !== undefined,
    };
  }
}

function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
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
