import type { Call, Handler } from "../call.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import {
  actingAs,
  findMeeting,
  invitation,
  meetingOfCaller,
  meetingOfHost,
} from "../meetings/meeting-access.ts";
import type { Meeting } from "../meetings/meeting-entities.ts";
import { CLEARED_BY, readSettings } from "../meetings/meeting-settings.ts";
import { readChanges } from "../meetings/meeting-times.ts";
import { type Shown, showInList, showMeeting, showToAdmin } from "../meetings/meeting-view.ts";
import { createMeeting } from "./meeting-create.ts";
import { joinMeeting } from "./meeting-join.ts";
import { listForAdmin, listMeetings, zoneOf } from "./meeting-lists.ts";

/** What `/meetings` and `/admin/meetings` do. */
export const meetingHandlers = {
  "meetings.list": listMeetings,
  "meetings.create": (call) => {
    return showMeeting({ meeting: createMeeting(call), as: "meetingSeries" }, call.store);
  },
  "meetings.get": getMeeting,
  "meetings.update": (call) => changeMeeting(call, readSettings(call.body, CLEARED_BY.update)),
  "meetings.patch": (call) => {
    const { meeting } = meetingOfHost(call, call.id);
    return changeMeeting(call, { ...meeting.settings, ...readSettings(call.body, CLEARED_BY.patch) });
  },
  "meetings.delete": (call) => void call.store.meetings.delete(changeable(call).meeting),
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
  // https://developer.webex.com/docs/api/v1/meetings/get-a-meeting: only parts of a series name the series.
  return shown.as === "meetingSeries"
    ? showMeeting(shown, call.store, zone)
    : showInList(shown, call.store, zone);
}

/** With `current` a series shows as its occurrence. */
function current({ query }: Call, shown: Shown): Shown {
  const isWanted = query["current"] === "true" && shown.as === "meetingSeries";
  return isWanted ? { meeting: shown.meeting, as: "scheduledMeeting" } : shown;
}

function changeMeeting(call: Call, settings: Meeting["settings"]): object {
  const { store } = call;
  const shown = changeable(call);
  const { meeting } = shown;
  Object.assign(meeting, readChanges(call.body, meeting), { settings, isModified: true });
  store.happenings.add({ resource: "meetings", event: "updated", data: meeting });
  return showInList(shown, store);
}

/** What is over or was started at once stays as it was. */
function changeable(call: Call): Shown {
  const shown = meetingOfHost(call, call.id);
  if (typeof shown.as === "object" || shown.meeting.isAdhoc) {
    throw invalidMeeting("A meeting instance or an ad-hoc meeting cannot be changed or deleted.");
  }
  return shown;
}

function endMeeting(call: Call): undefined {
  const { meetings } = call.store;
  const { meeting } = meetingOfCaller(call, call.id);
  const person = actingAs(call);
  const isCoHost = invitation(call, meeting, person)?.coHost === true;
  if (meeting.hostId !== person.id && !isCoHost) {
    throw new ApiError(403, "Only the host or a cohost can end a meeting.");
  }
  const running = meetings.running(meeting);
  if (!running) throw invalidMeeting("The meeting is not in progress.");
  meetings.end(meeting, running);
}
