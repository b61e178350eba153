import fc from "fast-check";

/** Pieces of text that mean something to Markdown, Mustache, Webex, terminals or the eye. */
const PIECES = [
  ..."`*_[]()<>#|~!-+=.:;\\&@\"'{}^$",
  ..." \t\n\r\v\f\0\u001b\u0085\u00a0",
  "\u2028\u2029\u200b\u200d\u2060\ufeff",
  "\u202a\u202e\u2066\u2069\u200e\u061c",
  "\ud83d",
  "\ude00",
  "😀👩‍👩‍👧🏽",
  "e\u0301\u0300",
  "שלום",
  "مرحبا",
  "漢字",
  "\u{e0041}",
  "```",
  "~~~~",
  "\n```\n",
  "\n\n",
  "  \n",
  "\n# ",
  "\n- ",
  "\n1. ",
  "1. ",
  "2) ",
  "- ",
  "# ",
  "> ",
  "---",
  "===",
  "    code",
  "<@all>",
  "<@here>",
  "<@personEmail:a@example.com|x>",
  "<@personId:Y2lz|x>",
  '<spark-mention data-object-type="groupMention" data-group-type="all">',
  "</spark-mention>",
  "< @all>",
  "<\\@all>",
  "&lt;@all&gt;",
  "&LT;@all>",
  "&#60;@all&#62;",
  "&#x03c;@here>",
  "&amp;lt;@all&amp;gt;",
  "<&#64;all>",
  "<&commat;all>",
  "&copy;",
  "&",
  "<b>",
  "<!-- ",
  "-->",
  "<script>",
  "{{x}}",
  "{{{x}}}",
  "{{#x}}",
  "{{/x}}",
  "{{> title}}",
  "{{=<% %>=}}",
  "[a](https://example.com)",
  "[a](javascript:alert)",
  "![a](https://example.com/a.png)",
  "[a]: https://example.com",
  "<https://example.com>",
  "https://example.com/a_(b)_*c*?d=e&copy;=[f]#g",
  "javascript:alert(1)",
  "a",
  "B",
  "7",
  "word",
];

/** Text as an attacker would write it into a branch, a title or a commit message. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...PIECES).map((piece) => piece.repeat(Math.ceil(300 / piece.length))),
  },
);

/** The same, up to 100 kB. */
export const longHostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }),
    fc.integer({ min: 1, max: 100_000 }),
  )
  .map(([pieces, length]) => {
    const text = pieces.join("");
    return text.repeat(Math.ceil(length / text.length)).slice(0, length);
  });
