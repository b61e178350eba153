/** Tokens and credentials that are recognized by themselves. */
export interface KnownKind {
  readonly kind: string;
  /** What they begin with, or what is written before them, as documents show it. */
  readonly starts: readonly string[];
  /** What documents show instead of `starts`. */
  readonly note?: string;
  /** Examples, put together so that no scanner takes this file for a leak. */
  readonly examples: readonly string[];
}

const LETTERS = "kT4vQ9mB2xZ7pL3wR8nC5jH6sD1fG0yA".repeat(8);
const HEX = "3f9a1c7be2d84056af13c97e5b20d864".repeat(4);

/** `starts`, each with as many characters after it as the token has. */
function kind(name: string, starts: readonly string[], ending: string, note?: string): KnownKind {
  return { kind: name, starts, ...(note && { note }), examples: starts.map((start) => start + ending) };
}

const letters = (count: number): string => LETTERS.slice(0, count);
const hex = (count: number): string => HEX.slice(0, count);

const GITLAB = "pat dt rt rtr cbt ptt ft imt agent wt soat ffct oas".split(" ").map((one) => `gl${one}-`);

/** All kinds. `npm run generate` writes them into `docs/security.md`. */
export const KNOWN_KINDS: readonly KnownKind[] = [
  {
    kind: "Webex",
    starts: [],
    note: "anything. They end with a code such as `_PF84_` and the organization's ID.",
    examples: [`${letters(64)}_PF84_1eb65fdf-9643-417f-9974-ad72cae0e10f`],
  },
  kind("GitHub", ["ghp_", "gho_", "ghs_", "ghu_", "ghr_", "github_pat_"], letters(36)),
  kind("GitLab", GITLAB, letters(20)),
  kind("Atlassian", ["ATATT3", "ATCTT3"], `xFfGF0${letters(180)}`),
  kind("npm", ["npm_"], letters(36)),
  kind("PyPI", ["pypi-AgE"], `IcHlwaS5vcmc${letters(150)}`),
  kind("RubyGems", ["rubygems_"], hex(48)),
  kind("NuGet", ["oy2"], "abcdefghijklmnop234567abcdefghijklmnop234567".slice(0, 43)),
  kind("Docker", ["dckr_pat_", "dckr_oat_"], letters(27)),
  kind("Artifactory", ["AKCp"], letters(69)),
  kind("AWS (key IDs)", ["AKIA", "ASIA"], "IOSFODNN7EXAMPLE"),
  kind("Google", ["AIza", "GOCSPX-", "ya29.", "ya29.c."], letters(35), "`AIza`, `GOCSPX-`, `ya29.`"),
  kind("Azure (client secrets)", ["xxx1Q~"], letters(34), "three characters, a digit, and `Q~`"),
  kind("DigitalOcean", ["dop_v1_", "doo_v1_", "dor_v1_"], hex(64)),
  kind("Databricks", ["dapi"], hex(32)),
  kind("HashiCorp Vault", ["hvs.", "hvb.", "hvr."], letters(90)),
  kind("Terraform", ["xxxxxxxxxxxxxx.atlasv1."], letters(67), "14 characters and `.atlasv1.`"),
  kind("Pulumi", ["pul-"], hex(40)),
  kind("1Password", ["ops_"], `eyJ${letters(250)}`),
  kind("age", ["AGE-SECRET-KEY-1"], letters(58).toUpperCase()),
  kind("Tailscale", ["tskey-"], `auth-${letters(16)}-${letters(32)}`),
  kind("Stripe", ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"], letters(32)),
  kind("Shopify", ["shpat_", "shpca_", "shppa_", "shpss_"], hex(32)),
  kind("SendGrid", ["SG."], `${letters(22)}.${letters(43)}`),
  kind(
    "Slack",
    ["xoxa-", "xoxb-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xapp-1-"],
    `123456789012-${letters(24)}`,
  ),
  kind("Telegram", ["11111111:AA"], letters(33), "the bot's number and `:AA`"),
  kind("Anthropic", ["sk-ant-"], `api03-${letters(95)}`),
  kind("OpenAI", ["sk-proj-", "sk-svcacct-"], letters(60)),
  kind("OpenRouter", ["sk-or-v1-"], hex(64)),
  kind("Hugging Face", ["hf_"], letters(34)),
  kind("Groq", ["gsk_"], letters(52)),
  kind("Grafana", ["glsa_", "glc_"], `${letters(32)}_${hex(8)}`),
  kind("Sentry", ["sntrys_", "sntryu_"], letters(64)),
  kind("SonarQube", ["sqp_", "sqa_", "squ_"], hex(40)),
  kind("CircleCI", ["CCIPAT_"], `${letters(22)}_${hex(40)}`),
  kind("Netlify", ["nfp_"], letters(36)),
  kind("Postman", ["PMAK-"], `${hex(24)}-${hex(34)}`),
  kind("Figma", ["figd_"], letters(40)),
  kind("Linear", ["lin_api_"], letters(40)),
  kind("Notion", ["ntn_"], letters(46)),
];
