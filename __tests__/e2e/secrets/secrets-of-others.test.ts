import { expect, test } from "vitest";
import { startWorld } from "../../support/start-world.ts";
import { KNOWN_KINDS } from "../../text/secrets/known-kinds.ts";

/** All that a step shows and sends. */
async function shown(given: object): Promise<string> {
  await using world = await startWorld();
  const step = await world.run(given);
  expect(step.conclusion).toBe("success");
  const requests = world.webex.requests.map(({ body }) => body);
  return [step.rawStdout, step.summary, JSON.stringify(step.outputs), JSON.stringify(requests)]
    .join("\n")
    .replaceAll(/[\\\u200b]/g, "");
}

/** A text in each place from which a message may quote it. */
function steps(text: string): readonly object[] {
  const xml = `<testsuite><testcase name="t" classname="c"><failure message="boom">${text}</failure></testcase></testsuite>`;
  return [
    { with: { message: `Output: ${text}` } },
    { with: { message: "{{data.text}}", data: JSON.stringify({ text }) } },
    { with: { status: "failure", reason: text } },
    {
      with: { status: "failure", "log-files": "*.log", detail: "full" },
      workspace: { "a.log": `x\n${text}\nexit 1\n` },
    },
    { with: { status: "failure", "test-results": "a.xml", detail: "full" }, workspace: { "a.xml": xml } },
  ];
}

test.each([299, 301, 1010, 3000])(
  "no part of a password of %d characters in an address shows",
  async (length) => {
    const token = `ya29.c.${"b0Aaek".repeat(length / 6)}`;
    const address = `https://oauth2accesstoken:${token}@europe-python.pkg.dev/shop/py/simple/`;
    for (const step of steps(`ERROR: HTTP error 403 while getting ${address}`)) {
      const text = await shown(step);
      expect(text).toContain("//***@europe-python");
      expect(text).not.toContain(token.slice(0, 15));
    }
  },
);

test("no token of a kind that docs/security.md lists shows", async () => {
  const tokens = KNOWN_KINDS.flatMap(({ examples }) => examples);
  const workspace = { "a.log": `error: it broke\n${tokens.map((one) => `t=${one}`).join("\n")}\nexit 1\n` };
  const files = { "log-files": "*.log", detail: "full", "log-lines": "200" };
  const texts = [
    await shown({ with: { status: "failure", ...files }, workspace }),
    await shown({ with: { message: "{{data.text}}", data: JSON.stringify({ text: tokens.join(" ") }) } }),
  ];
  for (const text of texts) {
    expect(text).toContain("***");
    expect(tokens.filter((one) => text.includes(one.slice(0, 20)))).toEqual([]);
  }
});
