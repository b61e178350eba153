import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";
import { eventOf } from "../../../support/events.ts";

const ADVICE = (branch: string): string =>
  `\`${branch}\` is a branch. Remove it, and add this line to the step, next to \`uses:\`.`;

describe("a branch among the outcomes of `notify-on`", () => {
  test.each([
    ["main", "main"],
    ["failure, master", "master"],
  ])("%s", async (given, branch) => {
    const { advice, blocks } = await doctorTold({ with: { "notify-on": given } });
    expect(advice).toContain(ADVICE(branch));
    expect(blocks).toContain(`if: always() && github.ref_name == '${branch}'`);
  });

  test("is that of the run", async () => {
    const event = eventOf("workflow_dispatch", { ref: "refs/heads/release/1.x" });
    const { blocks } = await doctorTold({
      event,
      github: { ref_name: "release/1.x" },
      with: { "notify-on": "release/1.x" },
    });
    expect(blocks).toContain("if: always() && github.ref_name == 'release/1.x'");
  });

  test.each([
    ["notify-on", "banana"],
    ["notify-on", "failed"],
    ["mention-on", "main"],
    ["event", "main"],
  ])("is not meant by %s: %s", async (input, word) => {
    const { advice } = await doctorTold({ with: { [input]: word } });
    expect(advice.join()).not.toContain("is a branch");
  });
});
