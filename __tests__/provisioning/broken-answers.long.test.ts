import { describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { roomIdOf, type SeedRoom, seedPeople } from "../../emulator/seed.ts";
import { afterEnding, findIncidentRoom } from "../../src/incident/ending.ts";
import { openIncidentRoom } from "../../src/incident/incident-room.ts";
import { startMeeting } from "../../src/incident/meeting.ts";
import { PlaceFinder } from "../../src/provisioning/actual/place-finder.ts";
import { readActual } from "../../src/provisioning/actual/read-actual.ts";
import { applyPlan } from "../../src/provisioning/apply/apply-plan.ts";
import type { Guards } from "../../src/provisioning/guards.ts";
import { parseManifest } from "../../src/provisioning/manifest/parse-manifest.ts";
import { planChanges } from "../../src/provisioning/plan/plan-changes.ts";
import { outcomeProblems } from "../../src/provisioning/plan-table.ts";
import { failureText } from "../../src/provisioning/provisioning-advice.ts";
import type { WebexClient } from "../../src/webex/index.ts";
import { type BrokenAnswer, breakingFetch, brokenAnswers } from "../support/broken-answers.ts";
import { createClient } from "../support/create-client.ts";
import { OWN_TRAIN } from "../support/provisioning.ts";
import { MALLORY, OUR_ORGANIZATION, roomOfMallory, TRAIN } from "../support/strangers.ts";

const { alice, bot, admin } = seedPeople;
const GUARDS = { domains: [], organizations: [OUR_ORGANIZATION] };
const NO_GUARDS = { domains: [], organizations: [] };
const TITLE = "Incident: your-org/shop, CI on main";
const STRANGE = roomOfMallory(TITLE);
const QA = ["bob@example.com", "carol@example.com"];
const place = { line: 1, column: 1 };

/** A piece of work with a client, which gives sentences, and what must hold whatever Webex answers. */
interface Work {
  readonly rooms: readonly SeedRoom[];
  readonly token?: string;
  readonly run: (webex: WebexClient) => Promise<readonly string[]>;
  readonly holds: (emulator: Emulator) => void;
}

const FROM_MANIFEST: Readonly<Record<string, Work>> = {
  "a room with a stranger in it takes in nobody": {
    rooms: [{ ...TRAIN, members: [...TRAIN.members, MALLORY.email] }],
    run: (webex) =>
      provisioned(webex, "rooms: [{ title: Release train, members: [erin@example.com] }]", GUARDS),
    holds: (emulator) =>
      expect(membersOf(emulator, TRAIN)).toEqual([...TRAIN.members, MALLORY.email].toSorted()),
  },
  "a stranger comes into no room": {
    rooms: [OWN_TRAIN],
    run: (webex) =>
      provisioned(webex, `rooms: [{ title: Release train, members: [${MALLORY.email}] }]`, GUARDS),
    holds: expectNoMallory,
  },
  "a group brings no stranger": {
    rooms: [{ ...OWN_TRAIN, creator: admin.email, members: [...OWN_TRAIN.members, admin.email] }],
    token: admin.token,
    run: (webex) => {
      const manifest = `rooms: [{ title: Release train, members: ["group:QA", ${MALLORY.email}] }]`;
      return provisioned(webex, manifest, GUARDS);
    },
    holds: expectNoMallory,
  },
  "nobody of a group is removed": {
    rooms: [{ ...OWN_TRAIN, creator: admin.email, members: [...QA, admin.email] }],
    token: admin.token,
    run: (webex) => {
      const manifest = 'rooms: [{ title: Release train, members: ["group:QA"], prune: true }]';
      return provisioned(webex, manifest, NO_GUARDS);
    },
    holds: (emulator) => expect(membersOf(emulator, OWN_TRAIN)).toEqual([...QA, admin.email].toSorted()),
  },
  "who is listed is not removed, nor the token itself": {
    rooms: [OWN_TRAIN],
    run: (webex) => {
      const manifest = "rooms: [{ title: Release train, members: [alice@example.com], prune: true }]";
      return provisioned(webex, manifest, NO_GUARDS);
    },
    holds: (emulator) =>
      expect(membersOf(emulator, OWN_TRAIN)).toEqual(expect.arrayContaining([alice.email, bot.email])),
  },
};

const OF_INCIDENT: Readonly<Record<string, Work>> = {
  "a stranger's room of that title is left as it is": {
    rooms: [TRAIN, STRANGE],
    run: async (webex) => {
      const room = await openIncidentRoom(
        webex,
        { title: TITLE, members: [], place },
        [{ email: alice.email, place }],
        GUARDS,
      );
      expect(room.id).not.toBe(roomIdOf(STRANGE));
      return [...room.problems, ...room.notes];
    },
    holds: (emulator) => expect(membersOf(emulator, STRANGE)).toEqual(STRANGE.members.toSorted()),
  },
  "a room is made, told how to join, and ended": {
    rooms: [],
    token: alice.token,
    run: async (webex) => {
      const title = TITLE;
      const room = await openIncidentRoom(
        webex,
        { title, members: [], place },
        [{ email: bot.email, place }],
        NO_GUARDS,
      );
      const { id = "" } = room;
      const said = id === "" ? [] : await startMeeting(webex, true, { id, title });
      const entry = { members: [], when: [], hasMeeting: true, place };
      const found = await findIncidentRoom(webex, entry, title, NO_GUARDS);
      const ending = { id, title, isStanding: false, maxBrokenSeconds: 60 };
      const after = id === "" ? [] : await afterEnding(webex, ending, new Date("2026-01-05T12:00:00Z"));
      return [...room.problems, ...room.notes, ...said, ...found.problems, ...found.notes, ...after];
    },
    holds: () => undefined,
  },
};

describe("whatever Webex leaves out of an answer", { timeout: 120_000 }, () => {
  test.each(Object.entries(FROM_MANIFEST))("of a manifest, %s", (_, work) => tryAll(work, true));
  test.each(Object.entries(OF_INCIDENT))("of an incident, %s", (_, work) => tryAll(work, false));
});

/** Does the work once for each way in which an answer that it gets can be broken. */
async function tryAll(work: Work, isWhole: boolean): Promise<void> {
  const calls = await tried(work);
  expect(calls.size).toBeGreaterThan(2);
  for (const broken of brokenAnswers(calls, { isWhole })) await tried(work, broken);
}

async function tried({ rooms, token = bot.token, run, holds }: Work, broken?: BrokenAnswer) {
  await using emulator = await startEmulator({
    seed: { people: [...Object.values(seedPeople), MALLORY], rooms },
  });
  const { fetch, calls } = breakingFetch(broken);
  const sentences = await run(createClient(emulator, { token, fetch }));
  const what = `${broken?.call} where ${broken?.what}: ${sentences.join(" ")}`;
  expect(
    sentences.filter((sentence) => !/[.?!]$/.test(sentence)),
    what,
  ).toEqual([]);
  expect(what).not.toMatch(
    /Cannot (?:read|destructure)|TypeError|is not (?:a function|iterable)|itself failed/,
  );
  try {
    holds(emulator);
  } catch (error) {
    throw new Error(what, { cause: error });
  }
  return calls;
}

/** What comes of a manifest, as sentences; what stops it is one of them, as the step would tell it. */
async function provisioned(webex: WebexClient, text: string, guards: Guards): Promise<readonly string[]> {
  const parsed = await parseManifest("m.yml", text);
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  try {
    const finder = new PlaceFinder(webex, guards);
    const read = await readActual(webex, finder, parsed.manifest);
    if ("problems" in read) return read.problems.map(({ sentence }) => sentence);
    const plan = planChanges(parsed.manifest, read.actual, guards);
    if (plan.refusals.length > 0) return plan.refusals;
    return outcomeProblems((await applyPlan(webex, finder, plan)).outcomes);
  } catch (error) {
    return [await failureText(error)];
  }
}

function membersOf(emulator: Emulator, room: SeedRoom): readonly string[] {
  const { memberships } = emulator.snapshot();
  const there = memberships.filter(({ roomId }) => roomId === roomIdOf(room));
  return there.map(({ personEmail = "" }) => personEmail).sort();
}

function expectNoMallory(emulator: Emulator): void {
  const { memberships } = emulator.snapshot();
  expect(memberships.filter(({ personEmail }) => personEmail === MALLORY.email)).toEqual([]);
}
