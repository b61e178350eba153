import type { Signs } from "./sign.ts";

/** Docker, Compose, Kubernetes, Helm. */
export const CONTAINERS: Signs = {
  5: [
    /^(?:docker: )?Error response from daemon|^ERROR: (?:unauthorized|denied|pull access)/,
    /\b(?:pull access denied|manifest unknown|toomanyrequests|unauthorized: |denied: )|no matching manifest|failed to compute cache key/,
    /^\s*\d{1,5} \| >>> /,
    /dependency failed to start|is unhealthy$|exited \([1-9]\d{0,2}\)|exited with code [1-9]|didn't complete successfully/,
    /Error from server|^The \w{1,60} "\S{1,200}" is invalid|error validating |unable to recognize |error when (?:creating|applying)/,
    /CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|CreateContainerConfigError|FailedScheduling/,
    /timed out waiting for the condition|exceeded its progress deadline|(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED/,
    /^\s*error: |^Error: |\[ERROR\] (?:templates|values|Chart)/,
  ],
  4: [
    /failed to solve: |failed to build: |executor failed running|^Dockerfile(?:\.\w{1,40})?:\d|did not complete successfully: exit code/,
    /^\s*Warning\s{1,6}(?:Failed|BackOff|Unhealthy)\b/,
  ],
  3: [/^\s*> \[.{1,200}\]|^ERROR \[/],
};
