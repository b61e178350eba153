import { WebexError } from "../../../webex/index.ts";
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

async function ownersOf({ inputs, audience }: Visit): Promise<readonly string[]> {
  const titles = inputs.to.flatMap(({ target }) => (target.kind === "room title" ? target.titles : []));
  if (titles.length === 0) return [];
  try {
    return await audience.rooms.ownersOf(titles);
  } catch (error) {
    if (error instanceof WebexError) return [];
    throw error;
  }
}
