/** A line of an error as a tool prints it, and what a problem matcher looks for in such a line. */
export interface Form {
  readonly tool: string;
  /** In groups: the text of the annotation. As the runner reads them: `\d` is 0 to 9. */
  readonly matcher: RegExp;
  readonly line: string;
}

/**
 * What the problem matchers of setup actions and popular matcher actions look for, in our own words. A matcher of several lines
 * is here with the one that has the place of the error. Sources, each at the main branch: actions/setup-node/.github/*.json,
 * actions/setup-go/matchers.json, actions/setup-python/.github/python.json, actions/setup-dotnet/.github/csc.json,
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md, and
 * https://github.com/quantumlib/OpenFermion/tree/main/.github/problem-matchers, shogo82148/actions-setup-perl/scripts/perl.json,
 * https://github.com/aslafy-z/problem-matchers. The runner reads them with .NET's option `ECMAScript`:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/IssueMatcher.cs
 */
export const FORMS: readonly Form[] = [
  {
    tool: "tsc",
    matcher: /\S.*\(\d+(?:,\d+)*\)\s*:\s+(?:error|warning|info)\s+\w{1,2}\d+\s*:\s*(.*)$/u,
    line: "src/cart.ts(3,7): error TS2304: Token leaked",
  },
  {
    tool: "csc",
    matcher: /^.*\(\d+(?:,\d+)*\):\s+(?:error|warning)\s+[a-z]+\d+:\s*(.*?)\s+\[.*\]$/iu,
    line: "Cart.cs(12): error CS0103: Token leaked [Shop.csproj]",
  },
  {
    tool: "MSBuild",
    matcher: /^.*:\s+(?:fatal error|error|warning)\s+[a-z]+\d+\s*:\s*(.*)$/iu,
    line: "MSBUILD : error MSB1009 : Token leaked",
  },
  {
    tool: "Free Pascal",
    matcher: /^.*\(\d+,\s*\d+\) (?:Fatal|Error|Warning): (.*)$/u,
    line: "cart.pas(12,3) Error: Token leaked",
  },
  {
    tool: "eslint stylish, yamllint, stylelint",
    matcher: /\s\d+:\d+\s+(?:error|warning|info|✖)\s+(.*)$/u,
    line: "  12:3  error  Token leaked  no-leak",
  },
  {
    tool: "eslint compact",
    matcher: /^.+:\sline\s\d+,\scol\s\d+,\s(?:Error|Warning|Info)\s-\s(.+)\s\(.+\)$/u,
    line: "src/cart.js: line 12, col 3, Error - Token leaked (no-leak)",
  },
  {
    tool: "gcc, clang, swift, mypy, shellcheck",
    matcher: /^.*:\d+(?::\d+)?:\s+(?:fatal error|error|warning|note)\b:?\s*(.*)$/u,
    line: "src/cart.c:12:3: error: Token leaked",
  },
  {
    tool: "flake8, pylint, golangci-lint, ktlint, actionlint",
    matcher: /^.+:\d+:(?:\d+:)?\s+(.+)$/u,
    line: "src/cart.py:12:3: E501 Token leaked",
  },
  {
    tool: "Go",
    matcher: /\.{0,2}[/\\].+\.go:(?:\d+:\d+:)? (.*)/u,
    line: "./cart.go:12:3: Token leaked",
  },
  {
    tool: "Go, without a line",
    matcher: /\.{0,2}[/\\].+\.go:(?:\d+:\d+:)? (.*)/u,
    line: "/cart.go: Token leaked",
  },
  {
    tool: "Python",
    matcher: /\s*File\s".*",\sline\s\d+,\sin\s(.*)$/u,
    line: '  File "cart.py", line 12, in Token leaked',
  },
  {
    tool: "Perl",
    matcher: /^\s*([^#\s].+)\sat\s.+\sline\s\d+\.$/u,
    line: "Token leaked, sign in at https://evil.example line 12.",
  },
  {
    tool: "tslint",
    matcher: /^.+\[\d+,\s*\d+\]:\s+(.*)$/u,
    line: "src/cart.ts[12, 3]: Token leaked",
  },
  {
    tool: "rustc",
    matcher: /\s+-->\s(.*):\d+:\d+$/u,
    line: "  --> src/cart.rs:12:3",
  },
  {
    tool: "a panic of Rust",
    matcher: /^.*panicked at '?(.*?)'?,?\s\S+:\d+:\d+:?$/u,
    line: "thread 'main' panicked at 'Token leaked', src/cart.rs:12:3",
  },
  {
    tool: "markdownlint, hadolint",
    matcher: /^[^:]*:\d+:?(?:\d+)?\s(.*)$/u,
    line: "README.md:12 MD001/heading Token leaked",
  },
  {
    tool: "RuboCop",
    matcher: /^.+:\d+:\d+: [RCWEF]: (.*)$/u,
    line: "lib/cart.rb:12:3: E: Token leaked",
  },
  {
    tool: "Ruby",
    matcher: /^.+\.rb:\d+:in .*?: (.*)$/u,
    line: "lib/cart.rb:12:in 'total': Token leaked",
  },
  {
    tool: "PHP",
    matcher: /^.*(?:error|Warning|Notice):\s+(.+) in .+ on line\s+\d+$/u,
    line: "PHP Fatal error: Token leaked in cart.php on line 12",
  },
  {
    tool: "PHPUnit, JUnit",
    matcher: /^(.*):\d+\)?$/u,
    line: "at shop.CartTest.total(CartTest.java:12)",
  },
  {
    tool: "Maven",
    matcher: /^.*\[ERROR\] .+\.java:\[\d+,\d+\] (.*)$/u,
    line: "[ERROR] /src/Cart.java:[12,3] Token leaked",
  },
  {
    tool: "Kotlin",
    matcher: /e: .*: \(\d+, \d+\): (.*)$/u,
    line: "e: src/Cart.kt: (12, 3): Token leaked",
  },
  {
    tool: ".NET, a stack",
    matcher: /^\s*.* in (.+):line \d+$/u,
    line: "   at Shop.Cart.Total() in Cart.cs:line 12",
  },
  {
    tool: "sh",
    matcher: /^.*: line \d+: (.*)$/u,
    line: "build.sh: line 12: Token leaked",
  },
  {
    tool: "Terraform",
    matcher: / on .+ line (\d+)/u,
    line: "  on main.tf line 12, in Token leaked",
  },
];

/**
 * Annotations that problem matchers make of the log of a step. The runner tries each of them on each line other than a command,
 * see https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/OutputManager.cs. It prints commands itself, as
 * `##[error]`.
 */
export function matchedIn(log: readonly string[]): readonly string[] {
  const read = log.filter((line) => !line.startsWith("##["));
  return read.flatMap((line) =>
    FORMS.flatMap(({ tool, matcher }) => (matcher.test(line) ? [`${tool}: ${line}`] : [])),
  );
}
