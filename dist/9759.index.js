export const id=9759
export const ids=[9759]
export const modules={5083:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{RenderTries:()=>RenderTries})
var _start_0=_require(2839)
const FAILURE_NAMES={failures:[{job:"Name of a failed job, with its matrix values. For several jobs that failed in the same way, how many and which.",url:"Address of the job, or of the first of them.",passedJobs:"Names of the jobs of the same matrix that passed.",steps:[{name:"Name of a failed step of the job.",url:"Address of the step's log."}],annotations:[{location:"File and line of an error, such as `src/cart.ts:42`.",url:"Address of that line.",message:"What is wrong there.",times:"How often it occurs, from `2` on."}],keyLine:"The first line of the log that explains the cause, if no error in the list does.",inHeadline:"`yes` if the headline names the job and its step.",errorsFrom:"How many of several jobs the errors are from, if not all, such as `Errors from 3 of these jobs`.",more:"How many more errors there are, such as `and 3 more annotations`.",log:"The quote from the failed step's log, as a fenced block. Use three braces."}],moreFailures:"How many more jobs failed, such as `and 2 more failed jobs`."}
const REPORT_NAMES={tests:{text:"The totals, such as `2 of 1,204 tests failed · 3 skipped · 1 flaky`.",comparison:"How that differs from the last good run, such as `1 newly failing · 2 fixed`.",total:"How many there are.",passed:"How many passed, including flaky ones.",failed:"How many failed or could not run.",skipped:"How many were skipped.",flaky:"How many failed, and passed when they ran again.",duration:"The sum of their times."},testGroups:[{title:"What the tests have in common, with their count, such as `Newly failing (2)`.",failing:"`yes` for failed tests, and nothing for tests that are only named.",names:"The names of tests that are only named, such as `a and b`.",tests:[{name:"Name of a test.",location:"File and line of the failure, such as `src/cart.test.ts:17`.",url:"Address of that line.",message:"Why it failed, on one line.",label:"`NEW` for a test that did not fail before.",note:"More about it, such as `still failing`.",frame:"Where it failed in your own code, as inline code. Use three braces.",trace:"The first lines of its stack trace as a fenced block, with `detail: full`. Use three braces."}],more:"How many more there are, such as `and 3 more tests`."}],lint:{text:"What linters found, such as `12 errors and 3 warnings in 4 files`.",rules:"The rules with the most findings, such as `no-var ×7 and eqeqeq ×5`.",errors:"How many errors there are.",warnings:"How many warnings there are.",inHeadline:"`yes` if the headline says what linters found."},lintFiles:[{file:"A file with findings: errors, or warnings if there are no errors.",url:"Address of the file.",findings:[{line:"Number of the line.",url:"Address of the line.",message:"What is wrong there.",rule:"Name of the rule."}]}],moreFindings:"How many more there are, such as `and 3 more errors`.",logs:[{name:"Path of a log file.",keyLine:"Its first line that explains the cause.",log:"The quote as a fenced block. Use three braces."}]}
const TEMPLATE_NAMES={event:"What is reported: `start`, `waiting`, `success`, `failure`, `cancelled`, or `rollback`.",icon:"The emoji of the event.",status:"The event in a word, such as `Failed`.",headline:"What ran and how it ended, such as `CI › test failed: unit`.",headlineParts:[{text:"A part of the headline. Write the parts in a row, with a blank between them.",url:"Address of what the part names.",first:"`yes` for the first part."}],titleNotes:[{text:"What follows the headline in the title, such as `1 new` or `since #40`.",url:"Its address."}],explanation:{text:"The first thing that explains the failure: a failed test, an error, or a line of a log.",location:"Its file and line, such as `src/cart.ts:42`, or else its job and step.",url:"Address of that line."},compact:"`yes` if the input `detail` is `compact`.",subject:"What it happened on: a pull request and its title, a release, a tag, or a branch.",passedJob:"The workflow and the job that passed, such as `CI › test`, if the headline says something else.",workflow:"The workflow's name.",stage:"The `stage` input, or `deploy` for a deployment.",reason:"The `reason` input, or the deployment's description.",compareUrl:"Address of the changes of a push.",run:{id:"The run's ID.",number:"The run's number, as in `#42`.",attempt:"The attempt, from `2` on.",url:"Address of this attempt.",duration:"How long it took, such as `3 min 12 s`, if the run has ended."},job:{name:"The reporting job, by the name that GitHub shows. At the start, and if GitHub does not say, its ID in the workflow with its matrix values.",url:"Address of the job. Unknown on GHES."},waiting:{environments:"The environments that are waiting, such as `staging and production`.",reviewers:"Who can approve, such as `ada or release-managers`.",others:"What else is waiting for something different, such as `docs waits for approval by carol`.",since:"Since when, such as `2026-11-29 12:04 UTC`.",url:"Address of the review."},cause:"Why it was cancelled or ended early, as GitHub says it, such as `Cancelled by @alice`, `Superseded by #43`, `Time limit of 10 min hit`, or `The runner was shut down`.",otherCause:"The same, if the headline of a failure says something else.",supersededBy:{number:"Number of the newer run that superseded this one, as in `#43`.",url:"Address of that run."},newerRun:{number:"Number of a newer run, if it is not known to be the reason for the cancellation.",url:"Address of that run."},unknownCause:"`yes` if it was cancelled and may have failed: `notify-on` includes `failure`, and GitHub does not say why.",maybeSuperseded:"`yes` if it was cancelled, and a newer run may be the reason: GitHub does not say why. Its message is short.",repository:{name:"`owner/name`.",url:"Address of the repository."},trigger:{event:"The event that started the run, such as `push`.",text:"The event in words, such as `Pull request opened`."},ref:{kind:"`branch`, `tag`, `pull request`, `merge queue`, or `none`.",name:"Its name, such as `main` or `#7`. A fork's branch has its owner, as in `mallory:main`.",url:"Its address."},commit:{sha:"The full SHA.",shortSha:"Its first seven characters.",title:"First line of the commit message, if the event contains it.",author:"The author's name, if the event contains it.",url:"Address of the commit."},pullRequest:{number:"Its number.",title:"Its title.",author:"Login of the person who opened it.",sourceBranch:"The source branch. A fork's branch has its owner, as in `mallory:main`.",targetBranch:"The target branch.",url:"Its address."},release:{tag:"The release's tag.",name:"The release's name.",prerelease:"`pre-release`, or nothing.",notes:"The start of its release notes, on one line.",url:"Address of the release."},deployment:{environment:"The environment's name.",url:"Address of what was deployed.",version:"The deployed version: the input `version`, the tag, or the short SHA.",previousVersion:"The version before it.",text:"What the headline does not say, such as `Environment production · Version v1 → v2`."},actor:{login:"Login of the person who started the run. Absent in scheduled runs, and after a chain of runs."},needs:[{name:"ID of a needed job.",result:"`success`, `failure`, `cancelled`, or `skipped`."}],failedJobs:[{name:"ID of a needed job that failed."}],failedSteps:[{name:"ID of a step of this job that failed."}],otherFailedSteps:"The same as text, if neither the headline nor `failures` names them.",...FAILURE_NAMES,...REPORT_NAMES,history:{text:"How it compares with the previous run, such as `Fixed after 4 failed runs in 3 h`.",firstFailedNumber:"Number of the run that broke it, if that is another one.",firstFailedUrl:"Address of that run.",lastGoodNumber:"Number of the last run that passed.",lastGoodUrl:"Address of that run."},fix:{text:"What made it pass again: `Passes again with`, followed by a commit, or `Passes again with the same commit`.",shortSha:"First seven characters of that commit's SHA; nothing if it failed with the same commit.",title:"First line of its message.",url:"Its address."},changes:{text:"What is different, such as `4 commits since it passed` or `2 commits are gone`.",count:"How many commits are new, or were removed by a rollback.",removed:"How many commits a rollback removed.",authors:"Who wrote them, such as `ada and grace`.",url:"Address of the comparison.",sinceNumber:"Number of the run that it is compared with, if that is not a deployment.",sinceUrl:"Address of that run.",commits:[{shortSha:"First seven characters of a commit's SHA.",title:"First line of its message.",author:"Its author.",url:"Its address."}],more:"How many more there are, such as `and 3 more commits`.",listed:"`yes` if a message about a failure lists them."},jobs:"The needed jobs by result, such as `Failed: test · Cancelled: lint · Passed: build`.",otherJobs:"The same, without the failed ones that the headline names.",skippedJobs:"The needed jobs that were skipped without a known reason, such as `deploy`.",facts:[{text:"A fact of the run, such as the repository, the branch, the commit, or the author.",url:"Its address.",note:"More of it, such as the commit's title.",first:"`yes` for the first fact, to set separators between."}],links:[{text:"What the link opens.",url:"Its address.",note:"More of it, such as who wrote the commits.",first:"`yes` for the first link, to set separators between."}]}
function dataHint(unknown){const{name="",ofData}=unknown.find(({near,ofData})=>ofData&&near.length===0)??{}
const[,lacking]=/^data\.([\w-]+)/.exec(name)??[]
if(ofData===void 0||lacking===void 0)return""
return ofData.length>0?` The input \`data\` has ${_start_0.sob(ofData,MAX_LISTED)}.`:` Give \`data:\` with \`${lacking}\`.`}
const MAX_LISTED=6
function isOfData(name){return/^data\b/.test(name)}
function namesOfData(keys){return keys.filter((key)=>/^[\w-]{1,40}$/.test(key))}
const DOLLAR_TAG=/\$\{\{\s*([\w.-]+)\s*\}\}/g
const MAX_TOLD$3=20
function dollarWarnings({file,source},unknown){const told=new Map()
if(!source.includes("${{"))return told
for(const{1:name="",index}of source.matchAll(DOLLAR_TAG)){if(name==="data"||name.startsWith("data.")||told.has(name)||told.size>=MAX_TOLD$3)continue
const{near}=unknown.find((one)=>one.name===name)??{near:[name]}
const[meant]=near
const remedy=meant===void 0?"pass its value in `data`, and write {{data.NAME}}":`write {{${meant}}}, without "$"`
const line=source.slice(0,index).split("\n").length
told.set(name,`${file}:${line}: GitHub does not evaluate \`\${{ }}\` in a file: ${remedy}.`)}
return told}
const MARKS=[[/<(https?:\/\/[^\s<>|]{1,500})\|([^<>\n]{1,200})>/,([,url="",label=""])=>`write [${label}](${url}) for a link`],[/<!(?:here|channel|everyone)(?:\|[^<>]{0,60})?>/,()=>EVERYBODY],[/(?<![^\s(])@(?:all|here|channel|everyone)(?![\w@.-])/,()=>EVERYBODY],[/(?<=[\w.!?*)])\\n(?=\S)/,()=>"for a line break, write several lines below `|`"]]
const EVERYBODY="to mention everybody, write `mention: all` in the step's `with:`"
const CARD=/^\s*(?:[[{][\s\S]*"|(type: ))AdaptiveCard/
function textWarnings(text){const{file,source}=text
const[name=""]=/^\S+\.(?:md|json|ya?ml)$/.exec(source.trim())??[]
if(name!==""&&!/[<>{}()*]|:\/\//.test(name))return[`${file} is only the name of a file, which is shown as text: write \`template: ${name}\` to show what the file contains.`]
const[card,yaml]=CARD.exec(source)??[]
if(card!==void 0)return[`${file} is a card, which is shown as text: save it as a file, and write \`template: .github/card.${yaml?"yaml":"json"}\`.`]
return markWarnings(text)}
function markWarnings({file,source}){return MARKS.flatMap(([mark,remedy])=>{const found=mark.exec(source)
return found===null?[]:[`${file} contains ${_start_0.TLu(found[0])}, which Webex shows as it is: ${remedy(found)}.`]}).slice(0,1)}
const TAGS=[["if",/\{\{[#~-]*\s*(if|with)\s+\.?([\w.@-]+)/],["unless",/\{\{[#~-]*\s*(unless)\s+\.?([\w.@-]+)/],["each",/\{\{[#~-]*\s*(each|range)\s+\.?([\w.@-]+)/],["end",/\{\{[/~^-]*\s*(else|end)\b[^{}]{0,80}\}\}/],["if",/\{%-?\s*(if|elif|elsif)\s+([\w.-]+)/],["unless",/\{%-?\s*(unless)\s+([\w.-]+)/],["each",/\{%-?\s*(for)\s+\w+\s+in\s+([\w.-]+)/],["end",/\{%-?\s*(\w+)[^{}]{0,80}%\}/]]
const FILTER=/\{\{\{?\s*\.?([\w.]+)\s*\|\s*\w/
function otherLanguageHint(source){for(const[meaning,shape]of TAGS){const[,word="",given=""]=shape.exec(source)??[]
if(word!=="")return sentenceOf(meaning,word,Object.hasOwn(TEMPLATE_NAMES,given)?given:"failures")}
const[,name]=FILTER.exec(source)??[]
return name===void 0?void 0:`Templates are Mustache, which has no filters: write {{${name}}}`}
function sentenceOf(meaning,word,name){const[section,opposite]=[`{{#${name}}}…{{/${name}}}`,`{{^${name}}}…{{/${name}}}`]
const start=`Templates are Mustache, which has no \`${word}\`: write`
if(meaning==="unless")return`${start} ${opposite} for what is shown if there is none`
if(meaning==="each")return`${start} ${section}, which repeats for each entry of a list`
return`${start} ${section} for what is shown if there is one, and ${opposite} if there is none`}
function shownTag(source){const found=/\{%-?\s*\w[^{}]{0,80}%\}/.exec(source)
if(found===null)return void 0
return{line:source.slice(0,found.index).split("\n").length,tag:found[0]}}
const MAX_KNOWN=200
function valueAt(scope,path){return path.reduce((inner,name)=>{const table=entryOf(inner)
return _start_0.Gvm(table)&&Object.hasOwn(table,name)?table[name]??"":void 0},scope)}
function entryOf(scope){if(!Array.isArray(scope))return scope
const known=ENTRIES.get(scope)
if(known!==void 0)return known
const entry={}
for(const one of scope)if(_start_0.Gvm(one))Object.assign(entry,one)
ENTRIES.set(scope,entry)
return entry}
const ENTRIES=new WeakMap()
function namesIn(scopes,parent){const prefix=parent.map((name)=>`${name}.`).join("")
const inParent=scopes.flatMap((scope)=>keysOf(entryOf(valueAt(scope,parent)))).map((key)=>prefix+key)
const inGroups=scopes.flatMap((scope)=>keysOf(scope).flatMap((group)=>keysOf(valueAt(scope,[group])).map((key)=>`${group}.${key}`)))
const alone=parent.length===0?scopes.flatMap(keysOf):[]
return[...new Set([...inParent,...alone,...inGroups])]}
function keysOf(scope){return _start_0.Gvm(scope)?Object.keys(scope).slice(0,MAX_KNOWN):[]}
const OTHER_NAMES={actor:"actor.login",author:"commit.author",baseref:"pullRequest.targetBranch",branch:"ref.name",branchname:"ref.name",conclusion:"status",eventname:"trigger.event",headref:"pullRequest.sourceBranch",jobname:"job.name",joburl:"job.url",link:"run.url",outcome:"status",ref:"ref.name",refname:"ref.name",repo:"repository.name",result:"status",runattempt:"run.attempt",runid:"run.id",runnumber:"run.number",runurl:"run.url",sha:"commit.sha",shortsha:"commit.shortSha",tag:"ref.name",url:"run.url",user:"actor.login",username:"actor.login"}
function ownNameFor(name){const key=name.toLowerCase().replace(/[_-]/g,"")
return Object.hasOwn(OTHER_NAMES,key)?OTHER_NAMES[key]:void 0}
const SINGLE=/(?<![{\w/$`:])\$?\{ ?([a-z][a-zA-Z]{1,30}(?:[._][a-zA-Z]{1,30})?) ?\}(?!\})/g
const COMMON=/^(?:link|outcome|ref|result|tag|url|user|username)$/i
const MAX_TOLD$2=3
function braceWarnings({file,source}){if(!source.includes("{"))return[]
const found=new Map()
for(const[tag,name=""]of source.matchAll(SINGLE)){const meant=ownName(name)
if(meant!==void 0&&found.size<MAX_TOLD$2)found.set(tag,`{{${meant}}}`)}
if(found.size===0)return[]
const what=found.size===1?"is":"are"
return[`${file} contains ${_start_0.sob([...found.keys()].map((tag)=>`"${tag}"`))}, which ${what} shown as text: write ${_start_0.sob([...found.values()])}, with two braces.`]}
const CONTEXT$1=/(?<![{\w/$`:])\$?\{ ?((?:github|inputs|job|matrix|needs|runner|steps|vars)\.[\w.-]{1,80}) ?\}(?!\})/g
function contextWarnings({file,source}){const found=[...source.matchAll(CONTEXT$1)].slice(0,MAX_TOLD$2)
if(found.length===0)return[]
return[`${file} contains ${_start_0.sob(found.map(([tag])=>`"${tag}"`))}, and GitHub replaces only expressions: write ${_start_0.sob(found.map(([,value])=>`\`\${{ ${value} }}\``))}.`]}
function ownName(name){if(typeof valueAt(TEMPLATE_NAMES,name.split("."))==="string")return name
return COMMON.test(name)?void 0:ownNameFor(name)}
const MAX_TOLD$1=20
const MAX_NAME=100
function partialFile(name){return`partial ${name}`}
const CONTEXT=/^(?:github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs)\./
function hintOf(near,names,place="input"){const language=otherLanguageHint(names.map((name)=>`{{${name}}}`).join(""))
const question=near.length===0?"":` Did you mean ${_start_0.WKg(near)}?`
const hint=language===void 0?question:` ${language}.`
const expression=names.find((name)=>CONTEXT.test(name))
if(expression===void 0)return hint
return place==="file"?`${hint} GitHub evaluates \${{ ${expression} }} only in the workflow: pass its value in \`data\`, and write {{data.NAME}}.`:`${hint} A GitHub expression is written \${{ ${expression} }}, in the workflow.`}
var NameCheck=class{#found=[]
#groups=new Map()
#partials
#partialNames
#budget
#onUnknown
#told=new Set()
constructor(partials,partialNames,{budget,onUnknown}){this.#onUnknown=onUnknown
this.#partials=partials
this.#partialNames=partialNames
this.#budget=budget}
get found(){return this.#found}
get groups(){return[...this.#groups.values()]}
check(tokens,file,scopes,within=[]){for(const tag of tokens){this.#budget.lookUp(tag[1])
this.#checkTag(tag,file,scopes,within)}}
#checkTag(tag,file,scopes,within){const[kind,name,,,inner]=tag
if(kind===">")this.#checkPartial(tag,file,scopes,within)
if(kind==="text"||kind===">")return
const scope=kind==="!"||kind==="="?void 0:this.#lookUp(name,file,scopes)
if(scope===void 0)this.#reportUnknown(tag,within)
if(kind==="name"||kind==="&")this.#checkGroup(name,scope,file,scopes[0])
if(kind==="^"||kind==="#"&&!isUnseen(name,scope)){const seen=kind==="#"?[...scopes,entryOf(scope)]:scopes
this.#budget.inside(()=>this.check(inner??[],file,seen,within))}}
#checkGroup(name,scope,file,all){const[field]=typeof scope==="object"&&valueAt(all,[name])===scope&&name!=="data"?keysOf(entryOf(scope)):[]
if(field!==void 0)this.#groups.set(name,{name,file,field,isList:Array.isArray(scope)})}
#checkPartial(tag,file,scopes,within){const[,name]=tag
const tokens=this.#partials(name)
if(tokens===void 0){this.#reportUnknown(tag,within)
this.#find("partial",name,file,()=>this.#partialNames)}else if(!within.includes(name))this.#budget.inside(()=>this.check(tokens,partialFile(name),scopes,[...within,name]))}
#reportUnknown(tag,within){if(within.length===0)this.#onUnknown(tag)}
#lookUp(name,file,scopes){if(name===".")return scopes.at(-1)
const path=name.split(".")
for(const scope of scopes.toReversed()){const found=valueAt(scope,path)
if(found!==void 0)return found}
const isContext=CONTEXT.test(name)
const ofData=isOfData(name)?namesOfData(keysOf(valueAt(scopes[0],["data"]))):void 0
const known=()=>namesIn(scopes,isContext?[]:path.slice(0,-1))
this.#find("name",name,file,known,ofData)}
#find(noun,name,file,known,ofData){const place=JSON.stringify([noun,name,file])
if(this.#told.has(place)||this.#told.size>=MAX_TOLD$1)return
this.#told.add(place)
const wanted=CONTEXT.test(name)?name.slice(name.indexOf(".")+1):name
const last=name.split(".").at(-1)??""
const own=ofData?.includes(last)?`data.${last}`:noun==="name"?ownNameFor(wanted):void 0
const similar=()=>own===void 0?_start_0.r5P(wanted,known()):[own]
const near=name.length>MAX_NAME?[]:similar()
this.#found.push({noun,name:_start_0._HL(name,MAX_NAME),file,near,ofData})}}
function isUnseen(name,scope){return Array.isArray(scope)?scope.length===0:scope===void 0&&isOfData(name)}
function renderTemplate(templates,view,write=_start_0.FVb){const template=new CheckedTemplate(templates,view)
const{unknown,groups}=template.check()
const dollars=dollarsIn(templates,unknown)
const others=unknown.filter(({name,file})=>!dollars.get(file)?.has(name))
const files=[templates.main,...Object.values(templates.partials)]
const warnings=others.map((one)=>{const hint=hintOf(one.near,[one.name],"file")+dataHint([one])
return`${one.file} uses the unknown ${one.noun} "${one.name}", which is empty.${hint}`})
return{markdown:template.render(write),warnings:[...shownTagsIn(templates),...files.flatMap(braceWarnings),...files.flatMap(markWarnings),...[...dollars.values()].flatMap((told)=>[...told.values()]),...warnings,...groups.map(groupSentence)]}}
function shownTagsIn({main,partials}){return[main,...Object.values(partials)].flatMap(({file,source})=>{const shown=shownTag(source)
const hint=shown&&otherLanguageHint(source)
return hint===void 0?[]:[`${file}, line ${shown?.line}: ${_start_0.TLu(shown?.tag??"")} is shown as text. ${hint}.`]})}
function dollarsIn({main,partials},unknown){const parts=Object.entries(partials).map(([name,part])=>[partialFile(name),part])
return new Map([[main.file,main],...parts].map(([file,one])=>[file,dollarWarnings(one,unknown)]))}
function groupSentence({name,file,field,isList}){const meant=isList?`{{#${name}}}{{${field}}}{{/${name}}}`:`{{${name}.${field}}}`
return`${file} shows {{${name}}}, which is ${isList?"a list":"a group of values"}, as JSON: write ${meant}, or another of its names.`}
var CheckedTemplate=class extends _start_0.Bjj{parse(template){try{return super.parse(template)}catch(error){const hint=otherLanguageHint(template.source)
if(!(error instanceof _start_0.$wm)||hint===void 0)throw error
const{isUnread,cause}=error
throw new _start_0.$wm(`${error.message}. ${hint}`,{cause,isUnread,isOfOther:true})}}
check(){const tags=[]
const names=new NameCheck((name)=>this.tokensOf(name),Object.keys(this.partials),{budget:this.budget,onUnknown:(tag)=>tags.push(tag)})
const{data={}}=this.view
return this.attempt(()=>{const tokens=this.parse(this.main)
try{names.check(tokens,this.main.file,[{...TEMPLATE_NAMES,data}])}catch(error){if(tags.length===0)throw error}
return{unknown:names.found,tags,groups:names.groups}})}}
const BLOCK=/^\s*(?:$|[-*+>]|#{1,6}\s|\d{1,9}[.)]\s|`{3}|~{3})/
function withLineBreaks(markdown){let fence
const lines=markdown.split(/\r?\n/)
return lines.map((line,at)=>{const isInFence=fence!==void 0
fence=_start_0.UHp(line,fence)
return!isInFence&&fence===void 0&&!/^\s*(?:$|#{1,6}\s)/.test(line)&&!BLOCK.test(lines[at+1]??"")?`${line.trimEnd()}  `:line}).join("\n")}
const SAFE_WAY="To show other people's text, write a name for it, such as {{commit.title}}, or pass it in `data` and write {{data.text}}."
const MAX_TOLD=3
const MAX_TAG=60
const MAX_ROUNDS=20
function renderInput(templates,view){const{main,partials}=templates
const warnings=[]
let{source}=main
try{for(let round=0;round<MAX_ROUNDS;round++){const template=new CheckedTemplate({main:{...main,source},partials},view)
const{unknown,tags,groups}=template.check()
if(tags.length===0)return{markdown:withBraces(template.render()),warnings:[...warnings,...braceWarnings(main),...contextWarnings(main),...textWarnings(main),...groups.map(groupSentence)]}
if(warnings.length===0)warnings.push(`${main.file} ${doubtOf(source,tags,unknown)}${wayFor(unknown)}`)
source=withTextIn(source,tags)}
throw new _start_0.$wm(`${main.file}: it contains endlessly nested tags`)}catch(error){if(!(error instanceof _start_0.$wm&&(error.isUnread||warnings.length>0)))throw error
return{markdown:main.source,warnings:[`${error.message}. It is shown as plain text.${error.isOfOther?"":` ${SAFE_WAY}`}`]}}}
function wayFor(unknown){const isOfData=unknown.length>0&&unknown.every(({ofData})=>ofData!==void 0)
return dataHint(unknown)+(isOfData?"":` ${SAFE_WAY}`)}
function doubtOf(source,tags,unknown){const shown=tags.map(([,,start,end])=>_start_0._HL(_start_0.TNj(source.slice(start,end)),MAX_TAG))
const what=tags.length===1?"is not a template name and is":"are not template names and are"
const near=[...new Set(unknown.flatMap((one)=>one.near.slice(0,1)))].slice(0,MAX_TOLD)
return`contains ${_start_0.sob(shown,MAX_TOLD)}, which ${what} shown as text.${hintOf(near,unknown.map(({name})=>name))}`}
const BRACES=""
function withTextIn(source,tags){const delimiters=tags.find(([kind])=>kind==="=")
const starts=(delimiters===void 0?tags:[delimiters]).flatMap(([kind,,start,,,closing])=>(kind==="#"||kind==="^")&&closing!==void 0?[start,closing]:[start])
let text=""
let end=0
for(const start of starts.toSorted((one,other)=>one-other)){text+=source.slice(end,start)+BRACES
end=start+2}
return text+source.slice(end)}
function withBraces(markdown){return markdown.replaceAll(BRACES,"{{")}
var RenderTries=class{warnings=[]
problems=[]
#rendering
#budget=new _start_0.nH8()
constructor(rendering){this.#rendering=rendering}
#text(templates,write){const{markdown,warnings}=renderTemplate(templates,{...this.#rendering,budget:this.#budget},write)
for(const warning of warnings)this.warnings.push(warning)
return markdown}
input(templates,{mayBeBlank}={mayBeBlank:true}){if(templates===void 0)return void 0
const markdown=this.#inputText(templates)
if(mayBeBlank||_start_0.TNj(markdown)!=="")return _start_0.MgI(markdown)
this.warnings.push(`${templates.main.file}: it renders to nothing, so the built-in title is used.`)}
#inputText(templates){try{const{markdown,warnings}=renderInput(templates,{...this.#rendering,budget:new _start_0.nH8()})
for(const warning of warnings)this.warnings.push(warning)
return markdown}catch(error){if(!(error instanceof _start_0.$wm))throw error
this.warnings.push(`${error.message}. It is shown as it is.`)
return templates.main.source}}
body(templates){const written=this.input(templates)
return written&&withLineBreaks(written)}
own(templates,{mayBeBlank}={mayBeBlank:true}){if(templates===void 0)return void 0
return this.#attempt(()=>{return shown(this.#text(templates),templates,mayBeBlank)})}
card(file){const{builtIn,hide,cards}=this.#rendering
if(cards===void 0)return void 0
return this.#attempt(()=>{const{card,warnings}=cards.renderOwnCard(file,(source,where,write)=>this.#text({main:{file:where,source},partials:builtIn.partials},write),hide)
for(const warning of warnings)this.warnings.push(warning)
return card})}
#attempt(render){try{return render()}catch(error){if(!(error instanceof _start_0.$wm))throw error
this.problems.push(error.message)
return}}}
function shown(markdown,{main},mayBeBlank){if(mayBeBlank||_start_0.TNj(markdown)!=="")return markdown
throw new _start_0.$wm(`${main.file}: it renders to nothing`)}}),};
