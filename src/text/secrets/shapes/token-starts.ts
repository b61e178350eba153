/**
 * Starts of tokens. At least 16 letters, digits, `_`, `-`, and `~` follow; 24 letters and digits where names have the
 * same start, such as `npm_config_registry`; or 31 characters with an uppercase letter. Sources:
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns,
 * https://docs.gitlab.com/security/tokens/#token-prefixes, `config/gitleaks.toml` of https://github.com/gitleaks/gitleaks,
 * and `crates/kingfisher-rules/data/rules/` of https://github.com/mongodb/kingfisher.
 */
export const TOKEN_STARTS = String.raw`gh[opsur]_(?=\S{30})|github_pat_|gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rtr?|soat|wt)-|GR1348941|ATBB(?=\w{32})|xox[abceoprs]-|xapp-\d-|sk-(?:ant|proj|svcacct|or-v1)-|lsv2_(?:pt|sk)_|pypi-AgE|dckr_[op]at_|LTAI|AIza|GOCSPX-|ya29\.(?:c\.)?|hv[bsr]\.(?=[^\s.(]{24})|AT[AC]TT3|do[opr]_v1_|HRKU-|pscale_(?:oauth|pw|tkn)_|dp\.\w{2,5}\.(?:[\w\\-]{2,35}\.)?(?=[^\W_]{40})|SG\.(?=.{22,26}\.)|\w{14}\.atlasv1\.|\w{3}\dQ~|sha256~|tskey-|dnkey-|PMAK-|AGE-SECRET-KEY-1|CCIP(?:AT|RJ)_|[ps]at\.[\w\\-]{22,30}\.(?=\w{24}\.)|API-(?=[A-Z\d]{26}\b)|figd_|NR(?:AK|II)-|dt0[cs]0\d\.|sq0(?:at|cs)p-|xkeysib-|\d{8,10}:AA|(?:[MNO][DTjz]\w\w){5}\w{3,8}\.[\w\\-]{6,8}\.|\w{6}_(?=\w{29}_mmk)|(?:npm_|hf_|[rs]k_(?:live|test)_|whsec_|shp(?:at|ca|pa|ss)_|glsa_|rubygems_|sq[apu]_|gsk_|lin_api_|ntn_|nfp_|pul-|sntryu_|sk-|xai-|pplx-|r8_|sbp_|cf(?:k|at|ut)_|bkua_|pnu_|ico-|rdme_|CLOJARS_)(?=[^\W_]{24})|(?:vc[aikpr]_|fo1_|sb_secret_|nvapi-|sk-admin-)(?=[\w\\-]{0,30}[A-Z])(?=[\w\\-]{31})|dapi(?=\w{32})|oy2(?=\w{43})|cio(?=\w{32}\b)|sgp_(?=[\da-f]{16})|AKCp(?=\w{60})|cmVmdGtu`;

/** Starts of tokens that continue in base64, with 40 characters or more. */
export const BASE64_STARTS = String.raw`sntrys_|(?:ops|glc)_eyJ|fm(?:1[ar]|2)_|xoxd-|BBDC-|\w\wo(?:Jb3JpZ2lu|GZXIvYXdz)|ABSKQmVk|bedrock-api-key-Ym`;

/** A character of a token, and of base64, with the escapes that Markdown, JSON, or an address may put before it. */
export const PART = String.raw`(?:[\w~-]|\\[_~-])`;
export const BASE64 = String.raw`(?:[\w+/=-]|\\[_+/=-]|(?:\\u00|%(?:25)*)[23][BDFbdf])`;
