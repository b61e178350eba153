import { join } from "node:path";
import type { Plugin } from "rolldown";
import { usedEndpoints } from "./used-endpoints.ts";

/**
 * What packages import and never call, and what ships instead: a fetch of GitHub's own, where ours is handed in
 * (docs/decisions/0014-github.md), and pages of lists, which we ask for one by one; blobs and forms, where our bodies are texts and
 * streams; addresses that hold their data, to which only a redirect would lead: none is followed.
 */
const UNUSED: Readonly<Record<string, string>> = {
  undici: "export const fetch = undefined;\n",
  "@actions/http-client": "export class HttpClient { getAgent() {} getAgentDispatcher() {} }\n",
  "@octokit/plugin-paginate-rest": "export const paginateRest = () => ({});\n",
  "data-uri-to-buffer": "export default undefined;\n",
  "./utils/multipart-parser.js": "export const toFormData = undefined;\n",
  "fetch-blob": "export default class Blob {}\n",
  "fetch-blob/from.js":
    "export class Blob {}\nexport class File {}\nexport const [blobFrom, blobFromSync, fileFrom, fileFromSync] = [];\n",
  "formdata-polyfill/esm.min.js": "export class FormData {}\nexport const formDataToBlob = undefined;\n",
};

/**
 * Of node-fetch what ships for the names of referrers, of which we send none: its own is called for a request that has one, and
 * where a redirect is followed.
 */
const NO_REFERRER = `export const DEFAULT_REFERRER_POLICY = "strict-origin-when-cross-origin";
export const validateReferrerPolicy = (policy) => policy;
export const determineRequestsReferrer = () => "no-referrer";
export const parseReferrerPolicyFromHeader = () => "";
`;

/** The names of what is there only in name: no file is called like that. */
const PREFIX = "\0left-out:";

/** Leaves out of the bundle what packages bring and the compiled files of a folder never use. */
export function leftOut(compiled: string): Plugin {
  return {
    name: "left-out",
    resolveId: (name) => (name in UNUSED ? `${PREFIX}${name}` : undefined),
    load: async (id) => {
      const path = id.replaceAll("\\", "/");
      if (id.startsWith(PREFIX)) return UNUSED[id.slice(PREFIX.length)];
      if (path.endsWith("/node-fetch/src/utils/referrer.js")) return NO_REFERRER;
      if (path.endsWith("/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js")) {
        return usedEndpoints(id, join(compiled, "github"));
      }
      return undefined;
    },
  };
}
