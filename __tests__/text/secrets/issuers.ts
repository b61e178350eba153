/** A stretch of random characters: the alphabet, and how many of them there are, at least and at most. */
type Random = readonly [alphabet: string, least: number, most?: number];

/** A token as its issuer puts it together. Fixed text is split in places, so that no scanner takes this file for a leak. */
export interface Issuer {
  readonly issuer: string;
  readonly parts: readonly (string | Random)[];
}

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const HEX = `${DIGITS}abcdef`;
const LOWER_ALNUM = LOWER + DIGITS;
const UPPER_ALNUM = UPPER + DIGITS;
const ALNUM = UPPER + LOWER + DIGITS;
const URL_SAFE = `${ALNUM}_-`;
const BASE64 = `${ALNUM}+/`;
const BASE32 = `${UPPER}234567`;

/** Of 000 to 999. */
const BASE64_OF_THREE_DIGITS: readonly Random[] = [
  ["MNO", 1],
  ["DTjz", 1],
  ["AEIMQUYcgk", 1],
  ["wxyz012345", 1],
];

const row = (issuer: string, ...parts: Issuer["parts"]): Issuer => ({ issuer, parts });

/**
 * Issuers whose tokens are used in CI and cannot be mistaken, with the length and the alphabet of each part. Sources:
 * `config/gitleaks.toml` of https://github.com/gitleaks/gitleaks, `crates/kingfisher-rules/data/rules/` of
 * https://github.com/mongodb/kingfisher, https://docs.gitlab.com/security/tokens/#token-prefixes,
 * https://developers.cloudflare.com/fundamentals/api/get-started/token-formats,
 * https://vercel.com/changelog/new-token-formats-and-secret-scanning, and
 * https://circleci.com/changelog/new-format-for-api-access-tokens/.
 */
export const ISSUERS: readonly Issuer[] = [
  // Git servers and chats.
  ...["ghp", "gho", "ghs", "ghu", "ghr"].map((one) => row(`GitHub, ${one}`, `${one}_`, [ALNUM, 36])),
  row("GitHub, fine-grained", "github_pat_", [ALNUM, 22], "_", [ALNUM, 59]),
  row("GitLab", "glpat-", [URL_SAFE, 20]),
  row("GitLab, routable", "glpat-", [URL_SAFE, 27, 60], ".01.", [LOWER_ALNUM, 9]),
  row("GitLab, a runner", "glrt-t1_", [URL_SAFE, 27, 60], ".", [LOWER_ALNUM, 9]),
  row("GitLab, a registration", "GR1348941", [URL_SAFE, 20]),
  row("GitLab, a job", "glcbt-64_", [URL_SAFE, 20]),
  row("GitLab, an agent", "glagent-", [URL_SAFE, 50]),
  row("GitLab, a trigger", "glptt-", [HEX, 40]),
  row("Bitbucket, an app password", "ATBB", [ALNUM, 24], [`${DIGITS}ABCDEF`, 8]),
  row("Bitbucket, an access token", "ATCTT3xFfGN0", [URL_SAFE, 160], "=", [`${DIGITS}ABCDEF`, 8]),
  row("Bitbucket Data Center", "BBDC-", "M", [BASE64, 15], "Oh", [BASE64, 26]),
  row("Atlassian", "ATATT3xFfGF0", [URL_SAFE, 160], "=", [`${DIGITS}ABCDEF`, 8]),
  row("Slack, a bot", "xoxb-", [DIGITS, 12], "-", [DIGITS, 12], "-", [ALNUM, 24]),
  row("Slack, a session", "xoxc-", [DIGITS, 12], "-", [DIGITS, 12], "-", [DIGITS, 12], "-", [HEX, 64]),
  row("Slack, a cookie", "xoxd-", [`${ALNUM}+/`, 120]),
  row("Slack, an app", "xapp-1-A", [UPPER_ALNUM, 10], "-", [DIGITS, 13], "-", [HEX, 64]),
  row("Slack, a configuration", "xoxe-1-", [ALNUM, 163]),
  row("Telegram", ["123456789", 8, 10], ":AA", [URL_SAFE, 33]),
  // The first part is the bot's number in base64.
  row(
    "Discord, a bot",
    ...Array.from({ length: 6 }, () => BASE64_OF_THREE_DIGITS).flat(),
    ".G",
    [URL_SAFE, 5],
    ".",
    [URL_SAFE, 38],
  ),

  // Clouds.
  row("AWS, an access key", "AKIA", [BASE32, 16]),
  row("AWS, a session key", "ASIA", [BASE32, 16]),
  row("AWS, a session", "IQoJb3JpZ2luX2Vj", [BASE64, 300, 500]),
  row("AWS, an older session", "FwoGZXIvYXdzE", [BASE64, 300, 500]),
  row("Bedrock, long-lived", "ABSK", "QmVkcm9ja0FQSUtleS", [BASE64, 91, 110]),
  row("Bedrock, short-lived", "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", [BASE64, 400]),
  row("Google", "AIza", "Sy", [URL_SAFE, 33]),
  row("Google, an OAuth client", "GOCSPX-", [URL_SAFE, 28]),
  row("Google, an OAuth token", "ya29.", [URL_SAFE, 100, 160]),
  row("Google, a service account", "ya29.", "c.", [URL_SAFE, 100, 160]),
  row("Azure", [`${ALNUM}_~.`, 3], [DIGITS, 1], "Q~", [`${ALNUM}_~.-`, 31, 34]),
  row("Azure DevOps", [ALNUM, 52], "JQQJ99BLACAAAAAAAAAAAAASAZDO", [ALNUM, 4]),
  row("Azure Storage", [BASE64, 76], "+ASt", [BASE64, 6], "=="),
  row("Azure Container Registry", [BASE64, 42], "+ACR", [ALNUM, 6]),
  row("Alibaba Cloud, a key ID", "LTAI5t", [ALNUM, 18]),
  row("DigitalOcean", "dop_v1_", [HEX, 64]),
  row("Cloudflare, a user", "cfut_", [ALNUM, 48]),
  row("Cloudflare, an account", "cfat_", [ALNUM, 48]),
  row("Cloudflare, a key", "cfk_", [ALNUM, 48]),
  ...["vcp", "vci", "vca", "vcr", "vck"].map((one) =>
    row(`Vercel, ${one}`, `${one}_`, [URL_SAFE, 50], [ALNUM, 6]),
  ),
  row("Netlify", "nfp_", [ALNUM, 36]),
  row("Heroku", "HRKU-AA", [URL_SAFE, 58]),
  row("Fly.io, a macaroon", "fm2_", [BASE64, 120, 300], "=="),
  row("Fly.io, an OAuth token", "fo1_", [URL_SAFE, 43]),
  row("Supabase", "sbp_", [HEX, 40]),
  row("Supabase, a project", "sb_secret_", [URL_SAFE, 22], "_", [ALNUM, 8]),
  row("PlanetScale, a token", "pscale_tkn_", [URL_SAFE, 43]),
  row("PlanetScale, a password", "pscale_pw_", [URL_SAFE, 43]),
  row("Scalingo", "tk-us-", [URL_SAFE, 48]),
  row("Cloudflare, an origin CA", "v1.0-", [HEX, 24], "-", [HEX, 146]),
  row("Databricks", "dapi", [HEX, 32]),
  row("Databricks, with a version", "dapi", [HEX, 32], "-", [DIGITS, 1]),

  // Secrets, infrastructure, and networks.
  row("HashiCorp Vault, a service", "hvs.", [URL_SAFE, 90, 120]),
  row("HashiCorp Vault, a batch", "hvb.", [URL_SAFE, 138, 200]),
  row("Terraform", [ALNUM, 14], ".atlasv1.", [URL_SAFE, 60, 70]),
  row("Pulumi", "pul-", [HEX, 40]),
  ...["pt", "st", "ct", "sa", "scim", "audit"].map((one) =>
    row(`Doppler, ${one}`, `dp.${one}.`, [ALNUM, 40, 44]),
  ),
  row("Doppler, of a config", "dp.st.", "prd.", [ALNUM, 40, 44]),
  row("1Password, a service account", "ops_", "eyJ", [BASE64, 260, 400]),
  row(
    "1Password, a secret key",
    "A3-",
    ...[6, 6, 5, 5, 5].flatMap((count): Issuer["parts"] => [[UPPER_ALNUM, count], "-"]),
    [UPPER_ALNUM, 5],
  ),
  row("age", "AGE-SECRET-KEY-1", ["QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58]),
  row("Tailscale, a key", "tskey-auth-k", [ALNUM, 11], "CNTRL-", [ALNUM, 32]),
  row("Tailscale, an OAuth client", "tskey-client-k", [ALNUM, 11], "CNTRL-", [ALNUM, 32]),
  row("Defined Networking", "dnkey-", [URL_SAFE, 26], "-", [URL_SAFE, 52]),
  row("OpenShift", "sha256~", [URL_SAFE, 43]),

  // Registries and package managers.
  row("npm", "npm_", [ALNUM, 36]),
  row("PyPI", "pypi-AgE", "IcHlwaS5vcmc", [URL_SAFE, 100, 160]),
  row("RubyGems", "rubygems_", [HEX, 48]),
  row("NuGet", "oy2", [LOWER_ALNUM, 43]),
  row("crates.io", "cio", [ALNUM, 32]),
  row("Clojars", "CLOJARS_", [HEX, 60]),
  row("Docker, a person", "dckr_pat_", [URL_SAFE, 27]),
  row("Docker, an organization", "dckr_oat_", [URL_SAFE, 32]),
  row("Artifactory, an API key", "AKCp", [ALNUM, 69]),
  row("Artifactory, a reference", "cmVmdGtu", [ALNUM, 56]),

  // Builds, deployments, and code quality.
  row("CircleCI, a person", "CCIPAT_", [ALNUM, 22], "_", [HEX, 40]),
  row("CircleCI, a project", "CCIPRJ_", [ALNUM, 22], "_", [HEX, 40]),
  row("Buildkite", "bkua_", [HEX, 40]),
  row("Harness", "pat.", [URL_SAFE, 22], ".", [HEX, 24], ".", [ALNUM, 20]),
  row("Octopus Deploy", "API-", [UPPER_ALNUM, 26]),
  row("Prefect", "pnu_", [ALNUM, 36]),
  row("Infracost", "ico-", [ALNUM, 32]),
  ...["sqp", "sqa", "squ"].map((one) => row(`SonarQube, ${one}`, `${one}_`, [HEX, 40])),
  row("Sourcegraph", "sgp_", [HEX, 16], "_", [HEX, 40]),
  row("Postman", "PMAK-", [HEX, 24], "-", [HEX, 34]),
  row("Figma", "figd_", [URL_SAFE, 40]),
  row("Linear", "lin_api_", [ALNUM, 40]),
  row("Notion", "ntn_", [DIGITS, 11], [ALNUM, 35]),
  row("ReadMe", "rdme_", [LOWER_ALNUM, 70]),

  // Observability.
  row("Grafana, a service account", "glsa_", [ALNUM, 32], "_", [HEX, 8]),
  row("Grafana Cloud", "glc_", "eyJ", [BASE64, 60, 200]),
  row("Sentry, a person", "sntryu_", [HEX, 64]),
  row("Dynatrace", "dt0c01.", [BASE32, 24], ".", [BASE32, 64]),
  row("New Relic, a person", "NRAK-", [UPPER_ALNUM, 27]),
  row("New Relic, an older one", "NRII-", [URL_SAFE.replace("_", ""), 32]),

  // AI.
  row("Anthropic", "sk-ant-api03-", [URL_SAFE, 93], "AA"),
  ...["proj", "svcacct", "admin"].map((one) =>
    row(`OpenAI, ${one}`, `sk-${one}-`, [URL_SAFE, 74], "T3BlbkFJ", [URL_SAFE, 74]),
  ),
  row("OpenAI, an older one", "sk-", [ALNUM, 20], "T3BlbkFJ", [ALNUM, 20]),
  row("DeepSeek", "sk-", [HEX, 32]),
  row("OpenRouter", "sk-or-v1-", [HEX, 64]),
  row("Hugging Face", "hf_", [ALNUM, 34]),
  row("Groq", "gsk_", [ALNUM, 52]),
  row("xAI", "xai-", [ALNUM, 80]),
  row("Perplexity", "pplx-", [ALNUM, 48]),
  row("NVIDIA", "nvapi-", [URL_SAFE, 64]),
  row("Replicate", "r8_", [ALNUM, 37]),
  row("LangSmith", "lsv2_pt_", [HEX, 32], "_", [HEX, 10]),

  // Payments, shops, and email.
  ...["sk_live", "sk_test", "rk_live", "rk_test"].map((one) =>
    row(`Stripe, ${one}`, `${one}_`, [ALNUM, 24, 99]),
  ),
  row("Stripe, a webhook", "whsec_", [ALNUM, 32]),
  row("Square", "sq0atp-", [URL_SAFE, 22]),
  row("Square, an OAuth client", "sq0csp-", [URL_SAFE, 43]),
  ...["shpat", "shpca", "shppa", "shpss"].map((one) => row(`Shopify, ${one}`, `${one}_`, [HEX, 32])),
  row("SendGrid", "SG.", [URL_SAFE, 22], ".", [URL_SAFE, 43]),
  row("Brevo", "xkeysib-", [HEX, 64], "-", [ALNUM, 16]),
  row("EasyPost", "EZAK", [LOWER_ALNUM, 54]),
  ...["live", "test"].map((one) => row(`Shippo, ${one}`, `shippo_${one}_`, [HEX, 40])),
  row("Airtable", "pat", [ALNUM, 14], ".", [HEX, 64]),
  row("MaxMind", [ALNUM, 6], "_", [ALNUM, 29], "_mmk"),
];
