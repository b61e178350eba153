import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { defaultSeed, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { type BrokenAnswer, breakingFetch, brokenAnswers } from "../support/broken-answers.ts";
import { createMessagingClient } from "../support/create-client.ts";

const { admin, bob } = seedPeople;
const TEAM = { uuid: "70000000-0000-4000-8000-000000000001", name: "Alpha", members: [admin.email] };
const ROOM = { ...seedRooms.releaseTrain, members: [admin.email] };
const TO = parseDestinations(["Release train", "team:Alpha", "group:QA", bob.email].join("\n"));
const MODES = ["edit", "reply", "replace"] as const;

/** Sends a message to all, and once more into its thread, in each way that there is. */
async function sentTwice(mode: (typeof MODES)[number], broken?: BrokenAnswer) {
  await using emulator = await startEmulator({ seed: { ...defaultSeed, rooms: [ROOM], teams: [TEAM] } });
  const { fetch, calls } = breakingFetch(broken);
  const webex = createMessagingClient(emulator, { token: admin.token, fetch });
  const whole = createMessagingClient(emulator, { token: admin.token });
  const options = { webex, isDryRun: false };
  const first = await deliver({ markdown: "**Start**", isPending: true }, { to: TO }, options);
  const { thread } =
    broken?.call.startsWith("messages.") === true
      ? await deliver({ markdown: "**Start**", isPending: true }, { to: TO }, { ...options, webex: whole })
      : first;
  const end = { markdown: "**End**", notice: "Ended", isPending: false };
  const second = await deliver(end, { to: TO, thread, updateMode: mode }, options);
  return { calls, deliveries: [...first.deliveries, ...second.deliveries] };
}

test.each(MODES)(
  "whatever Webex leaves out leads to a sentence, and other destinations get the message: %s",
  { timeout: 120_000 },
  async (mode) => {
    const { calls, deliveries: all } = await sentTwice(mode);
    expect(all.filter(({ error }) => error !== undefined)).toEqual([]);
    // Where a message goes is looked up alike in every mode.
    const ofMode = [...calls].filter((call) => mode === "edit" || call.startsWith("messages."));
    for (const broken of brokenAnswers(new Set(ofMode))) {
      const { deliveries } = await sentTwice(mode, broken);
      const what = `${broken.call} where ${broken.what}: ${JSON.stringify(deliveries)}`;
      expect(
        deliveries.filter(({ failsStep }) => failsStep),
        what,
      ).toEqual([]);
      const untold = deliveries.filter(
        ({ status, error }) => status === "failed" && !/[.?!]$/.test(error ?? ""),
      );
      expect(untold, what).toEqual([]);
      if (broken.call.startsWith("messages.")) continue;
      const toBob = deliveries.filter(({ destination }) => destination === bob.email);
      expect(
        toBob.map(({ status }) => status === "failed"),
        what,
      ).toEqual([false, false]);
    }
  },
);
