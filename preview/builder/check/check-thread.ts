import { parentPort, workerData } from "node:worker_threads";
import { ownFindings } from "./own-findings.ts";
import { readPasted } from "./pasted.ts";

/** The thread of a check: it says what the action has to say, and then what GitHub's language service has. */
const text = String(workerData);
const workflow = readPasted(text);
parentPort?.postMessage({ own: await ownFindings(workflow) });
if (workflow.errors.length > 0) {
  parentPort?.postMessage({ github: [] });
} else {
  const { githubFindings } = await import("./language-service.ts");
  parentPort?.postMessage({ github: await githubFindings(text) });
}
