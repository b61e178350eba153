import { DOMAIN, words } from "../../../inputs/parse.ts";
import { domainOf, emailAddress } from "../../../text/email.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/**
 * Rows with the line for `email-domains` that has the domains of addresses. Only for addresses in the workflow itself: what an
 * expression gives may come from anybody, and everybody with an address there would be mentioned.
 */
export function withDomains(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const text = scalarOf(givenTo(place?.step)["email-domains"]);
  const entries = words(text);
  if (text.includes("${{") || !entries.some((one) => emailAddress(one) !== undefined)) return rows;
  const domains = entries.map((one) => (emailAddress(one) === undefined ? one : domainOf(one)).toLowerCase());
  const isEachKnown = domains.every((one) => DOMAIN.test(one));
  const meant = [...new Set(domains)].join(text.includes("\n") ? "\n" : ", ");
  const lines = isEachKnown ? lineOf("email-domains", meant) : undefined;
  if (lines === undefined) return rows;
  return rows.map((row) =>
    row.what === "email-domains" && row.state === "fault" ? { ...row, advice: WIDER, lines } : row,
  );
}

const WIDER = "If everybody with an address there may be mentioned, write this in the step's `with:`.";
