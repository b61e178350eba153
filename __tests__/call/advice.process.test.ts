import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

/** What is said of a call that Webex refused. */
async function refusal(method: string, written: string): Promise<string> {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(webex.requests.at(-1)?.status).toBeGreaterThanOrEqual(400);
  return step.annotations.map(({ message }) => message).join("\n");
}

test.each(["messages.list", "GET /messages"])(
  "for %s of a group room, the advice says what a bot can list",
  async (method) => {
    expect(await refusal(method, `roomId: ${ROOM}`)).toMatch(
      / A bot can list only messages that mention it: add `mentionedPeople: me` to `arguments`\.$/,
    );
  },
);

test("an ID that is not one is reported with where IDs come from", async () => {
  expect(await refusal("GET /rooms/{roomId}", "roomId: train")).toMatch(/Copy the ID again/);
});

test("a card without a version is reported with the line to add", async () => {
  const card =
    "attachments:\n  - contentType: application/vnd.microsoft.card.adaptive\n    content:\n      type: AdaptiveCard\n      body: []";
  expect(await refusal("messages.create", `roomId: ${ROOM}\nmarkdown: a\n${card}`)).toMatch(
    /Add `version: "1\.3"` to the card's `content`\.$/,
  );
});
