import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Fault, FaultQueue } from "../faults.ts";
import { createLocalServer, MAX_BODY_BYTES } from "../gate.ts";
import type { RecordedRequest } from "../record.ts";
import type { CommitFacts, DeploymentFacts } from "./deployments.ts";
import { createRun, type JobFacts, type RunFacts } from "./entities.ts";
import type { PendingFacts } from "./pending-deployments.ts";
import { GRAPHQL, type Reply, replyTo } from "./reply.ts";
import { type Route, STORAGE } from "./route.ts";

/** The token that the stand-in accepts, in the format of a job's token. */
export const GITHUB_TOKEN = `ghs_${"e2eToken".repeat(5)}`;

/** Something that goes wrong, as data, like the faults of the local Webex. */
export type GitHubFault = Extract<
  Fault,
  { kind: "answer" | "bad-json" | "html" | "hang" | "hang-in-body" | "cut" | "redirect" }
>;

export interface GitHubOptions {
  readonly runs?: readonly RunFacts[];
  /**
   * Number of the newest run that lists with filters contain; with 0, they are empty. GitHub answers filters from a search
   * index, which can be out of date. Lists without filters always contain all runs. @default Infinity
   */
  readonly newestIndexed?: number;
  readonly jobs?: readonly JobFacts[];
  /** Environments that runs wait for. */
  readonly pending?: readonly PendingFacts[];
  /** `owner/name`. @default "your-org/shop" */
  readonly repository?: string;
  /** Commits with their parents. */
  readonly commits?: readonly CommitFacts[];
  /** Newest first. */
  readonly deployments?: readonly DeploymentFacts[];
  /** Texts of the files on the default branch, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The permissions of the token. @default ["actions", "checks"] */
  readonly permissions?: readonly Route["needs"][];
  /** Whether the repository is public, so that REST needs no permission to read it. @default false */
  readonly isPublic?: boolean;
  /** The path of the API: empty on github.com and GHE.com, `/api/v3` on GHES. @default "" */
  readonly prefix?: string;
}

/** A stand-in for GitHub's API with one repository, `your-org/shop`, and one token. */
export interface GitHub extends AsyncDisposable {
  /** The base address of the API, as in `GITHUB_API_URL`. */
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Queues a fault. Faults that match the same request apply one after the other. */
  fail(fault: GitHubFault): void;
}

/** Starts a stand-in for GitHub's API that listens on this machine only. */
export async function startGitHub({ runs = [], jobs = [], ...options }: GitHubOptions = {}): Promise<GitHub> {
  const {
    permissions = ["actions", "checks"],
    isPublic = false,
    prefix = "",
    newestIndexed = Infinity,
    repository = "your-org/shop",
    commits = [],
    pending = [],
    deployments = [],
    files = {},
  } = options;
  const requests: RecordedRequest[] = [];
  const faults = new FaultQueue();
  const state = {
    repository,
    runs: runs.map(createRun),
    newestIndexed,
    runFacts: runs,
    jobs,
    pending,
    commits,
    deployments,
    files,
    logRequests: new Map(),
  };
  const server = createLocalServer(async (incoming, response) => {
    const url = new URL(incoming.url ?? "", `http://${incoming.headers.host}`);
    const record = recordOf(incoming, url, prefix);
    requests.push(record);
    const fault = faults.take(record) as GitHubFault | undefined;
    const body = await bodyOf(incoming);
    const reply = replyTo(
      { url, path: record.path, headers: incoming.headers, body },
      { state, permissions, isPublic, token: GITHUB_TOKEN },
    );
    show(fault, isServed(url, prefix) ? reply : { status: 404, body: "" }, { response, record });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    requests,
    fail: (fault) => faults.add(fault),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function isServed({ pathname }: URL, prefix: string): boolean {
  return pathname.startsWith(prefix) || pathname.startsWith(STORAGE) || pathname === graphqlPath(prefix);
}

/** The body that was posted, as far as it arrived. */
async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = "";
  try {
    for await (const chunk of incoming.setEncoding("utf8")) {
      body += chunk;
      if (body.length > MAX_BODY_BYTES) return "";
    }
  } catch {
    // The client has disconnected.
  }
  return body;
}

/** On GHES, it is `/api/graphql`, next to `/api/v3`. */
function graphqlPath(prefix: string): string {
  return prefix.replace(/\/v3$/, "") + GRAPHQL;
}

function recordOf({ method = "", headers }: IncomingMessage, url: URL, prefix: string): RecordedRequest {
  return {
    method,
    path: url.pathname === graphqlPath(prefix) ? GRAPHQL : url.pathname.slice(prefix.length),
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    trackingId: "",
    at: Date.now(),
  };
}

interface Connection {
  readonly response: ServerResponse;
  readonly record: RecordedRequest;
}

const HTML = { "content-type": "text/html; charset=utf-8" };

function show(fault: GitHubFault | undefined, reply: Reply, connection: Connection): void {
  const shown = fault === undefined ? reply : replyWith(fault, reply);
  if (shown !== undefined) send(shown, connection);
  else if (fault?.kind === "cut") connection.response.destroy();
  else if (fault?.kind === "hang-in-body") {
    connection.response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
    connection.response.write('{"total_count":');
  }
}

/** The complete answer of a fault, if it has one. */
function replyWith(fault: GitHubFault, reply: Reply): Reply | undefined {
  switch (fault.kind) {
    case "answer":
      return { status: fault.status, body: fault.body ?? {}, headers: fault.headers ?? {} };
    case "redirect":
      return { status: 302, body: "", headers: { location: fault.location } };
    case "bad-json":
      return { ...reply, body: JSON.stringify(reply.body).slice(0, 40) };
    case "html":
      return { status: 200, body: "<h1>Sign in to continue</h1>", headers: HTML };
    default:
      return undefined;
  }
}

function send({ status, body, headers = {} }: Reply, { response, record }: Connection): void {
  record.status = status;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers }).end(text);
}
