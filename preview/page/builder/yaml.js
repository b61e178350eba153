import { html } from "../html.js";

/**
 * YAML with colored keys and expressions.
 * @param {string} text
 */
export function drawYaml(text) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, indent = "", key = "", rest = line] = /^((?:\s|-\s)*)([\w-]+:)(.*)$/.exec(line) ?? [];
      return html`${indent}${key && html`<span class="key">${key}</span>`}${rest.split(/(\$\{\{[^{}]{0,500}\}\})/).map((part, at) => (at % 2 === 1 ? html`<span class="expression">${part}</span>` : part))}\n`;
    });
}
