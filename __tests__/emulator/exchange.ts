import type { Emulator } from "../../emulator/index.ts";
import { seedApplications } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";

const { clientId, clientSecret, refreshTokens } = seedApplications.integration;

/** Asks for an access token with the integration's refresh token; what is given replaces a field, "" takes it away. */
export async function exchange(emulator: Emulator, fields: Record<string, string> = {}): Promise<Answer> {
  const all = {
    grant_type: "refresh_token",
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshTokens[0].token,
    ...fields,
  };
  const given = Object.entries(all).filter(([, value]) => value !== "");
  const response = await fetch(`${emulator.url}/access_token`, {
    method: "POST",
    body: new URLSearchParams(given),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
