import type { Call, Handler } from "../call.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import {
  actingAs,
  findMeeting,
  invitation,
  meetingOfCaller,
  meetingOfHost,
} from "../meetings/meeting-access.ts";
import type { Meeting, MeetingSettings } from "../meetings/meeting-entities.ts";
import { CLEARED_BY, readSettings } from "../meetings/meeting-settings.ts";
import { beginSeries, readChanges } from "../meetings/meeting-times.ts";
import {
  currentOf,
  detailsShown,
  type Shown,
  showInList,
  showMeeting,
  showToAdmin,
} from "../meetings/meeting-view.ts";
import { occurrencesOf } from "../meetings/occurrences.ts";
import { createMeeting } from "./meeting-create.ts";
import { joinMeeting } from "./meeting-join.ts";
import { listForAdmin, listMeetings, zoneOf } from "./meeting-lists.ts";

/** The handlers of `/meetings` and `/admin/meetings`. */
export const meetingHandlers = {
  "meetings.list": listMeetings,
  "meetings.create": (call) => {
    return showMeeting({ meeting: createMeeting(call), as: "meetingSeries" }, call.store);
  },
  "meetings.get": getMeeting,
  "meetings.update": (call) => changeMeeting(call, readSettings(call.body, CLEARED_BY.update)),
  "meetings.patch": (call) => {
    const { settings } = detailsShown(meetingOfHost(call, call.id));
    return changeMeeting(call, { ...settings, ...readSettings(call.body, CLEARED_BY.patch) });
  },
  "meetings.delete": deleteMeeting,
  "meetings.join": joinMeeting,
  "meetings.end": endMeeting,
  "meetings.listAdmin": listForAdmin,
  "meetings.getAdmin": (call) => {
    const shown = findMeeting(call, call.id);
    return showToAdmin(current(call, shown), call.store, zoneOf(call));
  },
} satisfies Record<string, Handler>;

function getMeeting(call: Call): object {
  const shown = current(call, meetingOfCaller(call, call.id));
  const zone = zoneOf(call);
  // Only parts of a series name the series: https://developer.webex.com/docs/api/v1/meetings/get-a-meeting.
  return shown.as === "meetingSeries"
    ? showMeeting(shown, call.store, zone)
    : showInList(shown, call.store, zone);
}

/** With `current`, a series appears as its meeting that is ready or comes next. */
function current({ query, store }: Call, shown: Shown): Shown {
  const isWanted = query["current"] === "true" && shown.as === "meetingSeries";
  return isWanted ? currentOf(shown.meeting, store) : shown;
}

function changeMeeting(call: Call, settings: MeetingSettings): object {
  const { store, body } = call;
  const shown = changeable(call);
  const changed = shown.as === "scheduledMeeting" ? changeOne(shown, body, settings) : shown;
  if (changed === shown) changeSeries(shown.meeting, body, settings);
  store.happenings.add({ resource: "meetings", event: "updated", data: changed });
  return showInList(changed, store);
}

/** Changes one meeting of a series. */
function changeOne(
  { meeting, occurrence }: Extract<Shown, { as: "scheduledMeeting" }>,
  body: Call["body"],
  settings: MeetingSettings,
): Shown {
  if (body["recurrence"] !== undefined)
    throw invalidMeeting("recurrence is for a series, not one of its meetings.");
  const details = { ...readChanges(body, occurrence), settings };
  meeting.changed.set(occurrence.scheduledFor, details);
  return { meeting, as: "scheduledMeeting", occurrence: { ...occurrence, ...details, isModified: true } };
}

/**
 * With other times, there are no exceptions any more: https://developer.webex.com/docs/api/v1/meetings/patch-a-meeting.
 */
function changeSeries(meeting: Meeting, body: Call["body"], settings: MeetingSettings): void {
  const core = beginSeries(readChanges(body, meeting), settings);
  const isMoved =
    core.start !== meeting.start ||
    core.end !== meeting.end ||
    settings["recurrence"] !== meeting.settings["recurrence"];
  if (isMoved) meeting.changed.clear();
  Object.assign(meeting, core, { settings });
}

/** Cancels a series, or one of its meetings. Cancelling the last one also cancels the series. */
function deleteMeeting(call: Call): undefined {
  const { store } = call;
  const shown = changeable(call);
  const { meeting } = shown;
  if (shown.as !== "scheduledMeeting" || occurrencesOf(meeting).take(2).toArray().length === 1) {
    return void store.meetings.delete(meeting);
  }
  meeting.changed.set(shown.occurrence.scheduledFor, "deleted");
  store.happenings.add({ resource: "meetings", event: "deleted", data: shown });
}

/** A meeting that is over or was started immediately cannot be changed. */
function changeable(call: Call): Shown {
  const shown = meetingOfHost(call, call.id);
  if (shown.as === "meeting" || shown.meeting.isAdhoc) {
    throw invalidMeeting("A meeting instance or an ad-hoc meeting cannot be changed or deleted.");
  }
  return shown;
}

function endMeeting(call: Call): undefined {
  const { meetings } = call.store;
  const shown = meetingOfCaller(call, call.id);
  const { meeting } = shown;
  const person = actingAs(call);
  const isCoHost = invitation(call, meeting, person)?.coHost === true;
  if (meeting.hostId !== person.id && !isCoHost) {
    throw new ApiError(403, "Only the host or a cohost can end a meeting.");
  }
  const running = meetings.running(meeting);
  const isMeant = shown.as !== "scheduledMeeting" || shown.occurrence.scheduledFor === running?.scheduledFor;
  const isOver = shown.as === "meeting" && shown.instance !== running;
  if (!running || !isMeant || isOver) throw invalidMeeting("The meeting is not in progress.");
  meetings.end(meeting, running);
}
