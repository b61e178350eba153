import type { MessageModel } from "../names/template-names.ts";

type Told = Pick<MessageModel, "testGroups" | "failures" | "lintFiles" | "logs" | "cause">;

/** The first reason for the failure among those that the message shows in full. */
export function whyOf({ testGroups, failures, lintFiles, logs, cause }: Told): MessageModel["why"] {
  const test = testGroups.find(({ failing }) => failing !== "")?.tests[0];
  if (test !== undefined) {
    return { text: [test.name, test.message].filter(Boolean).join(": "), place: test.place, url: test.url };
  }
  for (const failure of failures) {
    const [annotation] = failure.annotations;
    if (annotation === undefined) continue;
    const { message: text, place, url } = annotation;
    return place === "" ? { text, ...stepOf(failure) } : { text, place, url };
  }
  const [file] = lintFiles;
  const finding = file?.findings[0];
  if (file !== undefined && finding !== undefined) {
    const place = [file.file, finding.line].filter(Boolean).join(":");
    return { text: finding.message, place, url: finding.url };
  }
  for (const failure of failures) {
    if (failure.telling !== "") return { text: failure.telling, ...stepOf(failure) };
  }
  const text = logs.map(({ telling }) => telling).find(Boolean) ?? cause;
  return text === "" ? undefined : { text, place: "", url: "" };
}

/** Where a job failed, unless the headline says it. */
function stepOf({ isTold, job, url, steps: [step] }: Told["failures"][number]): {
  place: string;
  url: string;
} {
  if (isTold !== "") return { place: "", url: "" };
  return step === undefined ? { place: job, url } : { place: `${job} › ${step.name}`, url: step.url };
}
