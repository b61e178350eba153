import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { RECORDINGS } from "../endpoints/recordings.ts";
import type { Requests } from "../http/requests.ts";

/** Recordings of meetings. Source: https://developer.webex.com/docs/api/v1/recordings */
export class Recordings {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the caller's recordings. Without `from` and `to`, the last seven days.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/recordings/list-recordings
   */
  list(params: ParamsOf<typeof RECORDINGS.list> = {}): AsyncIterable<Recording> {
    return this.#requests.list<Recording>(RECORDINGS.list, params);
  }

  /**
   * Lists recordings for an admin or compliance officer. Without `from` and `to`, the last seven days.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/recordings/list-recordings-for-an-admin-or-compliance-officer
   */
  listAdmin(params: ParamsOf<typeof RECORDINGS.listAdmin> = {}): AsyncIterable<AdminRecording> {
    return this.#requests.list<AdminRecording>(RECORDINGS.listAdmin, params);
  }

  /**
   * Lists recordings that groups share. Without `from` and `to`, the last seven days.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/recordings/list-group-recordings
   */
  listGroup(params: ParamsOf<typeof RECORDINGS.listGroup> = {}): AsyncIterable<Recording> {
    return this.#requests.list<Recording>(RECORDINGS.listGroup, params);
  }

  /**
   * Gets one recording, with download links that are valid for three hours.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/recordings/get-recording-details
   */
  get(params: ParamsOf<typeof RECORDINGS.get>): Promise<Recording> {
    return this.#requests.send<Recording>(RECORDINGS.get, params);
  }

  /**
   * Deletes a recording.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/recordings/delete-a-recording
   */
  delete(params: ParamsOf<typeof RECORDINGS.delete>): Promise<void> {
    return this.#requests.send<void>(RECORDINGS.delete, params);
  }

  /**
   * Moves up to 100 recordings into the recycle bin.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/recordings/move-recordings-into-the-recycle-bin
   */
  softDelete(params: ParamsOf<typeof RECORDINGS.softDelete>): Promise<void> {
    return this.#requests.send<void>(RECORDINGS.softDelete, params);
  }

  /**
   * Takes recordings, or all, out of the recycle bin.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/recordings/restore-recordings-from-recycle-bin
   */
  restore(params: ParamsOf<typeof RECORDINGS.restore> = {}): Promise<void> {
    return this.#requests.send<void>(RECORDINGS.restore, params);
  }

  /**
   * Deletes recordings, or all, in the recycle bin for good.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/recordings/purge-recordings-from-recycle-bin
   */
  purge(params: ParamsOf<typeof RECORDINGS.purge> = {}): Promise<void> {
    return this.#requests.send<void>(RECORDINGS.purge, params);
  }

  /**
   * Shares a recording with people by e-mail, or no longer.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/recordings/share-a-recording
   */
  updateAccess(params: ParamsOf<typeof RECORDINGS.updateAccess>): Promise<void> {
    return this.#requests.send<void>(RECORDINGS.updateAccess, params);
  }

  /**
   * Shares a recording by its link with people by e-mail, or no longer.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/recordings/share-a-recording-link
   */
  updateAccessByLink(params: ParamsOf<typeof RECORDINGS.updateAccessByLink> = {}): Promise<void> {
    return this.#requests.send<void>(RECORDINGS.updateAccessByLink, params);
  }
}

/** A recording as Webex answers it; `password` and download links are secrets. */
export type Recording = ObjectOf<{
  "id!": "string";
  "meetingId!": "string";
  scheduledMeetingId: "string";
  meetingSeriesId: "string";
  "topic!": "string";
  "createTime!": "string";
  "timeRecorded!": "string";
  "siteUrl!": "string";
  "downloadUrl!": "string";
  "playbackUrl!": "string";
  "password!": "string";
  "format!": "=MP4|ARF|UPLOADED";
  "serviceType!": "=MeetingCenter|EventCenter|TrainingCenter|SupportCenter";
  "durationSeconds!": "number";
  "sizeBytes!": "number";
  "shareToMe!": "boolean";
  temporaryDirectDownloadLinks: {
    recordingDownloadLink: "string";
    audioDownloadLink: "string";
    transcriptDownloadLink: "string";
    expiration: "string";
  };
  integrationTags: ["string"];
  "status!": "=available|deleted|purged";
}>;

/** A recording as an admin or compliance officer sees it: with whose it is, without its password. */
export type AdminRecording = Omit<Recording, "password" | "shareToMe" | "temporaryDirectDownloadLinks"> &
  ObjectOf<{ "hostDisplayName!": "string"; "hostEmail!": "string" }>;
