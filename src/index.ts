import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fetch from "node-fetch";
import type { Event } from "./build/outcome.ts";
import { core, setFailed, setSecret } from "./core.ts";
import { FileReader } from "./inputs/file-reader.ts";
import { mistypedInputs } from "./inputs/names.ts";
import { type TemplateSet, templateName } from "./message/templates.ts";
import { type Host, notify } from "./notify.ts";
import { cleanReport } from "./report/clean-report.ts";
import { logLine } from "./report/log.ts";
import { reportStep } from "./report/report.ts";
import { brokenReport, type StepReport, verdictOf } from "./report/step-report.ts";
import { WebexClient } from "./webex/index.ts";

/** Beside `dist/`, where the templates ship as they are. */
const TEMPLATES = join(import.meta.dirname, "../templates");

const secrets: string[] = [];
const report = cleanReport(await reportOf(createHost(process.env)), secrets);
await reportStep(report, core);
const verdict = verdictOf(report);
if (verdict !== undefined) setFailed(verdict);

async function reportOf(host: Host): Promise<StepReport> {
  try {
    return await notify(host);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    // An input that is missing may have been given under a mistyped name.
    return brokenReport(problem, host.now(), mistypedInputs(host.env));
  }
}

function createHost(env: NodeJS.ProcessEnv): Host {
  const signal = abortedOnCancel();
  return {
    env,
    mask: (secret) => {
      secrets.push(secret);
      setSecret(secret);
    },
    readEventFile: () => readEventFile(env["GITHUB_EVENT_PATH"]),
    readBuiltInTemplates,
    files: new FileReader({ workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(), temp: env["RUNNER_TEMP"] }),
    createWebexClient: (options) =>
      new WebexClient({
        ...options,
        fetch,
        signal,
        sleep: (delayMs, stopped) => sleep(delayMs, undefined, { signal: stopped }),
        onRetry: (error, delayMs) =>
          core.info(logLine(`${error.message} Again in ${Math.ceil(delayMs / 1000)} s.`, secrets)),
      }),
    now: () => new Date(),
  };
}

/** A cancelled job sends SIGINT and kills 10 seconds later: requests and waits end at once, the report is written. */
function abortedOnCancel(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort(new Error("the job was cancelled")));
  return controller.signal;
}

async function readEventFile(path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : readFile(path, "utf8").catch(() => undefined);
}

async function readBuiltInTemplates(event: Event): Promise<TemplateSet> {
  const read = async (file: string) => ({
    file: `templates/${file}`,
    source: await readFile(join(TEMPLATES, file), "utf8"),
  });
  const names = await readdir(join(TEMPLATES, "partials"));
  const partials = names.map(
    async (name) => [name.replace(/\.md$/, ""), await read(`partials/${name}`)] as const,
  );
  return { main: await read(templateName(event)), partials: Object.fromEntries(await Promise.all(partials)) };
}
