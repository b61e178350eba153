import { ApiError } from "./errors.ts";

/** The kinds of things that have a public ID. */
export type IdType =
  | "APPLICATION"
  | "ATTACHMENT_ACTION"
  | "AUTHORIZATION"
  | "CONTENT"
  | "LICENSE"
  | "MEMBERSHIP"
  | "MESSAGE"
  | "ORGANIZATION"
  | "PEOPLE"
  | "ROLE"
  | "ROOM"
  | "ROOM_TAB"
  | "SCIM_GROUP"
  | "TEAM"
  | "TEAM_MEMBERSHIP"
  | "WEBHOOK";

/** The region of people and most rooms. Rooms of other data regions have a different cluster in their ID. */
export const HOME_CLUSTER = "us";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const URI = /^ciscospark:\/\/([^/]+)\/([A-Z_]+)\/(.+)$/;

/** Builds a public ID: unpadded base64 of `ciscospark://CLUSTER/TYPE/UUID`. */
export function encodeId(type: IdType, uuid: string, cluster: string = HOME_CLUSTER): string {
  return Buffer.from(`ciscospark://${cluster}/${type}/${uuid}`).toString("base64url");
}

/** Converts an ID from outside to the spelling that is stored. Throws if it is neither an ID nor a UUID. */
export function canonicalId(text: string, type: IdType): string {
  if (UUID.test(text)) return encodeId(type, text.toLowerCase());
  // Node decodes both base64 alphabets, padded or not.
  const uri = Buffer.from(text, "base64").toString();
  if (!URI.test(uri)) throw new ApiError(400, "Expect base64 ID or UUID.");
  return Buffer.from(uri).toString("base64url");
}

/** Reads the cluster and UUID of a public ID. */
export function decodeId(id: string): { cluster: string; uuid: string } {
  const [, cluster = HOME_CLUSTER, , uuid = ""] = URI.exec(Buffer.from(id, "base64").toString()) ?? [];
  return { cluster, uuid };
}

/** The ID of a membership, derived from the person and the room. It is in the room's region. */
export function membershipId(personId: string, roomId: string): string {
  const room = decodeId(roomId);
  return encodeId("MEMBERSHIP", `${decodeId(personId).uuid}:${room.uuid}`, room.cluster);
}

/** The ID of a team membership, derived from the person and the team. */
export function teamMembershipId(personId: string, teamId: string): string {
  return encodeId("TEAM_MEMBERSHIP", `${decodeId(personId).uuid}:${decodeId(teamId).uuid}`);
}

/** A UUID with a readable number, so that identical runs have identical IDs. */
export function numberedUuid(firstGroup: string, number: number): string {
  return `${firstGroup}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** Returns a function that creates UUIDs with consecutive numbers. */
export function countingUuids(firstGroup: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return numberedUuid(firstGroup, count);
  };
}
