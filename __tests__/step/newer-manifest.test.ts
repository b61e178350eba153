import { expect, test } from "vitest";
import { newerManifest } from "../../src/step/github/newer-manifest.ts";
import { createHappening } from "../support/create-happening.ts";
import { createHost } from "../support/create-host.ts";
import { HandClock } from "../support/hand-clock.ts";

test("GitHub is asked for a file of the workspace only, and never with a path of the machine", async () => {
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request): Promise<Response> => {
    asked.push(String(address));
    return new Response("{}", { status: 404 });
  };
  const happening = await createHappening({ "github-token": "ghs_x", apply: "auto" });
  for (const file of ["/home/runner/work/_temp/webex.yml", "D:/a/_temp/webex.yml", "rooms/./webex.yml"]) {
    const host = createHost({ github: { fetch, clock: new HandClock() } });
    expect(await newerManifest({ file, text: "rooms: []" }, happening, host)).toBeUndefined();
  }
  expect(asked.map(decodeURIComponent)).toEqual([expect.stringMatching(/\/contents\/rooms\/webex\.yml$/)]);
});
