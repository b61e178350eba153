import type { Environment } from "../../model/environment.ts";
import { BARE } from "../../text/markup/bare-expression.ts";
import { type InputName, inputText } from "../input-names.ts";
import { DEFAULTS } from "./defaults.ts";

/** Inputs whose texts are free, including blank lines. */
const FREE: readonly string[] = "TITLE MESSAGE DATA USER-MAP PROVISION STEPS MATRIX NEEDS".split(" ");

/** What an expression for several values yields, or a mention in a text. */
const LOST = /^(?:Object|Array)$|<@/;

/** A text that is the result of a condition. */
const CONDITION =
  /^INPUT_(?:STATUS|STAGE|ENVIRONMENT|REASON|TITLE|MESSAGE|(?:PREVIOUS-)?VERSION)=\s*(?:true|false)\s*$/i;

/** A blank line or entry, or a text that is not an expression although it looks like one. */
const ODD = /^\s*[\n,]|\n[^\S\n]*\n|,\s*,|,[^\S\n]+$|^\s*(?:\$|\{\{|refs\/)/;

/** Whether the inputs may contain parts without effect. The code that searches for them is loaded only then. */
export function maySlip(env: Environment): boolean {
  const text = (name: InputName): string => inputText(env, name) ?? "";
  const isGiven = (name: keyof typeof DEFAULTS): boolean => !["", DEFAULTS[name]].includes(text(name));
  return (
    Object.entries(env).some(([name, given = ""]) => {
      const [, input] = name.split("INPUT_");
      return (
        input &&
        (CONDITION.test(`${name}=${given}`) ||
          LOST.test(given) ||
          BARE.test(given) ||
          (!FREE.includes(input) && ODD.test(given)))
      );
    }) ||
    env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0" ||
    isGiven("mention-on") ||
    (isGiven("notify-on") && isGiven("event")) ||
    (text("mention") !== "" && (isGiven("notify-on") || isGiven("event"))) ||
    /^reviewers$/i.test(text("mention")) ||
    /^(?:start|waiting)\b/.test(text("notify-on")) ||
    [text("template"), text("title"), text("message")].every((given) => given !== "") ||
    (text("environment-url") !== "" && text("environment") === "") ||
    /\D/.test(text("job-id")) ||
    /^(?:[[{]\s*[\]}]|null)$/.test(text("needs")) ||
    (text("thread") === "" &&
      (isGiven("update-mode") || (text("needs") + text("steps")).includes('\\"started\\"')))
  );
}
