import type { Agent } from "node:http";
import type { Environment } from "../model/environment.ts";

/** Returns the agent that sends requests to an address through a proxy; `undefined` without a proxy. */
export type AgentOf = (address: string) => Agent | undefined;

const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/** The agents for the environment's proxies. The code for them is loaded only if there is a proxy. */
export async function agentsOf(env: Environment, mask: (secret: string) => void): Promise<AgentOf> {
  if (!VARIABLES.some((name) => env[name]?.trim())) return () => undefined;
  const { agentFor } = await import("./proxy-agent.ts");
  return (address) => agentFor(address, { env, mask });
}
