import type { Failure } from "../../build/failures/failure.ts";
import { startOfText } from "../../text/cut.ts";
import { hidePartsToo } from "../../text/secrets/hide.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";
import { logBlock } from "./log-block.ts";
import { moreText } from "./more-text.ts";

/** The failed jobs as templates see them: steps, annotations, and what is quoted of the log as a fenced block. */
export function failuresOf(
  failures: readonly Failure[],
  { clean, address, hide, amounts }: Cleaning,
): Pick<MessageModel, "failures" | "moreFailures"> {
  const shown = failures.slice(0, amounts.jobs).map(({ name, url, steps, annotations, log }) => ({
    job: clean(name),
    url: address(url),
    steps: steps.map((step) => ({ name: clean(step.name), url: address(step.url) })),
    annotations: annotations.slice(0, amounts.annotations).map((one) => ({
      place: clean(placeOf(one)),
      url: address(one.url),
      message: clean(hidePartsToo(startOfText(one.message), hide)),
    })),
    more: moreText(annotations.length - amounts.annotations, "annotation"),
    log: logBlock(log, amounts.logLines, hide),
  }));
  return { failures: shown, moreFailures: moreText(failures.length - amounts.jobs, "failed job") };
}

function placeOf({ file, line }: Failure["annotations"][number]): string {
  return [file, line].filter((part) => part !== undefined).join(":");
}
