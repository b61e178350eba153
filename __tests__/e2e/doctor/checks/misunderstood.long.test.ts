import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";
import { needsOf } from "../../../support/events.ts";

const WEBHOOK = "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3VzL1dFQkhPT0svZjIwMDAw";
const NEEDS = `needs: \${{ toJSON(needs) }}`;

describe("a webhook's address where something else belongs", () => {
  test.each(["token", "to"])("has its line: %s", async (input) => {
    const workflow = workflowWith({ with: `${input}: \${{ secrets.WEBEX_WEBHOOK_URL }}` });
    const { rows, advice, blocks } = await doctorTold({ workflow, with: { [input]: WEBHOOK } });
    expect(rows.map(([mark, what]) => [mark, what])).toContainEqual(["❌", input]);
    expect(advice).toContain("Instead of `token:` and `to:`, write:");
    expect(blocks).toEqual([`webhook-url: \${{ secrets.WEBEX_WEBHOOK_URL }}`]);
  });

  test.each([
    ["a secret with something else", `\${{ secrets.WEBEX_BOT_TOKEN }}`, "https://example.com/a"],
    ["a text, which is shown to nobody", WEBHOOK, WEBHOOK],
  ])("but not for %s", async (_, written, token) => {
    const { blocks } = await doctorTold({
      workflow: workflowWith({ with: `token: ${written}` }),
      with: { token },
    });
    expect(blocks.join()).not.toContain("webhook-url");
  });
});

describe("another context than the input is for", () => {
  const given = { needs: needsOf({ build: "success" }), steps: "{}", matrix: `{"node":22}` };
  const told = async (input: string, text: string, value: string, job = "needs: build\nif: always()") => {
    return await doctorTold({
      workflow: workflowWith({ job, with: `${input}: \${{ ${text} }}` }),
      with: { [input]: value },
    });
  };

  test.each([
    ["steps", "needs", "{}"],
    ["steps", "matrix", "null"],
    ["matrix", "needs", "{}"],
    ["matrix", "strategy", `{"fail-fast":true}`],
  ])("%s from %s goes unnoticed otherwise", async (input, other, value) => {
    const { rows, blocks } = await told(input, `toJSON(${other})`, value);
    expect(rows).toEqual([["⚠️", input, `\`${other}\` is another context than \`${input}\`.`]]);
    expect(blocks).toEqual([`${input}: \${{ toJSON(${input}) }}`]);
  });

  test.each([
    ["needs", "matrix", given.matrix, "❌"],
    ["steps", "needs", given.needs, "⚠️"],
    ["matrix", "steps", `{"make":{"outcome":"success"}}`, "⚠️"],
  ])("%s from %s is said once", async (input, other, value, sign) => {
    const { rows, blocks } = await told(input, `toJSON(${other})`, value);
    expect(rows.map(([mark, what]) => [mark, what])).toEqual([[sign, input]]);
    expect(blocks).toEqual([`${input}: \${{ toJSON(${input}) }}`]);
  });

  test("a job without `needs:` needs both lines", async () => {
    const { advice, blocks } = await told("needs", "toJSON(matrix)", given.matrix, "runs-on: ubuntu-latest");
    expect(advice).toEqual([
      "Replace it with this line, in the step's `with:`. Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`.",
    ]);
    expect(blocks).toEqual([NEEDS]);
  });

  test.each([
    ["needs", "toJSON(needs)", given.needs],
    ["needs", "ToJson( needs )", given.needs],
    ["matrix", "toJSON(inputs)", `{"region":"eu"}`],
    ["matrix", "toJSON(needs.build.outputs)", `{"region":"eu"}`],
    ["steps", "toJSON(steps)", "{}"],
    ["message", "toJSON(needs)", "{}"],
  ])("%s: %s is none", async (input, text, value) => {
    expect((await told(input, text, value)).rows).toEqual([]);
  });
});

describe("a GitHub login as destination", () => {
  const said = "This is a GitHub login: write an email address, or a room and `mention: actor`.";

  test.each(["github.actor", "github.triggering_actor", "github.event.sender.login"])(
    "%s",
    async (expression) => {
      const workflow = workflowWith({ with: `to: \${{ ${expression} }}` });
      const { rows, advice, blocks } = await doctorTold({ workflow, with: { to: "ada" } });
      expect(rows).toEqual([["❌", "to: ada", expect.any(String)]]);
      expect([advice, blocks]).toEqual([[said], []]);
    },
  );

  test.each([
    ["a room that is called so", `\${{ github.actor }}`, "Release train"],
    ["a variable for each person", `\${{ vars[github.actor] }}`, "bob@example.com"],
    ["a name that is no room", `\${{ vars.ROOM }}`, "ada"],
  ])("but not %s", async (_, written, to) => {
    const { summary } = await doctorTold({
      workflow: workflowWith({ with: `to: ${written}` }),
      with: { to },
    });
    expect(summary).not.toContain("GitHub login");
  });
});

describe("a room as mention", () => {
  const told = async (written: string, value: string, to = "Release train") => {
    const workflow = workflowWith({ with: `to: ${to}\nmention: ${written}` });
    return await doctorTold({ workflow, with: { mention: value } });
  };

  test("of `to`, in words or as a variable", async () => {
    for (const written of ["Release train", `\${{ vars.ROOM }}`]) {
      const { advice, blocks } = await told(written, "Release train", written);
      expect(advice).toEqual(["To mention all of that room, write:"]);
      expect(blocks).toEqual(["mention: all"]);
    }
  });

  test("is not what is meant without the workflow", async () => {
    const { blocks } = await doctorTold({ with: { mention: "@author" } });
    expect(blocks).toEqual(["mention: author"]);
  });

  test.each([
    ["another room", "Dev Room"],
    ["a person's name", "Alice Example"],
  ])("%s mentions nobody by a guess", async (_, name) => {
    expect((await told(name, name)).blocks).toEqual([]);
  });
});

describe("a trigger's key in `with:`", () => {
  const told = async (key: string, value: string) => {
    return await doctorTold({ workflow: workflowWith({ with: `${key}: ${value}` }), with: { [key]: value } });
  };

  test.each([
    ["types", "opened"],
    ["paths", "src/**"],
    ["tags", "v1"],
    ["branches", "main"],
  ])("%s belongs below `on:`", async (key, value) => {
    const { rows, advice, blocks } = await told(key, value);
    expect(rows).toEqual([
      [
        "⚠️",
        key,
        `Input "${key}" is unknown and was not used: it is a key of the trigger, and belongs below its event in \`on:\`, or in an \`if:\`.`,
      ],
    ]);
    expect(advice).toEqual(["Move it out of `with:`, below its event in `on:`, or in an `if:`."]);
    expect(blocks).toEqual([`${key}: ${value}`]);
  });

  test.each([
    ["environment", "production"],
    ["title", "types"],
  ])("an input is none: %s", async (key, value) => {
    expect((await told(key, value)).rows).toEqual([]);
  });
});

describe("a text that is not a thread", () => {
  const START = "{ id: tell, uses: your-org/webex-notify@v1, with: { to: Release train, event: start } }";
  const told = async (written: string, value: string, before: string, to = "Release train") => {
    const workflow = workflowWith({ before: `- ${before}`, with: `to: ${to}\nthread: ${written}` });
    return await doctorTold({ workflow, with: { thread: value } });
  };

  test("has the line with the one of the step that posts to the same room", async () => {
    const { rows, advice, blocks } = await told(`\${{ github.run_id }}`, "9001", START);
    expect(rows).toEqual([["❌", "thread", expect.any(String)]]);
    expect(advice).toEqual(["Use the one of the step that posts there:"]);
    expect(blocks).toEqual([`thread: \${{ steps.tell.outputs.thread }}`]);
  });

  test.each([
    ["none posts", "{ run: make }", "Release train"],
    ["that one posts to another room", START, "Dev Room"],
  ])("has none, if %s", async (_, before, to) => {
    expect((await told(`\${{ github.run_id }}`, "9001", before, to)).blocks).toEqual([]);
  });
});
