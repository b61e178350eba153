import type { Finding } from "../../model/builder.ts";
import type { Rule } from "./rule.ts";

/** Inputs that decide more than the text of the message, and what they decide. */
const DECIDES: Readonly<Record<string, string>> = {
  to: "who reads the message",
  "webhook-url": "where the message goes",
  "api-url": "who gets the token",
  mention: "who is mentioned",
  thread: "which message is changed",
  provision: "which manifest is applied",
  template: "which file is read",
  files: "which files are posted",
};

/** Parts of an event that only people with write access to the repository can set. */
const TRUSTED: ReadonlySet<string> = new Set([
  "inputs",
  "client_payload",
  "repository",
  "organization",
  "enterprise",
]);

/** Parts of an event that anybody can choose who opens an issue or a pull request, or whose commit is merged. */
const WRITTEN: ReadonlySet<string> = new Set([
  "body",
  "email",
  "label",
  "login",
  "message",
  "name",
  "page_name",
  "ref",
  "title",
  "username",
]);

/** A path in `github`, such as `github.event.issue.title` or `github.event['issue'].title`. */
const PATH = /\bgithub(?:\.[\w*-]{1,100}|\[[^[\]]{0,100}\]){1,20}/g;

/** Somebody could choose the room with a title or a commit message if `to` contained it. */
export const outsiders: Rule = ({ step: { inputs } }) =>
  Object.entries(DECIDES).flatMap(([name, decides]): Finding[] => {
    const given = inputs.get(name);
    const path = given?.value.includes(`\${{`)
      ? given.value.match(PATH)?.find(isWrittenByOutsiders)
      : undefined;
    if (given === undefined || path === undefined) return [];
    const text = `"${name}" is taken from "${path}", which outsiders control, because it comes from what they open or commit: with it, they choose ${decides}. Write it in the workflow, or store it as a variable.`;
    return [{ line: given.line, kind: "wrong", text }];
  });

function isWrittenByOutsiders(path: string): boolean {
  const [first = "", second = "", ...rest] = path
    .split(/[.[\]'"]+/)
    .filter(Boolean)
    .slice(1);
  if (first === "head_ref") return true;
  return first === "event" && !TRUSTED.has(second) && WRITTEN.has(rest.at(-1) ?? second);
}
