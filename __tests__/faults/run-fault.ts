import { rm, symlink, truncate, writeFile } from "node:fs/promises";
import type { Fault } from "../../emulator/faults.ts";
import { defaultSeed, manyRooms } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import type { StepResult } from "../../runner/index.ts";
import { handOnTo, startHttpsServer } from "../support/https-server.ts";
import { freePort } from "../support/raw-server.ts";
import { RELEASE_TRAIN, type Step, startWorld, TOKEN, type World } from "../support/start-world.ts";
import { createTempFolder, type TempFolder } from "../support/temp-folder.ts";
import type { FaultRow } from "./fault-row.ts";
import { lostIn } from "./lost-in.ts";
import { environmentOf } from "./machine.ts";

/** What came of a fault. */
export interface Tried {
  readonly step: StepResult;
  /** As `POST /messages 200`, ids left out. */
  readonly requests: readonly string[];
  readonly lost: string;
  /** Milliseconds between the first request that failed and its repetition. */
  readonly waitedMs: number | undefined;
  /** Milliseconds from the moment the job was cancelled to the end of the step. */
  readonly endedAfterMs: number | undefined;
}

/** Time that a step has to see what Webex answered, in milliseconds. */
const TO_BE_SEEN_MS = 300;

/** Runs the bundle while a fault is there, and looks at what is left. */
export async function runFault(row: FaultRow): Promise<Tried> {
  await using world = await startWorld({ seed: { rooms: [...defaultSeed.rooms, ...manyRooms(12)] } });
  await using folder = await createTempFolder();
  await using https =
    row.instead === "an unknown certificate" ? await startHttpsServer(handOnTo(world.webex)) : undefined;
  await writeFiles(folder, row.files ?? {});
  const port = row.instead === "a closed port" ? await freePort() : https?.port;
  const where = port === undefined ? {} : { "api-url": `${https ? "https" : "http"}://127.0.0.1:${port}/v1` };
  const given = { ...inputsOf(row, world), ...where, ...row.with };
  const step: Step = { env: environmentOf(row), workspace: folder.path, with: given, withinMs: 8000 };
  const main = row.standing === undefined ? undefined : await leaveMessage(row, world, step);
  const before = world.requests().length;
  for (const fault of faultsOf(row)) world.webex.fail(fault);
  await using watch = meanwhile(row, world, folder);
  const end = main === undefined ? world.run({ ...step, cancelSignal: watch.cancel }) : finish(main, row);
  const result = await end;
  const endedAfterMs = watch.msSinceCancelled();
  const requests = world.webex.requests.slice(before);
  return {
    step: result,
    requests: world.requests().slice(before).map(withoutIds),
    waitedMs: waitedMs(requests),
    endedAfterMs,
    lost: await lostIn(world, row, result),
  };
}

function faultsOf({ webex = [] }: FaultRow): readonly Fault[] {
  return typeof webex === "function" ? webex() : webex;
}

function inputsOf(
  { to = [RELEASE_TRAIN], standing }: FaultRow,
  { webex }: World,
): Record<string, string | undefined> {
  const hook = `${webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  const others = to.filter((one) => one !== "webhook");
  return {
    to: others.length === 0 ? undefined : others.join("\n"),
    ...(others.length < to.length ? { "webhook-url": hook } : {}),
    ...(standing === undefined ? {} : { lifecycle: "true" }),
  };
}

async function writeFiles(folder: TempFolder, files: NonNullable<FaultRow["files"]>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = folder.in(name);
    if (typeof content === "string") await writeFile(path, content);
    else if ("link" in content) await symlink(content.link, path);
    else {
      await writeFile(path, "");
      // A sparse file: nothing of it is written.
      await truncate(path, content.bytes);
    }
  }
}

/** Runs the main stage of `lifecycle`, and does to its message what the row says. */
async function leaveMessage({ standing }: FaultRow, world: World, step: Step): Promise<StepResult> {
  const main = await world.run(step);
  const url = `${world.webex.url}/messages/${main.outputs["message-id"]}`;
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };
  if (standing === "deleted") await fetch(url, { method: "DELETE", headers });
  const body = JSON.stringify({ roomId: RELEASE_TRAIN, markdown: "Edited" });
  for (let edit = 0; standing === "edited ten times" && edit < 10; edit++) {
    await fetch(url, { method: "PUT", headers, body });
  }
  return main;
}

async function finish(main: StepResult, { job = "success" }: FaultRow): Promise<StepResult> {
  const post = await main.post({ contexts: { job: { status: job } } });
  if (post === undefined) throw new Error("The post stage did not run.");
  return post;
}

/** Does what the row says once Webex has seen enough requests. */
function meanwhile({ meanwhile: plan }: FaultRow, { webex }: World, folder: TempFolder) {
  const controller = new AbortController();
  let cancelledAt: number | undefined;
  const act = async (): Promise<void> => {
    if (plan?.what === "is deleted") return rm(folder.in(plan.file));
    if (plan?.what === "is cut short") return truncate(folder.in(plan.file), 10);
    await new Promise((resolve) => setTimeout(resolve, TO_BE_SEEN_MS));
    cancelledAt = Date.now();
    controller.abort();
  };
  let acted: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (plan !== undefined && webex.requests.length >= plan.requests) acted ??= act();
  }, 20);
  return {
    cancel: plan?.what === "the job is cancelled" ? controller.signal : undefined,
    msSinceCancelled: () => (cancelledAt === undefined ? undefined : Date.now() - cancelledAt),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await acted;
    },
  };
}

function withoutIds(request: string): string {
  const [method, path = "", status] = request.split(" ");
  const plain = path.replace(/\/[\w-]{30,}$/, "/…");
  return `${method} ${plain} ${status === "undefined" ? "none" : status}`;
}

function waitedMs(requests: World["webex"]["requests"]): number | undefined {
  const first = requests.findIndex(({ status }) => status !== 200);
  const [failed, next] = requests.slice(first === -1 ? requests.length : first);
  const isRepeated = next !== undefined && failed?.method === next.method && failed.path === next.path;
  return isRepeated ? next.at - failed.at : undefined;
}
