import { type WebexClient, WebexError, type WebexErrorKind } from "../../webex/index.ts";
import type { PlaceFinder } from "../actual/place-finder.ts";
import type { Change, Plan } from "../plan/change.ts";
import { failureText } from "../provisioning-advice.ts";
import { CARRY_OUT, IS_THERE } from "./carry-out.ts";
import { MadePlaces } from "./made-places.ts";
import { RoomLooks } from "./room-looks.ts";

/** The result of a change. */
export interface ChangeResult {
  readonly change: Change;
  /** `open` means that it was not started. */
  readonly state: "done" | "failed" | "open";
  /** Sentences that say why it failed or was not started, or add a remark. */
  readonly note?: string;
  /** Set if no later run makes up for it: only the run that creates a room posts its welcome. */
  readonly isLost?: true;
  /** Set if nothing is removed from a room or team because somebody to be added is already in it. */
  readonly isHeld?: true;
}

/** The results of a plan. */
export interface Applied {
  /** In the order of the plan, without what is kept. */
  readonly outcomes: readonly ChangeResult[];
  /** The rooms that were created. */
  readonly rooms: readonly {
    readonly id: string;
    readonly title: string;
    /** Whether this step created it, not another run in the meantime. */
    readonly isOwn: boolean;
    /** Whether Webex says where it comes from. */
    readonly isOriginKnown: boolean;
  }[];
}

/** How many people are added to a room or team at the same time. */
const AT_ONCE = 8;

/**
 * Applies a plan in order. A failure stops only the changes that depend on it, and removals. All others are tried, and
 * the next run finishes the rest. Never rejects.
 */
export async function applyPlan(
  webex: WebexClient,
  finder: PlaceFinder,
  { changes }: Plan,
): Promise<Applied> {
  const applying = new Applying(webex, new MadePlaces(finder, new RoomLooks(webex, finder), changes));
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
  /** The last person per room and team who was to be added and is already in it. We do not know under which address. */
  readonly #unknownIn = new Map<string, string>();
  /** Why no more changes are started: Webex refused the token, or time is up. */
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
      return { change, state: "failed", note: await sentenceOf(error, change) };
    }
  }

  /** A sentence that says why a change is not started; `undefined` if it can be. */
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

/** The room or team that a person belongs to. */
function placeOf({ in: place = "", target: { roomId, teamId } }: Change): string {
  return roomId ?? teamId ?? place;
}

/** Whether a change removes a person, room, or team, or makes somebody no longer a moderator. */
function takesAway({ kind, what, target }: Change): boolean {
  return kind === "remove" || (what === "moderator" && target.isModerator === false);
}

const MAY_BE_DONE = "Webex may have done it anyway: the next run looks first.";

const NEVER_AGAIN = "No later run sends it: post it yourself.";

const ENDING: ReadonlySet<WebexErrorKind> = new Set<WebexErrorKind>(["auth", "stopped"]);

/** Groups people who are added to the same place. Every other change is a group of its own. */
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

async function sentenceOf(error: unknown, { what }: Change): Promise<string> {
  const text = await failureText(error);
  const isUnclear = error instanceof WebexError && error.mayHaveArrived;
  if (what === "welcome")
    return `${text} ${isUnclear ? "It may have arrived: check the room." : NEVER_AGAIN}`;
  return isUnclear ? `${text} ${MAY_BE_DONE}` : text;
}
