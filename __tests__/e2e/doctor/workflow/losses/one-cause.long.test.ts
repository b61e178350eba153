import { describe, expect, test } from "vitest";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../../../../emulator/seed-services.ts";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const NONE = { token: undefined, to: undefined };
const hookOf = (name: string): string => `${name}: \${{ secrets.HOOK }}`;
const HOOK = `https://webexapis.com/v1/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;

/** What the doctor says about a step whose line it reads as another input. */
async function told(line: string, given: Readonly<Record<string, string | undefined>>) {
  const { rows, blocks } = await doctorTold({ workflow: workflowWith({ with: line }), with: given });
  return { rows: rows.map(([mark, what]) => `${mark} ${what}`), blocks };
}

describe("a variable that nothing sets, where a secret must be", () => {
  test.each(["token", "webhook-url", "refresh-token", "client-secret", "github-token"])(
    "%s",
    async (name) => {
      const { summary, blocks } = await doctorTold({
        workflow: workflowWith({ with: `${name}: \${{ env.ALICE_KEY }}` }),
        with: { ...NONE, [name]: "" },
      });
      expect(summary).toContain("no `env:` of this workflow sets `ALICE_KEY`");
      expect(summary).toContain("Check the name. If it is a secret, write:");
      expect(blocks).toContain(`${name}: \${{ secrets.ALICE_KEY }}`);
    },
  );

  test("where a setting may be, it has the line with a variable", async () => {
    const { summary, blocks } = await doctorTold({
      workflow: workflowWith({ with: `to: \${{ env.ROOM }}` }),
      with: { to: "" },
    });
    expect(summary).toContain("Check the name. If it is a variable of the repository, write:");
    expect(blocks).toEqual([`to: \${{ vars.ROOM }}`]);
  });

  test("a variable with a similar name is offered before it, and a text has neither", async () => {
    const near = workflowWith({ with: `token: \${{ env.BOT_KYE }}`, top: 'env: { BOT_KEY: "a" }' });
    const { blocks } = await doctorTold({ workflow: near, with: { token: "" } });
    expect(blocks).toEqual([`token: \${{ env.BOT_KEY }}`]);
    const text = workflowWith({ with: `title: \${{ env.ALICE_KEY }}` });
    expect((await doctorTold({ workflow: text, with: { title: "" } })).blocks).toEqual([]);
  });
});

describe("an input that is nearly another one is the only thing to change", () => {
  test.each(["webhook_url", "webhook", "webhok-url"])("%s", async (name) => {
    const expected = { rows: [`❌ ${name}`], blocks: [hookOf("webhook-url")] };
    expect(await told(hookOf(name), { ...NONE, [name]: HOOK })).toEqual(expected);
    expect(await told(hookOf(name), { to: undefined, [name]: HOOK })).toEqual(expected);
  });

  test("but a room needs a token besides a webhook", async () => {
    const { rows } = await told(hookOf("webhook_url"), { token: undefined, webhook_url: HOOK });
    expect(rows).toEqual(["❌ token", "⚠️ webhook_url"]);
  });

  test("all three of an integration", async () => {
    const names = ["refresh", "client_id", "client_secret"].map((one) =>
      one.replace("refresh", "refresh_token"),
    );
    const lines = names.map((name) => `${name}: \${{ secrets.${name.toUpperCase()} }}`).join("\n");
    const given = Object.fromEntries(names.map((name) => [name, "an-opaque-value"]));
    const { rows, blocks } = await told(lines, { token: undefined, ...given });
    expect(rows).toEqual(["❌ refresh_token", "⚠️ client_id", "⚠️ client_secret"]);
    expect(blocks[0]).toBe(`refresh-token: \${{ secrets.REFRESH_TOKEN }}`);
  });
});

describe("what only GitHub says about a run that waits", () => {
  const GRANT = "permissions:\n  actions: read\n  checks: read\n  contents: read";
  const AT = { permissions: ["contents", "checks", "deployments"] as const };
  const MAP = { "user-map": "ada: alice@example.com", "mention-on": "waiting" };

  test.each<[string, Readonly<Record<string, string>>]>([
    ["mention: reviewers", { lifecycle: "true", mention: "reviewers", ...MAP }],
    ["event: waiting", { event: "waiting" }],
    ["mention: reviewers", { event: "waiting", mention: "author, reviewers", ...MAP }],
  ])("%s needs `actions: read`: %j", async (what, given) => {
    const { rows, blocks, summary } = await doctorTold({ at: AT, with: given });
    expect(rows).toEqual([["⚠️", what, `GitHub does not say who can approve the run.`]]);
    expect(blocks).toEqual([GRANT]);
    expect(summary).toMatch(/^### 🩺 Webex Notify: 1 thing to look at\n/);
    expect(summary).not.toContain("With more permissions");
    expect((await doctorTold({ with: given })).rows).toEqual([]);
  });

  test("needs a token for GitHub, which is the only thing to change", async () => {
    const given = { event: "waiting", "github-token": "" };
    const { rows, blocks } = await doctorTold({ with: given });
    expect(rows.map(([mark, what]) => `${mark} ${what}`)).toEqual(["⚠️ event: waiting"]);
    expect(blocks).toEqual([`github-token: \${{ github.token }}`]);
  });

  test("it is not missed by other steps", async () => {
    expect((await doctorTold({ at: AT, with: { mention: "author" } })).rows).toEqual([]);
  });
});
