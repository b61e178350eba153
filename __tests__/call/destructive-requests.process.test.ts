import { expect, test } from "vitest";
import { runCall, startWebex } from "./run-call.ts";

test.each([
  ["DELETE /messages/{messageId}", "messageId: M1", "/messages/M1"],
  ["DELETE /rooms/R1", "", "/rooms/R1"],
  ["DELETE /authorizations", "clientId: C1", "/authorizations?clientId=C1"],
  [
    "POST /contacts/organizations/o/contacts/bulk/delete",
    "objectIds: [a]",
    "/contacts/organizations/o/contacts/bulk/delete",
  ],
  ["POST /recordings/purge", "recordingIds: [a, b]", "a, b"],
  ["POST /recordings/purge", "recordingIds: [a]\npurgeAll: 1", "all"],
  ["POST /recordings/purge", "recordingIds: [a]\npurgeAll: 'TRUE'", "all"],
  ["POST /recordings/{action}", "recordingIds: [a]\naction: purge", "a"],
  ["POST /{what}/{action}", "recordingIds: [a]\npurgeAll: 1\nwhat: recordings\naction: purge", "all"],
  ["POST /things/{action}", "action: softDelete", "/things/softDelete"],
  ["POST /{path}", "path: things/purge", "/things%2Fpurge"],
])("%s needs `confirm` with what would be lost", async (method, written, confirm) => {
  await using webex = await startWebex();
  await using refused = await runCall(webex, { method, arguments: written, confirm: "/rooms/R2" });
  expect(refused.outputs["error"]).toContain(`cannot be undone, so nothing was sent.`);
  expect(refused.outputs["error"]).toContain(`"confirm: ${confirm}"`);
  expect(webex.requests).toEqual([]);
  webex.fail({ kind: "answer", status: 200, body: {} });
  await using done = await runCall(webex, { method, arguments: written, confirm });
  expect([done.outputs["error"], done.conclusion]).toEqual(["", "success"]);
});

test.each([
  ["POST /webhooks/{kind}/{id}", "kind: incoming"],
  ["POST /{a}/{b}/{id}", "{ a: webhooks, b: Incoming }"],
  ["POST /{a}/{id}", "a: webhooks/incoming"],
  ["POST /{a}/{id}", "a: /webhooks//incoming"],
])(
  "%s with %s is an incoming webhook: it is sent nowhere, and nothing of it shown",
  async (method, written) => {
    await using webex = await startWebex();
    const id = "Y2lzY29zcGFyazovL3Vz";
    const text = written.startsWith("{") ? written.replace("}", `, id: ${id} }`) : `${written}\nid: ${id}`;
    await using step = await runCall(webex, { method, arguments: text });
    expect(step.outputs["error"]).toBe(
      `Input "method" is "${method}": give an incoming webhook to the action itself, as "webhook-url".`,
    );
    expect(step.summary).not.toContain(id);
    expect(webex.requests).toEqual([]);
  },
);
