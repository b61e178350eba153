import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { startWorld } from "../../../support/start-world.ts";

describe("an unknown input", () => {
  test.each([
    ["if", "always()", "if: always()"],
    ["continue-on-error", "true", "continue-on-error: true"],
    ["timeout-minutes", "5", "timeout-minutes: 5"],
    ["name", "Tell the room", "name: Tell the room"],
  ])("%s is a key of the step", async (name, value, line) => {
    const workflow = workflowWith({ with: `${name}: ${value}` });
    const { rows, advice, blocks } = await doctorTold({ workflow, with: { [name]: value } });
    expect(rows).toEqual([
      [
        "⚠️",
        name,
        `Input "${name}" is unknown and was not used: it is a key of the step, and belongs next to \`uses:\`.`,
      ],
    ]);
    expect(advice).toEqual(["Move it out of `with:`, next to `uses:`."]);
    expect(blocks).toEqual([line]);
  });

  test.each([
    ["permissions", "{ actions: read, checks: read }", "permissions:\n  actions: read\n  checks: read"],
    ["permissions", "'actions: read, checks: read'", "permissions:\n  actions: read\n  checks: read"],
    ["permissions", "read-all", "permissions: read-all"],
    ["runs-on", "ubuntu-latest", "runs-on: ubuntu-latest"],
    ["concurrency", "deploy", "concurrency: deploy"],
  ])("%s: %s is a key of the job", async (name, value, line) => {
    const workflow = workflowWith({ with: `${name}: ${value}` });
    const { rows, advice, blocks } = await doctorTold({ workflow, with: { [name]: value } });
    expect(rows.map(([, what, found]) => [what, found])).toEqual([
      [
        name,
        `Input "${name}" is unknown and was not used: it is a key of the job, and belongs next to \`runs-on:\`.`,
      ],
    ]);
    expect(advice).toEqual(["Move it out of `with:`, next to `runs-on:`."]);
    expect(blocks).toEqual([line]);
  });

  test("permissions have their lines without the workflow as well", async () => {
    const { blocks } = await doctorTold({ with: { permissions: "actions: read\nchecks: write" } });
    expect(blocks).toEqual(["permissions:\n  actions: read\n  checks: write"]);
    expect((await doctorTold({ with: { concurrency: "somebody's" } })).blocks).toEqual([]);
  });

  test("HTTPS_PROXY is a variable", async () => {
    const workflow = workflowWith({ with: "HTTPS_PROXY: http://proxy.example.com:3128" });
    const { rows, advice, blocks } = await doctorTold({
      workflow,
      with: { HTTPS_PROXY: "http://proxy.example.com:3128" },
    });
    expect(rows.map(([, what]) => what)).toEqual(["HTTPS_PROXY"]);
    expect(advice).toEqual(["Move it out of `with:`, to the `env:` of the step."]);
    expect(blocks).toEqual(["env:\n  HTTPS_PROXY: http://proxy.example.com:3128"]);
  });

  test.each(["shell", "working-directory"])("%s is a key of a step that runs a command", async (name) => {
    const workflow = workflowWith({ with: `${name}: bash` });
    const { advice, blocks } = await doctorTold({ workflow, with: { [name]: "bash" } });
    expect(advice).toEqual(["Remove the line, or see `docs/inputs.md` for the input that you mean."]);
    expect(blocks).toEqual([]);
  });

  test("and the step itself says so", async () => {
    await using world = await startWorld();
    const { annotations } = await world.run({ with: { "timeout-minutes": "5" } });
    expect(annotations.map(({ message }) => message)).toContain(
      'Input "timeout-minutes" is unknown and was not used: it is a key of the step, and belongs next to `uses:`.',
    );
  });

  test.each([
    ["room-id", "to"],
    ["roomId", "to"],
    ["channel_id", "to"],
    ["toPersonEmail", "to"],
    ["webhook", "webhook-url"],
    ["bot-token", "token"],
    ["text", "message"],
    ["attachments", "files"],
  ])("%s of another action is %s", async (name, near) => {
    const { rows } = await doctorTold({ with: { to: undefined, token: undefined, [name]: "x" } });
    const found = `Input "${name.toLowerCase()}" is unknown and was not used. Did you mean "${near}"?`;
    expect(rows.map(([, , one]) => one)).toContain(found);
  });

  test("is itself the fault if the intended input is missing", async () => {
    const { rows, blocks } = await doctorTold({ with: { to: undefined, "room-id": "Release train" } });
    expect(rows).toEqual([
      ["❌", "room-id", 'Input "room-id" is unknown and was not used. Did you mean "to"?'],
    ]);
    expect(blocks).toEqual(["to: Release train"]);
  });

  test("`if` is reported once, and counts as what it is", async () => {
    const workflow = workflowWith({ step: "name: Tell", with: "if: always()" });
    expect((await doctorTold({ workflow, with: { if: "always()" } })).rows).toHaveLength(1);
  });

  test("a room's ID has its line, and a channel of Slack has none", async () => {
    expect((await doctorTold({ with: { to: undefined, "room-id": "Release train" } })).blocks).toEqual([
      "to: Release train",
    ]);
    const { blocks, advice } = await doctorTold({ with: { to: undefined, "channel-id": "C012AB3CD" } });
    expect(blocks).toEqual([]);
    expect(advice[0]).toContain("a room or a person of Webex");
  });

  test.each([
    ["retires", "3", "retries: 3"],
    ["retires", "on", undefined],
    ["notify_one", "later", undefined],
    ["notify_one", "failed", "notify-on: failed"],
    ["notify_on", "later", "notify-on: later"],
  ])("%s: %s is no name of an input that would refuse it", async (name, value, line) => {
    const { rows, blocks } = await doctorTold({ with: { [name]: value } });
    expect(rows.map(([, what]) => what)).toEqual([name]);
    expect(blocks).toEqual(line === undefined ? [] : [line]);
  });

  test("that is similar to none is reported", async () => {
    const workflow = workflowWith({ with: "on-failure: true" });
    const { rows } = await doctorTold({ workflow, with: { "on-failure": "true" } });
    expect(rows).toEqual([["⚠️", "on-failure", 'Input "on-failure" is unknown and was not used.']]);
  });

  test("that only the environment has is not", async () => {
    const { rows } = await doctorTold({ workflow: workflowWith({}), env: { INPUT_DIRECTORY: "x" } });
    expect(rows).toEqual([]);
  });
});

describe("a secret that is not secret", () => {
  const LINE = `token: \${{ secrets.WEBEX_BOT_TOKEN }}`;

  test.each([
    ["e2e+bot/token~ZDM5Y2Y+==", "", "the workflow file"],
    [`\${{ vars.BOT }}`, "", "the variable `BOT`"],
    [`\${{ env.BOT }}`, "env: { BOT: plain }", "the workflow file"],
    [`\${{ env.BOT }}`, `env: { BOT: "\${{ vars.BOT }}" }`, "the variable `BOT`"],
  ])("token: %s with %j is reported", async (value, top, where) => {
    const { rows, blocks } = await doctorTold({ workflow: workflowWith({ with: `token: "${value}"`, top }) });
    const found = `It is written in ${where}: whoever can read that can use it.`;
    expect(rows).toEqual([["⚠️", "token", found]]);
    expect(blocks).toEqual([LINE]);
  });

  test("is reported in the environment as well", async () => {
    const workflow = workflowWith({ top: "env: { WEBEX_API_TOKEN: plain }" });
    const { rows } = await doctorTold({ workflow });
    expect(rows.map(([, what]) => what)).toEqual(["WEBEX_API_TOKEN"]);
  });

  test.each([
    [`\${{ secrets.BOT }}`, ""],
    [`\${{ env.BOT }}`, `env: { BOT: "\${{ secrets.BOT }}" }`],
    [`\${{ env.BOT }}`, ""],
    [`\${{ steps.vault.outputs.token }}`, ""],
  ])("token: %s with %j is not", async (value, top) => {
    expect((await doctorTold({ workflow: workflowWith({ with: `token: "${value}"`, top }) })).rows).toEqual(
      [],
    );
  });
});

describe("the line with a secret by another name", () => {
  const told = (name: string, value: string) =>
    doctorTold({
      workflow: workflowWith({ with: `${name}: ${value}` }),
      with: { token: undefined, [name]: "unknown+token/1" },
    });

  test.each(["WEBEX_TOKEN", "WEBEX_BOT_TOKEN", "webex-token", "bot token", "access-token"])(
    "%s has its own name and its expression",
    async (name) => {
      const { advice, blocks } = await told(name, `\${{ secrets.WEBEX_BOT_TOKEN }}`);
      expect(advice).toEqual([`Change the name in the step's \`with:\` from \`${name}\` to \`token\`.`]);
      expect(blocks).toEqual([`token: \${{ secrets.WEBEX_BOT_TOKEN }}`]);
    },
  );

  test("is not shown if the secret is written there", async () => {
    expect((await told("WEBEX_TOKEN", "unknown+token/1")).blocks).toEqual([]);
  });
});
