import type { Person } from "../entities.ts";
import type { Store } from "../store.ts";
import type { Recording } from "./meeting-entities.ts";
import { SITE_URL } from "./meeting-ids.ts";

/** The direct links expire after three hours. */
const LINKS_MS = 3 * 3600 * 1000;

/** The approximate size of one second of a recording, in bytes. */
const BYTES_PER_SECOND = 50_000;

/** A recording as its owner, or somebody it is shared with, sees it. */
export function showRecording(recording: Recording, reader: Person | undefined) {
  return {
    ...plain(recording),
    password: recording.password,
    shareToMe: reader !== undefined && recording.hostId !== reader.id,
  };
}

/** A recording with links to its files. */
export function showWithLinks(recording: Recording, reader: Person, store: Store) {
  const link = (word: string) => `https://${SITE_URL}/nbr/${word}/${recording.id}`;
  return {
    ...showRecording(recording, reader),
    temporaryDirectDownloadLinks: {
      recordingDownloadLink: link("recording"),
      audioDownloadLink: link("audio"),
      transcriptDownloadLink: link("transcript"),
      expiration: new Date(store.now() + LINKS_MS).toISOString(),
    },
  };
}

/** A recording as an admin sees it, with its host. */
export function showRecordingToAdmin(recording: Recording, store: Store) {
  const host = store.people.get(recording.hostId);
  return {
    ...plain(recording),
    hostDisplayName: host?.displayName ?? "",
    hostEmail: host?.emails[0] ?? "",
  };
}

/** The page that plays a recording. It is also the link for sharing it. */
export function playbackUrlOf({ id }: Recording): string {
  return `https://${SITE_URL}/example/ldr.php?RCID=${id}`;
}

function plain(recording: Recording) {
  const { hostId: _, sharedWith: __, password: ___, ...rest } = recording;
  return {
    ...rest,
    siteUrl: SITE_URL,
    downloadUrl: `https://${SITE_URL}/example/lsr.php?RCID=${recording.id}`,
    playbackUrl: playbackUrlOf(recording),
    format: "MP4",
    serviceType: "MeetingCenter",
    sizeBytes: recording.durationSeconds * BYTES_PER_SECOND,
  };
}
