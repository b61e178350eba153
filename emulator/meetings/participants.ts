import { decodeId } from "../ids.ts";
import type { Store } from "../store.ts";
import type { Instance, Meeting } from "./meeting-entities.ts";
import { SITE_URL } from "./meeting-ids.ts";

/** Somebody in a meeting, as its host sees them. */
export type Participant = ReturnType<typeof participantsOf>[number];

/** The host and all invitees of one instance. People who were expelled are left out for as long as it lasts. */
export function participantsOf(store: Store, meeting: Meeting, instance: Instance) {
  const host = store.people.get(meeting.hostId);
  const hostEmail = host?.emails[0] ?? "";
  const invitees = store.meetings.inviteesOf(meeting).filter(({ email }) => email !== hostEmail);
  const people = [
    { email: hostEmail, displayName: host?.displayName ?? "", coHost: false, isHost: true, key: "host" },
    ...invitees.map((one) => ({ ...one, isHost: false, key: one.id.split("_").at(-1) ?? "" })),
  ];
  const isRunning = instance.end === undefined;
  return people
    .map(({ email, displayName, coHost, isHost, key }) => {
      const person = store.personByEmail(email);
      const id = `${instance.id}_${person === undefined ? key : decodeId(person.id).uuid}`;
      return {
        id,
        ...(isRunning && person !== undefined ? { orgId: decodeId(person.orgId).uuid } : {}),
        host: isHost,
        coHost,
        spaceModerator: false,
        email,
        displayName,
        invitee: !isHost,
        muted: store.meetings.participantChanges.get(id)?.isMuted ?? false,
        meetingStartTime: instance.start,
        video: "off",
        state: isRunning ? "joined" : "end",
        joinedTime: instance.start,
        ...(instance.end === undefined ? {} : { leftTime: instance.end }),
        siteUrl: SITE_URL,
        meetingId: instance.id,
        hostEmail,
        devices: [],
      };
    })
    .filter(({ id }) => !isRunning || store.meetings.participantChanges.get(id)?.isExpelled !== true);
}
