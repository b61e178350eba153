import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { upload } from "./upload.ts";

test("takes 100 MB and not one byte more", async () => {
  await using emulator = await startEmulator();
  const bytes = new Uint8Array(100 * 1024 * 1024 + 1);

  const most = await upload(emulator, new Blob([bytes.subarray(1)]));
  const more = await upload(emulator, new Blob([bytes]));

  expect(most.status).toBe(200);
  expect(more).toMatchObject({
    status: 400,
    message: 'Unable to post message to room: "The request payload is too big"',
  });
});
