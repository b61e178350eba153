import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import draft06 from "ajv/lib/refs/json-schema-draft-06.json" with { type: "json" };
import { missingOpenApi, openApiFolder } from "./openapi.ts";

/** Says where a card is not what the official schema of Adaptive Cards 1.3 describes. */
export type FindCardFaults = (card: unknown) => readonly string[];

/** What to say where the schema is not there. */
export const missingCardSchema = missingOpenApi;

/**
 * Reads the official schema, which lies next to the OpenAPI files; without it no card has a fault. It is one of draft 06
 * with an `id` of draft 04, and asks for no `version`, which Webex does.
 */
export async function readCardSchema(): Promise<FindCardFaults> {
  if (openApiFolder === undefined) return () => [];
  const text = await readFile(join(openApiFolder, "adaptive-card-1.3.0.schema.json"), "utf8");
  const { id, ...schema } = JSON.parse(text);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addMetaSchema(draft06);
  const validate = ajv.compile({ ...schema, $id: id });
  return (card) => {
    const faults = validate(card)
      ? []
      : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
    return (card as { version?: unknown }).version === undefined ? [...faults, "version is missing"] : faults;
  };
}
