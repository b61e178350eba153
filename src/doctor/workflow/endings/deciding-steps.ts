import { reachOf } from "../conditions.ts";
import { actionOf, scalarOf, scriptOf, stepId, type Table } from "../own-place.ts";

/** Whether a later step looks into what others left, and can fail because of it although they passed. */
export function isDeciding(step: Table): boolean {
  return mayDecide(step) && (isOfResults(actionOf(step) ?? "", /^upload/) || isLooking(scriptOf(step)));
}

/** Whether a step runs after successes, and its failure counts or another step may read how it ended. */
export function mayDecide(step: Table): boolean {
  const isLost = step["run"] !== undefined && scalarOf(step["continue-on-error"]) === "true";
  return reachOf(step["if"]).after.includes("success") && !(isLost && stepId(step) === "");
}

/** Whether a command of a script looks into what others left. */
export function isLooking(script: string): boolean {
  const commands = script.replace(WRITING, "").split(/\n|&&|\|\||;/);
  return commands.some((one) => {
    const command = one.trim();
    if (MOVING.test(command) && !/[|`]|\$\(/.test(command)) return false;
    if (SOURCES.test(command) || (REMOTE.test(command) && FILTERED.test(command))) return false;
    const isTest = /\[ |\btest -/.test(command) && !(KNOWN.test(command) && !RESULTS.test(command));
    return (
      isTest || LOOKS.test(command) || command.split(/[\s"'=]/).some((word) => isOfResults(word, CARRIED))
    );
  });
}

/** What finds something, and what ends a script. */
const LOOKS = /\b(?:grep|exit|jq|junit|sonar)/;

/** A command that only writes what other commands left, and does not fail because of it. */
const WRITING = /\b(?:make|run|yarn|pnpm) report\b/g;

/** A command that only shows, packs, or sends files, whatever they contain. */
const MOVING = /^(?:sudo )?(?:cp|mv|rm|mkdir|ls|cat|head|tail|echo|printf|zip|tar|curl|aws)\s/;

/** Files that every checkout has. */
const SOURCES =
  /\b(?:(?:package|package-lock|tsconfig|composer)\.json|\w+\.toml|go\.mod|pom\.xml|version\.txt|CHANGELOG|README|src\/)|\.github\//;

/** What asks a server, or the history, and a filter of its answer. */
const REMOTE = /\b(?:gh|curl|wget|git|aws|az|gcloud)\s/;
const FILTERED = /--jq\b|\| *(?:jq|grep)\b/;

/** Values that are there before a job begins. */
const KNOWN =
  /\$\{\{ *(?:github|inputs|vars|secrets|matrix|runner)\.|\$\{?(?:GITHUB_|RUNNER_|CI\b|[A-Z_]{0,40}(?:TOKEN|KEY|SECRET|PASSWORD|VERSION|TAG|BRANCH|REF|URL)\b)/;

/** Words for what tests and builds leave. */
const RESULTS = /test|build|result|report|log|fail|status|cover|exit|error|code|out/i;

/** What a script does to results without looking into them. */
const CARRIED = /upload|publish|send|copy/i;

/** Whether a script or an action is named after results, or checks something that may be those. */
function isOfResults(word: string, except: RegExp): boolean {
  const name = (word.split("/").at(-1) ?? "").replace(/(?:\.\w+|-action)$/, "");
  if (name.startsWith("-") || except.test(name)) return false;
  if (/report|result|junit|sonar|github-script/.test(name)) return true;
  const rest = name.replace(/check(?!out)s?|verif(?:y|ies)?/, "");
  return rest !== name && (rest === "" || RESULTS.test(rest));
}
