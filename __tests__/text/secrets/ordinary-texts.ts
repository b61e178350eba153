/** What builds print on several lines, or with escapes, and no credential is in. */
export const ORDINARY_TEXTS: readonly string[] = [
  // A challenge without parameters, and the header after it, as curl, ASP.NET, and others print them.
  "< WWW-Authenticate: Bearer\n< Strict-Transport-Security: max-age=31536000",
  "HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer\naccess-control-allow-origin: *",
  "{\n  WWW-Authenticate: Bearer\n  Strict-Transport-Security: max-age=2592000\n}",
  "< www-authenticate: Bearer\r\n< x-b3-traceid: 4bf92f3577b34da6",
  "Error: the scheme is Bearer\n2026-11-20T10:00:04.123Z INFO started",
  "Error: the scheme is Bearer\n[10:00:04.123] INFO started",
  "Error: the scheme is Bearer\n/home/runner/work/shop2/shop/src/auth.ts:12:3",
  "Error: the scheme is Bearer\n  src/auth2.ts:12:3 - error TS2345",
  "Error: the scheme is Bearer\nTestAuth2Basic (0.00s)",
  "Error: the scheme is Bearer\n  shop-api-7d9f8b6c5d-x2x9z   1/1  Running",
  // Addresses in code, with something in place of a port.
  `  12 | await fetch(\`http://127.0.0.1:\${port}/@vite/client\`);`,
  `fetch("http://\${host}:\${port}/@id/x"), http://$host:$port/@vite/client, http://%s:%d/@fs/src/main.ts`,
  "http://{host}:{port}/api/@me, http://backend:%PORT%/@x, http://localhost:PORT/@fs/x, http://localhost:XXXX/@id/x",
  "http://localhost:[port]/@vite/client, http://localhost:undefined/@x, http://127.0.0.1:null/@x, http://web:NaN/@x",
  // What scripts, .NET, and commands of a workflow write for a quotation mark or a line end after a port or a host.
  String.raw`{\u0022url\u0022:\u0022http://shop:5000\u0022,\u0022email\u0022:\u0022ada@example.com\u0022}`,
  String.raw`{\x22url\x22:\x22http://shop:5000\x22,\x22email\x22:\x22ada@example.com\x22}`,
  String.raw`http://web:3000\u0027,ada@x http:\u002F\u002Fweb:3000\u002Cada@x http://web:3000\u003Eada@x`,
  "::error::could not reach http://web:3000%0Aada@example.com was not told",
  "GET /x?json=http://web:3000%22%2Cada@example.com 500",
  "http://web:3000|ada@example.com, http://web:3000*ada@example.com, http://web:3000→ada@example.com",
  "https://shop.example:443:ada@example.com, http://web.example|email:ada@example.com, http://web:80…ada@example.com",
  "GET /cb?text=see+https%3A%2F%2Fshop.example+email%3Aada%40example.com 302",
  "GET /cb?text=http%3A%2F%2Fweb%3A3000%20ada%40x&b=http%3A%2F%2Fweb%3A3000%0Aada%40x&c=http%3A%2F%2Fweb%3A3000+ada%40x",
  "GET /cb?text=http%3A%2F%2Fweb%3A3000%7Cada%40x&b=http%3A%2F%2Fweb.example%20ada%3A1%40x 302",
  "::error::see https://shop.example%0Aemail:ada@example.com",
  String.raw`{"stdout":"see https://shop.example\nnpm:foo@1 is old"}`,
  // Whole words in a color, as JSON and XML write it, and next to other invisible characters.
  ...[
    "task-3f2a9c17d5e80b46a1c2d3e4f5061728",
    "disk-3f2a9c17d5e80b46a1c2d3e4",
    "mexico-3f2a9c17d5e80b46a1c2d3e4",
    "EURASIAPACIFICSOUTHEAST",
    "graphhf_loadPretrainedModelWeights",
  ].flatMap((word) => [
    String.raw`{"msg":"\u001b[33m${word}\u001b[39m stopped"}`,
    `[33m${word}[39m stopped, ^[[33m${word}^[[39m stopped`,
    `see ${word}\u200b and ${word}\u00ad, ${word}\ufeff or ${word}\ufe0f`,
    `see ${word.slice(0, -2)}\u001b[39m${word.slice(-2)} stopped`,
    `\u001b]8;;https://x.example\u001b\\${word}\u001b]8;;\u001b\\ stopped`,
  ]),
  // Words in which one could see the name of a member of a JSON web key.
  "GET /search?q=integration-tests-for-the-shop&blockType=paragraph 200",
  '{"taskType":"deploy","d":"2026-11-30T10-00-00-of-the-Release"}, {"_p":1,"blockType":"x","k":"Integration2TestBucketData"}',
  "src/blockType.ts: Argument of type '(p: ProjectWithOrganizationAndTeam2) => void' is not assignable",
  'sha512-v2kDEe57lecTulaDIuNTPy3RyktYGJ6Z1O3vE1krgXZNrsQ+LFTGHVxVjcXPs17Lhb==\n{"k":"507f1f77bcf86cd799439011A"}',
  '{"kty":"RSA"}, d:\\\\actions-runner-of-the-windows-team\\\\_work, q=buildTheWholeQueryFromItsParts(x)',
  // Names and paths after the name of a key of AWS, and a commit or an ID on the next line.
  "error: missing AWS_SECRET_ACCESS_KEY\n3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c main",
  "validate: secretAccessKey\n  ✗ 3f2a9c17-d5e8-0b46-a1c2-d3e4f5061728",
  "AWS_SECRET_ACCESS_KEY:\n/Users/runner/work/ShopApp2/ShopApp2/Sources/Deploy",
  "Bearer\n======================================",
  "| Bearer\n| ------------------------------------- |",
];
