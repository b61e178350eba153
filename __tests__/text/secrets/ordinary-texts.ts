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
  "Bearer\n======================================",
  "| Bearer\n| ------------------------------------- |",
];
