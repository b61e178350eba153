import { expect, test } from "vitest";
import { inputsToKeep, lostSecrets, withKeptInputs } from "../../src/inputs/kept-inputs.ts";

const IN_COMPOSITE = { GITHUB_ACTION_PATH: "/actions/tell" };
const statesOf = (kept: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(kept).map(([name, text]) => [`STATE_${name}`, text]));

test("where and how to tell is kept, no secret, and nothing that is true at one stage only", () => {
  const env = {
    ...IN_COMPOSITE,
    INPUT_TOKEN: "t",
    "INPUT_WEBHOOK-URL": "https://webhook.example.com/x",
    "INPUT_GITHUB-TOKEN": "g",
    INPUT_TO: " Release train\nAnother ",
    "INPUT_NOTIFY-ON": "failure",
    "INPUT_API-URL": "https://api.example.com/v1",
    INPUT_STATUS: "success",
    INPUT_STEPS: "{}",
    INPUT_FILES: "*.log",
    INPUT_TITLE: "  ",
    INPUT_MESSAGE: "x".repeat(30_001),
  };
  const kept = inputsToKeep(env);
  expect(kept).toEqual({
    "input-to": "Release train\nAnother",
    "input-notify-on": "failure",
    "input-api-url": "https://api.example.com/v1",
    secrets: "token webhook-url github-token",
  });
});

test("a step of the job itself keeps nothing: an input that is empty at the end is meant so", () => {
  expect(inputsToKeep({ INPUT_TO: "Release train", INPUT_TITLE: "All is well" })).toEqual({});
});

test("only what is empty by then is taken from the main stage", () => {
  const main = { ...IN_COMPOSITE, INPUT_TO: "Release train", INPUT_TITLE: "T", INPUT_STATUS: "success" };
  const post = {
    INPUT_TO: "",
    INPUT_TITLE: "Other",
    INPUT_STATUS: "failure",
    ...statesOf(inputsToKeep(main)),
  };
  expect(withKeptInputs(post)).toMatchObject({
    INPUT_TO: "Release train",
    INPUT_TITLE: "Other",
    INPUT_STATUS: "failure",
  });
});

test("secrets that the main stage had, and the post stage has not, are named", () => {
  const states = statesOf(inputsToKeep({ ...IN_COMPOSITE, INPUT_TOKEN: "t", "INPUT_WEBHOOK-URL": "w" }));
  expect(lostSecrets({ ...states, INPUT_TOKEN: "", "INPUT_WEBHOOK-URL": "w" })).toEqual(["token"]);
  expect(lostSecrets({ INPUT_TOKEN: "" })).toEqual([]);
});
