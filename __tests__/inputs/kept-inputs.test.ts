import { expect, test } from "vitest";
import { inputsToKeep, lostSecrets, withKeptInputs } from "../../src/inputs/kept-inputs.ts";

const IN_COMPOSITE = { GITHUB_ACTION_PATH: "/actions/tell" };
const statesOf = (kept: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(kept).map(([name, text]) => [`STATE_${name}`, text]));

test("keeps destinations and settings, but no secret, and nothing that applies to only one stage", () => {
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
    given: expect.stringMatching(
      /^token:\S{16} webhook-url:\S{16} to:\S{16} github-token:\S{16} api-url:\S{16}$/,
    ),
  });
});

test("a step of the job itself keeps nothing: an input that is empty at the end is meant so", () => {
  expect(inputsToKeep({ INPUT_TO: "Release train", INPUT_TITLE: "All is well" })).toEqual({});
});

test("what is empty at the end is taken from the main stage, and destinations always", () => {
  const main = {
    ...IN_COMPOSITE,
    INPUT_TO: "Release train",
    INPUT_TITLE: "T",
    INPUT_REASON: "R",
    INPUT_STATUS: "success",
  };
  const post = {
    INPUT_TO: "Of another action",
    INPUT_TITLE: "Other",
    INPUT_REASON: "",
    INPUT_STATUS: "failure",
    ...statesOf(inputsToKeep(main)),
  };
  expect(withKeptInputs(post)).toMatchObject({
    INPUT_TO: "Release train",
    INPUT_TITLE: "Other",
    INPUT_REASON: "R",
    INPUT_STATUS: "failure",
  });
});

test("a value that was cleaned is taken from the end only if it is the same", () => {
  const { given = "" } = inputsToKeep({ ...IN_COMPOSITE, INPUT_TO: "Room of ours" });
  const state = { "STATE_input-to": "Room ***", STATE_given: given };
  expect(withKeptInputs({ ...state, INPUT_TO: "Room of ours" })["INPUT_TO"]).toBe("Room of ours");
  expect(withKeptInputs({ ...state, INPUT_TO: "Of another action" })["INPUT_TO"]).toBe("Room ***");
  expect(withKeptInputs({ ...state, INPUT_TO: "" })["INPUT_TO"]).toBe("Room ***");
});

test("stars of one's own are no part that cleaning took", () => {
  const manifest = "rooms: [{ title: A, welcome: '***Hi***' }]";
  const states = statesOf(inputsToKeep({ ...IN_COMPOSITE, INPUT_PROVISION: manifest }));
  expect(withKeptInputs({ ...states, INPUT_PROVISION: "of-another.yml" })["INPUT_PROVISION"]).toBe(manifest);
});

test("a value that is too long to keep is taken from the end only if it is the same", () => {
  const long = "a: b@example.com\n".repeat(3000).trim();
  const states = statesOf(inputsToKeep({ ...IN_COMPOSITE, "INPUT_USER-MAP": long }));
  expect(withKeptInputs({ ...states, "INPUT_USER-MAP": long })["INPUT_USER-MAP"]).toBe(long);
  expect(withKeptInputs({ ...states, "INPUT_USER-MAP": "a: c@example.com" })["INPUT_USER-MAP"]).toBe(
    undefined,
  );
});

test("a secret that is another by then is lost, and not used", () => {
  const states = statesOf(inputsToKeep({ ...IN_COMPOSITE, INPUT_TOKEN: "t", "INPUT_WEBHOOK-URL": "w" }));
  const post = { ...states, INPUT_TOKEN: "of another action", "INPUT_WEBHOOK-URL": " w " };
  expect(lostSecrets(post)).toEqual(["token"]);
  expect(withKeptInputs(post)).toMatchObject({ INPUT_TOKEN: undefined, "INPUT_WEBHOOK-URL": "w" });
});

test("what the main stage did not have is not a secret of the post stage, and no destination", () => {
  const main = { ...IN_COMPOSITE, INPUT_TO: "Release train" };
  const ofAnother = {
    INPUT_TOKEN: "t",
    "INPUT_REFRESH-TOKEN": "r",
    "INPUT_WEBHOOK-URL": "w",
    "INPUT_API-URL": "https://api.example.com/v1",
    INPUT_MENTION: "all",
    INPUT_PROVISION: "webex.yml",
    INPUT_APPLY: "always",
    "INPUT_DRY-RUN": "true",
  };
  const states = statesOf(inputsToKeep(main));
  const read = withKeptInputs({
    ...ofAnother,
    INPUT_TITLE: "T",
    ...states,
  });
  for (const name of Object.keys(ofAnother)) expect([name, read[name]]).toEqual([name, undefined]);
  expect(read).toMatchObject({ INPUT_TITLE: "T" });
  expect(lostSecrets({ ...ofAnother, ...states })).toEqual([]);
  // A step of the job itself.
  expect(withKeptInputs(ofAnother)).toEqual(ofAnother);
});

test("secrets that the main stage had, and the post stage has not, are named", () => {
  const states = statesOf(inputsToKeep({ ...IN_COMPOSITE, INPUT_TOKEN: "t", "INPUT_WEBHOOK-URL": "w" }));
  expect(lostSecrets({ ...states, INPUT_TOKEN: "", "INPUT_WEBHOOK-URL": "w" })).toEqual(["token"]);
  expect(lostSecrets({ INPUT_TOKEN: "" })).toEqual([]);
});
