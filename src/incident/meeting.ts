import { markdownLink } from "../text/markup/markdown.ts";
import { isSameId, type WebexClient, WebexError } from "../webex/index.ts";

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

/**
 * Posts the recordings of the meetings in a room, with `since` only those made since then. Posts nothing if there are none,
 * or the token cannot see them. Returns other reasons why they could not be posted, as sentences.
 */
export async function postRecordings(
  webex: WebexClient,
  roomId: string,
  since?: Date,
): Promise<readonly string[]> {
  try {
    const listed = await Array.fromAsync(webex.meetings.list({ roomId }));
    const meetings = listed.filter((meeting) => isSameId(meeting.roomId ?? roomId, roomId));
    for (const { id: meetingId } of meetings) {
      for await (const recording of webex.recordings.list({ meetingId })) {
        const { topic, playbackUrl, createTime, scheduledMeetingId, meetingSeriesId } = recording;
        if (!isOf(meetingId, [recording.meetingId, scheduledMeetingId, meetingSeriesId])) continue;
        if (!isSince(since, createTime)) continue;
        await webex.messages.create({ roomId, markdown: `🎬 ${markdownLink(topic, playbackUrl)}` });
      }
    }
  } catch (error) {
    // Most tokens cannot see recordings, and people can find them in Webex.
    const isUsual = error instanceof WebexError && error.kind === "forbidden";
    return isUsual ? [] : [`The recordings are not posted: ${reasonOf(error)}`];
  }
  return [];
}

/**
 * Whether a recording belongs to a meeting, by its IDs. Any of them may be missing. A response may contain all of the
 * caller's recordings.
 */
function isOf(meeting: string, ids: readonly (string | undefined)[]): boolean {
  const told = ids.filter((id) => id !== undefined);
  return told.length === 0 || told.includes(meeting);
}

function isSince(since: Date | undefined, time = ""): boolean {
  return since === undefined || Date.parse(time) >= since.getTime();
}

function reasonOf(error: unknown): string {
  return error instanceof WebexError ? error.message : "Webex's answer cannot be read.";
}
