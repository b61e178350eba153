import type { MessageModel } from "../names/template-names.ts";

type Details = Pick<MessageModel, "testGroups" | "failures" | "lintFiles" | "logs" | "cause">;

/** The first reason for the failure among those that the message shows in full. */
export function explanationOf({
  testGroups,
  failures,
  lintFiles,
  logs,
  cause,
}: Details): MessageModel["explanation"] {
  const test = testGroups.find(({ failing }) => failing !== "")?.tests[0];
  if (test !== undefined) {
    return {
      text: [test.name, test.message].filter(Boolean).join(": "),
      location: test.location,
      url: test.url,
    };
  }
  for (const failure of failures) {
    const [annotation] = failure.annotations;
    if (annotation === undefined) continue;
    const { message: text, location, url } = annotation;
    return location === "" ? { text, ...stepOf(failure) } : { text, location, url };
  }
  const [file] = lintFiles;
  const finding = file?.findings[0];
  if (file !== undefined && finding !== undefined) {
    const location = [file.file, finding.line].filter(Boolean).join(":");
    return { text: finding.message, location, url: finding.url };
  }
  for (const failure of failures) {
    if (failure.keyLine !== "") return { text: failure.keyLine, ...stepOf(failure) };
  }
  const text = logs.map(({ keyLine }) => keyLine).find(Boolean) ?? cause;
  return text === "" ? undefined : { text, location: "", url: "" };
}

/** Where a job failed, unless the headline says it. */
function stepOf({ inHeadline, job, url, steps: [step] }: Details["failures"][number]): {
  location: string;
  url: string;
} {
  if (inHeadline !== "") return { location: "", url: "" };
  return step === undefined ? { location: job, url } : { location: `${job} › ${step.name}`, url: step.url };
}
