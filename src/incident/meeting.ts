import { markdownLink } from "../text/markdown.ts";
import { type WebexClient, WebexError } from "../webex/index.ts";

/** Starts a meeting in a room and posts how to join it; why there is none, as a sentence. */
export async function openMeeting(
  webex: WebexClient,
  roomId: string,
  title: string,
): Promise<string | undefined> {
  try {
    const { webLink } = await webex.meetings.create({ title, roomId, adhoc: true });
    const markdown = `📞 ${markdownLink("Join the meeting of this incident", webLink)}`;
    await webex.messages.create({ roomId, markdown });
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    return `There is no meeting of the incident: ${error.message}`;
  }
  return undefined;
}

/** Posts the recordings of the meetings in a room; nothing where there are none, or the token may not see them. */
export async function postRecordings(webex: WebexClient, roomId: string): Promise<void> {
  try {
    const meetings = await Array.fromAsync(webex.meetings.list({ roomId }));
    for (const { id: meetingId } of meetings) {
      for await (const { topic, playbackUrl } of webex.recordings.list({ meetingId })) {
        await webex.messages.create({ roomId, markdown: `🎬 ${markdownLink(topic, playbackUrl)}` });
      }
    }
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
  }
}
