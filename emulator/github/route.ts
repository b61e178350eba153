import type { operations } from "@octokit/openapi-types";
import type { CommitFacts, DeploymentFacts } from "./deployments.ts";
import type { JobFacts, Run, RunFacts } from "./entities.ts";
import type { PendingFacts } from "./pending-deployments.ts";

/** What a stand-in for GitHub knows about one repository. */
export interface State {
  /** `owner/name`. */
  readonly repository: string;
  readonly runs: readonly Run[];
  /** Number of the newest run in the index that answers lists with filters. */
  readonly newestIndexed: number;
  /** The facts that the runs were created from, including their attempts. */
  readonly runFacts: readonly RunFacts[];
  readonly jobs: readonly JobFacts[];
  /** Environments that runs wait for. */
  readonly pending: readonly PendingFacts[];
  /** How often the log of each job was requested, by job ID. */
  readonly logRequests: Map<string, number>;
  readonly commits: readonly CommitFacts[];
  /** Newest first. */
  readonly deployments: readonly DeploymentFacts[];
  /** Texts of the files on the default branch, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A request with the parameters of its route. */
export interface Asked {
  readonly state: State;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** A route's answer: a value, a list that is split into pages, or nothing for a 404. */
export type Answer =
  | { readonly value: object }
  | { readonly redirect: string }
  | { readonly list: readonly object[]; readonly page: (items: readonly object[], total: number) => object }
  | undefined;

/** A route of GitHub's API, as its description has it. */
export interface Route {
  readonly operation: keyof operations;
  readonly path: string;
  /** The permission that the token needs. */
  readonly needs: "actions" | "checks" | "contents" | "deployments" | "pull_requests";
  readonly documentation: string;
  readonly answer: (asked: Asked) => Answer;
}

/** The body of an operation's 200. */
export type BodyOf<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

/** The address of logs, in a separate storage. It requires the signature and refuses tokens. */
export const STORAGE = "/_storage/logs/";
