import type { Run } from "../build.ts";
import { textAt } from "../payload.ts";
import { OF_RUNS } from "./event-names.ts";

/**
 * The login of whoever started a run as in webhooks; `null` if a schedule did. Empty if an earlier run, check, or deployment
 * did: GitHub does not say what was first, and for a schedule, it names whoever last changed the workflow.
 */
export function starterOf(run: unknown, login: string | undefined): string | null | undefined {
  const event = textAt(run, "event") ?? "workflow_run";
  if (event === "schedule") return null;
  return OF_RUNS.has(event) ? "" : login;
}

/** A run as in webhooks. For a completed run, `updated_at` is when it ended. The attempt began at `run_started_at`. */
export function runOf(value: unknown): Run | undefined {
  const id = textAt(value, "id");
  const url = textAt(value, "html_url");
  if (id === undefined || url === undefined) return undefined;
  const attempt = Number(textAt(value, "run_attempt")) || 1;
  const started = Date.parse(textAt(value, "run_started_at") ?? "");
  const ended =
    textAt(value, "status") === "completed" ? Date.parse(textAt(value, "updated_at") ?? "") : Number.NaN;
  const seconds = (ended - started) / 1000;
  return {
    id,
    number: textAt(value, "run_number") ?? "",
    attempt,
    url: attempt > 1 && !url.includes("/attempts/") ? `${url}/attempts/${attempt}` : url,
    durationSeconds: seconds >= 0 ? seconds : undefined,
  };
}

/** Text about the subject of an event, followed by its current state. */
export function withState(text: string, state: string | undefined): string {
  return state === undefined ? text : `${text} (${state.replaceAll("_", " ")})`;
}
