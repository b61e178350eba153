import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type RawServer, startRawServer } from "./raw-server.ts";

/** One request, as it came in. */
export interface TokenServerRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** What the server answers to a request for a token, when it is not the usual token. */
export interface TokenAnswer {
  readonly status?: number;
  readonly statusText?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that hands out tokens by all three ways, knows those only, and takes everything else for a message. */
export interface TokenServer extends RawServer {
  readonly requests: readonly TokenServerRequest[];
  /** Tokens that are good; a test may take them away, so that requests with them are refused with 401. */
  readonly goodTokens: Set<string>;
  /** Answers to the next requests for a token, one after another. */
  readonly tokenAnswers: TokenAnswer[];
  /** How long requests for a token take, in milliseconds. */
  tokenDelayMs: number;
  /** What a request with a token that is not good is answered. */
  refusal: string;
  /** Told of every request before it is answered. */
  onRequest: (request: TokenServerRequest) => void;
}

const FIELDS: Readonly<Record<string, string>> = {
  "/v1/access_token": "access_token",
  "/v1/jwt/login": "token",
  "/v1/guests/token": "accessToken",
};

const MESSAGE = JSON.stringify({ id: "message-1", roomId: "room-1" });

/** Starts it; the tokens are `fetched-token-1`, `fetched-token-2` and so on. */
export async function startTokenServer(): Promise<TokenServer> {
  const requests: TokenServerRequest[] = [];
  const goodTokens = new Set<string>();
  const tokenAnswers: TokenAnswer[] = [];
  let handedOut = 0;
  const answerToken = async (field: string, response: ServerResponse): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, server.tokenDelayMs));
    const token = `fetched-token-${++handedOut}`;
    goodTokens.add(token);
    const {
      status = 200,
      statusText,
      headers = {},
      body,
    } = tokenAnswers.shift() ?? {
      body: JSON.stringify({ [field]: token }),
    };
    response.writeHead(status, statusText, headers).end(body);
  };
  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { url: path = "", headers } = request;
    const { authorization, "content-type": contentType } = headers;
    const record = { path, authorization, contentType, body: await text(request) };
    requests.push(record);
    server.onRequest(record);
    const field = FIELDS[path];
    if (field !== undefined) return await answerToken(field, response);
    const isGood = goodTokens.has((authorization ?? "").replace("Bearer ", ""));
    response.writeHead(isGood ? 200 : 401).end(isGood ? MESSAGE : server.refusal);
  };
  const listener: RequestListener = (request, response) => void listen(request, response);
  const raw = await startRawServer(listener);
  const server: TokenServer = {
    ...raw,
    requests,
    goodTokens,
    tokenAnswers,
    tokenDelayMs: 0,
    refusal: '{"message":"no"}',
    onRequest: () => undefined,
  };
  return server;
}

/** The paths of all requests, in their order. */
export function pathsOf({ requests }: Pick<TokenServer, "requests">): readonly string[] {
  return requests.map(({ path }) => path.replace("/v1", ""));
}
