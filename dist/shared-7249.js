export const modules={7249:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{isDispensable:()=>isDispensable,readUsable:()=>readUsable,usable_inputs_exports:()=>usable_inputs_exports})
var _rolldown_runtime_0=_require(3449)
var _start_1=_require(2839)
var _webhook_urls_2=_require(725)
var usable_inputs_exports=_rolldown_runtime_0.IL({withoutWrong:()=>withoutWrong})
const ADDING=["webhook-url","steps","job-id","matrix","environment-url","test-results","test-baseline","lint-results","log-files","template","mention","email-domains","files","thread"]
const DEFAULTED={"mention-on":_start_1.zYF["mention-on"],"update-mode":_start_1.zYF["update-mode"],format:"markdown",detail:"normal","log-lines":"20",timeout:"10",retries:"4","max-duration":"120",delivery:"at-least-once","fail-on-error":"false","if-missing-token":"auto"}
async function withoutWrong(error,host){if(!_start_1.hc$(error).every(mayLack))throw error
const inputs=await readUsable(host.env,host,mayLack)
if(!_start_1.Tnd(inputs)&&inputs.provision===void 0)throw error
return inputs}
function mayLack({input}){return ADDING.includes(input)||DEFAULTED[input]!==void 0}
function isDispensable({input}){return!_start_1.Mwg(input)}
async function readUsable(given,{mask,wall},mayLackOf,check=()=>{}){let wrongs=[]
let env=given
for(;;)try{const inputs=await _start_1.KoQ(env,mask,wall,given)
check(inputs)
const problems=wrongs.map((wrong)=>`${wrong.message} ${usedInstead(wrong,env)}`)
return{...inputs,problems:[...problems,...inputs.problems]}}catch(error){const found=_start_1.hc$(error)
if(!found.every((wrong)=>mayLackOf(wrong)&&env[variableOf(wrong)]))throw error
wrongs=[...wrongs,...found]
const rightParts=found.map((wrong)=>[variableOf(wrong),rightPartOf(wrong,found,env)])
env={...env,...Object.fromEntries(rightParts)}}}
function variableOf({input}){return`INPUT_${input.toUpperCase()}`}
function usedInstead({input},env){if(_start_1.ANS(env,input)!==void 0)return"The other entries were used."
const otherwise=DEFAULTED[input]
return otherwise===void 0?"It was left out.":`The default "${otherwise}" was used.`}
const LISTS=["mention","mention-on","email-domains","webhook-url"]
function rightPartOf({input},found,env){if(!LISTS.includes(input))return void 0
const isNamed=(word)=>found.some((one)=>one.input===input&&one.value===word)
const entries=_start_1.aLc(_start_1.ANS(env,input)??"")
const right=entries.filter(input==="webhook-url"?isWebhookUrl:(word)=>!isNamed(word))
return right.length===entries.length?void 0:right.join("\n")}
function isWebhookUrl(url){try{return _webhook_urls_2.readWebhookUrls({"INPUT_WEBHOOK-URL":url}).length>0}catch{return false}}}),};
