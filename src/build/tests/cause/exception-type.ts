/** `java.net.UnknownHostException`, `Xunit.Sdk.EqualException`, `RSpec::Expectations::ExpectationNotMetError`, `KeyError` */
const TYPE = /^[A-Za-z_$][\w$.:\\]{0,300}$/;

/** Words that a name of an exception ends in. */
const EXCEPTION = /(?:Error|Exception|Failure|Warning|Exit|Interrupt|Fault|Panic)$/;

/** Of an assertion that did not hold, which the message says better; and names that any error has. */
const SAYS_NO_MORE =
  /^(?:(?:Assertion|Comparison|Expectation|MultipleFailures|Multiple|ConditionNotSatisfied|SpockComparison|SpockAssertion|AssertionFailed|Test|TestFailed|Failure|Error|Exception|JestAssertion|Throws|Equal|True|False|ArrayComparison)\w{0,30}|Error|Exception|Failure|Throwable)$/;

/** Languages whose types say nothing beside a message, in the packages of what checks it. */
const OF_ASSERTIONS =
  /^(?:org\.(?:junit|opentest4j|testng|hamcrest|assertj)|junit|Xunit|NUnit|RSpec|PHPUnit)\b/;

/** The name of an exception without its package; `undefined` where it says no more than that it failed. */
export function typeAlone(type: string | undefined): string | undefined {
  const whole = (type ?? "").trim();
  const name = nameOf(whole);
  return name === undefined || isOfAssertion(whole, name) ? undefined : name;
}

/** A message with the exception's type before it, where it is not there. */
export function withType(message: string, type: string | undefined): string {
  const name = typeAlone(type);
  return name === undefined || message.includes(name) ? message : `${name}: ${message}`;
}

/** A line in which a type stands without its package, and one of an assertion not at all where it has one. */
export function withShortType(text: string): string {
  // JUnit lists the failures of a group.
  const line = text.replaceAll("org.opentest4j.AssertionFailedError: ", "");
  const [word = ""] = line.split(" ", 1);
  const rest = line.slice(word.length).trim();
  // .NET has a blank before the colon.
  if (rest !== "" && !word.endsWith(":") && !rest.startsWith(": ")) return line;
  const whole = word.replace(/:$/, "");
  const name = nameOf(whole);
  if (name === undefined || name === whole) return line;
  const message = rest.replace(/^: /, "");
  if (message === "") return name;
  return isOfAssertion(whole, name) ? message : `${name}: ${message}`;
}

/** The last part of the name of an exception. */
function nameOf(whole: string): string | undefined {
  const name = TYPE.test(whole) ? whole.split(/[.:\\$]/).at(-1) : undefined;
  return name !== undefined && EXCEPTION.test(name) ? name : undefined;
}

function isOfAssertion(whole: string, name: string): boolean {
  return SAYS_NO_MORE.test(name) || OF_ASSERTIONS.test(whole);
}
