/**
 * Node modules that are expensive to load and that a plain message may not need: `https` loads all of `tls` and
 * `crypto`, which takes a third of a bare program's time. Requests to a local Webex do not use them.
 */
const WHEN_USED: ReadonlySet<string> = new Set(["https", "crypto", "zlib"]);

const REQUIRE = String.raw`__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?<module>[\w:/]+)"\)`;
const NAMED = new RegExp(String.raw`^\s*const (?<name>\w+) = ${REQUIRE};\n`, "gm");
const ANY = new RegExp(REQUIRE, "g");
const IMPORT = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m;

/** The bundler's names for a module's imports, and for a parameter that none of a module's functions uses. */
const IMPORTED = /(?<=\w)(?:_js)?__WEBPACK_IMPORTED_MODULE_(\d+)__/g;
const UNUSED_PARAMETER = "__unused_webpack___webpack_module__";
/** How a function of another module is called, so that it has no `this`. None of them uses it. */
const CALL = /\(0, (\w+_\d+\.[\w$]+)\)(?=\()/g;
const REQUIRE_FUNCTION = /__(?:nccwpck|webpack)_require__/g;
const EXPORTS = "__webpack_exports__";

/** Shortens the bundler's names and calls in a script: `_text_cut_2` is for imports from `text/cut.js`. */
export function withShortNames(script: string): string {
  return script
    .replaceAll(IMPORTED, "_$1")
    .replaceAll(CALL, "$1")
    .replaceAll(UNUSED_PARAMETER, "_module")
    .replaceAll(REQUIRE_FUNCTION, "_require")
    .replaceAll(EXPORTS, "_exports");
}

/**
 * Changes a script of the bundle so that Node modules do not need a `require` function each, and that the modules above
 * are loaded only when they are used.
 */
export function withModulesWhenUsed(script: string): string {
  const late = new Map<string, string>();
  const rest = script.replaceAll(NAMED, (whole, name: string, module: string) => {
    if (!WHEN_USED.has(module.replace(/^node:/, ""))) return whole;
    late.set(name, module);
    return "";
  });
  const used = [...late].reduce(
    (text, [name, module]) => text.replaceAll(new RegExp(String.raw`\b${name}\b`, "g"), builtin(module)),
    rest,
  );
  return used.replaceAll(ANY, (_, module: string) => builtin(module)).replace(IMPORT, "");
}

function builtin(module: string): string {
  return `process.getBuiltinModule("${module}")`;
}
