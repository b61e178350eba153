import type { WebexClient } from "../../src/webex/index.ts";
import type { Place, Probe } from "./probe.ts";

const FILE_TEXT = "Line one\nLine two: é 🚀\n";

/** Probes how Webex handles threads, files, lists, members, and strangers. */
export function roomProbes({ to, readFile }: Place): Probe[] {
  return [
    {
      name: "parent of a reply to a reply",
      expected: "the message that began the thread",
      run: async (client) => {
        const root = await client.messages.create({ ...to, text: "Thread" });
        const { roomId } = root;
        const reply = await client.messages.create({ roomId, parentId: root.id, text: "Reply" });
        const { parentId } = await client.messages.create({
          roomId,
          parentId: reply.id,
          text: "Reply to it",
        });
        if (parentId === root.id) return "the message that began the thread";
        return parentId === reply.id ? "the reply" : `parentId: ${parentId}`;
      },
    },
    {
      name: "file by multipart, read back",
      expected: FILE_TEXT,
      run: async (client) => {
        const bytes = new TextEncoder().encode(FILE_TEXT);
        const read = async function* () {
          yield bytes;
        };
        const file = { name: "probe é.txt", size: bytes.length, type: "text/plain", read };
        const { files = [] } = await client.messages.createWithFile({ ...to, text: "A file" }, file);
        return files[0] === undefined ? "no file" : readFile(files[0]);
      },
    },
    {
      name: "rooms with max=1001, over the documented 1000",
      expected: "accepted",
      run: async (client) => {
        for await (const _ of client.rooms.list({ max: 1001 })) break;
        return "accepted";
      },
    },
    {
      name: "rooms with sortBy=created",
      expected: "the newest first",
      run: newestFirst,
    },
    {
      name: "second membership of the same person",
      expected: "409: Person is already in the room.",
      run: addSelfAgain,
    },
    {
      name: "moderator of a room that is not locked",
      expected: "isModerator: false",
      run: moderateUnlocked,
    },
    {
      name: "member of a room whom Webex does not know",
      expected: "accepted, named by the address",
      run: addNobody,
    },
    {
      name: "message to a person whom Webex does not know",
      expected: "404: Person not found",
      run: async (client) => {
        const toPersonEmail = `nobody-${Date.now()}@example.com`;
        await client.messages.create({ toPersonEmail, text: "Nobody reads this" });
        return "accepted";
      },
    },
  ];
}

/** At least two rooms, including one that was just created. */
async function newestFirst(client: WebexClient): Promise<string> {
  const { id } = await client.rooms.create({ title: "Webex Notify live probe: order", isLocked: true });
  for await (const room of client.rooms.list({ sortBy: "created", max: 2 }))
    return room.id === id ? "the newest first" : "another first";
  return "no room";
}

/** The caller creates a room and moderates it, so it can delete it. Nobody else is disturbed. */
async function addSelfAgain(client: WebexClient): Promise<string> {
  const { id } = await client.people.me();
  const room = await client.rooms.create({ title: "Webex Notify live probe: members", isLocked: true });
  await client.memberships.create({ roomId: room.id, personId: id });
  return "accepted";
}

/** Locks the room at the end, because only a moderator can delete it for everybody. */
async function moderateUnlocked(client: WebexClient): Promise<string> {
  const title = "Webex Notify live probe: moderators";
  const { id: roomId } = await client.rooms.create({ title });
  try {
    for await (const { id: membershipId } of client.memberships.list({ roomId })) {
      const { isModerator } = await client.memberships.update({ membershipId, isModerator: true });
      return `isModerator: ${isModerator}`;
    }
    return "no member";
  } finally {
    await client.rooms.update({ roomId, title, isLocked: true });
  }
}

/** Nobody reads email at example.com. */
async function addNobody(client: WebexClient): Promise<string> {
  const personEmail = `nobody-${Date.now()}@example.com`;
  const { id: roomId } = await client.rooms.create({
    title: "Webex Notify live probe: invitations",
    isLocked: true,
  });
  const { personDisplayName } = await client.memberships.create({ roomId, personEmail });
  return `accepted, named ${personDisplayName === personEmail ? "by the address" : personDisplayName}`;
}
