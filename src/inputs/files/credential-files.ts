import { sep } from "node:path";

/**
 * Where the runner and common actions keep credentials for later steps, which no glob should send to a room. Sources:
 * actions/checkout from version 6 (`git-credentials-ID.config` in RUNNER_TEMP), google-github-actions/auth
 * (`gha-creds-ID.json` in the workspace), Azure/aks-set-context (`kubeconfig_TIME` in RUNNER_TEMP), and actions/runner
 * (`_runner_file_commands`, `_github_workflow`, and `_github_home` in RUNNER_TEMP).
 */
const CREDENTIALS =
  /^(?:\.git|git-credentials-.*\.config|gha-creds-.*\.json|kubeconfig_\d+|_(?:runner_file_commands|github_workflow|github_home))$/i;

/**
 * Files in RUNNER_TEMP: the scripts of `run` steps, with the secrets in them, by actions/runner (`ID.sh`), and the SSH key
 * of actions/checkout (`ID`, `ID_known_hosts`). Folders are named like this by others, such as `dotnet test`.
 */
const SCRIPT_OR_KEY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:_known_hosts|\.(?:sh|ps1|cmd|py))?$/i;

/** The name in a file's relative path that marks it as a place of credentials; `undefined` if there is none. */
export function credentialsIn(relativePath: string): string | undefined {
  const names = relativePath.split(sep);
  const file = names.at(-1) ?? "";
  return names.find((name) => CREDENTIALS.test(name)) ?? (SCRIPT_OR_KEY.test(file) ? file : undefined);
}

/** The folder in which `call` leaves an answer. */
const LEFT_FOLDER = /^webex-call-/;

/** Whether no glob finds an entry of a folder. What `call` left is found by its full path. */
export function isApart({ name, isFolder }: { readonly name: string; readonly isFolder: boolean }): boolean {
  return CREDENTIALS.test(name) || (isFolder ? LEFT_FOLDER.test(name) : SCRIPT_OR_KEY.test(name));
}
