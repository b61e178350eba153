import type { Build } from "../../src/build/build.ts";
import type { Payload } from "../../src/build/payload.ts";
import { readBuild } from "../../src/build/read-build.ts";
import type { RenderRequest } from "../../src/message/template/render.ts";
import type { BuildInputs } from "../../src/model/build-inputs.ts";
import type { Environment } from "../../src/model/environment.ts";
import { createBuildInputs } from "./create-build-inputs.ts";
import { createContext } from "./create-context.ts";
import { LATE_READERS } from "./event-readers.ts";

/** A step as a sample or a test describes it. By default, it is a push to `main` whose job passed. */
export interface Step {
  readonly name?: string;
  readonly payload?: unknown;
  readonly env?: Environment;
  readonly inputs?: Partial<BuildInputs>;
  readonly texts?: Partial<Pick<RenderRequest, "data" | "own" | "title" | "message" | "format">>;
  readonly secrets?: readonly string[];
}

/** What happened, as the action reads it. */
export function readStep({ name = "push", payload = {}, env = {}, inputs = {} }: Step): Build {
  const context = createContext({ ...env, GITHUB_EVENT_NAME: name });
  const sources = { context, payload: payload as Payload, lateReaders: LATE_READERS };
  return readBuild(sources, createBuildInputs(inputs));
}
