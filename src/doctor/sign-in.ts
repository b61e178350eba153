import type { InputError } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import { missingDestination, reasonForNoToken } from "../step/decide.ts";
import type { Happening } from "../step/happening.ts";
import type { Host } from "../step/host.ts";
import { createWebexClient } from "../step/webex-access.ts";
import { adviceFor, DEFAULT_BASE_URL, type Person, type WebexClient, WebexError } from "../webex/index.ts";
import { exampleOf } from "./example-lines.ts";
import type { Access } from "./known.ts";
import { wrongInputRow } from "./read-sound-inputs.ts";
import type { Row } from "./row.ts";
import { identityRow } from "./token-life.ts";

/** How far the token leads, and what is to be said of that. */
export interface SignedIn {
  readonly access: Access;
  readonly rows: readonly Row[];
}

/** Asks Webex whose the token is: what lies between, the token itself, and how long it lives. */
export async function signIn(seen: Happening, wrong: readonly string[], host: Host): Promise<SignedIn> {
  const { inputs } = seen;
  if (inputs.token === undefined) {
    return { access: { kind: "out", why: "there is no token" }, rows: rowsWithoutToken(seen, wrong) };
  }
  const needed = isAnyOf(PLACES, wrong) ? [] : missingDestination(inputs).map(wrongInputRow);
  try {
    const webex = createWebexClient(inputs, host);
    const me = await webex.people.me();
    return { access: { kind: "in", webex, me }, rows: [...needed, ...rowsInside(me, inputs, host)] };
  } catch (error) {
    const rows = error instanceof WebexError ? rowsOfRefusal(error, inputs) : [proxyRow(host.explain(error))];
    const isLetIn = error instanceof WebexError && isAboutToken(error);
    return {
      access: { kind: "out", why: isLetIn ? "the token is not let in" : "Webex was not reached" },
      rows: [...needed, ...rows],
    };
  }
}

/** The client of whoever is signed in, or the row that says why nothing is looked up. */
export function clientOr(
  access: Access,
  what: string,
): { readonly webex: WebexClient } | { readonly row: Row } {
  if (access.kind === "in") return { webex: access.webex };
  return { row: { what, state: "unchecked", found: `Not looked up: ${access.why}.` } };
}

/** Inputs of which one names where the message goes, and those of which one signs in or needs no sign-in. */
const PLACES = ["to", "webhook-url", "provision"];
const GIVING = [...PLACES, "token", "refresh-token", "client-id", "client-secret"];

/** Whether one of them was left out as wrong: then none of them is missing. */
function isAnyOf(names: readonly string[], wrong: readonly string[]): boolean {
  return names.some((name) => wrong.includes(name));
}

function rowsWithoutToken(seen: Happening, wrong: readonly string[]): readonly Row[] {
  const { inputs } = seen;
  try {
    const reason = reasonForNoToken(seen);
    const none = inputs.isDryRun ? "A dry run needs none." : "None is needed: webhooks take none.";
    return [{ what: "token", state: reason === undefined ? "ok" : "unchecked", found: reason ?? none }];
  } catch (error) {
    if (isAnyOf(GIVING, wrong))
      return [{ what: "token", state: "unchecked", found: "Not looked at: another input is wrong." }];
    const lines = GRANT.map(exampleOf).join("\n");
    const isHalf = ({ input }: InputError): boolean => inputs.missingCredentials.includes(input);
    return inputErrorsOf(error).map((one) => ({ ...wrongInputRow(one), ...(isHalf(one) && { lines }) }));
  }
}

function hostOf({ apiUrl = DEFAULT_BASE_URL }: Inputs): string {
  return new URL(apiUrl).host;
}

function rowsInside(me: Person, inputs: Inputs, host: Host): readonly Row[] {
  const name = proxyNameIn(host);
  const through = name === undefined ? "" : ` The environment names a proxy in ${name}.`;
  const reached: Row = { what: "Webex", state: "ok", found: `${hostOf(inputs)} answers.${through}` };
  return [reached, identityRow(me, inputs)];
}

function proxyNameIn({ env }: Host): string | undefined {
  return ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].find((name) => env[name]?.trim());
}

function proxyRow(found: string): Row {
  return {
    what: "proxy",
    state: "fault",
    found,
    advice: "Set it in the step's `env:`, or where the runner is set up.",
  };
}

/** Whether the answer is Webex's own, and about the token. */
function isAboutToken({ kind }: WebexError): boolean {
  return kind === "auth" || kind === "forbidden";
}

function rowsOfRefusal(error: WebexError, inputs: Inputs): readonly Row[] {
  const found = error.message;
  const advice = adviceFor(error, "look up") || undefined;
  if (!isAboutToken(error)) {
    const reach: Row = { what: "Webex", state: "fault", found, advice };
    const lines = isAtAddress(error, inputs) ? exampleOf("api-url") : undefined;
    return [
      { ...reach, lines },
      { what: "token", state: "unchecked", found: "Not looked up: Webex was not reached." },
    ];
  }
  const reached: Row = { what: "Webex", state: "ok", found: `${hostOf(inputs)} answers.` };
  const names = typeof inputs.token === "object" ? GRANT : (["token"] as const);
  const remedy = [advice, "Store a new one as the secret that the step's `with:` names."]
    .filter(Boolean)
    .join(" ");
  const lines = names.map(exampleOf).join("\n");
  return [reached, { what: names[0], state: "fault", found, advice: remedy, lines }];
}

const GRANT = ["refresh-token", "client-id", "client-secret"] as const;

/** Whether another address may mend it. */
function isAtAddress({ kind }: WebexError, { apiUrl }: Inputs): boolean {
  const kinds: readonly WebexError["kind"][] = [
    "not found",
    "redirect",
    "bad answer",
    "connection",
    "rejected",
  ];
  return apiUrl !== undefined && apiUrl !== DEFAULT_BASE_URL && kinds.includes(kind);
}
