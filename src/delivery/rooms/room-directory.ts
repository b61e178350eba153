import { listText } from "../../text/list.ts";
import { BARE } from "../../text/markup/bare-expression.ts";
import { NameIndex } from "../../text/name-match.ts";
import { nearestFew } from "../../text/nearest.ts";
import { decodeId, idKey, type Lists, PAGE, type Room } from "../../webex/index.ts";
import { type TitledRoom, titledRooms } from "./group-rooms.ts";
import { formHint, isJoined, likelyEntries } from "./likely-entries.ts";
import { NameError } from "./name-error.ts";
import { chooseRoom, type FoundRoom, type Trust } from "./room-choice.ts";

/** What a directory knows in addition to Webex's lists. */
export interface DirectoryOptions {
  /** Rooms created by this step, which a list may not contain yet. */
  readonly made?: readonly TitledRoom[];
  /**
   * IDs of the organizations whose rooms a title may refer to; any organization if absent. Throws `NameError` if they are
   * unknown.
   */
  readonly organizations?: (() => Promise<readonly string[]>) | undefined;
}

/** The group rooms that a token can see, listed at most once per step for all destinations. */
export class RoomDirectory {
  readonly #webex: Pick<Lists, "rooms">;
  readonly #options: DirectoryOptions;
  #rooms: Promise<NameIndex<TitledRoom>> | undefined;
  /** How many rooms have a title that cannot be read. */
  #untitled = 0;
  #trust: Promise<Trust> | undefined;

  constructor(webex: Pick<Lists, "rooms">, options: DirectoryOptions = {}) {
    this.#webex = webex;
    this.#options = options;
  }

  /** The room with one of these titles, in no particular order. Throws `NameError`, `WebexError`. */
  async byTitle(...titles: readonly [string, ...string[]]): Promise<FoundRoom> {
    const rooms = await this.#list();
    const borne = titles.filter((title) => rooms.bearersOf(title).length > 0);
    const bearers = [...new Set(borne.flatMap((title) => rooms.bearersOf(title)))];
    if (!isSome(bearers)) throw noneError(titles.at(-1) ?? titles[0], rooms.all, this.#untitled);
    const named = borne.map((title) => `"${title}"`).join(" or ");
    const found = await this.choose(`the title ${named}`, bearers);
    if (this.#untitled === 0 || (await this.hasOurs(bearers))) return found;
    const warning = `${untitledText(this.#untitled)}, so it is not certain that only one room has the title ${named}. Give its ID: ${found.id}.`;
    return { ...found, warning };
  }

  /** Chooses among rooms with the same name. Throws `NameError`. */
  async choose(named: string, rooms: readonly [TitledRoom, ...TitledRoom[]]): Promise<FoundRoom> {
    this.#trust ??= this.#readTrust();
    return chooseRoom(named, rooms, await this.#trust);
  }

  /** Whether one of these rooms is known to be ours. */
  async hasOurs(rooms: readonly TitledRoom[]): Promise<boolean> {
    this.#trust ??= this.#readTrust();
    return rooms.some((await this.#trust).isOurs);
  }

  /** The full ID of the room with a UUID. Rooms in other regions are not found by the UUID alone. */
  async idByUuid(uuid: string): Promise<string | undefined> {
    const { all } = await this.#list();
    return all.find(({ id }) => decodeId(id)?.uuid.toLowerCase() === uuid.toLowerCase())?.id;
  }

  #list(): Promise<NameIndex<TitledRoom>> {
    this.#rooms ??= this.#read();
    return this.#rooms;
  }

  async #read(): Promise<NameIndex<TitledRoom>> {
    const { made = [] } = this.#options;
    const rooms = titledRooms(await Array.fromAsync(this.#listed()));
    const listed = new Set(rooms.map(({ id }) => id));
    const all = [...rooms, ...made.filter(({ id }) => !listed.has(id))];
    return new NameIndex(all, ({ title }) => title);
  }

  async *#listed(): AsyncIterable<Room> {
    this.#untitled = 0;
    const onLeftOut = () => {
      this.#untitled += 1;
    };
    for await (const room of this.#webex.rooms.list({ type: "group", max: PAGE.rooms }, { onLeftOut })) {
      if (room.errors?.title === undefined) yield room;
      else onLeftOut();
    }
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

/** Whether a list is not empty; a type guard. */
export function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

function untitledText(count: number): string {
  const rooms = count === 1 ? "a room" : `${count} rooms`;
  return `Webex does not give the title of ${rooms} of this token`;
}

function noneError(title: string, rooms: readonly TitledRoom[], untitled: number): NameError {
  const unsure = untitled === 0 ? "" : ` (${untitledText(untitled)})`;
  const none = `None of the ${rooms.length} group rooms of this token has the title "${title}"${unsure}`;
  if (BARE.test(title)) return new NameError(`${none}: write \`\${{ ${title} }}\`.`);
  if (/^https?:\/\/\S+$/i.test(title))
    return new NameError(`"${title}" is not the link of a room.${formHint(title)}`);
  const titles = rooms.map((room) => room.title);
  const near = nearestFew(title, titles);
  const hint = near.length === 0 ? "" : ` Similar: ${listText(near.map((name) => `"${name}"`))}.`;
  const sentence = `${none}. The token's owner, such as a bot, must be a member of the room: add it there, or give the room's ID.${hint}${formHint(title)}`;
  const joined = isJoined(title, titles)
    ? " If these are several lines, write `to: |`: `to: >` joins them."
    : "";
  return new NameError(`${sentence}${joined}`, likelyEntries(title, titles));
}
