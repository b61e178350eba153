import type { Build } from "./build/build.ts";
import type { RunContext } from "./build/context.ts";
import type { Payload } from "./build/payload.ts";
import { cancelledRunOf, readSuperseding } from "./build/superseded.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";

/** What is known without GitHub. */
export interface Known {
  readonly build: Build;
  readonly context: RunContext;
  readonly payload: Payload;
  readonly inputs: Inputs;
}

/** What happened, with what GitHub adds to it. */
export interface Asked {
  readonly build: Build;
  /** What the user can do to have more told, as sentences. */
  readonly notes: readonly string[];
  /** What only helps who looks for a fault, as sentences. */
  readonly details: readonly string[];
}

/** Requests for a run that was cancelled. */
const MAX_REQUESTS = 1;

/**
 * Asks GitHub whether a newer run took the place of a cancelled one; where the user gave the event, it is as they say.
 * What GitHub does not tell stays unknown. Never rejects.
 */
export async function askGitHub({ build, context, payload, inputs }: Known, host: Host): Promise<Asked> {
  const { githubToken: token, about } = inputs;
  const isDecidedByUs = inputs.event === "auto" && build.outcome.event === "cancelled";
  const run = isDecidedByUs ? cancelledRunOf(context, payload, about) : undefined;
  if (run === undefined || token === undefined) return { build, notes: [], details: [] };
  const github = host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests: MAX_REQUESTS });
  const supersededBy = await readSuperseding(run, github);
  const { notes, details } = github;
  if (supersededBy === undefined) return { build, notes, details };
  return { build: { ...build, outcome: { ...build.outcome, supersededBy } }, notes, details };
}
