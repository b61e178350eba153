import{modules as m0}from"./shared-7607.js"
import{modules as m1}from"./shared-2524.js"
export const id=9190
export const ids=[9190]
export const modules={...m0,...m1,624:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{missingDestination:()=>missingDestination,reasonForNoToken:()=>reasonForNoToken,withMissingDestination:()=>withMissingDestination})
var _as_variables_0=_require(7607)
var _start_1=_require(2839)
var _missing_credentials_2=_require(2524)
function reasonForNoToken({inputs,context,payload},lostSecrets){const isPlanned=inputs.isDryRun&&inputs.missingCredentials.length===0
const isLost=inputs.token===void 0&&!isPlanned||!_start_1.Tnd(inputs)
if(lostSecrets!==void 0&&isLost)return lostSecrets
const needsNone=!(inputs.to.length>0||inputs.provision!==void 0)&&inputs.webhookUrls.length>0
if(inputs.token!==void 0||isPlanned||needsNone){_start_1.OxJ(missingDestination(inputs))
return}
const reason=_as_variables_0.w(context,payload)
if(inputs.ifMissingToken==="skip"||inputs.ifMissingToken==="auto"&&reason!==void 0)return`Nothing was sent: there is no token${reason===void 0?"":`, because ${reason}`}.`
const missing=missingDestination(inputs)
throw _start_1.oR0(_missing_credentials_2.D(inputs,reason,missing.length===0),missing)}
function missingDestination(inputs){return _start_1.Tnd(inputs)||inputs.provision!==void 0?[]:[noDestinationError()]}
function noDestinationError(){return new _start_1.dzK("to","","give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as `webhook-url`; without quotes, YAML reads a value that begins with # as a comment")}
function withMissingDestination(error,env){const isGiven=(name)=>_start_1.ANS(env,name)!==void 0
return withVariables(isGiven("token")&&!["to","webhook-url","provision"].some(isGiven)?_start_1.oR0(error,[noDestinationError()]):error,env)}
function withVariables(error,env){const told=_start_1._nn(error).map((problem)=>{if(!(problem instanceof _start_1.dzK)||problem.value!=="")return problem
const move=_as_variables_0.r(problem.input,env)
return move===void 0?problem:new _start_1.dzK(problem.input,"",`${move}, because inputs are not variables`)})
return told.length>1?new _start_1.Lsq(told):told[0]}}),};
