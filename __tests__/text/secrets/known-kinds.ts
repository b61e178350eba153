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
  kind("GitLab", [...GITLAB, "GR1348941"], letters(20)),
  kind("Atlassian", ["ATATT3", "ATCTT3"], `xFfGF0${letters(180)}`),
  kind("Bitbucket", ["ATBB", "BBDC-"], letters(44)),
  kind("npm", ["npm_"], letters(36)),
  kind("PyPI", ["pypi-AgE"], `IcHlwaS5vcmc${letters(150)}`),
  kind("RubyGems", ["rubygems_"], hex(48)),
  kind("crates.io", ["cio"], letters(32)),
  kind("Clojars", ["CLOJARS_"], hex(60)),
  kind("NuGet", ["oy2"], "abcdefghijklmnop234567abcdefghijklmnop234567".slice(0, 43)),
  kind("Docker", ["dckr_pat_", "dckr_oat_"], letters(27)),
  kind("Artifactory", ["AKCp", "cmVmdGtu"], letters(69)),
  kind("AWS (key IDs)", ["AKIA", "ASIA"], "IOSFODNN7EXAMPLE"),
  kind("AWS (sessions)", ["IQoJb3JpZ2lu", "FwoGZXIvYXdz"], `X2VjE+/${letters(250)}`),
  kind("AWS (Bedrock)", ["ABSKQmVk", "bedrock-api-key-Ym"], `cm9ja0FQSUtleS+/${letters(100)}`),
  kind("Alibaba Cloud (key IDs)", ["LTAI"], `5t${letters(18)}`),
  kind("Google", ["AIza", "GOCSPX-", "ya29.", "ya29.c."], letters(35), "`AIza`, `GOCSPX-`, `ya29.`"),
  kind("Azure (client secrets)", ["xxx1Q~"], letters(34), "three characters, a digit, and `Q~`"),
  kind("Cloudflare", ["cfk_", "cfut_", "cfat_"], letters(48)),
  kind("Cloudflare (origin CA)", ["v1.0-"], `${hex(24)}-${hex(128)}`),
  kind("Scalingo", ["tk-us-"], letters(48)),
  kind("Vercel", ["vcp_", "vci_", "vca_", "vcr_", "vck_"], letters(56)),
  kind("Heroku", ["HRKU-"], `AA${letters(58)}`),
  kind("Fly.io", ["fm1a_", "fm1r_", "fm2_", "fo1_"], letters(120)),
  kind("Supabase", ["sbp_", "sbp_oauth_", "sbp_v0_", "sb_secret_"], hex(40).replace("a", "A")),
  kind("PlanetScale", ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"], letters(43)),
  kind("OpenShift", ["sha256~"], letters(43)),
  kind("DigitalOcean", ["dop_v1_", "doo_v1_", "dor_v1_"], hex(64)),
  kind("Databricks", ["dapi"], hex(32)),
  kind("HashiCorp Vault", ["hvs.", "hvb.", "hvr."], letters(90)),
  kind("Terraform", ["xxxxxxxxxxxxxx.atlasv1."], letters(67), "14 characters and `.atlasv1.`"),
  kind("Pulumi", ["pul-"], hex(40)),
  kind("Doppler", ["dp.pt.", "dp.st.prd."], letters(43), "`dp.`, the kind, and a point"),
  kind("1Password", ["ops_eyJ"], letters(250)),
  kind("1Password (secret keys)", ["A3-"], "K7Q2ZP-9RB4TX-W3M8D-5HC6V-2NYJ4"),
  kind("age", ["AGE-SECRET-KEY-1"], letters(58).toUpperCase()),
  kind("Tailscale", ["tskey-"], `auth-${letters(16)}-${letters(32)}`),
  kind("Defined Networking", ["dnkey-"], `${letters(26)}-${letters(52)}`),
  kind("Stripe", ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"], letters(32)),
  kind("Square", ["sq0atp-", "sq0csp-"], letters(43)),
  kind("Shopify", ["shpat_", "shpca_", "shppa_", "shpss_"], hex(32)),
  kind("Brevo", ["xkeysib-"], `${hex(64)}-${letters(16)}`),
  kind("EasyPost", ["EZAK", "EZTK"], letters(54).toLowerCase()),
  kind("Shippo", ["shippo_live_", "shippo_test_"], hex(40)),
  kind("SendGrid", ["SG."], `${letters(22)}.${letters(43)}`),
  kind(
    "Slack",
    ["xoxa-", "xoxb-", "xoxc-", "xoxd-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xapp-1-"],
    `123456789012-${letters(44)}`,
  ),
  kind("Telegram", ["11111111:AA"], letters(33), "the bot's number and `:AA`"),
  kind(
    "Discord",
    ["MTIzNDU2Nzg5MDEyMzQ1Njc4.GaB3dE."],
    letters(38),
    "the bot's number in base64, six characters, and points",
  ),
  kind("Anthropic", ["sk-ant-"], `api03-${letters(95)}`),
  kind("OpenAI", ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-"], letters(60)),
  kind("OpenRouter", ["sk-or-v1-"], hex(64)),
  kind("Hugging Face", ["hf_"], letters(34)),
  kind("Groq", ["gsk_"], letters(52)),
  kind("xAI", ["xai-"], letters(80)),
  kind("Perplexity", ["pplx-"], letters(48)),
  kind("NVIDIA", ["nvapi-"], letters(64)),
  kind("Replicate", ["r8_"], letters(37)),
  kind("LangSmith", ["lsv2_pt_", "lsv2_sk_"], `${hex(32)}_${hex(10)}`),
  kind("Grafana", ["glsa_", "glc_eyJ"], `${letters(32)}_${hex(8)}`),
  kind(
    "Dynatrace",
    ["dt0c01."],
    `${"ABCDEFGHIJKL234567MNOPQR"}.${"ABCDEFGHIJKL234567MNOPQR".repeat(3).slice(0, 64)}`,
  ),
  kind("New Relic", ["NRAK-", "NRII-"], letters(32).toUpperCase()),
  kind("Sentry", ["sntrys_", "sntryu_"], letters(64)),
  kind("SonarQube", ["sqp_", "sqa_", "squ_"], hex(40)),
  kind("CircleCI", ["CCIPAT_", "CCIPRJ_"], `${letters(22)}_${hex(40)}`),
  kind("Buildkite", ["bkua_"], hex(40)),
  kind("Harness", ["pat.", "sat."], `${letters(22)}.${hex(24)}.${letters(20)}`),
  kind("Octopus Deploy", ["API-"], letters(26).toUpperCase()),
  kind("Prefect", ["pnu_"], letters(36)),
  kind("Infracost", ["ico-"], letters(32)),
  kind("Sourcegraph", ["sgp_"], `${hex(16)}_${hex(40)}`),
  kind("ReadMe", ["rdme_"], letters(70).toLowerCase()),
  kind(
    "MaxMind",
    ["xxxxxx_"],
    `${letters(29)}_mmk`,
    "six characters, `_`, and 29 more. They end with `_mmk`.",
  ),
  kind("Netlify", ["nfp_"], letters(36)),
  kind("Postman", ["PMAK-"], `${hex(24)}-${hex(34)}`),
  kind("Airtable", ["patxxxxxxxxxxxxxx."], hex(64), "`pat`, 14 characters, and a point"),
  kind("Figma", ["figd_"], letters(40)),
  kind("Linear", ["lin_api_"], letters(40)),
  kind("Notion", ["ntn_"], letters(46)),
];
