import { expect, test } from "vitest";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

/** From the start of Node to the end of a step, in milliseconds. */
const MOMENTS = Array.from({ length: 30 }, (_, at) => at * 15);

test.each(MOMENTS)(
  'a main stage that is killed after %i ms never posts "started" after the end',
  async (ms) => {
    await using world = await startWorld();
    const killSignal = AbortSignal.timeout(ms);
    const step = await world.run({ with: { lifecycle: "true" }, killSignal, inProcess: false });
    const post = await step.post({ contexts: { job: { status: "failure" } } });
    expect(post?.conclusion).toBe("success");
    const words = world.webex
      .messagesIn(RELEASE_TRAIN)
      .map(({ text }) => text?.split(/:| · |\n/)[0]?.slice(2));
    expect(words.at(-1)).toBe("CI › build failed");
    // There may be an earlier one, which was posted before the step could say so.
    expect(words.filter((word) => word === "CI › build started").length).toBeLessThanOrEqual(1);
  },
);
