import type { operations } from "@octokit/openapi-types";
import type { CommitFacts, DeploymentFacts } from "./deployments.ts";
import type { JobFacts, Run, RunFacts } from "./entities.ts";
import type { PendingFacts } from "./pending-deployments.ts";

/** What a stand-in for GitHub knows of one repository. */
export interface State {
  /** `owner/name`. */
  readonly repository: string;
  readonly runs: readonly Run[];
  /** What the runs were made from, which has their attempts. */
  readonly runFacts: readonly RunFacts[];
  readonly jobs: readonly JobFacts[];
  /** The environments for which runs wait. */
  readonly pending: readonly PendingFacts[];
  /** How often the log of each job was asked for, by its id. */
  readonly logRequests: Map<string, number>;
  readonly commits: readonly CommitFacts[];
  /** The newest first. */
  readonly deployments: readonly DeploymentFacts[];
  /** Texts of the files on the default branch, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A request that found its route. */
export interface Asked {
  readonly state: State;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** What a route answers: a value, a list of which a page is shown, or nothing, which is a 404. */
export type Answer =
  | { readonly value: object }
  | { readonly redirect: string }
  | { readonly list: readonly object[]; readonly page: (items: readonly object[], total: number) => object }
  | undefined;

/** One way to ask GitHub, as its description of the API has it. */
export interface Route {
  readonly operation: keyof operations;
  readonly path: string;
  /** What the token must be granted. */
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

/** Where logs lie: elsewhere, to who has the signature, and to nobody who brings a token. */
export const STORAGE = "/_storage/logs/";
