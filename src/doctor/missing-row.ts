import { reasonForNoSecrets } from "../build/trust/secretless.ts";
import type { InputError } from "../inputs/input-error.ts";
import { moveFromVariables } from "../step/as-variables.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import { anyOfText, listText } from "../text/list.ts";
import { CREDENTIALS, mistypedRow, wrongInputRow } from "./read-sound-inputs.ts";
import type { Row } from "./row.ts";
import { isInComposite } from "./workflow/callers/composite-lines.ts";
import { misnamedVariable } from "./workflow/calls/token-variable.ts";
import { givenAsVariables } from "./workflow/elsewhere/given-as-variables.ts";
import { givenElsewhere } from "./workflow/elsewhere/given-elsewhere.ts";
import { briefly, withLoss } from "./workflow/losses/lost-expressions.ts";
import { asPassed } from "./workflow/losses/passed-loss.ts";
import { type OwnPlace, ownStep, scalarOf, tableOf } from "./workflow/own-place.ts";
import type { OwnWorkflow } from "./workflow/own-workflow.ts";
import { cutOf } from "./workflow/texts/commented-texts.ts";

/** What is known about a step with a missing input. */
export interface Lacking {
  readonly seen: Happening;
  readonly workflow: OwnWorkflow;
  /** Rows about expressions that are empty. */
  readonly lost: readonly Row[];
  readonly host: Host;
}

/**
 * Rows about missing inputs. If the step has an incoming webhook whose expression is empty, or whose name is mistyped, that is
 * the fault, and what the step does not have is not missing.
 */
export async function missingRows(errors: readonly InputError[], lacking: Lacking): Promise<readonly Row[]> {
  const { lost, workflow, seen } = lacking;
  const written = workflow.ask((place) => tableOf(place && ownStep(place)?.["with"]), {});
  const hook =
    lost.find(({ what }) => what === "webhook-url") ?? (await mistypedFor(["webhook-url"], lacking.host));
  const isOnlyHook =
    hook !== undefined &&
    errors.some(({ input }) => input === "to") &&
    !["to", "provision"].some((name) => Object.hasOwn(written, name));
  const meant = isOnlyHook ? errors.filter(({ input }) => Object.hasOwn(written, input)) : errors;
  const { webhookUrls, provision } = seen.inputs;
  // Only a destination of its own needs the token that nobody wrote.
  const isBeside = webhookUrls.length > 0 && provision === undefined && Object.hasOwn(written, "to");
  const rows = (await Promise.all(meant.map((error) => missingRow(error, lacking)))).map((row) => {
    const isOfHook = isBeside && row.what === "token" && !Object.hasOwn(written, "token") && row.advice;
    return isOfHook ? { ...row, advice: `${row.advice} ${OR_NO_ROOM}` } : row;
  });
  if (!isOnlyHook) return rows;
  return [{ ...hook, state: "fault", advice: hook.advice ?? secretlessAdvice(seen) }, ...rows];
}

/** Where to add a missing line, or one with an empty expression. Only the user knows its value. */
async function missingRow(error: InputError, lacking: Lacking): Promise<Row> {
  const { seen, host, lost } = lacking;
  const { input } = error;
  // Each of the others gives a token, if none has its own name.
  const mistyped = await mistypedFor(input === "token" ? CREDENTIALS : [input], host);
  if (mistyped !== undefined) return mistyped;
  const row = wrongInputRow(error);
  const isOfTo = input === "to";
  const secretless = isOfTo ? undefined : secretlessAdvice(seen);
  if (secretless !== undefined) return { ...row, advice: secretless };
  if (lost.some(({ what }) => what === input)) return withLoss(row, lost);
  const cut = isOfTo ? lacking.workflow.ask((place) => cutOf(input, place), undefined) : undefined;
  if (cut !== undefined) {
    const { why, ...remedy } = cut;
    return { ...row, found: `Input "to" is missing: ${why}`, ...remedy };
  }
  const called = isOfTo ? undefined : await calledAs(input, lacking);
  if (called?.advice !== undefined) return { ...briefly(row), ...called };
  const { missingCredentials } = seen.inputs;
  const names = missingCredentials.includes(input) ? missingCredentials : [input];
  if (!isOfTo && isInComposite(host.env)) {
    return {
      ...briefly(row),
      advice: undefined,
      lines: names.map((name) => `${name}: \${{ secrets.NAME }}`).join("\n"),
    };
  }
  const placed = lacking.workflow.ask((place) => placedRemedy(input, place), undefined);
  if (placed !== undefined) return { ...briefly(row), ...placed };
  const move = moveFromVariables(input, host.env);
  if (move !== undefined) return { ...briefly(row), advice: `Inputs are not variables: ${move}.` };
  const lines = listText(names.map((name) => `\`${name}: \${{ secrets.NAME }}\``));
  return { ...row, advice: isOfTo ? ADD_TO : credentialAdvice(lines, names, lacking) };
}

/** What to do according to the variables of the workflow, or the other steps of this action. */
function placedRemedy(input: string, place: OwnPlace | undefined): Pick<Row, "advice" | "lines"> | undefined {
  const moved = givenAsVariables(input, place);
  if (moved !== undefined) return moved;
  const misplaced = input === "token" ? misnamedVariable(place) : undefined;
  return misplaced?.lines === undefined ? (givenElsewhere(input, place) ?? misplaced) : misplaced;
}

/** The row about the first mistyped name of some inputs. */
async function mistypedFor(inputs: readonly string[], { env }: Host): Promise<Row | undefined> {
  const { mistypedNames, mistypedSentence } = await import("../inputs/slips/mistyped-names.ts");
  const mistyped = mistypedNames(env).find(({ near }) => inputs.includes(near));
  return mistyped && { state: "fault", found: mistypedSentence(mistyped), ...mistypedRow(mistyped, env) };
}

const OR_NO_ROOM = "Or remove the line `to:`: `webhook-url` has a room of its own.";

const ADD_TO =
  "Add a line `to:` to the step's `with:`, or make sure that its expression, or that of `webhook-url:`, is not empty.";

function credentialAdvice(lines: string, names: readonly string[], { workflow }: Lacking): string {
  const step = workflow.ask((place) => place?.step, undefined);
  const isThere =
    names.length > 1 || step === undefined || Object.hasOwn(tableOf(step["with"]), names[0] ?? "");
  return isThere
    ? `Check ${lines} in the step's \`with:\`: NAME must be exactly the name of a secret.`
    : `Add the line ${lines} to the step's \`with:\`. NAME must be exactly the name of a secret.`;
}

/** What to do if GitHub gives this run no secrets, and the step asks to fail without one. */
function secretlessAdvice(happening: Happening): string | undefined {
  const elsewhere = withoutSecrets(happening);
  if (elsewhere === undefined) return undefined;
  if (happening.context.firstActor === "dependabot[bot]")
    return `${elsewhere} Or remove \`if-missing-token: fail\`.`;
  return `Remove \`if-missing-token: fail\`: the step is then skipped in such runs. ${elsewhere}`;
}

/** How to report a run that GitHub gives no secrets; `undefined` if it does. */
export function withoutSecrets({ context, payload }: Happening): string | undefined {
  if (reasonForNoSecrets(context, payload) === undefined) return undefined;
  return context.firstActor === "dependabot[bot]"
    ? "To report such runs, store the secret under “Settings” > “Secrets and variables” > “Dependabot” as well, with the same name."
    : "To report such runs, use a workflow on `workflow_run` with `about: trigger`.";
}

/** What to change in the workflow that calls this job's workflow, if it passes no secrets; `undefined` if it is not called. */
async function calledAs(
  input: string,
  { seen, workflow, host }: Lacking,
): Promise<Pick<Row, "advice" | "lines"> | undefined> {
  const calling = workflow.ask((place) => callingAt(input, place), {});
  if (calling !== undefined) return calling;
  const { repository, runId, apiUrl } = seen.context;
  const { githubToken: token, jobId } = seen.inputs;
  if (token === undefined || jobId === undefined) return undefined;
  const github = await host.createGitHubClient({ token, apiUrl, maxRequests: MAX_PAGES });
  const reading = await github.jobsOf({ repository, runId });
  const name = "value" in reading ? reading.value.find(({ id }) => String(id) === jobId)?.name : undefined;
  const [caller, ...others] = name?.split(" / ") ?? [];
  if (others.length === 0) return undefined;
  const advice = `GitHub calls this job "${name}". If the job "${caller}" calls this workflow, add this line to it, next to its \`uses:\`:`;
  return { advice, lines: INHERIT };
}

/** The same, according to the workflow; `undefined` if that is not known. */
function callingAt(input: string, place: OwnPlace | undefined): Pick<Row, "advice" | "lines"> | undefined {
  if (place === undefined) return undefined;
  const { caller, hasSecrets } = place;
  if (caller === undefined || hasSecrets) return passedSecrets(input, place);
  const { calling } = place;
  // The workflow that calls this one may be a called one, which gets no secrets.
  if (calling?.caller !== undefined && calling.step["secrets"] !== undefined)
    return callingAt(input, calling);
  const job = caller === "" ? "the job that calls it" : `the job \`${caller}\`, which calls it`;
  const advice = `A called workflow gets no secrets by itself. Add this line to ${job}, next to its \`uses:\`:`;
  return { advice, lines: INHERIT };
}

const INHERIT = "secrets: inherit";

/** What a called workflow that was not found gets from the job that calls it; nothing if that is not known. */
function passedSecrets(
  input: string,
  { job, step, composite, calling }: OwnPlace,
): Pick<Row, "advice" | "lines"> {
  const secrets = calling?.step["secrets"];
  if (calling === undefined || step !== undefined || composite !== undefined) return {};
  const { jobId } = calling;
  // Of a file that was not found, it is not known which secret it reads for an input.
  if (secrets === "inherit" && job === undefined) {
    return {
      advice: `The job \`${jobId}\` passes all secrets by their own names. If the called workflow declares another, write these lines instead of \`${INHERIT}\`, with that name for \`${input}\`:`,
      lines: `secrets:\n  ${input}: \${{ secrets.NAME }}`,
    };
  }
  const passed = Object.entries(tableOf(secrets));
  if (passed.length === 0 || secrets === "inherit") return {};
  const names = anyOfText(passed.map(([name]) => `\`\${{ secrets.${name} }}\``));
  const given = listText(passed.map(([name, value]) => asPassed(name, scalarOf(value))));
  return {
    advice: `The job \`${jobId}\` calls this workflow and passes ${given}: the step must read ${names}, and the secret that is passed must exist.`,
  };
}

/** Number of pages, with a hundred jobs each. */
const MAX_PAGES = 3;
