/** The start of the folder in RUNNER_TEMP in which `call` leaves an answer. */
export const LEFT_FOLDER = "webex-call-";
