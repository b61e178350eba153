import{modules as m0}from"./shared-441.js"
import{modules as m1}from"./shared-6640.js"
export const id=4127
export const ids=[4127]
export const modules={...m0,...m1,2701:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{inputSlips:()=>inputSlips,slipSentence:()=>slipSentence,slipSentences:()=>slipSentences})
var _unchecked_certificates_2=_require(6640)
var _start_0=_require(2839)
var _slip_1=_require(441)
const LINES=["to","webhook-url","files","test-results","test-baseline","lint-results","log-files"]
const ENTRIES=["to","webhook-url","mention","mention-on","notify-on","email-domains","allowed-domains","allowed-organizations"]
function blankSlips(env){return[...new Set([...LINES,...ENTRIES])].flatMap((input)=>{const given=env[`INPUT_${input.toUpperCase()}`]??""
if(given.trim()==="")return[]
const lines=given.replace(/\r?\n$/,"").split(/\r?\n/)
const blank=lines.findIndex((line)=>line.trim()==="")
if(blank!==-1)return[{input,found:`Line ${blank+1} of the input "${input}" is blank: an expression there may be empty.`,advice:"Check the name in it, or remove the blank line."}]
if(!ENTRIES.some((one)=>one===input)||!lines.some((line,at)=>hasBlankEntry(line,at===lines.length-1)))return[]
return[{input,found:`An entry of the input "${input}" is blank: an expression there may be empty.`,advice:"Check the name in it, or remove the comma."}]})}
function hasBlankEntry(line,isLast){return/^\s*,|,\s*,/.test(line)||isLast&&/,\s+$/.test(line)}
const BODIES=["title","message"]
const TEXTS=[...BODIES,..._slip_1.Ny]
function expressionSlips(text){return[...needsSlips(text),...statusSlips(text),...jobIdSlips(text),...TEXTS.flatMap((input)=>lostTextSlips(input,text(input))),..._slip_1.Ny.flatMap((input)=>unfilledSlips(input,text(input))),..._slip_1.Ny.flatMap((input)=>refSlips(input,text(input))),...BODIES.flatMap((input)=>bareSlips(input,text(input))),...BODIES.flatMap((input)=>mentionSlips$1(input,text(input))),...unfilledSlips("github-token",text("github-token"),"secrets"),..._start_0.xst.flatMap((input)=>unfilledPathSlips(input,text(input)))]}
function needsSlips(text){const isAuto=(text("event")??"auto")==="auto"&&(text("about")??"run")==="run"
const[given]=/^(?:\{\s*\}|\[\s*\]|null)$/.exec(text("needs")??"")??[]
if(!isAuto||given===void 0)return[]
const isNull=given==="null"
return[{input:"needs",found:`Input "needs" is empty: ${isNull?"its expression names no job":"the job needs no other jobs"}, so the message reports only this job.`,advice:isNull?ALL_NEEDS:_slip_1.e5}]}
const ALL_NEEDS=`Write \`needs: \${{ toJSON(needs) }}\`, which contains all jobs that the job names in \`needs: […]\`.`
function statusSlips(text){const status=text("status")??""
if(!/^(?:true|false)$/i.test(status))return[]
return[{input:"status",found:`Input "status" is "${status}", which is the result of a condition, not a status.`,advice:"Remove the line.",expression:"job.status"}]}
function jobIdSlips(text){const id=text("job-id")??""
if(!/\D/.test(id))return[]
return[{input:"job-id",found:`Input "job-id" is ${_start_0.TLu(id)}, and was not used: it must be the number that GitHub gives the job.`,advice:"Remove the line.",expression:"job.check_run_id"}]}
function lostTextSlips(input,given){if(given!==void 0&&/^(?:true|false)$/i.test(given))return[conditionSlip(input,given)]
if(given!=="Object"&&given!=="Array")return[]
return[{input,found:`Input "${input}" is the text ${given}: its expression gave more than one value.`,advice:"Name the field that you mean, as in `github.event.release.name`."}]}
function conditionSlip(input,given){return{input,found:`Input "${input}" is the text ${given}: its expression gave the result of a condition.`,advice:"Write the text after `&&`, and the one for the other case after `||`."}}
const CONTEXT=/^(?:github\.(?!token\b)|(?:vars|job|runner|strategy|matrix|inputs)\.)[\w.-]+$/
function commandSlip(input,given){return{input,found:`Input "${input}" is ${_start_0.TLu(given)}, and is used as it is: no shell runs it.`,advice:"Run the command in an earlier step, and give the output of that step."}}
function unfilledSlips(input,given="",source="env"){if(/^\$\(.*\)$/.test(given))return[commandSlip(input,given)]
const[,variable,inTwo,braced=inTwo??_start_0.vRP.exec(given)?.[0]]=/^(?:\$\{?(\w+)\}?|\{\{([^{}]*)\}\}|\$ ?\{\{?([^{}]+)\}{0,2})$/.exec(given)??[]
if(braced===void 0&&variable===void 0)return[]
const found=`Input "${input}" is ${_start_0.TLu(given)}, and is used as it is: GitHub replaces only expressions.`
const expression=braced?.trim()??contextOf(variable??"")
const isOwnToken=input==="github-token"&&expression==="github.token"
const isOfSecret=source==="secrets"&&_start_0.ehq(expression??"")
const isSure=isOwnToken||isOfSecret||expression!==void 0&&CONTEXT.test(expression)
return[{input,found,advice:`Write an expression, such as \`\${{ ${source}.${isName(variable)?variable:"NAME"} }}\`.`,expression:isSure?expression:void 0}]}
function refSlips(input,given=""){const[,name=""]=/^refs\/(?:heads|tags)\/([\w./-]+)$/.exec(given)??[]
if(name==="")return[]
return[{input,found:`Input "${input}" is ${_start_0.TLu(given)}, and is shown like that.`,advice:`Write \`\${{ github.ref_name }}\` instead of \`github.ref\`, which leaves ${_start_0.TLu(name)}.`}]}
function bareSlips(input,given=""){return _start_0.vRP.test(given)?unfilledSlips(input,given):[]}
function mentionSlips$1(input,given=""){const[tag,address]=/<@(?:all|(?:personEmail:|personId:)?([^\s<>|]+)(?:\|[^<>]*)?)>/.exec(given)??[]
if(tag===void 0)return[]
const who=address===void 0?"all":_start_0.tYt(address)??"ADDRESS"
return[{input,found:`Input "${input}" contains ${_start_0.TLu(tag)}, which mentions nobody: the text is shown without it.`,advice:`If you wrote it, add \`mention: ${who}\` to the step's \`with:\`.`}]}
function isName(text=""){return/^\w+$/.test(text)&&!_start_0.Pv6(text)}
function contextOf(variable){const[,name]=/^GITHUB_([A-Z_]+)$/.exec(variable)??[]
return name===void 0?void 0:`github.${name.toLowerCase()}`}
function unfilledPathSlips(input,given=""){const line=given.split(/\r?\n/).find(_slip_1.Jo)
if(line===void 0)return[]
return[{input,found:`Input "${input}" has the line ${_start_0.TLu(line.trim())}: no shell expands it.`,advice:"Write the path relative to the workspace: `reports/*.xml`."}]}
const CONTEXTS=["needs","steps"]
function threadSlips(text){if(text("lifecycle")?.toLowerCase()==="true"||text("thread")!==void 0)return[]
return[...modeSlips(text),...pendingSlips(text)]}
function modeSlips(text){const mode=text("update-mode")??""
if(!/^(?:edit|reply|replace)$/.test(mode))return[]
return[{input:"update-mode",found:`Input "update-mode" is "${mode}", and "thread" is empty: a new message is posted.`,advice:"Give the output \"thread\" of the step or job that posted the first one; the job must name that job in its \"needs\"."}]}
function pendingSlips(text){if(text("event")==="start")return[]
const waiting=CONTEXTS.flatMap((context)=>pendingIn(context,text(context)??"null"))
const[expression]=waiting
if(expression===void 0)return[]
return[{input:"thread",found:`Input "thread" is empty, and \`${expression}\` contains a message that is not finished yet.`,advice:"Pass it as `thread`, or that message is never finished.",expression:waiting.length===1?expression:void 0}]}
function pendingIn(context,json){return Object.entries(objectIn(json)).flatMap(([name,job])=>{if(!/^[\w-]+$/.test(name))return[]
return Object.entries(Object(Object(job).outputs)).flatMap(([output,value])=>{const thread=typeof value==="string"?_start_0.Yxy(value):void 0
return thread!==void 0&&"pending"in thread&&thread.pending.length>0&&/^[\w-]+$/.test(output)?[`${context}.${name}.outputs.${output}`]:[]})})}
function objectIn(json){try{return Object(JSON.parse(json))}catch{return{}}}
function unmetSlips(text,eventName){return[...mentionSlips(text),...waitingSlips(text),...eventSlips(text),...startSlips(text),...environmentSlips(text,eventName),...templateSlips(text)]}
const TRANSITIONS={success:["fixed","still-passing"],failure:["first-failure","still-failing"]}
const OCCASIONS=_start_0.imz.flatMap((outcome)=>(TRANSITIONS[outcome]??[void 0]).map((transition)=>[outcome,transition]))
function momentsIn(given){const moments=_start_0.aLc(given??"").map((word)=>_start_0.G1g.find((moment)=>moment===word))
return moments.length>0&&moments.every((moment)=>moment!==void 0)?moments:void 0}
function mentionSlips(text){const wanted=text("mention-on")??_start_0.zYF["mention-on"]
const given=wanted===_start_0.zYF["mention-on"]?void 0:wanted
if(text("mention")===void 0){if(given===void 0)return[]
return[{input:"mention-on",found:"Input \"mention-on\" is set, but \"mention\" is empty: nobody is ever mentioned.",advice:"Say in `mention:` whom to mention, or remove the line."}]}
const notifyOn=momentsIn(text("notify-on"))
const mentionOn=momentsIn(wanted)
if(mentionOn===void 0)return[]
const own=given===void 0?" by default":""
const[event,reason]=onlyEvent(text)
if(event!==void 0&&!meetsAny(mentionOn,(outcome)=>outcome===event)){const found=`Nobody is ever mentioned: ${reason}, and "mention-on" is "${mentionOn.join(", ")}"${own}.`
if(reason===OF_WAITING)return[{input:"mention-on",found,advice:NO_REVIEWERS}]
return[{input:"mention-on",found,advice:`Write \`mention-on: ${event}\`, or remove \`mention:\`.`,meant:event}]}
if(notifyOn===void 0)return[]
if(meetsAny(mentionOn,(outcome,before)=>_start_0.t_2(notifyOn,outcome,before)))return[]
return[{input:"mention-on",found:`Nobody is ever mentioned: input "mention-on" is "${mentionOn.join(", ")}"${own}, and "notify-on" sends nothing for these.`,advice:"List in both the outcomes that should mention somebody."}]}
function meetsAny(moments,isOne){return OCCASIONS.some(([outcome,before])=>isOne(outcome,before)&&_start_0.t_2(moments,outcome,before))}
function onlyEvent(text){const event=["start","waiting"].find((outcome)=>outcome===text("event"))
const isLifecycle=text("lifecycle")?.toLowerCase()==="true"
if(event!==void 0&&!isLifecycle)return[event,`input "event" is "${event}"`]
return/^reviewers$/i.test(text("mention")??"")?["waiting",OF_WAITING]:[]}
const OF_WAITING="only a run that waits has reviewers"
const NO_REVIEWERS="These are not the reviewers of a pull request: write `mention: author`, or an email address. In a step with `event: waiting`, write `mention-on: waiting`."
function eventSlips(text){const event=_start_0.imz.find((outcome)=>outcome===text("event"))
const notifyOn=momentsIn(text("notify-on"))
if(event===void 0||notifyOn===void 0)return[]
if(OCCASIONS.some(([outcome,before])=>outcome===event&&_start_0.t_2(notifyOn,outcome,before)))return[]
return[{input:"notify-on",found:`Nothing is ever sent: input "event" is "${event}", and "notify-on" does not include it.`,advice:"Remove `notify-on:` or `event:` from the step."}]}
function isOfEnd(text){const isAuto=(text("event")??"auto")==="auto"&&(text("about")??"run")==="run"
const isOwn=text("lifecycle")?.toLowerCase()==="true"||text("thread")!==void 0
return isAuto&&!isOwn&&/^(?:success|failure|cancelled)$/i.test(text("status")??"")}
const OF_END="and this step reports how the job ended"
const WAITING="Write `event: waiting`, in a job that does not need the job that waits."
function waitingSlips(text){const isOnly=momentsIn(text("mention-on"))?.every((moment)=>moment==="waiting")??false
if(text("mention")===void 0||!isOnly||!isOfEnd(text))return[]
return[{input:"event",found:`Nobody is ever mentioned: "mention-on" is "waiting", ${OF_END}.`,advice:WAITING,meant:"waiting"}]}
function startSlips(text){const notifyOn=momentsIn(text("notify-on"))??[]
if(!(notifyOn.length>0&&notifyOn.every((one)=>one==="start"||one==="waiting"))||!isOfEnd(text))return[]
const found=`Nothing is ever sent: input "notify-on" is "${notifyOn.join(", ")}", ${OF_END}.`
if(!notifyOn.includes("start"))return[{input:"event",found,advice:WAITING,meant:"waiting"}]
return[{input:"notify-on",found,advice:"Use `lifecycle: true`, or `event: start` in a step at the beginning of the job."}]}
function templateSlips(text){const template=text("template")
const isReplaced=text("title")!==void 0&&text("message")!==void 0
if(template===void 0||!isReplaced||!/\.md$/i.test(template))return[]
return[{input:"template",found:"Input \"template\" has no effect: \"title\" and \"message\" replace all of it.",advice:"Remove `template:`, or one of the other two."}]}
const DEPLOYMENTS=["deployment","deployment_status"]
function environmentSlips(text,eventName){if(!(text("environment-url")!==void 0&&text("environment")===void 0)||DEPLOYMENTS.includes(eventName)||text("about")==="trigger")return[]
return[{input:"environment",found:"Input \"environment-url\" was not used: \"environment\" is empty.",advice:"Say in `environment:` which environment it is; an expression there may be empty."}]}
function inputSlips(env){const text=(name)=>_start_0.ANS(env,name)
return[...blankSlips(env),...expressionSlips(text),...threadSlips(text),...unmetSlips(text,env["GITHUB_EVENT_NAME"]??"")]}
function slipSentences(env){return[...(Object.keys(env).some((name)=>name.startsWith("STATE_"))?[]:_unchecked_certificates_2.fI(env)).map((found)=>`${found} ${_unchecked_certificates_2.Ev}`),...inputSlips(env).map(slipSentence)]}
function slipSentence({input,found,advice,expression}){return expression===void 0?`${found} ${advice}`:`${found} Write \`${input}: \${{ ${expression} }}\`.`}}),};
