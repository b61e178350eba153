import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { eventOf } from "../../support/events.ts";
import { ALPHA, DEV_ROOM, OWN_TRAIN, peopleIn, provision, writesOf } from "../../support/provisioning.ts";
import { startWorld } from "../../support/start-world.ts";

describe("what fails in the middle", () => {
  test("is reported with what was done and what was not, and the next run finishes it", async () => {
    await using world = await startWorld({ seed: { rooms: [] } });
    world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/rooms" } });
    const step = await world.run(provision(ALPHA));
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]).toContain(
      "Could not create the room Dev Room: POST /rooms failed with 403",
    );
    expect(step.outputs["error"]).toContain("Not done: add bob@example.com to Dev Room");
    expect(peopleIn(world)["QA Room"]).toHaveLength(3);
    expect(step.log.join("\n")).toContain("Done: 10 of 15.");
    const again = await world.run(provision(ALPHA));
    expect(again.conclusion).toBe("success");
    expect(peopleIn(world)["Dev Room"]).toEqual(DEV_ROOM);
  });

  test.each<[string, Fault]>([
    ["a member who is there meanwhile", { kind: "answer", status: 409, match: { path: "/memberships" } }],
    [
      "a rate limit",
      { kind: "answer", status: 429, headers: { "retry-after": "1" }, match: { method: "POST" } },
    ],
  ])("is ignored if it is %s", async (_, fault) => {
    await using world = await startWorld({ seed: { rooms: [] } });
    world.webex.fail(fault);
    const step = await world.run(provision(ALPHA));
    expect([step.conclusion, step.outputs["error"]]).toEqual(["success", ""]);
  });

  test("is a team that the token may not change", async () => {
    const team = {
      uuid: "70000000-0000-4000-8000-000000000001",
      name: "Project Alpha",
      members: ["notify@webex.bot", "alice@example.com"],
    };
    await using world = await startWorld({ seed: { rooms: [], teams: [team] } });
    world.webex.fail({
      kind: "answer",
      status: 403,
      times: "forever",
      match: { path: /^\/team/, method: "POST" },
    });
    const step = await world.run(provision(ALPHA));
    expect(step.outputs["error"]).toContain(
      "Could not add bob@example.com to the team Project Alpha: POST /team/memberships failed with 403",
    );
    expect(step.outputs["error"]).toContain("it must be a moderator of the room or team");
  });

  test("is a room that was deleted in the meantime", async () => {
    await using world = await startWorld({ seed: { rooms: [OWN_TRAIN] } });
    const gone = {
      kind: "answer",
      status: 404,
      times: "forever",
      match: { method: "POST", path: "/memberships" },
    } as const;
    world.webex.fail(gone);
    const step = await world.run(provision("rooms: [{ title: Release train, members: [erin@example.com] }]"));
    expect(step.outputs["error"]).toContain("It was deleted, or the token is not a member.");
  });

  test.each([true, false])(
    "is a connection that is cut while a room is created (created: %s): there is one room",
    async (performed) => {
      await using world = await startWorld({ seed: { rooms: [] } });
      world.webex.fail({ kind: "cut", performed, match: { method: "POST", path: "/rooms" } });
      const step = await world.run(provision(ALPHA));
      expect(step.outputs["error"]).toBe("");
      expect(Object.keys(peopleIn(world)).filter((name) => name === "Dev Room")).toHaveLength(1);
      expect(world.webex.snapshot().rooms.filter(({ title }) => title === "Dev Room")).toHaveLength(1);
      expect(world.read("Dev Room")).toHaveLength(1);
    },
  );

  test("is a welcome that may have arrived: it is named, and never sent again", async () => {
    await using world = await startWorld({ seed: { rooms: [] } });
    world.webex.fail({ kind: "cut", performed: true, match: { method: "POST", path: "/messages" } });
    const step = await world.run(provision(ALPHA));
    expect(step.outputs["error"]).toContain("Could not send the welcome to Dev Room: ");
    expect(step.outputs["error"]).toContain("It may have arrived: check the room.");
    await world.run(provision(ALPHA));
    expect([world.read("Dev Room").length, world.read("QA Room").length]).toEqual([1, 1]);
  });

  test("is the end of the job before a welcome: it is named as lost", async () => {
    await using world = await startWorld({ seed: { rooms: [] } });
    world.webex.fail({ kind: "answer", status: 401, match: { method: "POST", path: "/memberships" } });
    const manifest = "rooms: [{ title: A, members: [alice@example.com], welcome: Hi }]";
    const step = await world.run(provision(manifest));
    expect(step.outputs["error"]).toContain(
      "The welcome to A was not sent. The step had to end before this. No later run sends it: post it yourself.",
    );
    expect(step.outputs["error"]).not.toContain("Not done");
    await world.run(provision(manifest));
    expect([world.read("A"), peopleIn(world)["A"]]).toEqual([[], ["alice@example.com", "notify@webex.bot"]]);
  });

  test("never removes anybody", async () => {
    await using world = await startWorld({ seed: { rooms: [OWN_TRAIN] } });
    world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/memberships" } });
    const manifest =
      "rooms: [{ title: Release train, members: [alice@example.com, erin@example.com], prune: true }]";
    const step = await world.run(provision(manifest, { apply: "always" }));
    expect(writesOf(world)).toEqual(["POST /memberships 403"]);
    expect(step.outputs["error"]).toContain("Not done: remove bob@example.com from Release train");
    const again = await world.run(provision(manifest, { apply: "always" }));
    expect(again.conclusion).toBe("success");
    expect(peopleIn(world)["Release train"]).toEqual([
      "alice@example.com",
      "erin@example.com",
      "notify@webex.bot",
    ]);
  });

  test("is a room that another run creates in the meantime: it is used, and gets no second welcome", async () => {
    const rooms = [
      { uuid: "c0000000-0000-4000-8000-0000000000ff", title: "New", members: ["notify@webex.bot"] },
    ];
    await using world = await startWorld({ seed: { rooms } });
    const empty = { kind: "answer", status: 200, body: { items: [] }, match: { path: "/rooms" } } as const;
    world.webex.fail(empty);
    const step = await world.run(
      provision("rooms: [{ title: New, members: [alice@example.com], welcome: Hi }]"),
    );
    expect(peopleIn(world)).toEqual({ New: ["alice@example.com", "notify@webex.bot"] });
    expect(world.read("New")).toEqual([]);
    expect(step.log.join("\n")).toContain("Another run has created it in the meantime");
  });
});

describe("a lifecycle step above the checkout", () => {
  const step = { ...provision(ALPHA, { lifecycle: "true", to: "Release train" }), workspace: {} };
  const checkout = { ".github/webex.yml": ALPHA };

  test("reads the manifest once the job has ended", async () => {
    await using world = await startWorld({ seed: { rooms: [OWN_TRAIN] } });
    const main = await world.run(step);
    expect([main.conclusion, main.log.join("\n")]).toEqual([
      "success",
      expect.stringContaining('The file of "provision" does not exist yet'),
    ]);
    expect(world.webex.snapshot().teams).toEqual([]);
    const post = await main.post({ workspace: checkout });
    expect(post?.conclusion).toBe("success");
    expect(world.webex.snapshot().teams).toMatchObject([{ name: "Project Alpha" }]);
  });

  test("does not apply again what its main stage has applied", async () => {
    await using world = await startWorld();
    const main = await world.run({ ...step, workspace: checkout });
    const before = world.requests().length;
    await main.post({ workspace: checkout });
    expect(world.requests().slice(before)).toEqual([
      "GET /rooms 200",
      expect.stringMatching(/^PUT \/messages/),
    ]);
  });
});

test("a manifest without a token fails the step, with or without a webhook", async () => {
  await using world = await startWorld();
  const step = await world.run(
    provision(ALPHA, { token: undefined, "webhook-url": `${world.webex.url}/webhooks/incoming/x` }),
  );
  expect([step.conclusion, step.outputs["error"]]).toEqual([
    "failure",
    expect.stringContaining('"token" is missing'),
  ]);
});

test("a fork gets no token, and changes nothing", async () => {
  await using world = await startWorld();
  const fork = {
    number: 1,
    head: { repo: { full_name: "else/shop" } },
    base: { repo: { full_name: "your-org/shop" } },
  };
  const event = eventOf("pull_request", { pull_request: fork });
  const step = await world.run({ ...provision(ALPHA, { token: undefined }), event });
  expect([step.conclusion, world.requests()]).toEqual(["success", []]);
  expect(step.outputs["skipped-reason"]).toContain("there is no token");
});

test("eight people are added at a time", async () => {
  await using world = await startWorld({ seed: { rooms: [] } });
  const match = { method: "POST", path: "/memberships" } as const;
  world.webex.fail({ kind: "slow", ms: 200, times: "forever", match });
  const emails = Array.from({ length: 16 }, (_, at) => `p${at}@example.com`);
  await world.run(provision(`rooms: [{ title: Everybody, members: [${emails.join(", ")}] }]`));
  const times = world.webex.requests.flatMap((one) =>
    one.path === "/memberships" && one.method === "POST" ? [one.at] : [],
  );
  expect(times).toHaveLength(16);
  // The ninth begins when one of the first eight has been answered.
  expect((times[8] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(190);
  expect((times[7] ?? 0) - (times[0] ?? 0)).toBeLessThan(7 * 190);
});
