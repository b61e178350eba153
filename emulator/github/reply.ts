import type { IncomingHttpHeaders } from "node:http";
import type { components } from "@octokit/openapi-types";
import { graphqlReply } from "./graphql.ts";
import { pageOf } from "./pages.ts";
import { type Answer, type Route, STORAGE, type State } from "./route.ts";
import { ROUTES } from "./routes.ts";

/** An answer to be sent. */
export interface Reply {
  readonly status: number;
  /** A text is sent as it is. */
  readonly body: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The parts of a request that matter for the answer. */
export interface Request {
  readonly url: URL;
  /** Relative to the base address of the API. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body that was posted. */
  readonly body: string;
}

/** Who may ask, and the data. */
export interface Access {
  readonly state: State;
  readonly token: string;
  readonly permissions: readonly Route["needs"][];
  /** Whether anybody may read the repository. */
  readonly isPublic: boolean;
}

const LOGS = "actions/download-job-logs-for-workflow-run";

/** The path of the GraphQL API, relative to the base address. On GHES, it is next to it instead. */
export const GRAPHQL = "/graphql";

const LIMIT = { "x-ratelimit-limit": "1000", "x-ratelimit-remaining": "999", "x-ratelimit-used": "1" };

/** Answers as GitHub does. Checks the token first, then the route, then the permission. */
export function replyTo({ url, path, headers, body }: Request, access: Access): Reply {
  const { state, token, permissions, isPublic } = access;
  if (url.pathname.startsWith(STORAGE)) return logReply(url, headers, state);
  if (
    !/^(?:token|bearer) /i.test(headers.authorization ?? "") ||
    !headers.authorization?.endsWith(` ${token}`)
  ) {
    return errorReply(401, "Bad credentials");
  }
  if (path === GRAPHQL) return graphqlReply(body, state, permissions.includes("deployments"));
  const found = ROUTES.map((route) => ({ route, params: paramsOf(route, path) })).find(
    ({ params }) => params,
  );
  const { route, params } = found ?? {};
  if (!route || !params || `${params["owner"]}/${params["repo"]}` !== state.repository)
    return errorReply(404, "Not Found");
  const { documentation, needs } = route;
  const allowed = { ...LIMIT, "x-accepted-github-permissions": `${needs}=read` };
  // "This endpoint can be used without authentication or the aforementioned permissions if only public resources are
  // requested": https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run. Not said of logs.
  const isOpen = isPublic && route.operation !== LOGS;
  if (!isOpen && !permissions.includes(needs)) {
    return errorReply(403, "Resource not accessible by integration", documentation, allowed);
  }
  const answer = route.answer({ state, params, query: url.searchParams });
  if (answer !== undefined && "redirect" in answer) {
    return { status: 302, body: "", headers: { ...allowed, location: new URL(answer.redirect, url).href } };
  }
  const shown = bodyOf(answer, url);
  return shown === undefined
    ? errorReply(404, "Not Found", documentation, allowed)
    : { status: 200, ...shown, headers: { ...allowed, ...shown.headers } };
}

function logReply({ pathname, searchParams }: URL, headers: IncomingHttpHeaders, { jobs }: State): Reply {
  if (headers.authorization !== undefined || searchParams.get("sig") !== "c2ln")
    return { status: 403, body: "<Error>AuthenticationFailed</Error>" };
  const job = jobs.find(({ id }) => pathname === `${STORAGE}${id}`);
  return { status: 200, body: job?.log ?? "", headers: { "content-type": "text/plain; charset=utf-8" } };
}

function bodyOf(
  answer: Exclude<Answer, { redirect: string }>,
  url: URL,
): Pick<Reply, "body" | "headers"> | undefined {
  if (answer === undefined) return undefined;
  if ("value" in answer) return { body: answer.value };
  const { items, link } = pageOf(answer.list, url);
  return { body: answer.page(items, answer.list.length), headers: link === undefined ? {} : { link } };
}

/** An error in GitHub's words. */
function errorReply(
  status: number,
  message: string,
  documentation_url = "https://docs.github.com/rest",
  headers: Readonly<Record<string, string>> = LIMIT,
): Reply {
  const body = { message, documentation_url, status: String(status) };
  return { status, body: body satisfies components["schemas"]["basic-error"], headers };
}

/** The values of a route's parameters in a path, or `undefined` if the path belongs to another route. */
function paramsOf({ path: template }: Route, path: string): Readonly<Record<string, string>> | undefined {
  const pattern = template.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const groups = new RegExp(`^${pattern}$`).exec(path)?.groups;
  if (groups === undefined) return undefined;
  try {
    const values = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]);
    return Object.fromEntries(values);
  } catch {
    // None of the paths contains an invalid escape.
    return undefined;
  }
}
