import { isSameRepository } from "../../build/trust/head.ts";
import { placeOfWorkflowFile } from "../../build/trust/workflow-file.ts";
import type { GitHubReads } from "../../github/github-client.ts";
import type { CutValue } from "../../inputs/content/cut-values.ts";
import { InputError } from "../../inputs/input-error.ts";
import type { Happening } from "../../step/happening.ts";
import type { Host } from "../../step/host.ts";
import type { Table } from "./own-place.ts";

/** Largest workflow that is read, in bytes: GitHub's limit. */
const MAX_BYTES = 1024 * 1024;

/** Number of requests to GitHub: the workflow itself, and those that it calls. */
const MAX_REQUESTS = 6;

/** The run, as far as it decides which file is read. */
export type Run = Pick<Happening, "context" | "payload"> & {
  readonly inputs: Pick<Happening["inputs"], "githubToken">;
};

export type Reading = Pick<Host, "env" | "files" | "wall" | "createGitHubClient">;

/** Reads workflow files of the repository, from where no outsider can have written them. */
export class WorkflowReader {
  /** The file of the workflow that runs; absent if the runner does not name it, or if an outsider wrote it. */
  readonly path: string | undefined;
  readonly #repository: string;
  readonly #isInCheckout: boolean;
  readonly #run: Run;
  readonly #host: Reading;
  readonly #texts = new Map<Table, string>();
  #github: Promise<GitHubReads> | undefined;
  #why: string | undefined;
  #isHidden = false;

  constructor(run: Run, host: Reading) {
    const [, repository = "", path] =
      /^([^/]+\/[^/]+)\/(.+)@/.exec(host.env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
    const place = placeOfWorkflowFile(run.context, run.payload);
    this.path = place === "nowhere" ? undefined : path;
    this.#why = place === "nowhere" ? "a pull request from a fork runs the fork's own file." : undefined;
    this.#repository = repository;
    // An organization can require a workflow of another repository.
    this.#isInCheckout = place === "checkout" && isSameRepository(run.context.repository, repository);
    this.#run = run;
    this.#host = host;
  }

  /** Why the last file that could not be used cannot be, as the end of a sentence. */
  get why(): string | undefined {
    return this.#why;
  }

  /** Whether GitHub does not show the job the file of its own workflow, which is always there. */
  get isHidden(): boolean {
    return this.#isHidden;
  }

  /** The content of a file; `undefined` if it is not there or cannot be used. */
  async read(path: string): Promise<Table | undefined> {
    const text = await this.#textOf(path);
    if (text === undefined || text.length > MAX_BYTES) return undefined;
    // A step loads this as late, and only one of the two is to ship.
    const { parseText } = await import("../../inputs/content/data.ts");
    const { data, problems } = await parseText(`\`${path}\``, text, this.#host.wall);
    this.#why = problems[0] ?? this.#why;
    if (problems.length > 0) return undefined;
    const table: Table = Object(data);
    this.#texts.set(table, text);
    return table;
  }

  /** The text of a workflow that was read. */
  textOf(workflow: Table): string | undefined {
    return this.#texts.get(workflow);
  }

  /** The values that end at a comment, in a workflow that was read. */
  async cutsIn(workflow: Table): Promise<readonly CutValue[]> {
    const { cutValuesIn } = await import("../../inputs/content/cut-values.ts");
    return cutValuesIn(this.#texts.get(workflow) ?? "", this.#host.wall);
  }

  async #textOf(path: string): Promise<string | undefined> {
    const { env, files } = this.#host;
    if (this.#isInCheckout) {
      try {
        return await files.readText("doctor", path, MAX_BYTES);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
    const github = await this.#client();
    if (github === undefined && path === this.path)
      this.#why = "it is not in the checkout, and `github-token` is empty.";
    const reading = await github?.fileOf(this.#repository, path, env["GITHUB_WORKFLOW_SHA"] || undefined);
    if (reading === undefined) return undefined;
    if ("value" in reading) return reading.value;
    const { status, remedy } = reading;
    const isDenied = status === 404 || remedy?.includes("`contents: read`") === true;
    this.#isHidden ||= isDenied && path === this.path;
    return undefined;
  }

  /** Whether the commit of the run has no such file, as far as GitHub shows the job the repository at all. */
  async lacks(path: string): Promise<boolean> {
    const github = await this.#client();
    const { path: own } = this;
    if (github === undefined || own === undefined) return false;
    const at = (file: string) =>
      github.fileOf(this.#repository, file, this.#host.env["GITHUB_SHA"] || undefined);
    const reading = await at(path);
    return "status" in reading && reading.status === 404 && "value" in (await at(own));
  }

  #client(): Promise<GitHubReads> | undefined {
    const { context, inputs } = this.#run;
    if (inputs.githubToken === undefined) return undefined;
    this.#github ??= this.#host.createGitHubClient({
      token: inputs.githubToken,
      apiUrl: context.apiUrl,
      maxRequests: MAX_REQUESTS,
    });
    return this.#github;
  }
}
