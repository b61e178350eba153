import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { startPreview } from "../../preview/start-preview.ts";

interface Answer {
  readonly status: number | undefined;
  readonly policy: string;
  readonly body: string;
}

/** Asks for a path as it is written, which fetch would tidy up. */
function ask(base: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request({ hostname, port, path, headers }, (answer) => {
    let body = "";
    answer.on("data", (chunk) => {
      body += chunk;
    });
    const policy = String(answer.headers["content-security-policy"] ?? "");
    answer.on("end", () => resolve({ status: answer.statusCode, policy, body }));
  });
  sent.on("error", reject).end();
  return promise;
}

const ROUTES = [
  "/",
  "/page/app.js",
  "/spaces.json",
  "/scenarios.json",
  "/builder/built.json",
  "/lib/purify.js",
];

describe("what a browser gets in addition to the API", () => {
  test.each(ROUTES)("%s comes with the policy that lets no script but ours run", async (path) => {
    await using preview = await startPreview();
    const { status, policy } = await ask(preview.url, path);
    expect(status).toBe(200);
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.each(ROUTES)("%s is for this machine, and not for pages of other sites", async (path) => {
    await using preview = await startPreview();
    const port = new URL(preview.url).port;
    const from = async (headers: Record<string, string>) => (await ask(preview.url, path, headers)).status;
    expect(await from({ host: `evil.example:${port}` })).toBe(421);
    expect(await from({ host: `localhost:${port}` })).toBe(200);
    expect(await from({ origin: "https://evil.example" })).toBe(403);
    expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
  });

  test.each([
    "/page/../server/pages.ts",
    "/page/%2e%2e/server/pages.ts",
    "/page/..%2f..%2fpackage.json",
    "/page//etc/passwd",
    "/page/tsconfig.json",
    "/lib/../package.json",
    "/lib/hono.js",
    "/files/..%2f..%2fpackage.json",
  ])("%s is not one of its files", async (path) => {
    await using preview = await startPreview();
    const { status, body } = await ask(preview.url, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toMatch(/root:|"name"|compilerOptions|createPages/);
  });

  test("the API stays unchanged for every other client", async () => {
    await using preview = await startPreview();
    expect((await ask(preview.url, "/v1/people/me")).status).toBe(401);
    const known = await ask(preview.url, "/v1/people/me", { authorization: "Bearer emulator-bot-token" });
    expect(JSON.parse(known.body)).toMatchObject({ emails: ["notify@webex.bot"] });
    expect((await ask(preview.url, "/nothing")).body).toContain("The Webex API begins with /v1.");
  });
});
