import type { Signs } from "./sign.ts";

/** Docker, Compose, Kubernetes, Helm. */
export const CONTAINERS: Signs = {
  5: [
    "Error response from daemon",
    "pull access denied",
    "manifest unknown",
    "toomanyrequests",
    "no matching manifest",
    "failed to compute cache key",
    /\b(?:unauthorized|denied): /,
    "dependency failed to start",
    "didn't complete successfully",
    /is unhealthy$|exited \([1-9]\d*\)|exited with code [1-9]/,
    "Error from server",
    /^The \w+ "[^"]+" is invalid|^error validating |^error when (?:creating|applying)/,
    "unable to recognize ",
    /CrashLoopBackOff|ImagePullBackOff|ErrImagePull|OOMKilled|CreateContainerConfigError|FailedScheduling/,
    "timed out waiting for the condition",
    "exceeded its progress deadline",
    /\b(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED\b/,
    /^\[ERROR\] (?:templates|values|Chart)/,
  ],
  4: [
    "failed to solve: ",
    "failed to build: ",
    "executor failed running",
    "did not complete successfully: exit code",
    /^\s*\d+ \| >>> |^\s*Warning\s+(?:Failed|BackOff|Unhealthy)\b/,
  ],
  3: [/^\s*> \[|^ERROR \[|^Dockerfile\S*:\d/],
};
