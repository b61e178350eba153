/** The text of the event file, or why it was not read. */
export type EventFile = { readonly text: string } | { readonly problem: string };

/**
 * Largest event file that is read, in bytes. GitHub limits events to 25 MB, and the runner indents them. Parsing JSON cannot
 * be interrupted, and takes a second for this size. Source:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap
 */
export const MAX_EVENT_BYTES = 64 * 1024 * 1024;
