import { type WebexClient, WebexError, type WebexErrorKind } from "../../webex/index.ts";
import type { PlaceFinder } from "../actual/place-finder.ts";
import type { Change, Plan } from "../plan/change.ts";
import { failureText } from "../provisioning-advice.ts";
import { CARRY_OUT, IS_THERE } from "./carry-out.ts";
import { MadePlaces } from "./made-places.ts";
import { RoomLooks } from "./room-looks.ts";

/** What came of a change. */
export interface ChangeResult {
  readonly change: Change;
  /** `open`: it was not begun. */
  readonly state: "done" | "failed" | "open";
  /** Why it failed or was not begun, or what else there is to say, as sentences. */
  readonly note?: string;
  /** Set where no later run makes up for it: a room is welcomed to by whoever makes it. */
  readonly isLost?: true;
  /** Set where nothing is taken away in a room or team because somebody who is to come is there already. */
  readonly isHeld?: true;
}

/** What came of a plan. */
export interface Applied {
  /** In the order of the plan, without what is kept. */
  readonly outcomes: readonly ChangeResult[];
  /** The rooms that were made. */
  readonly rooms: readonly {
    readonly id: string;
    readonly title: string;
    /** Whether this step made it, not another run meanwhile. */
    readonly isOwn: boolean;
    /** Whether Webex says where it comes from. */
    readonly isOriginKnown: boolean;
  }[];
}

/** People who are added to a room or team at the same time. */
const AT_ONCE = 8;

/**
 * Carries a plan out in its order. What fails stops only what stands on it, and removals: the rest is tried, and the
 * next run finishes what is left. Never rejects.
 */
export async function applyPlan(
  webex: WebexClient,
  finder: PlaceFinder,
  { changes }: Plan,
): Promise<Applied> {
  const applying = new Applying(webex, new MadePlaces(finder, new RoomLooks(webex), changes));
  const outcomes: ChangeResult[] = [];
  for (const group of groupsOf(changes.filter(({ kind }) => kind !== "keep"))) {
    const ended = await Promise.all(group.map((change) => applying.apply(change)));
    for (const outcome of ended) outcomes.push(outcome);
  }
  const rooms = outcomes.flatMap(({ change, state }) => {
    const made = applying.made.roomOf({ ...change, in: change.name });
    const isMade = change.what === "room" && change.kind === "create" && state === "done";
    return isMade && made !== undefined ? [{ ...made, title: change.name }] : [];
  });
  return { outcomes, rooms };
}

class Applying {
  readonly made: MadePlaces;
  readonly #webex: WebexClient;
  #hasFailed = false;
  /** By room and team, the last who was to come and is there already: under which address is not known. */
  readonly #unknownIn = new Map<string, string>();
  /** Why nothing more is begun: the token is refused, or the time is up. */
  #ended: string | undefined;

  constructor(webex: WebexClient, made: MadePlaces) {
    this.#webex = webex;
    this.made = made;
  }

  async apply(change: Change): Promise<ChangeResult> {
    const unknown = this.#unknownIn.get(placeOf(change));
    if (takesAway(change) && unknown !== undefined) {
      const note = `Nothing is removed in ${change.in}: ${unknown} ${MAY_BE_THEM}`;
      return { change, state: "open", note, isHeld: true };
    }
    const reason = this.#reasonToLeave(change);
    if (reason !== undefined) {
      const isLost = change.what === "welcome" && this.made.roomOf(change)?.isOwn === true;
      return isLost
        ? { change, state: "open", note: `${reason} ${NEVER_AGAIN}`, isLost }
        : { change, state: "open", note: reason };
    }
    try {
      const carryOut = CARRY_OUT[`${change.kind} ${change.what}`];
      const note = await carryOut?.(change, this.#webex, this.made);
      if (note === IS_THERE) this.#unknownIn.set(placeOf(change), change.name);
      return { change, state: "done", ...(note !== undefined && { note }) };
    } catch (error) {
      this.#hasFailed = true;
      if (error instanceof WebexError && ENDING.has(error.kind))
        this.#ended = "The step had to end before this.";
      return { change, state: "failed", note: sentenceOf(error, change) };
    }
  }

  /** Why a change is not begun, as a sentence. */
  #reasonToLeave(change: Change): string | undefined {
    if (this.#ended !== undefined) return this.#ended;
    if (takesAway(change)) return this.#hasFailed ? "Nothing is removed after a failure." : undefined;
    return this.#missingPlace(change);
  }

  #missingPlace(change: Change): string | undefined {
    const { what, target } = change;
    const needsTeam = what === "team-member" || (what === "room" && target.team !== undefined);
    if (needsTeam && this.made.teamIdOf(change) === undefined) return "Its team could not be created.";
    const isInRoom = what === "member" || what === "welcome";
    return isInRoom && this.made.roomIdOf(change) === undefined
      ? "Its room could not be created."
      : undefined;
  }
}

const MAY_BE_THEM =
  "is already there, perhaps with another address. Use the address that Webex shows instead.";

/** The room or team of a person. */
function placeOf({ in: place = "", target: { roomId, teamId } }: Change): string {
  return roomId ?? teamId ?? place;
}

/** Whether somebody, a room or a team goes, or somebody is no longer a moderator. */
function takesAway({ kind, what, target }: Change): boolean {
  return kind === "remove" || (what === "moderator" && target.isModerator === false);
}

const NEVER_AGAIN = "No later run sends it: post it yourself.";

const ENDING: ReadonlySet<WebexErrorKind> = new Set<WebexErrorKind>(["auth", "stopped"]);

/** People who come into one place go together, everything else one by one. */
function* groupsOf(changes: readonly Change[]): Generator<readonly Change[]> {
  for (let start = 0; start < changes.length; ) {
    const first = changes[start];
    let end = start + 1;
    while (end - start < AT_ONCE && isAlike(first, changes[end])) end++;
    yield changes.slice(start, end);
    start = end;
  }
}

function isAlike(one: Change | undefined, other: Change | undefined): boolean {
  const isComer = one?.kind === "create" && (one.what === "member" || one.what === "team-member");
  return isComer && other?.kind === one.kind && other.what === one.what && other.in === one.in;
}

function sentenceOf(error: unknown, { what }: Change): string {
  if (what !== "welcome") return failureText(error);
  const isUnclear = error instanceof WebexError && error.mayHaveArrived;
  return `${failureText(error)} ${isUnclear ? "It may have arrived: check the room." : NEVER_AGAIN}`;
}
