import{modules as m0}from"./shared-3449.js"
import{modules as m1}from"./shared-7249.js"
import{modules as m2}from"./shared-725.js"
export const id=1149
export const ids=[1149,8521,5723]
export const modules={...m0,...m1,...m2,5667:((_module,_exports,_require)=>{_require.d(_exports,{STATE:()=>STATE,TOLD:()=>TOLD,finish:()=>finish,isLifecycle:()=>isLifecycle,requireOwnJob:()=>requireOwnJob,start:()=>start,stateIn:()=>stateIn})
var _start_0=_require(2839)
var _usable_inputs_1=_require(7249)
var node_crypto_2=_require(7598)
const BETWEEN={token:"secret","refresh-token":"secret","client-id":"secret","client-secret":"secret","webhook-url":"secret",to:"settled",event:"kept",lifecycle:"kept",about:"kept",status:"new","action-status":"new",needs:"new",steps:"new","job-id":"new",matrix:"new",stage:"kept",environment:"kept","environment-url":"kept",version:"kept","previous-version":"kept",reason:"kept","test-results":"new","test-baseline":"new","lint-results":"new","log-files":"new","log-lines":"kept","github-token":"secret",title:"kept",message:"kept",template:"kept",data:"kept",format:"kept",detail:"kept",mention:"settled","mention-on":"kept","user-map":"settled","email-domains":"settled",files:"new","notify-on":"kept",thread:"settled","update-mode":"kept",provision:"settled",apply:"settled","allowed-domains":"settled","allowed-organizations":"settled",timeout:"kept",retries:"kept","max-duration":"kept",delivery:"kept","fail-on-error":"kept","if-missing-token":"kept","dry-run":"settled",doctor:"settled","api-url":"settled"}
const MAX_KEPT_CHARACTERS=3e4
const stateOf=(name)=>`input-${name}`
const GIVEN_STATE="given"
function inputsToKeep(env){const isInComposite=Boolean(env["GITHUB_ACTION_PATH"])
const given=_start_0.Qhc.flatMap((name)=>{const text=_start_0.ANS(env,name)
return text===void 0?[]:[{name,text}]})
const kept=given.filter(({name,text})=>{return(isInComposite?isKept(name):_start_0.Mwg(name))&&text.length<=MAX_KEPT_CHARACTERS})
const states=Object.fromEntries(kept.map(({name,text})=>[stateOf(name),text]))
if(!isInComposite)return states
return{...states,[GIVEN_STATE]:given.flatMap(({name,text})=>isMarked(name)?[markOf(name,text)]:[]).join(" ")}}
function isKept(name){return BETWEEN[name]==="kept"||BETWEEN[name]==="settled"}
function isMarked(name){return BETWEEN[name]==="secret"||BETWEEN[name]==="settled"}
const HASH_LENGTH=16
function markOf(name,text){return`${name}:${node_crypto_2.createHash("sha256").update(text).digest("base64url").slice(0,HASH_LENGTH)}`}
function withKeptInputs(env){const inputs=(hasKeptInputs(env)?_start_0.Qhc:_start_0.Qhc.filter(_start_0.Mwg)).map((name)=>[`INPUT_${name.toUpperCase()}`,textFor(name,env)])
return{...env,...Object.fromEntries(inputs)}}
function changedGuards(env){if(hasKeptInputs(env))return[]
return _start_0.Qhc.filter((name)=>{const kept=keptText(name,env)
return _start_0.Mwg(name)&&kept!==void 0&&kept!==_start_0.ANS(env,name)})}
function keptText(name,env){return env[`STATE_${stateOf(name)}`]}
function lostGuard(env){const inputs=withKeptInputs(env)
return _start_0.Vzv.find((name)=>{return inputs[`INPUT_${name.toUpperCase()}`]===void 0&&givenIn(env).some((mark)=>mark.startsWith(`${name}:`))})}
function textFor(name,env){const own=_start_0.ANS(env,name)
const kept=keptText(name,env)
if(!hasKeptInputs(env))return kept??own
if(!isMarked(name))return own??kept
return[kept,own].filter((text)=>text!==void 0).find((text)=>givenIn(env).includes(markOf(name,text)))??kept}
function hasKeptInputs(env){return env[`STATE_${GIVEN_STATE}`]!==void 0}
function givenIn(env){return(env[`STATE_${GIVEN_STATE}`]??"").split(" ")}
function lostSecrets(env){const given=givenIn(env)
return _start_0.Qhc.filter((name)=>{return BETWEEN[name]==="secret"&&given.some((mark)=>mark.startsWith(`${name}:`))&&!given.includes(markOf(name,_start_0.ANS(env,name)??""))})}
const STATE="lifecycle"
const TOLD="told"
function isLifecycle(env){return _start_0.ANS(env,"lifecycle")?.toLowerCase()==="true"}
function stateIn(env){const text=env[`STATE_${STATE}`]
if(text!==void 0)return parseState(text)
return isLifecycle(env)?{startedAt:void 0,pending:void 0,isProvisioned:false}:void 0}
function stateText({startedAt,pending,isProvisioned}){const text=pending&&_start_0.SpW(pending)
return JSON.stringify({startedAt,thread:text,isProvisioned})}
function parseState(text){let value
try{value=JSON.parse(text)}catch{return}
const startedAt=new Date(String(value?.startedAt))
if(Number.isNaN(startedAt.getTime()))return void 0
const thread=typeof value?.thread==="string"?_start_0.Yxy(value.thread):void 0
const isProvisioned=value?.isProvisioned===true
return{startedAt,pending:thread!==void 0&&"messages"in thread?thread:void 0,isProvisioned}}
function requireOwnJob({event,about,needs}){const leaveOut="remove it: with lifecycle, the step reports how its own job starts and ends"
_start_0.OxJ([...event==="start"||event==="waiting"?[new _start_0.dzK("event",event,leaveOut)]:[],...about==="trigger"?[new _start_0.dzK("about",about,leaveOut)]:[],...needs!==void 0?[new _start_0.dzK("needs","toJSON(needs)",leaveOut)]:[]])}
async function finish(host,{startedAt,pending,isProvisioned}){const inputs=await readWhatCanBe(host)
const lost=lostSecrets(host.env)
if(lost.includes("webhook-url")&&_start_0.Tnd(inputs))host.journal.add({warnings:[WEBHOOKS_LOST]})
const stage={pending,isProvisioned,isOver:true,...durationSince(startedAt,host),...reasonForLoss(lost)}
return(await _start_0.eg2(inputs,stage,host)).report}
const WEBHOOKS_LOST="The end of the job was not posted to the webhooks: GitHub evaluated the input incorrectly, as it does in nested composite actions."
const GUARD_LOST="GitHub evaluated it incorrectly at the end of the job, as it does in nested composite actions"
function statusNotKnown(env){return hasKeptInputs(env)&&_start_0.ANS(env,"status")===void 0?{INPUT_STATUS:_start_0.HVg}:{}}
function reasonForLoss(secrets){const lost=secrets.filter((name)=>name!=="github-token")
if(lost.length===0)return{}
return{lostSecrets:`The end of the job could not be posted: ${`GitHub evaluated ${_start_0.sob(lost.map((name)=>JSON.stringify(name)))} incorrectly at the end of the job, as it does in nested composite actions`}. Set WEBEX_API_TOKEN in the env of the job instead.`}}
function durationSince(startedAt,host){if(startedAt===void 0)return{}
const ms=host.now().getTime()-startedAt.getTime()
return{durationSeconds:Math.max(0,Math.round(ms/1e3))}}
async function readWhatCanBe(host){const lost=lostGuard(host.env)
if(lost!==void 0)throw new _start_0.dzK(lost,"",GUARD_LOST)
host.journal.add({warnings:changedGuards(host.env).map(guardKept)})
const env={...withKeptInputs(host.env),"INPUT_ACTION-STATUS":void 0,...statusNotKnown(host.env)}
return _usable_inputs_1.readUsable(env,host,_usable_inputs_1.isDispensable,requireOwnJob)}
function guardKept(name){return`Input "${name}" has another value at the end of the job: its value from the start applies.`}
async function start(inputs,host){_start_0.riO(inputs.problems,()=>requireOwnJob(inputs))
const startedAt=host.now()
host.saveState(STATE,stateText({startedAt,pending:void 0,isProvisioned:false}))
for(const[name,text]of Object.entries(inputsToKeep(host.env)))host.saveState(name,text)
const started={...inputs,event:"start",files:[]}
const early={...host,files:filesOfRun(host)}
const{report,own,isProvisioned}=await _start_0.eg2(started,{isBeforeCheckout:true},early)
host.saveState(STATE,stateText({startedAt,pending:own,isProvisioned}))
return{...report,thread:finishedText(report.thread)}}
function filesOfRun({env,journal,files,filesOf}){if(env["RUNNER_ENVIRONMENT"]==="github-hosted")return files
let isTold=false
return filesOf(env["GITHUB_SHA"]??"",()=>{if(!isTold)journal.add({notes:[LEFT]})
isTold=true})}
const LEFT="The workspace is not at this run's commit, so its files are read when the job has ended."
function finishedText(thread){return _start_0.SpW({..._start_0.s_C(_start_0.Yxy(thread)),pending:[]})}}),};
