import { sep } from "node:path";

/**
 * Where the runner and common actions keep credentials for later steps, which no glob should send to a room. Sources:
 * actions/checkout from version 6 (`git-credentials-ID.config` in RUNNER_TEMP), google-github-actions/auth
 * (`gha-creds-ID.json` in the workspace), Azure/aks-set-context (`kubeconfig_TIME` in RUNNER_TEMP), and actions/runner
 * (`_runner_file_commands`, `_github_workflow`, and `_github_home` in RUNNER_TEMP).
 */
const CREDENTIALS =
  /^(?:\.git|git-credentials-.*\.config|gha-creds-.*\.json|kubeconfig_\d+|_(?:runner_file_commands|github_workflow|github_home))$/i;

/** The name in a relative path that marks it as a place of credentials; `undefined` if there is none. */
export function credentialsIn(relativePath: string): string | undefined {
  return relativePath.split(sep).find((name) => CREDENTIALS.test(name));
}
