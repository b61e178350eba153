import type { Fault } from "../../emulator/faults.ts";
import { defaultSeed, manyRooms } from "../../emulator/seed.ts";
import { incomingWebhookIdOf, seedIncomingWebhook } from "../../emulator/seed-services.ts";
import type { StepResult } from "../../runner/index.ts";
import { RELEASE_TRAIN, type Step, startWorld, TOKEN, type World } from "../support/start-world.ts";
import { createTempFolder } from "../support/temp-folder.ts";
import { End } from "./end.ts";
import type { FaultRow } from "./fault-row.ts";
import { changeLater, writeFiles } from "./files.ts";
import { lostIn } from "./lost-in.ts";
import { machineOf } from "./machine.ts";
import { openWay } from "./ways.ts";

/** What came of a fault. */
export interface Tried {
  readonly step: StepResult;
  /** As `POST /messages 200`, IDs left out; of the stage that met the fault. */
  readonly requests: readonly string[];
  readonly lost: string;
  /** Milliseconds between the first request that failed and its repetition. */
  readonly waitedMs: number | undefined;
  /** Milliseconds from the signal to the end of the step. */
  readonly endedAfterMs: number | undefined;
}

/** Runs the bundle while a fault is there, and looks at what is left. */
export async function runFault(row: FaultRow): Promise<Tried> {
  const end = new End(row.ends);
  const rooms = [...defaultSeed.rooms, ...manyRooms(12)];
  await using world = await startWorld({ seed: { rooms }, ...end.listeners });
  await using folder = await createTempFolder();
  await using way = await openWay(row, world.webex);
  await writeFiles(folder, row.files ?? {});
  const where = way.apiUrl === undefined ? {} : { "api-url": way.apiUrl };
  const given = { ...inputsOf(row, world), ...where, ...row.with };
  const plain: Step = { workspace: folder.path, with: given, withinMs: 8000 };
  const { env, ...machine } = await machineOf(row.machine, folder);
  const met: Step = { ...plain, ...machine, env: { ...way.env, ...row.env, ...env } };
  const main = row.standing === undefined ? undefined : await leaveMessage(row, world, plain);
  const before = world.requests().length;
  for (const fault of faultsOf(row)) world.webex.fail(fault);
  await using _change = changeLater(row, world, folder);
  end.begin();
  const result = await (main === undefined
    ? world.run({ ...met, ...end.options })
    : finish(main, row, { env: met.env ?? {}, ...machine, ...end.options }));
  const endedAfterMs = end.msSince();
  const requests = world.webex.requests.slice(before);
  const seen = world.requests().slice(before).map(withoutIds);
  const last = await afterwards(row, world, result, plain);
  return {
    step: result,
    requests: seen,
    waitedMs: waitedMs(requests),
    endedAfterMs,
    lost: await lostIn(world, row, last),
  };
}

function faultsOf({ webex = [] }: FaultRow): readonly Fault[] {
  return typeof webex === "function" ? webex() : webex;
}

function inputsOf(
  { to = [RELEASE_TRAIN], standing, afterwards: then }: FaultRow,
  { webex }: World,
): Record<string, string | undefined> {
  const hook = `${webex.url}/webhooks/incoming/${incomingWebhookIdOf(seedIncomingWebhook)}`;
  const others = to.filter((one) => one !== "webhook");
  const isPair = standing !== undefined || then === "the post stage";
  return {
    to: others.length === 0 ? undefined : others.join("\n"),
    ...(others.length < to.length ? { "webhook-url": hook } : {}),
    ...(isPair ? { lifecycle: "true" } : {}),
  };
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

async function finish(main: StepResult, row: FaultRow, options: Partial<Step> = {}): Promise<StepResult> {
  const { job = "success" } = row;
  const { env, nodePath, cancelSignal, terminateSignal, killSignal } = options;
  const given = { env, nodePath, cancelSignal, terminateSignal, killSignal, onLine: options.onLine };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const post = await main.post({ ...known, contexts: { job: { status: job } } });
  if (post === undefined) throw new Error("The post stage did not run.");
  return post;
}

/** Runs what comes after a stage that was ended; gives what ran last. */
async function afterwards(row: FaultRow, world: World, ended: StepResult, step: Step): Promise<StepResult> {
  if (row.afterwards === undefined) return ended;
  if (row.afterwards === "the post stage") return finish(ended, row, { env: {} });
  const again = await world.run(step);
  return row.standing === undefined ? again : finish(again, row);
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
