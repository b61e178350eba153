/** What is used of `yaml`, so that nothing else of it ships. It is loaded when a text is parsed for the first time. */
export {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  visit,
} from "yaml";
