import { expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";

// An expression puts anybody's text where Mustache is read: `title: ${{ github.event.head_commit.message }}`.
const TEXTS: Readonly<Record<string, string>> = {
  "a name of 126,000 letters in sections": `${"{{#a}}".repeat(90)}{{${"b".repeat(126_000)}}}${"{{/a}}".repeat(90)}`,
  "tags of blanks": `{{x${" ".repeat(15_000)}}}`.repeat(8),
};

test.each(Object.entries(TEXTS))(
  "%s: in a title it is shown as text, fails nothing, and does not affect the message",
  async (_, title) => {
    await using world = await startWorld();
    const step = await world.run({ with: { title, message: "Hi from {{workflow}}" } });
    expect(step.conclusion).toBe("success");
    expect(step.annotations.map(({ level, message }) => [level, message.slice(0, 13)])).toEqual([
      ["warning", 'Input "title"'],
    ]);
    expect(world.read()[0]?.slice(0, 3)).toBe(title.slice(0, 3));
  },
);

test("such a text in a message is shown as text, and does not affect the title", async () => {
  for (const message of Object.values(TEXTS)) {
    await using world = await startWorld();
    const step = await world.run({ with: { title: "Hi from {{workflow}}", message } });
    expect(step.annotations.map(({ level }) => level)).toEqual(["warning"]);
    expect(world.read()[0]).toMatch(/^Hi from CI\n\{\{/);
  }
});
