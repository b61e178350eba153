import { go } from "../address.js";
import { ask } from "../ask.js";

/**
 * Runs the scenario of a button, and shows the room that it posts to. If it cannot run, says why on the page.
 * @param {HTMLElement} button with `data-scenario` and, if they are not in the address, `data-to` and `data-fault`
 * @param {import("../address.js").State} state
 */
export async function run(button, state) {
  const { scenario = "", to = state["to"] ?? "", fault = state["fault"] ?? "" } = button.dataset;
  try {
    /** @type {import("../../model/scenarios.ts").ShownRun} */
    const { id, roomId = "" } = await ask("/runs", { method: "POST", body: { scenario, to, fault } });
    go({ view: "spaces", room: roomId, person: roomId === "" && to.includes("@") ? to : "", run: id });
    document.getElementById("main")?.focus();
  } catch (error) {
    const place = document.getElementById("run-problem");
    if (place !== null) place.textContent = error instanceof Error ? error.message : String(error);
  }
  return false;
}
