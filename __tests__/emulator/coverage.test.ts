import { expect, test } from "vitest";
import type { EndpointName } from "../../emulator/coverage.ts";
import { ENDPOINTS } from "../../emulator/coverage.ts";
import type { Endpoint } from "../../emulator/endpoint.ts";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import {
  applicationIdOf,
  incomingWebhookIdOf,
  seedApplications,
  seedIncomingWebhook,
  seedMeetings,
} from "../../emulator/seed-services.ts";
import { ask, askAs, askAsAdmin, askAsAlice, sendForm } from "./ask.ts";
import { exchange } from "./exchange.ts";
import { guestJwt } from "./jwt.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const { integration, serviceApp } = seedApplications;
const card = {
  contentType: "application/vnd.microsoft.card.adaptive",
  content: { type: "AdaptiveCard", version: "1.3" },
};

type Make = (emulator: Emulator) => Promise<string>;

const ofFirst =
  (request: string, as = ask): Make =>
  async (emulator) =>
    (await as(emulator, request)).body.items[0]?.id ?? "";

const ofNew =
  (request: string, fields: object, as = ask): Make =>
  async (emulator) =>
    (await as(emulator, request, fields)).body.id;

const message = ofNew("POST /messages", { toPersonEmail: "bob@example.com", text: "hi" });
const cardFromAlice = ofNew("POST /messages", { roomId, text: "<@x>", attachments: [card] }, askAsAlice);
const recording = ofFirst("GET /recordings", askAsAlice);
const transcript = ofFirst("GET /meetingTranscripts", askAsAlice);
const tab = { roomId, contentUrl: "https://example.com", displayName: "Board" };
const snippet: Make = async (emulator) => {
  const id = await transcript(emulator);
  const { body } = await askAsAlice(emulator, `GET /meetingTranscripts/${id}/snippets`);
  return `/meetingTranscripts/${id}/snippets/${body.items[0]?.id}`;
};
const tabPath: Make = async (emulator) => {
  const { body } = await ask(emulator, "POST /room/tabs", tab);
  return `/room/tabs/${body.id}`;
};
const aliceAuthorization = ofFirst("GET /authorizations", askAsAlice);
const team = ofNew("POST /teams", { name: "Team" });

/** Where an id in a path comes from. */
const IDS: Record<string, Make> = {
  roomId: async () => roomId,
  personId: async () => personIdOf(seedPeople.bob),
  membershipId: ofFirst(`GET /memberships?roomId=${roomId}&personEmail=dave@example.com`),
  messageId: message,
  teamId: team,
  webhookId: ofNew("POST /webhooks", {
    name: "W",
    targetUrl: "http://127.0.0.1:1/",
    resource: "rooms",
    event: "all",
  }),
  groupId: async (emulator) => (await askAsAdmin(emulator, "GET /groups")).body.groups[0]?.id ?? "",
  orgId: async (emulator) => (await askAsAdmin(emulator, "GET /organizations")).body.items[1]?.id ?? "",
  applicationId: async () => applicationIdOf(serviceApp),
  authorizationId: aliceAuthorization,
  contentId: async (emulator) => {
    const { body } = await ask(emulator, "POST /messages", { roomId, files: ["https://x.example/a.txt"] });
    return body.files[0]?.split("/").at(-1) ?? "";
  },
  meetingId: async () => seedMeetings.planned.id,
  licenseId: ofFirst("GET /licenses", askAsAdmin),
  roleId: ofFirst("GET /roles", askAsAdmin),
  templateId: ofFirst("GET /meetings/templates", askAsAlice),
  sessionTypeId: ofFirst("GET /meetings/sessionTypes", askAsAlice),
  transcriptId: transcript,
  summaryId: ofFirst(`GET /meetingSummaries?meetingId=${seedMeetings.recorded.id}_I_1`, askAsAlice),
  participantId: ofFirst(`GET /meetingParticipants?meetingId=${seedMeetings.running.id}`, askAsAlice),
  meetingInviteeId: ofFirst(`GET /meetingInvitees?meetingId=${seedMeetings.planned.id}`, askAsAlice),
  recordingId: recording,
};

interface Need {
  /** The path with ids of its own. */
  readonly path?: Make;
  readonly query?: string;
  readonly body?: object | ((emulator: Emulator) => Promise<object>);
  readonly as?: (emulator: Emulator, request: string, fields?: unknown) => ReturnType<typeof ask>;
}

const meetingId = seedMeetings.planned.id;
const callOut = {
  meetingId: seedMeetings.running.id,
  address: "sip:a@example.com",
  displayName: "Board room",
};
const time = { start: "2030-01-01T10:00:00Z", end: "2030-01-01T11:00:00Z" };
const someRecordings = async (emulator: Emulator) => ({ recordingIds: [await recording(emulator)] });
const softDeleted = async (emulator: Emulator) => {
  const body = await someRecordings(emulator);
  await askAsAlice(emulator, "POST /recordings/softDelete", body);
  return body;
};

/** What each call needs in addition to its path in order to succeed; the message is in the first room made. */
const NEEDS: Partial<Record<EndpointName, Need>> = {
  "messages.list": { query: `?roomId=${roomId}&mentionedPeople=me` },
  "messages.listDirect": {
    path: async (emulator) => {
      await message(emulator);
      return "/messages/direct?personEmail=bob@example.com";
    },
  },
  "messages.create": { body: { roomId, text: "hi" } },
  "messages.createWithFile": {
    as: (emulator) => sendForm(emulator, { roomId, text: "hi" }, new File(["a"], "a.txt")),
  },
  "messages.update": { body: { roomId: "20000000-0000-4000-8000-000000000001", text: "hi" } },
  "attachmentActions.create": {
    body: async (emulator) => ({ type: "submit", messageId: await cardFromAlice(emulator), inputs: {} }),
    as: (emulator, request, fields) => askAs(seedPeople.dave.token, emulator, request, fields),
  },
  "attachmentActions.get": {
    path: async (emulator) => {
      const fields = { type: "submit", messageId: await cardFromAlice(emulator), inputs: {} };
      const { body } = await askAs(seedPeople.dave.token, emulator, "POST /attachment/actions", fields);
      return `/attachment/actions/${body.id}`;
    },
  },
  "rooms.create": { body: { title: "New" } },
  "rooms.update": { body: { title: "New" } },
  "memberships.create": { body: { roomId, personEmail: "erin@example.com" } },
  "memberships.update": { body: { isModerator: false } },
  "teams.create": { body: { name: "New" } },
  "teams.update": { body: { name: "New" } },
  "webhooks.create": { body: { name: "W", targetUrl: "http://127.0.0.1:1/", resource: "all", event: "all" } },
  "webhooks.update": { body: { name: "W", targetUrl: "http://127.0.0.1:1/" } },
  "people.list": { query: "?displayName=B" },
  "people.create": { body: { emails: ["new@example.com"] } },
  "people.update": { body: { displayName: "Robert Brown" } },
  "groups.create": { body: { displayName: "New" } },
  "groups.update": { body: { displayName: "New" } },
  "guests.createToken": { body: { subject: "g-1", displayName: "Guest" } },
  "authorizations.delete": { query: `?clientId=${integration.clientId}` },
  "authorizations.createServiceAppToken": {
    body: {
      clientId: serviceApp.clientId,
      clientSecret: serviceApp.clientSecret,
      targetOrgId: "d0000000-0000-4000-8000-000000000001",
    },
  },
  "incomingWebhooks.post": {
    path: async () => `/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`,
    body: { markdown: "hi" },
  },
  "tokens.refresh": { as: (emulator) => exchange(emulator) },
  "tokens.loginGuest": { as: (emulator, request) => askAs(guestJwt(), emulator, request) },
  "meetings.create": { body: { title: "New", ...time } },
  "meetings.update": { body: { title: "New", ...time } },
  "meetings.patch": { body: { title: "New" } },
  "meetings.join": { body: { meetingId, joinDirectly: false } },
  "meetings.end": { path: async () => `/meetings/${seedMeetings.running.id}/end` },
  "meetings.listAdmin": { query: "?meetingNumber=25500000001" },
  "meetingInvitees.list": { query: `?meetingId=${meetingId}` },
  "meetingInvitees.create": { body: { meetingId, email: "erin@example.com" } },
  "meetingInvitees.createBulk": { body: { meetingId, items: [{ email: "erin@example.com" }] } },
  "meetingInvitees.update": { body: { email: "bob@example.com" } },
  "roomTabs.list": { query: `?roomId=${roomId}` },
  "roomTabs.create": { body: tab },
  "roomTabs.get": { path: tabPath },
  "roomTabs.update": { path: tabPath, body: tab },
  "roomTabs.delete": { path: tabPath },
  "meetingTranscripts.listAdmin": { query: "?siteUrl=example.webex.com" },
  "meetingTranscripts.getSnippet": { path: snippet },
  "meetingTranscripts.updateSnippet": { path: snippet, body: { text: "Hi" } },
  "meetingSummaries.list": { query: `?meetingId=${seedMeetings.recorded.id}_I_1` },
  "meetingSummaries.listAdmin": { query: `?meetingId=${seedMeetings.recorded.id}_I_1` },
  "meetingParticipants.list": { query: `?meetingId=${seedMeetings.running.id}` },
  "meetingParticipants.query": {
    query: `?meetingId=${seedMeetings.running.id}`,
    body: { emails: ["dave@example.com"] },
  },
  "meetingParticipants.update": { body: { muted: true } },
  "meetingParticipants.admit": {
    body: async (emulator) => {
      const request = `GET /meetingParticipants?meetingId=${seedMeetings.running.id}`;
      return { items: [{ participantId: await ofFirst(request, askAsAlice)(emulator) }] };
    },
  },
  "meetingParticipants.callOut": { body: callOut },
  "meetingParticipants.cancelCallOut": {
    body: async (emulator) => {
      const { body } = await askAsAlice(emulator, "POST /meetingParticipants/callout", callOut);
      return { participantId: body.participantId };
    },
  },
  "recordings.getGroup": { query: `?personId=${personIdOf(seedPeople.alice)}` },
  "recordings.listGroup": { query: `?personId=${personIdOf(seedPeople.alice)}` },
  "recordings.softDelete": { body: someRecordings },
  "recordings.restore": { body: softDeleted },
  "recordings.purge": { body: softDeleted },
  "recordings.updateAccess": { body: { addEmails: ["bob@example.com"] } },
  "recordings.updateAccessByLink": {
    body: async (emulator) => ({
      webShareLink: `https://example.webex.com/example/ldr.php?RCID=${await recording(emulator)}`,
    }),
  },
  ...Object.fromEntries(
    ["list", "create", "get", "update", "delete"].map((verb) => [`teamMemberships.${verb}`, inTeam(verb)]),
  ),
};

/** In a team of the bot's, with Bob as the member to look at. */
function inTeam(verb: string): Need {
  const added = async (emulator: Emulator) => {
    const fields = { teamId: await team(emulator), personEmail: "bob@example.com" };
    return (await ask(emulator, "POST /team/memberships", fields)).body;
  };
  if (verb === "create") {
    return { body: async (emulator) => ({ teamId: await team(emulator), personEmail: "bob@example.com" }) };
  }
  if (verb === "list") {
    return { path: async (emulator) => `/team/memberships?teamId=${await team(emulator)}` };
  }
  return {
    path: async (emulator) => `/team/memberships/${(await added(emulator)).id}`,
    ...(verb === "update" ? { body: { isModerator: true } } : {}),
  };
}

const TOKENS = {
  admin: seedPeople.admin.token,
  anyone: "",
  person: seedPeople.alice.token,
  "service app": seedPeople.serviceApp.token,
};

async function pathOf(emulator: Emulator, template: string): Promise<string> {
  const [, name] = /\{(\w+)\}/.exec(template) ?? [];
  if (name === undefined) return template;
  const make = IDS[name];
  if (make === undefined) throw new Error(`Say in IDS where {${name}} comes from.`);
  return template.replace(`{${name}}`, await make(emulator));
}

test.each(ENDPOINTS)("performs $name: $verb $path", async (endpoint) => {
  const { name, verb, path: template, status, caller }: Endpoint & { name: EndpointName } = endpoint;
  await using emulator = await startEmulator();
  const { path, query = "", body, as } = NEEDS[name] ?? {};
  const token = caller === undefined ? seedPeople.bot.token : TOKENS[caller];
  const target = await (path ? path(emulator) : pathOf(emulator, template));
  const fields = typeof body === "function" ? await body(emulator) : body;

  const send = as ?? ((...request: Parameters<typeof ask>) => askAs(token, ...request));
  const answer = await send(emulator, `${verb} ${target}${query}`, fields);

  expect(answer.status, answer.text).toBe(status);
});

test("names each call and each route once", () => {
  const names = ENDPOINTS.map(({ name }) => name);
  const routes = ENDPOINTS.map(({ verb, path: template, takes }: Endpoint) => `${verb} ${template} ${takes}`);

  expect([new Set(names).size, new Set(routes).size]).toEqual([ENDPOINTS.length, ENDPOINTS.length]);
});

test.each(ENDPOINTS.filter((endpoint: Endpoint) => ![undefined, "anyone"].includes(endpoint.caller)))(
  "refuses the bot $name",
  async ({ verb, path: template }) => {
    await using emulator = await startEmulator();

    const answer = await ask(emulator, `${verb} ${template.replace(/\{\w+\}/g, "x")}`);

    expect(answer.status).toBe(403);
  },
);

test.each(ENDPOINTS.filter((endpoint: Endpoint) => endpoint.caller === "admin"))(
  "refuses a person without a role $name",
  async ({ verb, path: template }) => {
    await using emulator = await startEmulator();

    const answer = await askAsAlice(emulator, `${verb} ${template.replace(/\{\w+\}/g, "x")}`);

    expect(answer.status).toBe(403);
  },
);
