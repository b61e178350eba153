import { eachOnce } from "../../text/each-once.ts";
import { uncommented } from "../../text/markup/comment.ts";
import { decodeId, isUuid, type WebexClient } from "../../webex/index.ts";
import { failureText } from "../provisioning-advice.ts";
import { nearText, soleBearer } from "./sole-bearer.ts";

/** IDs of organizations, or sentences that say why some of them are unknown. */
export type ReadOrganizations =
  | { readonly ids: readonly string[] }
  | { readonly problems: readonly string[] };

/** Resolves organizations given by ID or name to IDs. Only an admin's token can list names. */
export async function readOrganizations(
  webex: WebexClient,
  given: readonly string[],
): Promise<ReadOrganizations> {
  const open = given.find((one) => decodeId(one)?.uuid.toLowerCase() === OPEN_TO_ALL);
  if (open !== undefined) return { problems: [`Input "allowed-organizations" names "${open}", ${OPEN}`] };
  const names = given.filter((one) => !isId(one));
  if (names.length === 0) return { ids: given };
  const commented = names.flatMap((name) => {
    const bare = uncommented(name);
    const isCertain = bare !== undefined && (bare.meant === "" || isId(bare.meant));
    return isCertain ? [`Input "allowed-organizations" names "${name}": ${bare.says}.`] : [];
  });
  if (commented.length > 0) return { problems: commented };
  const all = await listOrganizations(webex);
  if ("problem" in all) {
    const named = names.map((name) => `"${name}"`).join(", ");
    return { problems: [`Input "allowed-organizations" names ${named}: ${all.problem}`] };
  }
  const problems: string[] = [];
  const ids = given.flatMap((one) => {
    if (isId(one)) return [one];
    const sole = soleBearer("organization", one, all.organizations);
    if ("problem" in sole) problems.push(`Input "allowed-organizations": ${sole.problem}`);
    else if (sole.found === undefined) {
      const bare = uncommented(one);
      const end = bare === undefined ? `.${nearText(one, all.organizations)}` : `: ${bare.says}.`;
      problems.push(
        `Input "allowed-organizations": no organization that this token can see has the name "${one}"${end}`,
      );
    }
    return "found" in sole && sole.found !== undefined ? [sole.found.id] : [];
  });
  return problems.length > 0 ? { problems } : { ids };
}

/** What the ID of Webex's organization for all accounts without a company has in place of a UUID. */
const OPEN_TO_ALL = "consumer";

const OPEN =
  "which is the organization of all free accounts, so it keeps nobody out: name your company's, or remove it.";

function isId(text: string): boolean {
  return isUuid(text) || decodeId(text)?.type === "ORGANIZATION";
}

async function listOrganizations(webex: WebexClient) {
  try {
    const organizations = await Array.fromAsync(webex.organizations.list());
    return { organizations: eachOnce(organizations.map(({ id, displayName: name }) => ({ id, name }))) };
  } catch (error) {
    return { problem: `${await failureText(error)} An ID does not need this right.` };
  }
}
