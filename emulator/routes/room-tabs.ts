import { roomOfCaller } from "../access.ts";
import type { Call, Handler } from "../call.ts";
import type { RoomTab } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { requiredText } from "../fields.ts";
import { canonicalId, encodeId } from "../ids.ts";

/** The handlers of `/room/tabs`. */
export const roomTabHandlers = {
  "roomTabs.list": (call) => {
    const { roomId } = call.query;
    if (!roomId) throw new ApiError(400, "Required String parameter 'roomId' is not present");
    const room = roomOfCaller(call, roomId);
    return { items: [...call.store.roomTabs.values().filter((tab) => tab.roomId === room.id)] };
  },
  "roomTabs.create": createTab,
  "roomTabs.get": knownTab,
  "roomTabs.update": (call) => {
    const tab = knownTab(call);
    if (roomOfCaller(call, requiredText(call.body, "roomId")).id !== tab.roomId) throw tabNotFound();
    return Object.assign(tab, readContent(call));
  },
  "roomTabs.delete": (call) => void call.store.roomTabs.delete(knownTab(call).id),
} satisfies Record<string, Handler>;

function createTab(call: Call): RoomTab {
  const { store, caller, body } = call;
  const room = roomOfCaller(call, requiredText(body, "roomId"));
  const tab: RoomTab = {
    id: encodeId("ROOM_TAB", store.nextTabUuid()),
    roomId: room.id,
    roomType: room.type,
    ...readContent(call),
    creatorId: caller.id,
    created: store.timestamp(),
  };
  store.roomTabs.set(tab.id, tab);
  return tab;
}

function readContent({ body }: Call): Pick<RoomTab, "contentUrl" | "displayName"> {
  const contentUrl = requiredText(body, "contentUrl");
  if (!contentUrl.startsWith("https://")) throw new ApiError(400, "contentUrl must use the https protocol.");
  return { contentUrl, displayName: requiredText(body, "displayName") };
}

function knownTab(call: Call): RoomTab {
  const tab = call.store.roomTabs.get(canonicalId(call.id, "ROOM_TAB"));
  if (!tab || !call.store.membership(call.caller.id, tab.roomId)) throw tabNotFound();
  return tab;
}

function tabNotFound(): ApiError {
  return new ApiError(404, "Could not find a room tab with provided ID.");
}
