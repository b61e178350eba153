import { bearersOf } from "../text/name-match.ts";
import type { WebexClient } from "../webex/index.ts";
import type { ActualMember } from "./actual.ts";
import { foreignText, passedOverText } from "./foreign-text.ts";
import { severalText } from "./named.ts";
import { type Insiders, isOursByMembers, isOursByOrigin, isSelf, outsidersIn } from "./ownership.ts";
import type { Place, Search, Sole } from "./place-search.ts";
import { readMembers } from "./read-members.ts";
import type { Guards } from "./wanted-members.ts";

/** Places of one name whose members are read: each costs a request, and anybody can make more of them. */
const MAX_READ = 10;

/** Finds rooms and teams by their names, and says whose they are: anybody can give a room a name and put the bot into it. */
export class PlaceFinder {
  readonly #webex: WebexClient;
  readonly #guards: Guards;
  readonly #members = new Map<string, Promise<readonly ActualMember[]>>();
  #self: Promise<string> | undefined;

  constructor(webex: WebexClient, guards: Guards) {
    this.#webex = webex;
    this.#guards = guards;
  }

  /** Whom the token belongs to, and whom the workflow lets in. Throws `WebexError`. */
  async insiders(): Promise<Insiders> {
    this.#self ??= this.#readSelf();
    return { selfId: await this.#self, guards: this.#guards };
  }

  /** Who is in a room or team, read once. Throws `WebexError`, and where Webex leaves out who it is. */
  members(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    const known = this.#members.get(id) ?? this.#readMembers(noun, id);
    this.#members.set(id, known);
    return known;
  }

  /** Who is in a room or team although the guards keep them out. Throws as `members` does. */
  async outsiders(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    return outsidersIn(await this.members(noun, id), await this.insiders());
  }

  /** The one that bears a name; of several, the only one that is ours. Throws `WebexError`. */
  async find<T extends Place>(all: readonly T[], search: Search): Promise<Sole<T>> {
    const { noun, name, mustBeOurs } = search;
    const bearers = bearersOf(name, all, (one) => one.name);
    const [first, ...others] = bearers;
    if (first === undefined) return {};
    if (others.length === 0 && !mustBeOurs) return { found: first };
    const mayRead = bearers.length <= MAX_READ;
    const isOurs = await Promise.all(bearers.map((place) => this.#isOurs(place, search, mayRead)));
    const [own, ...more] = bearers.filter((_, at) => isOurs[at]);
    if (own === undefined && others.length === 0) {
      return { problem: foreignText(first, search, this.#guards) };
    }
    if (own === undefined || more.length > 0) return { problem: severalText(noun, name, bearers) };
    if (others.length === 0) return { found: own };
    const passedOver = bearers.filter((place) => place !== own);
    return { found: own, warning: passedOverText(own, search, passedOver) };
  }

  async #isOurs(place: Place, { noun, listed }: Search, mayRead: boolean): Promise<boolean> {
    const insiders = await this.insiders();
    const byOrigin = isOursByOrigin(place, insiders);
    if (byOrigin !== undefined) return byOrigin;
    return mayRead && isOursByMembers(await this.members(noun, place.id), await listed(), insiders);
  }

  async #readMembers(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    const members = await readMembers(this.#webex, noun, id);
    const { selfId } = await this.insiders();
    // Whoever sees a room is in it: of a list without them nobody knows what else it lacks.
    if (members.some((member) => isSelf(member, selfId))) return members;
    throw new Error(`Webex leaves out who is in the ${noun} ${id}, so nothing is changed.`);
  }

  async #readSelf(): Promise<string> {
    return (await this.#webex.people.me()).id;
  }
}
