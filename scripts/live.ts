import { appendFile } from "node:fs/promises";
import { WebexClient } from "../src/webex/index.ts";
import { OUTSIDE, unknownCaller } from "./ask-webex.ts";
import { limitProbes } from "./live/limit-probes.ts";
import { MadeThings } from "./live/made-things.ts";
import { OPEN_QUESTIONS } from "./live/open-questions.ts";
import { type Place, type Probe, seenBy } from "./live/probe.ts";
import { roomProbes } from "./live/room-probes.ts";
import { textProbes } from "./live/text-probes.ts";
import { table } from "./markdown-table.ts";

const USAGE =
  "Set WEBEX_API_TOKEN to a token, and WEBEX_LIVE_TO to the email of a person, or the ID of a room, to write to.";

const NOT_ASKED = "One token cannot check the rest. The local Webex answers as assumed here.";

const token = process.env["WEBEX_API_TOKEN"];
const to = process.env["WEBEX_LIVE_TO"];
const apiUrl = process.env["WEBEX_API_URL"] || "https://webexapis.com/v1";

if (token && to) await askWebex(token, to);
else fail(USAGE);

/** Asks Webex everything that cannot be known offline. A difference is news, not a failure. */
async function askWebex(token: string, to: string): Promise<void> {
  // Stops only between two questions. If a request is aborted, nobody knows what it has created.
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const client = clientFor(token);
  try {
    await client.people.me();
  } catch (error) {
    return fail(unknownCaller(error, apiUrl));
  }
  const made = new MadeThings();
  made.watch(client);
  const place: Place = {
    to: to.includes("@") ? { toPersonEmail: to } : { roomId: to },
    readFile: (address) => readFile(address, token),
  };
  try {
    await report([...textProbes(place), ...limitProbes(place), ...roomProbes(place)], client, stop.signal);
  } finally {
    // Uses another client, because the first one's time may be up.
    const stayed = await made.delete(clientFor(token));
    if (stayed.length > 0) fail(stayed.join("\n"));
  }
}

async function report(probes: readonly Probe[], client: WebexClient, signal: AbortSignal): Promise<void> {
  const rows: string[][] = [];
  for (const probe of probes) {
    if (signal.aborted) break;
    const seen = await seenBy(probe, client);
    const mark = seen === probe.expected ? "" : "differs";
    rows.push([mark, ...[probe.name, probe.expected, seen].map(cell)]);
  }
  const differing = rows.filter(([mark]) => mark !== "").length;
  const open = OPEN_QUESTIONS.map(({ name, assumed, needs }) => [name, assumed, needs].map(cell));
  const words = `${rows.length} of ${probes.length} questions asked, ${differing} answered differently than expected.`;
  const text = `${table(["", "Question", "Expected", "Seen"], rows)}\n\n${words}\n\n${NOT_ASKED}\n\n${table(["Not asked", "Assumed", "Needs"], open)}\n`;
  console.log(text);
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary) await appendFile(summary, text);
}

/** As a code span, because GitHub would render the HTML in it. */
function cell(text: string): string {
  const line = text.replaceAll("\n", "⏎");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = line === "" || line.includes("`") ? " " : "";
  return fence + padding + line + padding + fence;
}

function clientFor(token: string): WebexClient {
  return new WebexClient({
    token,
    baseUrl: apiUrl,
    ...OUTSIDE,
    // If a message were sent twice, only one would be deleted.
    delivery: "at-most-once",
    maxDurationMs: 600_000,
  });
}

/** The token goes only to the API's own origin. */
async function readFile(address: string, token: string): Promise<string> {
  if (new URL(address).origin !== new URL(apiUrl).origin) return `elsewhere: ${address}`;
  const { status, body } = await fetch(address, {
    method: "GET",
    headers: { Authorization: `Bearer ${token}` },
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  const bytes = body === null ? [] : await Array.fromAsync(body, (chunk) => Buffer.from(chunk));
  return status === 200 ? Buffer.concat(bytes).toString() : `status ${status}`;
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
