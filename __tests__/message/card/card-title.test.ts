import { expect, test } from "vitest";
import type { Build } from "../../../src/build/build.ts";
import { cardBytes, MAX_CARD_BYTES } from "../../../src/message/card/card-limit.ts";
import { markdownOf } from "../../support/card-parts.ts";
import { hostileBuild } from "../../support/hostile-build.ts";
import { renderBuild } from "../../support/render-event.ts";

test("a card's title names a fork's branch even after the longest names", () => {
  const name = (at: number): string => `${at}${"𠀀".repeat(300)}`;
  const build = hostileBuild(name(0));
  const [failure] = build.failures;
  const steps = [1, 2, 3].map((number) => ({ ...failure?.steps[0], number, name: name(number) }) as never);
  const branch = `mallory:${"_a".repeat(124)}`;
  const url = `https://github.com/mallory/${"s".repeat(100)}/tree/${"%F0%A0%80%80".repeat(62)}`;
  const foreign: Build = {
    ...build,
    workflow: name(4),
    stage: name(5),
    ref: { kind: "branch", name: branch, url, isForeign: true },
    needs: [6, 7, 8].map((at) => ({ name: name(at), result: "failure" })),
    failures: [{ ...failure, steps } as never],
    reports: { ...build.reports, tests: undefined },
  };
  const { card, title } = renderBuild(foreign, "failure", { texts: { format: "card" } });
  expect([title, markdownOf(card as never)[0]]).toEqual(Array(2).fill(expect.stringContaining("[mallory:")));
  expect(cardBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
});
