import { NameError } from "../../../delivery/rooms/name-error.ts";
import { recipientsOf } from "../../../delivery/rooms/recipients-of.ts";
import { bearersOf } from "../../../text/name-match.ts";
import { PAGE, WebexError } from "../../../webex/index.ts";
import { pasteOf } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import type { Visit } from "./visit.ts";

/**
 * The IDs for `allowed-organizations` if its names cannot be looked up: of the organizations that own the rooms of `to`. A room
 * of another organization can have the same title. Source: https://developer.webex.com/docs/api/v1/rooms/list-rooms
 */
export async function remedyForNames(visit: Visit): Promise<Pick<Row, "advice" | "lines"> | undefined> {
  const owners = await ownersOf(visit);
  const paste = pasteOf("allowed-organizations", owners.join("\n"));
  if (owners.length === 0 || paste === undefined) return undefined;
  const advice =
    owners.length === 1
      ? "If the organization that owns the room of `to` is the one that you mean, write its ID instead:"
      : "Write the IDs of the organizations that you mean instead. These own the rooms of `to`:";
  return { ...paste, advice };
}

async function ownersOf({ inputs, webex }: Visit): Promise<readonly string[]> {
  const { Audience } = await import("../../../delivery/rooms/audience.ts");
  const audience = new Audience(webex);
  try {
    const rooms = await Array.fromAsync(webex.rooms.list({ type: "group", max: PAGE.rooms }));
    const owners: (string | undefined)[] = [];
    for (const { target } of inputs.to) {
      if (target.kind === "room title") {
        const named = target.titles.flatMap((title) => bearersOf(title, rooms, (room) => room.title));
        owners.push(...named.map(({ ownerId }) => ownerId));
      } else if (target.kind === "team") {
        const { recipients } = await recipientsOf(target, async () => audience);
        const ids = recipients.map((one) => ("roomId" in one ? one.roomId : ""));
        owners.push(...rooms.filter(({ id }) => ids.includes(id)).map(({ ownerId }) => ownerId));
      }
    }
    return [...new Set(owners.filter((owner) => owner !== undefined))];
  } catch (error) {
    if (error instanceof WebexError || error instanceof NameError) return [];
    throw error;
  }
}
