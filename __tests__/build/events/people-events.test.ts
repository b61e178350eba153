import { expect, test } from "vitest";
import { createContext } from "../../../preview/samples/create-context.ts";
import { LATE_READERS } from "../../../preview/samples/event-readers.ts";
import type { EventFacts } from "../../../src/build/event-facts.ts";
import type { Payload } from "../../../src/build/payload.ts";
import { readEventFacts } from "../../../src/build/read-event.ts";

const SHOP = "https://github.com/your-org/shop";

test("a manual run is called that", () => {
  expect(read("workflow_dispatch", { inputs: null, ref: "refs/heads/main" })).toEqual({ text: "Manual run" });
});

test("a dispatch is named after its type", () => {
  const payload = { action: "beans-arrived", client_payload: { text: "<@all>" } };
  expect(read("repository_dispatch", payload)).toEqual({ text: "Dispatch beans-arrived" });
});

test("a schedule names its times and no person", () => {
  expect(read("schedule", { schedule: "30 5 * * 1" })).toEqual({ text: "Schedule 30 5 * * 1", actor: null });
});

test("a comment on an issue names the number of the issue", () => {
  const issue = { number: 12, title: "Cold coffee", html_url: `${SHOP}/issues/12` };
  expect(read("issue_comment", { action: "created", issue })).toEqual({ text: "Comment on #12" });
});

test("a comment on a pull request", () => {
  const issue = {
    number: 7,
    title: "Roast lighter",
    html_url: `${SHOP}/pull/7`,
    user: { login: "grace" },
    pull_request: { html_url: `${SHOP}/pull/7` },
  };
  expect(read("issue_comment", { action: "created", issue })).toEqual({
    text: "Comment on #7",
    // A comment does not tell whose branch it is.
    ref: { kind: "pull request", name: "#7", url: `${SHOP}/pull/7`, isForeign: true },
    pullRequest: {
      number: "7",
      url: `${SHOP}/pull/7`,
      title: "Roast lighter",
      author: "grace",
      isForeign: true,
    },
    isApartFromCommit: true,
    author: { login: "grace", isBot: false },
  });
});

function read(name: string, payload: Payload): EventFacts {
  return readEventFacts(payload, createContext({ GITHUB_EVENT_NAME: name }), LATE_READERS);
}
