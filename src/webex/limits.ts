/**
 * What Webex takes and gives at most. Where a layer may not know Webex it has a number of its own, which
 * `__tests__/webex/limits.test.ts` holds against these.
 */

/**
 * Bytes of UTF-8 in the Markdown or text of one message.
 * Source: https://developer.webex.com/docs/api/v1/messages/create-a-message
 */
export const MAX_MESSAGE_BYTES = 7439;

/** Bytes of one file of a message. Source: https://developer.webex.com/docs/basics (message attachments) */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Items that are asked for on one page, Webex's most. Source: the page of each list in its reference. */
export const PAGE = {
  rooms: 1000,
  memberships: 1000,
  teams: 500,
  teamMemberships: 500,
  groupMembers: 500,
} as const;

/** Ids of people in one request. Source: https://developer.webex.com/docs/api/v1/people/list-people */
export const MAX_PEOPLE_AT_ONCE = 85;

/** Source: https://developer.webex.com/docs/api/v1/meeting-invitees/create-meeting-invitees */
export const MAX_INVITEES_AT_ONCE = 100;

/** Source: https://developer.webex.com/docs/api/v1/recordings/move-recordings-into-the-recycle-bin */
export const MAX_RECORDINGS_AT_ONCE = 100;

/** Participants that one call admits. Source: https://developer.webex.com/docs/api/v1/meeting-participants/admit-participants */
export const MAX_PARTICIPANTS_AT_ONCE = 100;

/** Times that one message can be edited. Source: https://developer.webex.com/docs/api/v1/messages/edit-a-message */
export const MAX_EDITS = 10;

/** Pages of one list that are read, our own limit: of rooms, that is a million. */
export const MAX_PAGES = 1000;

/** Largest body of an answer that is read, in bytes, our own limit: 1000 rooms take about 0.6 MB. */
export const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** How deep an answer may be nested, our own limit: what calls itself must not run out of stack, and cards nest a few dozen deep. */
export const MAX_ANSWER_DEPTH = 100;
