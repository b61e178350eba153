import type { Emulator, RecordedRequest } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import type { Person, ShownFile, ShownMessage, Spaces } from "../model/spaces.ts";
import { diffOf } from "./diff.ts";
import { shownFile } from "./files.ts";
import { phoneLine } from "./phone-line.ts";

/** Reads the current state, and earlier states from the requests. */
export function readSpaces(webex: Emulator): Spaces {
  const { people, rooms, memberships, messages, teams } = webex.snapshot();
  const byId = new Map(people.map((person) => [person.id, person]));
  const personOf = (id: string): Person => {
    const person = byId.get(id);
    return {
      name: person?.displayName ?? "Somebody",
      email: person?.emails[0] ?? "",
      isBot: person?.type === "bot",
    };
  };
  const isIn = (roomId: string, personId: string): boolean =>
    memberships.some((one) => one.roomId === roomId && one.personId === personId);
  const bot = people.find(({ emails }) => emails.includes(seedPeople.bot.email))?.id ?? "";
  const directRoomOf = (id: string) =>
    rooms.find((room) => room.type === "direct" && id !== bot && isIn(room.id, id) && isIn(room.id, bot));
  const lookups: Lookups = { personOf, fileOf: (address) => shownFile(address, webex) };
  const requests = requestsByMessage(webex.requests);
  const deleted = deletedMessages(webex.requests, new Set(messages.map(({ id }) => id)));
  const all: readonly Known[] = [...messages, ...deleted].sort((a, b) => a.created.localeCompare(b.created));
  return {
    people: people.map(({ id }) => ({ ...personOf(id), roomId: directRoomOf(id)?.id })),
    rooms: rooms.map((room) => {
      const members = memberships.filter(({ roomId }) => roomId === room.id);
      const messagesOf = threaded(all.filter(({ roomId }) => roomId === room.id));
      const newest = newestOf(messagesOf);
      return {
        id: room.id,
        title:
          room.type === "direct" ? members.map((one) => one.personDisplayName).join(" and ") : room.title,
        isDirect: room.type === "direct",
        team: teams.find(({ id }) => id === room.teamId)?.name,
        isAnnouncementOnly: room.isAnnouncementOnly,
        isLocked: room.isLocked,
        members: members.map(({ personId, isModerator }) => ({ ...personOf(personId), isModerator })),
        earlier: messagesOf.length - newest.length,
        messages: newest.map((message) => shown(message, requests.get(message.id) ?? [], lookups)),
      };
    }),
  };
}

/** What is known about a message, deleted or not. */
interface Known {
  readonly id: string;
  readonly roomId: string;
  readonly personId: string;
  readonly created: string;
  readonly parentId?: string | undefined;
  readonly markdown?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly files?: readonly string[] | undefined;
  readonly attachments?: readonly object[] | undefined;
  readonly mentionedPeople?: readonly string[] | undefined;
  readonly mentionedGroups?: readonly string[] | undefined;
  readonly isDeleted?: boolean;
}

/** Where to find the people and files of a message. */
interface Lookups {
  readonly personOf: (id: string) => Person;
  readonly fileOf: (address: string) => ShownFile;
}

function shown(
  message: Known,
  requests: readonly RecordedRequest[],
  { personOf, fileOf }: Lookups,
): ShownMessage {
  const { id, parentId, created, html, text = "", files = [], attachments = [], isDeleted = false } = message;
  const source = message.markdown ?? text;
  return {
    id,
    parentId,
    created,
    from: personOf(message.personId),
    html: isDeleted ? "" : (html ?? ""),
    text: isDeleted ? "" : text,
    markdown: source,
    card: Object(attachments[0]).content,
    files: files.map(fileOf),
    bytes: Buffer.byteLength(source),
    phone: phoneLine(text),
    edits: editsIn(requests),
    isDeleted,
    mentions: [
      ...(message.mentionedGroups ?? []).map((group) => `@${group}`),
      ...(message.mentionedPeople ?? []).map((one) => personOf(one).name),
    ],
    requests: requests.map(({ headers: _, ...request }) => request),
  };
}

/** How many messages of a room are shown. */
const MAX_MESSAGES = 200;

/** The newest messages, beginning at the start of a thread. */
function newestOf(messages: readonly Known[]): readonly Known[] {
  const from = Math.max(0, messages.length - MAX_MESSAGES);
  const first = messages.findIndex(({ parentId }, at) => at >= from && parentId === undefined);
  return messages.slice(first === -1 ? from : first);
}

/** Puts replies below the message that they reply to. */
function threaded(messages: readonly Known[]): readonly Known[] {
  const ids = new Set(messages.map(({ id }) => id));
  const isReply = ({ parentId }: Known): boolean => parentId !== undefined && ids.has(parentId);
  return messages
    .filter((one) => !isReply(one))
    .flatMap((first) => [first, ...messages.filter((one) => isReply(one) && one.parentId === first.id)]);
}

function requestsByMessage(requests: readonly RecordedRequest[]): Map<string, RecordedRequest[]> {
  const found = new Map<string, RecordedRequest[]>();
  for (const request of requests) {
    const id = messageOf(request);
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), request]);
  }
  return found;
}

function messageOf({ method, path, status, answer }: RecordedRequest): string | undefined {
  if (method === "GET" || status === undefined || status >= 300) return undefined;
  if (path.replace(/\/$/, "") === "/messages") return Object(answer).id;
  return /^\/messages\/([^/]+)\/?$/.exec(path)?.[1];
}

/** What each edit of a message changed. */
function editsIn(requests: readonly RecordedRequest[]): ShownMessage["edits"] {
  const texts = requests
    .filter(({ method }) => method === "POST" || method === "PUT")
    .map(({ body }) => String(Object(body).markdown ?? Object(body).text ?? ""));
  return texts.slice(1).map((text, index) => diffOf(texts[index] ?? "", text));
}

/** Messages that a request posted and that have been deleted. */
function deletedMessages(
  requests: readonly RecordedRequest[],
  present: ReadonlySet<string>,
): readonly Known[] {
  return requests.flatMap((request) => {
    const id = request.method === "POST" ? messageOf(request) : undefined;
    const isGone = id !== undefined && !present.has(id);
    return isGone ? [{ ...(request.answer as Known), isDeleted: true }] : [];
  });
}
