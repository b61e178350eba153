import type { MessageModel } from "../names/template-names.ts";

type Told = Pick<MessageModel, "testGroups" | "failures" | "lintFiles" | "logs" | "cause">;

/** The first of what tells why it failed, of what a message says in full. */
export function whyOf({ testGroups, failures, lintFiles, logs, cause }: Told): MessageModel["why"] {
  const test = testGroups.find(({ failing }) => failing !== "")?.tests[0];
  if (test !== undefined) {
    return { text: [test.name, test.message].filter(Boolean).join(": "), place: test.place, url: test.url };
  }
  const annotation = failures.flatMap(({ annotations }) => annotations)[0];
  if (annotation !== undefined) {
    return { text: annotation.message, place: annotation.place, url: annotation.url };
  }
  const [file] = lintFiles;
  const finding = file?.findings[0];
  if (file !== undefined && finding !== undefined) {
    const place = [file.file, finding.line].filter(Boolean).join(":");
    return { text: finding.message, place, url: finding.url };
  }
  const telling = [...failures, ...logs].map((one) => one.telling).find(Boolean);
  if (telling !== undefined) return { text: telling, place: "", url: "" };
  return cause === "" ? undefined : { text: cause, place: "", url: "" };
}
