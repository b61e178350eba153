import type { Environment } from "../../model/environment.ts";
import { type InputName, inputText } from "../input-names.ts";
import { DEFAULTS } from "./defaults.ts";

/** Inputs whose texts are free, including blank lines. */
const FREE: readonly string[] = [
  "TITLE",
  "MESSAGE",
  "DATA",
  "USER-MAP",
  "PROVISION",
  "STEPS",
  "MATRIX",
  "NEEDS",
];

/** A blank line or entry, an expression that yields no text, or a text that is not an expression although it looks like one. */
const ODD =
  /^\s*[\n,]|\n[^\S\n]*\n|,\s*,|,[^\S\n]+$|^(?:Object|Array)$|^\s*(?:\$|\{\{)|^(?:github|vars|env|inputs|matrix|steps|needs|runner|job|secrets)\.[\w.-]+$/;

/** Whether the inputs may contain parts without effect. The code that searches for them is loaded only then. */
export function maySlip(env: Environment): boolean {
  const text = (name: InputName): string => inputText(env, name) ?? "";
  const isGiven = (name: keyof typeof DEFAULTS): boolean => !["", DEFAULTS[name]].includes(text(name));
  return (
    Object.entries(env).some(([name, given = ""]) => {
      return name.startsWith("INPUT_") && !FREE.includes(name.slice("INPUT_".length)) && ODD.test(given);
    }) ||
    isGiven("mention-on") ||
    (isGiven("notify-on") && isGiven("event")) ||
    (text("mention") !== "" && (isGiven("notify-on") || isGiven("event"))) ||
    /^reviewers$/i.test(text("mention")) ||
    /^(?:start|waiting)\b/.test(text("notify-on")) ||
    [text("template"), text("title"), text("message")].every((given) => given !== "") ||
    (text("environment-url") !== "" && text("environment") === "") ||
    /^(?:true|false)$/i.test(text("status")) ||
    /\D/.test(text("job-id")) ||
    /^[[{]\s*[\]}]$/.test(text("needs")) ||
    (text("thread") === "" && (text("needs") + text("steps")).includes('\\"started\\"')) ||
    [text("title"), text("message")].some((given) => given === "Object" || given === "Array")
  );
}
