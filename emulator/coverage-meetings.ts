import type { Endpoint } from "./endpoint.ts";
import { SHORT_PAGES } from "./endpoint.ts";

const caller = "person";
const page = SHORT_PAGES;

/** The calls about meetings, who is invited, and what was recorded. Bots may do none of it. */
export const MEETING_ENDPOINTS = [
  { name: "meetings.list", verb: "GET", path: "/meetings", status: 200, caller, page },
  { name: "meetings.create", verb: "POST", path: "/meetings", status: 200, caller },
  { name: "meetings.join", verb: "POST", path: "/meetings/join", status: 200, caller },
  { name: "meetings.get", verb: "GET", path: "/meetings/{meetingId}", status: 200, caller },
  { name: "meetings.update", verb: "PUT", path: "/meetings/{meetingId}", status: 200, caller },
  { name: "meetings.patch", verb: "PATCH", path: "/meetings/{meetingId}", status: 200, caller },
  { name: "meetings.delete", verb: "DELETE", path: "/meetings/{meetingId}", status: 204, caller },
  { name: "meetings.end", verb: "POST", path: "/meetings/{meetingId}/end", status: 204, caller },
  { name: "meetings.listAdmin", verb: "GET", path: "/admin/meetings", status: 200, caller: "admin", page },
  {
    name: "meetings.getAdmin",
    verb: "GET",
    path: "/admin/meetings/{meetingId}",
    status: 200,
    caller: "admin",
  },
  { name: "meetingInvitees.list", verb: "GET", path: "/meetingInvitees", status: 200, caller, page },
  { name: "meetingInvitees.create", verb: "POST", path: "/meetingInvitees", status: 200, caller },
  {
    name: "meetingInvitees.createBulk",
    verb: "POST",
    path: "/meetingInvitees/bulkInsert",
    status: 200,
    caller,
  },
  {
    name: "meetingInvitees.get",
    verb: "GET",
    path: "/meetingInvitees/{meetingInviteeId}",
    status: 200,
    caller,
  },
  {
    name: "meetingInvitees.update",
    verb: "PUT",
    path: "/meetingInvitees/{meetingInviteeId}",
    status: 200,
    caller,
  },
  {
    name: "meetingInvitees.delete",
    verb: "DELETE",
    path: "/meetingInvitees/{meetingInviteeId}",
    status: 204,
    caller,
  },
  { name: "recordings.list", verb: "GET", path: "/recordings", status: 200, caller, page },
  {
    name: "recordings.listAdmin",
    verb: "GET",
    path: "/admin/recordings",
    status: 200,
    caller: "admin",
    page,
  },
  {
    name: "recordings.listGroup",
    verb: "GET",
    path: "/group/recordings",
    status: 200,
    caller: "service app",
    page,
  },
  { name: "recordings.softDelete", verb: "POST", path: "/recordings/softDelete", status: 204, caller },
  { name: "recordings.restore", verb: "POST", path: "/recordings/restore", status: 204, caller },
  { name: "recordings.purge", verb: "POST", path: "/recordings/purge", status: 204, caller },
  {
    name: "recordings.updateAccessByLink",
    verb: "POST",
    path: "/recordings/accessList",
    status: 204,
    caller,
  },
  { name: "recordings.get", verb: "GET", path: "/recordings/{recordingId}", status: 200, caller },
  { name: "recordings.delete", verb: "DELETE", path: "/recordings/{recordingId}", status: 204, caller },
  {
    name: "recordings.updateAccess",
    verb: "POST",
    path: "/recordings/{recordingId}/accessList",
    status: 204,
    caller,
  },
] as const satisfies readonly Endpoint[];
