import type { Signs } from "./sign.ts";

/** Infrastructure as code, clouds, Git, shells, networks, databases, the machine. */
export const INFRASTRUCTURE: Signs = {
  5: [
    // Terraform, OpenTofu, Pulumi, Ansible
    /^Error: |^fatal: |^failed: \[|^ERROR! |^\s*Diagnostics:/,
    // clouds
    /An error occurred \(|^ERROR: \(|\b(?:CREATE|UPDATE|DELETE)_FAILED\b/,
    "is not authorized to perform",
    "AccessDenied",
    "ValidationException",
    // git
    /^error: (?:failed to|pathspec|Your|could not|cannot)|! \[(?:remote )?rejected\]|^CONFLICT \(|^Automatic merge failed|^remote: (?:error|fatal|Permission|Repository)/,
    // shells
    /: (?:command )?not found$|: (?:No such file or directory|Permission denied|unbound variable|syntax error|parameter null or not set|Is a directory)/i,
    "bad substitution",
    // networks
    /^curl: \(\d|^wget: |^ssh: |Connection (?:refused|timed out|reset)|Permission denied \(/,
    "Host key verification failed",
    "Could not resolve host",
    "Name or service not known",
    "Temporary failure in name resolution",
    /certificate (?:has expired|verify failed|signed by unknown)|SSL certificate problem/,
    // databases
    /^(?:psql|pg_\w+|mysql|sqlite3?|mongo\w*): |\bERROR \d+ \(|^(?:ERROR|FATAL):\s+\S|\bORA-\d/,
    // the machine
    /no space left on device|cannot allocate memory|out of memory/i,
    /^Killed$|Segmentation fault|core dumped|Bus error|Illegal instruction/,
    /^\d\d:\d\d:\d\d .* Killed/,
  ],
  4: [
    /\b(?:ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENOENT|EACCES|EADDRINUSE|ENOSPC|ENOTFOUND|EPERM|EEXIST|EMFILE)\b/,
    /No rule to make target|^make(?:\[\d+\])?: \*\*\* [^[]|missing separator/,
    /\bHTTP(?:\/[\d.]+)? ?(?:error )?[45]\d\d\b|status(?: code)?:? (?:of )?[45]\d\d\b|\b[45]\d\d (?:Client|Server) Error/i,
  ],
  3: [/\btimed? ?out\b/i],
  2: [/^make(?:\[\d+\])?: \*\*\* /],
};
