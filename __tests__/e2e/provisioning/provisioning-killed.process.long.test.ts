import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Step, World } from "../../support/start-world.ts";
import { startWorld } from "../../support/start-world.ts";

const FILE = join(import.meta.dirname, "../../../examples/provisioning/project-alpha.yml");
/** Without an answer of GitHub, `auto` makes nobody a moderator of what the killed step has created. */
const STEP: Step = {
  with: { to: undefined, provision: "webex.yml", apply: "always" },
  workspace: { "webex.yml": await readFile(FILE, "utf8") },
};

/** All teams, rooms and members by name, and what was said in the rooms. */
function stateOf({ webex }: World) {
  const { rooms, teams, memberships, teamMemberships } = webex.snapshot();
  const membersOf = (all: typeof memberships | typeof teamMemberships, id: string) =>
    all
      .filter((one) => ("roomId" in one ? one.roomId : one.teamId) === id)
      .map(({ personEmail, isModerator }) => `${personEmail} ${isModerator}`)
      .sort();
  return {
    teams: teams.map(({ id, name, description }) => [name, description, membersOf(teamMemberships, id)]),
    rooms: rooms
      .map(({ id, title, description, teamId }) => {
        const team = teams.find((one) => one.id === teamId)?.name;
        return [title, description, team, membersOf(memberships, id)] as const;
      })
      .toSorted(([one], [other]) => one.localeCompare(other)),
    welcomes: Object.fromEntries(
      ["Dev Room", "QA Room"].map((title) => [title, webex.messagesIn(title).length]),
    ),
  };
}

async function undisturbed(): Promise<{ state: ReturnType<typeof stateOf>; requests: readonly string[] }> {
  await using world = await startWorld({ seed: { rooms: [] } });
  await world.run(STEP);
  return { state: stateOf(world), requests: world.requests() };
}

const { state: WHOLE, requests: REQUESTS } = await undisturbed();

/** Every request of the step: killed before Webex has done it, and where it does something, after that as well. */
const KILLS = REQUESTS.flatMap((request, at) =>
  (request.startsWith("GET ") ? [false] : [false, true]).map(
    (performed) => [at + 1, request, performed ? "after" : "before", performed] as const,
  ),
);

test.concurrent.each(KILLS)(
  "if the step is killed at request %i, %s, %s it is done, the next run finishes the work",
  async (...kill) => {
    const [count, , , performed] = kill;
    const killing = new AbortController();
    let seen = 0;
    const onRequest = (): void => {
      seen++;
      // The request itself is answered by nobody: what Webex does of it, it has done.
      if (seen === count) setImmediate(() => killing.abort());
    };
    await using world = await startWorld({ seed: { rooms: [] }, onRequest });
    world.webex.fail({ kind: "hang", performed, match: { after: count - 1 } });
    const killed = await world.run({ ...STEP, killSignal: killing.signal });
    expect(killed.signal).toBe("SIGKILL");
    const next = await world.run(STEP);
    expect([next.conclusion, next.outputs["error"]]).toEqual(["success", ""]);
    const { welcomes, ...state } = stateOf(world);
    const { welcomes: _, ...whole } = WHOLE;
    expect(state).toEqual(whole);
    expect(Object.values(welcomes).every((number) => number <= 1)).toBe(true);
    expect((await world.run(STEP)).outputs["changes"]).toBe("[]");
  },
  60_000,
);

test("an undisturbed run posts a welcome in each room", () => {
  expect(WHOLE.welcomes).toEqual({ "Dev Room": 1, "QA Room": 1 });
  expect(KILLS.length).toBeGreaterThan(30);
});
