export const modules={1820:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{untoldTrigger:()=>untoldTrigger,untold_trigger_exports:()=>untold_trigger_exports})
var _rolldown_runtime_0=_require(3449)
var _start_1=_require(2839)
var untold_trigger_exports=_rolldown_runtime_0.IL({untoldFailure:()=>untoldFailure})
function untoldTrigger({inputs,payload,context}){const{about,event,needs,isLifecycle}=inputs
if(about==="trigger"||event!=="auto"||needs!==void 0||isLifecycle)return void 0
const isRun=context.eventName==="workflow_run"
if(!isRun&&context.eventName!=="deployment_status")return void 0
const state=isRun?_start_1.$6N(payload,"workflow_run","conclusion"):_start_1.$6N(payload,"deployment_status","state")
if(state===void 0)return void 0
const name=_start_1.$6N(payload,"workflow_run","name")
return{state,found:`${isRun?`The workflow ${_start_1.TLu(name??"")}`:"The deployment"} that started this run ended as "${state}", but the message reports this job.`}}
const GOOD=["success","neutral","skipped","inactive"]
function untoldFailure(happening){const untold=untoldTrigger(happening)
if(untold===void 0||GOOD.includes(untold.state)||happening.build.outcome!=="success")return void 0
return`${untold.found} Write \`about: trigger\` to report what started it.`}}),};
