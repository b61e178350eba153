import { markdownLink } from "../text/markup/markdown.ts";
import { isSameId, type Recording, type WebexClient, WebexError } from "../webex/index.ts";

/** Starts a meeting in the room of an incident and posts how to join it. Returns why there is none, as sentences. */
export async function startMeeting(
  webex: WebexClient,
  isWanted: boolean,
  { id: roomId, title }: { readonly id: string; readonly title: string },
): Promise<readonly string[]> {
  if (!isWanted) return [];
  try {
    const { webLink } = await webex.meetings.create({ title, roomId, adhoc: true });
    if (!webLink) return ["Webex gives no link for the incident's meeting: join it in the room."];
    const markdown = `📞 ${markdownLink("Join the meeting of this incident", webLink)}`;
    await webex.messages.create({ roomId, markdown });
  } catch (error) {
    return [`The incident has no meeting: ${reasonOf(error)}`];
  }
  return [];
}

/** How many recordings are posted, and in how many meetings they are looked for. Members of the room decide how many there are. */
const MAX_RECORDINGS = 10;
const MAX_MEETINGS = 30;

const TOO_MANY = `At most ${MAX_RECORDINGS} recordings, of the ${MAX_MEETINGS} newest meetings, are posted: find the others in Webex.`;

/** The longest range that Webex lists. Without one, it lists seven days. The last day is for clocks that differ. */
const DAY_MS = 24 * 3600 * 1000;
const DAYS = { before: 29, after: 1 } as const;

/**
 * Posts the recordings of the newest meetings in a room, with `since` only those made since then, and of the last 29 days
 * before `at`. Posts nothing if there are none, or the token cannot see them. Returns why others are not posted, as
 * sentences.
 */
export async function postRecordings(
  webex: WebexClient,
  roomId: string,
  at: Date,
  since?: Date,
): Promise<readonly string[]> {
  const range = {
    from: new Date(at.getTime() - DAYS.before * DAY_MS).toISOString(),
    to: new Date(at.getTime() + DAYS.after * DAY_MS).toISOString(),
  };
  try {
    const { recordings, areAll } = await recordingsIn(webex, roomId, range, since);
    for (const { topic, playbackUrl } of recordings) {
      await webex.messages.create({ roomId, markdown: `🎬 ${markdownLink(topic, playbackUrl)}` });
    }
    return areAll ? [] : [TOO_MANY];
  } catch (error) {
    // Most tokens cannot see recordings, and people can find them in Webex.
    const isUsual = error instanceof WebexError && error.kind === "forbidden";
    return isUsual ? [] : [`The recordings are not posted: ${reasonOf(error)}`];
  }
}

/** The recordings of a room, oldest first, and whether there are no others. A response may contain all that the token can see. */
async function recordingsIn(
  webex: WebexClient,
  roomId: string,
  range: { readonly from: string; readonly to: string },
  since: Date | undefined,
) {
  const listed = await Array.fromAsync(webex.meetings.list({ roomId }));
  const meetings = listed
    .filter((meeting) => meeting.roomId !== undefined && isSameId(meeting.roomId, roomId))
    .toSorted((one, other) => timeOf(other.start) - timeOf(one.start));
  const recordings: Recording[] = [];
  for (const { id } of meetings.slice(0, MAX_MEETINGS)) {
    for await (const recording of webex.recordings.list({ meetingId: id, ...range })) {
      const { meetingId, scheduledMeetingId, meetingSeriesId, createTime } = recording;
      if (![meetingId, scheduledMeetingId, meetingSeriesId].includes(id)) continue;
      if (since !== undefined && timeOf(createTime) < since.getTime()) continue;
      if (recordings.length === MAX_RECORDINGS) return { recordings: byTime(recordings), areAll: false };
      recordings.push(recording);
    }
  }
  return { recordings: byTime(recordings), areAll: meetings.length <= MAX_MEETINGS };
}

function byTime(recordings: readonly Recording[]): readonly Recording[] {
  return recordings.toSorted((one, other) => timeOf(one.createTime) - timeOf(other.createTime));
}

/** The milliseconds of a time, or 0 if Webex gives none. */
function timeOf(text = ""): number {
  return Date.parse(text) || 0;
}

function reasonOf(error: unknown): string {
  return error instanceof WebexError ? error.message : "Webex's answer cannot be read.";
}
