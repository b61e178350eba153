export const modules={725:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{readWebhookUrls:()=>readWebhookUrls,webhook_urls_exports:()=>webhook_urls_exports})
var _rolldown_runtime_0=_require(3449)
var _start_1=_require(2839)
var webhook_urls_exports=_rolldown_runtime_0.IL({readWebhookUrls:()=>readWebhookUrls,webhookSecrets:()=>webhookSecrets})
function readWebhookUrls(env){return _start_1.Wse(urlsIn(env),parseWebhookUrl)}
function webhookSecrets(env){return urlsIn(env).flatMap((url)=>[...new Set([url,_start_1.Bly(url)])]).flatMap((url)=>{const secrets=url.replace(/^\w+:\/\/[^/]*/,"").split(/[/?#&=]/).map((part)=>part.trim()).filter((part)=>SECRET_PART.test(part)).flatMap((part)=>[part,decoded(part)])
return[...new Set([...COMMON_WORD.test(url)?[]:[url],...secrets])]})}
const COMMON_WORD=/^[a-z]{1,15}$/
const SECRET_PART=/^(?=.{6})(?!v\d+$|\d{4}-\d\d-\d\d$|(?:(?:[A-Z]?[a-z]{1,15}\d?|\d{1,4})(?:[-_.]|$)){2,3}$)(?=.*\d|.{16})/
function decoded(part){try{return decodeURIComponent(part)}catch{return part}}
function urlsIn(env){return _start_1.aLc(_start_1.ANS(env,"webhook-url")??"")}
const WHERE="which the Webex App Hub shows after you create it"
function parseWebhookUrl(url){const allowed=`each line must be the https address of an incoming webhook, ${WHERE}`
const hostname=URL.canParse(url)?new URL(url).hostname:""
const service=Object.entries(OTHERS).find(([,hosts])=>hosts.test(hostname))?.[0]
const slip=slipOf(url,hostname)
if(slip!==void 0)throw new _start_1.dzK("webhook-url","***",slip.says,slip.near)
if(service!==void 0)throw new _start_1.dzK("webhook-url","***",`its host is ${hostname}, which is ${service}'s: ${allowed}`)
try{_start_1.nVG("webhook-url",url)}catch{throw new _start_1.dzK("webhook-url","***",allowed)}
const{pathname}=new URL(url)
if(pathname.length<=1)throw new _start_1.dzK("webhook-url","***",allowed)
if(!WEBEX.test(hostname)||/\/webhooks\/incoming\/[^/]+\/?$/.test(pathname))return url
const found=`its host is ${hostname}, but an incoming webhook's address contains \`/webhooks/incoming/\` and an ID`
throw new _start_1.dzK("webhook-url","***",`${found}: store the whole address, ${WHERE}. Webhooks of the REST API report events and cannot receive messages`)}
const WEBEX=/(?:^|\.)(?:webex|webexapis|ciscospark)\.com$/
function slipOf(text,hostname){const bare=_start_1.sOo(text)
if(bare!==void 0)return{says:bare.says}
const wrapping=_start_1.N9I(text)
if(wrapping!==void 0)return wrapping
if(_start_1.ZCB(text)!==void 0)return{says:"it is the link of a room, which belongs in `to:`"}
if(hostname!=="")return void 0
const whole=`it must be the whole address, beginning with https://, ${WHERE}`
if(/^[\w.:-]*\/?(?:v1\/)?webhooks\/incoming\//.test(text))return{says:whole}
if(_start_1.ksK(text)?.type==="WEBHOOK")return{says:`it contains only the ID of a webhook: ${whole}`}
const noun=_start_1.LqK(text)
if(noun===void 0)return _start_1.O76(text)
return{says:`it contains ${noun}: a bot's token belongs in \`token:\``}}
const OTHERS={Slack:/(?:^|\.)slack(?:-gov)?\.com$/,"Microsoft Teams":/(?:^|\.)(?:webhook\.office\.com|outlook\.office(?:365)?\.com|logic\.azure\.com|api\.powerplatform\.com)$/,Discord:/(?:^|\.)discord(?:app)?\.com$/,"Google Chat":/^chat\.googleapis\.com$/,Mattermost:/(?:^|\.)mattermost\.com$/}}),};
