import { seedPeople } from "../../emulator/seed.ts";
import { fetch } from "../../src/door/fetch.ts";
import { MessagingClient, WebexClient, type WebexClientOptions } from "../../src/webex/index.ts";
import { FakeClock } from "./fake-clock.ts";

/** Options of a client that reaches the emulator by real HTTP, and waits on a clock that does not take time. */
export function clientOptions(
  { url }: { readonly url: string },
  overrides: Partial<WebexClientOptions> & { readonly clock?: FakeClock } = {},
): WebexClientOptions {
  const { clock = new FakeClock(), ...options } = overrides;
  const { sleep, now } = clock;
  return { token: seedPeople.bot.token, baseUrl: url, fetch, sleep, now, random: () => 1, ...options };
}

/** A client with these options. */
export function createClient(...parameters: Parameters<typeof clientOptions>): WebexClient {
  return new WebexClient(clientOptions(...parameters));
}

/** The part of a client that delivery takes. */
export function createMessagingClient(...parameters: Parameters<typeof clientOptions>): MessagingClient {
  return new MessagingClient(clientOptions(...parameters));
}
