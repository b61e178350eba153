import { describe, expect, test } from "vitest";
import type { RenderedMessage } from "../../../src/message/template/render.ts";
import { renderStep } from "../../support/render-event.ts";

/** The message of a push whose own card has this content. */
function render(content: unknown): RenderedMessage {
  return renderStep({ texts: { own: { partials: {}, card: { file: "webex/own.yaml", content } } } });
}

const text = (value: string) => ({ type: "TextBlock", text: value });

describe("everything that is wrong with a card is reported at once:", () => {
  test("its version, its texts, and its types", () => {
    const body = [text("{{#x}}"), { type: "Table", rows: [] }, text("{{y"), { type: "TextBlock", text: {} }];
    const actions = [{ type: "Action.Execute", title: "x" }];
    const { problems } = render({ type: "AdaptiveCard", version: "1.5", body, actions });
    expect(problems).toHaveLength(1);
    for (const part of [
      'its version is "1.5", but Webex supports 1.0 to 1.3',
      'body[0].text, line 1: Unclosed section "x"',
      "body[2].text, line 1: Unclosed tag",
      "body[3].text: it must be a text",
      'body[1] has the type "Table", which Adaptive Cards 1.3 do not have',
      'actions[0] has the type "Action.Execute"',
    ]) {
      expect(problems[0]).toContain(part);
    }
  });

  const card = { type: "AdaptiveCard", version: "1.3", body: [text("x")] };
  test.each([
    [
      "the message of Teams",
      { type: "message", attachments: [{ contentType: "a", content: card }] },
      ': the card is in "attachments[0].content", write only what is in it',
    ],
    ["an attachment of Webex", { contentType: "a", content: card }, ': the card is in "content", write only'],
    ["a list", [card], ': the card is in "[0]", write only what is in it'],
    ["the blocks of Slack", { blocks: [] }, ": these are Slack's blocks, which Webex cannot show"],
    ["an old card of Teams", { "@type": "MessageCard" }, ": this is a MessageCard of Microsoft Teams"],
    ["a card without its type", { body: [] }, ': add "type": "AdaptiveCard"'],
  ])("%s", (_, content, end) => {
    expect(render(content).problems[0]).toContain(`it must be an object of the type AdaptiveCard${end}`);
  });
});
