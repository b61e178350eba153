import { expect, test } from "vitest";
import { doctorTold } from "../../../../support/doctor-told.ts";

test.each([
  ["steps.deploy.outputs.url", `\${{ steps.deploy.outputs.url }}`],
  ["needs.build.outputs.url", `\${{ needs.build.outputs.url }}`],
  ["vars.URL", `\${{ vars.URL }}`],
  ["inputs.url", `\${{ inputs.url }}`],
  [
    "github.event.deployment_status.environment_url",
    `\${{ github.event.deployment_status.environment_url }}`,
  ],
  ["github.example.com", "https://github.example.com"],
  ["env.shop.example.com", "https://env.shop.example.com"],
])("an address is what was meant by `environment-url: %s`", async (value, line) => {
  const { blocks } = await doctorTold({ with: { environment: "production", "environment-url": value } });
  expect(blocks).toEqual([`environment-url: ${line}`]);
});

test.each(["secrets.URL", "env.URL", "steps.deploy.outputs.url/health"])(
  "no address is made of `environment-url: %s`",
  async (value) => {
    const { rows, blocks } = await doctorTold({
      with: { environment: "production", "environment-url": value },
    });
    expect(rows.map(([, what]) => what)).toEqual(["environment-url"]);
    expect(blocks).toEqual([]);
  },
);
