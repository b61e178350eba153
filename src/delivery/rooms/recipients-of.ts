import type { Target } from "../../model/destination.ts";
import type { Recipient } from "../recipient.ts";
import type { Audience } from "./audience.ts";
import type { FoundRoom } from "./room-choice.ts";

/** The recipients of a destination. */
export interface Meant {
  /** One recipient, or each member of a group. */
  readonly recipients: readonly Recipient[];
  /** A sentence about ignored rooms with the same name. */
  readonly warning?: string | undefined;
}

/** Resolves a destination with the help of Webex. Throws `NameError`, `WebexError`. */
export async function recipientsOf(
  target: Exclude<Target, { kind: "invalid" }>,
  audience: () => Promise<Audience>,
): Promise<Meant> {
  switch (target.kind) {
    case "room id":
      return { recipients: [{ roomId: target.roomId }] };
    case "room uuid":
      return { recipients: [{ roomId: target.uuid }] };
    case "room title": {
      const { rooms } = await audience();
      return inRoom(await rooms.byTitle(...target.titles));
    }
    case "team":
      return inRoom(await (await audience()).roomOfTeam(target.team));
    case "person id":
      return { recipients: [{ toPersonId: target.personId }] };
    case "email":
      return { recipients: [{ toPersonEmail: target.email }] };
    case "group": {
      const ids = await (await audience()).memberIdsOfGroup(target.group);
      return { recipients: ids.map((toPersonId) => ({ toPersonId })) };
    }
  }
}

function inRoom({ id, warning }: FoundRoom): Meant {
  return { recipients: [{ roomId: id }], warning };
}
