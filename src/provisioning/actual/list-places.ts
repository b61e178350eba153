import { eachOnce } from "../../text/each-once.ts";
import { type Named, NameIndex } from "../../text/name-match.ts";
import { PAGE, type Room, type Team, type WebexClient, WebexError } from "../../webex/index.ts";
import { type Origin, originOf } from "./ownership.ts";

/** A room, with its title as its name. */
export type ListedRoom = Room & Named;

/** Tells whether a room or team could be ours. */
interface Finder {
  readonly mayBeOurs: (origin: Origin) => Promise<boolean>;
}

/** Lists all teams of the token by name, without duplicates. Throws `WebexError`. */
export async function listTeams(webex: WebexClient, finder: Finder): Promise<NameIndex<Team>> {
  const untold = new UntoldNames("team", finder);
  const teams: Team[] = [];
  for await (const team of webex.teams.list({ max: PAGE.teams }, { onLeftOut: untold.add })) {
    if (team.errors?.name === undefined) teams.push(team);
    else untold.add(team);
  }
  await untold.requireNoneOfOurs();
  return new NameIndex(eachOnce(teams), ({ name }) => name);
}

/** Lists all group rooms of the token by name, without duplicates. Throws `WebexError`. */
export async function listRooms(webex: WebexClient, finder: Finder): Promise<NameIndex<ListedRoom>> {
  const rooms = await Array.fromAsync(groupRooms(webex, finder, {}));
  return new NameIndex(eachOnce(rooms), ({ name }) => name);
}

/** Lists the group rooms of the token, newest first. Each page is read when it is needed. Throws `WebexError`. */
export function newestRooms(webex: WebexClient, finder: Finder): AsyncIterable<ListedRoom> {
  return groupRooms(webex, finder, { sortBy: "created" });
}

async function* groupRooms(
  webex: WebexClient,
  finder: Finder,
  order: { readonly sortBy?: "created" },
): AsyncIterable<ListedRoom> {
  const untold = new UntoldNames("room", finder);
  const wanted = { type: "group", ...order, max: PAGE.rooms } as const;
  for await (const room of webex.rooms.list(wanted, { onLeftOut: untold.add })) {
    if (room.errors?.title !== undefined) untold.add(room);
    await untold.requireNoneOfOurs();
    if (room.type !== "direct" && room.errors?.title === undefined) yield { ...room, name: room.title };
  }
  await untold.requireNoneOfOurs();
}

/** A room or team, unless Webex cannot decrypt its name: it would be renamed to what Webex shows instead. */
export function named<T extends { readonly id: string; readonly errors?: unknown }>(
  noun: string,
  place: T,
): T {
  if (place.errors === undefined) return place;
  throw new Error(`Webex cannot decrypt the name of the ${noun} ${place.id}, so nothing is changed.`);
}

/** Rooms or teams whose names Webex cannot decrypt: one of ours could have the name for which a new one would be created. */
class UntoldNames {
  readonly #noun: "room" | "team";
  readonly #finder: Finder;
  #untold: unknown[] = [];

  constructor(noun: "room" | "team", finder: Finder) {
    this.#noun = noun;
    this.#finder = finder;
  }

  readonly add = (item: unknown): void => {
    this.#untold.push(item);
  };

  /** Throws `WebexError` if one of them could be ours. */
  async requireNoneOfOurs(): Promise<void> {
    const untold = this.#untold;
    this.#untold = [];
    for (const item of untold) {
      if (!(await this.#finder.mayBeOurs(originOf(item)))) continue;
      throw new WebexError({
        kind: "bad answer",
        request: `GET /${this.#noun}s`,
        what: `was answered without the name of a ${this.#noun} that may be yours, because Webex cannot decrypt it`,
        gaveUp: "Another one of the same name would be created: run the step again later, or give the ID.",
        isAdvised: true,
      });
    }
  }
}
