import { registerHooks } from "node:module";
import type { Finding } from "../../model/builder.ts";
import { plainly } from "./plain-words.ts";

/** GitHub's packages import JSON without the required attribute, which plain Node refuses. */
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});

const { validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

/** The severity of a warning. Less severe findings have higher numbers. */
const WARNING = 2;

/** What GitHub's own editor would underline. */
export async function githubFindings(text: string): Promise<readonly Finding[]> {
  const document = TextDocument.create("file:///.github/workflows/pasted.yml", "yaml", 1, text);
  const found = await validate(document, {});
  return found.map(({ message, range, severity = 1 }) => ({
    line: range.start.line + 1,
    kind: severity >= WARNING ? "better" : "wrong",
    text: plainly(typeof message === "string" ? message : message.value),
  }));
}
