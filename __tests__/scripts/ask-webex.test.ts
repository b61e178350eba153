import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { OUTSIDE, unknownCaller } from "../../scripts/ask-webex.ts";
import { WebexClient } from "../../src/webex/index.ts";

/** What `npm start -- --to` and `npm run live` say if this token cannot be checked at this address. */
async function said(baseUrl: string, token = "emulator-bot-token"): Promise<string> {
  const client = new WebexClient({ token, baseUrl, ...OUTSIDE, sleep: async () => {} });
  return client.people.me().then(
    () => "",
    (error: unknown) => unknownCaller(error, baseUrl),
  );
}

test("a token that Webex refuses cannot be used", async () => {
  await using webex = await startEmulator();
  expect(await said(webex.url, "not-a-token")).toMatch(/^The token cannot be used\. .*failed with 401/);
});

test.each([
  ["https://no-such-host.invalid/v1", /(?:ENOTFOUND|EAI_AGAIN) no-such-host\.invalid/],
  ["http://127.0.0.1:9/v1", /ECONNREFUSED/],
])("without a connection to %s, the token is not blamed, and the cause is shown", async (url, cause) => {
  const text = await said(url);
  expect(text.startsWith(`Webex was not reached at ${url}, so the token was not checked. `)).toBe(true);
  expect(text).toMatch(cause);
  expect(text).toMatch(/Check DNS, the firewall, and WEBEX_API_URL\./);
});

test("another answer is not about the token either", async () => {
  await using webex = await startEmulator();
  webex.fail({ kind: "answer", status: 500, times: "forever" });
  expect(await said(webex.url)).toMatch(/^Webex did not check the token\. .*failed with 500/);
});
