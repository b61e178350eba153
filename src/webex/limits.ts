/**
 * Webex's limits. Layers that must not know Webex have numbers of their own, and `__tests__/webex/limits.test.ts`
 * compares these.
 */

/**
 * Bytes of UTF-8 in the Markdown or text of one message. Source:
 * https://developer.webex.com/docs/api/v1/messages/create-a-message
 */
export const MAX_MESSAGE_BYTES = 7439;

/** Bytes of a message's file. Source: https://developer.webex.com/docs/basics (message attachments) */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Items to request per page, the most that Webex allows. Source: the page of each list in its reference. */
export const PAGE = {
  rooms: 1000,
  memberships: 1000,
  teams: 500,
  teamMemberships: 500,
  groupMembers: 500,
} as const;

/** IDs of people in one request. Source: https://developer.webex.com/docs/api/v1/people/list-people */
export const MAX_PEOPLE_AT_ONCE = 85;

/** Source: https://developer.webex.com/docs/api/v1/meeting-invitees/create-meeting-invitees */
export const MAX_INVITEES_AT_ONCE = 100;

/** Source: https://developer.webex.com/docs/api/v1/recordings/move-recordings-into-the-recycle-bin */
export const MAX_RECORDINGS_AT_ONCE = 100;

/**
 * Participants that one call can admit. Source:
 * https://developer.webex.com/docs/api/v1/meeting-participants/admit-participants
 */
export const MAX_PARTICIPANTS_AT_ONCE = 100;

/** How often a message can be edited. Source: https://developer.webex.com/docs/api/v1/messages/edit-a-message */
export const MAX_EDITS = 10;

/** The most pages that are read of one list. Our own limit, which is a million rooms. */
export const MAX_PAGES = 1000;

/** The largest body of an answer that is read, in bytes. Our own limit: 1000 rooms take about 0.6 MB. */
export const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/**
 * How deeply an answer may be nested. Our own limit, so that recursive code does not run out of stack. Cards have a few
 * dozen levels.
 */
export const MAX_ANSWER_DEPTH = 100;
