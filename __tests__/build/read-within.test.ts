import { describe, expect, test } from "vitest";
import { createBuildInputs } from "../../preview/samples/create-build-inputs.ts";
import { createContext } from "../../preview/samples/create-context.ts";
import { LATE_READERS } from "../../preview/samples/event-readers.ts";
import { NoTriggerError } from "../../src/build/read-build.ts";
import { readWithin } from "../../src/build/read-within.ts";
import { createWall } from "../../src/door/create-wall.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../../src/text/wall.ts";

const late = (): never => {
  throw new OutOfTimeError();
};

const ENDS_ALL: Wall = { run: late, runNeeded: late };

const UNREAD =
  "The event's payload cannot be read, so the message says less: the event takes too long to read.";

const PUSH = JSON.stringify({
  ref: "refs/heads/evil",
  head_commit: { id: "abc", message: "x" },
  sender: { login: "ada" },
});

/** What is read of an event, with a limit of time. */
function read(wall: Wall, name: string, inputs = {}, text = PUSH) {
  const context = createContext({ GITHUB_EVENT_NAME: name });
  return readWithin(wall, {
    context,
    event: { text },
    inputs: createBuildInputs(inputs),
    lateReaders: LATE_READERS,
  });
}

test("an event that is read in time is used completely", () => {
  const { build, payload, warnings } = read(NO_WALL, "push");
  expect([build.ref.name, build.commit?.message, payload["ref"], warnings]).toEqual([
    "evil",
    "x",
    "refs/heads/evil",
    [],
  ]);
});

test("if an event takes too long, the environment says what happened, where, and in which run", () => {
  const { build, payload, warnings } = read(ENDS_ALL, "push", { status: "failure" });
  expect(warnings).toEqual([UNREAD]);
  expect(payload).toEqual({});
  expect(build).toMatchObject({
    outcome: "failure",
    repository: { fullName: "your-org/shop" },
    workflow: "CI",
    run: { number: "42", url: "https://github.com/your-org/shop/actions/runs/9001" },
    ref: { kind: "branch", name: "main" },
    commit: { sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c", message: undefined },
    people: { actor: { login: "ada" } },
  });
});

test("a reader that never ends is ended", () => {
  const wall = createWall({ pieceMs: 20, totalMs: 20, quickMs: 1 });
  let asked = 0;
  const inputs = {
    ...createBuildInputs(),
    get status(): string {
      asked += 1;
      while (asked === 1);
      return "failure";
    },
  };
  const known = { context: createContext(), event: { text: PUSH }, inputs, lateReaders: LATE_READERS };
  expect(readWithin(wall, known).warnings).toEqual([UNREAD]);
});

test("a scheduled run mentions nobody, whatever could be read of it", () => {
  expect(read(ENDS_ALL, "schedule").build).toMatchObject({ trigger: { isScheduled: true }, people: {} });
});

describe("with about: trigger, if the event is not known,", () => {
  const TRIGGER = { about: "trigger", status: "success" };

  test.each(["workflow_run", "deployment_status"])(
    "%s never looks like success, and never like ours",
    (name) => {
      for (const one of [read(ENDS_ALL, name, TRIGGER), read(NO_WALL, name, TRIGGER, "{")]) {
        expect(one.build).toMatchObject({ outcome: "failure", endedAs: "unknown" });
        expect(one.build.ref).toEqual({ kind: "none", name: "", isForeign: true });
        expect(one.build.run.url).toBe("https://github.com/your-org/shop/actions/runs/9001");
      }
    },
  );

  test("what the user says about it counts", () => {
    const { build } = read(ENDS_ALL, "workflow_run", { ...TRIGGER, event: "success" });
    expect(build.outcome).toBe("success");
  });

  test("an event that reports none is still refused", () => {
    expect(() => read(ENDS_ALL, "push", TRIGGER)).toThrow(NoTriggerError);
    expect(() => read(NO_WALL, "push", TRIGGER)).toThrow(NoTriggerError);
  });
});
