/**
 * A workflow by its name, or by the name of its file: GitHub gives one without `name:` the path of that.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#name
 */
export function workflowName(name: string | undefined): string | undefined {
  return /^\.github\/workflows\/([^/]+\.ya?ml)$/i.exec(name ?? "")?.[1] ?? name;
}
