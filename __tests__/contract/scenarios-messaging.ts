import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import type { Scenarios, World } from "./world.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const erin = seedPeople.erin.email;
const erinId = personIdOf(seedPeople.erin);

const CARD = {
  contentType: "application/vnd.microsoft.card.adaptive",
  content: { type: "AdaptiveCard", version: "1.3", body: [{ type: "TextBlock", text: "Hi" }] },
};

/** How calls about messages, rooms, teams and webhooks succeed. */
export const MESSAGING_SCENARIOS = {
  "messages.list": {
    as: "alice",
    async calls(world) {
      const parentId = await message(world);
      const reply = { roomId, parentId, markdown: "**Hi** <@all> <@personEmail:notify@webex.bot>" };
      await world.made("messages.create", reply);
      await world.made("messages.create", { roomId, text: "A card", attachments: [CARD] });
      const last = await message(world);
      return [
        { roomId, max: 2 },
        { roomId, parentId },
        { roomId, beforeMessage: last },
        { roomId, before: "2099-01-01T00:00:00.000Z" },
        { roomId, mentionedPeople: ["me"] },
      ];
    },
  },
  "messages.listDirect": {
    async calls(world) {
      const { id: parentId } = await world.made("messages.create", { toPersonEmail: erin, text: "Hi" });
      await world.made("messages.create", { toPersonEmail: erin, markdown: "**Hi**", parentId });
      return [{ personEmail: erin }, { personId: erinId }, { personEmail: erin, parentId }];
    },
  },
  "messages.create": {
    async calls(world) {
      return [
        { roomId, text: "Hi" },
        { roomId, parentId: await message(world), markdown: "**Hi** <@all> <@personEmail:dave@example.com>" },
        { toPersonEmail: erin, text: "Hi", files: ["https://example.com/report.txt"] },
        { toPersonId: erinId, text: "A card", attachments: [CARD] },
      ];
    },
  },
  "messages.createWithFile": {
    calls: () => [
      { roomId, file: "a.txt" },
      { toPersonEmail: erin, markdown: "**Hi**", file: "a.txt" },
      { toPersonId: erinId, text: "Hi", file: "a.txt" },
    ],
  },
  "messages.get": {
    async calls(world) {
      const parentId = await message(world);
      const reply = { roomId, parentId, markdown: "**Hi** <@all> <@personEmail:dave@example.com>" };
      const { id } = await world.made("messages.create", reply);
      const card = await world.made("messages.create", { toPersonEmail: erin, attachments: [CARD] });
      const edit = { messageId: parentId, roomId, markdown: "**Hello**" };
      await world.made("messages.update", edit);
      return [{ messageId: parentId }, { messageId: id }, { messageId: card.id }];
    },
  },
  "messages.update": {
    async calls(world) {
      const messageId = await message(world);
      return [
        { messageId, roomId, text: "Hello" },
        { messageId, roomId, markdown: "**Hello** <@all>" },
      ];
    },
  },
  "messages.delete": { calls: async (world) => [{ messageId: await message(world) }] },
  "attachmentActions.create": { as: "alice", calls: async (world) => [await submission(world)] },
  "attachmentActions.get": {
    as: "alice",
    async calls(world) {
      return [{ id: (await world.made("attachmentActions.create", await submission(world), "alice")).id }];
    },
  },
  "rooms.list": {
    async calls(world) {
      const { id: teamId } = await world.made("teams.create", { name: "Team" });
      const publicRoom = { title: "Public", isPublic: true, description: "For all" };
      await world.made("rooms.create", publicRoom);
      await world.made("messages.create", { toPersonEmail: erin, text: "Hi" });
      return [
        {},
        { teamId },
        { type: "direct", sortBy: "lastactivity", max: 1 },
        { orgPublicSpaces: true, from: "2000-01-01T00:00:00.000Z", to: "2099-01-01T00:00:00.000Z" },
      ];
    },
  },
  "rooms.create": {
    as: "alice",
    async calls(world) {
      const { id: teamId } = await world.made("teams.create", { name: "Team" }, "alice");
      return [
        { title: "New" },
        { title: "New", teamId, isLocked: true, isAnnouncementOnly: true, description: "For a team" },
        { title: "New", isPublic: true, description: "For all" },
      ];
    },
  },
  "rooms.get": { calls: () => [{ roomId }] },
  "rooms.update": {
    async calls(world) {
      const { id } = await world.made("rooms.create", { title: "Old" });
      return [
        { roomId, title: "Dev Room" },
        { roomId: id, title: "New", isLocked: true, isPublic: true, description: "For all" },
        { roomId: id, title: "New", isLocked: true, isAnnouncementOnly: true },
      ];
    },
  },
  "rooms.delete": { calls: () => [{ roomId }] },
  "rooms.getMeetingInfo": { as: "alice", calls: () => [{ roomId }] },
  "memberships.list": {
    calls: () => [{}, { roomId, max: 1 }, { roomId, personEmail: "dave@example.com" }],
  },
  "memberships.create": {
    calls: () => [
      { roomId, personEmail: erin },
      { roomId, personId: personIdOf(seedPeople.bob) },
    ],
  },
  "memberships.get": { calls: async (world) => [{ membershipId: await membership(world) }] },
  "memberships.update": {
    async calls(world) {
      return [{ membershipId: await membership(world), isModerator: false, isRoomHidden: false }];
    },
  },
  "memberships.delete": { calls: async (world) => [{ membershipId: await membership(world) }] },
  "teams.list": {
    async calls(world) {
      await team(world);
      return [{}, { max: 1 }];
    },
  },
  "teams.create": { calls: () => [{ name: "Team" }, { name: "Team", description: "All of us" }] },
  "teams.get": { calls: async (world) => [{ teamId: await team(world) }] },
  "teams.update": {
    async calls(world) {
      const teamId = await team(world);
      return [
        { teamId, name: "New" },
        { teamId, name: "New", description: "None of us" },
      ];
    },
  },
  "teams.delete": { calls: async (world) => [{ teamId: await team(world) }] },
  "teamMemberships.list": {
    async calls(world) {
      const teamId = await team(world);
      return [{ teamId }, { teamId, max: 1 }];
    },
  },
  "teamMemberships.create": {
    async calls(world) {
      const teamId = await team(world);
      return [
        { teamId, personEmail: erin, isModerator: true },
        { teamId, personId: personIdOf(seedPeople.bob) },
      ];
    },
  },
  "teamMemberships.get": { calls: async (world) => [{ membershipId: await teamMembership(world) }] },
  "teamMemberships.update": {
    calls: async (world) => [{ membershipId: await teamMembership(world), isModerator: true }],
  },
  "teamMemberships.delete": { calls: async (world) => [{ membershipId: await teamMembership(world) }] },
  "webhooks.list": {
    async calls(world) {
      await webhook(world);
      return [{}, { max: 1 }];
    },
  },
  "webhooks.create": {
    calls: () => [
      { name: "Hook", targetUrl: "http://127.0.0.1:9/", resource: "rooms", event: "created" },
      HOOK,
    ],
  },
  "webhooks.get": { calls: async (world) => [{ webhookId: await webhook(world) }] },
  "webhooks.update": {
    async calls(world) {
      const webhookId = await webhook(world);
      const targetUrl = "http://127.0.0.1:9/new";
      return [
        { webhookId, name: "New", targetUrl },
        { webhookId, name: "New", targetUrl, secret: "another", status: "active" },
      ];
    },
  },
  "webhooks.delete": { calls: async (world) => [{ webhookId: await webhook(world) }] },
} as const satisfies Scenarios;

const HOOK = {
  name: "Hook",
  targetUrl: "http://127.0.0.1:9/",
  resource: "messages",
  event: "deleted",
  filter: `roomId=${roomId}`,
  secret: "a secret",
};

async function message(world: World): Promise<string> {
  return (await world.made("messages.create", { roomId, text: "Hi" })).id;
}

async function submission(world: World) {
  const { id } = await world.made("messages.create", { roomId, attachments: [CARD] });
  return { type: "submit", messageId: id, inputs: { name: "Alice" } };
}

async function membership(world: World): Promise<string> {
  const { items } = await world.made("memberships.list", { roomId, personEmail: "dave@example.com" });
  return items[0]?.id ?? "";
}

async function team(world: World): Promise<string> {
  return (await world.made("teams.create", { name: "Team", description: "All of us" })).id;
}

async function teamMembership(world: World): Promise<string> {
  return (await world.made("teamMemberships.create", { teamId: await team(world), personEmail: erin })).id;
}

async function webhook(world: World): Promise<string> {
  return (await world.made("webhooks.create", HOOK)).id;
}
