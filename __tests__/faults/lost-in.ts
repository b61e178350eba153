import { seedIncomingWebhook } from "../../emulator/seed-services.ts";
import type { StepResult } from "../../runner/index.ts";
import { listText } from "../../src/text/list.ts";
import { RELEASE_TRAIN, TOKEN, type World } from "../support/start-world.ts";
import type { FaultRow } from "./fault-row.ts";

type Message = ReturnType<World["webex"]["messagesIn"]>[number];

/** A destination as it is in the end. */
interface Place {
  readonly name: string;
  readonly messages: readonly Message[];
}

/** What a step lost, in the words of the table, found in the rooms as they are in the end. */
export async function lostIn(world: World, row: FaultRow, step: StepResult): Promise<string> {
  const places = (row.to ?? [RELEASE_TRAIN]).map((to) => placeOf(world, to));
  const counts = places.map(({ name, messages }) => ({ name, count: copiesIn(messages, step) }));
  const missing = counts.filter(({ count }) => count === 0).map(({ name }) => name);
  if (missing.length === places.length) return "the message";
  if (missing.length > 0) return `the message to ${listText(missing)}`;
  if (counts.some(({ count }) => count > 2)) return "nothing: it is there more than twice";
  if (counts.some(({ count }) => count > 1)) return "nothing: it is there twice";
  const besides = await lostBesides(places, row);
  if (besides !== undefined) return besides;
  if (row.afterwards !== undefined && places.some(isStillStarted)) {
    return "nothing, but a message keeps saying that it started";
  }
  return isThoughtLost(step) ? "nothing, but the step cannot know that" : "nothing";
}

function placeOf({ webex }: World, to: string): Place {
  // Of a group that was never looked up, nobody has a message.
  if (to.startsWith("group:")) return { name: to, messages: [] };
  if (to.includes("@")) return { name: to, messages: webex.directMessages(to) };
  const isMeant = ({ id, title }: { id: string; title: string }): boolean =>
    to === "webhook" ? atob(id).endsWith(seedIncomingWebhook.roomUuid) : id === to || title === to;
  const found = webex.snapshot().rooms.find((room) => isMeant(room));
  return { name: found?.title ?? to, messages: webex.messagesIn(found?.id ?? to) };
}

/** Whether there is a message of a step that nothing finishes any more. */
function isStillStarted({ messages }: Place): boolean {
  return messages.some(({ text }) => / started\b/.test(text ?? ""));
}

/** How often the whole message is there. */
function copiesIn(messages: readonly Message[], { outputs }: StepResult): number {
  const wanted = withoutTimes(outputs["markdown"] ?? "");
  return messages.filter(({ markdown = "" }) => withoutTimes(markdown) === wanted).length;
}

/** How long a job took is another time when it runs again. */
function withoutTimes(markdown: string): string {
  return markdown.replace(/\b\d+ s\b/g, "… s");
}

function isThoughtLost({ outputs }: StepResult): boolean {
  const results: readonly { status: string }[] = JSON.parse(outputs["results"] || "[]");
  return results.some(({ status }) => status === "failed");
}

/** What belongs to the message and is not there; `undefined` for nothing. */
async function lostBesides(places: readonly Place[], row: FaultRow): Promise<string | undefined> {
  const messages = places.flatMap((place) => place.messages);
  const there = await Promise.all(messages.flatMap(({ files = [] }) => files).map(fileAt));
  const isThere = (name: string): boolean =>
    there.filter((file) => file.name === name && file.bytes >= wholeBytes(name, row)).length === 1;
  const files = (row.attached ?? []).filter((name) => !isThere(name));
  if (files.length > 0) return `the file${files.length > 1 ? "s" : ""} ${listText(files)}`;
  const isTold =
    row.standing === undefined ||
    row.job !== "failure" ||
    messages.some(({ parentId }) => parentId !== undefined);
  return isTold ? undefined : "the reply about the edit";
}

/** Bytes that a file has at least when it is whole: every file that is not the workspace's contains the message. */
function wholeBytes(name: string, { files = {}, with: { message = "" } = {} }: FaultRow): number {
  const file = files[name] ?? message;
  return typeof file === "string" ? file.length : 0;
}

/** A file as the room has it. */
async function fileAt(url: string): Promise<{ readonly name: string | undefined; readonly bytes: number }> {
  const { headers } = await fetch(url, { method: "HEAD", headers: { authorization: `Bearer ${TOKEN}` } });
  const [, name] = /filename="([^"]*)"/.exec(headers.get("content-disposition") ?? "") ?? [];
  return { name, bytes: Number(headers.get("content-length")) };
}
