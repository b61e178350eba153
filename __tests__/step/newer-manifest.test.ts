import { expect, test } from "vitest";
import { withheldFrom } from "../../src/step/github/newer-manifest.ts";
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
  const withheld = (file: string) => {
    const host = createHost({ github: { fetch, clock: new HandClock() } });
    return withheldFrom({ file, text: "rooms: []" }, happening, host);
  };
  expect(await withheld("/home/runner/work/_temp/webex.yml")).toEqual({});
  expect(await withheld("D:/a/_temp/webex.yml")).toEqual({});
  expect(await withheld("rooms/./webex.yml")).toEqual({ removals: expect.stringContaining("404") });
  expect(asked.map(decodeURIComponent)).toEqual([expect.stringMatching(/\/contents\/rooms\/webex\.yml$/)]);
});
