import { type FaultRow, POST } from "./fault-row.ts";

const PUT = "PUT /messages/…";

/** What the message that `lifecycle` left may meet when the job has ended. */
export const edits: readonly FaultRow[] = [
  {
    fault: "The message to finish was deleted",
    beforehand: "only when posting",
    standing: "deleted",
    sees: {
      log: "Sent to … after 2 attempts, message …. The message to edit was deleted, or this token cannot see it, so this is a new one.",
    },
    lost: "nothing",
    requests: [`${PUT} 404`, `${POST} 200`],
  },
  {
    fault: "The message to finish was edited ten times",
    beforehand: "only when posting",
    standing: "edited ten times",
    sees: {
      log: "Replied in … after 2 attempts, message …. Webex does not allow editing the message, so this is a reply: PUT /messages/… failed with 400 Bad Request: A message can be edited at most 10 times (trackingId …).",
    },
    lost: "nothing",
    requests: [`${PUT} 400`, `${POST} 200`],
  },
  {
    fault: "Webex forbids the edit",
    beforehand: "only when posting",
    standing: "there",
    webex: [{ kind: "answer", status: 403 }],
    sees: {
      log: "Replied in … after 2 attempts, message …. Webex does not allow editing the message, so this is a reply: PUT /messages/… failed with 403 Forbidden: Forbidden (trackingId …).",
    },
    lost: "nothing",
    requests: [`${PUT} 403`, `${POST} 200`],
  },
  {
    fault: "The connection breaks after the edit",
    beforehand: "only when posting",
    standing: "there",
    webex: [{ kind: "cut", performed: true }],
    with: { delivery: "at-most-once" },
    sees: { log: "PUT /messages/… could not be completed: … Again in 1 s." },
    lost: "nothing",
    requests: [`${PUT} none`, `${PUT} 200`],
  },
  {
    fault: "Webex forbids the edit after an unclear answer, with delivery: at-least-once",
    beforehand: "only when posting",
    standing: "there",
    webex: [
      { kind: "answer", status: 503, performed: true },
      { kind: "answer", status: 403 },
    ],
    sees: {
      log: "Replied in … after 3 attempts, message …. Webex does not allow editing the message, so this is a reply: PUT /messages/… failed with 403 Forbidden after 2 attempts: Forbidden (trackingId …).",
    },
    lost: "nothing: it is there twice",
    requests: [`${PUT} 503`, `${PUT} 403`, `${POST} 200`],
  },
  {
    fault: "Webex forbids the edit after an unclear answer, with delivery: at-most-once",
    beforehand: "only when posting",
    standing: "there",
    with: { delivery: "at-most-once" },
    webex: [
      { kind: "answer", status: 503, performed: true },
      { kind: "answer", status: 403 },
    ],
    sees: {
      error:
        "PUT /messages/… failed with 403 Forbidden after 2 attempts: Forbidden (trackingId …). The token is not allowed to post there: in an announcement room, only moderators can post, and an organization can block bots. Check the room first: the message may have arrived.",
    },
    lost: "nothing, but the step cannot know that",
    requests: [`${PUT} 503`, `${PUT} 403`],
  },
  {
    fault: "The job failed and the message is edited, but the reply is refused",
    beforehand: "only when posting",
    standing: "there",
    job: "failure",
    webex: [{ kind: "answer", status: 403, match: { method: "POST" } }],
    sees: {
      error:
        "The message was edited, but the reply about it is missing: POST /messages failed with 403 Forbidden: Forbidden (trackingId …). The token is not allowed to post there: in an announcement room, only moderators can post, and an organization can block bots.",
    },
    lost: "the reply about the edit",
    requests: [`${PUT} 200`, `${POST} 403`],
  },
  {
    fault: "The message to replace cannot be removed",
    beforehand: "only when posting",
    standing: "there",
    with: { "update-mode": "replace" },
    webex: [{ kind: "answer", status: 403, match: { method: "DELETE" } }],
    sees: {
      log: "Sent to …, message …. The previous message could not be deleted: DELETE /messages/… failed with 403 Forbidden: Forbidden (trackingId …).",
    },
    lost: "nothing",
    requests: [`${POST} 200`, "GET /messages/… 200", "DELETE /messages/… 403"],
  },
];
