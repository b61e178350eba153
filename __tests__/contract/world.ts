import type { Emulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { type Params, prepare } from "../../src/webex/http/prepare.ts";
import { findEndpoint } from "../../src/webex/methods.ts";
import { mediaTypeOf } from "../support/openapi.ts";

/** Who asks; each has what some calls need. */
export type Who = "admin" | "alice" | "bot" | "serviceApp";

/** How a call of the local Webex comes to succeed. */
export interface Scenario {
  /** @default "bot" */
  readonly as?: Who;
  /** Makes what has to be there, and gives the parameters of each call whose answer is looked at. */
  readonly calls: (world: World) => Promise<readonly Params[]> | readonly Params[];
}

/** Scenarios by the name of their call. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** An answer as it came over the wire. */
export interface Reply {
  readonly status: number;
  readonly mediaType: string;
  /** JSON parsed, other text as it is. */
  readonly body: unknown;
}

/** What a scenario reads of things that it made; each has only some of it. */
interface Made {
  readonly id: string;
  readonly items: readonly Made[];
  readonly webLink: string;
  readonly participantId: string;
  readonly playbackUrl: string;
}

/** A local Webex, asked by the client's names in its own requests. */
export class World {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  /** Performs one call. */
  async ask(name: string, params: Params, who: Who = "bot"): Promise<Reply> {
    const endpoint = findEndpoint(name);
    if (endpoint === undefined) throw new Error(`The client knows no ${name}.`);
    const { verb, path, body, headers } = prepare(endpoint, params);
    const payload = endpoint.file ? formOf(body, params) : jsonOf(body);
    const response = await fetch(this.#emulator.url + path, {
      method: verb,
      redirect: "manual",
      headers: {
        ...headers,
        authorization: `Bearer ${seedPeople[who].token}`,
        ...(typeof payload === "string" ? { "content-type": "application/json" } : {}),
      },
      ...(payload === undefined ? {} : { body: payload }),
    });
    const text = await response.text();
    const mediaType = mediaTypeOf(response.headers.get("content-type") ?? "");
    const isJson = mediaType === "application/json";
    return { status: response.status, mediaType, body: isJson ? JSON.parse(text) : text };
  }

  /** Performs one call that only prepares another. */
  async made(name: string, params: Params, who?: Who): Promise<Made> {
    const { status, body } = await this.ask(name, params, who);
    if (status >= 300) throw new Error(`${name} failed with ${status}: ${JSON.stringify(body)}`);
    return body as Made;
  }
}

function jsonOf(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

/** The fields and a small file of the name that is given. */
function formOf(body: unknown, { file }: Params): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) form.append(name, String(value));
  form.append("files", new File(["a file"], String(file)));
  return form;
}
