/** Why something was ended early, according to GitHub's annotations on its jobs. */
export type Cause =
  /** Another run in its concurrency group replaced it. GitHub does not say which one. */
  | { readonly kind: "superseded"; readonly group: string; readonly by?: NewerRun | undefined }
  /** The same, and GitHub lists no newer run of its branch: it may be a run of a fork, or for a comment. */
  | { readonly kind: "replaced"; readonly group: string }
  /** A person or an app cancelled the run. */
  | { readonly kind: "person"; readonly login: string }
  /** A job of the same matrix failed; its name in the workflow. */
  | { readonly kind: "fail-fast"; readonly job: string }
  | { readonly kind: "time limit"; readonly seconds: number }
  /** The machine was lost, or none was available. */
  | { readonly kind: "shutdown" | "lost runner" | "no runner" };

/** A newer run of the same workflow and branch. */
export interface NewerRun {
  readonly number: string;
  readonly url: string;
}
