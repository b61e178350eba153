import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "rolldown";
import { usedEndpoints } from "./used-endpoints.ts";

/** Replaces a package that keeps numbers above 2^53 exact. No number that GitHub sends us is as large. */
const PLAIN_JSON = "export const { parse: JSONParse, stringify: JSONStringify } = JSON;\n";

/**
 * Modules that packages import but never call, with what ships instead. We pass GitHub's client our own fetch
 * (docs/decisions/0014-github.md), request pages of lists one by one, and use texts and streams as bodies, not blobs
 * and forms. Only a redirect could lead to a `data:` URL, and we do not follow redirects.
 */
const UNUSED: Readonly<Record<string, string>> = {
  undici: "export const fetch = undefined;\n",
  "@actions/http-client": "export class HttpClient { getAgent() {} getAgentDispatcher() {} }\n",
  "@octokit/plugin-paginate-rest": "export const paginateRest = () => ({});\n",
  "data-uri-to-buffer": "export default undefined;\n",
  "json-with-bigint": PLAIN_JSON,
  "./utils/multipart-parser.js": "export const toFormData = undefined;\n",
  "fetch-blob": "export default class Blob {}\n",
  "fetch-blob/from.js":
    "export class Blob {}\nexport class File {}\nexport const [blobFrom, blobFromSync, fileFrom, fileFromSync] = [];\n",
  "formdata-polyfill/esm.min.js": "export class FormData {}\nexport const formDataToBlob = undefined;\n",
};

/**
 * Replaces node-fetch's module for referrers, because we never send one. Its function is called for a request that has
 * a referrer, and for redirects.
 */
const NO_REFERRER = `export const DEFAULT_REFERRER_POLICY = "strict-origin-when-cross-origin";
export const validateReferrerPolicy = (policy) => policy;
export const determineRequestsReferrer = () => "no-referrer";
export const parseReferrerPolicyFromHeader = () => "";
`;

/**
 * What we do not use of `yaml`:
 *
 * - It can make documents of values, and write YAML. It would also write a key that is a list or a map as text:
 *   `src/yaml/plain-value.ts` refuses these.
 * - It knows types of YAML 1.1, such as dates and sets. We read YAML 1.2, and from 1.1 only `<<`.
 */
const UNUSED_YAML =
  /\/yaml\/browser\/dist\/(?:stringify\/\w+|doc\/(?:applyReviver|createNode)|parse\/cst-visit|schema\/yaml-1\.1\/(?!merge|schema)\w+)\.js$/;

/** For a text that begins with `%YAML 1.1`. */
const CORE_SCHEMA = 'export { schema } from "../core/schema.js";\n';

/** Marks modules that are only a name. No file can be called this. */
const PREFIX = "\0left-out:";

/** Leaves out of the bundle what packages contain and the compiled files of a folder never use. */
export function leftOut(compiled: string): Plugin {
  return {
    name: "left-out",
    resolveId: (name) => (name in UNUSED ? `${PREFIX}${name}` : undefined),
    load: async (id) => {
      const path = id.replaceAll("\\", "/");
      if (id.startsWith(PREFIX)) return UNUSED[id.slice(PREFIX.length)];
      if (path.endsWith("/node-fetch/src/utils/referrer.js")) return NO_REFERRER;
      if (path.endsWith("/@actions/github/lib/context.js")) return "export class Context {}\n";
      if (path.endsWith("/yaml/browser/dist/schema/yaml-1.1/schema.js")) return CORE_SCHEMA;
      if (path.endsWith("/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js")) {
        return usedEndpoints(id, join(compiled, "github"));
      }
      return UNUSED_YAML.test(path) ? withoutCode(await readFile(id, "utf8")) : undefined;
    },
  };
}

/** A module with the same exports, all of them `undefined`. */
function withoutCode(code: string): string {
  const [, names = ""] = /^export \{ ([\w, ]+) \};$/m.exec(code) ?? [];
  if (names === "") throw new Error("a module of yaml exports nothing, or not with names only");
  return names
    .split(", ")
    .map((name) => `export const ${name} = undefined;\n`)
    .join("");
}
