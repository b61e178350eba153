/** `java.net.UnknownHostException`, `Xunit.Sdk.EqualException`, `RSpec::Expectations::ExpectationNotMetError`, `KeyError` */
const TYPE = /^(?:[A-Za-z_$][\w$]*(?:\.|::|\\|\$))*([A-Za-z_$][\w$]*)$/;

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
  const name = whole.length > 300 ? undefined : TYPE.exec(whole)?.[1];
  if (name === undefined || !EXCEPTION.test(name)) return undefined;
  return isOfAssertion(whole, name) ? undefined : name;
}

/** A message with the exception's type before it, where it is not there. */
export function withType(message: string, type: string | undefined): string {
  const name = typeAlone(type);
  return name === undefined || message.includes(name) ? message : `${name}: ${message}`;
}

/** `java.net.UnknownHostException: db`, and with a blank before the colon as .NET writes it. */
const TYPED = /^((?:[A-Za-z_$][\w$]{0,60}(?:\.|::|\\|\$)){0,12})([A-Za-z_$][\w$]{0,80})( ?: |:?$)/;

/** A line in which a type stands without its package, and one of an assertion not at all where it has one. */
export function withShortType(text: string): string {
  // JUnit lists the failures of a group.
  const line = text.replaceAll("org.opentest4j.AssertionFailedError: ", "");
  const [start = "", packageName = "", name = "", colon = ""] = TYPED.exec(line) ?? [];
  if (packageName === "" || !EXCEPTION.test(name)) return line;
  const rest = line.slice(start.length);
  if (rest === "") return name;
  return isOfAssertion(packageName + name, name) ? rest : `${name}${colon.trim()} ${rest}`;
}

function isOfAssertion(whole: string, name: string): boolean {
  return SAYS_NO_MORE.test(name) || OF_ASSERTIONS.test(whole);
}
