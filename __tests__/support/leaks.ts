import type { StepResult } from "../../runner/index.ts";

/**
 * Names the places where a step shows a secret, in plain or encoded. Only `::add-mask::` lines may hold one. The
 * summary is read as the step wrote it, for not every runner masks it.
 */
export function leaksIn(step: StepResult, secrets: readonly string[]): readonly string[] {
  const written = step.rawStdout.split(/\r\n|\n|\r/).filter((line) => !line.startsWith("::add-mask::"));
  const places: Readonly<Record<string, string>> = {
    stdout: written.join("\n"),
    log: step.log.join("\n"),
    annotations: step.annotations.map(({ title, message }) => `${title}\n${message}`).join("\n"),
    debug: step.debug.join("\n"),
    outputs: Object.values(step.outputs).join("\n"),
    state: Object.values({ ...step.state, ...step.env }).join("\n"),
    summary: step.rawSummary,
  };
  const forms = secrets.flatMap(formsOf);
  return Object.entries(places)
    .filter(([, text]) => forms.some((form) => text.includes(form)))
    .map(([place]) => place);
}

/** A secret as it is, in JSON, in HTML, percent-encoded, and at each of the three places it can have in base64. */
function formsOf(secret: string): readonly string[] {
  const inBase64 = ["", "x", "xx"].map((before) => {
    const text = Buffer.from(before + secret).toString("base64");
    // The characters at both ends depend on what is around the secret.
    return text.slice(before.length === 0 ? 0 : 4, text.length - 4);
  });
  const inBase64Url = inBase64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_"));
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inHtml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return [...new Set([secret, encodeURIComponent(secret), inJson, inHtml, ...inBase64, ...inBase64Url])];
}
