import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const OWN = "your-org/webex-notify@v1";
const said = 'contains ":fire:", which Webex shows as it is.';

/** What is said if GitHub calls the step `action`, and the texts of two steps of the job, which both ask, are these. */
async function told(action: string, steps: string) {
  const workflow = `on: push
jobs:
  deploy:
    runs-on: x
    steps:
      - uses: actions/checkout@v6
${steps.replaceAll(/^/gm, "      ")}
`;
  const { rows } = await doctorTold({ workflow, github: { action } });
  return rows
    .filter(([, what]) => what === "title" || what === "message")
    .map(([, what, found]) => `${what}: ${found}`);
}

const asked = (line: string, more = ""): string =>
  `- uses: ${OWN}\n${more}  with: { doctor: true, to: Release train, ${line} }`;

describe("of several steps of a job that ask the doctor, only the own one is checked", () => {
  const unnamed = `${asked("event: start, title: ':fire:'")}\n- run: make\n${asked("message: ':fire:'", "  if: always()\n")}`;
  const named = `${asked("title: ':fire:'", "  id: begin\n")}\n${asked("message: ':fire:'", "  if: always()\n  id: end\n")}`;
  const mixed = `${asked("title: ':fire:'", "  id: begin\n")}\n${asked("message: ':fire:'", "  if: always()\n")}`;

  test.each([
    ["the first use of the action", unnamed, "__your-org_webex-notify", "title"],
    ["the second use of the action", unnamed, "__your-org_webex-notify_2", "message"],
    ["an ID", named, "begin", "title"],
    ["another ID", named, "end", "message"],
    ["the first use without an ID", mixed, "__your-org_webex-notify", "message"],
  ])("by %s", async (_, steps, action, what) => {
    expect(await told(action, steps)).toEqual([`${what}: Input "${what}" ${said}`]);
  });

  test("and by its number, if a step that does not ask comes before it", async () => {
    const other = `- uses: ${OWN}\n  with: { to: Release train, title: ":x:" }\n${unnamed}`;
    expect(await told("__your-org_webex-notify_3", other)).toEqual([`message: Input "message" ${said}`]);
  });
});

test("a step whose name is none of theirs is not taken for one of them", async () => {
  const steps = `${asked("title: ':fire:'")}\n${asked("message: ':fire:'")}`;
  expect(await told("__self", steps)).toEqual([]);
});
