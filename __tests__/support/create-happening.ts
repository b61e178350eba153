import { readInputs } from "../../src/inputs/inputs.ts";
import { type Happening, readHappening } from "../../src/step/happening.ts";
import { createHost, type HostOptions } from "./create-host.ts";

/** A pull request from a fork, for a host. */
export const FORK: HostOptions = {
  env: { GITHUB_EVENT_NAME: "pull_request" },
  payload: { pull_request: { head: { repo: { full_name: "bo/shop" } } } },
};

/** What a step with these inputs reads of what happened; it posts to a room unless they say otherwise. */
export async function createHappening(
  given: Readonly<Record<string, string>>,
  more: HostOptions = {},
): Promise<Happening> {
  const host = createHost({ ...more, with: { to: "Release train", ...given } });
  return readHappening(await readInputs(host.env, host.mask), {}, host);
}
