import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

test.each<[Readonly<Record<string, string>>, string | undefined]>([
  [{ "notify-on": "failure, superseded" }, "notify-on: failure, cancelled"],
  [{ mention: "committer" }, "mention: author"],
  [{ mention: "here" }, "mention: all"],
  [{ lifecycle: "success, failure" }, "lifecycle: true\nnotify-on: success, failure"],
  [{ lifecycle: "failure" }, "lifecycle: true\nnotify-on: failure"],
  [{ lifecycle: "failure", "notify-on": "fixed" }, undefined],
  [{ lifecycle: "failure, banana" }, undefined],
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
