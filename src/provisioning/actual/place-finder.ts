import { isSameId, type WebexClient, WebexError, type WebexErrorKind } from "../../webex/index.ts";
import type { Guards } from "../guards.ts";
import type { ActualMember, Joiners } from "./actual.ts";
import { foreignText, passedOverText } from "./foreign-text.ts";
import {
  hasGuards,
  type Insiders,
  isOursByMembers,
  isOursByOrigin,
  isSelf,
  type Origin,
  outsidersIn,
} from "./ownership.ts";
import type { Place, Search, Sole, Ways } from "./place-search.ts";
import { readMembers } from "./read-members.ts";
import { severalText } from "./sole-bearer.ts";

/**
 * The most places with the same name whose members are read. Each costs a request, and anybody can create more of them.
 */
const MAX_READ = 10;

/** Webex's answers about a team that the token is not in. */
const UNSEEN: ReadonlySet<WebexErrorKind> = new Set<WebexErrorKind>(["not found", "forbidden"]);

/**
 * Finds rooms and teams by name and checks that they are ours: anybody can give a room any name and add the bot to it.
 */
export class PlaceFinder {
  readonly #webex: WebexClient;
  readonly #guards: Guards;
  readonly #members = new Map<string, Promise<readonly ActualMember[]>>();
  #self: Promise<string> | undefined;

  constructor(webex: WebexClient, guards: Guards) {
    this.#webex = webex;
    this.#guards = guards;
  }

  /** The token's own person or bot, and the people whom the workflow allows. Throws `WebexError`. */
  async insiders(): Promise<Insiders> {
    this.#self ??= this.#readSelf();
    return { selfId: await this.#self, guards: this.#guards };
  }

  /** Whether a room or team could be ours, by its origin alone. Throws `WebexError`. */
  async mayBeOurs(origin: Origin): Promise<boolean> {
    return isOursByOrigin(origin, await this.insiders()) !== false;
  }

  /** The members of a room or team, read once. Throws `WebexError`, or an error if Webex leaves out who a member is. */
  members(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    const known = this.#members.get(id) ?? this.#readMembers(noun, id);
    this.#members.set(id, known);
    return known;
  }

  /**
   * People who can join a room through its team: nobody if the room is locked, `"hidden"` if the token cannot see the
   * team. Not read without guards. Throws as `members` does.
   */
  async joiners({ teamId, isLocked }: Ways): Promise<Joiners> {
    if (typeof teamId !== "string" || isLocked === true || !hasGuards(this.#guards)) return [];
    return (await this.#seenMembers(teamId)) ?? "hidden";
  }

  /** Whether anybody whom the guards do not allow can read a room or team. Throws as `members` does. */
  async hasOutsiders(noun: "room" | "team", place: Place): Promise<boolean> {
    const joiners = noun === "room" ? await this.joiners(place) : [];
    if (joiners === "hidden") return true;
    const readers = [...(await this.members(noun, place.id)), ...joiners];
    return outsidersIn(readers, await this.insiders()).length > 0;
  }

  /** Finds the place with a name. If several have it, finds the only one that is ours. Throws `WebexError`. */
  async find<T extends Place>(bearers: readonly T[], search: Search): Promise<Sole<T>> {
    const { noun, name, mustBeOurs } = search;
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

  async #isOurs(place: Place, { noun, listed, ways }: Search, mayRead: boolean): Promise<boolean> {
    const insiders = await this.insiders();
    const byOrigin = isOursByOrigin(place, insiders);
    if (byOrigin !== undefined) return byOrigin;
    if (!mayRead) return false;
    const isListed = await listed();
    if (!isOursByMembers(await this.members(noun, place.id), isListed, insiders)) return false;
    if (noun === "team") return true;
    // Somebody who created a room and left it can come back through its team, or because it is public.
    if (place.isPublic === true && ways?.isPublic !== true) return false;
    const teamId = place.teamId;
    if (teamId === undefined || ways?.teamIds.some((id) => isSameId(id, teamId))) return true;
    const ofTeam = await this.#seenMembers(teamId);
    return ofTeam !== undefined && isOursByMembers(ofTeam, isListed, insiders);
  }

  /** The members of a team; `undefined` if the token is not in it. */
  async #seenMembers(teamId: string): Promise<readonly ActualMember[] | undefined> {
    try {
      return await this.members("team", teamId);
    } catch (error) {
      if (error instanceof WebexError && UNSEEN.has(error.kind)) return undefined;
      throw error;
    }
  }

  async #readMembers(noun: "room" | "team", id: string): Promise<readonly ActualMember[]> {
    const members = await readMembers(this.#webex, noun, id);
    const { selfId } = await this.insiders();
    // A token that sees a room is in it. If a list leaves it out, there is no telling who else is missing.
    if (members.some((member) => isSelf(member, selfId))) return members;
    throw new Error(`Webex does not list who is in the ${noun} ${id}, so nothing is changed.`);
  }

  async #readSelf(): Promise<string> {
    return (await this.#webex.people.me()).id;
  }
}
