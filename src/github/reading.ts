/** The result of a request: the value, or why it is unknown. No response by GitHub is an error of the step. */
export type Reading<T> = { readonly value: T } | Unknown;

/** Why something is unknown. */
export interface Unknown {
  /** A sentence for troubleshooting. */
  readonly unknown: string;
  /** A sentence that says what to do, the same for every request with the same problem. */
  readonly remedy?: string | undefined;
  /** GitHub's status, if it responded. For a file, 404 means that it does not exist. */
  readonly status?: number;
  /**
   * Set if GitHub had an error or limited the rate, so that it may answer next time. A slow or closed way to GitHub is no such
   * reason, because it may always be that way.
   */
  readonly isTemporary?: true;
}

/**
 * A permission to grant to a job under `permissions`. Source:
 * https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export type Permission = "actions: read" | "checks: read" | "contents: read" | "deployments: read";
