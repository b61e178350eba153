import type { Emulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";

/** The room that files are sent to. */
export const roomId = roomIdOf(seedRooms.devRoom);

const authorization = `Bearer ${seedPeople.bot.token}`;

/** Sends a file as the bot, in a form with further fields. */
export async function upload(
  emulator: Emulator,
  file: Blob,
  name = "report.txt",
  more: Record<string, string> = {},
) {
  const body = new FormData();
  for (const [field, value] of Object.entries({ roomId, ...more })) body.append(field, value);
  body.append("files", file, name);
  const response = await fetch(`${emulator.url}/messages`, {
    method: "POST",
    headers: { authorization },
    body,
  });
  const answer: { files?: string[]; message?: string } = JSON.parse(await response.text());
  return { status: response.status, url: answer.files?.[0] ?? "", message: answer.message };
}
