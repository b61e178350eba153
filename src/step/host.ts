import type { GitHubClient } from "../github/github-client.ts";
import type { GitHubFetch } from "../github/github-fetch.ts";
import type { GitHubOptions } from "../github/github-requests.ts";
import type { Files } from "../inputs/files/readable-files.ts";
import type { Environment } from "../model/environment.ts";
import type { EventFile } from "../model/event-file.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateSet } from "../model/templates.ts";
import type { Wall } from "../text/wall.ts";
import type { MessagingClient, WebexClientOptions } from "../webex/index.ts";
import type { Journal } from "./journal.ts";

/** The parts of the outside world that a step needs. The door provides them. */
export interface Host {
  readonly env: Environment;
  /** Collects what to report about the step. */
  readonly journal: Journal;
  /** Tells the runner to mask a value. */
  readonly mask: (secret: string) => void;
  readonly readEventFile: () => EventFile;
  readonly readBuiltInTemplates: (outcome: Outcome) => Promise<TemplateSet>;
  readonly files: Files;
  /**
   * The same, but files of the workspace count as missing unless they belong to a checkout of a commit. `onOther` is called
   * for each that is there nevertheless.
   */
  readonly filesOf: (commit: string, onOther: () => void) => Files;
  /** Stops work on the user's own texts if it takes too long: inputs, templates, the map of people, manifests. */
  readonly wall: Wall;
  /** Does the same for texts that others can write. They have time of their own, so they cannot use up the user's. */
  readonly outsideWalls: OutsideWalls;
  /** Creates a client with the real fetch, clock, and signal. */
  readonly createWebexClient: (
    options: Pick<WebexClientOptions, ClientOption> & { readonly baseUrl: string },
  ) => MessagingClient;
  /** The real fetch, clock, and signal, for other kinds of clients. */
  readonly outside: (baseUrl: string) => Outside;
  /** Writes lines to the log immediately, under a heading. */
  readonly logGroup: (heading: string, lines: readonly string[]) => void;
  /** Creates a client with the real fetch and signal. Loaded when it is needed. */
  readonly createGitHubClient: (options: AskingGitHub) => Promise<GitHubClient>;
  readonly now: () => Date;
  /** Saves a text for the post stage of the step, as `STATE_<name>`. A later one replaces it. */
  readonly saveState: (name: string, text: string) => void;
  /** The sentence for any error. */
  readonly explain: (error: unknown) => string;
}

/** The walls for texts that others can write, each with time of its own. */
export interface OutsideWalls {
  /** Results of tests and linters, and logs. */
  readonly reports: Wall;
  /** Code owners. */
  readonly owners: Wall;
}

/** The options of a Webex client that reach the outside world. */
export type Outside = Pick<WebexClientOptions, "fetch" | "signal" | "sleep" | "onRetry" | "onSecret">;

/** What the caller chooses about a GitHub client. */
export type AskingGitHub = Pick<GitHubOptions, "token" | "apiUrl" | "maxRequests"> & {
  /** Wraps every request before the real fetch. @default nothing */
  readonly through?: (fetch: GitHubFetch) => GitHubFetch;
};

type ClientOption = "asSent" | "token" | "timeoutMs" | "retries" | "maxDurationMs" | "delivery";
