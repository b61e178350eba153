import { listText } from "../../text/list.ts";
import { BARE } from "../../text/markup/bare-expression.ts";
import { NameBudget } from "../../text/name-budget.ts";
import { bearersOf, NameIndex } from "../../text/name-match.ts";
import { nearestFew } from "../../text/nearest.ts";
import { decodeId, idKey, type Lists, PAGE, type Room } from "../../webex/index.ts";
import type { NewRoom } from "../addresses.ts";
import { type TitledRoom, titledRooms } from "./group-rooms.ts";
import { formHint, isJoined, likelyEntries, personHint } from "./likely-entries.ts";
import { NameError } from "./name-error.ts";
import { chooseRoom, type FoundRoom, type Trust } from "./room-choice.ts";
import { tokenOwner, UNASKED } from "./token-owner.ts";
import { UnreadNames } from "./unread-names.ts";

/** What a directory knows in addition to Webex's lists. */
export interface DirectoryOptions {
  /** Rooms created by this step, which a list may not contain yet, and rooms that it only plans to create. */
  readonly rooms?: readonly NewRoom[] | undefined;
  /**
   * IDs of the organizations whose rooms a title may refer to; any organization if absent. Throws `NameError` if they are
   * unknown.
   */
  readonly organizations?: (() => Promise<readonly string[]>) | undefined;
}

/** The group rooms that a token can see, listed at most once per step for all destinations. */
export class RoomDirectory {
  readonly #webex: Pick<Lists, "rooms" | "people">;
  readonly #organizations: DirectoryOptions["organizations"];
  readonly #made: readonly TitledRoom[];
  readonly #planned: readonly NewRoom[];
  #rooms: Promise<NameIndex<TitledRoom>> | undefined;
  readonly #unread = new UnreadNames("room");
  readonly #budget = new NameBudget();
  #trust: Promise<Trust> | undefined;

  constructor(webex: Pick<Lists, "rooms" | "people">, { rooms = [], organizations }: DirectoryOptions = {}) {
    this.#webex = webex;
    this.#organizations = organizations;
    this.#made = rooms.filter((room): room is TitledRoom => room.id !== undefined);
    this.#planned = rooms.filter(({ id }) => id === undefined);
  }

  /** The room with one of these titles, in no particular order. Throws `NameError`, `WebexError`. */
  async byTitle(...titles: readonly [string, ...string[]]): Promise<FoundRoom> {
    const rooms = await this.#list();
    const borne = titles.filter((title) => rooms.bearersOf(title).length > 0);
    const bearers = [...new Set(borne.flatMap((title) => rooms.bearersOf(title)))];
    const [planned] = titles.flatMap((title) => bearersOf(title, this.#planned, titleOf));
    if (!isSome(bearers)) {
      throw planned ? plannedError(planned) : await this.#noneError(titles.at(-1) ?? titles[0], rooms.all);
    }
    const named = `the title ${borne.map((title) => `"${title}"`).join(" or ")}`;
    try {
      return await this.choose(named, bearers, this.#unread);
    } catch (error) {
      throw planned && error instanceof NameError ? plannedError(planned) : error;
    }
  }

  /** Chooses among rooms with the same name. `unread` could have that name too. Throws `NameError`. */
  async choose(
    named: string,
    rooms: readonly [TitledRoom, ...TitledRoom[]],
    unread: UnreadNames,
  ): Promise<FoundRoom> {
    this.#trust ??= this.#readTrust();
    const found = chooseRoom(named, rooms, await this.#trust);
    return (await this.hasOurs(rooms)) ? found : unread.warned(found, named, rooms);
  }

  /** Whether one of these rooms is known to be ours. */
  async hasOurs(rooms: readonly TitledRoom[]): Promise<boolean> {
    this.#trust ??= this.#readTrust();
    return rooms.some((await this.#trust).isOurs);
  }

  /** All rooms with these titles, whoever owns them. Throws `WebexError`. */
  async bearersOf(titles: readonly string[]): Promise<readonly TitledRoom[]> {
    const rooms = await this.#list();
    return [...new Set(titles.flatMap((title) => rooms.bearersOf(title)))];
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
    const rooms = titledRooms(await Array.fromAsync(this.#listed()));
    const listed = new Set(rooms.map(({ id }) => id));
    const all = [...rooms, ...this.#made.filter(({ id }) => !listed.has(id))];
    return new NameIndex(all, titleOf);
  }

  async #noneError(title: string, rooms: readonly TitledRoom[]): Promise<NameError> {
    const unsure = this.#unread.areSome ? ` (${this.#unread.text})` : "";
    const none = `None of the ${rooms.length} group rooms of this token has the title "${title}"${unsure}`;
    if (BARE.test(title)) return new NameError(`${none}: write \`\${{ ${title} }}\`.`);
    const form = formHint(title);
    if (/^https?:\/\/\S+$/i.test(title)) return new NameError(`"${title}" is not the link of a room.${form}`);
    const titles = this.#budget.within(title, rooms, titleOf).map(titleOf);
    const near = nearestFew(title, titles);
    const likely = this.#unread.areSome ? undefined : likelyEntries(title, titles);
    const owner = likely === undefined ? await tokenOwner(this.#webex) : UNASKED;
    const hint = near.length === 0 ? "" : ` Similar: ${listText(near.map((name) => `"${name}"`))}.`;
    const joined = isJoined(title, titles)
      ? " If these are several lines, write `to: |`: `to: >` joins them."
      : "";
    const sentence = `${none}. ${owner.replace("t", "T")} must be a member of the room: add it there, or give the room's ID.${hint}${personHint(title, near)}${form}${joined}`;
    return new NameError(sentence, { near: likely, isMaybeHidden: form + joined === "" });
  }

  async *#listed(): AsyncIterable<Room> {
    const wanted = { type: "group", max: PAGE.rooms } as const;
    for await (const room of this.#webex.rooms.list(wanted, { onLeftOut: this.#unread.add })) {
      if (room.errors?.title === undefined) yield room;
      else this.#unread.add();
    }
  }

  async #readTrust(): Promise<Trust> {
    const ids = new Set((await this.#organizations?.())?.map(idKey));
    const ours = new Set(this.#made.map(({ id }) => id));
    return {
      isOurs: ({ id, ownerId }) => ours.has(id) || (ownerId !== undefined && ids.has(idKey(ownerId))),
      isStrict: this.#organizations !== undefined,
    };
  }
}

/** The error of a room that cannot be found yet, which is no failure if the step was only to plan it. */
function plannedError({ isOwed }: NewRoom): NameError {
  const sentence = "The room is only planned: it is created when the manifest is applied.";
  return new NameError(sentence, { status: isOwed ? "failed" : "skipped" });
}

function titleOf({ title }: Pick<TitledRoom, "title">): string {
  return title;
}

/** Whether a list is not empty; a type guard. */
export function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
