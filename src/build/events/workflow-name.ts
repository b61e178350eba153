/**
 * A workflow's name, or the name of its file: for a workflow without `name:`, GitHub reports its path. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#name
 */
export function workflowName(name: string | undefined): string | undefined {
  return /^\.github\/workflows\/([^/]+\.ya?ml)$/i.exec(name ?? "")?.[1] ?? name;
}
