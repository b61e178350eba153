import type { Agent } from "node:http";
import type { Environment } from "../model/environment.ts";

/** The agent that takes requests to an address through a proxy; `undefined` where none does. */
export type AgentOf = (address: string) => Agent | undefined;

const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/** The agents of the environment's proxies; what makes them is loaded only where there is one. */
export async function agentsOf(env: Environment, mask: (secret: string) => void): Promise<AgentOf> {
  if (!VARIABLES.some((name) => env[name]?.trim())) return () => undefined;
  const { agentFor } = await import("./proxy-agent.ts");
  return (address) => agentFor(address, { env, mask });
}
