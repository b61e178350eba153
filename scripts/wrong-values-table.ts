import { WRONG_VALUES, type WrongKind } from "../__tests__/wrong-values/wrong-values.ts";
import { defaultsIn } from "./action-tables.ts";
import { table } from "./markdown-table.ts";

/** What happens because of a wrong value, in the words of the page. */
const HAPPENS: Readonly<Record<WrongKind, string>> = {
  stops: "Nothing is sent, and the step fails.",
  default: "The message is sent with the input's default, and then the step fails.",
  "left out": "The message is sent without it, and then the step fails.",
  free: "No value is wrong.",
};

/** Formats what a wrong value of each input of an action.yml does as a Markdown table. */
export function wrongValuesTable(actionYml: string): string {
  const defaults = defaultsIn(actionYml);
  const rows = (Object.keys(HAPPENS) as WrongKind[]).map((kind) => {
    const inputs = Object.entries(WRONG_VALUES).filter(([, [own]]) => own === kind);
    const names = inputs.map(([name]) => {
      return kind === "default" ? `\`${name}\` (\`${defaults.get(name)}\`)` : `\`${name}\``;
    });
    return [HAPPENS[kind], names.join(", ")];
  });
  return table(["A wrong value", "Inputs"], rows);
}
