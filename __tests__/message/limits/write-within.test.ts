import { describe, expect, test } from "vitest";
import { fitMessage } from "../../../src/message/limits/fit-message.ts";
import { leastMarkdown } from "../../../src/message/limits/least-message.ts";
import { type WrittenMessage, writeWithin } from "../../../src/message/limits/write-within.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import { OutOfTimeError, type Wall } from "../../../src/text/wall.ts";
import { readStep } from "../../support/render-event.ts";

const late = (): never => {
  throw new OutOfTimeError();
};

const ONLY_NEEDED: Wall = { run: late, runNeeded: (work) => work() };

const NOTHING: Wall = { run: late, runNeeded: late };

const written = (markdown: string): WrittenMessage => ({
  rendered: { markdown, title: markdown, explanation: "", warnings: [], problems: [] },
  fitted: fitMessage(markdown, ""),
});

const ways = {
  own: () => written("own"),
  builtIn: () => written("built in"),
  least: () => "least",
  mentions: "<@all>",
  explain: (error: unknown) => `Because of ${String(error)}.`,
};

const broken = (): never => {
  throw new RangeError("Maximum call stack size exceeded");
};

const NO_END: Wall = { run: (work) => work(), runNeeded: (work) => work() };

test("the built-in message replaces the user's templates that take too long, and the step fails", () => {
  const { rendered, fitted } = writeWithin(ONLY_NEEDED, ways);
  expect(fitted.markdown).toBe("built in");
  expect(rendered.problems).toEqual([
    expect.stringContaining("take too long to render, so the built-in message was sent"),
  ]);
});

test("if there was no time left for own templates, the warning blames the other inputs", () => {
  const spent: Wall = {
    run: () => {
      throw new OutOfTimeError({ isLate: true });
    },
    runNeeded: (work) => work(),
  };
  const { rendered, fitted } = writeWithin(spent, ways);
  expect(fitted.markdown).toBe("built in");
  expect(rendered.problems).toEqual([
    'Other inputs used up the time, so your own templates ("template", "title", "message") were not rendered and the built-in message was sent; shorten "data", "user-map" or "provision".',
  ]);
});

test("without own templates, nothing is said about them", () => {
  expect(writeWithin(ONLY_NEEDED, { ...ways, own: undefined })).toEqual(written("built in"));
});

describe("if the built-in message takes too long as well", () => {
  const shorter = [() => written("short"), () => written("shorter")];

  test("the first shorter one that completes is sent, and a warning says so", () => {
    const needed: Wall = { run: (work) => work(), runNeeded: late };
    const { rendered, fitted } = writeWithin(needed, { ...ways, own: undefined, shorter });
    expect(fitted.markdown).toBe("short");
    expect(rendered.problems).toEqual([]);
    expect(rendered.warnings).toEqual([
      "The message took too long to write, so it says less; look for a very long text in what it reports.",
    ]);
    const slow = [late, ...shorter.slice(1)];
    expect(writeWithin(needed, { ...ways, own: undefined, shorter: slow }).fitted.markdown).toBe("shorter");
  });

  test("none is tried for longer than what is left of the time", () => {
    expect(writeWithin(NOTHING, { ...ways, own: undefined, shorter }).fitted.markdown).toBe(
      "least\n\n<@all>",
    );
  });

  test("problems of the user's own templates are still reported", () => {
    const needed: Wall = { run: (work) => work(), runNeeded: late };
    const { rendered } = writeWithin(needed, { ...ways, own: late, shorter });
    expect(rendered.problems).toEqual([expect.stringContaining("take too long to render")]);
  });
});

test("if the built-in message takes too long as well, a minimal one is sent, with the mentions", () => {
  const { rendered, fitted } = writeWithin(NOTHING, ways);
  expect(fitted.markdown).toBe("least\n\n<@all>");
  expect(rendered.problems).toEqual([expect.stringContaining("Your own templates")]);
  expect(rendered.warnings).toEqual([expect.stringContaining("The message took too long to write")]);
});

test("a built-in message that takes too long turns no step red: an outsider's text may have made it slow", () => {
  const { rendered } = writeWithin(NOTHING, { ...ways, own: undefined });
  expect(rendered.problems).toEqual([]);
  expect(rendered.warnings).toEqual([expect.stringContaining("The message took too long to write")]);
});

test("the least names the branch of a fork", () => {
  const step = readStep({});
  const build = { ...step, ref: { ...step.ref, name: "mallory:main", isForeign: true as const } };
  const options = { hide: hiding([]), why: "it is long" };
  expect(leastMarkdown(build, "failure", options)).toContain("CI · your-org/shop · mallory:main");
  const long = { ...build, ref: { ...build.ref, name: "x".repeat(300) } };
  expect(leastMarkdown(long, "failure", options)).toContain("your-org/shop · a fork");
});

test("after any other error, the message is still sent, and the error is reported", () => {
  const own = writeWithin(NO_END, { ...ways, own: broken });
  expect(own.fitted.markdown).toBe("built in");
  expect(own.rendered.problems).toEqual([
    expect.stringMatching(/could not be rendered.*Because of RangeError: Maximum call stack/),
  ]);
  const all = writeWithin(NO_END, { ...ways, own: undefined, builtIn: broken, least: (why) => why });
  expect(all.fitted.markdown).toBe("it could not be written\n\n<@all>");
  expect(all.rendered.problems).toEqual([
    expect.stringMatching(/^The message could not be written.*Because of RangeError/),
  ]);
  expect(all.rendered.problems.join()).not.toContain("long text");
});

test("the least names what happened, where, and the run; a long text is left out, and none can do anything", () => {
  const build = { ...readStep({}), workflow: "<@all> *x*" };
  expect(leastMarkdown(build, "failure", { hide: hiding([]), why: "it is long" })).toMatchInlineSnapshot(`
    "❌ **Failed: \\<​@all\\> \\*x\\* · your-org/shop**

    *Everything else is left out: it is long.*

    [Run #42](https://github.com/your-org/shop/actions/runs/9001)"
  `);
  const long = { ...build, workflow: "x".repeat(100_000) };
  expect(leastMarkdown(long, "failure", { hide: hiding([]), why: "it is long" })).not.toContain("xxx");
});
