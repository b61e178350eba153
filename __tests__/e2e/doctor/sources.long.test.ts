import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

describe("what is wrong at its source is corrected there", () => {
  const hook = "https://example.webhook.office.com/webhookb2/abc";
  test.each([
    [
      "a secret",
      `webhook-url: \${{ secrets.HOOK }}`,
      { to: "", "webhook-url": hook },
      "Correct the secret `HOOK`.",
    ],
    ["a variable", `timeout: \${{ vars.LIMIT }}`, { timeout: "soon" }, "Correct the variable `LIMIT`."],
    [
      "a list in a variable",
      `to: \${{ vars.ROOMS }}`,
      { to: "Release train, Europe" },
      "Correct the variable `ROOMS`: write each entry on its own line.",
    ],
  ])("%s", async (_, line, given, advice) => {
    const told = await doctorTold({ workflow: workflowWith({ with: line }), with: given });
    expect(told.advice).toEqual([advice]);
  });

  test("the file of a card", async () => {
    const { advice } = await doctorTold({
      with: { template: "cards/a.json" },
      workspace: { "cards/a.json": `{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Table"}]}` },
    });
    expect(advice).toEqual(["Correct the file `cards/a.json`."]);
  });

  test("a line that is not there is to be added", async () => {
    const { advice } = await doctorTold({
      workflow: workflowWith({ with: `refresh-token: \${{ secrets.R }}\nclient-id: \${{ secrets.I }}` }),
      with: { token: "", "refresh-token": "emulator-refresh-token", "client-id": "emulator-client-id" },
    });
    expect(advice[0]).toBe(
      `Add the line \`client-secret: \${{ secrets.NAME }}\` to the step's \`with:\`. NAME must be exactly the name of a secret.`,
    );
  });
});

describe("what a text does not do", () => {
  test.each([
    ["<@all> look", "mention: all"],
    ["<@personEmail:alice@example.com|Alice> look", "mention: alice@example.com"],
  ])("mention anybody: %s", async (message, line) => {
    const { rows, advice } = await doctorTold({ with: { message } });
    expect(rows[0]?.slice(0, 2)).toEqual(["⚠️", "message"]);
    expect(advice).toEqual([`If you wrote it, add \`${line}\` to the step's \`with:\`.`]);
    await using world = await startWorld();
    const step = await world.run({ with: { to: "Release train", message } });
    expect(step.annotations.map((one) => one.message).join()).toContain(`If you wrote it, add \`${line}\``);
  });

  test.each(["$STAGE failed", "for $\u007bSTAGE}"])("replace a variable of a shell: %s", async (title) => {
    const { rows, advice } = await doctorTold({
      workflow: workflowWith({ with: `title: ${title}` }),
      with: { title },
    });
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "title"]]);
    expect(advice[0]).toContain(`\${{ env.STAGE }}`);
  });

  test("replace one of GitHub's own, which is a name in templates", async () => {
    const title = "$GITHUB_WORKFLOW is red on $\u007bGITHUB_REF_NAME}";
    const { rows, blocks } = await doctorTold({
      workflow: workflowWith({ with: `title: "${title}"` }),
      with: { title },
    });
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "title"]]);
    expect(blocks).toEqual(['title: "{{workflow}} is red on {{ref.name}}"']);
    await using world = await startWorld();
    await world.run({ with: { title: "{{workflow}} is red on {{ref.name}}" } });
    expect(world.read()[0]).toContain("CI is red on main");
  });

  test.each(["costs $100", `a \${{ github.actor }} b`])("warn of %s", async (title) => {
    const { rows } = await doctorTold({
      workflow: workflowWith({ with: `title: "${title}"` }),
      with: { title: "x" },
    });
    expect(rows).toEqual([]);
  });
});

test("lines that `>` joined are one entry each", async () => {
  const { rows, blocks } = await doctorTold({ with: { to: "Release train alice@example.com Europe" } });
  expect(rows[0]?.[2]).toContain("If these are several lines, write `to: |`: `to: >` joins them.");
  expect(blocks).toEqual(["to: |\n  Release train\n  alice@example.com\n  Europe"]);
});

test("rooms whose titles together are one that is missing are no lines to paste: a stranger may have made them", async () => {
  const { rows, blocks } = await doctorTold({ with: { to: "Release train Europe" } });
  expect(rows[0]?.[2]).toContain("If these are several lines, write `to: |`");
  expect(blocks).toEqual([]);
});

test("GitHub's own token is not one to correct, but the secret to name is another", async () => {
  const written = `\${{ secrets.GITHUB_TOKEN }}`;
  const token = `ghs_${"Ab1Cd2Ef3G".repeat(4).slice(0, 36)}`;
  const { rows, blocks, advice } = await doctorTold({
    workflow: workflowWith({ with: `token: ${written}` }),
    with: { token },
    secrets: [token],
  });
  expect(rows[0]?.slice(0, 2)).toEqual(["❌", "token"]);
  expect(advice[0]).toContain("Write the secret with the token of Webex");
  expect(blocks).toContain(`token: \${{ secrets.WEBEX_BOT_TOKEN }}`);
});
