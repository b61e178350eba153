import { join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readOwnTemplates } from "../../src/inputs/content/own-templates.ts";
import { FileReader } from "../../src/inputs/files/file-reader.ts";
import { missingCardSchema, readCardSchema } from "../support/card-schema.ts";
import { renderStep } from "../support/render-event.ts";

const SHOP = "https://github.com/your-org/shop";
const DATA = { colour: "good", runbook: "deploys", contacts: [{ name: "Ada", phone: "+1 555 0100" }] };

const files = new FileReader({ workspace: join(import.meta.dirname, "../../examples"), temp: undefined });
const own = await readOwnTemplates(files, "cards/deploy.yaml", "success");
const faultsOf = await readCardSchema();

test(`the example card is drawn as it is written${missingCardSchema}`, async () => {
  const { card, warnings, problems } = renderStep({
    payload: {
      compare: `${SHOP}/compare/1111111...aaaaaaa`,
      head_commit: { id: "aaaaaaa1", message: "Count *every* cup_once", author: { name: "Ada" } },
    },
    inputs: {
      environment: "production",
      environmentUrl: "https://shop.example.com",
      version: "v1.4.0",
      previousVersion: "v1.3.2",
    },
    texts: { own, data: DATA },
  });
  expect({ warnings, problems, faults: faultsOf(card) }).toEqual({ warnings: [], problems: [], faults: [] });
  await expect(stringify(card, { lineWidth: 110 })).toMatchFileSnapshot("../golden/example-deploy.card.yaml");
});

test("the example card is a card also where little is known", () => {
  const { card, problems } = renderStep({ texts: { own, data: {} } });
  expect({ problems, faults: faultsOf(card) }).toEqual({ problems: [], faults: [] });
  expect(card?.["actions"]).toMatchObject([{ title: "Run #42" }]);
});
