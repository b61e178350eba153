import { expect, test } from "vitest";
import { doctorTold, type Told } from "../support/doctor-told.ts";
import { eventOf, pushEvent, workflowRunEvent } from "../support/events.ts";

const DEPLOYED = eventOf("deployment_status", {
  deployment: { environment: "production" },
  deployment_status: { state: "failure" },
});
const ENDED = workflowRunEvent("CI", "failure");

const told = (about: string, event = ENDED): Promise<Told> =>
  doctorTold({ event, with: { about, "notify-on": "failure, fixed" } });

test.each([
  ["workflow_run", ENDED],
  ["workflow", ENDED],
  ["triger", ENDED],
  ["event", ENDED],
  ["deployment", DEPLOYED],
])("`about: %s` means what started the run, and nothing depends on it", async (about, event) => {
  const { rows, advice, blocks } = await told(about, event);
  expect(rows).toEqual([["❌", "about", expect.stringContaining(`Input "about" is "${about}"`)]]);
  expect(advice).toEqual(["Replace it with this line, in the step's `with:`."]);
  expect(blocks).toEqual(["about: trigger"]);
});

test("without `about`, only that is reported", async () => {
  const { rows, blocks } = await told("");
  expect(rows.map(([, what]) => what)).toEqual(["about"]);
  expect(blocks).toEqual(["about: trigger"]);
});

test("in another run, `workflow_run` can mean both", async () => {
  const { rows, blocks } = await told("workflow_run", pushEvent());
  expect(rows.map(([, what]) => what)).toEqual(["about"]);
  expect(blocks).toEqual([]);
});

test("a run that cannot be compared says so if `about` is right", async () => {
  const { rows } = await told("run", eventOf("issues", { action: "opened" }));
  expect(rows.map(([, what]) => what)).toEqual(["notify-on"]);
});
