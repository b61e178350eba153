import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";

const FOLDER = join(import.meta.dirname, "../../node_modules/@cyclonedx/cyclonedx-library/res/schema");

/** The official schema of CycloneDX 1.6, and those that it refers to. */
const [MAIN = "", ...OTHERS] = ["bom-1.6", "spdx", "jsf-0.82"];

/** Says where a document is no software bill of materials of CycloneDX 1.6. */
export async function findSbomFaults(document: unknown): Promise<readonly string[]> {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of OTHERS) ajv.addSchema(await readSchema(name), `${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(await readSchema(MAIN));
  return validate(document) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

async function readSchema(name: string): Promise<Record<string, unknown>> {
  // They refer to one another by file name, and each to itself by an address.
  const { $id: _, ...schema } = JSON.parse(
    await readFile(join(FOLDER, `${name}.SNAPSHOT.schema.json`), "utf8"),
  );
  return schema;
}
