import { textSource } from "../../inputs/content/text-source.ts";
import { GLOB_INPUTS, inputText } from "../../inputs/input-names.ts";
import { parseLines } from "../../inputs/parse.ts";
import type { Environment } from "../../model/environment.ts";
import { listText } from "../../text/list.ts";
import { type Row, warning } from "../row.ts";
import { type Fetched, fetchedBy, isGuarded, normal } from "./files/fetched-files.ts";
import { eventsOf } from "./losses/context-names.ts";
import { type Calling, stepsIn, ticked } from "./own-place.ts";

/** Events whose runs have secrets, although people without write access start them and can propose code. */
const EVENTS: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

/** A warning about files that this step reads from a checkout of a pull request, or from artifacts of its run, in a run that has secrets. */
export function foreignRows({ step, job, before, workflow }: Calling, env: Environment): readonly Row[] {
  const event = [env["GITHUB_EVENT_NAME"] ?? "", ...eventsOf(workflow["on"])].find((one) =>
    EVENTS.includes(one),
  );
  if (event === undefined || isGuarded(job) || isGuarded(step)) return [];
  const isLate = inputText(env, "lifecycle") === "true";
  const fetched = (isLate ? stepsIn(job) : before).flatMap((one) => fetchedBy(one, { workflow, job }));
  // The last checkout into a folder replaces what was there.
  const last = [...new Map(fetched.map((one) => [one.folder, one])).values()];
  for (const one of last.filter(({ foreign }) => foreign.length > 0)) {
    const safe = last.filter(({ folder, foreign }) => folder !== "" && foreign.length === 0);
    const read = inputsWithPaths(env).filter(([input, paths]) => {
      if (one.isArtifact && isGlobInput(input)) return false;
      return paths.some(
        (path) => isIn(path, one.folder) && !safe.some(({ folder }) => path.startsWith(`${folder}/`)),
      );
    });
    if (read.length > 0)
      return [
        rowOf(
          event,
          one,
          read.map(([input]) => input),
        ),
      ];
  }
  return [];
}

function rowOf(event: string, { foreign, lines, isArtifact }: Fetched, read: readonly string[]): Row {
  const given = listText(foreign.map(ticked));
  const names = listText(read.map(ticked));
  const fetches = isArtifact
    ? "downloads files of the run that started it, which a pull request can write"
    : "checks out what a pull request proposes";
  const found = `A run of \`${event}\` has secrets, and another step ${fetches}: ${given}. This step reads ${names} from there, so outsiders can write what it reads.`;
  if (isArtifact) {
    const change =
      lines === undefined ? "Add `--dir artifacts` to that command" : "In that step, write this line";
    const advice = `${change}, and let the globs of reports begin with that folder.`;
    return warning("artifacts", found, advice, lines);
  }
  const these = lines?.includes("\n") ? "these lines" : "this line";
  const instead =
    lines === undefined ? "Remove that command" : `In that step, write ${these} instead, for your own code`;
  const advice = `${instead}. How to report pull requests from forks safely: \`docs/recipes/forks.md\`.`;
  return warning("checkout", found, advice, lines);
}

/** The inputs with files of the workspace, and their paths. */
function inputsWithPaths(env: Environment): readonly (readonly [input: string, paths: readonly string[]])[] {
  const sources = ["template", "user-map", "provision", "data"].map((input) => {
    const source = textSource(inputText(env, input));
    return [input, source !== undefined && "path" in source ? [source.path] : []] as const;
  });
  const globs = GLOB_INPUTS.map((input) => [input, parseLines(inputText(env, input) ?? "")] as const);
  return [...sources, ...globs].map(([input, paths]) => {
    return [input, paths.filter((path) => !/^[/!]/.test(path)).map(normal)] as const;
  });
}

function isGlobInput(input: string): boolean {
  return GLOB_INPUTS.some((one) => one === input);
}

/** Whether a path or a glob may lead into a folder. */
function isIn(path: string, folder: string): boolean {
  const [fixed = ""] = /^[^*?[{]*/.exec(path) ?? [];
  const mayReach = fixed.length < path.length && `${folder}/`.startsWith(fixed);
  return folder === "" || path.startsWith(`${folder}/`) || mayReach;
}
