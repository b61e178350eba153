import { INPUT_NAMES } from "../../../src/inputs/input-names.ts";
import { nearest } from "../../../src/text/nearest.ts";
import type { Finding } from "../../model/builder.ts";
import { inputProblems } from "../input-problems.ts";
import { outsiders } from "./outsiders.ts";
import {
  always,
  asksForStatus,
  isLoudInMatrix,
  mayFailBefore,
  type Place,
  type Rule,
  wordsOf,
} from "./rule.ts";

const unknownInputs: Rule = ({ step: { inputs } }) =>
  [...inputs].flatMap(([name, { value, line }]): Finding[] => {
    const names: readonly string[] = INPUT_NAMES;
    if (names.includes(name.toLowerCase())) return [];
    const near = nearest(name, names);
    const text = `The action has no input "${name}".`;
    if (near === undefined) return [{ line, kind: "wrong", text: `${text} Remove the line.` }];
    return [
      {
        line,
        kind: "wrong",
        text: `${text} Did you mean "${near}"?`,
        ...(value.includes("\n") ? {} : { write: `${near}: ${value}` }),
      },
    ];
  });

const bareContexts: Rule = ({ step: { inputs } }) =>
  (["needs", "steps"] as const).flatMap((name): Finding[] => {
    const given = inputs.get(name);
    if (given === undefined || /tojson\s*\(/i.test(given.value)) return [];
    return [
      {
        line: given.line,
        kind: "wrong",
        text: `"${name}" takes the whole context as JSON: without toJSON the step gets the word "Object", or a name.`,
        write: `${name}: \${{ toJSON(${name}) }}`,
      },
    ];
  });

const credentials: Rule = ({ step, input }) => {
  const found: Finding[] = [];
  for (const name of ["token", "refresh-token", "client-secret", "webhook-url"]) {
    const given = step.inputs.get(name);
    if (given !== undefined && given.value !== "" && !given.value.includes("${{")) {
      found.push({
        line: given.line,
        kind: "wrong",
        text: `"${name}" is in the file, where everybody can read it: store it as a secret, and replace it, because it is known now.`,
        write: `${name}: \${{ secrets.${name === "webhook-url" ? "WEBEX_WEBHOOK_URL" : "WEBEX_BOT_TOKEN"} }}`,
      });
    }
  }
  const hasNone = ["token", "refresh-token", "webhook-url"].every((name) => input(name) === "");
  if (hasNone && !step.env.includes("WEBEX_API_TOKEN")) {
    const text = "The step has no credentials for Webex.";
    found.push({ line: step.line, kind: "missing", text, write: `token: \${{ secrets.WEBEX_BOT_TOKEN }}` });
  }
  if (["to", "webhook-url", "provision"].every((name) => input(name) === "")) {
    const text =
      "The step does not say where to post: give a room's title or ID, or a person's email address.";
    found.push({ line: step.line, kind: "missing", text, write: "to: Release train" });
  }
  return found;
};

/** What is not possible with a webhook. */
const NOT_BY_WEBHOOK: Readonly<Record<string, string>> = {
  mention: "mentions nobody",
  files: "cannot attach files",
  thread: "cannot reply in threads",
};

const webhookAlone: Rule = ({ step: { inputs }, input }) => {
  if (input("webhook-url") === "" || input("to") !== "") return [];
  const names = Object.keys(NOT_BY_WEBHOOK).filter((name) => input(name) !== "");
  const found = names.map((name) => [name, NOT_BY_WEBHOOK[name]] as const);
  const card = input("format") === "card" ? [["format", "cannot post cards"] as const] : [];
  return [...found, ...card].map(([name, what]) => ({
    line: inputs.get(name)?.line ?? 1,
    kind: "better",
    text: `A webhook ${what}: remove "${name}", or post as a bot, with "token" and "to".`,
  }));
};

const lifecycle: Rule = ({ job: { steps }, step, input }) => {
  if (input("lifecycle").toLowerCase() !== "true") return [];
  const line = step.inputs.get("lifecycle")?.line ?? step.line;
  const found: Finding[] = [];
  const against = [
    input("needs") !== "" && "needs",
    input("about") === "trigger" && "about: trigger",
    /^(?:start|waiting)$/.test(input("event")) && `event: ${input("event")}`,
  ].filter((one) => one !== false);
  for (const one of against) {
    found.push({
      line,
      kind: "wrong",
      text: `"lifecycle" reports its own job and cannot be combined with "${one}": remove one of them.`,
    });
  }
  const before = steps.slice(0, steps.indexOf(step));
  if (before.some((one) => !one.isOwn)) {
    const text = `A lifecycle step must be first in its job: here, it is skipped when a step before it fails. Move it to the top of "steps".`;
    found.push({ line: step.line, kind: "missing", text });
  }
  if (/\balways\s*\(/i.test(step.condition ?? "")) {
    found.push({
      line: step.line,
      kind: "better",
      text: '"if: always()" is not needed with "lifecycle": remove it.',
    });
  }
  return found;
};

/** Moments at which no earlier step has failed. */
const WITHOUT_FAILURE: ReadonlySet<string> = new Set(["start", "waiting", "success", "fixed"]);

const skippedStep: Rule = (place) => {
  const { step, input } = place;
  const moments = wordsOf(input("notify-on"));
  const isForGood =
    WITHOUT_FAILURE.has(input("event")) ||
    (moments.length > 0 && moments.every((one) => WITHOUT_FAILURE.has(one)));
  // The end of a lifecycle, or of a thread that another job finishes, is reported elsewhere.
  const isEndedElsewhere = input("lifecycle").toLowerCase() === "true" || input("thread") !== "";
  if (!mayFailBefore(place) || isForGood || isEndedElsewhere || asksForStatus(step.condition)) return [];
  // The finding about the matrix already has the line to write, also for a failure.
  if (isLoudInMatrix(place)) return [];
  const text = "The step is skipped when a step before it fails, which is when somebody should know.";
  return [{ line: step.line, kind: "missing", text, write: always(step.condition) }];
};

/** The rules about a step and its job. */
export const STEP_RULES: readonly Rule[] = [
  unknownInputs,
  bareContexts,
  credentials,
  webhookAlone,
  lifecycle,
  skippedStep,
  outsiders,
];

/** What the action itself would report about the inputs. */
export async function valueFindings({ step: { inputs, line } }: Place): Promise<readonly Finding[]> {
  const names: readonly string[] = INPUT_NAMES;
  const given = [...inputs].filter(([name]) => names.includes(name) && name !== "needs" && name !== "steps");
  const problems = await inputProblems(Object.fromEntries(given.map(([name, { value }]) => [name, value])));
  return problems.map(({ input, text }) => ({ line: inputs.get(input)?.line ?? line, kind: "wrong", text }));
}
