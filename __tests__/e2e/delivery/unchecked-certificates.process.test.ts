import { expect, test } from "vitest";
import { runCall, startWebex } from "../../call/run-call.ts";
import { startWorld } from "../../support/start-world.ts";

const FOUND =
  "NODE_TLS_REJECT_UNAUTHORIZED is 0, so any certificate is accepted: whoever intercepts the connection can read the token.";
const REMEDY =
  "Remove it, and set NODE_EXTRA_CA_CERTS in `env:` to a file with your company's CA certificate.";
const env = { NODE_TLS_REJECT_UNAUTHORIZED: "0" };

test("a step that accepts any certificate posts, and warns once", async () => {
  await using world = await startWorld();
  const { annotations, conclusion } = await world.run({ env });
  expect(annotations).toMatchObject([{ level: "warning", message: `${FOUND} ${REMEDY}` }]);
  expect(conclusion).toBe("success");
});

test("with `lifecycle`, only the start warns", async () => {
  await using world = await startWorld();
  const step = await world.run({ env, with: { lifecycle: "true" } });
  expect(step.annotations).toHaveLength(1);
  expect((await step.post())?.annotations).toEqual([]);
});

test("a call that accepts any certificate warns once", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "people.me" }, { env });
  expect(step.annotations).toMatchObject([{ level: "warning", message: `${FOUND} ${REMEDY}` }]);
});

test("the doctor has a row for it", async () => {
  await using world = await startWorld();
  const { summary } = await world.run({ env, with: { doctor: "true" } });
  const said = summary.replaceAll("\\", "");
  expect(said).toContain(`⚠️ **NODE_TLS_REJECT_UNAUTHORIZED** — ${FOUND}`);
  expect(said.split(FOUND)).toHaveLength(2);
  expect(said).toContain(REMEDY);
});

test.each(["1", ""])("nothing is said if the variable is %j", async (value) => {
  await using world = await startWorld();
  const step = await world.run({ env: { NODE_TLS_REJECT_UNAUTHORIZED: value } });
  expect(step.annotations).toEqual([]);
});
