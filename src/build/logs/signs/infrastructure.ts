import type { Signs } from "./sign.ts";

/** Infrastructure as code, clouds, shells, git, networks and databases. */
export const INFRASTRUCTURE: Signs = {
  5: [
    // Terraform, OpenTofu, Pulumi, Ansible
    /^Error: |^\s{0,6}error: |^fatal: |^failed: \[|^ERROR! |^\s*Diagnostics:/,
    /An error occurred \(|^ERROR: \((?:gcloud|bq)|(?:CREATE|UPDATE|DELETE|ROLLBACK)_FAILED|AccessDenied|is not authorized to perform|ValidationException/,
    // git
    /^error: (?:failed to|pathspec|Your|could not|cannot)|! \[(?:remote )?rejected\]|^CONFLICT \(|^Automatic merge failed|^remote: (?:error|fatal|Permission|Repository)/,
    // shells
    /: (?:command )?not found$|: command not found|: No such file or directory|: [Pp]ermission denied|: unbound variable|: syntax error|: parameter null or not set|: Is a directory|cannot execute|bad substitution/,
    // networks
    /^curl: \(\d|^wget: |^ssh: |Host key verification failed|Permission denied \(|Connection (?:refused|timed out|reset)|Could not resolve host|Name or service not known|Temporary failure in name resolution|certificate (?:has expired|verify failed|signed by unknown)|SSL certificate problem/,
    // databases
    /^(?:psql|pg_\w{1,20}|mysql|sqlite3?|mongo\w{0,10}): |\bERROR \d{4} \(|^(?:ERROR|FATAL):\s{1,4}\S|\b(?:ORA|SQL|P)-?\d{4,5}\b:?/,
    /[Nn]o space left on device|Cannot allocate memory|[Oo]ut of memory|^Killed$|Segmentation fault|core dumped|Bus error|Aborted$|Illegal instruction/,
  ],
  4: [
    /\b(?:ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENOENT|EACCES|EADDRINUSE|ENOSPC|ENOTFOUND|EPERM|EEXIST|EMFILE)\b/,
    /No rule to make target|^make(?:\[\d{1,3}\])?: \*\*\* (?!\[)|\*\*\* missing separator/,
    /\bHTTP(?:\/[\d.]{1,3})? ?(?:error )?[45]\d\d\b|status(?: code)?:? (?:of )?[45]\d\d\b|\b[45]\d\d (?:Client|Server) Error/i,
  ],
  3: [/\btimed? ?out\b/i],
  2: [/^make(?:\[\d{1,3}\])?: \*\*\* /],
};
