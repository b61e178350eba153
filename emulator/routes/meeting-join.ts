import type { Call } from "../call.ts";
import { Answer } from "../call.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import { flagField, numberField, textField } from "../fields.ts";
import { actingAs, findMeeting, meetingNotFound, takesPart } from "../meetings/meeting-access.ts";
import type { Meeting } from "../meetings/meeting-entities.ts";
import { SITE_URL, webLinkOf } from "../meetings/meeting-ids.ts";
import { currentOf, detailsShown, type Shown } from "../meetings/meeting-view.ts";

const [USUAL_MINUTES, MOST_MINUTES] = [60, 60];

/** Returns the links to a meeting, or redirects into it. In that case, its host starts it. */
export function joinMeeting(call: Call): Answer {
  const { store, body } = call;
  const shown = meetingToJoin(call);
  const { meeting } = shown;
  const { password, settings } = detailsShown(shown);
  const person = actingAs(call);
  const isHost = meeting.hostId === person.id;
  if (!isHost) checkPassword(call, meeting, password);
  const links = linksOf(call, meeting, isHost);
  if (flagField(body, "joinDirectly") === false) return new Answer(links);
  if (isHost || settings["enabledJoinBeforeHost"] === true) {
    store.meetings.start(
      meeting,
      shown.as === "scheduledMeeting" ? shown.occurrence.scheduledFor : undefined,
    );
  }
  if (isHost) meeting.hostDidJoin = true;
  else meeting.attendeeDidJoin = true;
  return new Answer(null, { location: links.joinLink }, 302);
}

function meetingToJoin(call: Call): Shown {
  const { body, store } = call;
  const meetingId = textField(body, "meetingId");
  const meetingNumber = textField(body, "meetingNumber")?.replaceAll(" ", "");
  const webLink = textField(body, "webLink");
  const given = [meetingId, meetingNumber, webLink].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw invalidMeeting("Exactly one of meetingId, meetingNumber and webLink must be given.");
  }
  if (meetingId !== undefined) {
    const shown = findMeeting(call, meetingId);
    return shown.as === "meetingSeries" ? currentOf(shown.meeting, store) : shown;
  }
  const meeting = store.meetings.all
    .values()
    .find((one) => one.meetingNumber === meetingNumber || webLinkOf(one) === webLink);
  if (!meeting) throw meetingNotFound();
  return currentOf(meeting, store);
}

/** People who are not invited need the password. A password that is given must be right. */
function checkPassword(call: Call, meeting: Meeting, password: string): void {
  const given = textField(call.body, "password");
  const isFree = given === undefined && takesPart(call, meeting, actingAs(call));
  if (!isFree && given !== password) throw new ApiError(403, "The meeting password is wrong.");
}

function linksOf({ store, body }: Call, meeting: Meeting, isHost: boolean) {
  const minutes = numberField(body, "expirationMinutes") ?? USUAL_MINUTES;
  if (minutes < 1 || minutes > MOST_MINUTES) {
    throw invalidMeeting(`expirationMinutes must be 1 to ${MOST_MINUTES}.`);
  }
  const link = (word: string) => `https://${SITE_URL}/wbxmjs/${word}/sites/example/meeting/${meeting.id}`;
  const asWebLink = (name: string) => flagField(body, name) === true;
  const startLink = asWebLink("createStartLinkAsWebLink") ? webLinkOf(meeting) : link("startservice");
  return {
    ...(isHost ? { startLink } : {}),
    joinLink: asWebLink("createJoinLinkAsWebLink") ? webLinkOf(meeting) : link("joinservice"),
    expiration: new Date(store.now() + minutes * 60_000).toISOString(),
  };
}
