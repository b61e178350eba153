import type { Environment } from "../../../model/environment.ts";
import type { Row } from "../../row.ts";
import type { Calling } from "../own-place.ts";
import { bareContextRows } from "./bare-contexts.ts";
import { statusRows } from "./early-status.ts";
import { foreignTextRows } from "./foreign-texts.ts";
import { longTextRows } from "./long-texts.ts";
import { othersTextRows } from "./others-texts.ts";
import { commandRows } from "./shell-commands.ts";
import { shellRows } from "./shell-variables.ts";

/** Rows about texts that Webex would show otherwise than they are meant. */
export function textRows(place: Calling, env: Environment): readonly Row[] {
  return [
    ...longTextRows(place, env),
    ...shellRows(place),
    ...commandRows(place),
    ...foreignTextRows(place),
    ...statusRows(place),
    ...othersTextRows(place),
    ...bareContextRows(place),
  ];
}
