import { listText } from "../../../text/list.ts";
import { nearest } from "../../../text/nearest.ts";
import { CHECK, type Loss, sameIn } from "../losses/loss.ts";
import { hasId, isId, MAX_SEARCHED, scalarOf, type Table, ticked } from "../own-place.ts";

/** A file of the runner that a command appends to. */
const FILE = /\$\{?(?:env:)?(GITHUB_(?:ENV|O\w{2,9}))\b/g;

/** A line that sets one output, up to its value, and where the line writes that. */
const SETS = /^echo ["']?([A-Za-z_][\w-]{0,99})=/;
const TO = /^["']?\$\{?GITHUB_OUTPUT\}?["']?$/;

/** A line that runs what may set outputs itself. */
const SCRIPT =
  /^\s*(?:\.{0,2}\/|~|\w+\/|(?:bash|sh|pwsh|python3?|node|npm|npx|pnpm|yarn|make|go|cargo|gradle|mvn)\b)/;

/** An output that the command of a step does not set, because it sets others, or in another file. */
export function lossOfUnwritten(
  [id = "", kind = "", output = ""]: readonly string[],
  steps: readonly Table[],
): Loss | undefined {
  const step = steps.find((one) => hasId(one, id));
  const command = scalarOf(step?.["run"]);
  if (kind.toLowerCase() !== "outputs" || output === "" || command === "" || command.length > MAX_SEARCHED)
    return undefined;
  const lines = command.split("\n").filter((line) => line.search(FILE) !== -1);
  const files = lines.flatMap((line) => [...line.matchAll(FILE)].map(([, file = ""]) => file));
  const others = [...new Set(files)].filter((file) => file !== "GITHUB_OUTPUT");
  const [other] = others;
  if (other !== undefined) {
    const isThere = lines.some((line) => line.includes(`${output}=`)) && !files.includes("GITHUB_OUTPUT");
    const why = `the step \`${id}\` writes \`${output}\` to \`$${other}\`, which has no outputs`;
    return isThere
      ? { why, advice: `In its command, write \`$GITHUB_OUTPUT\` instead of \`$${other}\`.` }
      : undefined;
  }
  if (lines.length === 0 && !OLD.test(command)) return lossOfSilent(id, output, command);
  const names = lines.map(nameIn);
  const isAll = names.every(isId) && !command.split("\n").some((line) => SCRIPT.test(line));
  if (names.length === 0 || !isAll || sameIn(names, output) !== undefined) return undefined;
  const why = `the step \`${id}\` sets ${listText([...new Set(names)].map(ticked))}, and no \`${output}\``;
  const near = names.length === 1 ? names[0] : nearest(output, names);
  return near === undefined ? { why, advice: CHECK } : { why, meant: `steps.${id}.outputs.${near}` };
}

/** How a command set an output before there was a file for that. */
const OLD = /::set-output\b/;

/** A step that writes no output itself. What it runs may do so, unless all of that is known. */
function lossOfSilent(id: string, output: string, command: string): Loss {
  const isKnown = command
    .replaceAll(/\d?>&\d/g, "")
    .split(/[\n&|;]+|[$<>]?\(/)
    .map((part) => part.trim())
    .every((part) => part === "" || KNOWN.test(part));
  const why = `the step \`${id}\` set no \`${output}\`, and a \`run\` step has only the outputs that it writes to \`$GITHUB_OUTPUT\``;
  if (!isKnown || command.includes("`") || !isId(output)) return { state: "unchecked", why };
  return { why, advice: `Write it in that step: \`echo "${output}=…" >> "$GITHUB_OUTPUT"\`.` };
}

/** The beginning of a command that sets no output. */
const KNOWN =
  /^(?:#|[A-Z_]{1,40}=\S*$|(?:echo|printf|cat|date|git|ls|grep|jq|curl|wc|head|tail|sort|tr|cut|sed|mkdir|cp|mv|rm|export|set|cd|sleep|true|uname|whoami|pwd|hostname)(?![\w./-]))/;

/** The name of the only output that a line sets; "" if that is not known. */
function nameIn(line: string): string {
  const [before = "", file = "", ...others] = line.split(">>").map((part) => part.trim());
  return others.length === 0 && TO.test(file) ? (SETS.exec(before)?.[1] ?? "") : "";
}
