import { describe, expect, test } from "vitest";
import { createContext } from "../../preview/samples/create-context.ts";
import { LATE_READERS } from "../../preview/samples/event-readers.ts";
import { webhookExamples } from "../../scripts/webhook-examples.ts";
import { readEventFacts } from "../../src/build/read-event.ts";

const KNOWN = [
  ["push", "Push"],
  ["pull_request", "Pull request"],
  ["pull_request_target", "Pull request"],
  ["pull_request_review", "Review"],
  ["merge_group", "Merge queue"],
  ["release", "Release"],
  ["workflow_run", "After another workflow"],
  ["check_run", "Check"],
  ["check_suite", "Checks of an app"],
  ["deployment", "Deployment to an environment"],
  ["deployment_status", "Deployment to an environment"],
  ["workflow_dispatch", "Manual run"],
  ["repository_dispatch", "Dispatch"],
  ["schedule", "Schedule"],
  ["issue_comment", "Comment"],
] as const;

const WRONG = [undefined, null, 7, "text", true, [], [[]], {}, [null]];

describe("an event without a payload", () => {
  test.each(KNOWN)("%s is still reported: %s", (name, text) => {
    expect(textOf(name, {})).toBe(text);
  });
});

describe("an event that nobody knows", () => {
  test.each([
    ["label", { action: "created" }, "Label created"],
    ["brand_new_event", {}, "Brand new event"],
    ["constructor", { action: 7 }, "Constructor 7"],
    ["", {}, "Run"],
  ])("%j with %j is named after its event and action: %s", (name, payload, text) => {
    expect(textOf(name, payload)).toBe(text);
  });
});

// Every field of the real payloads, replaced by values of every other type.
test.each(KNOWN.map(([name]) => name))("%s with fields of the wrong types is still reported", (name) => {
  const real = webhookExamples.find((webhook) => webhook.name === name)?.examples ?? [
    { schedule: "0 0 * * *" },
  ];
  const texts = WRONG.flatMap((wrong) =>
    real.flatMap((example) => broken(example, wrong).map((payload) => textOf(name, payload))),
  );
  expect(texts.filter((text) => text === "" || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

function textOf(name: string, payload: unknown): string {
  const context = createContext({ GITHUB_EVENT_NAME: name });
  return readEventFacts(payload as Readonly<Record<string, unknown>>, context, LATE_READERS).text;
}

/** The payload with one of its first two levels of fields replaced, once for each field. */
function broken(payload: unknown, wrong: unknown): unknown[] {
  const fields = Object.entries(payload as object);
  return fields.flatMap(([key, value]) => {
    const inner = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const inside = inner.map((name) => ({ ...(payload as object), [key]: { ...value, [name]: wrong } }));
    return [{ ...(payload as object), [key]: wrong }, ...inside];
  });
}
