import{modules as m0}from"./shared-4444.js"
export const id=4795
export const ids=[4795]
export const modules={...m0,2419:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{detailsOf:()=>detailsOf})
var _start_0=_require(2839)
var _message_1=_require(4444)
function testNotesOf(build){const{tests}=build.reports
if(tests===void 0)return[]
const{totals,comparison}=tests
const counts=[[comparison?.newlyFailing.length??0,"new"],[comparison?.stillFailing.length??0,"still failing"],[comparison?.fixed.length??0,"fixed"],[comparison?.gone.length??0,"no longer run"],[totals.skipped,"skipped"],[totals.flaky,"flaky"]]
const time=_start_0.pfA(totals)===0&&totals.seconds>0?[{text:`in ${_start_0.S55(totals.seconds)}`}]:[]
return[..._start_0.$zL(build)?[]:[{text:_start_0.D6d(totals)}],...counts.filter(([count])=>count>0).map(([count,words])=>({text:`${count.toLocaleString("en")} ${words}`})),...time]}
function quoteWithin({quotes},count){return quotes.find(({length})=>length<=count)??[]}
function logBlock(log,count){return codeBlock(_start_0.whO(quoteWithin(log,count).join("\n")).split("\n"))}
function codeBlock(lines){const text=lines.map((line)=>_start_0._HL(line,300)).join("\n")
return text.trim()===""?"":_start_0.OF3(text)}
const MAX_JOBS=3
function failuresOf(failures,isInHeadline,cleaning){const{amounts}=cleaning
const alike=groupsOf$1(failures)
const shown=alike.slice(0,amounts.jobs)
const left=alike.slice(amounts.jobs).reduce((count,group)=>count+group.length,0)
return{failures:shown.map((group)=>({...failureOf(group,cleaning),inHeadline:isInHeadline?"yes":""})),moreFailures:_start_0.R39(left,"failed job")}}
function groupsOf$1(failures){const groups=[...Map.groupBy(failures,causeKey).values()]
const read=groups.filter(([first])=>first?.isUnread!==true)
const unread=groups.filter(([first])=>first?.isUnread===true)
const joined=new Map(read.map((group)=>[group,[...group]]))
const rest=unread.filter((group)=>{const[like,...others]=read.filter(([first])=>placeKey(first)===placeKey(group[0]))
if(like===void 0||others.length>0||group[0]?.matrix===void 0)return true
for(const failure of group)joined.get(like)?.push(failure)
return false})
return[...joined.values(),...rest]}
function placeKey(failure){return JSON.stringify([failure?.matrix?.name,failure?.steps.map(({name})=>name)])}
function causeKey({steps,annotations,log,isUnread,matrix}){const places=annotations.map(({file,line,message})=>[file,line,message])
return JSON.stringify([steps.map(({name})=>name),places,places.length>0?[]:log.keyLine||log.quotes,isUnread===true?[matrix?.name]:[]])}
function failureOf(group,{clean,address,hide,amounts}){const[first]=group
const{steps=[],annotations=[],log=_start_0.h_r,url}=first??{}
const names=group.map(({name})=>clean(name))
return{job:group.length===1?names[0]??"":`${countOf(group)} jobs: ${_start_0.sob(names,MAX_JOBS)}`,passedJobs:first?.matrix===void 0?"":clean(_start_0.sob(first.matrix.passed,MAX_JOBS)),url:address(url),steps:steps.map((step)=>({name:clean(step.name),url:address(step.url)})),annotations:annotations.slice(0,amounts.annotations).map((one)=>({location:clean(locationOf(one)),url:address(one.url),message:clean(_start_0.PJT(_start_0.C2E(one.message,200),hide)),times:one.times===void 0?"":String(one.times)})),errorsFrom:errorsFromText(group),more:_start_0.R39(annotations.length-amounts.annotations,"annotation"),keyLine:isSaidBy(annotations,log.keyLine)?"":clean(log.keyLine),log:logBlock(log,amounts.logLines)}}
function errorsFromText(group){const read=group.filter(({isUnread})=>isUnread!==true).length
return read===0||read===group.length?"":`Errors from ${read} of these jobs`}
function countOf(group){const counts=new Set(group.map(({matrix})=>matrix?.count))
const[count]=counts
return counts.size===1&&count!==void 0&&count>=group.length?`${group.length} of ${count}`:String(group.length)}
function isSaidBy(annotations,keyLine){return annotations.some(({message})=>message!==""&&keyLine.includes(message.trim().split("\n",1)[0]??""))}
function locationOf({file,line}){return[file,line].filter((part)=>part!==void 0).join(":")}
const MAX_RULES=5
function lintOf(report,isInHeadline,cleaning){const worst=worstOf(report)
if(report===void 0||worst===void 0)return{lint:void 0,lintFiles:[],moreFindings:""}
const{clean,amounts}=cleaning
const shown=worst.findings.slice(0,amounts.findings)
const files=new Map(shown.map(({file,isUnsure=false})=>[file,isUnsure]))
return{lint:{text:_start_0.DAk(report),rules:clean(rulesText(report)),errors:String(report.counts.errors),warnings:String(report.counts.warnings),inHeadline:isInHeadline?"yes":""},lintFiles:[...files].map(([file,isUnsure])=>({file:clean(file??"No file"),url:cleaning.addressOf({file,isUnsure}),findings:shown.filter((one)=>one.file===file).map((one)=>findingOf(one,cleaning))})),moreFindings:_start_0.R39(worst.count-shown.length,worst.noun)}}
function worstOf(report){if(report===void 0)return void 0
const{errors,warnings}=report.counts
const level=errors>0?"error":"warning"
const findings=report.findings.filter((finding)=>finding.level===level)
return errors+warnings===0?void 0:{findings,count:errors||warnings,noun:level}}
function rulesText({byRule}){const counted=byRule.filter(({errors,warnings})=>errors+warnings>0)
return _start_0.sob(counted.map(({name,errors,warnings})=>`${name} ×${errors+warnings}`),MAX_RULES)}
function findingOf({file,line,isUnsure=false,message,rule},{clean,addressOf,hide}){return{line:line===void 0?"":String(line),url:addressOf({file,line,isUnsure}),message:clean(_message_1.EE(_start_0.PJT(message,hide))),rule:clean(rule)}}
function testsOf(report,cleaning){if(report===void 0)return{tests:void 0,testGroups:[]}
const{totals,comparison}=report
return{tests:{text:totalsText(report),comparison:comparison===void 0?"":comparisonText(comparison),total:String(totals.tests),passed:String(totals.passed),failed:String(_start_0.pfA(totals)),skipped:String(totals.skipped),flaky:String(totals.flaky),duration:totals.seconds>0?_start_0.S55(totals.seconds):""},testGroups:groupsOf(report,{...cleaning,causeLine:report.causeLine})}}
function totalsText({totals}){const{skipped,flaky}=totals
const rest=[skipped>0?`${skipped.toLocaleString("en")} skipped`:"",flaky>0?`${flaky.toLocaleString("en")} flaky`:""]
return[_start_0.D6d(totals),...rest].filter(Boolean).join(" · ")}
function comparisonText(comparison){const{newlyFailing,stillFailing,fixed,gone}=comparison
return[[newlyFailing.length,"newly failing"],[stillFailing.length,"still failing"],[fixed.length,"fixed"],[gone.length,"no longer run"]].filter(([count])=>count>0).map(([count,words])=>`${count} ${words}`).join(" · ")}
const MAX_NAMED=5
function groupsOf(report,cleaning){const{failed,flaky,comparison}=report
const{tests,traces}=cleaning.amounts
const isNew=new Set(comparison?.newlyFailing)
const isOld=new Set(comparison?.stillFailing)
const news=failed.filter((test)=>isNew.has(test))
const olds=failed.filter((test)=>isOld.has(test))
const others=failed.filter((test)=>!isNew.has(test)&&!isOld.has(test))
let rest=tests
let restTraces=traces
const explained=(title,all,more={})=>{const shown=all.slice(0,rest)
rest-=shown.length
const described=shown.map((test,index)=>({...testOf(test,index<restTraces,cleaning),...more}))
restTraces=Math.max(0,restTraces-shown.length)
return groupOf(title,all,described).map((group)=>({...group,failing:"yes"}))}
const named=(title,all)=>groupOf(title,all,all.slice(0,MAX_NAMED).map((test)=>({...testOf(test,false,cleaning),message:""})))
return[...explained("Newly failing",news,{label:"NEW"}),...explained("Failed",others),...explained("Still failing",olds,{note:"still failing"}),...named("Flaky",flaky),...named("Fixed",comparison?.fixed??[]),...named("No longer run",comparison?.gone??[])]}
function groupOf(title,all,tests){if(all.length===0)return[]
const rest=all.length-tests.length
const names=_start_0.sob([...tests.map(({name})=>name),...Array(rest).fill("")],tests.length)
return[{title:`${title} (${all.length})`,failing:"",names,tests,more:_start_0.R39(rest,"test")}]}
function testOf(failed,isTraced,cleaning){const{clean,addressOf}=cleaning
const test=cleanedTest(failed,cleaning)
const{file,line,isUnsure=false,message}=test
return{name:clean(labelOf(test)),location:clean([file,line].filter((part)=>part!==void 0).join(":")),url:addressOf({file,line,isUnsure}),message:clean(message),label:"",note:"",...isTraced?traceOf(test,cleaning):{frame:"",trace:""}}}
function cleanedTest(failed,{hide,causeLine}){const said=_start_0.PJT(_start_0.whO(failed.message),hide)
const trace=_start_0.PJT(_start_0.whO(failed.trace),hide)
const isSecret=(part)=>failed.trace.includes(part)&&!trace.includes(part)||failed.message.includes(part)&&!said.includes(part)
const place=failed.file?.split("/").some(isSecret)===true?{file:void 0,line:void 0}:{}
const className=hide(_start_0.whO(failed.className))
return{...failed,...place,className,message:causeLine(said),trace}}
function labelOf({name,className,file,isUnsure=false}){const short=/^[\w.$]+$/.test(className)?className.split(".").at(-1)??"":className
return file!==void 0&&!isUnsure||short===""||name.startsWith(short)?name:`${short} › ${name}`}
function traceOf({file,line,message,trace},{amounts,clean}){const frames=trace.split("\n").filter((one)=>one.trim()!==""&&one!=="…"&&(message===""||!one.trim().endsWith(message.trim())))
const place=file===void 0?void 0:[file,line].join(":")
const isPlace=(one)=>place!==void 0&&one.includes(place)
if(frames.length===0||frames.length===1&&isPlace(frames[0]??""))return{frame:"",trace:""}
if(amounts.traceLines>1)return{frame:"",trace:codeBlock(frames.slice(0,amounts.traceLines))}
const frame=frames.find((one)=>!isPlace(one))??""
return{frame:_start_0.ti1(clean(frame.replace(FRAME_MARK,""))),trace:""}}
const FRAME_MARK=/^\s*(?:at\s|❯\s|>\s)?\s*/u
function detailsOf(build,cleaning){const{clean,amounts}=cleaning
const{tests,lint,logs}=build.reports
const logLines=sharedLines(logs,amounts.logLines)
const names={...failuresOf(build.failures,_start_0.p3V(build),cleaning),...testsOf(tests,cleaning),...lintOf(lint,_start_0.ryu(build),cleaning),logs:logs.map((log)=>({name:clean(log.name),keyLine:clean(log.keyLine),log:logBlock(log,logLines)})).filter(({log})=>log!=="")}
return{testNotes:testNotesOf(build),names}}
function sharedLines(logs,logLines){return logs.map((log)=>quoteWithin(log,logLines).length).reduce((sum,count)=>sum+count,0)>2e3?100:logLines}}),};
