import fc from "fast-check";
import { expect, test } from "vitest";
import { startWebex } from "../../support/start-webex.ts";

const PEOPLE = ["alice", "bob", "carol", "dave", "erin"].map((name) => `${name}@example.com`);

/** Members of a place; moderators where there may be some. */
function membersOf(mayModerate: boolean) {
  const member = fc.record({
    email: fc.constantFrom(...PEOPLE),
    ...(mayModerate && { moderator: fc.boolean() }),
  });
  return fc.uniqueArray(member, { selector: ({ email }) => email, maxLength: 4 });
}

const room = fc.boolean().chain((locked) =>
  fc.record({
    title: fc.constantFrom("A", "B", "C"),
    description: fc.constantFrom("One", "Two"),
    locked: fc.constant(locked),
    public: fc.boolean(),
    "announcement-only": fc.constant(locked),
    members: membersOf(locked),
    prune: fc.boolean(),
  }),
);

const team = fc.record({ name: fc.constantFrom("T", "U"), members: membersOf(true), prune: fc.boolean() });

const manifest = fc.record({
  teams: fc.uniqueArray(team, { selector: ({ name }) => name }),
  rooms: fc.uniqueArray(room, { selector: ({ title }) => title }),
});

test("whatever a manifest says after another one, it comes true, and then nothing is left to do", async () => {
  const property = fc.asyncProperty(manifest, manifest, async (before, after) => {
    await using world = await startWebex();
    for (const wanted of [before, after]) {
      const text = JSON.stringify(wanted);
      expect((await world.apply(text)).problems).toEqual([]);
      const writes = world.writes().length;
      expect((await world.apply(text)).told).toEqual([]);
      expect(world.writes()).toHaveLength(writes);
    }
  });
  await fc.assert(property, { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 15_000 });
}, 20_000);
