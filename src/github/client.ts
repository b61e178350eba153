import type { Reading } from "./reading.ts";
import { type GitHubOptions, GitHubRequests, type Read } from "./requests.ts";
import type { RunQuery, WorkflowRun } from "./run.ts";
import { newestRuns } from "./runs.ts";

/** What of GitHub can be read, a method a read; each may be unknown. */
export interface GitHubReads {
  /** The newest runs of a workflow on a branch by an event, the newest first. */
  newestRuns(query: RunQuery): Promise<Reading<readonly WorkflowRun[]>>;
}

/** Reads GitHub, and keeps what is to be said of what it did not tell. */
export class GitHubClient implements GitHubReads {
  readonly #requests: GitHubRequests;
  readonly #notes = new Set<string>();
  readonly #details: string[] = [];

  constructor(options: GitHubOptions) {
    this.#requests = new GitHubRequests(options);
  }

  newestRuns(query: RunQuery): Promise<Reading<readonly WorkflowRun[]>> {
    return this.#read(newestRuns(query));
  }

  /** What the user can help, each once, as sentences. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** Why each thing is not known, as sentences for who looks for a fault. */
  get details(): readonly string[] {
    return this.#details;
  }

  async #read<T>(read: Read<T>): Promise<Reading<T>> {
    const reading = await this.#requests.read(read);
    if ("unknown" in reading) {
      this.#details.push(reading.unknown);
      if (reading.remedy !== undefined) this.#notes.add(reading.remedy);
    }
    return reading;
  }
}
