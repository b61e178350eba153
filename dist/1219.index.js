export const id=1219
export const ids=[1219]
export const modules={3443:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{adviceFor:()=>adviceFor})
var _start_0=_require(2839)
const OF_CODE=[[/^(?:ENOTFOUND|EAI_AGAIN)$/,"unknown host"],[/^ECONNREFUSED$/,"nobody listens"],[/^E[MN]FILE$/,"no descriptors"],[/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR)/,"bad answer"],[/SELF_SIGNED_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER)/,"unknown authority"],[/^CERT_|^ERR_TLS_CERT/,"bad certificate"]]
function connectionFaultOf({cause}){if(!(cause instanceof Error))return void 0
const[,status]=/\bHTTP\/1\.\d (\d{3})\b/.exec(cause.message)??[]
if(status!==void 0)return ofTunnel(status)
if(_start_0.atd(cause))return"not secured"
const{code}=cause
const fault=OF_CODE.find(([shape])=>shape.test(String(code)))?.[1]
return fault!==void 0&&isOfProxy(cause.message)?OF_PROXY[fault]??fault:fault}
function ofTunnel(status){if(status==="407")return"proxy"
return status.startsWith("5")?"proxy fails":"proxy refuses"}
const OF_PROXY={"unknown host":"unknown proxy","nobody listens":"no proxy there"}
function isOfProxy(words){const[,address=""]=/\brequest to (\S+) failed/.exec(words)??[]
if(!URL.canParse(address))return false
const{hostname,port,protocol}=new URL(address)
const[,unknown]=/\b(?:ENOTFOUND|EAI_AGAIN) (\S+)/.exec(words)??[]
if(unknown!==void 0)return unknown!==hostname
const[,refused]=/\bECONNREFUSED \S*:(\d+)/.exec(words)??[]
return refused!==void 0&&Number(refused)!==(Number(port)||(protocol==="http:"?80:443))}
const UNKNOWN="Check the token: Webex does not know it, or it has expired."
const PERSONAL=`${UNKNOWN} A personal token expires after 12 hours`
const OUTSIDERS="The token is not allowed to do this for this person: an organization can block bots and outsiders"
const EXISTS="It already exists, or somebody else is changing it:"
const REQUESTS="Webex limits how many requests a token can make: raise max-duration, or"
const AGAIN="Run the step again; if the error remains, give the trackingId to Webex support."
const ADVICE={auth:{post:`${PERSONAL}; use a bot's.`,"look up":`${PERSONAL}; use a bot's.`,call:`${PERSONAL}.`,provision:UNKNOWN},forbidden:{post:"The token is not allowed to post there: in an announcement room, only moderators can post, and an organization can block bots.","look up":"Use a token that is allowed to look it up, or use room IDs and email addresses instead.",call:"The token is not allowed to do this: use the token of somebody who is, with the scopes that the method needs.",provision:"The token is not allowed to do this: it must be a moderator of the room or team, or its organization does not allow it."},"forbidden person":{post:"The token is not allowed to write to this person: their organization, or the token's, can block bots and messages from outside.","look up":"Use a token that is allowed to look the person up, or use another address of theirs.",call:`${OUTSIDERS}, and the token may lack scopes.`,provision:`${OUTSIDERS}.`},"not found":{post:"Check the ID or address, and add the bot to the room: it can post only where it is a member.","look up":"Check the ID or name, and add the bot there: Webex hides rooms and teams that it is not in.",call:"Check the ID, and that the token's owner is a member there: Webex hides what only others can see.",provision:"It was deleted, or the token is not a member."},"no such address":"Webex has nothing at this address: \"api-url\" must end with \"/v1\". Remove it to use the default.","no such list":"Webex has this list for every token, so something else answered: check \"api-url\", which must end with \"/v1\", and the proxy.","no such path":"Nothing is at this path for this token: check the path and the IDs in it, and that the token's owner can see it.","no such person":"Webex does not know this person: check the email address or the ID of the person. The room is not the problem.",conflict:{post:AGAIN,"look up":AGAIN,call:`${EXISTS} first list what exists.`,provision:`${EXISTS} run the step again.`},"rate limited":{post:"Webex limits how many messages a token can send: raise max-duration, or send less often with this token.","look up":`${REQUESTS} make fewer requests with this token.`,call:`${REQUESTS} call less often with this token.`,provision:"Webex limits how many changes a token can make: raise max-duration, or run the step again."},locked:"Webex has locked it for a while: run the step again later, or raise retries and max-duration.",rejected:{post:"Webex did not accept the message or the destination: its answer says why.","look up":"Webex did not accept the destination: its answer says why.",call:"Webex did not accept the arguments: its answer says why.",provision:"Webex did not accept it: its answer says why."},"rejected without a word":"The answer does not say why, so it may not come from Webex: check api-url and any proxy in between.",server:"Webex had an error: see https://status.webex.com, then run the job again.","not offered":"The server does not support this request: check api-url and the proxy.",proxy:"The proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret.",redirect:"Redirects are not followed, to protect the token: correct api-url, or any proxy in between.","bad answer":"Something between the runner and Webex answered instead: check the proxy and api-url.",connection:"Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.","proxy refuses":"The proxy does not let the runner reach Webex: allow the host of api-url there, or add that host to NO_PROXY.","proxy fails":"The proxy itself cannot reach Webex: fix the proxy, or add the host of api-url to NO_PROXY.","no descriptors":"The runner cannot open more files and connections: find out what keeps them open, or raise its limit (ulimit -n).","not secured":"The connection could not be secured by TLS: check scheme and port of api-url, and any proxy in between.","unknown host":"The runner's DNS does not know the host: check the spelling of api-url, and set HTTPS_PROXY if the runner needs a proxy.","unknown proxy":"The runner's DNS does not know the proxy: check the spelling in HTTPS_PROXY.","no proxy there":"Nothing listens at the proxy's address: check host and port in HTTPS_PROXY.","nobody listens":"Nothing listens at that address: check api-url, HTTPS_PROXY, and the firewall.","unknown authority":"The runner does not trust the certificate's issuer: set NODE_EXTRA_CA_CERTS in the job's env to a file with your company's CA certificate.","bad certificate":"The certificate is not valid for that host or on that day: check api-url, the runner's clock, and any proxy in between.",file:"The file was not sent completely: check it, and run the job again.",timeout:"Webex or the network was slow: raise timeout, or run the job again.",stopped:"Run the job again.","out of time":"Raise max-duration, or run the job again."}
const DOUBT={post:"Check the room first: the message may have arrived.","look up":"",call:"Check first: it may have been carried out.",provision:""}
const WEBHOOK_LIMIT="The webhook's server limits the rate: raise max-duration, or send less often to this webhook."
function adviceFor(error,task,input="api-url"){const{kind,isAdvised,mayHaveArrived}=error
const advice=input==="webhook-url"&&kind==="rate limited"?WEBHOOK_LIMIT:ADVICE[faultOf(error)]
return[(isAdvised&&!(kind==="forbidden"&&task==="look up")?"":typeof advice==="string"?advice:advice[task]).replaceAll("api-url",input),mayHaveArrived?DOUBT[task]:""].filter(Boolean).join(" ")}
function isOutOfTime({cause}){if(cause instanceof _start_0.w8i)return isOutOfTime(cause)
return cause?.code===_start_0.JLq}
const OF_STATUS={405:"not offered",407:"proxy",423:"locked",501:"not offered",505:"not offered"}
function faultOf(error){const{kind,status,subject,description}=error
if(kind==="connection")return connectionFaultOf(error)??kind
if(kind==="stopped")return isOutOfTime(error)?"out of time":kind
if(kind==="rejected"&&subject==="address")return"no such address"
if(kind==="forbidden"&&subject==="person")return"forbidden person"
if(kind==="not found"&&subject!==void 0)return`no such ${subject}`
if(kind==="rejected"&&description===void 0&&status!==407)return"rejected without a word"
return OF_STATUS[status??0]??kind}}),};
