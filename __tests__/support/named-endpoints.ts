import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Endpoint, Endpoints } from "../../src/webex/endpoint.ts";

/** An endpoint of the client with its name there, such as `teamMemberships.create`. */
export interface NamedEndpoint {
  readonly name: string;
  readonly endpoint: Endpoint;
}

const FOLDER = join(import.meta.dirname, "../../src/webex/endpoints");
// The only file there that holds no table, only fields that two endpoints share.
const NO_TABLE = ["meeting-fields"];

/** Every endpoint of every table, found by the files that are there. */
export async function readEndpoints(): Promise<readonly NamedEndpoint[]> {
  const files = (await readdir(FOLDER)).map((file) => basename(file, ".ts"));
  const nouns = files.filter((file) => !NO_TABLE.includes(file));
  return (await Promise.all(nouns.map(readTable))).flat();
}

async function readTable(noun: string): Promise<NamedEndpoint[]> {
  const constant = noun.toUpperCase().replaceAll("-", "_");
  const module: Readonly<Record<string, Endpoints>> = await import(join(FOLDER, `${noun}.ts`));
  const table = module[constant];
  if (table === undefined) throw new Error(`src/webex/endpoints/${noun}.ts exports no ${constant}.`);
  const resource = noun.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.entries(table).map(([method, endpoint]) => ({ name: `${resource}.${method}`, endpoint }));
}
