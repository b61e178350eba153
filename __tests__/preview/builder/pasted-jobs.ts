import { OWN_USES } from "../../../preview/own-action.ts";

/** The smallest step of the action, as text. */
export const STEP = `- uses: ${OWN_USES}
  with:
    token: \${{ secrets.WEBEX_BOT_TOKEN }}
    to: Release train`;

/** A job of some steps, as text; `rest` are further lines of the job. */
export function job(
  steps: readonly string[],
  { id = "test", rest = "permissions: { contents: read, actions: read, checks: read }" } = {},
) {
  const indented = steps.map((step) => step.replace(/^/gm, "      ")).join("\n");
  return `  ${id}:\n    runs-on: ubuntu-latest\n${rest.replace(/^(?=.)/gm, "    ")}\n    steps:\n${indented}\n`;
}

/** A workflow of such jobs. */
export const workflow = (...jobs: readonly string[]): string => `on: push\njobs:\n${jobs.join("")}`;
/** A workflow in which a second job reports on the first one. */
export const notify = (step: string, rest = "needs: test\nif: always()"): string =>
  workflow(job(["- run: make test"]), job([step], { id: "notify", rest }));
/** The step with one more input. */
export const withLine = (line: string): string => `${STEP}\n    ${line}`;
