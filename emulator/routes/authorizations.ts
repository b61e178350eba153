import { bearerOf } from "../auth.ts";
import type { Call, Handler, Listing } from "../call.ts";
import { ApiError } from "../errors.ts";
import { requiredText } from "../fields.ts";
import { isAdmin } from "../identity.ts";
import { canonicalId } from "../ids.ts";
import type { Authorization } from "../tokens.ts";

/** The handlers of `/authorizations`. */
export const authorizationHandlers = {
  "authorizations.list": listAuthorizations,
  "authorizations.delete": deleteOfClient,
  "authorizations.deleteById": deleteById,
  "authorizations.tokenExpiry": ({ store, headers }) => {
    return { exp: store.tokens.find(bearerOf(headers["authorization"]), "access")?.expiresAt };
  },
} satisfies Record<string, Handler>;

function listAuthorizations(call: Call): Listing {
  const { store, caller, query } = call;
  const { personId, personEmail } = query;
  const isOther = Boolean(personId || personEmail);
  const id = personId ? canonicalId(personId, "PEOPLE") : undefined;
  const person = isOther ? store.person(id, personEmail) : caller;
  return { items: reachable(call).filter((one) => one.personId === person?.id) };
}

function deleteOfClient(call: Call): undefined {
  const clientId = requiredText(call.query, "clientId");
  const ended = reachable(call).filter((one) => one.clientId === clientId);
  if (ended.length === 0) throw new ApiError(404, "Authorization not found");
  end(call, ended);
}

function deleteById(call: Call): undefined {
  const id = canonicalId(call.id, "AUTHORIZATION");
  const ended = reachable(call).filter((one) => one.id === id);
  if (ended.length === 0) throw new ApiError(404, "Authorization not found");
  end(call, ended);
}

/** People can access their own authorizations, admins those of the whole organization. */
function reachable({ store, caller }: Call): Authorization[] {
  return store.tokens.authorizations().filter(({ personId }) => {
    return personId === caller.id || (isAdmin(caller) && store.people.get(personId)?.orgId === caller.orgId);
  });
}

/** Ends tokens. Ending a refresh token also ends the access tokens that came from it. */
function end({ store }: Call, ended: readonly Authorization[]): void {
  store.tokens.revoke(({ authorization }) =>
    ended.some(
      (one) =>
        one.id === authorization?.id ||
        (one.type === "refresh" &&
          one.clientId === authorization?.clientId &&
          one.personId === authorization.personId),
    ),
  );
}
