import { expect, test } from "vitest";
import { MAX_FILE_BYTES as MAX_ATTACHED_BYTES } from "../../src/inputs/files/attachments.ts";
import { MAX_MESSAGE_BYTES as MAX_RENDERED_BYTES } from "../../src/message/limits/cut-markdown.ts";
import { MAX_FILE_BYTES, MAX_MESSAGE_BYTES } from "../../src/webex/limits.ts";

test("the layers that know nothing of Webex keep to its limits", () => {
  expect([MAX_RENDERED_BYTES, MAX_ATTACHED_BYTES]).toEqual([MAX_MESSAGE_BYTES, MAX_FILE_BYTES]);
});
