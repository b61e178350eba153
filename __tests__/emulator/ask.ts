import type { Emulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";

/** What tests look at in the bodies of answers; each has only some of it. */
export interface Fields {
  id: string;
  items: Fields[];
  notFoundIds: string[];
  roomId: string;
  title: string;
  creatorId: string;
  parentId: string;
  text: string;
  html: string;
  mentionedPeople: string[];
  mentionedGroups: string[];
  personId: string;
  personEmail: string;
  displayName: string;
  emails: string[];
  type: string;
  isModerator: boolean;
  isRoomHidden: boolean;
  message: string;
  errors: { description: string }[];
  name: string;
  teamId: string;
  files: string[];
  status: string;
  state: string;
  participantId: string;
  email: string;
  accessToken: string;
  access_token: string;
  refresh_token: string;
  token: string;
  exp: number;
  password: string;
  meetingNumber: string;
  webLink: string;
  start: string;
  groups: Fields[];
  members: Fields[];
  memberSize: number;
  scheduledMeetingId: string;
  recurrence: string;
  hasRecording: boolean;
}

/** An answer with its body read: as text, and as fields if it was JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: Fields;
}

/** Sends one request, such as `GET /rooms`, as the bot of the default seed. */
export function ask(emulator: Emulator, request: string, fields?: unknown): Promise<Answer> {
  return askAs(seedPeople.bot.token, emulator, request, fields);
}

/** Sends one request as Alice. */
export function askAsAlice(emulator: Emulator, request: string, fields?: unknown): Promise<Answer> {
  return askAs(seedPeople.alice.token, emulator, request, fields);
}

/** Sends one request as the admin. */
export function askAsAdmin(emulator: Emulator, request: string, fields?: unknown): Promise<Answer> {
  return askAs(seedPeople.admin.token, emulator, request, fields);
}

/** Sends one request as the Service App. */
export function askAsServiceApp(emulator: Emulator, request: string, fields?: unknown): Promise<Answer> {
  return askAs(seedPeople.serviceApp.token, emulator, request, fields);
}

/** Sends one request with the given token; a full URL, such as that of a next page, is taken as it is. */
export async function askAs(
  token: string,
  emulator: Emulator,
  request: string,
  fields?: unknown,
): Promise<Answer> {
  const [method = "", target = ""] = request.split(" ");
  const response = await fetch(target.startsWith("http") ? target : `${emulator.url}${target}`, {
    method,
    redirect: "manual",
    headers: {
      authorization: `Bearer ${token}`,
      ...(fields === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(fields === undefined ? {} : { body: JSON.stringify(fields) }),
  });
  return answerOf(response);
}

/** Sends a message as a form with a file, as the bot of the default seed. */
export async function sendForm(
  emulator: Emulator,
  fields: Readonly<Record<string, string>>,
  file: File,
): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("files", file);
  const headers = { authorization: `Bearer ${seedPeople.bot.token}` };
  return answerOf(await fetch(`${emulator.url}/messages`, { method: "POST", headers, body }));
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}

/** The address of the next page, if the answer names one. */
export function nextPage({ headers }: Answer): string | undefined {
  return /<([^>]+)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
}
