import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const TO = "to: Release train";
const DOCTOR = `doctor: true, ${TO}`;
const NEEDS = `needs: "\${{ toJSON(needs) }}"`;

/** What the doctor says about a job with these steps, and jobs after it. */
async function told(steps: readonly string[], { job = "", jobs = "", asked = "build", top = "" } = {}) {
  const { rows, advice, blocks } = await doctorTold({
    workflow: `on: push
${top}
jobs:
  build:
    runs-on: x${job}
    steps:
${steps.map((one) => `      - { ${one} }\n`).join("")}${jobs}`,
    github: { job: asked },
    with: steps.some((one) => one.includes("event: start, doctor")) ? { event: "start" } : {},
  });
  const own = rows.filter(([, , found]) => found.includes("about the start is never"));
  return { own: own.map(([, ...row]) => row), advice, blocks };
}

const AGAIN =
  "The message about the start is never finished: the step that reports the end has no `thread:`.";
const REPLIES =
  "The message about the start is never finished: the step that reports the end only replies to it.";

const START = `${OURS}, with: { event: start, ${TO} }`;
const START_ASKED = `${OURS}, with: { event: start, ${DOCTOR} }`;
const END_ASKED = `${OURS}, if: always(), with: { ${DOCTOR} }`;
const END = `${OURS}, if: always(), with: { ${TO} }`;

/** A job that reports the end of the whole workflow. */
const notify = (given: string, { job = "if: always()", needs = "build" } = {}): string => `  notify:
    needs: ${needs}
    ${job}
    runs-on: x
    steps:
      - { ${OURS}, with: { ${given} } }
`;

describe("a start that the end of the same job does not finish", () => {
  test.each([
    ["asked at the start", [START_ASKED, "run: make", END]],
    ["asked at the end", [START, "run: make", END_ASKED]],
  ])("%s", async (_, steps) => {
    const { own, advice, blocks } = await told(steps);
    expect(own).toEqual([["thread", AGAIN]]);
    expect(advice).toContain(
      "Add `id: webex-start` to the step with `event: start` and this line to the `with:` of the step that reports the end. Or use only `lifecycle: true`.",
    );
    expect(blocks).toContain(`thread: \${{ steps.webex-start.outputs.thread }}`);
  });

  test.each([
    ["that has an ID", [`id: webex, ${START}`, "run: make", END_ASKED], "webex"],
    ["whose ID is another one's", [START, "run: make, id: start", END_ASKED], "webex-start"],
  ])("%s", async (_, steps, id) => {
    const { blocks, advice } = await told(steps);
    expect(blocks).toContain(`thread: \${{ steps.${id}.outputs.thread }}`);
    expect(advice.join().includes("Add `id:")).toBe(id === "webex-start");
  });

  test.each([
    [
      "a success and a failure are two steps",
      [
        START,
        "run: make",
        `${OURS}, if: success(), with: { event: success, ${DOCTOR} }`,
        `${OURS}, if: failure(), with: { event: failure, ${TO} }`,
      ],
    ],
    ["both have the same title", [START, END_ASKED].map((one) => one.replace(TO, `${TO}, title: Shop`))],
    ["each combination posts both", [START, END_ASKED]],
  ])("if %s", async (why, steps) => {
    const job = why.startsWith("each") ? "\n    strategy: { matrix: { os: [a, b] } }" : "";
    expect((await told(steps, { job })).own).toEqual([["thread", AGAIN]]);
  });
});

describe("a start that a later job does not finish", () => {
  test.each([
    ["start", [START_ASKED, "run: make"], "build", notify(`${NEEDS}, ${TO}`)],
    ["end", [START, "run: make"], "notify", notify(`${NEEDS}, ${DOCTOR}`)],
  ])("asked at the %s", async (_, steps, asked, jobs) => {
    const { own, advice, blocks } = await told(steps, { asked, jobs });
    expect(own).toEqual([["thread", AGAIN]]);
    expect(advice).toContain(
      `Add \`id: webex-start\` to the step with \`event: start\`, \`thread: \${{ steps.webex-start.outputs.thread }}\` to the \`outputs:\` of its job, and this line to the \`with:\` of the step that reports the end.`,
    );
    expect(blocks).toContain(`thread: \${{ needs.build.outputs.thread }}`);
  });
});

const ENVIRONMENT = "\n    environment: production";
const SECRET = `to: "\${{ secrets.ROOM }}"`;

describe("a room from a secret", () => {
  const ends = (job: string, ofEnd = "if: always()") =>
    told([START.replace(TO, SECRET), "run: make"], {
      asked: "notify",
      job,
      jobs: notify(`${NEEDS}, doctor: true, ${SECRET}`, { job: ofEnd }),
    });

  test("is the same in another job", async () => {
    const { own, advice } = await ends("");
    expect(own).toEqual([["thread", AGAIN]]);
    expect(advice.join()).toContain("to the `outputs:` of its job, and this line");
    expect((await ends(ENVIRONMENT, `if: always()${ENVIRONMENT}`)).own).toEqual([["thread", AGAIN]]);
  });

  test("may be another one in an environment", async () => {
    expect((await ends(ENVIRONMENT)).own).toEqual([]);
    expect((await ends("", `if: always()${ENVIRONMENT}`)).own).toEqual([]);
  });
});

describe("nothing is said if", () => {
  test.each<[string, readonly string[]]>([
    [
      "the end is part of the thread",
      [`id: start, ${START}`, END_ASKED.replace(TO, `${TO}, thread: "\${{ steps.start.outputs.thread }}"`)],
    ],
    [
      "another action has the message",
      [`id: start, ${START}`, `run: "edit \${{ steps.start.outputs.message-id }}"`, END_ASKED],
    ],
    ["the end is in another room", [START, END_ASKED.replace("Release train", "Europe")]],
    ["the end has another title", [START, END_ASKED.replace(TO, `${TO}, title: Deployed`)]],
    ["the end has words of its own", [START, END_ASKED.replace(TO, `${TO}, message: Done`)]],
    ["only failures are reported", [START, END_ASKED.replace("always()", "failure()")]],
    ["`notify-on` names only failures", [START, END_ASKED.replace(TO, `${TO}, notify-on: failure`)]],
    ["`notify-on` leaves out the start", [START.replace(TO, `${TO}, notify-on: failure`), END_ASKED]],
    ["a new message is meant", [START, END_ASKED.replace(TO, `${TO}, update-mode: new`)]],
    ["cards cannot be edited", [START.replace(TO, `${TO}, format: card`), END_ASKED]],
    ["the job reports itself as well", [START, END_ASKED.replace(TO, `${TO}, lifecycle: true`)]],
    ["another run is reported", [START, END_ASKED.replace(TO, `${TO}, about: trigger`)]],
    [
      "another bot posts the end",
      [START.replace(TO, `${TO}, token: a`), END_ASKED.replace(TO, `${TO}, token: b`)],
    ],
    [
      "each has its own condition",
      [START.replace("with:", "if: github.event_name == 'push', with:"), END_ASKED],
    ],
    ["several steps report parts", [START, "run: make", END, "run: make test", END_ASKED]],
    ["the start comes later", [END_ASKED, START]],
    [
      "the start is part of a thread",
      [START.replace(TO, `${TO}, thread: "\${{ inputs.thread }}"`), END_ASKED],
    ],
  ])("%s", async (_, steps) => {
    expect((await told(steps)).own).toEqual([]);
  });

  test.each([
    ["a job reports itself in another room", notify(`${DOCTOR.replace("Release train", "Europe")}`), {}],
    ["a matrix reports its combinations", notify(DOCTOR, { job: "strategy: { matrix: { os: [a] } }" }), {}],
    [
      "a matrix started",
      notify(`${NEEDS}, ${DOCTOR}`),
      { job: "\n    strategy: { matrix: { os: [a, b] } }" },
    ],
    [
      "the job has another variable",
      notify(`${NEEDS}, ${DOCTOR}`).replace("Release train", `"\${{ env.ROOM }}"`),
      {},
    ],
    ["the job only runs after a failure", notify(`${NEEDS}, ${DOCTOR}`, { job: "if: failure()" }), {}],
    ["several jobs report themselves", notify(DOCTOR) + notify(TO).replace("notify", "other"), {}],
    [
      "several jobs started",
      `  other: { runs-on: x, steps: [{ ${START} }] }\n${notify(`${NEEDS}, ${DOCTOR}`, { needs: "[build, other]" })}`,
      {},
    ],
  ])(
    "in later jobs %s",
    async (why, jobs, { works: isWorking = false, ...more }: { works?: boolean; job?: string }) => {
      const start = why.includes("variable") ? START.replace("Release train", `"\${{ env.ROOM }}"`) : START;
      expect(
        (await told(isWorking ? [start, "run: make"] : [start], { asked: "notify", jobs, ...more })).own,
      ).toEqual([]);
    },
  );
});

const OUTPUTS = `\n    outputs: { thread: "\${{ steps.start.outputs.thread }}" }`;
const THREAD = `thread: "\${{ needs.build.outputs.thread }}"`;
const DEPLOY = `  deploy: { needs: build, runs-on: x, steps: [{ run: make }, { ${OURS}, with: { ${TO}, ${THREAD}, update-mode: reply } }] }\n`;
const REPLY = `${NEEDS}, ${THREAD}, update-mode: reply`;

describe("a start to which the end only replies", () => {
  test.each([
    ["start", `id: start, ${START_ASKED}`, "build", TO],
    ["end", `id: start, ${START}`, "notify", DOCTOR],
  ])("asked at the %s", async (_, start, asked, to) => {
    const jobs = DEPLOY + notify(`${to}, ${REPLY}`, { needs: "[build, deploy]" });
    const { own, advice } = await told([start, "run: make"], { asked, job: OUTPUTS, jobs });
    expect(own).toEqual([["update-mode", REPLIES]]);
    expect(advice).toContain("Remove the line `update-mode: reply` there.");
  });

  test("in the same job", async () => {
    const thread = `thread: "\${{ steps.start.outputs.thread }}", update-mode: reply`;
    const { own, advice } = await told([`id: start, ${START}`, END_ASKED.replace(TO, `${TO}, ${thread}`)]);
    expect(own).toEqual([["update-mode", REPLIES]]);
    expect(advice).toContain("Remove the line `update-mode: reply` there.");
  });

  test.each([
    ["another step finishes it", `${DEPLOY}${notify(`${TO}, ${NEEDS}, ${THREAD}`)}`, "deploy"],
    [
      "another job gets it",
      `${notify(`${DOCTOR}, ${REPLY}`)}  call: { needs: build, uses: ./a.yml, with: { ${THREAD} } }\n`,
      "notify",
    ],
    [
      "another action gets it",
      `${notify(`${DOCTOR}, ${REPLY}`)}      - { uses: a/b@v1, with: { ${THREAD} } }\n`,
      "notify",
    ],
    ["several jobs reply", `${DEPLOY}${DEPLOY.replace("deploy", "other")}`, "deploy"],
    [
      "only combinations reply",
      DEPLOY.replace("runs-on: x", "runs-on: x, strategy: { matrix: { a: [b] } }"),
      "deploy",
    ],
    [
      "the thread is one of its own job",
      notify(TO) +
        `  other: { needs: build, runs-on: x, steps: [{ id: start, ${OURS}, with: { ${TO}, message: Hi } }, { ${OURS}, with: { ${DOCTOR}, thread: "\${{ steps.start.outputs.thread }}", update-mode: reply } }] }\n`,
      "other",
    ],
    ["only failures are replied", notify(`${DOCTOR}, ${REPLY}, notify-on: failure`), "notify"],
    ["the end has words of its own", notify(`${DOCTOR}, ${REPLY}, message: Done`), "notify"],
  ])("is meant if %s", async (_, jobs, asked) => {
    const marked = jobs.includes("doctor") ? jobs : jobs.replace(TO, DOCTOR);
    expect((await told([`id: start, ${START}`], { asked, job: OUTPUTS, jobs: marked })).own).toEqual([]);
  });
});
