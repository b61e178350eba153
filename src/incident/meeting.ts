import { markdownLink } from "../text/markdown.ts";
import { type WebexClient, WebexError } from "../webex/index.ts";

/** Starts a meeting in the room of an incident and posts how to join it; why there is none, as sentences. */
export async function startMeeting(
  webex: WebexClient,
  isWanted: boolean,
  { id: roomId, title }: { readonly id: string; readonly title: string },
): Promise<readonly string[]> {
  if (!isWanted) return [];
  try {
    const { webLink } = await webex.meetings.create({ title, roomId, adhoc: true });
    const markdown = `📞 ${markdownLink("Join the meeting of this incident", webLink)}`;
    await webex.messages.create({ roomId, markdown });
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    return [`There is no meeting of the incident: ${error.message}`];
  }
  return [];
}

/**
 * Posts the recordings of the meetings in a room, with `since` those made from then on; nothing where there are none, or
 * the token may not see them.
 */
export async function postRecordings(webex: WebexClient, roomId: string, since?: Date): Promise<void> {
  try {
    const meetings = await Array.fromAsync(webex.meetings.list({ roomId }));
    for (const { id: meetingId } of meetings) {
      for await (const { topic, playbackUrl, createTime } of webex.recordings.list({ meetingId })) {
        if (since !== undefined && !(Date.parse(createTime ?? "") >= since.getTime())) continue;
        await webex.messages.create({ roomId, markdown: `🎬 ${markdownLink(topic, playbackUrl)}` });
      }
    }
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
  }
}
