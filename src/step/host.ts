import type { GitHubClient } from "../github/github-client.ts";
import type { GitHubFetch } from "../github/github-fetch.ts";
import type { GitHubOptions } from "../github/github-requests.ts";
import type { Files } from "../inputs/files/readable-files.ts";
import type { Environment } from "../model/environment.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateSet } from "../model/templates.ts";
import type { Wall } from "../text/wall.ts";
import type { MessagingClient, WebexClientOptions } from "../webex/index.ts";
import type { Journal } from "./journal.ts";

/** What the door hands in: the outside, as far as a step needs it. */
export interface Host {
  readonly env: Environment;
  /** Collects what is worth telling of the step. */
  readonly journal: Journal;
  /** Tells the runner to mask a value. */
  readonly mask: (secret: string) => void;
  /** Text of the event file; `undefined` when there is none. */
  readonly readEventFile: () => Promise<string | undefined>;
  readonly readBuiltInTemplates: (outcome: Outcome) => Promise<TemplateSet>;
  readonly files: Files;
  /** Ends work that takes too long on what the user wrote: inputs, templates, the map of people, manifests. */
  readonly wall: Wall;
  /** Likewise for what others may write, with a time of its own: it takes none from the user's. */
  readonly outsideWalls: OutsideWalls;
  /** A client on the real fetch, clock and signal. */
  readonly createWebexClient: (
    options: Pick<WebexClientOptions, ClientOption> & { readonly baseUrl: string },
  ) => MessagingClient;
  /** The real fetch, clock and signal, for a client of another kind. */
  readonly outside: (baseUrl: string) => Outside;
  /** Writes lines to the log at once, below a heading. */
  readonly logGroup: (heading: string, lines: readonly string[]) => void;
  /** A client on the real fetch and signal, loaded when it is asked for. */
  readonly createGitHubClient: (options: AskingGitHub) => Promise<GitHubClient>;
  readonly now: () => Date;
  /** Leaves a text to the post stage of the step, as `STATE_<name>`; a later one takes its place. */
  readonly saveState: (name: string, text: string) => void;
  /** The sentence that tells of an error, whatever it is. */
  readonly explain: (error: unknown) => string;
}

/** The walls of what others may write, each with a time of its own. */
export interface OutsideWalls {
  /** Results of tests and linters, and logs. */
  readonly reports: Wall;
  /** Owners of code. */
  readonly owners: Wall;
}

/** What reaches the world outside, in the options of a client of Webex. */
export type Outside = Pick<WebexClientOptions, "fetch" | "signal" | "sleep" | "onRetry" | "onSecret">;

/** What a story says of a client of GitHub. */
export type AskingGitHub = Pick<GitHubOptions, "token" | "apiUrl" | "maxRequests"> & {
  /** What every request goes through before the real fetch. @default nothing */
  readonly through?: (fetch: GitHubFetch) => GitHubFetch;
};

type ClientOption = "asSent" | "token" | "timeoutMs" | "retries" | "maxDurationMs" | "delivery";
