import { symlink, truncate } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { numberedUuid } from "../../../emulator/ids.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { deliveriesOf, statusesOf } from "../../support/deliveries.ts";
import { RELEASE_TRAIN, startWorld, TOKEN, type World } from "../../support/start-world.ts";
import { createTempFolder } from "../../support/temp-folder.ts";

/** The names of the files that arrived, in the order in which they came. */
function filesIn({ webex }: World): readonly string[] {
  return webex.requests.flatMap(({ body, status }) => {
    const { files } = (body ?? {}) as { files?: { name?: string } };
    return status === 200 && files?.name !== undefined ? [files.name] : [];
  });
}

const workspace = {
  "reports/b.txt": "b",
  "reports/a.txt": "a",
  "reports/deep/c.txt": "c",
  "reports/d.log": "d",
  "other.txt": "o",
};

describe("globs", () => {
  test.each([
    ["one folder, in order", "reports/*.txt", ["a.txt", "b.txt"]],
    ["folders below", "reports/**/*.txt", ["a.txt", "b.txt", "c.txt"]],
    ["several, none twice", "other.txt\nreports/a.txt\nreports/*.txt", ["other.txt", "a.txt", "b.txt"]],
    ["what is left out", "reports/**\n!reports/**/*.txt", ["d.log"]],
    ["what is left out, said first", "!reports/deep/**\nreports/**/*.txt", ["a.txt", "b.txt"]],
  ])("%s", async (_, files, names) => {
    await using world = await startWorld();
    const step = await world.run({ with: { files }, workspace });
    expect(filesIn(world)).toEqual(names);
    expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  });

  test("that match nothing give a warning, and of more than ten files, ten are sent", async () => {
    await using world = await startWorld();
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`f${10 + at}.txt`, "x"]));
    const step = await world.run({ with: { files: "*.txt\n*.none" }, workspace: many });
    expect(filesIn(world)).toEqual(Object.keys(many).slice(0, 10));
    expect(step.annotations.map(({ message }) => message)).toEqual([
      'No file matches "*.none" of the input "files".',
      'Input "files" matches 13 files, but at most 10 can be attached. Left out: f20.txt and 2 more.',
    ]);
    expect(step.outputs["ok"]).toBe("true");
  });
});

test("each file is a message of its own in the thread, in every destination", async () => {
  await using world = await startWorld();
  const to = `${RELEASE_TRAIN}\nbob@example.com`;
  await world.run({ with: { to, files: "reports/*.txt" }, workspace });
  for (const messages of [
    world.webex.messagesIn(RELEASE_TRAIN),
    world.webex.directMessages("bob@example.com"),
  ]) {
    const [first, ...files] = messages;
    expect(files.map(({ parentId }) => parentId)).toEqual([first?.id, first?.id]);
  }
});

describe("files are sent after the messages to all destinations", () => {
  const people = Array.from({ length: 10 }, (_, index) => ({
    uuid: numberedUuid("ee000000", index + 1),
    email: `person${index}@example.com`,
    displayName: `Person ${index}`,
  }));
  const to = people.map(({ email }) => email).join("\n");
  const all = Object.values({ ...seedPeople, bot: { ...seedPeople.bot, token: TOKEN } });
  const start = (): Promise<World> => startWorld({ seed: { people: [...all, ...people] } });

  test("so uploads without an answer cost no message, and each is missing at its own destination", async () => {
    await using world = await start();
    world.webex.fail({ kind: "hang", match: { method: "POST", hasFiles: true }, times: "forever" });
    const limits = { timeout: "1", retries: "0" };
    const step = await world.run({ with: { to, files: "reports/a.txt", ...limits }, workspace });
    expect(deliveriesOf(step)).toHaveLength(10);
    for (const delivery of deliveriesOf(step)) {
      expect(delivery).toMatchObject({
        status: "sent",
        losses: [{ error: expect.stringContaining("The file a.txt is missing") }],
      });
    }
  });

  test("and a message without an answer costs the others no file", async () => {
    await using world = await start();
    world.webex.fail({ kind: "hang", match: { method: "POST", to: "person0@example.com" } });
    const limits = { timeout: "1", retries: "0" };
    const step = await world.run({ with: { to, files: "reports/a.txt", ...limits }, workspace });
    expect(statusesOf(step)).toEqual(["failed", ...Array(9).fill("sent")]);
    expect(filesIn(world)).toEqual(Array(9).fill("a.txt"));
  });
});

describe("a file that cannot be sent gives a warning that names it, and the rest is sent", () => {
  test.each([
    ["is hidden", ".env", "begins with a dot, are not sent"],
    ["is in .git", ".git/config", "files in .git are not read"],
    ["is empty", "empty.txt", "it is empty"],
    ["is a link that leads out", "link.txt", "it points outside the workspace"],
    ["is too large", "large.bin", "at most 104857600 are read"],
    ["is a link to nothing", "dangling.txt", "there is no such file"],
  ])("one that %s", async (_, file, reason) => {
    await using outside = await createTempFolder({ "secret.txt": "secret" });
    await using inside = await createTempFolder({
      ".env": "A=1",
      ".git/config": "x",
      "empty.txt": "",
      "a.txt": "a",
      "large.bin": "",
    });
    await symlink(outside.in("secret.txt"), inside.in("link.txt"));
    await symlink(inside.in("nowhere"), inside.in("dangling.txt"));
    await truncate(inside.in("large.bin"), 100 * 1024 * 1024 + 1);
    await using world = await startWorld();
    const step = await world.run({ with: { files: `${file}\na.txt` }, workspace: inside.path });
    expect(filesIn(world)).toEqual(["a.txt"]);
    expect(step.annotations).toMatchObject([{ level: "warning", message: expect.stringContaining(reason) }]);
    expect(step.annotations[0]?.message).toContain(`"${file}"`);
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  });
});

test("for a folder, the warning says what to write", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { files: "reports" }, workspace });
  expect(filesIn(world)).toEqual([]);
  expect(step.summary).toContain("it is a folder, write");
});

test('a path with ".." is never read: the message is sent without files, and the step fails', async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { files: "../*" } });
  expect(step.outputs["error"]).toContain('Input "files" is "../*": a path cannot contain');
  expect([step.conclusion, world.requests()]).toEqual(["failure", ["POST /messages 200"]]);
});

describe("a failed upload is named, and the rest is sent", () => {
  test.each([
    [413, "failed with 413"],
    [500, "failed with 500"],
  ])("an answer of %i", async (status, reason) => {
    await using world = await startWorld();
    // The message, then the first file.
    world.webex.fail({ kind: "answer", status, match: { method: "POST", after: 1 } });
    const step = await world.run({ with: { files: "reports/*.txt", retries: "0" }, workspace });
    expect(filesIn(world)).toEqual(["b.txt"]);
    expect(deliveriesOf(step)).toMatchObject([
      {
        status: "sent",
        losses: [{ error: expect.stringContaining(`The file a.txt is missing: POST /messages ${reason}`) }],
      },
    ]);
    expect(step.outputs).toMatchObject({ ok: "false", error: expect.stringContaining("a.txt") });
    expect(step.summary).toContain("The file a.txt is missing");
    expect(step).toMatchObject({ conclusion: "success", annotations: [{ level: "error" }] });
  });

  test("fails the step if that is asked for", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 400, match: { method: "POST", after: 1 } });
    const step = await world.run({ with: { files: "reports/a.txt", "fail-on-error": "true" }, workspace });
    expect(step.conclusion).toBe("failure");
    expect(statusesOf(step)).toEqual(["sent"]);
  });
});

test("a dry run says which files would be sent, and sends none", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { files: "reports/*.txt\n*.none", "dry-run": "true" }, workspace });
  expect(world.requests()).toEqual([]);
  expect(step.log.join("\n")).toContain("Would attach a.txt, b.txt.");
});
