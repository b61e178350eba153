import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { startEmulator } from "../emulator/index.ts";
import { runScenario, type ScenarioStage, type Target } from "../preview/scenarios/run-scenario.ts";
import { TERMINAL_SCENARIOS } from "../preview/scenarios/scenarios.ts";
import { StartError, startPreview } from "../preview/start-preview.ts";
import type { ProcessResult } from "../runner/index.ts";
import { WebexClient } from "../src/webex/index.ts";
import { OUTSIDE, unknownCaller } from "./ask-webex.ts";
import { localWebexGuide } from "./serve-guide.ts";
import { terminalHtml } from "./terminal-html.ts";

const USAGE = `npm start                            post to a local Webex and show what arrives
npm start -- --serve [--port 8080]   keep a local Webex running, with a page that shows it
npm run preview -- --templates ../your-repository/.github/webex
                                     the same, with your own templates in its gallery
npm start -- --to you@example.com    post to the real Webex, with WEBEX_API_TOKEN from the environment or .env`;

const root = join(import.meta.dirname, "..");
if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));

const wish = readArguments();
if (wish === undefined || wish.help) console.log(USAGE);
else if (wish.serve) await serve(wish);
else if (wish.to === undefined) await showOnLocalWebex();
else await showOnRealWebex(wish.to);

interface Wish {
  readonly to?: string;
  readonly serve?: boolean;
  readonly port?: string;
  readonly templates?: string;
  readonly help?: boolean;
}

function readArguments(): Wish | undefined {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({ options: { to: text, serve: flag, port: text, templates: text, help: flag } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return undefined;
  }
}

async function serve({ port = "0", templates }: Wish): Promise<void> {
  try {
    await using preview = await startPreview({ port: parsePort(port), templates });
    const interrupted = once(process, "SIGINT");
    console.log(localWebexGuide(preview));
    await interrupted;
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`--port is "${text}": give a number from 0 to 65535, or omit it to use a free one.`);
}

async function showOnLocalWebex(): Promise<void> {
  await using webex = await startEmulator();
  console.log(`A local Webex listens at ${webex.url}. The room "Release train" receives:`);
  const repliesTo: Replies = (messageId) =>
    webex.snapshot().messages.filter(({ parentId }) => parentId === messageId);
  await show({ token: "emulator-bot-token", to: "Release train", apiUrl: webex.url }, repliesTo);
}

async function showOnRealWebex(to: string): Promise<void> {
  const token = process.env["WEBEX_API_TOKEN"];
  if (!token) {
    console.error(
      "Set WEBEX_API_TOKEN in the environment, or copy .env.example to .env and put the token there.",
    );
    process.exitCode = 1;
    return;
  }
  const target = { token, to, apiUrl: process.env["WEBEX_API_URL"] || "https://webexapis.com/v1" };
  try {
    const { displayName, emails = [] } = await clientFor(target).people.me();
    console.log(`${displayName} (${emails[0]}) posts to ${to} by ${target.apiUrl}:`);
  } catch (error) {
    console.error(unknownCaller(error, target.apiUrl));
    process.exitCode = 1;
    return;
  }
  await show(target);
}

function clientFor({ token, apiUrl }: Target): WebexClient {
  return new WebexClient({ token, baseUrl: apiUrl, ...OUTSIDE });
}

/** Returns the replies to a message. */
type Replies = (messageId: string) => readonly { readonly id: string }[];

/** Runs the scenarios through the bundle and shows each message as Webex returns it. The real one lists no replies for a bot. */
async function show(target: Target, repliesTo: Replies = () => []): Promise<void> {
  const webex = clientFor(target);
  for (const scenario of TERMINAL_SCENARIOS)
    for await (const stage of runScenario(scenario, target))
      if (!(await showStage(stage, webex, repliesTo))) return;
  console.log("\nTo see it in a browser: npm start -- --serve");
}

/** Shows the message of a stage. Returns `false` if it reached nobody. */
async function showStage(
  { heading, result: stage }: ScenarioStage,
  webex: WebexClient,
  repliesTo: Replies,
): Promise<boolean> {
  console.log(`\n${styleText("cyan", `── ${heading} `.padEnd(100, "─"))}`);
  const messageId = stage.outputs["message-id"];
  if (messageId) {
    console.log(await received(webex, messageId));
    for (const { id } of repliesTo(messageId)) console.log(`  ↳ ${(await received(webex, id)).trimStart()}`);
  }
  if (stage.conclusion === "success" && stage.outputs["ok"] === "true") return true;
  reportTrouble(stage);
  return false;
}

/** Webex returns a message as the HTML that its clients render. */
async function received(webex: WebexClient, messageId: string): Promise<string> {
  const { html, text = "" } = await webex.messages.get({ messageId });
  return (html === undefined ? text : terminalHtml(html)).replace(/^/gm, "  ");
}

function reportTrouble(step: ProcessResult): void {
  console.log(step.log.join("\n"));
  process.exitCode = 1;
}
