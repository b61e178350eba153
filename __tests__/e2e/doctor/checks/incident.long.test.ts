import { describe, expect, test } from "vitest";
import { seedPeople } from "../../../../emulator/seed.ts";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { pushBy } from "../../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../../support/start-world.ts";

/** What the doctor says about a manifest with an incident, by subject and first sentence of its faults and warnings. */
async function told(incident: string, given: Step["with"] = {}, more = "") {
  await using world = await startWorld();
  const manifest = `incident:\n${incident.replaceAll(/^/gm, "  ")}\n${more}`;
  const { summary, conclusion } = await world.run({
    event: pushBy("ada"),
    workspace: { "webex.yml": manifest },
    with: { provision: "webex.yml", doctor: "true", ...given },
  });
  expect(world.webex.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  const plain = summary.replaceAll("\\", "");
  const rows = [...plain.matchAll(/^(❌|⚠️) \*\*incident\*\* — (.*)$/gm)].map(([, mark, found]) => [
    mark,
    found,
  ]);
  return { rows, summary: plain, conclusion };
}

const ALICE = "members: [alice@example.com]";

test("a team that does not exist is a fault, because a failure would get no room", async () => {
  const { rows, conclusion } = await told(`team: Nowhere\n${ALICE}`);
  expect(conclusion).toBe("failure");
  expect(rows).toEqual([
    [
      "❌",
      expect.stringContaining(
        'For the incident, no team of this token or of the manifest has the name "Nowhere"',
      ),
    ],
  ]);
});

test("a team that the manifest will create is named if it is similar", async () => {
  const { rows } = await told(`team: Operation\n${ALICE}`, {}, "teams:\n  - name: Operations\n");
  expect(rows).toEqual([["❌", expect.stringContaining('has the name "Operation". Similar: "Operations".')]]);
});

test("a role that is misspelled is named", async () => {
  const { summary } = await told("members: [committer]");
  expect(summary).toContain('author, committers or codeowners (did you mean "committers"?), not "committer"');
});

test("a team that the manifest creates is not a fault", async () => {
  const { rows } = await told(`team: Nowhere\n${ALICE}`, {}, "teams:\n  - name: Nowhere\n");
  expect(rows).toEqual([]);
});

test("a room that the token cannot see is a fault", async () => {
  const id = Buffer.from("ciscospark://us/ROOM/c0000000-0000-4000-8000-0000000000ff").toString("base64url");
  const { rows } = await told(`id: ${id}\n${ALICE}`);
  expect(rows).toEqual([["❌", expect.stringContaining("this token cannot see a room with the ID")]]);
});

test("roles that cannot be mapped to Webex invite nobody", async () => {
  const { rows, conclusion } = await told("members: [committers, author, codeowners]");
  expect(conclusion).toBe("success");
  expect(rows).toEqual([
    [
      "⚠️",
      "Nobody is invited as `committers`, `author`, and `codeowners`: neither `user-map` nor `email-domains` says who they are in Webex.",
    ],
  ]);
});

test("an author who is not in the map is named", async () => {
  const map = "grace: grace@example.com";
  expect((await told("members: [author]", { "user-map": map })).rows).toEqual([
    ["⚠️", expect.stringMatching(/^Not invited, .*: ada\.$/)],
  ]);
  expect((await told("members: [author]", { "user-map": "ada: alice@example.com" })).rows).toEqual([]);
});

test("a member whom a guard excludes is named", async () => {
  const { rows } = await told("members: [alice@example.org]", { "allowed-domains": "example.com" });
  expect(rows).toEqual([["⚠️", expect.stringContaining("alice@example.org is refused")]]);
});

test("a group that Webex does not show is a warning", async () => {
  const { rows, conclusion } = await told('members: ["group:QA", alice@example.com]');
  expect(conclusion).toBe("success");
  expect(rows).toEqual([["⚠️", expect.stringContaining("For the incident, ")]]);
});

test("a meeting cannot be started with a bot's token", async () => {
  const { rows } = await told(`meeting: true\n${ALICE}`);
  expect(rows).toEqual([
    ["⚠️", "`meeting: true` needs the token of a person, and this one is a bot's: the room gets no meeting."],
  ]);
});

test("a meeting can be started with a person's token", async () => {
  const { rows } = await told(`meeting: true\n${ALICE}`, { token: seedPeople.alice.token });
  expect(rows).toEqual([]);
});

test.each(["incidents  OF SHOP", "Release train\nIncidents of shop"])(
  "a room that `to` names by the incident's title is not there between incidents: %j",
  async (to) => {
    const found = "`to` contains the title of its room, which has that title only while an incident lasts.";
    const { rows } = await told(`title: Incidents of shop\n${ALICE}`, { to });
    expect(rows).toEqual([["⚠️", found]]);
  },
);

test("a room that `to` and the incident's `id` name stays, and gets one message", async () => {
  const { rows } = await told(`id: ${RELEASE_TRAIN}\ntitle: Release train\n${ALICE}`, {
    to: "Release train",
  });
  expect(rows).toEqual([]);
});

test("a manifest with only an incident is not said to change anything", async () => {
  const { summary } = await told(ALICE);
  expect(summary).toContain("It is valid, and nothing has to change.");
  expect(summary).not.toContain("This run would make these changes");
  expect(summary).toContain("A failure would get its room, with the people who are known.");
});

describe("an incident that never ends", () => {
  const ask = (given: Parameters<typeof workflowWith>[0], inputs: Step["with"] = {}) =>
    doctorTold({
      workflow: workflowWith(given),
      workspace: { "webex.yml": `incident:\n  ${ALICE}\n` },
      with: { provision: "webex.yml", ...inputs },
    });
  const NEEDS = { needs: '{"build":{"result":"success"}}' };
  const says = (where: string) =>
    `GitHub skips the ${where} after a success, so the incident of a failure never ends.`;

  test.each<[string, Parameters<typeof workflowWith>[0], Step["with"]]>([
    ["step", { step: "if: failure()" }, {}],
    ["job", { job: "needs: build\nif: failure()", with: "needs: x" }, NEEDS],
    ["job", { job: `needs: build\nif: "\${{ always() && !success() }}"`, with: "needs: x" }, NEEDS],
  ])("because of the condition of the %s", async (where, given, inputs) => {
    const { rows, advice, blocks } = await ask(given, inputs);
    expect(rows).toEqual([["⚠️", "incident", says(where)]]);
    expect(advice).toEqual([`Replace the \`if:\` of the ${where} with this line.`]);
    expect(blocks).toEqual(["if: always()"]);
  });

  test.each<[string, Parameters<typeof workflowWith>[0]]>([
    ["always", { step: "if: always()" }],
    ["on a branch", { step: "if: always() && github.ref_name == 'main'" }],
  ])("is none if the step runs %s", async (_, given) => {
    expect((await ask(given)).summary).not.toContain("never ends");
  });
});

describe("a step that only keeps rooms", () => {
  const told = (manifest: string, inputs: Step["with"] = {}) =>
    doctorTold({
      workflow: `${workflowWith({ step: "name: Rooms", with: "provision: webex.yml" })}      - run: make\n`,
      workspace: { "webex.yml": manifest },
      with: { provision: "webex.yml", to: undefined, ...inputs },
    });
  const TEAM = "teams:\n  - name: Nowhere\n";

  test("posts nothing that could be missing", async () => {
    expect((await told(TEAM)).rows).toEqual([]);
  });

  test("has the warnings about failures if it opens an incident, or posts as well", async () => {
    const posts = [told(`${TEAM}incident:\n  ${ALICE}\n`), told(TEAM, { to: "Release train" })];
    for (const { summary } of await Promise.all(posts)) {
      expect(summary).toContain("failures are never posted");
      expect(summary).toContain("Steps follow this one");
    }
  });
});
