import { expect, test } from "vitest";
import type { Actual } from "../../../src/provisioning/actual/actual.ts";
import type { ChangeResult } from "../../../src/provisioning/apply/apply-plan.ts";
import type { Manifest, MemberEntry, RoomEntry } from "../../../src/provisioning/manifest/manifest.ts";
import { planChanges } from "../../../src/provisioning/plan/plan-changes.ts";
import { changesJson, planLines, planMarkdown } from "../../../src/provisioning/plan-table.ts";
import { growsAtMost } from "../../support/measure-work.ts";

const PLACE = { line: 1, column: 1 };

/** An ID as Webex gives it. */
function idOf(type: string, at: number): string {
  const uuid = `${String(at).padStart(8, "0")}-0000-4000-8000-000000000001`;
  return btoa(`ciscospark://us/${type}/${uuid}`).replace(/=+$/, "");
}

/** A room of so many people, as many in its manifest, and how many of them are the same. */
function crowd(count: number, same: number, isPruned: boolean): readonly [Manifest, Actual] {
  const members = Array.from({ length: count }, (_, at) => ({
    membershipId: idOf("MEMBERSHIP", at),
    personId: idOf("PEOPLE", at),
    email: `a${at}@example.com`,
    isModerator: at % 2 === 0,
  }));
  const wanted = members.map((_, at) => `${at < same ? "a" : "b"}${at}@example.com`);
  const people = new Map(
    wanted.map((email, at) => [email, { id: idOf("PEOPLE", at < same ? at : at + 90_000), emails: [email] }]),
  );
  const entries = wanted.map((email): MemberEntry => ({ email, isModerator: true, place: PLACE }));
  const entry: RoomEntry = { title: "Dev", members: entries, prune: isPruned, place: PLACE };
  const flags = { isLocked: false, isPublic: false, isAnnouncementOnly: false, isMadeBySelf: true };
  const rooms = new Map([[entry, { id: idOf("ROOM", 1), title: "Dev", ...flags, members }]]);
  const actual: Partial<Actual> = {
    selfId: idOf("PEOPLE", 99_999),
    teams: new Map(),
    rooms,
    teamIds: new Map(),
    joiners: new Map(),
    people,
    groups: new Map(),
  };
  return [{ teams: [], rooms: [entry] } as Partial<Manifest> as Manifest, actual as Actual];
}

function drawn([desired, actual]: readonly [Manifest, Actual]): readonly unknown[] {
  const plan = planChanges(desired, actual, { domains: ["example.com"], organizations: [] });
  const done = plan.changes.map((change): ChangeResult => ({ change, state: "done" }));
  return [planLines(plan), planMarkdown(plan), changesJson(plan, done)];
}

test.each([
  ["as the manifest says", 1, false],
  ["other people", 0, true],
])(
  "eight times as many people in a room, %s, take no more than twelve times the work",
  async (_, part, isPruned) => {
    const [few, many] = [250, 2000].map((count) => crowd(count, count * part, isPruned));
    if (few === undefined || many === undefined) throw new Error("There are two crowds.");
    const isLinear = await growsAtMost({ small: () => drawn(few), large: () => drawn(many), most: 12 });
    expect(isLinear).toBe(true);
  },
);

test("a long description hides nothing else of a plan", () => {
  const [desired, actual] = crowd(1, 1, false);
  const [entry] = desired.rooms;
  if (entry === undefined) throw new Error("There is a room.");
  const long = { ...entry, title: "Long", description: "d".repeat(1_000_000) };
  const plan = planChanges({ teams: [], rooms: [long, { ...entry, title: "War room" }] } as never, actual, {
    domains: [],
    organizations: [],
  });
  expect(planMarkdown(plan).length).toBeLessThan(5000);
  expect(planLines(plan).join("\n").length).toBeLessThan(5000);
  expect(planMarkdown(plan)).toContain("War room");
  expect(changesJson(plan, undefined).length).toBeLessThan(5000);
  expect(JSON.parse(changesJson(plan, undefined))).toContainEqual(
    expect.objectContaining({ what: "room", name: "Long", details: [expect.stringMatching(/d…"?$/)] }),
  );
});
