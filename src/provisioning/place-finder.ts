import { bearersOf } from "../text/name-match.ts";
import { shownPlace, shownPlaces } from "../text/shown-place.ts";
import type { Room, Team, WebexClient } from "../webex/index.ts";
import type { ActualMember } from "./actual.ts";
import { type Named, severalText } from "./named.ts";
import { type Insiders, isOursByMembers, isOursByOrigin, type Origin } from "./ownership.ts";
import { readMembers } from "./read-members.ts";
import type { Guards } from "./wanted-members.ts";

/** Items on one page, the most that Webex gives of rooms; and of teams. */
const ROOM_PAGE = 1000;
const TEAM_PAGE = 500;

/** A room or team as Webex lists it. */
export type Place = Named & Origin;

/** How a name is looked up. */
export interface Search {
  readonly noun: "room" | "team";
  readonly name: string;
  /** Whether only a room or team that is ours will do. */
  readonly mustBeOurs: boolean;
  /** Tells who is listed as a member; asked only where Webex does not say where the place comes from. */
  readonly listed: () => Promise<(member: ActualMember) => boolean>;
}

/** The one that bears a name, nothing where none does, or why it is not clear which, as a sentence. */
export type Sole<T> = { readonly found?: T; readonly warning?: string } | { readonly problem: string };

/** The rooms and teams of a token by their names, and whose they are: anybody can give a room a name and put the bot into it. */
export class PlaceFinder {
  readonly #webex: WebexClient;
  readonly #guards: Guards;
  readonly #members = new Map<string, Promise<readonly ActualMember[]>>();
  #self: Promise<string> | undefined;

  constructor(webex: WebexClient, guards: Guards) {
    this.#webex = webex;
    this.#guards = guards;
  }

  /** Whom the token belongs to, and whom the workflow lets in. Throws `WebexError`, and where Webex gives no identity. */
  async insiders(): Promise<Insiders> {
    this.#self ??= this.#readSelf();
    return { selfId: await this.#self, guards: this.#guards };
  }

  /** Who is in a room or team, read once. Throws `WebexError`, and where Webex leaves out who it is. */
  members(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    const known = this.#members.get(id) ?? readMembers(this.#webex, noun, id);
    this.#members.set(id, known);
    return known;
  }

  /** All teams of the token. Throws `WebexError`. */
  async listTeams(): Promise<readonly (Team & Named)[]> {
    const teams = await Array.fromAsync(this.#webex.teams.list({ max: TEAM_PAGE }));
    return teams.filter(isNamed);
  }

  /** All group rooms of the token. Throws `WebexError`. */
  async listRooms(): Promise<readonly (Room & Named)[]> {
    const list = this.#webex.rooms.list({ type: "group", max: ROOM_PAGE });
    const rooms = await Array.fromAsync(list, (room) => ({ ...room, name: room?.title }));
    return rooms.filter(isNamed);
  }

  /** The one that bears a name; of several, the only one that is ours. Throws `WebexError`. */
  async find<T extends Place>(all: readonly T[], search: Search): Promise<Sole<T>> {
    const { noun, name, mustBeOurs } = search;
    const bearers = bearersOf(name, all, (one) => one.name);
    const [first, ...others] = bearers;
    if (first === undefined) return {};
    if (others.length === 0 && !mustBeOurs) return { found: first };
    const isOurs = await Promise.all(bearers.map((place) => this.#isOurs(place, search)));
    const [own, ...more] = bearers.filter((_, at) => isOurs[at]);
    if (own === undefined && others.length === 0)
      return { problem: foreignText(noun, name, first, this.#guards) };
    if (own === undefined || more.length > 0) return { problem: severalText(noun, name, bearers) };
    if (others.length === 0) return { found: own };
    const passedOver = bearers.filter((place) => place !== own);
    return { found: own, warning: passedOverText(noun, name, own, passedOver) };
  }

  async #isOurs(place: Place, { noun, listed }: Search): Promise<boolean> {
    const insiders = await this.insiders();
    const byOrigin = isOursByOrigin(place, insiders);
    if (byOrigin !== undefined) return byOrigin;
    return isOursByMembers(await this.members(noun, place.id), await listed(), insiders);
  }

  async #readSelf(): Promise<string> {
    const { id } = await this.#webex.people.me();
    if (typeof id === "string" && id !== "") return id;
    throw new Error("Webex does not say whom the token belongs to, so nothing is changed.");
  }
}

/** What Webex lists without id or name cannot be meant by one. */
function isNamed(place: Named | null): boolean {
  return typeof place?.id === "string" && typeof place.name === "string";
}

function foreignText(noun: string, name: string, place: Place, { organizations }: Guards): string {
  const owner =
    noun === "team" || organizations.length === 0
      ? ""
      : ', and no organization in "allowed-organizations" owns it';
  return `the ${noun} "${name}" was not made by this token${owner}: anybody can make one of that name. If it is the right one, add "id: ${place.id}"; it is ${shownPlace(place)}.`;
}

function passedOverText(noun: string, name: string, own: Place, others: readonly Place[]): string {
  return `${others.length + 1} ${noun}s have the name "${name}". ${own.id} is used, the only one that is known to be ours, and not ${shownPlaces(others)}. Give its id to make that sure.`;
}
