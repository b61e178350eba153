import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An error that Webex would answer. The server turns it into the usual error body. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Record<string, string>;
  /** Set if only `errors` contains the useful words. Otherwise, the message is repeated there. */
  readonly description: string | undefined;

  constructor(
    status: ContentfulStatusCode,
    message: string,
    headers: Record<string, string> = {},
    description?: string,
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.description = description;
  }
}

/** The body of every error answer. */
export interface ErrorBody {
  message: string;
  errors: { description: string }[];
  trackingId: string;
}

/**
 * Builds the error body. If there is nothing to add, the message is repeated as the first description, as Webex does.
 */
export function errorBody(message: string, trackingId: string, description: string = message): ErrorBody {
  return { message, errors: [{ description }], trackingId };
}

/**
 * The error of Webex's meetings API for an invalid request. The message is generic, the description says what is wrong.
 */
export function invalidMeeting(description: string): ApiError {
  return new ApiError(400, "The input parameters contain invalid items.", {}, description);
}

/** There is no token, or it is unknown, expired, or revoked. */
export function tokenNeeded(): ApiError {
  return new ApiError(
    401,
    "The request requires a valid access token set in the Authorization request header.",
  );
}

/** The same answer for a room that does not exist and for one that the caller is not in. */
export function roomNotFound(): ApiError {
  return new ApiError(404, "Could not find a room with provided ID.");
}

/** The same answer for a team that does not exist and for one that the caller is not in. */
export function teamNotFound(): ApiError {
  return new ApiError(404, "Could not find a team with provided ID.");
}

/** Only moderators may do this in a locked room. */
export function moderatorsOnly(): ApiError {
  return new ApiError(403, "Only a moderator can do this in a moderated room.");
}
