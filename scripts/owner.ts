/**
 * A text in which the action is named as `your-org/webex-notify`, with another owner, and with another repository where one
 * is given. Other repositories of `your-org` are examples and stay.
 */
export function withOwner(text: string, name: string): string {
  const [owner = "", repository = "webex-notify"] = name.split("/");
  return text.replaceAll("your-org/webex-notify", `${owner}/${repository}`);
}
