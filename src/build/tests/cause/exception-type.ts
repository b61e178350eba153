/** `java.net.UnknownHostException`, `Xunit.Sdk.EqualException`, `RSpec::Expectations::ExpectationNotMetError`, `KeyError` */
const TYPE = /^[A-Za-z_$][\w$.:\\]{0,300}$/;

/** Words at the end of an exception's name. */
const EXCEPTION = /(?:Error|Exception|Failure|Warning|Exit|Interrupt|Fault|Panic)$/;

/** Names for a failed assertion, which the message describes better, and names that any error has. */
const SAYS_NO_MORE =
  /^(?:(?:Assertion|Comparison|Expectation|MultipleFailures|Multiple|ConditionNotSatisfied|SpockComparison|SpockAssertion|AssertionFailed|Test|TestFailed|Failure|Error|Exception|JestAssertion|Throws|Equal|True|False|ArrayComparison)\w{0,30}|Error|Exception|Failure|Throwable)$/;

/** Packages of assertion libraries whose types add nothing to a message. */
const OF_ASSERTIONS =
  /^(?:org\.(?:junit|opentest4j|testng|hamcrest|assertj)|junit|Xunit|NUnit|RSpec|PHPUnit)\b/;

/** The name of an exception without its package; `undefined` if it only says that it failed. */
export function typeAlone(type: string | undefined): string | undefined {
  const whole = (type ?? "").trim();
  const name = nameOf(whole);
  return name === undefined || isOfAssertion(whole, name) ? undefined : name;
}

/** A message prefixed with the exception's type, unless it contains it. */
export function withType(message: string, type: string | undefined): string {
  const name = typeAlone(type);
  return name === undefined || message.includes(name) ? message : `${name}: ${message}`;
}

/** A line with an exception's type shortened to its name. The type of an assertion is removed if there is a message. */
export function withShortType(text: string): string {
  // JUnit lists the failures of a group.
  const line = text.replaceAll("org.opentest4j.AssertionFailedError: ", "");
  const [word = ""] = line.split(" ", 1);
  const rest = line.slice(word.length).trim();
  // .NET writes a blank before the colon.
  if (rest !== "" && !word.endsWith(":") && !rest.startsWith(": ")) return line;
  const whole = word.replace(/:$/, "");
  const name = nameOf(whole);
  if (name === undefined || name === whole) return line;
  const message = rest.replace(/^: /, "");
  if (message === "") return name;
  return isOfAssertion(whole, name) ? message : `${name}: ${message}`;
}

/** The last part of an exception's name. */
function nameOf(whole: string): string | undefined {
  const name = TYPE.test(whole) ? whole.split(/[.:\\$]/).at(-1) : undefined;
  return name !== undefined && EXCEPTION.test(name) ? name : undefined;
}

function isOfAssertion(whole: string, name: string): boolean {
  return SAYS_NO_MORE.test(name) || OF_ASSERTIONS.test(whole);
}
