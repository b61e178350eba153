/** What a read gives: the value, or why it is not known. Nothing that GitHub answers is an error of the step. */
export type Reading<T> = { readonly value: T } | Unknown;

/** Why something is not known. */
export interface Unknown {
  /** A sentence for who looks for a fault. */
  readonly unknown: string;
  /** A sentence for who can help it, the same for every read that lacks the same thing. */
  readonly remedy?: string | undefined;
  /** With which status GitHub answered, where it did: 404 of a file means that there is none. */
  readonly status?: number;
}

/**
 * What a job must be granted under `permissions`.
 * Source: https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export type Permission = "actions: read" | "checks: read" | "contents: read" | "deployments: read";
