import { expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

const CLIENT_SECRET = "9d7c4be1a60f2583".repeat(4);
const TOKEN = "ghp_Zx9Kq2Lm7Pw4Rt1Ys6Vu3Bn8Cd5Ef0Gh1Jk2";

/** Where a credential was put by mistake, and the parts of it that nobody may see. */
const MISPLACED: readonly (readonly [name: string, given: string, secret: RegExp])[] = [
  ["format", `${CLIENT_SECRET.slice(0, 30)}\n${CLIENT_SECRET.slice(30)}`, /9d7c4be1/],
  ["format", `${CLIENT_SECRET.slice(0, 50)} ${CLIENT_SECRET.slice(50)}`, /9d7c4be1/],
  ["format", TOKEN.slice(0, -6), /Zx9Kq2/],
  ["files", TOKEN.slice(0, -3), /Zx9Kq2/],
  ["version", `$${CLIENT_SECRET}`, /9d7c4be1/],
  ["stage", `\${${CLIENT_SECRET}}`, /9d7c4be1/],
  ["status", CLIENT_SECRET, /9d7c4be1/],
  ["status", TOKEN, /Zx9Kq2/],
];

test.each(MISPLACED)("%s shows no part of a credential in it: %s", async (name, given, secret) => {
  await using world = await startWorld();
  const step = await world.run({ with: { [name]: given } });
  // The message, the log and the summary show a version or a stage as it is: it could be a digest.
  const isContent = name === "version" || name === "stage";
  const { message: _, title: __, ...outputs } = step.outputs;
  const shown = isContent ? [] : [step.log, step.summary, outputs, world.read()];
  expect(JSON.stringify([step.annotations, ...shown])).not.toMatch(secret);
});
