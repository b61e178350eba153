import { reasonForNoSecrets } from "../build/trust/secretless.ts";
import { TOKEN_VARIABLE } from "../inputs/credentials.ts";
import { inputText } from "../inputs/input-names.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import {
  adviceOn,
  DEFAULT_BASE_URL,
  isOfClient,
  type Person,
  type WebexClient,
  WebexError,
} from "../webex/index.ts";
import { toCome } from "./event/outcome-row.ts";
import type { Access } from "./known.ts";
import { likelyBase } from "./likely/likely-address.ts";
import { remedyFor } from "./mended-lines.ts";
import { type Lacking, missingRows, withoutSecrets } from "./missing-row.ts";
import { CREDENTIALS } from "./read-sound-inputs.ts";
import { fault, ok, type Row, warning } from "./row.ts";
import { identityRow } from "./token-life.ts";

/** How far the token gives access, and rows about it. */
export interface SignedIn {
  readonly access: Access;
  readonly rows: readonly Row[];
}

/**
 * Inputs that choose the Webex server and which rooms are ours. Without them, a token would be sent to the wrong server, or
 * messages to strangers.
 */
const LEADING = ["api-url", "allowed-organizations"];

/** Asks Webex about the token's owner. This checks the connection, the token itself, and its lifetime. */
export async function signIn(
  seen: Happening,
  { wrong, ...told }: Pick<Lacking, "workflow" | "lost"> & { readonly wrong: readonly string[] },
  host: Host,
): Promise<SignedIn> {
  const lacking = { ...told, seen, host };
  const { inputs } = seen;
  if (inputs.token === undefined) {
    return {
      access: { kind: "out", why: "there is no token" },
      rows: await rowsWithoutToken(lacking, wrong),
    };
  }
  const { missingDestination } = await import("../step/no-token.ts");
  const needed = isAnyOf(PLACES, wrong) ? [] : await missingRows(missingDestination(inputs), lacking);
  const astray = LEADING.find((name) => wrong.includes(name));
  if (astray !== undefined) {
    const why = `\`${astray}\` is wrong`;
    const found = `Not checked: ${why}. The doctor signs in after you fix that.`;
    return { access: { kind: "out", why }, rows: [...needed, { what: "Webex", state: "unchecked", found }] };
  }
  try {
    const { createWebexClient } = await import("../step/webex-access.ts");
    const webex = createWebexClient(inputs, host);
    const me = await webex.people.me();
    return { access: { kind: "in", webex, me }, rows: [...needed, ...rowsInside(me, inputs, host)] };
  } catch (error) {
    const rows =
      error instanceof WebexError
        ? await rowsOfRefusal(error, inputs, host)
        : [proxyRow(host.explain(error))];
    const isLetIn = error instanceof WebexError && isAboutToken(error);
    return {
      access: { kind: "out", why: isLetIn ? "Webex does not accept the token" : "Webex was not reached" },
      rows: [...needed, ...rows],
    };
  }
}

/** The client of the signed-in account, or a row that says why nothing is looked up. */
export function clientOr(
  access: Access,
  what: string,
): { readonly webex: WebexClient } | { readonly row: Row } {
  if (access.kind === "in") return { webex: access.webex };
  return { row: { what, state: "unchecked", found: `Not looked up: ${access.why}.` } };
}

/** Inputs with a destination, and inputs for signing in or without the need to. One of each is enough. */
const PLACES = ["to", "webhook-url", "provision"];
const GIVING = [...PLACES, ...CREDENTIALS];

/** Whether one of them was left out as wrong, so that none of them is missing. */
function isAnyOf(names: readonly string[], wrong: readonly string[]): boolean {
  return names.some((name) => wrong.includes(name));
}

async function rowsWithoutToken(lacking: Lacking, wrong: readonly string[]): Promise<readonly Row[]> {
  const { seen } = lacking;
  const { inputs } = seen;
  const { reasonForNoToken } = await import("../step/no-token.ts");
  try {
    const reason = reasonForNoToken(seen);
    const none = inputs.isDryRun
      ? "A dry run does not need one."
      : "None is needed: webhooks do not use one.";
    const found = reason === undefined ? none : toCome(reason);
    if (reason === undefined) return [ok("token", found)];
    // A run that gets secrets lacks this one, whatever the step is to do then.
    if (reasonForNoSecrets(seen.context, seen.payload) === undefined) {
      const loss = lacking.lost.find(({ what }) => what === "token");
      return [warning("token", [found, loss?.found].filter(Boolean).join(" "), loss?.advice ?? NO_SECRET)];
    }
    return [{ what: "token", state: "unchecked", found, advice: withoutSecrets(seen) }];
  } catch (error) {
    if (isAnyOf(GIVING, wrong))
      return [{ what: "token", state: "unchecked", found: "Not checked: another input is wrong." }];
    return missingRows(inputErrorsOf(error), lacking);
  }
}

const NO_SECRET = "Check the name of the secret.";

function hostOf({ apiUrl = DEFAULT_BASE_URL }: Inputs): string {
  return new URL(apiUrl).host;
}

function rowsInside(me: Person, inputs: Inputs, host: Host): readonly Row[] {
  const name = proxyNameIn(host);
  const through = name === undefined ? "" : ` The environment sets a proxy in ${name}.`;
  return [ok("Webex", `${hostOf(inputs)} answers.${through}`), identityRow(me, inputs)];
}

function proxyNameIn({ env }: Host): string | undefined {
  return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].find((name) => env[name]?.trim());
}

function proxyRow(found: string): Row {
  return fault("proxy", found, "Set it in the step's `env:`, or in the runner's configuration.");
}

/** Whether the response comes from Webex itself, and is about the token. */
function isAboutToken({ kind }: WebexError): boolean {
  return kind === "auth" || kind === "forbidden";
}

async function rowsOfRefusal(error: WebexError, inputs: Inputs, host: Host): Promise<readonly Row[]> {
  const found = error.message;
  const advice = (await adviceOn(error, "look up")) || undefined;
  if (!isAboutToken(error)) {
    const reach = fault("Webex", found, advice);
    const base = likelyAddress(error, inputs);
    const line: Pick<Row, "advice" | "lines"> = base === undefined ? {} : remedyFor("api-url", base);
    const mended = { ...line, advice: [advice, line.advice].filter(Boolean).join(" ") || undefined };
    return [
      { ...reach, ...mended },
      { what: "token", state: "unchecked", found: "Not looked up: Webex was not reached." },
    ];
  }
  const reached: Row = { what: "Webex", state: "ok", found: `${hostOf(inputs)} answers.` };
  if (typeof inputs.token === "object") return [reached, { state: "fault", found, ...remedyForGrant(error) }];
  const remedy = [advice, `Store a new one as ${placeOfToken(host)}.`].filter(Boolean).join(" ");
  return [reached, { what: "token", state: "fault", found, advice: remedy }];
}

/** What to do about a refused sign-in with a refresh token. Webex may say which of its three parts is wrong. */
function remedyForGrant(error: WebexError): Pick<Row, "what" | "advice"> {
  // The request itself was not sent: Webex's own words are in the refusal before it.
  const refusal = error.cause instanceof WebexError ? error.cause : error;
  if (isOfClient(refusal)) {
    return {
      what: "client-secret",
      advice: "Check the secrets that `client-id:` and `client-secret:` name.",
    };
  }
  const isOfToken = /refresh token|invalid_grant/i.test(refusal.description ?? "");
  const advice = isOfToken ? `Store a new one as ${IN_WITH}.` : "Check the secrets that all three name.";
  return { what: "refresh-token", advice };
}

const IN_WITH = "the secret that the step's `with:` names";

/** The secret that a token came from. */
function placeOfToken({ env }: Host): string {
  if (inputText(env, "token") !== undefined) return IN_WITH;
  return `the secret at \`${TOKEN_VARIABLE}:\` in the \`env:\` of the step, the job, or the workflow`;
}

/** Errors from Webex, or from another server with the same host, if the path of the API is wrong. */
const OF_PATHS: readonly WebexError["kind"][] = ["not found", "redirect", "bad answer", "rejected"];

/** The user's own host with the API's path, if the path may be wrong. */
function likelyAddress({ kind }: WebexError, { apiUrl }: Inputs): string | undefined {
  return apiUrl !== undefined && OF_PATHS.includes(kind) ? likelyBase(apiUrl) : undefined;
}
