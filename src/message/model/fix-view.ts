import type { Build } from "../../build/build.ts";
import { shortSha } from "../../text/markup/plain.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";

/** The commit with which it passes again after failing. */
export function fixOf(
  { history, commit }: Build,
  { clean, firstLineOf, address }: Cleaning,
): MessageModel["fix"] {
  if (history?.transition !== "fixed" || history.lastFailed === undefined || commit === undefined) {
    return undefined;
  }
  if (history.lastFailed.sha === commit.sha) {
    return { text: "Passes again with the same commit", shortSha: "", title: "", url: "" };
  }
  return {
    text: "Passes again with",
    shortSha: shortSha(clean(commit.sha)),
    title: firstLineOf(commit.message),
    url: address(commit.url),
  };
}
