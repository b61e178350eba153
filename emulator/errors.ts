import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A refusal that Webex would answer; the server turns it into the usual error body. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Record<string, string>;
  /** Where the useful words stand only in `errors`; else the message stands there once more. */
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

/** Builds the error body; where Webex has nothing to add, it repeats the message as the first description. */
export function errorBody(message: string, trackingId: string, description: string = message): ErrorBody {
  return { message, errors: [{ description }], trackingId };
}

/** How the meetings part of Webex refuses what it was sent: the message says nothing, the description says it. */
export function invalidMeeting(description: string): ApiError {
  return new ApiError(400, "The input parameters contain invalid items.", {}, description);
}

/** No token, or one that is unknown, expired or revoked. */
export function tokenNeeded(): ApiError {
  return new ApiError(
    401,
    "The request requires a valid access token set in the Authorization request header.",
  );
}

/** The same words for a room that does not exist and for one the caller is not in. */
export function roomNotFound(): ApiError {
  return new ApiError(404, "Could not find a room with provided ID.");
}

/** The same words for a team that does not exist and for one the caller is not in. */
export function teamNotFound(): ApiError {
  return new ApiError(404, "Could not find a team with provided ID.");
}

/** Only moderators may do this in a locked room. */
export function moderatorsOnly(): ApiError {
  return new ApiError(403, "Only a moderator can do this in a moderated room.");
}
