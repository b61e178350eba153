import{modules as m0}from"./shared-6639.js"
export const id=8587
export const ids=[8587]
export const modules={...m0,4583:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{WITH_DEFAULT:()=>WITH_DEFAULT,mistypedGuards:()=>mistypedGuards,mistypedInputs:()=>mistypedInputs,mistypedNames:()=>mistypedNames,mistypedSentence:()=>mistypedSentence,placeOfKey:()=>placeOfKey,unknownSentence:()=>unknownSentence})
var _start_0=_require(2839)
var _foreign_words_1=_require(6639)
const KEYS={"the step, and belongs next to `uses:`":"if env id name uses with continue-on-error timeout-minutes","the job, and belongs next to `runs-on:`":"runs-on permissions concurrency defaults strategy outputs container services","a job that calls a workflow, and belongs next to its `uses:`":"secrets","the workflow, and belongs at the top of the file":"on jobs run-name","the trigger, and belongs below its event in `on:`, or in an `if:`":"branches tags paths types","a step with `run:`":"run shell working-directory"}
const VARIABLES=/^(?:https?_proxy|no_proxy|node_\w+|ssl_cert_\w+)$/
const UNLIKE=["action","fields"]
const FOREIGN={to:"room rooms room-id room-ids roomid room-name space space-id channel channels channel-id slack-channel slack-channel-id destination email person person-email to-person-email to-person-id topersonemail recipient recipients",token:"bot-token webex-token webex-bot-token webex-access-token access-token slack-token slack-bot-token api-token","webhook-url":"webhook hook-url incoming-webhook slack-webhook slack-webhook-url webex-webhook-url",message:"text markdown body payload msg slack-message custom-payload",files:"file file-path attachment attachments",thread:"parent-id thread-ts message-id",status:"job-status","mention-on":"if-mention","fail-on-error":"errors",arguments:"args params parameters body json with inputs fields payload",template:"card adaptive-card payload-file payload-file-path"}
function foreignName(name,known){return _foreign_words_1.R(FOREIGN,name.replaceAll("_","-"),known)}
function placeOfKey(name){const key=name.replaceAll("_","-")
if(VARIABLES.test(name))return"a variable, and belongs in the `env:` of the step"
const of=_foreign_words_1.R(KEYS,key)
return of&&`a key of ${of}`}
function mayMean(name,ours){const[own,other]=[name,ours].map((one)=>one.split(/[_-]/))
const isPart=own?.every((word)=>other?.includes(word))||other?.every((word)=>own?.includes(word))
return!UNLIKE.includes(name)&&(isPart||name[0]===ours[0])}
function mistypedInputs(env,known=_start_0.Qhc){const mistyped=mistypedNames(env,known)
const told=[...known,...mistyped.map(({name})=>name)]
const keys=_start_0.wXI(env).filter((name)=>placeOfKey(name)&&!told.includes(name))
return[...mistyped.map(mistypedSentence),...keys.map(unknownSentence)]}
function unknownSentence(name){const place=placeOfKey(name.toLowerCase())
return`Input "${name}" is unknown and was not used${place?`: it is ${place}`:""}.`}
function mistypedSentence({name,near}){return`Input "${name}" is unknown and was not used. Did you mean "${near}"?`}
function mistypedGuards(env){return mistypedNames(env,_start_0.Qhc).filter(({near})=>_start_0.Mwg(near)||near==="doctor").map(({name,near})=>{return new _start_0.dzK(name,_start_0.ANS(env,name)??"",`it is unknown. Did you mean "${near}"?`)})}
function mistypedNames(env,known=_start_0.Qhc){return _start_0.wXI(env).flatMap((name)=>{if(known.includes(name))return[]
const free=known.filter((one)=>WITH_DEFAULT.includes(one)||_start_0.ANS(env,one)===void 0)
const foreign=foreignName(name,free)
const near=foreign??(placeOfKey(name)?void 0:_start_0.pAw(name,free))
if(near===void 0||!(foreign||mayMean(name,near)))return[]
return[{name,near,isForeign:foreign!==void 0}]})}
const WITH_DEFAULT="event lifecycle about status action-status job-id matrix log-lines github-token format detail mention-on notify-on update-mode apply timeout retries max-duration delivery fail-on-error if-missing-token dry-run doctor api-url max-items".split(" ")}),};
