/** Why something was ended before it was done, as GitHub says it of its jobs. */
export type Cause =
  /** Another run of its concurrency group took its place; which one GitHub does not say. */
  | { readonly kind: "superseded"; readonly group: string; readonly by?: NewerRun | undefined }
  /** Somebody, or an app, cancelled the run. */
  | { readonly kind: "person"; readonly login: string }
  /** A job of the same matrix failed; by its name in the workflow. */
  | { readonly kind: "fail-fast"; readonly job: string }
  | { readonly kind: "time limit"; readonly seconds: number }
  /** The machine went away, or none came. */
  | { readonly kind: "shutdown" | "lost runner" | "no runner" };

/** A newer run of the same workflow, branch and event. */
export interface NewerRun {
  readonly number: string;
  readonly url: string;
}
