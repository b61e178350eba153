import { raw } from "./raw.ts";

/** Starts after which at least 16 letters, digits, `_`, `-`, and `~` are a token. */
const CERTAIN = [
  // Git servers.
  raw`gh[opsur]_(?=\S{30})|github_pat_(?=[\w\\]{0,40}\d)`,
  "gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rtr?|soat|wt)-|GR1348941",
  raw`ATBB(?=\w{32})|AT[AC]TT3|sgp_(?=[\da-f]{16})`,
  // Chats.
  raw`xox[abceoprs]-|xapp-\d-|\d{8,10}:AA|(?:[MNO][DTjz]\w\w){5}\w{3,8}\.[\w\\-]{6,8}\.`,
  // Models.
  "sk-(?:ant|proj|svcacct|or-v1)-|lsv2_(?:pt|sk)_",
  // Registries of packages and images.
  raw`pypi-AgE|dckr_[op]at_|oy2(?=\w{43})|cio(?=\w{32}\b)|AKCp(?=\w{60})|cmVmdGtu|sha256~`,
  // Clouds, and what deploys to them.
  raw`LTAI|AIza|GOCSPX-|ya29\.(?:c\.)?|\w{3}\dQ~|do[opr]_v1_|HRKU-|dapi(?=\w{32})|tk-us-(?=[\w\\-]{48})|v1\.0-(?=[\da-f]{24}-[\da-f]{9})`,
  raw`\w{14}\.atlasv1\.|API-(?=[A-Z\d]{26}\b)|CCIP(?:AT|RJ)_|pscale_(?:oauth|pw|tkn)_|tskey-|dnkey-`,
  // Vaults.
  raw`hv[bsr]\.(?=[^\s.(]{24})(?=[\w\\-]{0,60}\d)|dp\.\w{2,5}\.(?:[\w\\-]{2,35}\.)?(?=[^\W_]{40})|AGE-SECRET-KEY-1`,
  raw`A3-(?=[A-Z\d]{6}-[A-Z\d]{6}-[A-Z\d]{5})`,
  // Observability, mail, payments, and everything else.
  raw`NR(?:AK|II)-|dt0[cs]0\d\.|SG\.(?=[^\s.]{22,26}\.[\w\\-]{43})|xkeysib-|sq0(?:at|cs)p-|EZ[AT]K(?=[a-z\d]{54})|shippo_(?:live|test)_`,
  raw`PMAK-|figd_|[ps]at\.[\w\\-]{22,30}\.(?=\w{24}\.)|pat\w{14}\.(?=[\da-f]{64})|\w{6}_(?=\w{29}_mmk)`,
];

/**
 * Starts of names, too, such as `npm_config_registry`. 24 letters and digits follow those of tokens, and not the
 * extension of a file.
 */
const ALSO_NAMES =
  "npm_|hf_|[rs]k_(?:live|test)_|whsec_|shp(?:at|ca|pa|ss)_|glsa_|rubygems_|sq[apu]_|gsk_|lin_api_|ntn_|nfp_|pul-|sntryu_|sk-|xai-|pplx-|r8_|sbp_(?:oauth_|v0_)?|cf(?:k|at|ut)_|bkua_|pnu_|ico-|rdme_|CLOJARS_";

/** The same, if `_` and `-` may follow: 31 characters, with an uppercase letter. */
const ALSO_WORDS = "vc[aikpr]_|fo1_|sb_secret_|nvapi-|sk-admin-";

/**
 * Starts of tokens. At least 16 letters, digits, `_`, `-`, and `~` follow. Sources:
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns,
 * https://docs.gitlab.com/security/tokens/#token-prefixes, `config/gitleaks.toml` of https://github.com/gitleaks/gitleaks,
 * and `crates/kingfisher-rules/data/rules/` of https://github.com/mongodb/kingfisher.
 */
export const TOKEN_STARTS = raw`${CERTAIN.join("|")}|(?:${ALSO_NAMES})(?=[^\W_]{24})(?!\w{24,40}\.(?:js|css|svg)\b)|(?:${ALSO_WORDS})(?=[\w\\-]{0,30}[A-Z])(?=[\w\\-]{31})`;

/** Starts of tokens that continue in base64, with 40 characters or more. */
export const BASE64_STARTS = raw`sntrys_|(?:ops|glc)_eyJ|fm(?:1[ar]|2)_|xoxd-|BBDC-|\w\wo(?:Jb3JpZ2lu|GZXIvYXdz)|ABSKQmVk|bedrock-api-key-Ym`;
