import type { Emulator } from "../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { createHost, type FakeHost, type HostOptions } from "../support/create-host.ts";

/** The room that a story posts to. */
export const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);
const MAIN = { repository: { default_branch: "main", full_name: "your-org/shop" } };

/** A host whose step posts to the room of a local Webex. */
export function hostOf(webex: Emulator, { with: given = {}, ...more }: HostOptions = {}): FakeHost {
  return createHost({ url: webex.url, with: { to: RELEASE_TRAIN, ...given }, payload: MAIN, ...more });
}

/** What arrived at the local Webex, IDs left out. */
export const requestsOf = ({ requests }: Emulator) =>
  requests.map(({ method, path }) => `${method} ${path.replace(/\/[\w-]{30,}$/, "/…")}`);

/** The messages in a room. */
export const textsOf = (webex: Emulator, room = RELEASE_TRAIN) =>
  webex.messagesIn(room).map(({ text = "" }) => text);
