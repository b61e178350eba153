import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestSchema } from "./manifest-schema.ts";

const folder = join(import.meta.dirname, "..", "schema");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "webex.schema.json"), manifestSchema());
