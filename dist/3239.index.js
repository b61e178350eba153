import{modules as m0}from"./shared-4489.js"
import{modules as m1}from"./shared-5741.js"
export const id=3239
export const ids=[3239]
export const modules={...m0,...m1,8513:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{explained:()=>explained})
var _own_steps_0=_require(5741)
var _start_1=_require(2839)
function withSureSuccessor(build){const{cause}=build
if(cause?.kind!=="superseded"||cause.by===void 0||namesRef(cause.group,build))return build
return{...build,cause:{...cause,by:void 0},newerRun:cause.by}}
function namesRef(group,{ref,pullRequest}){return[ref.name,pullRequest?.sourceBranch??"",pullRequest?.number??""].some((name)=>hasWord(group.toLowerCase(),name.replace(/^.*:/,"").toLowerCase()))}
function hasWord(text,word){if(word==="")return false
for(let at=text.indexOf(word);at>=0;at=text.indexOf(word,at+1))if(![text[at-1]??"",text[at+word.length]??""].some((one)=>/[\p{L}\p{N}]/u.test(one)))return true
return false}
function withUnknownCause(build,waiting){return mayHaveFailed(build,waiting)&&build.newerRun===void 0?{...build,isCauseUnknown:true}:build}
function causeNotes(build,waiting){if(!mayHaveFailed(build,waiting))return[]
const{newerRun}=build
const start="\"notify-on\" names failures, and a job that hits its time limit is one."
return newerRun===void 0?[`${start} Why it was cancelled is not known, so it is reported: ${NEEDS}.`]:[`${start} Why it was cancelled is not known, and #${newerRun.number} is newer, so it is not reported: ${NEEDS}.`]}
const NEEDS="GitHub shows why to a `github-token` with `actions: read` and `checks: read`"
function mayHaveFailed({outcome,cause,endedAs},{notifyOn,event}){if(outcome!=="cancelled"||cause!==void 0||endedAs!==void 0)return false
if(notifyOn===void 0||event!=="auto")return false
return!_start_1.t_2(notifyOn,"cancelled",void 0)&&_start_1.t_2(notifyOn,"failure",void 0)}
const COMPARISONS={success:["fixed","change"],failure:["change","first-failure","still-failing"]}
const NO_TOKEN="GitHub was not queried, because there is no `github-token`; it needs `actions: read`."
function comparisonNotes({outcome,history,historyGap},{notifyOn=[],githubToken}){const wanted=(COMPARISONS[outcome]??[]).filter((moment)=>notifyOn.includes(moment))
if(wanted.length===0||notifyOn.some((moment)=>moment===outcome)||history!==void 0)return[]
const why=githubToken===void 0?NO_TOKEN:historyGap
if(why===void 0)return[]
const what=outcome==="success"?"It is not known whether this success is a fix, so it is not reported as one.":"It is not known whether it failed before, so this failure is reported."
return[`"notify-on" names ${wanted.join(" and ")}. ${what} ${why}`]}
function explained(asked,waiting){const build=withUnknownCause(withSureSuccessor(asked),waiting)
return{build,notes:[..._start_1.CC2(build),..._own_steps_0.L(build,waiting),...comparisonNotes(build,waiting),...causeNotes(build,waiting)]}}}),};
