import { parentPort, workerData } from "node:worker_threads";
import { ownFindings } from "./own-findings.ts";
import { readPasted } from "./pasted.ts";

/** The thread that runs a check. It first sends the action's findings, then those of GitHub's language service. */
const text = String(workerData);
const workflow = readPasted(text);
parentPort?.postMessage({ own: await ownFindings(workflow) });
if (workflow.errors.length > 0) {
  parentPort?.postMessage({ github: [] });
} else {
  const { githubFindings } = await import("./language-service.ts");
  parentPort?.postMessage({ github: await githubFindings(text) });
}
