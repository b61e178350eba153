// What a step with `lifecycle` takes beside a plain one, in one part of the bundle.
export { finish } from "./finish.ts";
export { isLifecycle, STATE, stateIn, TOLD } from "./lifecycle-state.ts";
export { start } from "./start.ts";
