import { expect, test } from "vitest";
import { withheldFrom } from "../../src/step/github/newer-manifest.ts";
import { createHappening } from "../support/create-happening.ts";
import { createHost } from "../support/create-host.ts";
import { HandClock } from "../support/hand-clock.ts";

test("GitHub is asked for a file of the workspace only", async () => {
  const asked: string[] = [];
  const fetch = async (address: string | URL | Request): Promise<Response> => {
    asked.push(String(address));
    return new Response("{}", { status: 404 });
  };
  const happening = await createHappening({ "github-token": "ghs_x", apply: "auto" });
  const withheld = (path?: string) => {
    const host = createHost({ github: { fetch, clock: new HandClock() } });
    return withheldFrom({ file: "/webex.yml", path, text: "rooms: []" }, happening, host);
  };
  expect(await withheld()).toEqual({});
  expect(await withheld("rooms/webex.yml")).toEqual({ changes: expect.stringContaining("404") });
  expect(asked.map(decodeURIComponent)).toEqual([expect.stringMatching(/\/contents\/rooms\/webex\.yml$/)]);
});
