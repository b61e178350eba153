/**
 * What builds print and no credential is in: addresses, digests, checksums, IDs, traces, names that begin like a token, and
 * what is public of a key.
 */
export const ORDINARY_LINES: readonly string[] = `npm error code ERESOLVE
npm error While resolving: shop@1.0.0
npm error Found: react@18.2.0
npm error node_modules/react
npm error   peer react@"^18.0.0" from @testing-library/react@14.0.0
npm error 404 Not Found - GET https://registry.npmjs.org/@acme%2fshop - Not found
npm error 404  '@acme/shop@^1.0.0' is not in this registry.
npm error notarget No matching version found for left-pad@99.
npm WARN deprecated har-validator@5.1.5: this library is no longer supported
npm http fetch GET 200 https://registry.npmjs.org/@types%2fnode 245ms (cache miss)
npm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-11-20T10_00_04_123Z-debug-0.log
npm_config_registry=https://registry.npmjs.org/
npm_lifecycle_script=vitest run --config vitest.config.ts
npm_package_integrity=sha512-0pgBNNn7lPBFA2mLWJCqnNl8GbpvL6a3RuJDfBWVPzBDpFDJgJh7IuKFrfUw0gFKuLz4uKJTaqcFnwRZrhSkOQ==
"integrity": "sha512-v2kDEe57lecTulaDIuNTPy3Ry4gLGJ6Z1O3vE1krgXZNrsQ+LFTGHVxVjcXPs17LhbZVGedAJv8XZ1tvj5FvSg==",
integrity sha1-+g2U2LyRz0x8rTIoE5WqcgW5EUQ=
/home/runner/work/shop/shop/node_modules/.pnpm/@scope+pkg@1.2.3_react@18.2.0/node_modules/@scope/pkg/dist/index.js:10:5
    at Object.<anonymous> (/home/runner/work/shop/shop/node_modules/.pnpm/vitest@1.6.0_@types+node@20.11.0/node_modules/vitest/dist/vendor/runtime.js:12:3)
file:///home/runner/work/shop/shop/node_modules/.pnpm/@babel+core@7.24.0/node_modules/@babel/core/lib/index.js:3:1
    at async file:///app/node_modules/.pnpm/vite@5.0.0/node_modules/vite/dist/node/chunks/dep-R0I0XnyH.js:45678:12
GET http://localhost:5173/@vite/client net::ERR_CONNECTION_REFUSED
GET http://[::1]:5173/@vite/client net::ERR_CONNECTION_REFUSED
GET http://[::1]:5173/@fs/home/runner/work/shop/src/main.ts 404
GET http://127.0.0.1:5173/@react-refresh
GET https://localhost:8443?user=a@b.example 500
http://localhost:3000/#/@team
Failed to fetch docker://alpine:3.8@sha256:21a3deaa0d32a8057914f36584b5288d2e5ecc984380bc0118285c70fa8c9300
Pulling docker://node:20-alpine@sha256:c0a3badbd8a0a760de903e00cedbca94588e609299820557e72cba2a53dbaa2c
#5 [internal] load metadata for docker-image://docker.io/docker/dockerfile:1.4@sha256:9ba7531bd80fb0a858632727cf7a112fbfd19b17e94c4e84ced81e24ef1a0dbc
#8 resolve docker.io/library/node:20@sha256:c0a3badbd8a0a760de903e00cedbca94588e609299820557e72cba2a53dbaa2c 0.1s done
FROM ghcr.io/acme/shop:1.2.3@sha256:21a3deaa0d32a8057914f36584b5288d2e5ecc984380bc0118285c70fa8c9300
oci://ghcr.io/acme/charts/shop:1.2.3@sha256:21a3deaa0d32a8057914f36584b5288d2e5ecc984380bc0118285c70fa8c9300
Digest: sha256:21a3deaa0d32a8057914f36584b5288d2e5ecc984380bc0118285c70fa8c9300
git clone git@github.com:acme/shop.git
fatal: Could not read from remote repository git@github.com:acme/shop.git
fatal: unable to access 'https://github.com/acme/shop.git/': The requested URL returned error: 403
From https://github.com/acme/shop
 * [new branch]      feature/x@2 -> origin/feature/x@2
   3f2a9c17..d5e80b46  main       -> origin/main
remote: error: GH006: Protected branch update failed for refs/heads/main.
ssh://git@github.com:22/acme/shop.git
ssh://git@github.com/acme/shop.git
pip install git+ssh://git@github.com/acme/shop.git@v1.2.3
pip install git+ssh://git@github.com:acme/shop.git@v1.2.3
Collecting shop@ git+https://github.com/acme/shop.git@3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c
ERROR: Could not find a version that satisfies the requirement numpy==9.9 (from versions: 1.3.0, 1.4.1)
  Downloading numpy-1.26.4-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (18.0 MB)
    --hash=sha256:2a02aba9ed12e4ac4eb3ea9421c420301a0c6460d9830d74a9df87efa4912010
THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.
        Expected sha256 2a02aba9ed12e4ac4eb3ea9421c420301a0c6460d9830d74a9df87efa4912010
             Got        5e4b1c9f7f5b5e8d7a3c2b1a0f9e8d7c6b5a4938271605f4e3d2c1b0a9f8e7d6
go: example.com/mod@v1.2.3: reading https://proxy.golang.org/example.com/mod/@v/v1.2.3.mod: 404 Not Found
go: github.com/acme/shop@v0.0.0-20240101120000-3f2a9c17d5e8: invalid version: unknown revision
github.com/stretchr/testify v1.8.4 h1:CcVxjf3Q8PM0mHUKJCdn+eZZtm5yQwehR5yeSUQVcUk=
verifying github.com/acme/x@v1.0.0: checksum mismatch
	downloaded: h1:CcVxjf3Q8PM0mHUKJCdn+eZZtm5yQwehR5yeSUQVcUk=
/root/go/pkg/mod/github.com/!burnt!sushi/toml@v1.3.2/decode.go:120 +0x1d3
goroutine 7 [running]:
main.(*Server).Handle(0xc0001a2000, {0x7f3a9c17d5e8, 0xc000010000})
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project shop: Compilation failure
[ERROR] /home/runner/work/shop/shop/src/main/java/com/acme/Shop.java:[12,5] cannot find symbol
[INFO] Downloading from central: https://repo.maven.apache.org/maven2/org/junit/junit-bom/5.10.0/junit-bom-5.10.0.pom
	at com.acme.shop.payments.gateway.internal.SignatureServiceImplementation2.sign(Sign.java:7)
	at com.acme.Shop$$EnhancerBySpringCGLIB$$3f2a9c17.<init>(<generated>)
Caused by: java.lang.IllegalStateException: com.zaxxer.hikari.pool.HikariPool$PoolInitializationException@3f2a9c17
org.gradle.api.tasks.TaskExecutionException: Execution failed for task ':app:compileDebugJavaWithJavac'.
Contact build@example.com or ada.lovelace@corp.example for help, mailto:ada@example.com
commit 3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c
Merge: 3f2a9c1 d5e80b4
Author: Ada Lovelace <ada@example.com>
tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904
md5 d41d8cd98f00b204e9800998ecf8427e  key-d41d8cd98f00b204e9800998ecf8427e
Cache restored from key: Linux-node-3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c7d8e9f00112233445566778899
Cache key-3f2a9c17d5e80b46a1c2d3e4f5061728 not found
request id 123e4567-e89b-12d3-a456-426614174000 failed
x-amz-request-id: 7Z9K2M4P6Q8R1S3T, x-amz-id-2: Gg4hj3kL2mN5pQ8sT1vW4xY7zA0cF3hJ6kL9nP2rS5uV8wX1yB4dE6gH9jK2mN5pQ8sT1vW4xY7=
arn:aws:iam::123456789012:role/deploy-production-2
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiaW5kZXguanMiLCJzb3VyY2VzIjpbIi4uL3NyYy9pbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUifQ==
url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==)
data:font/woff2;base64,d09GMgABAAAAAAXcAA4AAAAACxwAAAWGAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGhobHBwqBmAAXggCEQgKiQCGZAsOAAE2AiQDGAQgBYN6ByAbYQjI
"sri": "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"
dist/assets/index-DiwrgTda.js   143.42 kB │ gzip: 46.14 kB
.next/static/chunks/framework-8e0e0cb4a6b96a91.js
PR_kwDOABCD1M5a1b2c and MDEwOlJlcG9zaXRvcnkxMjk2MjY5 and IC_kwDOGb8bT85Q1w2e3r4t5y6u7i8o9p0a
pi_3MtwBwLkdIwHu7ix28a3tqPa cus_NffrFeUfNV2Hib evt_1NG8Du2eZvKYlo2CUI79vXWy price_1MoBy5LkdIwHu7ixZhnattbh
/nix/store/5rfwb0v3kx6v8d8v5f4x7k9q2m1n3p4r-hello-2.12.1/bin/hello
Requested https://example.com/a/b:c@d/e?x=1
Error: connect ECONNREFUSED ::1:5432 at postgres://localhost:5432/shop
redis://localhost:6379/0 is not reachable
jdbc:postgresql://db.example.com:5432/shop?sslmode=require
HTTP/1.1 401 Unauthorized www-authenticate: Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/shop:pull"
WWW-Authenticate: Basic realm="Sonatype Nexus Repository Manager"
error: authentication required: Bearer token_missing
Run actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
Uses: acme/shop/.github/workflows/build.yml@refs/heads/main
Download action repository 'actions/setup-node@v4' (SHA:49933ea5288caeb47e2dc7d6fd3ba9a3c2cd0bc2)
https://pipelines.actions.githubusercontent.com/serviceHosts/3f2a9c17-d5e8-0b46-a1c2-d3e4f5061728/_apis
E   assert 'https://shop.example/@ada' == 'https://shop.example/@bob'
E   sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at "localhost" (::1), port 5432 failed
FAILED tests/test_users.py::test_sends_mail[ada@example.com-https://shop.example:8080/@ada]
FAIL src/task-runner.test.ts > sk-admin-panel renders 2 items of the overview
vcr_cassettes/test_payment_gateway_returns_an_error_for_a_declined_card.yml
./vcr_fixtures_for_the_payment_gateway_and_all_of_its_errors_in_2026/index.json
cio_config_of_the_customer_io_integration_2
ciompressionErrorsInTheLargeArchive2
API-DOCUMENTATION-IS-OUTDATED
API-VERSIONMISMATCHBETWEENCLIENTANDSERVER
ASIA-PACIFIC region; ASIAPACIFICNORTHEAST1 is not known; ASIAN markets
dp.st.length is not a function, dp.pt.map(x)
pat.match.exec, sat.positions.reduce is not a function
v1.0-beta-2026-11-20-with-a-long-name-of-the-release
xai-agents-framework-of-the-team-2026 and pplx-embed
nvapi-sys-bindings-for-windows-x86-64-msvc
ico-moon-free-icons-2-with-many-more, ico-search
r8_mapping_file_of_the_release_build_2
lsv2 is not set
sha256~ is not sha256:
key-value-store-2026-11-20
sgp_region_singapore_2
fm2_radio, fo1_bar
sb_secret_key_is_missing_in_the_settings_of_the_project
cfat_x, cfut_settings_of_the_whole_company_2
SK and sk-SK, sk-skeleton-loading-indicator-2
tk-us-west-2-cluster-of-the-payments-team
IQoJ is short
LTAI is short
rnd_number_generator_of_the_test_suite_2
-----BEGIN CERTIFICATE-----
MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJRTESMBAGA1UE
-----END CERTIFICATE-----
---- BEGIN SSH2 PUBLIC KEY ----
AAAAB3NzaC1yc2EAAAADAQABAAABAQDJnryCPo8+CBrQL7U1sjaj/4CsuaH3x+4ooffB8d
---- END SSH2 PUBLIC KEY ----
Public-Lines: 6
AAAAB3NzaC1yc2EAAAADAQABAAABAQDJnryCPo8+CBrQL7U1sjaj/4CsuaH3x+4o
the file has no "Private-Lines:" header, and Private-MAC: is missing
{"kty":"RSA","e":"AQAB","kid":"2011-04-29","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEPs2NFFp2w"}
{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}
X-Amz-Signature is missing, --signature=/home/runner/work/shop/dist/shop-1.2.3.tar.gz.sig
https://hooks.slack.com/services is not reachable, https%3A%2F%2Fhooks.slack.com%2Fservices
https%3A%2F%2Fexample.com%3A8080%2F%40scope%2Fservices%2Ftemplates%2Fbackend%2Fname
2.7.2. Basic Options, Basic Overview, and Basic Operations
'Bearer': self._add_bearer_token,
self.bearer = BearerToken(request_validator, token_generator)
<ConfirmationMethod>urn:oasis:names:tc:SAML:1.0:cm:Bearer</ConfirmationMethod>
ctest_submit(HTTPHEADER "Authorization: Bearer <auth-token>")
{"baseURL":"http://localhost:3000","email":"ada@example.com","status":500}
{"baseURL":"http://web:3000","email":"ada@example.com"}
{"url":"http://a.example","email":"x@y.com"}
{"registry":"https://registry.npmjs.org","name":"@acme/shop"}
{"target":"http://localhost:8080","ws":true,"pkg":"vite@5.0.0"}
{"service.url":"http://localhost:8080","@version":"1","message":"started"}
{"repository":"git://github.com:acme/ui.git","maintainers":["ada@example.com"]}
{'url':'http://shop:8000','user':'ada@example.com'}
{"iss":"https://token.actions.githubusercontent.com","sub":"repo:acme/shop","workflow_ref":"acme/shop/.github/workflows/ci.yml@refs/heads/main"}
AxiosError: {"config":{"baseURL":"http://localhost:3000","url":"/users","data":"{\\"email\\":\\"ada@example.com\\"}"}}
{"stdout":"Local: http://localhost:5173\\n@acme/web:dev: ready"}
GET /auth?redirect_uri=http%3A%2F%2Flocalhost%3A3000&login_hint=ada%40example.com 302
GET /auth?redirect_uri=http://shop:3000&login_hint=ada@example.com 302
GET /cb?origin=https%3A%2F%2Fshop.example&time=12%3A00&email=ada%40example.com 302
GET /x?json=%7B%22url%22%3A%22http%3A%2F%2Fshop%3A3000%22%2C%22email%22%3A%22ada%40example.com%22%7D 500
<wsa:To>http://shop:8080</wsa:To><wsa:From>ada@example.com</wsa:From>
CORS_ORIGIN="http://localhost:3000",MAIL_FROM="ada@example.com"
ALLOWED_ORIGINS=http://localhost:3000,https://shop.example,ada@example.com
helm install shop --set url=https://shop.example:8443,admin.email=ada@example.com
cypress run --config baseUrl=http://localhost:3000,browser=chrome@126
jdbc:sqlserver://db:1433;databaseName=shop;user=ada@example.com
PLAINTEXT://kafka:9092,CONTROLLER://kafka:9093;id=1@kafka:9094
HikariConfig[jdbcUrl=jdbc:postgresql://localhost:5432,dataSource=com.acme.Ds@1a2b3c]
FAILED test_mail.py::test_send[http://localhost:8080-ada@example.com]
foo@https://shop.example:1:2,bar@https://shop.example:3:4
background:url(https://cdn.example);color:red;@media(min-width:1px)
[link](https://shop.example):@ada, see https://shop.example:@ada/ui
FAIL src/hooks/useNotificationPreferences.test.ts
FAIL src/hooks/useBase64EncodedAttachment.ts and src/hooks/useh3yb64encodedattachment1.tsx
POST /hooks/thisisaverylongcatchphrase 404
test_create_order_with_user_1eb65fdf-9643-417f-9974-ad72cae0e10f failed
Container payments-service-e2e-tests_node_1eb65fdf-9643-417f-9974-ad72cae0e10f started
s3://bucket/integration_test_bucket_data_1eb65fdf-9643-417f-9974-ad72cae0e10f.json
Missing environment variables: AWS_SECRET_ACCESS_KEY, CLOUDFLARE_R2_BUCKET_NAME, S3_BUCKET
missing: STRIPE_SECRET_KEY,AWS_SECRET_ACCESS_KEY,DATABASE_URL_V2_PRIMARY
botocore.exceptions.PartialCredentialsError: missing: AWS_SECRET_ACCESS_KEY
/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/site-packages/botocore/credentials.py:1234: in load
env: AWS_SECRET_ACCESS_KEY: ***
  CLOUDFLARE_R2_BUCKET_NAME: shop
AWS_SECRET_ACCESS_KEY='***' TerraformWrapperVersion2X: on
  AWS_SECRET_ACCESS_KEY: ***
  terraform_wrapper_version2: x
AWS_SECRET_ACCESS_KEY: \${S3_SECRET_ACCESS_KEY} or $R2_SECRET_ACCESS_KEY
secret_access_key: "/run/secrets/aws_secret_key_v2"
expect(key).toContain("-----BEGIN PRIVATE KEY-----"); expect(key).toContain("-----END PRIVATE KEY-----");
src/webhooks/incoming/controller.ts:12:5 - error TS2304
FAIL src/webhooks/incoming/stripeHandler.test.ts
POST /api/webhooks/incoming/github-events 404
basic semver-major, Basic readOnly, basic writeDouble, Basic One-way, Basic 95c62fb, Basic readOnlyProperty, Basic PrintTo
WWW-Authenticate: Bearer authorization_uri="https://login.windows.net/1eb65fdf", error="invalid_token"
WWW-Authenticate: Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource"
WWW-Authenticate: Bearer realm=ghcr.io
curl -H "Authorization: Bearer $GITHUB_TOKEN" -H "Authorization: Bearer %GITHUB_TOKEN%" -H "Authorization: Bearer [REDACTED]"
  - Bearer:
      in_header2: x
    Show words after Basic and Bearer

 src/text/secrets/shapes/known-shapes.ts      | 12 ++++++++----
cosign verify-blob --sig=./artifacts/checksums.txt.sig checksums.txt
minisign -V sig=dist/shop-1.2.3-linux-amd64.tar.gz.minisig
GET /v1/spaces/123/messages?pageSize=100&pageToken=2 500
src/services/e2etests/bookings/createBooking.test.ts
github_pat_is_missing_in_the_settings, hvs.getHumanReadableVersionString()
assets/sk-DiwrgTda3f2a9c17d5e80b46.js and assets/ico-3f2a9c17d5e80b46a1c2d3e4.svg
Error: Failed to load file://C:/Users/x/node_modules/@babel/core, webpack://D:/a/shop/node_modules/@babel/core/lib/index.js
file://C:\\Users\\x\\node_modules\\@babel\\core
git+https://npm-production-registry-2.acme.dev:@acme/ui
s3://arn:aws:s3:us-east-1:123456789012:accesspoint/x/@y
pip install git+ssh://gitlab@gitlab.com:acme/shop.git@v1, hg+ssh://hg@bitbucket.org:acme/shop@tip
golang.org/x/oauth2:v0.1.0-20240101000000-3f2a9c17d5e8@x
AWS::EC2::Instance.AWS:Deployment2OfTheShopInProduction@latest
shouldReturn404WhenUserIsMissing_user_1eb65fdf-9643-417f-9974-ad72cae0e10f failed, OrderEventsTopic2ForShop_test_consumer, PaymentsAPI2026Backup_prod_20261120-1000.tar
Acme.SG.IntegrationTests.Users.CreateUser, SG.NotificationPreferences.handler, Acme.SG.SourceGeneratorTests.Users.CreateUser.Works
v1.0-507f1f77bcf86cd799439011-amd64
minisign --sig=build/artifacts/release/checksums.txt.sig, sig=sha256-checksums-of-the-release.txt.sig
test_x[sig=some_function_of_two_arguments], sig=0x00007ffff7a3b2c1d0
"secretAccessKey": "Shop2/Production/AwsSecretAccessKey", secretAccessKey: /run/secrets/AwsKey2ForDeployment
secretAccessKey: getSecretAccessKeyOfVersion2(), aws_secret_access_key => arn%3Aaws%3AsecretsManager2
accountKey=accountKey, sharedAccessKey=self.shared_access_key, AccountKey=process.env.ACCOUNT_KEY
//registry.npmjs.org/:_authToken=undefined, //registry.npmjs.org/:_authToken=process.env.NPM_TOKEN
Bearer tokens/OAuth2 are not supported, bearer authentication/authorization is on
bearer 1.48.0-rc.1, bearer = "1.48.0-rc.1"
Bearer -------------------------------- Bearer .............................. Bearer ==============================
Bearer: #/components/securitySchemes/x, Bearer "#/components/securitySchemes/Bearer"
Bearer::authenticate_with_refresh_token(x), Authorization: Bearer process.env.GITHUB_TOKEN2
bearer authentication-is-not-supported-by-this-server
<td>Bearer authentication</td>
unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Fshop%3Apull&service=ghcr.io: 403 Forbidden`.split(
  "\n",
);
