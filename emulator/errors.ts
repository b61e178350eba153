import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A refusal that Webex would answer; the server turns it into the usual error body. */
export class ApiError extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Record<string, string>;

  constructor(status: ContentfulStatusCode, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** The body of every error answer. */
export interface ErrorBody {
  message: string;
  errors: { description: string }[];
  trackingId: string;
}

/** Builds the error body; Webex repeats the message as the first description. */
export function errorBody(message: string, trackingId: string): ErrorBody {
  return { message, errors: [{ description: message }], trackingId };
}

/** The same words for a room that does not exist and for one the caller is not in. */
export function roomNotFound(): ApiError {
  return new ApiError(404, "Could not find a room with provided ID.");
}

/** Only moderators may do this in a locked room. */
export function moderatorsOnly(): ApiError {
  return new ApiError(403, "Only a moderator can do this in a moderated room.");
}
