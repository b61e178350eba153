import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { OWN_USES } from "../../own-action.ts";
import { plainly } from "./plain-words.ts";

/** A workflow that somebody pasted, as far as it could be parsed. Each part knows its line. */
export interface Pasted {
  /** How its steps should use the action, such as `your-org/webex-notify@v1`. */
  readonly own: string;
  readonly events: readonly string[];
  readonly permissions: Permissions | undefined;
  readonly jobs: readonly PastedJob[];
  /** Errors if the text is not YAML. */
  readonly errors: readonly { readonly line: number; readonly text: string }[];
}

/** The permissions of a token by name, or everything if a word for that is used. */
export type Permissions = "everything" | Readonly<Record<string, string>>;

export interface PastedJob {
  readonly id: string;
  readonly line: number;
  readonly needs: readonly string[];
  readonly condition: string | undefined;
  readonly permissions: Permissions | undefined;
  readonly permissionsLine: number | undefined;
  readonly hasMatrix: boolean;
  readonly hasEnvironment: boolean;
  readonly steps: readonly PastedStep[];
}

export interface PastedStep {
  readonly line: number;
  /** Whether it uses the action itself, not `call`. */
  readonly isOwn: boolean;
  readonly uses: string | undefined;
  readonly usesLine: number;
  readonly condition: string | undefined;
  readonly mayFail: boolean;
  readonly inputs: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
  readonly env: readonly string[];
}

/**
 * Parses a workflow as far as possible. Parts with an unexpected structure are left out, because GitHub's own check
 * reports them.
 */
export function readPasted(text: string, own = OWN_USES): Pasted {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "silent" });
  const reader = new Reader((node) => (isAlias(node) ? node.resolve(document) : node), lines, own);
  const root = document.contents;
  return {
    own,
    events: reader.words(reader.at(root, "on")),
    permissions: reader.permissions(reader.at(root, "permissions")),
    jobs: reader.entries(reader.at(root, "jobs")).map(({ key, value, line }) => reader.job(key, value, line)),
    errors: document.errors.map(({ message, pos }) => ({
      line: lines.linePos(pos[0]).line,
      text: plainly(message.split(" at line ")[0] ?? message),
    })),
  };
}

/** A fork can have any owner and any name. */
function isOwn(uses: string | undefined, own: string, inputs: readonly string[]): boolean {
  if (/^\.\/?$/.test(uses ?? "")) return ["to", "webhook-url", "token"].some((one) => inputs.includes(one));
  const [name = "", ...rest] = (uses ?? "").split("@");
  return (rest.length < 2 && /^[\w.-]+\/webex-notify$/.test(name)) || name === own.split("@")[0];
}

type Found = Node | null | undefined;

class Reader {
  readonly #resolve: (node: Found) => Found;
  readonly #lines: LineCounter;
  readonly #own: string;

  constructor(resolve: (node: Found) => Found, lines: LineCounter, own: string) {
    this.#own = own;
    this.#resolve = resolve;
    this.#lines = lines;
  }

  job(id: string, node: Found, line: number): PastedJob {
    const steps = this.#resolve(this.at(node, "steps"));
    const permissions = this.entries(node).find(({ key }) => key === "permissions");
    return {
      id,
      line,
      needs: this.words(this.at(node, "needs")),
      condition: this.text(this.at(node, "if")),
      permissions: this.permissions(permissions?.value),
      permissionsLine: permissions?.line,
      hasMatrix: this.at(this.at(node, "strategy"), "matrix") !== undefined,
      hasEnvironment: this.at(node, "environment") !== undefined,
      steps: isSeq(steps) ? steps.items.map((step) => this.#step(step as Found)) : [],
    };
  }

  #step(node: Found): PastedStep {
    const line = this.#line(node);
    const entries = this.entries(node);
    const inputs = this.entries(this.at(node, "with"));
    const uses = this.text(this.at(node, "uses"));
    return {
      line,
      isOwn: isOwn(
        uses,
        this.#own,
        inputs.map(({ key }) => key),
      ),
      uses,
      usesLine: entries.find(({ key }) => key === "uses")?.line ?? line,
      condition: this.text(this.at(node, "if")),
      mayFail: this.text(this.at(node, "continue-on-error")) === "true",
      inputs: new Map(
        inputs.map(({ key, value, line: at }) => [key, { value: this.text(value) ?? "", line: at }]),
      ),
      env: this.entries(this.at(node, "env")).map(({ key }) => key),
    };
  }

  /** The words of a list, the keys of a map, or a single word. */
  words(node: Found): readonly string[] {
    const found = this.#resolve(node);
    if (isMap(found)) return this.entries(found).map(({ key }) => key);
    if (isSeq(found)) return found.items.flatMap((one) => this.text(one as Found) ?? []);
    return [this.text(found) ?? []].flat();
  }

  permissions(node: Found): Permissions | undefined {
    const found = this.#resolve(node);
    if (isMap(found))
      return Object.fromEntries(this.entries(found).map(({ key, value }) => [key, this.text(value) ?? ""]));
    return /^(?:read|write)-all$/.test(this.text(found) ?? "") ? "everything" : undefined;
  }

  at(node: Found, key: string): Found {
    return this.entries(node).find((entry) => entry.key === key)?.value;
  }

  entries(node: Found): readonly { readonly key: string; readonly value: Found; readonly line: number }[] {
    const found = this.#resolve(node);
    if (!isMap(found)) return [];
    return (found as YAMLMap<Found, Found>).items.map(({ key, value }) => ({
      key: this.text(key) ?? "",
      value,
      line: this.#line(key),
    }));
  }

  text(node: Found): string | undefined {
    const found = this.#resolve(node);
    return isScalar(found) && found.value !== null && found.value !== undefined
      ? String(found.value)
      : undefined;
  }

  #line(node: Found): number {
    return this.#lines.linePos(node?.range?.[0] ?? 0).line || 1;
  }
}
