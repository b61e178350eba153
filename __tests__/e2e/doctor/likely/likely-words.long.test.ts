import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";

test.each<[Readonly<Record<string, string>>, string | undefined]>([
  [{ "notify-on": "failure, superseded" }, "notify-on: failure, cancelled"],
  [{ mention: "committer" }, "mention: author"],
  [{ mention: "here" }, "mention: all"],
  [{ lifecycle: "success, failure" }, "lifecycle: true\nnotify-on: success, failure"],
  [{ lifecycle: "failure" }, "lifecycle: true\nnotify-on: failure"],
  [{ lifecycle: "failure", "notify-on": "fixed" }, undefined],
  [{ lifecycle: "failure, banana" }, undefined],
  [{ "notify-on": "failure, recovered" }, "notify-on: failure, fixed"],
  [{ "notify-on": "failure, back-to-green" }, "notify-on: failure, fixed"],
  [{ "notify-on": "failure and Back to normal" }, undefined],
  [{ "notify-on": "errors or recovery" }, "notify-on: failure, fixed"],
  [{ "notify-on": "on-recovery, red, passed" }, "notify-on: fixed, failure, success"],
  [{ "notify-on": "not recovered" }, undefined],
  [{ "notify-on": "both" }, "notify-on: success, failure"],
  [{ "notify-on": "true" }, "notify-on: always"],
  [{ "mention-on": "aborted\nreverted" }, "mention-on: |\n  cancelled\n  rollback"],
  [{ "mention-on": "always" }, "mention-on: start, waiting, success, failure, cancelled, rollback"],
  [{ mention: "pusher, approvers" }, "mention: actor, reviewers"],
  [{ mention: "culprits" }, "mention: author"],
  [{ event: "error" }, "event: failure"],
  [{ event: "in_progress" }, "event: start"],
  [{ event: "approval" }, "event: waiting"],
  [{ event: "completed" }, "event: auto"],
  [{ format: "Adaptive Cards" }, "format: card"],
  [{ format: "mrkdwn" }, "format: markdown"],
  [{ "update-mode": "in-place" }, "update-mode: edit"],
  [{ "update-mode": "upsert" }, "update-mode: auto"],
  [{ "update-mode": "delete" }, "update-mode: replace"],
  [{ "update-mode": "in-thread" }, "update-mode: reply"],
  [{ "update-mode": "never" }, "update-mode: new"],
  [{ lifecycle: "both" }, "lifecycle: true"],
  [{ lifecycle: "enabled" }, "lifecycle: true"],
  [{ "fail-on-error": "never" }, "fail-on-error: false"],
  [{ delivery: "best-effort" }, "delivery: at-most-once"],
])("%j has the line", async (given, line) => {
  const { blocks } = await doctorTold({ with: given });
  expect(blocks).toEqual(line === undefined ? [] : [line]);
});

test.each(["{{ secrets.WEBEX_BOT_TOKEN }}", "{{secrets.WEBEX_BOT_TOKEN}}"])(
  "an expression without its dollar has the line with it: %s",
  async (token) => {
    const workflow = workflowWith({ with: `token: "${token}"` });
    const { blocks } = await doctorTold({ workflow, with: { token } });
    expect(blocks).toEqual([`token: \${{ secrets.WEBEX_BOT_TOKEN }}`]);
  },
);
