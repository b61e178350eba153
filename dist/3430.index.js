import{modules as m0}from"./shared-7607.js"
import{modules as m1}from"./shared-8715.js"
import{modules as m2}from"./shared-8877.js"
import{modules as m3}from"./shared-862.js"
import{modules as m4}from"./shared-6845.js"
import{modules as m5}from"./shared-8931.js"
import{modules as m6}from"./shared-1195.js"
import{modules as m7}from"./shared-441.js"
import{modules as m8}from"./shared-6640.js"
import{modules as m9}from"./shared-1820.js"
export const id=3430
export const ids=[3430]
export const modules={...m0,...m1,...m2,...m3,...m4,...m5,...m6,...m7,...m8,...m9,4408:((_module,_exports,_require)=>{_require.d(_exports,{doctor:()=>doctor})
var _as_variables_0=_require(7607)
var _start_1=_require(2839)
var _called_jobs_10=_require(8715)
var _slip_8=_require(441)
var _untold_trigger_2=_require(1820)
var _pastable_3=_require(8931)
var _data_lines_4=_require(8877)
var _path_matcher_9=_require(1195)
var _shown_place_14=_require(5128)
var _advice_on_12=_require(8089)
var _of_client_13=_require(3752)
var _unchecked_certificates_11=_require(6640)
var _default_branch_5=_require(2207)
var _from_elsewhere_15=_require(862)
var _own_templates_6=_require(6845)
var _provision_7=_require(7924)
const SECRET_INPUTS=["token","refresh-token","client-id","client-secret","webhook-url","github-token"]
function pasteOf(name,value){const lines=value===void 0?void 0:inputLines(name,value)
return lines===void 0?void 0:{advice:inPlace(lines),lines}}
function pasteOfExpression(name,expression){const lines=`${name}: \${{ ${expression} }}`
return{advice:inPlace(lines),lines}}
function withPaste(row,name,value){return{...row,...pasteOf(name,value)}}
function inPlace(lines){return`Replace it with ${lines.includes("\n")?"these lines":"this line"}, in the step's \`with:\`.`}
function inputLines(name,value){const[first="",...others]=value.split(/\r\n?|\n/)
if(others.length>0)return blockLines(name,[first,...others])
return _pastable_3.X(first)?`${name}: ${scalar(first)}`:void 0}
function blockLines(name,lines){if(!lines.every(_pastable_3.X))return void 0
return[`${name}: ${/^\s|^$/.test(lines[0]??"")?"|2":"|"}`,...lines.map((line)=>`  ${line}`)].join("\n")}
const PLAIN$2=/^[\p{L}_./][\p{L}\p{N}_./@+~*, :-]*$/u
const NUMBER$1=/^(?:0|[1-9][0-9]{0,14})$/
const OTHER$2=/^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan|\.[\d_].*|\.{3}.*)$|:(?:\s|$)|\s$/i
function scalar(value){return NUMBER$1.test(value)||value==="true"||value==="false"||PLAIN$2.test(value)&&!OTHER$2.test(value)?value:JSON.stringify(value)}
const SIGN_IN="/access_token"
function readOnlyHost(host){const known=new Map()
const outside=(baseUrl)=>{const real=host.outside(baseUrl)
return{...real,fetch:rememberingFetch(readOnlyFetch(real.fetch,baseUrl+SIGN_IN),known)}}
return{...host,outside,journal:host.journal.another(),createWebexClient:()=>{throw new Error("The doctor posts nothing.")},createGitHubClient:(options)=>host.createGitHubClient({...options,through:(fetch)=>async(url,init)=>{requireRead(init.method,url)
return fetch(url,init)}}),logGroup:()=>{},saveState:()=>{}}}
function readOnlyFetch(fetch,signIn){return async(url,init)=>{if(!(init.method==="POST"&&url===signIn))requireRead(init.method,url)
return fetch(url,init)}}
function rememberingFetch(fetch,known){return async(url,init)=>{const{method,headers,body}=init
const question=JSON.stringify([method,url,headers["Authorization"],body])
const answer=known.get(question)
if(answer!==void 0)return{...answer,body:chunksOf(answer.chunks)}
const response=await fetch(url,init)
const{status,statusText,headers:told,body:source}=response
if(!FINAL.includes(status)||source===null)return response
const keep=(chunks)=>known.set(question,{status,statusText,headers:told,chunks})
return{status,statusText,headers:told,body:kept(source,keep)}}}
const FINAL=[200,403,404]
async function*chunksOf(chunks){yield*chunks}
async function*kept(body,keep){const chunks=[]
for await(const chunk of body){chunks.push(chunk)
yield chunk}
keep(chunks)}
function requireRead(method,url){if(method==="GET")return
throw new Error(`The doctor only reads: ${method} ${new URL(url).pathname} was not sent.`)}
function withOwnJournal(host){return{...host,journal:host.journal.another()}}
const WORKFLOW_FILE="workflow file"
function warning(what,found,advice,lines){return{what,state:"warning",found,advice,lines}}
function fault(what,found,advice){return{what,state:"fault",found,advice}}
function ok(what,found){return{what,state:"ok",found}}
function sentenceRow(state,found,otherwise="inputs"){const[,name=otherwise]=/\b[Ii]nput "([\w-]+)"/.exec(found)??[]
return{what:name,state,found,advice:`Fix it, or remove it from \`${name}:\`.`}}
const BARE_ADDRESS=/^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?(?:\/[^\s?#@\\]*)?$/i
function likelyHttps(value){if(/^http:\/*[^/]*:\d/i.test(value))return void 0
const bare=value.replace(/^(?:http:|https:)?\/{0,3}/i,"")
return BARE_ADDRESS.test(bare)&&URL.canParse(`https://${bare}`)?`https://${bare}`:void 0}
function likelyApiUrl(value){const url=likelyHttps(value)
return url!==void 0&&new URL(url).pathname==="/"?likelyBase(url):url}
const VERSION="/v1"
function likelyBase(url){const{origin,pathname}=new URL(url)
const at=`${pathname}/`.indexOf(`${VERSION}/`)
const base=origin+(at===-1?pathname.replace(/(?<!\/)\/+$/,"")+VERSION:pathname.slice(0,at)+VERSION)
return base===url?void 0:base}
const BARE_VALUE=/^((?:(?:steps|needs)\.[\w-]+\.outputs|vars|env|inputs|matrix|secrets)\.[\w-]+|github\.event\.[\w.]+)(\/.*)?$/
function likelyAddress$1(value,likely){const[,expression,path]=BARE_VALUE.exec(value)??[]
if(expression===void 0)return likely(value)
return path!==void 0||/^(?:env|secrets)\./.test(expression)?void 0:`\${{ ${expression} }}`}
const SWITCH={true:"enable|always|both",false:"disable|never"}
const CHOICES={about:{run:"self|this|current|job"},apply:{never:"false|no|off|none|plan|preview|dryrun",auto:"true|yes|on|default"},delivery:{"at-least-once":"exactlyonce","at-most-once":"besteffort"},detail:{compact:"short|min|minimal|brief|small|less|low|concise",normal:"default|medium|standard|auto",full:"verbose|all|long|max|maximal|complete|detail|debug|high|everything"},event:{auto:"push|pullrequest|release|schedule|deployment|workflow.+|default|complete|finish"},"fail-on-error":SWITCH,format:{markdown:"md|mrkdwn|(?:plain)?text|plain|txt|html|message|default",card:"adaptive(?:card)?|block|attachment|json|rich"},"if-missing-token":{skip:"ignore|silent|warn|continue|false|no",fail:"error|strict|require|true|yes"},lifecycle:SWITCH,"mention-on":{"start, waiting, success, failure, cancelled, rollback":"all|always"},"notify-on":{always:"all|any|every|everything|complete|true","success, failure":"both"},"update-mode":{auto:"upsert",edit:"update|overwrite|modify|patch|inplace",replace:"delete|recreate",reply:"(?:in)?thread|comment|append",new:"post|create|separate|none|never"}}
function ownWordOf(stems,word,words=Object.keys(stems)){return words.find((one)=>{return new RegExp(`^(?:${stems[one]??"-"})(?:e?[ds]?|y|n|al|ing)$`).test(_start_1.TMy(word))})}
function likelyChoice(input,word){return Object.hasOwn(CHOICES,input)?ownWordOf(CHOICES[input]??{},word):void 0}
const WORDS$4={"notify-on":_start_1.G1g,"mention-on":_start_1.G1g,event:_start_1.imz,mention:_start_1.Shy.filter((one)=>one!=="all")}
const OTHERS$4={start:"begin|running|launch|inprogress",waiting:"pending|approv|pause|manual",success:"ok|pass|green|good|done|stable",failure:"error|red|bad|broke|crash|problem|unstable|timeout|timedout",cancelled:"supersede|abort|stopp|kill",rollback:"revert|undo",fixed:"fix|recover|resolve|repair|backto(?:green|normal)",author:"committer|culprit",actor:"pusher|sender",reviewers:"approver"}
function wordOf(word,allowed){return ownWordOf(OTHERS$4,word,allowed)??_start_1.ouP(word,allowed)}
function likelyWords(entry,allowed=[]){const whole=wordOf(entry.replace(/^on(?:ly)?[\s_-]|[\s_-]only$/i,""),allowed)
if(whole!==void 0)return whole
const meant=entry.split(/[\s|/;&()[\]"']+|\+(?!.*@)/).filter((part)=>!/^(?:or|and|[-+]?)$/i.test(part)).map((part)=>_start_1.tYt(part)===void 0?wordOf(part,allowed):part)
return meant.includes(void 0)?void 0:[...new Set(meant)].join(", ")||void 0}
const NEEDS_LINE=`needs: \${{ toJSON(needs) }}`
const OWN_GITHUB_TOKEN=`github-token: \${{ github.token }}`
function onlyRight(input){return/^(?:needs|steps|matrix)$/.test(input)?pasteOfExpression(input,`toJSON(${input})`):void 0}
function mendedText(input,errors,env){const text=_start_1.ANS(env,input)
const name=_start_1.Qhc.find((one)=>one===input)
if(text===void 0||name===void 0)return void 0
const[first,...others]=errors
if(first?.value==="***")return others.length===0?first.near:void 0
const meant=new Map(errors.map(({value,near})=>[value,likelyOf(input,value,near)]))
if(meant.has(text))return meant.size===1?meant.get(text)||void 0:void 0
const given=_start_1.aLc(text)
if(![...meant].every(([value,near])=>near!==void 0&&given.includes(value)))return void 0
const mended=[...new Set(given.flatMap((word)=>_start_1.aLc(meant.get(word)??word)))]
if(mended.includes("always")&&mended.length>1)return void 0
return mended.join(text.includes("\n")?"\n":", ")||void 0}
function likelyOf(input,value,near){if(near===void 0)return likelyValue(input,value)
return value.includes("#")?likelyValue(input,near)??near:near}
function likelyValue(input,value){if(input==="environment-url")return likelyAddress$1(value,likelyHttps)
if(input==="api-url")return likelyAddress$1(value,likelyApiUrl)
return likelyChoice(input,value)??likelyWords(value,WORDS$4[input])}
const AS_DESCRIBED="Change the line in the step's `with:` as described."
const IF_NOT="If not, change the line in the step's `with:`."
function remedyFor$4(input,mended){const[,expression]=/^\$\{\{ ([\w.-]+) \}\}$/.exec(mended??"")??[]
return(expression===void 0?onlyRight(input)??pasteOf(input,mended):pasteOfExpression(input,expression))??{advice:"Change the line in the step's `with:` as described."}}
function remedyForMoments(input,env){const text=_start_1.ANS(env,input)??""
const isOfMoments=_start_1.aLc(text).every((word)=>_start_1.G1g.some((one)=>one===word))
const isFree=(_start_1.ANS(env,"notify-on")??_start_1.zYF["notify-on"])===_start_1.zYF["notify-on"]
const line=inputLines("notify-on",text)
if(input!=="lifecycle"||!isOfMoments||!isFree||!line)return void 0
const lines=`lifecycle: true\n${line}`
return{advice:inPlace(lines),lines}}
function remedyForPath(error){const mapping=error.input==="user-map"?mappingIn(error.value):void 0
if(mapping!==void 0)return remedyFor$4(error.input,mapping.join("\n"))
if(error instanceof _start_1.Hb9&&error.near===void 0)return{advice:LATER}
const source=_start_1.rCy(error.near)
return remedyFor$4(error.input,source!==void 0&&"path"in source?source.path:void 0)}
const LATER=["Correct the path","put the step after the one that writes the file."].join(", or ")
const EMPTY="The workspace is empty"
function renamed$1({name,near},env){const advice=`Change the name in the step's \`with:\` from \`${name}\` to \`${near}\`.`
if(near==="to"&&/channel|slack/.test(name))return{advice:`${advice} Its value must be a room or a person of Webex.`}
const given=_start_1.ANS(env,name)??""
if(SECRET_INPUTS.includes(near)||_start_1.Pv6(given))return{advice}
return{advice,lines:onlyRight(near)?.lines??inputLines(near,given)}}
function withMapping(row,env){const name=["data","user-map"].find((one)=>one===row.what)
const text=name&&_start_1.ANS(env,name)
const lines=text&&mappingIn(text)
return name&&lines?withPaste(row,name,lines.join("\n")):row}
function mappingIn(text){const pairs=text.split(/, */)
return _data_lines_4.mappingLines(pairs.join("\n"))??listedPairs(pairs)}
function listedPairs(pairs){return pairs.length>1&&pairs.every((pair)=>/^[\w-]+: [^\s,:{}]+$/.test(pair))?pairs:void 0}
function isFound(place){return place?.step!==void 0&&place.job!==void 0}
function ownStep({step,composite}){return composite===void 0?step:composite.step}
function needingJob({workflow,job={},caller,calling}){if(caller===void 0||job["needs"]!==void 0)return{caller:void 0,needing:job,jobs:jobsIn(workflow)}
return{caller,needing:calling?.step??{},jobs:jobsIn(calling?.workflow)}}
function variablesOf({workflow,job,step}){return{...tableOf(workflow["env"]),...tableOf(job?.["env"]),...tableOf(step?.["env"])}}
function tableOf(value){return Object(value)}
function givenTo(step){return tableOf(step?.["with"])}
function jobsIn(workflow){return tableOf(workflow?.["jobs"])}
function stepId(step){return scalarOf(step?.["id"])}
function hasId(step,id){return stepId(step).toLowerCase()===id.toLowerCase()}
function stepsIn(job){return Array.isArray(job["steps"])?job["steps"].map(tableOf):[]}
const MAX_SEARCHED$1=5e3
function scriptOf({run}){return scalarOf(run).slice(0,MAX_SEARCHED$1)}
function actionOf({uses}){return scalarOf(uses).toLowerCase().split("@")[0]?.split("/").at(-1)}
function isAlsoUsing(one,other){return actionOf(one)===actionOf(other)}
function isCall({uses},own){const name=actionOf(own)
return name!==void 0&&name!==""&&scalarOf(uses).toLowerCase().split("@")[0]?.endsWith(`/${name}/call`)===true}
function callingJob(caller){return caller?`the job \`${caller}\``:"the job that calls this workflow"}
function ticked(name){return`\`${name}\``}
function scalarOf(value){return["string","number","boolean"].includes(typeof value)?String(value).trim():""}
function isId(text){return/^[A-Za-z_][\w-]*$/.test(text)}
function doctorIn(steps,name=""){const asked=steps.filter(isAskingDoctor)
return asked.length===1?asked[0]:asked.find((step)=>nameIn$2(steps,step)===name)}
function nameIn$2(steps,step){const id=stepId(step)
if(id!=="")return id
const[action=""]=scalarOf(step["uses"]).split("@")
const number=steps.filter((one)=>stepId(one)===""&&scalarOf(one["uses"]).split("@")[0]===action).indexOf(step)+1
return`__${action.replaceAll(/[^\w-]/g,"_")}${number===1?"":`_${number}`}`}
function isAskingDoctor(step){return Object.hasOwn(givenTo(step),"doctor")}
function withExpressions(rows,place){const written=givenTo(place&&ownStep(place))
return rows.map((row)=>({...row,...renamedIn(row,written)??meantIn(row,written)??remedyIn$3(row,written)}))}
const LOGIN=/^\$\{\{\s*github\.[\w.]*(?:actor|login|username)\s*\}\}$/
function meantIn({what,state,found},written){const[input=""]=what.split(": ")
const text=scalarOf(written[input])
if(state!=="fault")return void 0
if(found.includes("`webhook-url:`")&&SOLE.test(text))return{advice:"Instead of `token:` and `to:`, write:",lines:`webhook-url: ${text}`}
if(input==="mention"&&text&&text===scalarOf(written["to"]))return{advice:"To mention all of that room, write:",lines:"mention: all"}
return input==="to"&&LOGIN.test(text)?{advice:"This is a GitHub login: write an email address, or a room and `mention: actor`.",lines:void 0}:void 0}
const OWN_LINE=/^([\w-]+): ([\s\S]*)$/
const AS_IT_IS=/the `with:` of |rite instead:$/
function remedyIn$3({what,advice="",lines=""},written){if(AS_IT_IS.test(advice))return void 0
if(advice.startsWith("Change the line in the step's `with:`"))return isGitHubsOwn(what,written)?OTHER_SECRET:{advice:atSource(what,written)??advice}
if(advice.endsWith("If not, change the line in the step's `with:`.")){const source=atSource(what,written)
return source===void 0?void 0:{advice:advice.replace(IF_NOT,source.replace("C","If not, c"))}}
const[,input,value=""]=OWN_LINE.exec(lines)??[]
if(input===void 0||value.includes("${{")||value.startsWith("["))return void 0
const[own=what]=what.split(": ")
const text=written[own]
if(typeof text!=="string"||!text.includes("${{"))return void 0
if(own===input)return{advice:adviceFor$2(input,text.trim(),scalarIn(value)),lines:void 0}
return _start_1.Qhc.some((name)=>name===own)?void 0:{lines:lineOf(input,text)}}
const RENAMED=/^Change the name in the step's `with:` from `(.+)` to `([\w-]+)`\.$/
function renamedIn({advice="",lines},written){const[,wrong,right]=RENAMED.exec(advice)??[]
if(wrong===void 0||right===void 0||lines!==void 0)return void 0
const isWrong=(name)=>name.toLowerCase().replaceAll(" ","_")===wrong.toLowerCase()
const own=Object.keys(written).find(isWrong)
const text=own===void 0?"":scalarOf(written[own])
if(own===void 0||!/^\$\{\{[^\n{}]*\}\}$/.test(text))return void 0
return{advice:advice.replace(`\`${wrong}\``,`\`${own}\``),lines:lineOf(right,text)}}
function lineOf(input,text){if(/^\$\{\{(?:(?!: | #|\n).)*\}\}$/.test(text)&&_pastable_3.X(text.replaceAll("${{","")))return`${input}: ${text}`
return inputLines(input,text.replaceAll("${{",HELD$2))?.replaceAll(HELD$2,"${{")}
const HELD$2="🗝"
function scalarIn(value){if(value.includes("\n"))return void 0
return value.startsWith("\"")?value.slice(1,-1).replace(/\\(["\\])/g,"$1"):value}
function atSource(what,written){const[input=what]=what.split(": ")
const[,context,name]=SOLE.exec(scalarOf(written[input]))??[]
if(name===void 0)return void 0
return context==="vars"?`Correct the variable \`${name}\`.`:`Correct the secret \`${name}\`.`}
function isGitHubsOwn(what,written){return what==="token"&&/^\$\{\{\s*(?:secrets\.GITHUB_TOKEN|github\.token)\s*\}\}$/.test(scalarOf(written[what]))}
const OTHER_SECRET={advice:"Write the secret with the token of Webex, by the name that you gave it:",lines:`token: \${{ secrets.WEBEX_BOT_TOKEN }}`}
const SOLE=/^\$\{\{\s*(vars|secrets)\.(\w+)\s*\}\}$/
function adviceFor$2(input,text,value){const[,expression=""]=/^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(text)??[]
const[context="",name=""]=expression.split(".")
if(value===void 0||value.includes("`")){const[,kind,variable]=SOLE.exec(text)??[]
if(kind==="vars")return`Correct the variable \`${variable}\`: write each entry on its own line.`
return`Change the entry in \`${input}:\`, or what its expression refers to.`}
if(context==="vars")return`Change the variable \`${name}\` to \`${value}\`.`
if(context==="secrets")return`Store \`${value}\` as the secret \`${name}\`.`
if(context==="env")return`Set \`${name}\` to \`${value}\` where the workflow sets its \`env:\`.`
if(expression!=="")return`Change what \`\${{ ${expression} }}\` gives to \`${value}\`.`
return`Change the ${/^\$\{\{[^{}]*\}\}$/.test(text)?"expression":"text"} in \`${input}:\`: it should give \`${value}\`.`}
function withResults(row,place){const text=scalarOf(givenTo(place?.step)["status"])
if(text===""||place?.composite!==void 0)return row
const own={...row,what:"status"}
const short=text.replaceAll(" ","")
if(RESULTS$2.test(short)&&place?.job?.["needs"]!==void 0)return{...own,advice:"Write this line instead of `status:`:",lines:NEEDS_LINE}
const[,object="",context=""]=OBJECT.exec(short)??[]
const value={job:"status",needs:"result",steps:"outcome"}[context.toLowerCase()]
if(value!==void 0)return{...own,advice:WRITE$3,lines:lineOf("status",`\${{ ${object}.${value} }}`)}
return row.advice===void 0&&row.lines===void 0?{...row,advice:REMOVE$1}:row}
const WRITE$3="Write this line there instead:"
const REMOVE$1="Remove the line `status:` to report the job, or write `success` or `failure`."
const RESULTS$2=/^\$\{\{(?:(?:tojson|join)\()?needs(?:\.\*\.result)?(?:,'[^']*')?\)?\}\}$/i
const OBJECT=/^\$\{\{tojson\(((job|needs(?=\.)|steps(?=\.))(?:\.[\w-]+)?)\)\}\}$/i
function pathsIn(expression){if(expression.kind==="path")return[expression]
return expression.kind==="literal"?[]:expression.args.flatMap(pathsIn)}
function callsIn$1(expression){if(expression.kind==="path"||expression.kind==="literal")return[]
return[...expression.kind==="call"?[expression.name]:[],...expression.args.flatMap(callsIn$1)]}
const TOKEN$1=/\s*(?:'(?:[^']|'')*'|&&|\|\||[!=<>]=|(?:0x[\da-f]+|0o[0-7]+|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|NaN|-?Infinity)(?![\w.-])|[A-Za-z_][\w-]*|[()[\],.*!<>])/giy
function tokensIn(source){const tokens=[]
TOKEN$1.lastIndex=0
const end=source.trimEnd().length
let to=0
while(to<end){const match=TOKEN$1.exec(source)
if(match===null)return void 0
to=TOKEN$1.lastIndex
const text=match[0].trimStart()
tokens.push({text,from:to-text.length,to})}
return tokens}
const MAX_LENGTH=1e3
const MAX_DEPTH=50
function readExpression(source){if(source.length>MAX_LENGTH)return void 0
const reading=new Reading(source)
const expression=reading.operation(0)
return reading.isDone?expression:void 0}
const CONTEXTS$1="github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" ")
const FUNCTIONS$2="contains startswith endswith format join tojson fromjson hashfiles case always success failure cancelled".split(" ")
const OPERATORS=[["||"],["&&"],["==","!="],["<","<=",">",">="]]
var Reading=class{#tokens
#at=0
#depth=0
constructor(source){this.#tokens=tokensIn(source)}
get isDone(){return this.#tokens!==void 0&&this.#at===this.#tokens.length}
operation(level){const operators=OPERATORS[level]
if(operators===void 0)return this.#unary()
let left=this.operation(level+1)
for(;;){const operator=operators.find((one)=>this.#take(one))
if(operator===void 0||left===void 0)return left
const right=this.operation(level+1)
if(right===void 0)return void 0
left={kind:"operation",operator,args:[left,right]}}}
#unary(){if(++this.#depth>MAX_DEPTH)return void 0
const isNot=this.#take("!")
const arg=isNot?this.#unary():this.#literal()??this.#postfix(this.#primary())
this.#depth--
return isNot&&arg!==void 0?{kind:"operation",operator:"!",args:[arg]}:arg}
#literal(){const{text,...place}=this.#tokens?.[this.#at]??END
const name=text.toLowerCase()
const isText=text.startsWith("'")
if(!isText&&!/^(?:[-+]?\.?\d|(?:nan|-?infinity|true|false|null)$)/.test(name))return void 0
this.#at++
return isText?literal(text.slice(1,-1).replaceAll("''","'"),text!=="''",place):literal(text,!/^(?:false|null|nan|[-+]?[0.]+(?:e[+-]?\d+)?|0[xo]0+)$/.test(name),place)}
#primary(){if(this.#take("(")){const inner=this.operation(0)
return this.#take(")")?inner:void 0}
const token=this.#tokens?.[this.#at++]
if(token===void 0)return void 0
const name=token.text.toLowerCase()
if(this.#take("("))return FUNCTIONS$2.includes(name)?this.#call(name):void 0
if(!CONTEXTS$1.includes(name))return void 0
return{kind:"path",names:[name],isComplete:true,from:token.from,to:token.to}}
#call(name){const args=[]
while(!this.#take(")")){if(args.length>0&&!this.#take(","))return void 0
const arg=this.operation(0)
if(arg===void 0)return void 0
args.push(arg)}
return{kind:"call",name,args}}
#postfix(start){let whole=start
while(whole!==void 0){const isIndex=this.#take("[")
if(!isIndex&&!this.#take("."))return whole
const key=isIndex?this.#index():this.#name()
if(key===void 0)return void 0
whole=within$1(whole,key,this.#tokens?.[this.#at-1]?.to??0)}
return whole}
#index(){const key=this.#take("*")?{kind:"operation",operator:"*",args:[]}:this.operation(0)
return this.#take("]")?key:void 0}
#name(){const{text,...place}=this.#tokens?.[this.#at++]??END
if(text==="*")return{kind:"operation",operator:"*",args:[]}
return/^[A-Za-z_]/.test(text)?literal(text,true,place):void 0}
#take(text){const isThere=this.#tokens?.[this.#at]?.text===text
if(isThere)this.#at++
return isThere}}
const END={text:"",from:0,to:0}
function literal(value,isTrue,place){return{kind:"literal",value,isTrue,...place}}
function within$1(whole,key,to){if(whole.kind!=="path")return{kind:"operation",operator:"[]",args:[whole,key]}
if(pathsIn(key).length>0)return{kind:"operation",operator:"[]",args:[{...whole,isComplete:false},key]}
if(!whole.isComplete||key.kind!=="literal")return{...whole,isComplete:false,to}
return{...whole,names:[...whole.names,key.value],to}}
function partsOf$1(text){const expressions=[]
let end=0
for(;;){const start=text.indexOf(OPEN,end)
if(start===-1)return{expressions,after:text.slice(end)}
const at=start+OPEN.length
const close=closeOf(text,at)
if(close===void 0)return void 0
expressions.push({before:text.slice(end,start),source:text.slice(at,close),at})
end=close+CLOSE.length}}
const OPEN="${{"
const CLOSE="}}"
function closeOf(text,from){let isQuoted=false
for(let at=from;at<text.length;at++)if(text[at]==="'")isQuoted=!isQuoted;
else if(!isQuoted&&text.startsWith(CLOSE,at))return at}
const ENDINGS=["success","failure","cancelled"]
const FUNCTIONS$1={always:()=>true,success:(ending)=>ending==="success",failure:(ending)=>ending==="failure",cancelled:(ending)=>ending==="cancelled"}
function isTextCondition(condition){if(typeof condition!=="string")return false
const{expressions=[],after=""}=partsOf$1(condition)??{}
return expressions.length>0&&(expressions.length>1||(expressions[0]?.before??"")+after!=="")}
function reachOf(condition,of="job"){const expressions=expressionsIn(condition)
if(expressions===void 0)return{after:ENDINGS,isSure:false,isImplicit:false}
const isImplicit=!expressions.flatMap(callsIn$1).some((name)=>Object.hasOwn(FUNCTIONS$1,name))
const[only]=isTextCondition(condition)?[]:expressions
const values=ENDINGS.map((ending)=>only===void 0?true:truthOf$2(only,ending,of))
const isAfter=(ending)=>isElsewhere$1(of)||!isImplicit||ending==="success"
return{after:ENDINGS.filter((ending,at)=>values[at]!==false&&isAfter(ending)),isSure:values.every((value)=>value!==void 0),isImplicit}}
function isElsewhere$1(of){return of==="trigger"||of==="needs of a step"||of==="action"}
function expressionsIn(condition){const text=typeof condition==="string"?condition:scalarOf(condition)
const{expressions}=partsOf$1(text)??{}
if(expressions===void 0)return void 0
const read=(expressions.length===0?[text].filter((one)=>one.trim()!==""):expressions.map(({source})=>source)).map(readExpression)
return read.every((one)=>one!==void 0)?read:void 0}
const ENDED$3={job:/^job\.status$/i,action:/^job\.status$/i,trigger:/^github\.event\.(?:workflow_run\.conclusion|deployment_status\.state)$/i}
function truthOf$2(expression,ending,of){if(expression.kind==="path")return void 0
if(expression.kind==="literal")return expression.isTrue
const ofNeeds=of.startsWith("needs")?truthOfNeeds(expression,ending):void 0
if(ofNeeds!==void 0)return ofNeeds
if(expression.kind==="call")return FUNCTIONS$1[expression.name]?.(endOf$1(expression.name,ending,of))
const{operator,args}=expression
if(operator==="==")return isEnding(args,ending,of)
if(operator==="!=")return opposite$1(isEnding(args,ending,of))
return joinedTruth(operator,args.map((arg)=>truthOf$2(arg,ending,of)))}
function joinedTruth(operator,[left,right]){if(operator==="!")return opposite$1(left)
if(operator!=="||"&&operator!=="&&")return void 0
const deciding=operator==="||"
if(left===deciding||right===deciding)return deciding
return left===void 0?void 0:right}
function endOf$1(name,ending,of){return isElsewhere$1(of)&&!(of==="action"&&name==="cancelled")?"success":ending}
function opposite$1(truth){return truth===void 0?void 0:!truth}
function truthOfNeeds(expression,ending){if(expression.kind!=="call"&&expression.kind!=="operation")return void 0
const{args}=expression
const isList=expression.kind==="call"&&expression.name==="contains"
const literal=args.find((arg)=>arg.kind==="literal")?.value.toLowerCase()
const[path]=args.flatMap(pathsIn)
const[context,,field]=path?.names??[]
const isAsked=isList?path?.isComplete===false:field==="result"&&isEquality(expression)
if(context!=="needs"||!isAsked||!(literal==="failure"||literal==="cancelled"))return void 0
const isNot=expression.kind==="operation"&&expression.operator==="!="
if(!(ending==="failure"||ending===literal))return isNot
return isList&&ending===literal?true:void 0}
function isEquality(expression){return expression.kind==="operation"&&/^[!=]=$/.test(expression.operator)}
function isEnding(args,ending,of){const path=args.find((arg)=>arg.kind==="path")
const literal=args.find((arg)=>arg.kind==="literal")
if(literal===void 0||!path?.isComplete||!ENDED$3[of]?.test(path.names.join(".")))return void 0
const value=literal.value.toLowerCase()
return ending==="failure"&&!ENDINGS.some((one)=>one===value)?void 0:value===ending}
function withRunFolder(rows,place){const{step,job}=place??{}
const isEmpty=rows.some(({found})=>found.startsWith(EMPTY))
if(place===void 0||step===void 0||!(isEmpty||rows.some(isMissing)))return rows
const others=stepsIn(job??{}).filter((one)=>one!==step)
const runBefore=place.before.filter(isRun)
const folder=folderOf$5(runBefore.length===0?others.filter(isRun):runBefore,place)
const isClear=others.every(isPlain$1)&&!isAstray(job?.["env"])&&!isAstray(place.workflow["env"])
if(folder===void 0||!isClear)return rows
const lines=_start_1.xst.flatMap((input)=>{const line=lineIn(folder,input,{step,others,isEmpty})
return line===void 0?[]:[[input,line]]})
const told=`The \`run\` steps work in \`${folder}\`, and globs begin at the workspace.`
if(isEmpty){if(lines.length===0)return rows
const what=lines.map(([input])=>input).join(", ")
const advice="If they write these files, write this instead, in the step's `with:`."
const all=lines.map(([,line])=>line).join("\n")
return[...rows,warning(what,told,advice,all)]}
return rows.map((row)=>{const line=lines.find(([input])=>isMissing(row)&&row.what.startsWith(`${input}:`))?.[1]
const isElsewhere=row.lines!==void 0&&!row.found.includes(`"${folder}/`)
if(line===void 0||isElsewhere)return row
return{...row,advice:`${told} Write this instead, in the step's \`with:\`.`,lines:line}})}
function isMissing({found,advice}){const isOnlyThat=/ of the input "[\w-]+"(?:\.|: the (?:nearest|first) )/.test(found)
return found.startsWith("No file matches ")&&isOnlyThat&&!advice?.includes("download-artifact")}
function isRun({run}){return run!==void 0}
const PLAIN$1=/checkout|setup|cache|login|credentials|upload|webex-notify/i
const ASTRAY$1=/(?<!\.)\.\.(?!\.)|workspace\b|\b(?:cd|pushd|set-location)\b|\s-C\b|--(?:prefix|cwd|directory)\b/i
function isPlain$1({uses,run,env}){return run===void 0?PLAIN$1.test(scalarOf(uses)):!isAstray(scalarOf(run))&&!isAstray(env)}
function isAstray(value){return ASTRAY$1.test(typeof value==="string"?value:JSON.stringify(value)??"")}
function folderOf$5(running,{workflow,job}){const[folder="",...others]=new Set(running.map((one)=>plainFolder(settingOf("working-directory",[one,job,workflow]))))
return others.length===0&&/^[\w@$]/.test(folder)&&!folder.includes("..")?folder:void 0}
function settingOf(key,[step,...around]){const[inJob,inAll]=around.map((one)=>tableOf(tableOf(one?.["defaults"])["run"])[key])
return scalarOf(step[key]??inJob??inAll)}
function plainFolder(text){return text.replace(/^\$\{\{ *github\.workspace *\}\}\/*|^\.\/+/,"").replace(/^\.$|(?<!\/)\/+$/,"")}
function lineIn(folder,input,{step,others,isEmpty}){const globs=_start_1.LiI(scalarOf(givenTo(step)[input])).map((one)=>(_start_1.sOo(one)?.meant??one).replace(/^(!?)\.\//,"$1")).filter(Boolean)
const fetching=others.filter(({uses})=>uses!==void 0&&!/upload|webex-notify/i.test(scalarOf(uses)))
const isMoved=(glob)=>{const name=firstOf$2(glob)
const isFetched=fetching.some(({with:given})=>isNamedIn$2(given,name))
const isWritten=!isEmpty||input!=="files"||others.some((one)=>isNamedIn$2(one,name))
return BELOW.test(glob)&&name!==firstOf$2(folder)&&!isFetched&&isWritten}
if(globs.length===0||!globs.every(isMoved))return void 0
return lineOf(input,globs.map((one)=>one.replace(/^!?/,`$&${folder.replaceAll("$","$$$$")}/`)).join("\n"))}
const BELOW=/^!?(?!\*\*|\w:)(?:[\w@*]|\.(?!\.))/
function firstOf$2(path){return path.replace(/^!/,"").split("/",1)[0]??""}
function isNamedIn$2(value,name){return(JSON.stringify(value)??"").includes(name)}
function isDeciding(step){return mayDecide(step)&&(isOfResults(actionOf(step)??"",/^upload/)||isLooking(scriptOf(step)))}
function mayDecide(step){const isLost=step["run"]!==void 0&&scalarOf(step["continue-on-error"])==="true"
return reachOf(step["if"]).after.includes("success")&&!(isLost&&stepId(step)==="")}
function isLooking(script){return script.replace(WRITING,"").split(/\n|&&|\|\||;/).some((one)=>{const command=one.trim()
if(MOVING.test(command)&&!/[|`]|\$\(/.test(command))return false
if(SOURCES.test(command)||REMOTE.test(command)&&FILTERED.test(command))return false
return/\[ |\btest -/.test(command)&&!(KNOWN$2.test(command)&&!RESULTS$1.test(command))||LOOKS.test(command)||command.split(/[\s"'=]/).some((word)=>isOfResults(word,CARRIED))})}
const LOOKS=/\b(?:grep|exit|jq|junit|sonar)/
const WRITING=/\b(?:make|run|yarn|pnpm) report\b/g
const MOVING=/^(?:sudo )?(?:cp|mv|rm|mkdir|ls|cat|head|tail|echo|printf|zip|tar|curl|aws)\s/
const SOURCES=/\b(?:(?:package|package-lock|tsconfig|composer)\.json|\w+\.toml|go\.mod|pom\.xml|version\.txt|CHANGELOG|README|src\/)|\.github\//
const REMOTE=/\b(?:gh|curl|wget|git|aws|az|gcloud)\s/
const FILTERED=/--jq\b|\| *(?:jq|grep)\b/
const KNOWN$2=/\$\{\{ *(?:github|inputs|vars|secrets|matrix|runner)\.|\$\{?(?:GITHUB_|RUNNER_|CI\b|[A-Z_]{0,40}(?:TOKEN|KEY|SECRET|PASSWORD|VERSION|TAG|BRANCH|REF|URL)\b)/
const RESULTS$1=/test|build|result|report|log|fail|status|cover|exit|error|code|out/i
const CARRIED=/upload|publish|send|copy/i
function isOfResults(word,except){const name=(word.split("/").at(-1)??"").replace(/(?:\.\w+|-action)$/,"")
if(name.startsWith("-")||except.test(name))return false
if(/report|result|junit|sonar|github-script/.test(name))return true
const rest=name.replace(/check(?!out)s?|verif(?:y|ies)?/,"")
return rest!==name&&(rest===""||RESULTS$1.test(rest))}
const TESTING=/^(?:(?:\w{1,20}=\S{0,20}|sudo|time|npx|\w{1,9} (?:run|exec)) ){0,3}(?:[\w./]{0,40}\/)?(?:make$|(?:tox|pytest|rspec|phpunit|jest|vitest|mocha|tsc|xcodebuild)(?![\w-])|(?:make|npm|pnpm|yarn|bun|go|cargo|dotnet|swift|flutter|rake|bazel|mvnw?|gradlew?) (?:.{0,40} )?(?:test|check|build|verify)(?![\w-])|[\w-]{0,20}test[\w-]{0,20}\.sh)/
const PRINTING=/^(?:(?:\w{1,20}=\S{0,20}|sudo|time) ){0,3}(?:echo|printf|cat|head|tail|sort|wc|ls|du|df|ps|env|date|grep|sed|awk|cut|tr|jq|find|curl|wget|gh|git|journalctl|(?:docker|podman|kubectl|oc|docker compose|docker-compose) (?:.{0,40} )?(?:logs|describe|get|ps|inspect|version|info)|\S{1,40} (?:-V|--version|version|--help))(?![\w-])/
function isCounting$1({name,if:condition,"continue-on-error":forgiven}){return!(forgiven!==void 0||OPTIONAL.test(scalarOf(name)))&&reachOf(condition).after.includes("success")}
const OPTIONAL=/optional|allow|ignor|flaky|report|warn/i
function needsOf(job){return[job?.["needs"]??[]].flat().map(scalarOf)}
function allNeeded(job,jobs){const found=new Set(needsOf(job))
for(const id of found)for(const one of needsOf(tableOf(jobs[id])))found.add(one)
return found}
function reportedJobs(place){const{needing,jobs}=needingJob(place)
return needsOf(needing).map((id)=>({id,job:tableOf(jobs[id])}))}
const FAILURES$1=["failure","first-failure","still-failing"]
function forgivenRows({event,about,needs,notifyOn=[],isLifecycle},place){const isWaiting=notifyOn.some((moment)=>FAILURES$1.includes(moment))
if(place?.step===void 0||event!=="auto"||about!=="run")return[]
if(!isWaiting&&notifyOn.length>0)return[]
if(needs!==void 0)return[...isWaiting?ofJobs(place,place.step):[],...ofNeededSteps(place,isWaiting)]
return ofSteps(place,isLifecycle,isWaiting)}
function isMeant$1(step){return isTesting$1(step)&&isCounting$1({...step,"continue-on-error":void 0})}
function isTesting$1(step){return scriptOf(step).split("\n").some((line)=>TESTING.test(line))}
function ofSteps({before,job,step},isLifecycle,isWaiting){const{status,event}=givenTo(step)
const isCounted=isWaiting&&!isLifecycle?isForgiven:isMeant$1
const all=isLifecycle?stepsIn(job??{}):before
const[first,...others]=unreadIn(all.filter((other)=>other!==step),job,isLifecycle).filter(isCounted)
if(first===void 0||/\bsteps\b/.test(scalarOf(status)+scalarOf(event)))return[]
const id=stepId(first)
const isMinor=![first,...others].some(isMeant$1)&&all.some((one)=>isTesting$1(one)&&isCounting$1(one))
const told=warning("status",foundOf("step",[first,...others].map((one)=>ticked(nameOf$3(one))),isWaiting))
const row=isMinor?{...told,state:"unchecked"}:told
const remove=removeOf(isWaiting&&!isMinor)
if(isLifecycle)return[{...row,advice:`${remove}.`}]
if(others.length>0||!isId(id)){const advice=`${remove}, or give the step an \`id:\` and say in \`status:\` how it ended: \`\${{ steps.ID.outcome == 'failure' && 'failure' || job.status }}\`.`
return[{...row,advice}]}
const lines=`status: \${{ steps.${id}.outcome == 'failure' && 'failure' || job.status }}`
return[{...row,advice:`${remove}, or add this line to the step's \`with:\`.`,lines}]}
function unreadIn(steps,job,isJudged){return steps.filter((one,at)=>{const later=steps.slice(at+1)
const isDecided=isDecidedIn([...later,job?.["outputs"]??""],one)||isJudged&&later.some(isJudge)
return isForgiven(one)&&!isDecided})}
function isJudge(step){return isDeciding(step)&&isCounting$1(step)}
function isDecidedIn(later,one){const id=stepId(one)
return id!==""&&later.some((other)=>JSON.stringify(other).includes(`steps.${id}.outcome`))}
function ofNeededSteps(place,isWaiting){const names=reportedJobs(place).flatMap(({id,job})=>{return unreadIn(stepsIn(job),job,true).filter(isMeant$1).map((one)=>`${ticked(nameOf$3(one))} of the job ${ticked(id)}`)})
if(names.length===0)return[]
return[warning("status",foundOf("step",names,isWaiting),`${removeOf(isWaiting)}.`)]}
function removeOf(isWaiting){return isWaiting?"Remove `continue-on-error:`":"If it should count, remove `continue-on-error:`"}
function ofJobs(place,own){const reported=reportedJobs(place)
const forgiven=reported.filter(({job})=>isForgiven(job))
if(forgiven.length===0||reported.some(({job})=>canFail(job,own)))return[]
return[warning("needs",foundOf("job",forgiven.map(({id})=>ticked(id)),true),"Remove `continue-on-error:` if it should be reported.")]}
function canFail(job,own){const isDoing=(step)=>!isAlsoUsing(step,own)&&!PLAIN$1.test(scalarOf(step["uses"]))
return isCounting$1(job)&&(job["uses"]!==void 0||stepsIn(job).some(isDoing))}
function isForgiven(one){return scalarOf(one["continue-on-error"])==="true"}
function foundOf(what,names,isWaiting){const[those,have,their]=names.length===1?[what,"has","its"]:[`${what}s`,"have","their"]
const list=_start_1.sob(names,MAX_NAMES$4)
return`${isWaiting?"`notify-on` waits for a failure, but the":"The"} ${those} ${list} ${have} \`continue-on-error: true\`: GitHub counts ${their} failure as a success.`}
const MAX_NAMES$4=5
function nameOf$3({id,name,uses,run}){return[name,id,uses,run].map(scalarOf).find((one)=>one!=="")?.split("\n")[0]??""}
function toldElsewhere({workflow,jobId,job={},step={}}){const isToldIn=(one,isOne)=>stepsIn(one).some((other)=>{return other!==step&&isAlsoUsing(other,step)&&mayPost(other)&&isOne(other)||isUnseen(other,step)})
if(isToldIn(job,(one)=>isWhole(one)||isAfterFailure(one)))return"step"
const jobs=jobsIn(workflow)
return Object.values(jobs).map(tableOf).some((one)=>{return isAfterFailure(one)&&allNeeded(one,jobs).has(jobId)&&(isUnseenCall(one)||isToldIn(one,isOfNeeds$1))})?"job":void 0}
function isUnseen(step,own){return scalarOf(step["uses"]).startsWith("./")&&!isAlsoUsing(step,own)&&isAfterFailure(step)}
function isUnseenCall({uses,secrets}){return uses!==void 0&&secrets!==void 0}
function isAfterFailure(one){return reachOf(one["if"]).after.includes("failure")}
function mayPost({with:inputs}){return["notify-on","event","status"].every((name)=>/^(?:auto|always)?$|fail|change|\$/.test(scalarOf(tableOf(inputs)[name])))}
function isWhole(step){return scalarOf(givenTo(step)["lifecycle"])==="true"}
function isOfNeeds$1(step){const{needs,status,event}=givenTo(step)
return/\bneeds\b/.test([needs,status,event].map(scalarOf).join(" "))}
function followingRows({event,about,needs,isLifecycle},{step,job,before}){if(hasInput(step,OWN_WORDS$1)||event!=="auto"||about!=="run"||isLifecycle||needs!==void 0)return[]
const after=stepsIn(job).slice(before.length+1)
const working=after.filter(isWorking).map((one)=>`\`${nameOf$3(one)}\``)
const isOfPart=hasInput(step,/^(?:environment|thread)$/)&&before.some(isDoing)
const isTold=before.some(isWhole)||after.some((one)=>isAlsoUsing(one,step)||isUnseen(one,step))
if(working.length===0||isOfPart||isTold)return[]
const found=`Steps follow this one, and the message cannot say how they end: ${_start_1.sob(working,MAX_NAMES$3)}.`
if(!reachOf(step["if"]).after.includes("success"))return[warning("event",found,"Put the step last.")]
return[warning("event",found,"Put the step last, with `if: always()`. Or put it first and add this line to its `with:` to report the end.","lifecycle: true")]}
const MAX_NAMES$3=5
const OWN_WORDS$1=/^(?:status|title|message|template)$/
function hasInput(step,names){return Object.keys(givenTo(step)).some((name)=>names.test(name))}
function hasSameText(step){const{title,message,data,template}=givenTo(step)
const tags=[title,message,data].map(scalarOf).join("\n").match(/\{\{\{?[^{}]*/g)??[]
return scalarOf(title)!==""&&template===void 0&&tags.every((tag)=>SAME$3.test(tag))}
const SAME$3=/^\{{2,3}[#^/&]?\s*(?:github|inputs|vars|workflow|repository|ref|commit|actor|run|data|title|url|name|number|shortSha|author)\b[\w.]*\s*$/
const WORK=/build|test|deploy|publish|release|lint|scan/i
const TOLD=/setup|notif|report|result|upload|message|comment|summary/i
const READS=new RegExp(`outputs\\W+(?:${_start_1.P03.join("|")})\\b`)
function isDoing({run,uses}){return run!==void 0||!PLAIN$1.test(scalarOf(uses))}
function isAlone(job,own){return stepsIn(job).every((step)=>isAlsoUsing(step,own)||!isDoing(step))}
function isWorking(step){const{run,if:condition,"continue-on-error":isForgiven}=step
if(isForgiven!==void 0||!reachOf(condition).isImplicit)return false
const name=actionOf(step)??""
if(run===void 0)return WORK.test(name)&&!TOLD.test(name)
return!scalarOf(run).split("\n").every((line)=>/^\s*(?:echo|printf|$)/.test(line))&&!READS.test(JSON.stringify(step))}
const CALLING_STEP="the calling step"
function isInComposite(env){return Boolean(env["GITHUB_ACTION_PATH"])}
const REFUSED=/\b(?:secrets|vars|needs|steps)\b/
const LINE$2=/^([\w-]+): \$\{\{(.*)\}\}$/
function forComposite(rows,env,place){if(!isInComposite(env))return rows
return rows.map((row)=>{if(row.advice?.includes("the calling step"))return row
const file=besideAction(row)
if(file!==void 0)return{...row,...file}
const lines=(row.lines??"").split("\n").map((line)=>LINE$2.exec(line))
const passed=lines.flatMap((match)=>match!==null&&REFUSED.test(match[2]??"")?[match]:[])
if(passed.length<lines.length)return row
const names=_start_1.sob(passed.map(([,name])=>`\`${name}\``))
const given=_start_1.sob(passed.map(([line])=>`\`${line}\``))
const isOfSteps=passed.every(([line])=>line.includes("steps."))
const those=passed.length===1?"this line":"these lines"
return{...row,advice:`A composite action gets no ${isOfSteps?"`steps` of the job":"`secrets`, `vars`, or `needs`"}. Write ${those} in it, declare ${names} in its \`inputs:\`, and let ${CALLING_STEP} pass ${given}, spelled the same.${passedIn(place)}`,lines:passed.map(([,name])=>`${name}: \${{ inputs.${name} }}`).join("\n")}})}
function passedIn(place){const names=Object.keys(givenTo(place?.composite?.calling?.step))
return names.length===0?"":` It passes ${_start_1.sob(names.map(ticked))}.`}
function besideAction({what,found}){const[,input=what,path]=/^Input "([\w-]+)" is "([\w./-]+)": there is no such file;/.exec(found)??[]
if(path===void 0||path.startsWith("/"))return void 0
return{advice:"Paths begin at the workspace. For a file next to the `action.yml`, write this line instead:",lines:`${input}: \${{ github.action_path }}/${path.replace(/^\.\//,"")}`}}
function misnamed(why,name,known,meant){const near=_start_1.pAw(name,known.filter(isId))
return near===void 0?{why,advice:CHECK}:{why,meant:meant(near)}}
const CHECK="Check the name, or remove the line."
function sameIn(names,name){return names.find((one)=>one.toLowerCase()===name.toLowerCase())}
function valueNamed(table,name){const own=sameIn(Object.keys(table),name)
return own===void 0?void 0:table[own]}
function passingOf(kind,place){const{workflow,caller,calling,composite}=place
if(composite!==void 0){if(kind==="secrets")return void 0
const{declared,calling:user,who=CALLING_STEP}=composite
return{called:"this action",declared:declared&&Object.keys(declared),caller:who,passes:`${who} passes`,given:user&&givenTo(user.step)}}
const given=calling?.step[kind==="inputs"?"with":"secrets"]
if(caller===void 0||kind==="secrets"&&(calling===void 0||given===INHERIT$1))return void 0
const job=callingJob(caller)
return{called:"this workflow",declared:Object.keys(tableOf(tableOf(tableOf(workflow["on"])["workflow_call"])[kind])),caller:job,passes:caller===""?`${job} passes`:`${job} calls this workflow and passes`,given:calling&&tableOf(given)}}
function textPassed(name,{declared=[],given={}}){return sameIn(declared,name)&&(scalarOf(valueNamed(given,name))||void 0)}
function asPassed(name,text){return text.includes("\n")||text.length>MAX_SHOWN$3?`\`${name}\``:`\`${name}: ${text}\``}
const MAX_SHOWN$3=150
function lossOfPassed(own,{called,declared=[],caller,passes,given}){const add=called==="this action"&&/token|secret/i.test(own)?`Add \`${own}: \${{ secrets.NAME }}\` to the \`with:\` of ${caller}, where NAME is the name of your secret.`:`Add \`${own}:\` to the \`with:\` of ${caller}, or a \`default:\` to the input.`
const without={state:"unchecked",why:`${passes} no \`${own}\``,advice:add}
if(given===void 0)return without
const names=Object.keys(given)
if(sameIn(names,own)!==void 0)return{state:"unchecked",why:`${passes} an empty \`${own}\``}
const foreign=names.filter((name)=>sameIn(declared,name)===void 0)
const missing=declared.filter((name)=>sameIn(names,name)===void 0)
const[sole]=foreign.length===1&&missing.length===1?foreign:[]
const typo=_start_1.pAw(own,foreign)??sole
if(typo===void 0)return without
return{why:`${passes} \`${typo}\`, which ${called} does not declare, and no \`${own}\``,advice:`If this is what you mean, write this line in the \`with:\` of ${caller} instead of \`${typo}:\`.`,lines:lineOf(own,scalarOf(given[typo]))}}
function lossOfPassedSecret(name,place){if(place.caller!==void 0&&place.calling?.step["secrets"]===INHERIT$1)return lossOfInherited(name,place)
const passing=passingOf("secrets",place)
return passing&&lossAmong(name,passing)}
function lossAmong(name,passing){const{called,declared=[],caller,passes,given={}}=passing
const own=sameIn(declared,name)
const line=`${own}: \${{ secrets.NAME }}`
if(Object.keys(given).length===0){const advice=`Add ${own===void 0?"this line":"these lines"} to ${caller}, next to its \`uses:\`${own===void 0?"":NAME$2}:`
return{why:`${passes} no secrets`,advice,lines:own===void 0?"secrets: inherit":`secrets:\n  ${line}`}}
if(own===void 0){const why=`${called} declares no secret \`${name}\`, only ${_start_1.sob(declared.map(ticked))}`
const[only,...others]=declared.filter(isId)
const loss=misnamed(why,name,declared,(near)=>`secrets.${near}`)
return loss.meant===void 0&&others.length===0&&only?{why,meant:`secrets.${only}`}:loss}
const text=textPassed(own,passing)
if(text===void 0){const advice=`Add this line to the \`secrets:\` of ${caller}${NAME$2}:`
return{why:`${passes} no \`${own}\``,advice,lines:isId(own)?line:void 0}}
return{why:`${passes} ${asPassed(own,text)}, which is empty`,advice:"Check the secret's name under “Settings” > “Secrets and variables” > “Actions”. A job that calls a workflow cannot pass on a secret of an environment."}}
const INHERIT$1="inherit"
function lossOfInherited(name,{caller}){const job=callingJob(caller)
return{why:`${job} passes all secrets by their own names, and none has the name \`${name}\`, or it is empty`,advice:`If your secret has another name, write these lines instead of \`secrets: ${INHERIT$1}\` in ${job}${NAME$2}:`,lines:isId(name)?`secrets:\n  ${name}: \${{ secrets.NAME }}`:void 0}}
const NAME$2=", with the name of your secret in place of NAME"
function isAllResults(text){const[,source=""]=/^\$\{\{(.*)\}\}$/s.exec(text??"")??[]
const whole=readExpression(source)
const[arg]=whole?.kind==="call"&&whole.name==="tojson"?whole.args:[]
return arg?.kind==="path"&&arg.names.join(".")==="needs"}
function resultsPassed(place){const{composite,caller,calling}=place
const passing=composite===void 0&&caller!==void 0?passingOf("inputs",place):void 0
return Object.keys(tableOf(calling?.step["with"])).find((name)=>isId(name)&&passing&&isAllResults(textPassed(name,passing)))}
function isStatusOfNeeds(place){const passing=place.composite===void 0?passingOf("inputs",place):void 0
const{status,event}=givenTo(place.step)
return[status,event].map(scalarOf).some((text)=>{const[,name]=/^\$\{\{ *inputs\.([\w-]+) *\}\}$/.exec(text)??[]
const passed=name!==void 0&&passing!==void 0?textPassed(name,passing):text
return/\bneeds\b/.test(passed??"")})}
function lineOfResults(name){return`needs: \${{ inputs.${name} }}`}
function unusedResultRows(place){const name=place&&resultsPassed(place)
const{step,job}=place??{}
if(name===void 0||step===void 0||job===void 0)return[]
const{on:_,...rest}=place?.workflow??{}
const text=JSON.stringify(rest).toLowerCase()
if(text.includes(`inputs.${name.toLowerCase()}`)||/\binputs(?:\[| *\))/.test(text)||job["needs"]!==void 0||hasInput(step,OTHERS$3))return[]
return[warning("needs",`${callingJob(place?.caller).replace(/^t/,"T")} passes the results of the jobs that it needs as \`${name}\`, but the step does not use them: the message reports only this job.`,`Add this line to the step's \`with:\`${isWhole(step)?", and remove `lifecycle:`":""}.`,lineOfResults(name))]}
const OTHERS$3=/^(?:needs|status|title|message|template|event|about|thread)$/
function passingNeeds(place){return`to ${callingJob(place.caller)}, next to its \`uses:\`. In its ${passing(place)}`}
function addingNeeds(place){const{calling}=place
const isRun=calling===void 0||reachOf(calling.step["if"]).after.includes("failure")
const job=callingJob(place.caller)
return`${isRun?"":`add \`if: always()\` to ${job}, and `}in the ${passing(place).replace("`with:`",`\`with:\` of ${job}`)}`}
function passing({step={}}){const[,own]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(givenTo(step)["needs"]))??[]
const name=own??"needs"
const pass=`\`with:\`, pass the results as an input: \`${NEEDS_LINE.replace("needs",name)}\`. Declare it in the \`inputs:\` of \`workflow_call:\`.`
if(own!==void 0)return pass
return`${pass} In this step, write \`needs: \${{ inputs.needs }}\`${isWhole(step)?" and no `lifecycle:`":""}.`}
const RESULTS=/\.result\b|tojson\( *needs\b/i
const KEYWORDS=["","if","then","else","elif","fi","!"]
const COMMANDS=["echo","printf","jq","test","[","[[","exit","true","false",":"]
const GATE=/alls-green|workflow-conclusion/i
function isReporting(step){const{run,uses}=step
if(!RESULTS.test(JSON.stringify(step)))return false
if(run===void 0)return GATE.test(scalarOf(uses))
return commandsOf(scalarOf(run)).every((one)=>COMMANDS.includes(one))}
function isPrinting(step){const commands=commandsOf(scalarOf(step["run"]))
return isReporting(step)&&commands.every((one)=>one==="echo"||one==="printf")&&commands.length>0}
function mayFail(step){return isDoing(step)&&!isPrinting(step)}
function onlyNeeds(place){return place?.before.every(isPrinting)===true&&place.job?.["needs"]!==void 0}
function commandsOf(script){const[first="",...others]=script.split("${{")
return[first,...others.map((one)=>one.slice(one.indexOf("}}")+2))].join("x").replace(/'[^']*'|"[^"]*"/g,"x").split(/[\n;&|]/).flatMap((part)=>part.split(/\s/).find((word)=>!KEYWORDS.includes(word))??[])}
const ENDING_OF={success:"success",fixed:"success",rollback:"success",failure:"failure","first-failure":"failure","still-failing":"failure",cancelled:"cancelled"}
const WORDS$3={failure:/\b(?:fail(?:s|ed|ing)|broken?|broke|crash(?:ed|es)|(?:is|are|was|went|turned|still) (?:red|down))\b/iu,success:/\b(?:passe[ds]|succeed(?:s|ed)|successful(?:ly)?|deployed|released|shipped|published|(?:is|are) (?:green|live|out|up|ready|done))\b|✅|🎉|🟢/iu}
const NEGATION=/\b(?:no|not|nothing|without|if|whether|or|report|summary|results?)\b/i
function toldEnding(step){const title=scalarOf(givenTo(step)["title"])
if(!hasSameText(step)||NEGATION.test(title))return void 0
const[isFailure,isSuccess]=[WORDS$3.failure.test(title),WORDS$3.success.test(title)]
if(isFailure===isSuccess)return void 0
return isFailure?"failure":"success"}
function conditionByText(step){if(!hasSameText(step))return{}
if(step["if"]!==void 0)return{call:"failure()",advice:{advice:BY_TEXT}}
return toldEnding(step)==="failure"?{call:"failure()"}:{advice:{advice:OR_FAILURES}}}
const BY_TEXT="The text is the same for each end: let the condition begin with `failure() &&` if it is about failures, `success() &&` if about successes, or `always() &&`."
const OR_FAILURES="Add this line to the step, or `if: failure()` if the text is about failures:"
const AFTER_FAILURE=["failure","first-failure","still-failing","cancelled"]
function conditionOf(step){return step?.["if"]??givenTo(step)["if"]}
function skippedRows(inputs,place){const{event,about,needs,isLifecycle}=inputs
if(event!=="auto"||isLifecycle)return[]
if(about==="trigger")return rowsOfTrigger(inputs,place)
const isOfJobs=place&&isStatusOfNeeds(place)&&needingJob(place).needing["needs"]!==void 0
return[...needs===void 0&&!isOfJobs?rowsOfStep(inputs,place,reachOf(conditionOf(place?.step))):rowsOfJob(inputs,place),...startRows(inputs)]}
function rowsOfStep(inputs,place,reach){const{notifyOn=[]}=inputs
const step=place?.step
if(isElsewhere(reach))return elsewhereRows(inputs,conditionOf(step),"step",reach)
if(isTextCondition(step?.["if"]))return[]
const lost=notifyOn.filter((moment)=>AFTER_FAILURE.includes(moment)||moment==="change")
if(lost.length>0&&lost.length===notifyOn.length&&!lost.includes("change"))return onlyNeeds(place)?[]:[uselessRow(lost,step)]
if(!(notifyOn.length===0&&reach.isImplicit||lost.length>0)||place===void 0||!place.before.some(mayFail))return[]
return lost.length>0?neverRows$1(place,void 0):unwantedRows(place)}
function unwantedRows(place){return toldEnding(place.step??{})==="success"?[]:neverRows$1(place,toldElsewhere(place))}
function neverRows$1({job,step},told){const isOfMatrix=tableOf(job?.["strategy"])["matrix"]!==void 0
if(told==="step"||told==="job"&&!isOfMatrix)return[]
const found=`GitHub skips this step if an earlier one failed, so ${told==="job"?"a combination that fails is":"failures are"} never posted.`
const call=isOfMatrix&&givenTo(step)["thread"]!==void 0?"failure()":void 0
const byText=call===void 0?conditionByText(step??{}):{}
return[{...warning("if",found),...alwaysIn$1("the step",step?.["if"],call??byText.call),...byText.advice}]}
function rowsOfJob(inputs,place){if(place===void 0)return[]
const{caller,needing}=needingJob(place)
if(needing["needs"]===void 0)return[]
const where=caller?`job \`${caller}\``:"job"
if(isElsewhere(reachOf(needing["if"]))){const rows=elsewhereRows(inputs,needing["if"],where,reachOfNeeds(needing["if"],"needs",needing))
const own=place.step?.["if"]
if(rows.length>0||own===void 0)return rows
return elsewhereRows(inputs,own,"step",reachOfNeeds(own,"needs of a step",needing))}
if(isTextCondition(needing["if"])||!isForFailures(inputs))return[]
return[{...warning("if",`GitHub skips ${caller?"the":"this"} ${where} if one that it needs failed, so failures are never posted.`),...alwaysIn$1(`the ${where}`,needing["if"])}]}
function isForFailures({notifyOn=[]}){return notifyOn.length===0||notifyOn.some((one)=>one==="change"||AFTER_FAILURE.includes(one))}
function reachOfNeeds(condition,of,needing){const reach=reachOf(condition,of)
const rest=textOf$1(condition).replace(/needs\.([\w-]+|\*)\.result|'(?:failure|cancelled)'/g,"")
const isOnlyAsking=/^(?:[\s()!=,&|]|always|cancelled|success|failure|contains|join)*$/.test(rest)
const asked=[...textOf$1(condition).matchAll(/needs\.([\w-]+|\*)\.result/g)].map(([,id])=>id)
const isOfAll=asked.includes("*")||needsOf(needing).every((id)=>asked.includes(id))
return{...reach,isSure:reach.isSure||isOnlyAsking&&isOfAll}}
function rowsOfTrigger(inputs,place){const conditions={job:place?.job?.["if"],step:conditionOf(place?.step)}
return Object.entries(conditions).flatMap(([where,condition])=>{const reach=reachOf(condition,"trigger")
const rows=elsewhereRows(inputs,condition,where,reach)
if(!reach.isSure)return rows
const advice=`Remove the \`if:\` of the ${where}: \`notify-on\` decides then.`
return rows.map((row)=>({...row,advice,lines:void 0}))})}
function isElsewhere({after}){return after.includes("failure")||!after.includes("success")}
function elsewhereRows({notifyOn=[]},condition,where,{after,isSure}){const isFixLost=!after.includes("success")
const lost=notifyOn.filter((moment)=>{const ending=ENDING_OF[moment]
return moment==="change"?isFixLost:ending!==void 0&&!after.includes(ending)})
if(lost.length===0)return[]
const found=`\`notify-on\` names ${listed(lost)}, but GitHub skips the ${where} then: it has \`if: ${textOf$1(condition)}\`.`
return[isSure?warning("notify-on",found,`Replace the \`if:\` of the ${where} with this line.`,ALWAYS$1):warning("notify-on",found,`Change the \`if:\` of the ${where}, or \`notify-on:\`.`)]}
function startRows({notifyOn=[]}){const lost=notifyOn.filter((moment)=>moment==="start"||moment==="waiting")
if(lost.length===0||lost.length===notifyOn.length)return[]
return[warning("notify-on",`\`notify-on\` names ${listed(lost)}, but this step reports only how the job ended.`,"To say that the job starts, use `lifecycle: true`, or a step of its own with `event: start`.")]}
function uselessRow(lost,step){const found=`\`notify-on\` waits for ${listed(lost)} only, and GitHub skips a step after a failure unless it has \`if: always()\`.`
if(step!==void 0&&Object.hasOwn(step,"if"))return{...warning("notify-on",found),...alwaysIn$1("the step",step["if"])}
return warning("notify-on",found,`Add this line to the step, next to \`uses:\`${step===void 0?", unless it is already there":""}.`,ALWAYS$1)}
function alwaysIn$1(owner,condition,call="always()"){const line=`if: ${call}`
if(condition===void 0)return{advice:`Add this line to ${owner}:`,lines:line}
const text=textOf$1(condition)
if(text==="success()")return{advice:`Replace the \`if:\` of ${owner} with this line.`,lines:line}
const advice=`Let the condition of ${owner} begin with \`${call} &&\`.`
const isPlain=/^[\w.()'=!&|<>[\], /*-]+$/.test(text)&&reachOf(condition).isImplicit
const whole=text.includes("||")?`(${text})`:text
return{advice,lines:isPlain?`${line} && ${whole}`:void 0}}
function textOf$1(condition){const text=scalarOf(condition)
return/^\$\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim()??text}
function listed(moments){return _start_1.sob(moments.map(ticked))}
const ALWAYS$1="if: always()"
function leftOutJobs({event,about},place,isBlind=false){if(place===void 0||event!=="auto"||about!=="run")return[]
const{needing}=needingJob(place)
if(!isLone(place)&&(needing["needs"]===void 0||!isOfAllNeeded(place)))return[]
return untoldJobs(place,isBlind)}
function untoldJobs(place,isBlind=false){const{needing,jobs}=needingJob(place)
const isSole=isLone(place)
const own=ownStep(place)
const isReporting=(id)=>jobs[id]===needing||isPosting(tableOf(jobs[id]),own)
const reporting=Object.keys(jobs).filter(isReporting)
const told=new Set(reporting.flatMap((id)=>{if(isSole&&jobs[id]===needing)return id
const job=tableOf(jobs[id])
return[id,...isBlind&&job===needing?needsOf(job):allNeeded(job,jobs)]}))
return Object.keys(jobs).filter((id)=>{const job=tableOf(jobs[id])
const before=allNeeded(job,jobs)
const isAfter=reporting.some((one)=>before.has(one))
const isSame=[id,...before].every((one)=>told.has(one)||isAlike$3(tableOf(jobs[one]),needing))
return!told.has(id)&&isWorkingJob(job)&&!isAfter&&isSame})}
function hiddenRows(inputs,place){return(isForFailures(inputs)?leftOutRows$1(leftOutJobs(inputs,place,true),place):[]).map((row)=>({...row,found:`${row.found} With \`actions: read\`, the step could see it.`}))}
function leftOutRows$1(left,place){if(place===void 0||left.length===0)return[]
const{caller,needing}=needingJob(place)
const[job,where]=caller?[`The job \`${caller}\``,`the job \`${caller}\``]:["This job","the job"]
const names=_start_1.sob(left.map(ticked))
if(isLone(place)&&left.every(isId)){const sole=`The message reports only this job, ${HAS_NONE}, not ${names}.`
const always=needing["if"]===void 0?`\n${ALWAYS$1}`:""
return[warning("needs",sole,caller===void 0?LONE:`Add the lines below ${passingNeeds(place)}`,`needs: [${left.join(", ")}]${always}`)]}
const found=`${job} does not need ${names}, so ${left.length===1?"its failure is":"their failures are"} not reported.`
const all=[...needsOf(needing),...left]
const lines=all.every(isId)?`needs: [${all.join(", ")}]`:void 0
const advice=`If ${left.length===1?"it":"they"} should be, change this line in ${where}:`
return[warning("needs",found,lines===void 0?_slip_8.ix:advice,lines)]}
const HAS_NONE="which has no other steps"
const LONE=`In the step's \`with:\`, write \`${NEEDS_LINE}\` and no \`lifecycle:\`. In the job:`
function isLone(place){const{workflow,job={},step,caller,calling}=place
const{needing}=needingJob(place)
if(step===void 0||caller!==void 0&&calling===void 0)return false
const own=caller===void 0?[job]:Object.values(jobsIn(workflow)).map(tableOf)
const{on}=(calling??place).workflow
return(needing["needs"]===void 0||isWhole(step))&&own.every((one)=>one["uses"]===void 0&&isAlone(one,step))&&!hasInput(step,OWN$4)&&(caller!==void 0||givenTo(step)["needs"]===void 0)&&/push|schedule|pull_request"(?!.*types)/.test(JSON.stringify(on))}
const OWN$4=/title|message|template|thread|provision|files|results/
function isOfAllNeeded(place){const written=scalarOf(tableOf(ownStep(place)?.["with"])["needs"])
const[,name]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written)??[]
const passing=name===void 0?void 0:passingOf("inputs",place)
return isAllResults(name!==void 0&&passing!==void 0?textPassed(name,passing):written)}
const POSTS=/notif|webex|slack|teams|message/i
function isPosting(job,own){if(job["uses"]!==void 0)return isUnseenCall(job)
return stepsIn(job).some((step)=>{const{uses,name}=step
return POSTS.test(`${scalarOf(uses)} ${scalarOf(name)}`)&&!isOfStart(step)&&!isPartIn(step,own)||isUnseen(step,{})})}
function isOfStart(step){const{event,status,lifecycle,"notify-on":moments}=givenTo(step)
return([event,status].some((one)=>START$1.test(scalarOf(one)))||MOMENTS.test(scalarOf(moments)))&&lifecycle===void 0}
const START$1=/^(?:start|wait|pending|in[_-]progress)/i
const MOMENTS=/^(?:start|waiting|[\s,])+$/
function isPartIn(step,own){const{thread,"update-mode":mode}=givenTo(step)
const{after}=reachOf(step["if"])
const isOfEach=after.includes("success")&&after.includes("failure")
return scalarOf(thread)!==""&&scalarOf(thread)===scalarOf(givenTo(own)["thread"])&&scalarOf(mode)==="reply"&&!isOfEach}
function isTold$1(cause,jobs,own){return Object.entries(jobs).some(([id,one])=>{const job=tableOf(one)
const isThere=id===cause||allNeeded(job,jobs).has(cause)&&isAfterFailure(job)
return id!==own&&isThere&&(isPosting(job)||JSON.stringify(job).includes("failure()"))})}
function isWorkingJob(job){return job["uses"]!==void 0||stepsIn(job).some((step)=>isDoing(step)&&!isOfStart(step))}
function isAlike$3(job,other){const{if:condition,"continue-on-error":isForgiven}=job
if(isForgiven!==void 0)return false
const{after,isSure}=reachOf(condition)
const text=scalarOf(condition)
return!isSure&&scalarOf(other["if"]).includes(text)||isSure&&after.join()==="success"}
function emptyRow$1(found,place){const otherwise="To report only this job, change nothing."
const passed=place&&resultsPassed(place)
const add="add this line to the step's `with:`."
if(isCalledAlone(place)&&passed!==void 0)return warning("needs",found,`To report them, ${add} ${otherwise}`,lineOfResults(passed))
if(isCalledAlone(place))return warning("needs",found,`To report them, ${addingNeeds(place)} ${otherwise}`)
const isRun=runsAfterFailure(place)
const skipped=` If one of those fails, GitHub skips this job and nothing is sent${isRun===void 0?", unless it has `if: always()`":""}.`
const advice=`To report them, ${isRun===true?"":"add `if: always()` to the job, and "}${add} ${otherwise}`
return warning("needs",isRun===true?found:found+skipped,advice,NEEDS_LINE)}
function isCalledAlone(place){return place?.job!==void 0&&place.caller!==void 0&&place.job["needs"]===void 0}
function runsAfterFailure(place){return place?.job&&reachOf(place.job["if"]).after.includes("failure")}
function placeRows(inputs,place,isDenied){const{isLifecycle,needs,event,about,environment,matrix}=inputs
const isOfOthers=event!=="auto"||about!=="run"||needs!==void 0
const isOfPart=environment!==void 0||matrix.length>0
if(isOfOthers||!isLifecycle&&isOfPart)return[]
if(!isFound(place)||place.composite!==void 0)return isDenied?[UNCHECKED$1]:[]
return isLifecycle?lateRows$1(inputs,place):unreportedRows(inputs,place)}
const UNCHECKED$1={what:"jobs and steps",state:"unchecked",found:"Not checked: this needs `actions: read`."}
function lateRows$1({status},{step,before}){const text=JSON.stringify(step)
const working=before.filter((one)=>{const id=stepId(one)
const isPreparing=id!==""&&text.includes(`steps.${id}.`)||/GITHUB_(?:ENV|OUTPUT|PATH)\b/.test(scalarOf(one["run"]))
return isWorking(one)&&!isPreparing&&reachOf(one["if"]).after.includes("success")})
if(working.length===0||/^(?:failure|cancelled)$/.test(status))return[]
const names=_start_1.sob(working.map((one)=>ticked(nameOf$3(one))),MAX_NAMES$2)
return[warning("lifecycle",`${STARTS}, but above it are ${names}.`,PUT_FIRST)]}
const MAX_NAMES$2=5
const STARTS="With `lifecycle` the step says that the job starts"
const PUT_FIRST="Put the step first in the job, after `actions/checkout` if there is one: it reports the end by itself."
function unreportedRows({notifyOn},place){const{job,step,workflow}=place
const{caller,needing}=needingJob(place)
const needed=needsOf(needing).filter(Boolean)
const all=caller===void 0?[job]:Object.values(jobsIn(workflow)).map(tableOf)
const isLone=needed.length>0&&isAfterFailure(needing)&&all.every((one)=>isWaiting$1(one,step))
const isGiven=caller!==void 0&&hasInput(step,/^needs$/)
const isTold=(stepsIn(job).some((one)=>isReporting(one)&&!isPrinting(one))||notifyOn===void 0||notifyOn.includes("success"))&&reportsAll(step,needed)
if(!isLone||isTold||reportsMore(step,isGiven)||toldElsewhere(place)==="step")return[]
const conditions=[needing,job,step].map((one)=>scalarOf(one["if"])).join(" ")
if(conditions.includes("needs.")&&/== *'success'|!= *'failure'|! *contains/.test(conditions))return[]
const who=caller===void 0?"This job":`T${callingJob(caller).slice(1)}`
const lost=isGiven?"`needs:` in the step's `with:` is empty":"the step's `with:` has no `needs:`"
return[emptyRow$1(`${who} needs ${_start_1.sob(needed.map(ticked),MAX_NAMES$2)}, but ${lost}: the message reports only this job.`,place)]}
function isWaiting$1(job,own){return stepsIn(job).every((one)=>{return isAlsoUsing(one,own)||!isDoing(one)||isReporting(one)||/^download-/.test(actionOf(one)??"")})&&job["uses"]===void 0}
function reportsMore(step,hasEmptyNeeds){const{status=JOB_STATUS,event="auto"}=givenTo(step)
return!(/^\$\{\{ *job\.status *\}\}$/.test(scalarOf(status))&&event==="auto")||hasInput(step,MORE)||!hasEmptyNeeds&&hasInput(step,/^needs$/)}
function reportsAll(step,needed){const text=JSON.stringify([step["with"],step["env"]])
const isWhole=/\bneeds\.\*\.result\b|tojson\( *needs\b/i.test(text)
const isOfEach=RESULTS.test(text)&&needed.every((id)=>text.includes(`needs.${id}.`))
return hasInput(step,/^(?:title|template)$/)&&(isWhole||isOfEach)}
const MORE=/^(?:environment|about|matrix|provision)$/
const JOB_STATUS=`\${{ job.status }}`
const ONE$1=/\bneeds\.([\w-]+)\.result\b/gi
const ALL$2=/\bneeds\.\*\.result\b|\btojson\( *needs *\)/i
const CHOICE=/'(?:success|failure)'[ )]*(?:\|\||\}\}|,)/
function statusOfNeedsRows(inputs,place){if(!isFound(place)||place.composite!==void 0||inputs.about!=="run")return[]
const{job,step}=place
const input=["status","event"].find((one)=>/\bneeds\b/.test(scalarOf(givenTo(step)[one])))
const isOther=inputs.needs!==void 0||inputs.isLifecycle||hasInput(step,OWN_TITLE)
const isPosted=isAfterFailure(job)||isForFailures(inputs)
if(input===void 0||isOther||!isPosted||!isWaiting$1(job,step))return[]
const text=scalarOf(givenTo(step)[input])
const named=[...text.matchAll(ONE$1)].map(([,id=""])=>id)
const needed=needsOf(job)
if(ALL$2.test(text)||named.length>1&&needed.every((id)=>named.includes(id)))return CHOICE.test(text)?[rowOf$8(input,ONE_RESULT)]:[]
if(named.length===0||hasInput(step,/^message$/)||toldElsewhere(place)!==void 0)return[]
const missing=needed.filter((id)=>!named.includes(id)&&isUntold(id,job,jobsIn(place.workflow)))
if(missing.length===0)return[]
const lost=missing.length===1?"its failure is":"their failures are"
return[rowOf$8(input,`\`${input}\` has only the result of ${_start_1.sob([...new Set(named)].map(ticked))}. This job also needs ${_start_1.sob(missing.map(ticked))}, and ${lost} not reported.`)]}
const OWN_TITLE=/^(?:title|template|environment|provision)$/
const ONE_RESULT="All results are one status here, so the message names this job instead of those that failed."
function isUntold(id,job,jobs){const one=tableOf(jobs[id])
return!JSON.stringify(job).includes(`needs.${id}.`)&&isWorkingJob(one)&&one["continue-on-error"]===void 0&&!isPosting(one)}
function rowOf$8(input,found){return warning(input,found,`Write this line instead of \`${input}:\`:`,NEEDS_LINE)}
const FUNCTIONS=["startswith","endswith","contains"]
function comparisonsIn(one,source,isNegated=false){const own=comparisonOf(one,source)
if(own!==void 0)return[{...own,isNegated}]
if(one.kind==="path"||one.kind==="literal")return[]
const isNot=one.kind==="operation"&&one.operator==="!"
return one.args.flatMap((arg)=>comparisonsIn(arg,source,isNot?!isNegated:isNegated))}
function comparisonOf(one,source){const[left,right]=one.kind==="operation"||one.kind==="call"?one.args:[]
const isCall=one.kind==="call"&&FUNCTIONS.includes(one.name)
const isEqual=one.kind==="operation"&&["==","!="].includes(one.operator)
const path=isEqual&&right?.kind==="path"?right:left
const literal=path===left?right:left
if(!(isCall||isEqual)||path?.kind!=="path"||literal?.kind!=="literal")return void 0
const written=source.slice(path.from,path.to).replace(/\s/g,"")
return{path,name:(path.isComplete?path.names.join("."):written).toLowerCase(),literal,operator:one.kind==="call"?one.name:one.operator,isText:source[literal.from]==="'",from:Math.min(path.from,literal.from),to:Math.max(path.to,literal.to)}}
const NAMES$4={github:"action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name event_path graphql_url head_ref job path ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id repositoryUrl retention_days run_id run_number run_attempt secret_source server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace".split(" "),job:"status check_run_id container services workflow_file_path workflow_ref workflow_repository workflow_sha".split(" "),runner:"name os arch temp tool_cache debug environment workspace".split(" "),strategy:"fail-fast job-index job-total max-parallel".split(" ")}
const OTHER_WORDS={"github.branch":"github.ref_name","github.tag":"github.ref_name","github.commit":"github.sha","github.user":"github.actor","github.repo":"github.repository","github.owner":"github.repository_owner","job.state":"job.status","job.result":"job.status","job.outcome":"job.status","job.conclusion":"job.status","job.name":"github.job","job.id":"github.job","runner.platform":"runner.os"}
function lossOfFixed({context,names:[name=""]},place){const known=NAMES$4[context]??[]
const own=sameIn(known,name)
if(own!==void 0)return lossOfKnown(`${context}.${own}`,place)
const why=`\`${context}\` has no \`${name}\``
const other=OTHER_WORDS[`${context}.${name.toLowerCase()}`]
if(other!==void 0)return{why,meant:other,isAlways:true}
const{advice,...rest}=misnamed(why,name,known.filter((one)=>one!=="action"),(near)=>`${context}.${near}`)
if(advice===void 0)return{...rest,isAlways:true}
return{why,advice:(known.length>MAX_LISTED?"":`It has ${_start_1.sob(known.map(ticked))}. `)+CHECK,isAlways:true}}
const MAX_LISTED=10
function lossOfKnown(path,{job,workflow,eventName}){const only=(when)=>({state:"unchecked",why:`it is set only ${when}`})
if(/^github\.action_/.test(path))return only("in a composite action")
if(path==="runner.debug")return only("with debug logging")
if(path==="job.container"||path==="job.services"){const key=path.slice(4)
return job[key]===void 0?{why:`this job has no \`${key}:\``,advice:CHECK}:void 0}
if(path!=="github.head_ref"&&path!=="github.base_ref")return void 0
return{...eventsOf(workflow["on"]).some((event)=>event.startsWith("pull_request"))&&{state:"unchecked"},why:`only runs for a pull request have it, and \`${eventName}\` started this one`,...path==="github.head_ref"?{meant:"github.head_ref || github.ref_name"}:{advice:CHECK}}}
function eventsOf(on){if(typeof on==="string")return[on]
if(Array.isArray(on))return on.filter((one)=>typeof one==="string")
return Object.keys(tableOf(on))}
function changed(source,changes){return changes.toSorted((one,other)=>other.from-one.from).reduce((whole,{from,to,by})=>whole.slice(0,from)+by+whole.slice(to),source)}
function quoted(text){return`'${text.replaceAll("'","''")}'`}
function fittingFor(name,text,isStart=false){const fitting=FITTING[name]?.(name,text,isStart)
return fitting?.join()===[name,text].join()?void 0:fitting}
const FITTING={"github.event_name":(name,text,isStart)=>{if(/^(?:branch|tag)$/i.test(text))return["github.ref_type",text]
const other=Object.entries(OTHERS$2).find(([,pattern])=>pattern.test(text))?.[0]
if(isStart||other!==void 0)return other===void 0?void 0:[name,other]
return nearIn$1(EVENTS$2,name,text)},"github.ref_type":(name,text,isStart)=>nearIn$1(["branch","tag"],name,text)??refFor(name,text,isStart),"github.base_ref":shortFor,"github.head_ref":shortFor,"github.event.pull_request.base.ref":shortFor,"github.event.pull_request.head.ref":shortFor,"github.event.workflow_run.head_branch":shortFor,"github.ref":refFor,"github.ref_name":refFor}
const OTHERS$2={schedule:/^(?:cron|timer$|nightly$)/i,workflow_dispatch:/^(?:manual|dispatch$)/i,pull_request:/^(?:pr|merge_request)$/i}
function nearIn$1(words,name,text){const near=_start_1.ouP(text,words)
return near===void 0?void 0:[name,near===text.toLowerCase()?text:near]}
function shortFor(name,text){return[name,text.replace(/^refs?\/heads?\//,"")]}
const WHOLE$2=/^refs?\/(head|tag)s?\/(.*)$/s
function refFor(name,text,isStart){if(isStart?"refs/".startsWith(text):text==="")return void 0
const[,kind,rest=""]=(name==="github.ref"?/^(?:refs?\/)?(head|tag)s?\/(.*)$/s:WHOLE$2).exec(text)??[]
if(kind!==void 0)return["github.ref",`refs/${kind}s/${rest}`]
return[text.startsWith("refs/")?"github.ref":"github.ref_name",text]}
const EVENTS$2=[..._start_1.yM5,..._start_1.zCc,"push","schedule","workflow_dispatch"]
function unreachedIn({source,expression,scope}){const{on}=scope.workflow
const events=eventsOf(on)
if(events.length===0||events.includes("workflow_call")||scope.caller!==void 0)return[]
return requiredOf(expression).flatMap((one)=>{const{name,operator,literal,path}=comparisonOf(one,source)??{}
const event=literal?.value.toLowerCase()??""
if(!(name==="github.event_name"&&operator==="=="&&EVENTS$2.includes(event))||events.includes(event))return[]
return[eventFlaw(source.slice(path?.from,path?.to),event,on)]})}
function requiredOf(one){return one.kind==="operation"&&one.operator==="&&"?one.args.flatMap(requiredOf):[one]}
function eventFlaw(shown,event,on){const why=`\`${shown}\` never matches \`${event}\`, because \`on:\` does not name it.`
const lines=typeof on==="string"||Array.isArray(on)&&on.every((one)=>typeof one==="string")?`on: [${[...eventsOf(on),event].join(", ")}]`:void 0
return{why,changes:[],advice:lines===void 0?`Add \`${event}:\` to \`on:\`.`:"Change this line of the workflow:",lines,isElsewhere:true}}
function calledIn({source,expression}){const isSole=requiredOf(expression).length===1&&!source.includes("||")
return comparisonsIn(expression,source).flatMap(({name,operator,literal,from,to})=>{if(!(name==="github.event_name"&&literal.value.toLowerCase()==="workflow_call")||!["==","!="].includes(operator))return[]
const when=operator==="=="?"never":"always"
return[{why:`\`${source.slice(from,to)}\` is ${when} true: a called workflow has the event of the one that calls it.`,changes:[],advice:isSole?"Remove the `if:`.":"Remove this from the condition."}]})}
function schedulesIn({source,expression,scope}){const{on}=scope.workflow
const crons=[tableOf(on)["schedule"]??[]].flat().map((one)=>scalarOf(tableOf(one)["cron"]))
if(crons.length===0||crons.includes("")||scope.caller!==void 0)return[]
return comparisonsIn(expression,source).flatMap((one)=>{const{name,operator,literal,from,to}=one
if(!(name==="github.event.schedule"&&["==","!="].includes(operator))||!/^\S+(?: +\S+){4}$/.test(literal.value)||crons.includes(literal.value))return[]
const when=operator==="=="?"never":"always"
const why=`\`${source.slice(from,to)}\` is ${when} true: no \`cron:\` in \`on:\` is this.`
const free=crons.filter((cron)=>!JSON.stringify(scope.workflow["jobs"]).includes(`'${cron}'`))
const alike=free.filter((cron)=>isAlike$2(cron,literal.value))
const[only,...others]=alike.length>0?alike:free
if(only!==void 0&&others.length===0)return[{why,changes:[{from:literal.from,to:literal.to,by:quoted(only)}]}]
return[{why,changes:[],advice:"Write it as it is after `cron:` in `on:`."}]})}
function isAlike$2(one,other){const[fields,others]=[one,other].map((each)=>each.split(/ +/))
return fields?.filter((field,at)=>field!==others?.[at]).length===1}
function defaultsIn({source,expression,scope}){const{on}=scope.workflow
const events=eventsOf(on)
const others=events.filter((event)=>event!=="workflow_dispatch")
const[other]=others
const isOpen=events.includes("workflow_call")||scope.caller!==void 0
const isTold=/event_name|github\.event\.(?!inputs)/i.test(source)
if(other===void 0||others.length===events.length||isOpen||isTold)return[]
const{inputs}=tableOf(tableOf(on)["workflow_dispatch"])
const required=requiredOf(expression)
return required.flatMap((one)=>{const asked=askedOf(one,source)
if(asked===void 0)return[]
const usual=scalarOf(tableOf(valueNamed(tableOf(inputs),asked.input))["default"])
if(usual===""||usual.toLowerCase()!==asked.value.toLowerCase())return[]
const{from,to}=asked
const shown=source.slice(from,to)
const why=`\`${shown}\` is never true on ${_start_1.sob(others.map(ticked))}, which has no inputs.`
const by=`${others.length===1?`github.event_name == '${other}'`:"github.event_name != 'workflow_dispatch'"} || ${shown}`
return[{why,changes:[{from,to,by:required.length===1?by:`(${by})`}]}]})}
function askedOf(one,source){const comparison=comparisonOf(one,source)
if(comparison!==void 0&&comparison.operator!=="==")return void 0
const path=one.kind==="path"&&one.isComplete?one:comparison?.path
const[,event,input]=/^(github\.event\.)?inputs\.([^.]+)$/i.exec(path?.names.join(".")??"")??[]
if(path===void 0||input===void 0||event!==void 0&&comparison===void 0)return void 0
const{from,to}=comparison??path
return{input,value:comparison?.literal.value??"true",from,to}}
const MAX_COMPARISONS=1e4
function isCovered(path,globs){const matcher=new _path_matcher_9.c(MAX_COMPARISONS)
const parts=partsOf(path)
return globs.some((glob)=>{const segments=partsOf(glob).map((text)=>({text,isWild:/[*?]/.test(text)}))
return matcher.matches(segments,parts)})}
function mayBeListed(name,patterns){return patterns.reduce((isIn,one)=>{const isOut=one.startsWith("!")
const match=isPatternOf(name,isOut?one.slice(1):one)
if(match===void 0)return true
return match?!isOut:isIn},false)}
function isPatternOf(name,pattern){return/[?+[\]{}\\]|[^/]\*\*|\*\*[^/]/.test(pattern)?void 0:isCovered(name,[pattern])}
function partsOf(path){return path.replace(/^\.\//,"").split("/")}
function refAsked(path,value,isPrefix){if(path==="github.ref_type"&&!isPrefix){const kind={tag:"tags",branch:"branches"}[value]
return kind&&{kind,name:"",isPrefix:true}}
if(path==="github.ref_name")return{name:value,isPrefix}
const[,of,name]=/^refs\/(heads|tags)\/(.*)$/s.exec(value)??[]
if(path!=="github.ref"||name===void 0||name===""&&!isPrefix)return void 0
return{kind:of==="tags"?"tags":"branches",name,isPrefix}}
function whyUnstarted(on,asked){const events=eventsOf(on)
if(!events.every((event)=>isRead(event,asked))||!events.some((event)=>/^push|release/.test(event)))return void 0
if(/closed/.test(JSON.stringify(tableOf(on)["pull_request"]??"")))return void 0
const ofBranch=startedOf(on,asked,"branches","tags")
const ofTag=startedOf(on,asked,"tags","branches")
if(ofBranch==="this"||ofTag==="this")return void 0
if(asked.kind==="tags")return ofTag==="none"?"branches":"filter"
return ofBranch==="none"?"tags":"filter"}
function isRead(event,{kind,name}){if(event==="schedule")return kind==="tags"
if(event==="pull_request")return!(kind==="branches"&&name==="")
return event==="push"||event==="release"}
function startedOf(on,asked,own,other){const events=eventsOf(on)
if(asked.kind===other||own==="tags"&&asked.kind===void 0&&USUAL$1.test(asked.name))return"none"
if(own==="tags"&&events.includes("release"))return"this"
const push=tableOf(tableOf(on)["push"])
const[only,ignored,others,othersIgnored]=[own,`${own}-ignore`,other,`${other}-ignore`].map((name)=>{return push[name]===void 0?void 0:[push[name]].flat().map(scalarOf)})
const isFiltered=(only??ignored)!==void 0
if(!events.includes("push")||!isFiltered&&(others??othersIgnored)!==void 0)return"none"
return isLeft(asked,only,ignored)?"this":"others"}
const USUAL$1=/^(?:main|master|develop|trunk)$/
function isLeft({name,isPrefix},only,ignored){if(isPrefix)return only===void 0||only.some((one)=>mayBegin(one,name))
if(ignored!==void 0)return!ignored.some((one)=>isPatternOf(name,one)===true)
return mayBeListed(name,only??["**"])}
function mayBegin(pattern,start){if(pattern.startsWith("!"))return false
const[fixed=""]=/^[^*?+[\\]*/.exec(pattern)??[]
return fixed===pattern?pattern.startsWith(start):fixed.startsWith(start)||start.startsWith(fixed.slice(0,-1))}
const DEFAULT_TYPES=["opened","synchronize","reopened"]
const OTHER_TYPES=/^(?:closed|(?:un)?assigned|(?:un)?labeled|edited|converted_to_draft|ready_for_review|(?:un)?locked|review_request(?:ed|_removed)|auto_merge_(?:en|dis)abled|(?:de)?milestoned|[ed]+nqueued|dequeued)$/
function momentsIn({source,expression,scope}){const{on}=scope.workflow
const events=eventsOf(on)
if(events.length===0||scope.caller!==void 0)return[]
return requiredOf(expression).flatMap((one)=>{const asked=askedBy(one,source)
if(asked===void 0)return[]
const trigger={shown:source.slice(asked.from,asked.to),on,events}
return runFlaw(asked,trigger)??actionFlaw(asked,trigger)??refFlaw(asked,trigger)})}
function askedBy(one,source){const comparison=comparisonOf(one,source)
if(comparison?.operator==="=="){const{name,literal,from,to}=comparison
return{path:name,value:literal.value,isStart:false,from,to}}
if(comparison?.operator==="startswith"){const{name,literal,path,from}=comparison
const before=source.slice(0,from).search(/startsWith *\( *$/i)
const after=source.indexOf(")",literal.to)
if(before===-1||path.from>literal.from||after===-1)return void 0
return{path:name,value:literal.value,isStart:true,from:before,to:after+1}}
if(one.kind!=="path"||!one.isComplete)return void 0
return{path:one.names.join(".").toLowerCase(),value:"true",isStart:false,from:one.from,to:one.to}}
function runFlaw({path,value,isStart,from,to},{shown,events}){const[branch]=/(?<=^refs\/heads\/|^)[\w.-]+$/.exec(value)??[]
const isRef=!isStart&&/^github\.ref(?:_name)?$/.test(path)
const isQueue=events.join()==="merge_group"
if(!isRef||branch===void 0||!(isQueue||events.join()==="workflow_run"))return void 0
return[{why:isQueue?`\`${shown}\` is never true: a merge group has a branch of its own.`:`\`${shown}\` asks about the default branch, on which this run is, not about the run that started it.`,changes:[{from,to,by:isQueue?`github.event.merge_group.base_ref == 'refs/heads/${branch}'`:ofRun$1(branch)}]}]}
function ofRun$1(branch){const run="github.event.workflow_run"
return`${run}.head_branch == '${branch}' && ${run}.head_repository.full_name == github.repository`}
function actionFlaw({path,value,isStart},{shown,on,events}){const isMerge=path==="github.event.pull_request.merged"&&value==="true"
const[,part=""]=/^github\.event\.(label|assignee|requested_reviewer)\b/.exec(path)??[]
const[ofPart,...alike]=value===""?[]:PARTS$1[part]??[]
const action=ofPart??(isMerge?"closed":value)
if(!isMerge&&!ofPart&&!(path==="github.event.action"&&!isStart&&OTHER_TYPES.test(action)))return void 0
const isWithout=ofPart!==void 0
const[event="",...others]=events.filter((one)=>!(isWithout&&BARE.test(one)))
if(others.length>0||!/^pull_request(?:_target)?$/.test(event))return void 0
const{types}=tableOf(tableOf(on)[event])
const started=types===void 0?DEFAULT_TYPES:[types].flat()
if([action,...alike].some((one)=>started.includes(one)))return void 0
const why=`\`${shown}\` is never true: \`on:\` does not start this workflow when a pull request is ${isMerge?"merged or closed":`\`${action}\``}.`
const lines=`types: [${types===void 0?action:[...started,action].join(", ")}]`
return[{why,changes:[],advice:`Write this line below \`${event}:\` in \`on:\`. Without \`types:\`, it has ${DEFAULT_TYPES.join(", ")}.`,lines,isElsewhere:true}]}
const PARTS$1={label:["labeled","unlabeled"],assignee:["assigned","unassigned"],requested_reviewer:["review_requested","review_request_removed"]}
const BARE=/^(?:push|schedule|workflow_dispatch)$/
function refFlaw({path,value,isStart},{shown,on}){const asked=refAsked(path,value,isStart)
const because=asked&&whyUnstarted(on,asked)
if(asked===void 0||because===void 0)return[]
const why=`\`${shown}\` is never true: ${because==="tags"?"only tags start this workflow, and it is the tag then":"the filters of `push:` in `on:` leave it out"}.`
const advice="Remove this from the condition."
const lines=`tags: [${JSON.stringify(`${asked.name}**`)}]`
return because==="branches"&&_pastable_3.X(lines)?[{why,changes:[],advice:`${advice} Or, to start for tags, add this line below \`push:\`:`,lines,isElsewhere:true}]:[{why,changes:[],advice}]}
function afterFailureIn({source,expression,scope}){const{isImplicit,after}=reachOf(source)
if(after.some((one)=>one!=="success"))return[]
const first=comparisonsIn(expression,source).find((one)=>isNeverTrue(one,scope))
if(first===void 0)return[]
const[own]=isImplicit?[]:/\bsuccess\( *\)/i.exec(source)??[]
const asked=`\`${shownIn(source,first)}\` is never true`
if(own!==void 0){const from=source.indexOf(own)
return[{why:`${asked} together with \`success()\`.`,changes:[{from,to:from+own.length,by:"always()"}]}]}
if(!isImplicit)return[]
const why=`${asked}: GitHub adds \`success() &&\` to a condition without a status function.`
const isOr=expression.kind==="operation"&&expression.operator==="||"
const whole=source.trim()
const by=`always() && ${isOr?`(${whole})`:whole}`
return[{why,changes:[{from:0,to:source.length,by}]}]}
function shownIn(source,{operator,from,to}){const inner=source.slice(from,to)
return operator==="contains"?`contains(${inner})`:inner}
function isNeverTrue(one,scope){const{operator,name,literal}=one
const text=literal.value.toLowerCase()
const isAll=operator==="contains"&&name.includes(".*.")
if(!isAll&&!["==","!="].includes(operator))return false
const isNot=operator==="!="!==one.isNegated
if(scope.isOfJob)return/^needs\.[^.]+\.result$/.test(name)&&(isNot?text==="success":["failure","cancelled","skipped"].includes(text))
if(isNot?text!=="success":!["failure","cancelled"].includes(text))return false
if(name==="job.status")return true
const[,id,field]=/^steps\.([^.]+)\.(outcome|conclusion)$/.exec(name)??[]
const steps=scope.before.filter((step)=>id==="*"||hasId(step,id??""))
if(field===void 0||steps.length===0||isNot&&isAll)return false
return steps.every((step)=>isStrict(step)&&(!isNot||step["if"]===void 0)&&isOther(step,scope))}
function isStrict(step){return["","false"].includes(scalarOf(step["continue-on-error"]))}
function isOther(step,{asked}){return!isAlsoUsing(step,asked)}
const ENDED$2=/^(?:job\.status|steps\.[^.]+\.(?:outcome|conclusion)|needs\.[^.]+\.result)$/
function bareIn({source,expression,scope}){return flawsOf(bareOf(expression),source,scope)}
function bareInInput(source,scope){const expression=readExpression(source)
return expression===void 0?[]:flawsOf(decidingIn(expression),source,scope)}
function flawsOf(bare,source,scope){return bare.flatMap(({path,isNot})=>{const name=path.names.join(".").toLowerCase()
const shown=source.slice(path.from,path.to)
const{to}=path
const[,input]=/^github\.event\.inputs\.([^.]+)$/.exec(name)??[]
if(input!==void 0&&isBoolean(input,scope))return[{why:`\`${shown}\` is a text, and even the text "false" counts as true.`,changes:[{from:path.from,to,by:`inputs.${path.names[3]}`}]}]
if(!ENDED$2.test(name))return[]
const from=isNot?source.lastIndexOf("!",path.from):path.from
const by=`${shown} ${isNot?"!=":"=="} 'success'`
return[{why:`\`${shown}\` is a text, and any text counts as true.`,changes:[{from,to,by}]}]})}
function bareOf(one,isNot=false){if(one.kind==="path")return one.isComplete?[{path:one,isNot}]:[]
if(one.kind!=="operation"||!["&&","||","!"].includes(one.operator))return[]
return one.args.flatMap((arg)=>bareOf(arg,one.operator==="!"))}
function decidingIn(one,isDeciding=false,isNot=false){if(one.kind==="path")return isDeciding&&one.isComplete?[{path:one,isNot}]:[]
if(one.kind==="literal")return[]
const operator=one.kind==="operation"?one.operator:""
return one.args.flatMap((arg,at)=>{const isLeft=operator==="!"||operator==="&&"&&at===0
const isSame=["&&","||"].includes(operator)&&isDeciding
return decidingIn(arg,isLeft||isSame,operator==="!")})}
function isBoolean(input,{workflow}){const{inputs}=tableOf(tableOf(workflow["on"])["workflow_dispatch"])
return scalarOf(tableOf(valueNamed(tableOf(inputs),input))["type"])==="boolean"}
const GIVEN$1=/^(?:(deployment(?:_status)?|issue|pull_request|release|workflow_run)\w* \1|deployment\w* workflow_run|\w*comment comment|push head_commit|workflow_dispatch inputs|(?:issues|label|discussion|pull_request(?:_target)?) label|pull_request_review review|(?!(?:push|schedule|workflow_dispatch|create|delete) )\w+ action)$/
const PARTS=/^(?:deployment(?:_status)?|issue|pull_request|release|workflow_run|comment|head_commit|inputs|label|review|action)$/
const MEANT$1={"event.workflow_run.head_repository":/^workflow_run pull_request\.head\.repo\b/,"event.workflow_run.head_branch":/^workflow_run pull_request\.head\.ref$/,"event.workflow_run.actor":/^workflow_run pull_request\.user\b/,"event.workflow_run.":/^workflow_run (?:workflow\.)?(?=(?:conclusion|head_\w+)\b)/,"event.pull_request.":/^pull_request\w* (?:issue\.)?(?=(?:draft|merged|head|base|user|labels|title)\b)/,"event.issue.":/^issue\w* pull_request\.(?=user|number|title|labels)/,"event.deployment_status.state":/^deployment_status (?:(?:deployment\.)?stat(?:e|us)|status\.state)$/,"event.deployment.":/^deployment\w* (?:deployment_status\.)?(?=(?:ref|sha|task)$)/,"event.review.":/^pull_request_review (?=state$)/,"event.release.":/^release (?=(?:draft|prerelease|tag_name)$)/,"event.":/^(?:issues|pull_request|release|workflow_run) \w+\.(?=action$|label\.)/,ref_name:/^(?:push|schedule|workflow_dispatch) pull_request\.(?:head|base)\.ref$/,actor:/^(?:push|schedule|workflow_dispatch) pull_request\.user\.login$/}
function emptyIn({source,expression,scope}){const events=eventsOf(scope.workflow["on"])
if(events.length===0||events.includes("workflow_call")||scope.caller!==void 0||/event_name/i.test(source))return[]
const told=new Set()
return answersIn(expression).flatMap(({path:{from,to},isTrue})=>{const shown=source.slice(from,to)
const[,name=""]=/^github\.event\.(\w+)/i.exec(shown)??[]
const part=name&&shown.slice(13)
const[by,begin=""]=Object.entries(MEANT$1).find(([,one])=>events.every((event)=>one.test(`${event} ${part}`)))??[]
if(!(PARTS.test(name)&&!events.some((event)=>GIVEN$1.test(`${event} ${name}`))||by!==void 0)||told.has(shown))return[]
const why=`\`${shown}\` is empty on ${_start_1.sob(events.map(ticked))}, so this is ${isTrue?"always":"never"} true.`
if(by!==void 0)return[{why,changes:[{from,to,by:`${events[0]} ${part}`.replace(begin,`github.${by}`)}]}]
told.add(shown)
return[{why,changes:[],advice:`Only other events have \`github.event.${name}\`: add the event that you mean to \`on:\`, or remove this from the condition.`}]})}
function answersIn(one,isTrue=false){if(one.kind==="path")return[{path:one,isTrue}]
if(one.kind==="literal")return[]
const operator=one.kind==="call"?one.name:one.operator
if(/^(?:&&|\|\||!)$/.test(operator))return one.args.flatMap((arg)=>answersIn(arg,isTrue!==(operator==="!")))
const isEqual=operator==="=="
const other=one.args.find((arg)=>arg.kind==="literal")
const isNothing=other?.isTrue===false
if(isEqual&&isNothing&&/^(?:null)?$/i.test(other.value))return[]
const isDecided=isEqual||operator==="!="||/^(?:startswith|endswith|contains)$/.test(operator)
return one.args.filter((arg,at)=>isDecided&&arg.kind==="path"&&(at===0||/=/.test(operator))).flatMap((path)=>answersIn(path,isTrue!==(isEqual?isNothing:operator==="!="&&!isNothing)))}
function joinedIn({source,expression}){const[always=endsIn(source)[0]]=alwaysIn(source,expression)
return always===void 0?runsIn(expression,source):[always]}
const JOINED=[{operator:"||",compared:"!=",meant:"&&",when:"always"},{operator:"&&",compared:"==",meant:"||",when:"never"}]
function runsIn(one,source){if(one.kind!=="operation")return[]
const joined=JOINED.find(({operator})=>operator===one.operator)
if(joined===void 0)return one.args.flatMap((arg)=>runsIn(arg,source))
const operands=operandsOf$1(one,joined.operator)
const[first,...others]=longestRun(operands.map((operand)=>{const comparison=comparisonOf(operand,source)
return comparison?.isText===true&&Number.isNaN(Number(comparison.literal.value))&&comparison.operator===joined.compared?comparison:void 0}))
const last=others.at(-1)
const isSame=new Set([first,...others].map((each)=>each?.literal.value.toLowerCase())).size===1
if(first===void 0||last===void 0||isSame)return operands.flatMap((operand)=>runsIn(operand,source))
const inner=[first,...others].map(({from,to})=>source.slice(from,to))
const found=`\`${inner.slice(0,2).join(` ${joined.operator} `)}\` is ${joined.when} true.`
const by=inner.join(` ${joined.meant} `)
const isWhole=others.length+1===operands.length||joined.meant==="&&"
return[{why:found,changes:[{from:first.from,to:last.to,by:isWhole?by:`(${by})`}]}]}
function longestRun(compared){const start=compared.findIndex((one,at)=>one!==void 0&&one.name===compared[at+1]?.name)
const after=start===-1?[]:compared.slice(start)
const end=after.findIndex((one)=>one?.name!==after[0]?.name)
return(end===-1?after:after.slice(0,end)).filter((one)=>one!==void 0)}
function operandsOf$1(one,operator){return one.kind==="operation"&&one.operator===operator?one.args.flatMap((arg)=>operandsOf$1(arg,operator)):[one]}
function alwaysIn(source,expression){if(expression.kind!=="operation"||expression.operator!=="||")return[]
const[,after,before]=/^\s*always\(\s*\)\s*\|\|(.+)$|^(.+)\|\|\s*always\(\s*\)\s*$/is.exec(source)??[]
const rest=(after??before??"").trim()
if(!/[=<>!,.]/.test(rest.replace(/'[^']*'/g,"")))return[]
const by=`always() && ${/&&|\|\|/.test(rest)?`(${rest})`:rest}`
return[{why:"`always()` next to `||` makes the whole condition true.",changes:[{from:0,to:source.length,by}]}]}
function endsIn(source){const[both,one,other]=/\b((?:success|failure|cancelled)\(\))\s*&&\s*((?:success|failure|cancelled)\(\))/i.exec(source)??[]
if(both===void 0||one?.toLowerCase()===other?.toLowerCase())return[]
const from=source.indexOf(both)
if(/!\s*$/.test(source.slice(0,from)))return[]
const by=source.trim()===both?`${one} || ${other}`:`(${one} || ${other})`
return[{why:`\`${both}\` is never true.`,changes:[{from,to:from+both.length,by}]}]}
const COMPARED$1=/\b(join\( *needs\.\*\.result *(?:, *'([^']*)' *)?\) *([=!])= *)'(success|failure|cancelled|skipped)'/gi
function joinedResultsIn({source,scope}){const count=needsOf(scope.job).length
if(count<2)return[]
return[...source.matchAll(COMPARED$1)].map(({0:whole,index:from,...parts})=>{const{1:before,2:separator=",",3:operator,4:value=""}=parts
const isEqual=operator==="="
const why=`\`${whole}\` is ${isEqual?"never":"always"} true: there are ${count} results in the text.`
const by=value.toLowerCase()==="success"?`${before}'${Array(count).fill(value).join(separator)}'`:`${isEqual?"":"!"}contains(needs.*.result, '${value}')`
return{why,changes:[{from,to:from+whole.length,by}]}})}
function lossOfSecretIn(name,place){const{calling}=place
const passed=calling?.caller===void 0?void 0:passedFrom(name,place)
const loss=calling&&passed&&lossOfSecretIn(passed.name,calling)
if(!passed||!loss)return lossOfPassedSecret(name,place)
const why=`${passed.why}, and ${ofOther$1(loss.why)}`
if(loss.meant===void 0)return{...loss,why}
const line=passed.own&&lineOf(passed.own,`\${{ ${loss.meant} }}`)
if(!line)return{why,advice:`You probably mean \`${loss.meant}\` there.`}
return{why,advice:`Write this line in the \`secrets:\` of the job \`${place.caller}\`:`,lines:line}}
function passedFrom(name,place){if(place.calling?.step["secrets"]==="inherit")return{name,why:`the job \`${place.caller}\` passes all its secrets`}
const passing=passingOf("secrets",place)
const text=passing&&textPassed(name,passing)
const[,from]=/^\$\{\{\s*secrets\.([\w-]+)\s*\}\}$/.exec(text??"")??[]
if(passing===void 0||text===void 0||from===void 0)return void 0
return{name:from,why:`${passing.passes} ${asPassed(name,text)}`,own:name}}
function ofOther$1(why){return why.replaceAll("this workflow","its workflow")}
function lossOfCallersEnv(name,{caller,calling}){const text=textIn(name,calling)
if(text===void 0)return void 0
const why=`only the \`env:\` of the calling workflow sets \`${name}\`, which a called one does not get`
const job=callingJob(caller)
const[,secret]=/^\$\{\{\s*secrets\.(\w+)\s*\}\}$/.exec(text)??[]
if(secret!==void 0)return{why,meant:`secrets.${secret}`,advice:`With \`secrets: inherit\` in ${job}, write:`}
const input=name.toLowerCase().replaceAll("_","-")
const line=!_start_1.Pv6(text)&&!/[`\n]|\$\{/.test(text)?inputLines(input,text):`${input}: …`
return{why,meant:`inputs.${input}`,advice:`Declare \`${input}: { type: string }\` in the \`inputs:\` of \`workflow_call:\`, add \`${line}\` to the \`with:\` of ${job}, and write:`}}
function textIn(name,calling){const value=valueNamed(tableOf(calling?.workflow["env"]),name)
return calling&&(value===void 0?textIn(name,calling.calling):scalarOf(value))}
const FILE$1=/\$\{?(?:env:)?(GITHUB_(?:ENV|O\w{2,9}))\b/g
const SETS$1=/^echo ["']?([A-Za-z_][\w-]{0,99})=/
const TO$1=/^["']?\$\{?GITHUB_OUTPUT\}?["']?$/
const SCRIPT=/^\s*(?:\.{0,2}\/|~|\w+\/|(?:bash|sh|pwsh|python3?|node|npm|npx|pnpm|yarn|make|go|cargo|gradle|mvn)\b)/
function lossOfUnwritten([id="",kind="",output=""],steps){const command=scalarOf(steps.find((one)=>hasId(one,id))?.["run"])
if(kind.toLowerCase()!=="outputs"||output===""||command===""||command.length>5e3)return void 0
const lines=command.split("\n").filter((line)=>line.search(FILE$1)!==-1)
const files=lines.flatMap((line)=>[...line.matchAll(FILE$1)].map(([,file=""])=>file))
const[other]=[...new Set(files)].filter((file)=>file!=="GITHUB_OUTPUT")
if(other!==void 0){const isThere=lines.some((line)=>line.includes(`${output}=`))&&!files.includes("GITHUB_OUTPUT")
const why=`the step \`${id}\` writes \`${output}\` to \`$${other}\`, which has no outputs`
return isThere?{why,advice:`In its command, write \`$GITHUB_OUTPUT\` instead of \`$${other}\`.`}:void 0}
if(lines.length===0&&!OLD.test(command))return lossOfSilent(id,output,command)
const names=lines.map(nameIn$1)
const isAll=names.every(isId)&&!command.split("\n").some((line)=>SCRIPT.test(line))
if(names.length===0||!isAll||sameIn(names,output)!==void 0)return void 0
const why=`the step \`${id}\` sets ${_start_1.sob([...new Set(names)].map(ticked))}, and no \`${output}\``
const near=names.length===1?names[0]:_start_1.pAw(output,names)
return near===void 0?{why,advice:CHECK}:{why,meant:`steps.${id}.outputs.${near}`}}
const OLD=/::set-output\b/
function lossOfSilent(id,output,command){const isKnown=command.replaceAll(/\d?>&\d/g,"").split(/[\n&|;]+|[$<>]?\(/).map((part)=>part.trim()).every((part)=>part===""||KNOWN$1.test(part))
const why=`the step \`${id}\` set no \`${output}\`, and a \`run\` step has only the outputs that it writes to \`$GITHUB_OUTPUT\``
if(!isKnown||command.includes("`")||!isId(output))return{state:"unchecked",why}
return{why,advice:`Write it in that step: \`echo "${output}=…" >> "$GITHUB_OUTPUT"\`.`}}
const KNOWN$1=/^(?:#|[A-Z_]{1,40}=\S*$|(?:echo|printf|cat|date|git|ls|grep|jq|curl|wc|head|tail|sort|tr|cut|sed|mkdir|cp|mv|rm|export|set|cd|sleep|true|uname|whoami|pwd|hostname)(?![\w./-]))/
function nameIn$1(line){const[before="",file="",...others]=line.split(">>").map((part)=>part.trim())
return others.length===0&&TO$1.test(file)?SETS$1.exec(before)?.[1]??"":""}
function onlyOurs(steps,own){const[only,...others]=steps.filter((one)=>isAlsoUsing(one,own))
return others.length===0?only:void 0}
function stepSetting(output,steps,own){const[only,...others]=steps.filter((one)=>isWriting(one,output))
if(only!==void 0)return others.length===0?only:void 0
return sameIn(_start_1.P03,output)===void 0?void 0:onlyOurs(steps,own)}
function isWriting({run},output){const command=scriptOf({run})
if(!SETS.test(command))return false
return command.split(/[^\w=<-]/).some((word)=>[`${output}=`,`${output}<<`,`name=${output}`].some((one)=>word.startsWith(one)))}
const SETS=/GITHUB_OUTPUT|::set-output\b/
const NAMED$1=["message-id","room-id","thread"]
const SPECIFIC=[...NAMED$1,"skipped-reason"]
function mayHave([,kind="",output=""],step,own){if(kind.toLowerCase()!=="outputs"||output===""||isAlsoUsing(step,own))return true
if(sameIn(SPECIFIC,output)===void 0)return!isSilent(output,step)
return step["run"]===void 0?isAble(step):SETS.test(scriptOf(step))}
function isSilent(output,{run}){const loss=lossOfUnwritten(["_","outputs",output],[{id:"_",run}])
return loss!==void 0&&loss.state!=="unchecked"&&loss.meant===void 0}
function stepMeant(names,steps,own){const[id=""]=names
const able=steps.filter((one)=>!isAlsoUsing(one,own)&&isAble(one)&&mayHave(names,one,own))
const called=able.filter((one)=>one["id"]===void 0&&isNamedIn$1(id,one))
const[only,...others]=called.length>0?called:able
return others.length===0&&only?.["id"]===void 0?only:void 0}
function isAble({run,uses}){return run!==void 0||uses!==void 0&&!PLAIN$1.test(scalarOf(uses))}
function isNamedIn$1(id,{name,uses,run}){const folded=(text)=>text.slice(0,MAX_SEARCHED$1).toLowerCase().replace(/[\s_-]+/g,"")
return[name,uses,run].some((one)=>folded(scalarOf(one)).includes(folded(id)))}
function idFor(step,id){const name=nameOf$3(step)
return{advice:`If the step \`${name.length>MAX_SHOWN$2?`${name.slice(0,MAX_SHOWN$2)}…`:name}\` is meant, add this line to it:`,lines:`id: ${id}`}}
const MAX_SHOWN$2=80
function idForAny(names,steps,own){const[id="",kind="",output=""]=names
const mayBe=(one)=>one["id"]===void 0&&isAble(one)&&mayHave(names,one,own)
if(!isId(id)||!steps.some(mayBe))return void 0
return{advice:`Add this line to the step ${kind.toLowerCase()==="outputs"&&output!==""?`that sets \`${output}\``:"that is meant"}:`,lines:`id: ${id}`}}
const SHELLS=[[/^[ \t]*(?:(?:export|readonly|declare(?: -\w+)?)[ \t]+(\w+)=|(\w+)=(?:"[^"\n]*"|'[^'\n]*'|\$\(.*\)|[^\s"';&|]*)[ \t]*(?:$|[;&#]))/gm,(name)=>`echo "${name}=$${name}" >> "$GITHUB_ENV"`],[/^[ \t]*\$env:(\w+) ?=(?!=)/gim,(name)=>`echo "${name}=$env:${name}" | Out-File -FilePath $env:GITHUB_ENV -Encoding utf8 -Append`],[/^[ \t]*set "?(\w+)=/gim,(name)=>`echo ${name}=%${name}%>> "%GITHUB_ENV%"`]]
function lossOfOwnVariable(name,before,own){if(!isId(name))return void 0
for(const[sets,kept]of SHELLS){const isSetting=(script)=>[...script.matchAll(sets)].some(([,exported,assigned])=>(exported??assigned)===name)
if(before.map(scriptOf).some((one)=>isSetting(one)&&!isKept(one,name)))return{why:`an earlier step sets \`${name}\` only in its own script`,advice:"Add this line to that script, after the one that sets it:",lines:kept(name)}}
const id=stepId(stepSetting(name,before,own))
if(!isId(id))return void 0
return{why:`the step \`${id}\` sets \`${name}\` as an output`,meant:`steps.${id}.outputs.${name}`}}
function isKept(script,name){return script.split("\n").some((line)=>/GITHUB_ENV\b/.test(line)&&line.includes(`${name}=`))}
function lossOfEnv({input,names:[name=""]},place){const{workflow,job,jobId,step,before}=place
const set=[workflow,job,step].flatMap((one)=>Object.keys(tableOf(one["env"])))
if(set.some((one)=>one.toLowerCase()===name.toLowerCase()))return{why:`\`${name}\` is empty in the \`env:\` of this workflow`}
const own=ownValueOf(name)
if(own!==void 0)return{why:"the runner's own variables are not in `env`",meant:own,isAlways:true}
const elsewhere=elsewhereIn(workflow,name,{jobId,step})
if(elsewhere!==void 0){const{where,value}=elsewhere
return{why:`only the \`env:\` of ${where} sets \`${name}\`, and nothing else gets it`,...remedyFor$3(name,value,workflow)}}
const ofCaller=lossOfCallersEnv(name,place)
if(ofCaller!==void 0)return ofCaller
const ofOther=lossOfOwnVariable(name,before,step)??lossOfOtherJob(name,place)
if(ofOther!==void 0)return ofOther
const why=`no \`env:\` of this workflow sets \`${name}\`, and no earlier step sets it through \`$GITHUB_ENV\``
const loss=misnamed(why,name,set,(near)=>`env.${near}`)
const isSecret=SECRET_INPUTS.includes(input)
const isStored=isSecret||/^(?:to|mention|allowed-.+)$/.test(input)
if(loss.meant!==void 0||!isId(name)||!isStored)return loss
const[context,kind]=isSecret?["secrets","secret"]:["vars","variable of the repository"]
return{why,meant:`${context}.${name}`,advice:`Check the name. If it is a ${kind}, write:`}}
function ownValueOf(name){const[,context="",rest=""]=/^(GITHUB|RUNNER)_(\w+)$/.exec(name)?.map((one)=>one.toLowerCase())??[]
const own=rest==="token"?void 0:sameIn(NAMES$4[context]??[],rest)
return own&&`${context}.${own}`}
function elsewhereIn(workflow,name,own){for(const[id,job]of Object.entries(jobsIn(workflow)).map(([id,job])=>[id,tableOf(job)])){const ofJob=valueNamed(tableOf(job["env"]),name)
if(id!==own.jobId&&ofJob!==void 0)return{where:`the job \`${id}\``,value:ofJob}
for(const step of stepsIn(job).filter((one)=>one!==own.step)){const value=valueNamed(tableOf(step["env"]),name)
const where=id===own.jobId?"another step":`a step of the job \`${id}\``
if(value!==void 0)return{where,value}}}}
function lossOfOtherJob(name,{workflow,jobId,job}){const isSetting=(one)=>stepsIn(one).some((step)=>setsVariable(step,name))
const[other,...others]=Object.entries(jobsIn(workflow)).filter(([id])=>id!==jobId&&isId(id)).filter(([,one])=>isSetting(tableOf(one))).map(([id])=>id)
if(other===void 0||others.length>0||!isId(name)||isSetting(job))return void 0
const need=needsOf(job).includes(other)?"":`, and \`${other}\` to the \`needs:\` of this job`
return{why:`only the job \`${other}\` sets \`${name}\`, and what is in \`$GITHUB_ENV\` does not reach other jobs`,meant:`needs.${other}.outputs.${name}`,advice:`In that job, write it to \`$GITHUB_OUTPUT\` too. Add \`${name}: \${{ steps.ID.outputs.${name} }}\` to its \`outputs:\`, with the \`id:\` of the step in place of ID${need}. Here, write:`}}
function setsVariable({run},name){const lines=scriptOf({run}).split("\n")
return lines.some((line)=>/GITHUB_ENV\b/.test(line))&&lines.some((line)=>line.split(/[^\w=<]/).some((word)=>/[=<]/.test(word)&&nameIn(word)===name))}
function nameIn(word){return/^(\w+)(?:=|<<)/.exec(word)?.[1]}
function remedyFor$3(name,value,workflow){const advice="Move it to the `env:` at the top of the workflow"
const text=scalarOf(value)
const line=isId(name)&&text!==""&&!_start_1.Pv6(text)?inputLines(name,text):void 0
if(line===void 0||line.includes("\n"))return{advice:`${advice}.`}
const hasOwn=workflow["env"]!==void 0
return{advice:`${advice}:`,lines:hasOwn?line:`env:\n  ${line}`}}
function sourcesIn(step){const texts=[step["run"],...[step["with"],step["env"]].flatMap((one)=>Object.values(tableOf(one)))]
const condition=step["if"]
const isBare=typeof condition==="string"&&partsOf$1(condition)?.expressions.length===0
const sources=[...texts,condition].filter((one)=>typeof one==="string").flatMap((text)=>partsOf$1(text)?.expressions??[]).map(({source})=>source)
return isBare?[...sources,condition]:sources}
function lossOfInputs(name,place){const passing=passingOf("inputs",place)
const{eventName}=place
const ofDispatch=inputsOf$1(DISPATCH,place)
const isDispatch=eventName===DISPATCH
const ofWorkflow=Object.keys(isDispatch?ofDispatch:{...ofDispatch,...inputsOf$1(CALL,place)})
const declared=passing===void 0?ofWorkflow:passing.declared
if(declared===void 0)return void 0
const own=sameIn(declared,name)
if(own===void 0)return lossOfOtherEvent(name,place)??lossOfUndeclared$1(name,declared,place)
if(passing!==void 0)return lossOfPassed(own,passing)
if(isDispatch)return{state:"unchecked",why:`whoever started the run gave no \`${own}\``}
const why=`a run that \`${eventName}\` started has no inputs`
const usual=scalarOf(tableOf(valueNamed(ofDispatch,own))["default"])
if(!_pastable_3.Q(usual))return{state:"unchecked",why,advice:`Give other runs a value: \`\${{ inputs.${own} || vars.NAME }}\`.`}
return{state:"unchecked",why,meant:`inputs.${own} || '${usual.replaceAll("'","''")}'`}}
const CALL="workflow_call"
const DISPATCH="workflow_dispatch"
function inputsOf$1(event,{workflow}){return tableOf(tableOf(tableOf(workflow["on"])[event])["inputs"])}
function lossOfOtherEvent(name,place){const[to,from]=place.caller===void 0?[DISPATCH,CALL]:[CALL,DISPATCH]
const isOfNeither=to===DISPATCH&&place.eventName!==DISPATCH
const own=sameIn(Object.keys(inputsOf$1(from,place)),name)
if(own===void 0||isOfNeither||place.composite!==void 0)return void 0
return{why:`this workflow declares \`${own}\` only for \`${from}\``,advice:`Add these lines to the \`inputs:\` of \`${to}:\`, too.`,lines:isId(own)?`${own}:\n  type: string`:void 0}}
function lossOfUndeclared$1(name,declared,place){const loss=misnamed(`this ${place.composite===void 0?"workflow":"action"} has no input \`${name}\``,name,declared,(near)=>`inputs.${near}`)
return loss.meant===void 0?lossOfOther$1(loss,declared.filter(isId),place):{...loss,isAlways:true}}
function lossOfOther$1(loss,declared,{step}){if(declared.length===0)return loss
const used=sourcesIn(step).flatMap((source)=>{const expression=readExpression(source)
return expression===void 0?[]:pathsIn(expression).map(({names})=>inputIn(names))})
const[only,...others]=declared.filter((name)=>sameIn(used,name)===void 0)
const why=`${loss.why}, only ${_start_1.sob(declared.map(ticked))}`
return others.length>0||only===void 0?{...loss,why}:{why,meant:`inputs.${only}`}}
function inputIn(names){const[,name=""]=/^(?:github\.event\.)?inputs\.([^.]+)/i.exec(names.join("."))??[]
return name}
function lossOfGitHub(asked,place){const[name="",...path]=asked.names
if(name.toLowerCase()!=="event"||path.length===0)return lossOfFixed(asked,place)
const[first="",input]=path
if(first.toLowerCase()==="inputs"&&input!==void 0){const passing=passingOf("inputs",place)
const own=sameIn(passing?.declared??[],input)
if(passing!==void 0&&own!==void 0)return{why:`${passing.called} gets its inputs in \`inputs\`, not in the event of the run`,meant:`inputs.${own}`,isAlways:place.payload["inputs"]===void 0}
if(place.payload["inputs"]===void 0)return lossOfInputs(input,place)}
return lossOfPullRequest(asked,path,place)??lossInEvent(asked.input,path,place)}
function lossOfPullRequest({input},path,place){const isOfRun=path[0]==="pull_request"||path.slice(0,2).join(".")==="workflow_run.pull_requests"
if(place.eventName!=="workflow_run"||!isOfRun)return void 0
const run=_start_1.fKb(place.payload,"workflow_run")
const[named]=[_start_1.fKb(run,"pull_requests")].flat()
if(named!==void 0||!String(_start_1.fKb(run,"event")).startsWith("pull_request"))return void 0
const text=scalarOf(givenTo(place.step)[input])
const meant=text.replace(NUMBER,"{{ref.name}}")
const isText=meant!==text&&/^(?:title|message)$/.test(input)
return{why:"GitHub names no pull request to a workflow that a run of a fork starts",advice:isText?"To name its branch, write this line in the `with:` of the step:":"Remove it, or take it from an artifact of that run.",lines:isText?lineOf(input,meant):void 0}}
const NUMBER=/#?\$\{\{\s*github\.event\.(?:workflow_run\.pull_requests\[0\]|pull_request)\.number\s*\}\}/g
function lossInEvent(input,path,place){let value=place.payload
const before=[]
for(const name of path){if(typeof value!=="object"||value===null)return given(before)
const own=sameIn(Object.keys(value),name)
if(own===void 0)return lossAt$1({input,before,name,after:path.slice(before.length+1)},value,place)
value=Array.isArray(value)?value[Number(own)]:_start_1.fKb(value,own)
before.push(own)}
return given(before)}
function lossAt$1({input,before,name,after},parent,{workflow,eventName,payload}){const part=["github.event",...before].join(".")
const path=[name,...after].join(".")
const why=`${before.length===0?`the event \`${eventName}\``:`\`${part}\``} has no \`${name}\``
const other=before.length>1?void 0:soleIn$1(payload,[name,...after])
if(before.length===1&&other!==void 0)return{why,meant:other}
const near=Array.isArray(parent)?void 0:nearIn(Object.keys(parent).filter(isId),name)
if(near!==void 0)return{why,meant:[part,near,...after].join(".")}
const isOfOther=before.length===0&&eventsOf(workflow["on"]).some((event)=>event!==eventName)
const same=before.length===0&&input!=="if"?sameAs(path,parent):void 0
if(isOfOther){const either=same&&`github.event.${path} || ${same}`
return{state:"unchecked",why,meant:either,isUneven:either!==void 0}}
const meant=same??other
if(meant!==void 0)return{why,meant}
return{why,advice:[fieldsOf(parent),CHECK].filter(Boolean).join(" ")}}
function soleIn$1(payload,names){const[part="",...others]=Object.keys(payload).filter((one)=>scalarOf([one,...names].reduce((inner,name)=>_start_1.fKb(inner,name),payload))!=="")
return/^(?:repository|organization|sender|enterprise|installation|)$/.test(part)||others.length>0?void 0:["github.event",part,...names].join(".")}
const SAME$2=[["head_commit.message","pull_request.title"],["head_commit.author.username","pull_request.user.login"],["head_commit.author.name","pull_request.user.login"],["head_commit.url","pull_request.html_url"]]
function counterpartOf(path){return SAME$2.find((pair)=>pair.includes(path))?.find((one)=>one!==path)}
function sameAs(path,payload){const other=counterpartOf(path)
return other!==void 0&&Object.hasOwn(payload,other.split(".")[0]??"")?`github.event.${other}`:void 0}
function nearIn(fields,name){const[longer,...others]=fields.filter((one)=>one.startsWith(`${name}_`))
if(longer!==void 0&&others.length===0)return longer
return _start_1.pAw(name,fields.filter((one)=>Math.abs(one.length-name.length)<=MAX_DIFFERENCE))}
const MAX_DIFFERENCE=3
function given(path){return{state:"unchecked",why:`the event has no value for \`${path.join(".")}\``}}
function fieldsOf(value){const fields=Object.entries(value).filter(([name,one])=>isId(name)&&["string","number"].includes(typeof one))
if(Array.isArray(value)||fields.length===0)return""
return`It has ${_start_1.sob(fields.map(([name])=>`\`${name}\``),MAX_FIELDS)}.`}
const MAX_FIELDS=12
function lossOfMatrix({names:[name="",...rest]},{workflow,job}){const matrix=matrixOf(job)
if(matrix===void 0){const needed=needsOf(job).find((id)=>matrixOf(jobsIn(workflow)[id])!==void 0)
return{why:needed?`only \`${needed}\` has a matrix, and this job runs once after all of it`:NONE$1,advice:`Write the value itself, or ${needed?"leave the expression out":"give the job a `matrix:` under `strategy:`"}.`,isAlways:true}}
const keys=keysOf(matrix)
if(keys===void 0)return void 0
const own=sameIn(keys,name)
if(own===void 0)return{...misnamed(`the matrix of this job has no \`${name}\``,name,keys,(near)=>["matrix",near,...rest].join(".")),isAlways:true}
return{state:"unchecked",why:`this combination of the matrix has no \`${[own,...rest].join(".")}\``}}
const NONE$1="this job has no matrix"
function matrixOf(job){return tableOf(tableOf(job)["strategy"])["matrix"]}
function keysOf(matrix){if(typeof matrix!=="object"||matrix===null||Array.isArray(matrix))return void 0
const{include=[],exclude:_,...own}=tableOf(matrix)
if(!Array.isArray(include))return void 0
return[...Object.keys(own),...include.flatMap((one)=>Object.keys(tableOf(one)))]}
function needsToAdd(place){const{workflow,job,jobId,caller}=place
if(job===void 0||caller!==void 0||needsOf(job).length>0)return void 0
if(!isOfAllNeeded(place))return void 0
const jobs=jobsIn(workflow)
const read=[...JSON.stringify(ownStep(place)??"").matchAll(/\bneeds\.([\w-]+)\./g)].map(([,id])=>id)
const meant=new Set([...untoldJobs(place),...read])
const ids=Object.keys(jobs).filter((id)=>{return meant.has(id)&&id!==jobId&&!allNeeded(tableOf(jobs[id]),jobs).has(jobId)})
if(ids.length===0||!ids.every(isId))return void 0
return{advice:ADD,lines:`needs: [${ids.join(", ")}]`}}
const ADD="Add this line to the job, next to `runs-on:`:"
function lossOfMisplaced([id="",kind="",output=""],steps,own){const holder=steps.find((one)=>hasId(one,id))
const ours=onlyOurs(steps,own)
const isRead=kind.toLowerCase()==="outputs"&&sameIn(SPECIFIC,output)!==void 0
if(holder===void 0||holder===ours||!isRead||isAlsoUsing(holder,own)||isCall(holder,own))return void 0
const{name,run,uses}=holder
if(!(run===void 0?PLAIN$1.test(scalarOf(uses)):!SETS.test(scalarOf(run))))return void 0
const why=`\`id: ${id}\` is on the step \`${nameOf$3({name,uses,run})}\`, which has no output \`${output}\``
if(ours===void 0)return{why,advice:ONLY_OURS}
const other=stepId(ours)
if(isId(other))return{why,meant:`steps.${other}.outputs.${output}`,isAlways:true}
if(!isId(id)||ours["id"]!==void 0)return void 0
return{why,advice:"Move this line to the step that uses this action:",lines:`id: ${id}`}}
const ONLY_OURS="Only a step that uses this action has it: name one of them, or remove the line."
function lossOfOther([id="",kind="",output=""],name,{steps,own}){const meant=sameIn(NAMED$1,name)
const given=sameIn(_start_1.P03,output)
const holder=steps.find((one)=>hasId(one,id))
if(!(holder!==void 0&&isAlsoUsing(holder,own))||kind.toLowerCase()!=="outputs"||meant===void 0||given===void 0)return void 0
if(meant===given)return void 0
return{why:`\`${given}\` is another output of the step than \`${meant}\``,meant:`steps.${id}.outputs.${meant}`,isAlways:true}}
function declarationOf(output,{input,where,job,own}){if(!isId(output))return{advice:`Add it to the \`outputs:\` of ${where}.`}
const{name,id,lacks}=sourceOf$1(output,input,stepsIn(job),own)
const line=`${output}: \${{ steps.${id}.outputs.${name} }}`
const declared=Object.keys(tableOf(job["outputs"]))
if(declared.length===0)return{advice:`Add these lines to ${where}${lacks}:`,lines:`outputs:\n  ${line}`}
return{advice:`It has ${_start_1.sob(declared.map(ticked))}. For another one, add this line to its \`outputs:\`${lacks}:`,lines:line}}
function sourceOf$1(output,input,steps,own){const setting=stepSetting(output,steps,own)
const meant=setting===void 0?sameIn(_start_1.P03,input):void 0
const ours=onlyOurs(steps,own)
const step=setting??(meant===void 0?void 0:ours)
const name=meant!==void 0&&step!==void 0?meant:output
const id=stepId(step)
if(isId(id))return{name,id,lacks:""}
const isFree=step===ours&&step?.["id"]===void 0&&!steps.some((one)=>one["id"]===OWN_ID)
if(step!==void 0&&isFree)return{name,id:OWN_ID,lacks:`, and \`id: ${OWN_ID}\` to its step that uses this action`}
return{name,id:"ID",lacks:", with the `id:` of its step in place of ID"}}
const OWN_ID="webex"
function stepsNamedIn(text){return(partsOf$1(text)?.expressions??[]).flatMap(({source,at})=>{const expression=readExpression(source)
return(expression===void 0?[]:pathsIn(expression)).filter(({names:[context],isComplete})=>context==="steps"&&isComplete).map(({names,from,to})=>({names:names.slice(1),from:at+from,to:at+to}))})}
function outputsNaming(job,id,output){const same=(a="",b="")=>a.toLowerCase()===b.toLowerCase()
return Object.entries(tableOf(job["outputs"])).flatMap(([name,value])=>{return stepsNamedIn(scalarOf(value)).some(({names:[step,kind,own]})=>same(step,id)&&same(kind,"outputs")&&same(own,output))&&isId(name)?[name]:[]})}
function lossOfSecretOutput(output,passing){const text=scalarOf(tableOf(passing.job["outputs"])[output])
const secret=secretOf(text)??secretOfStep(text,passing)
if(secret===void 0)return void 0
return{why:`\`${output}\` contains the secret \`${secret}\`, and GitHub passes no output with a secret to another job`,advice:"Read the secret here as well:",meant:`secrets.${secret}`}}
function secretOf(text){return/^\$\{\{\s*secrets\.(\w+)\s*\}\}$/.exec(text)?.[1]}
function secretOfStep(text,{workflow,job,own}){const[referred,...others]=stepsNamedIn(text)
const[id="",kind,name=""]=referred?.names??[]
const step=stepsIn(job).find((one)=>hasId(one,id))
if(step===void 0||kind!=="outputs"||others.length>0)return void 0
if(isAlsoUsing(step,own))return name==="room-id"?secretOf(scalarOf(givenTo(step)["to"])):void 0
const value=scriptOf(step).split("\n").filter((line)=>line.includes("GITHUB_OUTPUT")).map((line)=>line.split(`${name}=`)[1]?.split(">>",1)[0]?.trim().replace(/["']$/,"")).find((one)=>one!==void 0)
const[,variable]=/^\$\{?(\w+)\}?$/.exec(value??"")??[]
if(variable===void 0)return secretOf(value??"")
return[step,job,workflow].map((one)=>scalarOf(tableOf(one["env"])[variable])).map(secretOf).find((one)=>one!==void 0)}
const CALL_OUTPUT_NAMES=["ok","response","response-file","id","error"]
function lossOfCall([id="",kind="",output=""],steps,own){const step=steps.find((one)=>hasId(one,id))
const isOther=kind.toLowerCase()!=="outputs"||output===""||sameIn(CALL_OUTPUT_NAMES,output)!==void 0
if(step===void 0||isOther||!isCall(step,own))return void 0
const why=`the step \`${id}\` uses \`call\`, which has no output \`${output}\``
const near=isIdOf(output,scalarOf(givenTo(step)["method"]))?"id":_start_1.pAw(output,CALL_OUTPUT_NAMES)
if(near!==void 0)return{why,meant:`steps.${id}.outputs.${near}`,isAlways:true}
return{why,advice:`It has ${_start_1.sob(CALL_OUTPUT_NAMES.map(ticked))}. For the rest, write \`fromJSON(steps.${id}.outputs.response).NAME\`.`,isAlways:true}}
function isIdOf(output,method){const[noun="",verb=""]=method.toLowerCase().replace(/^post \/(\w+)$/,"$1.create").split(".")
const name=output.toLowerCase().replaceAll(/[-_]/g,"")
return/^(?:create|get|update)/.test(verb)&&name===`${noun.replace(/s$/,"")}id`}
const ENDS$4=["result","status","state"]
function lossOfSteps({names},place){const{before,job,step}=place
const[id=""]=names
const isLate=scalarOf(givenTo(step)["lifecycle"])==="true"
const found=lossOfMisplaced(names,before,step)??lossOfOwnOutput(names,stepsIn(job),step)??lossOfCall(names,stepsIn(job),step)??lossOfUnwritten(names,stepsIn(job))??lossInStep(names)
if(sameIn(idsOf(before),id)!==void 0)return found
if(hasId(step,id))return{why:`\`${id}\` is this step itself, and it has no outputs yet`,advice:SELF}
if(hasStep(job,id)){if(isLate)return found?.meant===void 0?void 0:found
return{why:`the step \`${id}\` comes after this one`,advice:"Put this step after it."}}
const foreign=lossOfForeign(names,place)
if(foreign!==void 0)return foreign
const loss=lossOfUnknown(names,before,step,"no earlier step of this job has")
return loss.meant!==void 0||loss.lines!==void 0?loss:{...loss,...idForAny(names,before,step)}}
const SELF="Remove the line, or name a step that ends before this one."
function idsOf(steps){return steps.map((step)=>step["id"]).filter((one)=>typeof one==="string")}
function hasStep(job,id=""){return sameIn(idsOf(stepsIn(job)),id)!==void 0}
function lossOfOwnOutput([id="",kind="",output=""],steps,own){const isOwn=steps.some((one)=>{return hasId(one,id)&&isAlsoUsing(one,own)})
const isOther=kind.toLowerCase()!=="outputs"||["",..._start_1.P03].includes(output.toLowerCase())
if(!isOwn||isOther)return void 0
return{...misnamed(`the step \`${id}\` uses this action, which has no output \`${output}\``,output,_start_1.P03,(near)=>["steps",id,"outputs",near].join(".")),isAlways:true}}
function lossInStep([id="",kind="",...rest]){const[output]=rest
const field=kind.toLowerCase()
if(["","outcome","conclusion"].includes(field))return void 0
if(field==="outputs")return output===void 0?void 0:{state:"unchecked",why:`the step \`${id}\` set no \`${output}\` in this run`}
const why=`a step has \`outputs\`, \`outcome\` and \`conclusion\`, and no \`${kind}\``
if(output===void 0)return{why,meant:`steps.${id}.${ENDS$4.includes(field)?"outcome":_start_1.pAw(kind,["outcome","conclusion"])??`outputs.${kind}`}`,isAlways:true}
return{why,meant:["steps",id,"outputs",...rest].join("."),isAlways:true}}
function lossOfUnknown(names,steps,own,none){const[id="",kind="",...rest]=names
const ids=idsOf(steps)
const why=`${none} \`id: ${id}\``
const known=steps.filter((step)=>step["id"]===void 0).find((step)=>isKnownAs(step,id)&&mayHave(names,step,own))
const isFree=isId(id)&&!ids.some((one)=>isAlike$1(one,id))
if(known!==void 0&&isFree)return{why,...idFor(known,id)}
const withId=(one)=>{const path=[one,kind,...rest].filter((name)=>name!=="")
return lossInStep(path)?.meant??["steps",...path].join(".")}
const[output=""]=rest
const setting=kind.toLowerCase()==="outputs"?stepSetting(output,steps,own):void 0
const settingId=stepId(setting)
if(isId(settingId))return{why,meant:withId(settingId)}
if(setting!==void 0&&setting["id"]===void 0&&isFree)return{why,...idFor(setting,id)}
const loss=misnamed(why,id,ids,withId)
const meant=loss.meant===void 0&&isFree?stepMeant(names,steps,own):void 0
return meant===void 0?loss:{why,...idFor(meant,id)}}
function lossOfForeign(names,{workflow,jobId,job}){const[id="",,output=""]=names
const found=Object.entries(jobsIn(workflow)).filter(([one])=>one!==jobId&&isId(one)).find(([,one])=>hasStep(tableOf(one),id))
if(found===void 0)return void 0
const[other,table]=found
const why=`the step \`${id}\` is in the job \`${other}\`, and other jobs get only the outputs of that job`
const[passed]=outputsNaming(tableOf(table),id,output)
const isNeeded=needsOf(job).includes(other)
const need=isNeeded?"":`, with \`${other}\` in the \`needs:\` of this job`
if(passed!==void 0)return{why,...!isNeeded&&{advice:`Write this line instead${need}:`},meant:`needs.${other}.outputs.${passed}`,isAlways:true}
if(!isId(output)||!isId(id))return{why,advice:`Pass it on in the \`outputs:\` of the job \`${other}\`.`}
const line=`${output}: \${{ steps.${id}.outputs.${output} }}`
const hasOutputs=tableOf(table)["outputs"]!==void 0
return{why,advice:`Write \`\${{ needs.${other}.outputs.${output} }}\`${need}, and add ${hasOutputs?"this line to the `outputs:` of":"these lines to"} the job \`${other}\`:`,lines:hasOutputs?line:`outputs:\n  ${line}`}}
function isKnownAs(step,id){return namesOf$1(step).some((name)=>isAlike$1(name,id))}
function namesOf$1({name,uses,run}){return[name,typeof uses==="string"?uses.split("@")[0]?.split("/").at(-1):void 0,run].filter((one)=>typeof one==="string")}
const MAX_NAME=200
function isAlike$1(name,id){const folded=(text)=>text.toLowerCase().replace(/[\s_-]+/g,"")
return name.length<=MAX_NAME&&folded(name)===folded(id)}
const ENDS$3=["outcome","conclusion","status","state"]
function lossOfNeeds({input,names},place){const{workflow,job:own,step}=place
const[given="",kind="",...rest]=names
const jobs=jobsIn(workflow)
const needed=needsOf(own)
const id=sameIn(Object.keys(jobs),given)
if(id===void 0)return lossOfNoJob(names,needed,jobs)
if(sameIn(needed,id)===void 0)return lossOfLater(id,names,place)??lossOfUnneeded(id,needed,place)
const field=kind.toLowerCase()
const job=tableOf(jobs[id])
if(field===""||field==="result"||field==="outputs"&&rest.length===0)return void 0
if(field!=="outputs")return lossOfField({id,kind,rest},job)
const[output=""]=rest
const declared=tableOf(job["outputs"])
if(valueNamed(declared,output)===void 0&&job["uses"]===void 0)return lossOfUndeclared({id,output,input},job,step)
const name=sameIn(Object.keys(declared),output)??output
const ofSecret=place.secretless===void 0?lossOfSecretOutput(name,{workflow,job,own:step}):void 0
return lossWithin({id,output:name,input},job,step)??ofSecret??{state:"unchecked",why:`the job \`${id}\` set no \`${output}\` in this run`}}
function lossOfNoJob([given="",...names],needed,jobs){const why=`this workflow has no job \`${given}\``
const meant=(id)=>["needs",id,...names].join(".")
const[passing,...others]=needed.filter((one)=>{return valueNamed(tableOf(tableOf(jobs[one])["outputs"]),names[1]??"")!==void 0})
if(passing!==void 0&&others.length===0)return{why,meant:meant(passing)}
return misnamed(why,given,Object.keys(jobs),meant)}
function lossOfLater(id,[,kind="",output=""],{workflow,jobId,job}){const jobs=jobsIn(workflow)
if(id===jobId){const why=`\`${id}\` is this job itself`
const text=scalarOf(valueNamed(tableOf(job["outputs"]),output))
const[,source]=/^\$\{\{([^{}]+)\}\}$/.exec(text)??[]
const meant=kind.toLowerCase()==="outputs"?source?.trim():"job.status"
return meant===void 0?{why,advice:"Read the step that sets it instead."}:{why,meant}}
if(!allNeeded(tableOf(jobs[id]),jobs).has(jobId))return void 0
return{why:`the job \`${id}\` begins only after this one`,advice:`Put this step in a job with \`${id}\` in its \`needs:\`.`}}
function lossOfUnneeded(id,needed,place){const why=`this job's \`needs:\` does not name \`${id}\``
const all=needsToAdd(place)
const ids=[id,...needed]
if(all!==void 0)return{why,...all}
if(!ids.every(isId))return{why,advice:`Add \`${id}\` to the \`needs:\` of the job.`}
return{why,advice:needed.length===0?ADD:"Change this line in the job:",lines:`needs: [${ids.join(", ")}]`}}
const RESULT="A job that is needed has `result` and `outputs`."
function lossOfField({id,kind,rest},job){const why=`the job \`${id}\` has no \`${kind}\``
const meant=(expression)=>({why,advice:`${RESULT} Write this line instead:`,meant:expression,isAlways:true})
if(rest.length>0)return meant(["needs",id,"outputs",...rest].join("."))
const output=sameIn(Object.keys(tableOf(job["outputs"])),kind)
if(output!==void 0)return meant(`needs.${id}.outputs.${output}`)
return ENDS$3.includes(kind.toLowerCase())||_start_1.pAw(kind,["result"])!==void 0?meant(`needs.${id}.result`):{why,advice:RESULT,isAlways:true}}
function lossOfUndeclared({id,output,input},job,own){const declared=Object.keys(tableOf(job["outputs"]))
const why=`the job \`${id}\` has no output \`${output}\``
const near=_start_1.pAw(output,declared)??sameIn(declared,input)
if(near!==void 0&&isId(near))return{why,meant:`needs.${id}.outputs.${near}`,isAlways:true}
return{why,...declarationOf(output,{input,where:`the job \`${id}\``,job,own})}}
function lossWithin({id,output,input},job,own){const text=scalarOf(tableOf(job["outputs"])[output])
const found=stepsNamedIn(text).map((referred)=>{const steps=stepsIn(job)
const loss=lossOfReferred(referred.names,steps,own)??lossOfOther(referred.names,input,{steps,own})
return loss&&{...loss,...referred}}).find((one)=>one!==void 0)
if(found===void 0)return void 0
const{names,from,to,meant,advice,lines}=found
const why=`the job \`${id}\` takes \`${output}\` from \`steps.${names.join(".")}\`, and ${found.why}`
if(meant===void 0)return{why,advice,lines}
const line=`${output}: ${text.slice(0,from)}${meant}${text.slice(to)}`
if(!(isId(output)&&_pastable_3.X(line.replaceAll("${{",""))))return{why,advice:`Write \`${meant}\` in that job.`}
return{why,advice:`Write this line in the \`outputs:\` of the job \`${id}\`:`,lines:line}}
function lossOfReferred(names,steps,own){const[step="",...rest]=names
const ids=idsOf(steps)
if(sameIn(ids,step)!==void 0){const loss=lossOfMisplaced(names,steps,own)??lossOfOwnOutput(names,steps,own)??lossOfUnwritten(names,steps)??lossInStep(names)
return loss?.state==="unchecked"?void 0:loss}
const loss=lossOfUnknown(names,steps,own,"no step of it has")
const[only="",...others]=ids.filter(isId)
if(loss.meant!==void 0||loss.lines!==void 0)return loss
return others.length===0&&only!==""?{...loss,meant:["steps",only,...rest].join(".")}:{...loss,...idForAny(names,steps,own)}}
function lossOf$1(asked,place){const isOther=place.composite!==void 0&&!["github","inputs"].includes(asked.context)
if(asked.names.length===0||isOther)return void 0
return Object.hasOwn(LOSSES,asked.context)?LOSSES[asked.context]?.(asked,place):void 0}
const LOSSES={github:lossOfGitHub,needs:lossOfNeeds,steps:lossOfSteps,inputs:({names:[name=""]},place)=>lossOfInputs(name,place),env:lossOfEnv,matrix:lossOfMatrix,job:lossOfFixed,runner:lossOfFixed,strategy:lossOfFixed,secrets:({names},place)=>lossOfSecrets(names.slice(0,1),place),vars:({input,names})=>lossOfVariables(input,names.slice(0,1))}
function lossOfSecrets(names,place){if(place.secretless!==void 0)return{state:"unchecked",why:place.secretless}
const[name="",...others]=names
const loss=others.length===0?lossOfSecretIn(name,place):void 0
if(loss!==void 0)return loss
return{why:`this job gets no secret ${namedText(names)}`,advice:`${checkOf(names)}${LISTS$1}. A secret of an environment needs \`environment:\` in the job, and a called workflow \`secrets: inherit\` where it is called.`}}
function lossOfVariables(input,names){const[name,...others]=names
if(SECRET_INPUTS.includes(input)&&others.length===0)return{why:`this job gets no variable \`${name}\`, and \`${input}\` belongs in a secret`,meant:`secrets.${name}`}
return{why:`this job gets no variable ${namedText(names)}`,advice:`${checkOf(names)} > “Variables”${LISTS$1}. A variable of an environment needs \`environment:\` in the job.`}}
const LISTS$1=", and the list: `secrets.` and `vars.` are two"
function checkOf({length}){return`${length>1?"Check their names":"Check its name"} under “Settings” > “Secrets and variables” > “Actions”`}
function namedText(names){return _start_1.LGR(names.map(ticked))}
function lostIn$2({source,expression,scope}){return pathsIn(expression).flatMap((path)=>{const loss=lossAt(path,scope)
return loss===void 0?[]:[flawOf(loss,path,source)]})}
function flawOf({why:because,meant,advice,lines},{from,to},source){const why=`\`${source.slice(from,to)}\` is empty: ${because}.`
if(meant===void 0)return{why,changes:[],advice:advice?.replace(CHECK,"Check the name."),lines,isElsewhere:true}
return{why,changes:[{from,to,by:meant}]}}
function lossAt({names:[context="",...names]},scope){const isOfEvent=names[0]?.toLowerCase()==="event"
if(!(FOLLOWED.includes(context)&&!(isOfEvent&&ANY_NAME.test(names.join("."))))||context==="steps"&&isOfAsked(names,scope))return void 0
const loss=lossOf$1({input:"if",context,names},scope)
if(loss===void 0||!isSure(isOfEvent?"event":context,loss))return void 0
const isUnknown=context==="steps"&&loss.why.startsWith("no earlier step")
return{...loss,meant:loss.meant??(isUnknown?soleOf(names,scope):void 0)}}
const FOLLOWED="steps needs github job runner strategy matrix inputs".split(" ")
const ANY_NAME=/^event(?:$|\.(?:inputs|client_payload|deployment\.payload)\b)/i
function isSure(context,{state,isAlways,meant}){if(context==="steps"||context==="needs")return state===void 0
if(context==="event")return state===void 0&&meant!==void 0
return isAlways===true&&(meant!==void 0||context==="matrix")}
function isOfAsked([id="",kind="",name=""],scope){const{asked,askedIn,jobId,job}=scope
const isOwn=hasId(asked,id)
const isUnknown=sameIn(idsOf(stepsIn(job)),id)===void 0
const isOurs=kind.toLowerCase()==="outputs"&&sameIn(_start_1.P03,name)!==void 0
return askedIn===jobId&&!scope.isOfJob&&(isOwn||isUnknown&&isOurs)}
function soleOf([,...rest],{before,asked}){const[only,...others]=idsOf(before.filter((step)=>!isAlsoUsing(step,asked)))
const isEnd=/^(?:outcome|conclusion)$/i.test(rest.join("."))
return only!==void 0&&others.length===0&&isEnd&&isId(only)?["steps",only,...rest].join("."):void 0}
function neededIn({source,expression,scope}){const{isOfJob,job,before,caller,eventName}=scope
const[called="",...others]=callsIn$1(expression).filter((name)=>STATUS$2.includes(name))
if(!(isOfJob||isAlone({steps:before},scope.asked))||others.length>0)return[]
if(job["needs"]===void 0){const isOther=/_run|_status/.test(eventName)
if(!(/fail|canc/.test(called)&&reachOf(source,"trigger").after.length===0)||!(isOfJob||isOther)||caller!==void 0)return[]
const why=`\`${called}()\` is about this run, in which nothing came before.`
const[advice,lines]=isOther?[INSTEAD,`notify-on: ${called}`]:[_slip_8.ix]
return[{why,changes:[],advice,lines,isElsewhere:true}]}
const[own]=OF_NEEDS.exec(source)??[]
if(isOfJob||own===void 0||!reachOf(job["if"]).after.includes("failure"))return[]
const from=source.indexOf(own)
const by=`${own.startsWith("!")===(called==="failure")?"!":""}contains(needs.*.result, 'failure')`
return[{why:`\`${own}\` asks about the earlier steps of this job, not about the jobs that it needs.`,changes:[{from,to:from+own.length,by}]}]}
const OF_NEEDS=/(?:! *)?\b(?:failure|success)\( *\)/i
const INSTEAD="Remove it, and write this line in the step's `with:`."
const STATUS$2=["always","success","failure","cancelled"]
function trueOperandsIn(condition){const expression=readExpression(condition)
const found=(expression===void 0?[]:chainsIn(expression)).flatMap((chain)=>{return chain.flatMap((one,at)=>isBareText(one,condition)?[{chain,at,text:one}]:[])}).toSorted((one,other)=>one.text.from-other.text.from)
const[first]=found
if(first===void 0)return void 0
const{from,to}=first.text
const own=condition.slice(from,to)
const meant=found.toReversed().reduce((whole,{chain,text})=>{const path=comparedIn(chain,condition)
const name=path&&nameFor$1(path,text.value)
if(whole===void 0||name===void 0)return void 0
return`${whole.slice(0,text.from)}${name} == ${whole.slice(text.from)}`},condition)
return{shown:first.at===0?`${own} ||`:`|| ${own}`,meant}}
function chainsIn(expression){if(expression.kind!=="operation")return[]
const{operator,args}=expression
if(operator==="&&"||operator==="!")return args.flatMap(chainsIn)
if(operator!=="||")return[]
const operands=operandsOf(expression)
return[operands,...operands.flatMap(chainsIn)]}
function operandsOf(expression){return expression.kind==="operation"&&expression.operator==="||"?expression.args.flatMap(operandsOf):[expression]}
function isBareText(one,condition){return one.kind==="literal"&&one.isTrue&&condition[one.from]==="'"}
function comparedIn(chain,condition){const names=chain.filter((one)=>!isBareText(one,condition)).map((one)=>{if(one.kind!=="operation"||one.operator!=="==")return void 0
const path=one.args.find((arg)=>arg.kind==="path"&&arg.isComplete)
return one.args.some(({kind})=>kind==="literal")&&path?condition.slice(path.from,path.to):void 0})
const[only,...more]=new Set(names)
return more.length===0?only:void 0}
function nameFor$1(path,text){const name=path.toLowerCase()
if(name==="github.event_name")return EVENTS$2.includes(text)?path:void 0
return fittingFor(name,text)?.[0]??path}
const ENDED$1={failure:/^(?:fail|err|broke|red$)/,success:/^(?:succe|pass|ok$|green$|complete|done$)/,cancelled:/^(?:cancel|abort)/,skipped:/^skip/}
const ACTIONS={closed:/^close$/,completed:/^complete$/,created:/^create$/,deleted:/^delete$/,labeled:/^label(?:led)?$/,opened:/^open$/,published:/^publish$/,reopened:/^re-?open$/,synchronize:/^(?:sync|synchroni[sz]ed)$/}
const ENDS$2=["success","failure","cancelled","skipped"]
const KNOWN=[{name:/^job\.status$/,values:["success","failure","cancelled"],others:ENDED$1},{name:/^(?:steps\.[^.]+\.(?:outcome|conclusion)|needs\.[^.]+\.result)$/,values:ENDS$2,others:ENDED$1},{name:/^github\.event\.(?:workflow_run|check_run|check_suite)\.conclusion$/,values:ENDS$2,others:ENDED$1,isOpen:true},{name:/^github\.event\.action$/,values:Object.keys(ACTIONS),others:ACTIONS,isOpen:true},{name:/^runner\.os$/,values:["Linux","Windows","macOS"],others:{Linux:/^(?:ubuntu|debian)/,Windows:/^win/,macOS:/^(?:darwin|os ?x|mac)/}}]
function misnamedIn(name,text){const known=KNOWN.find((one)=>one.name.test(name))
const word=text.toLowerCase()
if(known===void 0||word===""||known.values.some((one)=>one.toLowerCase()===word))return void 0
const{values,others,isOpen=false}=known
const other=Object.entries(others).find(([,pattern])=>pattern.test(word))?.[0]
const meant=values.find((one)=>one===other)??(isOpen?void 0:_start_1.ouP(text,values))
return isOpen&&meant===void 0?void 0:{values,meant}}
const PLAIN=/^github\.(?:ref|ref_name|head_ref|base_ref|event_name|repository|repository_owner|actor)$/
function asPattern({name,operator,literal,path,from,to},[value,text]){if(!PLAIN.test(name)||!text.includes("*"))return void 0
const[,start="",inner="",end=""]=/^(\**)([^*]+)(\**)$/.exec(text)??[]
const call=CALLS.find((one)=>one.hasStart===(start!=="")&&one.hasEnd===(end!==""))?.call
const isEqual=["==","!="].includes(operator)
const isFitting=isEqual||operator==="contains"||operator===call?.toLowerCase()
if(inner===""||call===void 0||!isFitting)return{changes:[],advice:"Use `startsWith()`, `endsWith()`, or `contains()`."}
const by=`${operator==="!="?"!":""}${call}(${value}, ${quoted(inner)})`
if(isEqual)return{changes:[{from,to,by}]}
return{changes:[{from:path.from,to:path.to,by:value},{from:literal.from,to:literal.to,by:quoted(inner)}]}}
const CALLS=[{hasStart:false,hasEnd:true,call:"startsWith"},{hasStart:true,hasEnd:false,call:"endsWith"},{hasStart:true,hasEnd:true,call:"contains"}]
const TEXTS$1=/^(?:steps\.[^.]+\.outputs\.[^.]+|needs\.[^.]+\.outputs\.[^.]+|github\.event\.inputs\.[^.]+|(?:vars|env)\.[^.]+)$/
const SWITCHES$1=/^github\.event\.(?:pull_request\.(?:draft|merged)|(?:pull_request\.head\.repo|repository)\.(?:fork|private)|release\.(?:draft|prerelease)|created|deleted|forced)$/
function switchFlaw(one,source,scope){const{name,literal,operator,isText,path,from,to}=one
const text=literal.value.toLowerCase()
if(!["==","!="].includes(operator)||!["true","false"].includes(text)||isOwnOk(name,scope))return void 0
const shown=`\`${source.slice(path.from,path.to)}\``
const kind=kindOf(name,scope)
if(kind==="switch"&&isText)return{why:`${shown} is a boolean, so it never equals the text \`'${literal.value}'\`.`,changes:[{from:literal.from,to:literal.to,by:text}]}
if(kind!=="text"||isText||operator==="!="&&text==="false")return void 0
const why=text==="true"?`${shown} is a text, so it never equals the boolean \`true\`.`:`${shown} is a text, so it equals the boolean \`false\` only if it is empty.`
const isTrue=text==="true"===(operator==="==")
return{why,changes:[{from,to,by:`${source.slice(path.from,path.to)} ${isTrue?"==":"!="} 'true'`}]}}
function kindOf(name,scope){if(TEXTS$1.test(name))return"text"
if(SWITCHES$1.test(name))return"switch"
const[,input]=/^inputs\.([^.]+)$/.exec(name)??[]
if(input===void 0||scope.composite!==void 0)return void 0
const on=tableOf(scope.workflow["on"])
const types=["workflow_dispatch","workflow_call"].flatMap((event)=>{const declared=valueNamed(tableOf(tableOf(on[event])["inputs"]),input)
return declared===void 0?[]:[scalarOf(tableOf(declared)["type"])]})
if(types.length>0&&types.every((type)=>type==="boolean"))return"switch"
return types.length>0&&types.every((type)=>["string","choice"].includes(type))?"text":void 0}
function isOwnOk(name,{asked,job,jobId,workflow}){const id=stepId(asked).toLowerCase()
if(id==="")return false
const jobs={[jobId]:job,...jobsIn(workflow)}
const passed=Object.entries(jobs).flatMap(([other,one])=>outputsNaming(tableOf(one),stepId(asked),"ok").map((output)=>`needs.${other}.outputs.${output}`))
return[`steps.${id}.outputs.ok`,...passed].some((one)=>one.toLowerCase()===name)}
function unequalIn({source,expression,scope}){const told=new Set()
return comparisonsIn(expression,source).flatMap((one)=>{const flaw=forgivenFlaw(one,source,scope)??switchFlaw(one,source,scope)??(one.isText?textFlaw(one,source,scope):void 0)
if(flaw===void 0)return[]
const why=told.has(one.name)&&flaw.changes.length>0?"":flaw.why
told.add(one.name)
return[{...flaw,why}]})}
function textFlaw(one,source,scope){const{name,literal,operator,path}=one
const isWhole=["==","!="].includes(operator)||name.includes("*")
const isFree=name==="github.event.action"&&hasOwnActions(scope)
const misnamed=isWhole&&!isFree?misnamedIn(name,literal.value):void 0
const why=`\`${source.slice(path.from,path.to)}\` never matches \`${literal.value}\`.`
if(misnamed!==void 0){const{meant,values}=misnamed
if(meant===void 0)return{why,changes:[],advice:`It is ${_start_1.LGR(values.map(ticked))}.`}
return{why,changes:[{from:literal.from,to:literal.to,by:quoted(meant)}]}}
const merged=mergedFlaw(one,scope)
if(merged!==void 0)return{why:`${why} A merge closes the pull request, and sets \`merged\`.`,...merged}
const[other=name,text=literal.value,because]=pullRefFor(one,scope)??otherFor(one,scope)??[]
const shown=source.slice(path.from,path.to)
const by=other===name?shown:other
const pattern=asPattern(one,[by,text])
const never=`\`${shown}\` never matches \`${literal.value}\``
if(pattern!==void 0)return{why:`${never}: GitHub compares texts, not patterns.`,...pattern}
const changes=[{from:path.from,to:path.to,by},{from:literal.from,to:literal.to,by:quoted(text)}]
if(by===shown&&text===literal.value)return void 0
return{why:because===void 0?`${never}.`:`${never}: ${because}.`,changes}}
function mergedFlaw({name,literal,operator,from,to},scope){if(!(name==="github.event.action"&&isOnlyForPulls(scope)||name==="github.event.pull_request.state")||literal.value.toLowerCase()!=="merged"||!["==","!="].includes(operator))return void 0
return{changes:[{from,to,by:`github.event.pull_request.merged ${operator} true`}]}}
function forgivenFlaw({name,path},source,{before}){const[,id=""]=/^steps\.([^.]+)\.conclusion$/.exec(name)??[]
const step=before.find((one)=>hasId(one,id))
const isForgiven=id!==""&&scalarOf(step?.["continue-on-error"])==="true"
const shown=source.slice(path.from,path.to)
const at=path.to-10
if(!isForgiven||source.slice(at,path.to).toLowerCase()!=="conclusion")return void 0
return{why:`\`${shown}\` is never \`failure\`, because the step has \`continue-on-error: true\`.`,changes:[{from:at,to:path.to,by:"outcome"}]}}
function pullRefFor({name,literal:{value},operator,isNegated},{workflow:{on}}){const branch=value.replace(/^refs\/heads\//,"")
const isRef=!isNegated&&/^github\.ref(_name)?(==|startswith)$/.test(name+operator)
const isPull=eventsOf(on).join()==="pull_request"&&!/"closed"/.test(JSON.stringify(on))
if(!isRef||!isPull||/^(?:refs?\b|tags\b|v?[\d.]*$)|merge/.test(branch))return void 0
return[`github.${/^(?:feat|fix|depend|reno)/.test(branch)?"head":"base"}_ref`,branch,"a pull request has its own, like `7/merge`"]}
function otherFor({name,literal:{value},operator},scope){const isEqual=["==","!="].includes(operator)
if(!(isEqual||operator==="startswith")||value==="")return void 0
if(/^github\.(?:base|head)_ref$/.test(name)&&hasNoPulls(scope)){const[other,text]=fittingFor("github.ref_name",value,!isEqual)??["github.ref_name",value]
return[other,text,"only runs for a pull request have it"]}
if(isEqual&&REPOSITORY.test(name))return repositoryFor(name,value,scope)
if(isEqual&&ACTOR.test(name)&&/^(?:dependabot|github-actions)$/i.test(value))return[name,`${value}[bot]`,"the name of an app ends in `[bot]`"]
const[,run]=isEqual&&/^(?:success|failure|cancelled|skipped)$/i.test(value)?STATUS$1.exec(name)??[]:[]
if(run!==void 0)return[`${run}.conclusion`,value,"it is `completed` at the end"]
return fittingFor(name,value,!isEqual)}
const STATUS$1=/^(github\.event\.(?:workflow_run|check_run|check_suite))\.status$/
const REPOSITORY=/^github\.(?:repository|repository_owner)$/
const ACTOR=/^github\.(?:(?:triggering_)?actor|event\..+\.(?:login|username))$/
function repositoryFor(name,value,{repository}){const[owner=""]=repository.split("/")
const isWhole=value.includes("/")
if(name==="github.repository_owner")return isWhole?["github.repository",value,"it is only the owner"]:void 0
if(isWhole||owner==="")return void 0
return[...value.toLowerCase()===owner.toLowerCase()?["github.repository_owner",value]:[name,`${owner}/${value}`],"it is the owner and the name"]}
function hasNoPulls({workflow,eventName}){return![...eventsOf(workflow["on"]),eventName].some((event)=>event.startsWith("pull_request")||["workflow_call","merge_group"].includes(event))}
function isOnlyForPulls(scope){return eventsOf(scope.workflow["on"]).some((event)=>event.startsWith("pull_request"))&&!hasOwnActions(scope)}
function hasOwnActions({workflow}){return eventsOf(workflow["on"]).includes("repository_dispatch")}
const ALL$1=/^(needs|steps)\.(?:\*\.)?(result|outcome|conclusion)$/
const ENTRIES=[[/^github\.event\.(?:pull_request|issue)\.labels$/,"name"],[/^github\.event\.(?:pull_request|issue)\.(?:assignees|requested_reviewers)$/,"login"]]
function listsIn({source,expression,scope}){return comparisonsIn(expression,source).flatMap((one)=>{if(!one.isText)return[]
if(one.operator==="contains")return entriesFlaw(one,source)
return["==","!="].includes(one.operator)?listFlaw(one,source,scope):[]})}
function entriesFlaw({path,name},source){const field=ENTRIES.find(([pattern])=>pattern.test(name))?.[1]
const shown=source.slice(path.from,path.to)
if(field===void 0)return[]
return[{why:`\`${shown}\` is a list of objects, each with a \`${field}\`.`,changes:[{from:path.to,to:path.to,by:`.*.${field}`}]}]}
function listFlaw({path,name,literal,operator,from,to},source,scope){const shown=source.slice(path.from,path.to)
const[,context="",field=""]=ALL$1.exec(name)??[]
const isList=name.includes(".*.")
const ids=context==="needs"?Object.keys(jobsIn(scope.workflow)):idsOf(stepsIn(scope.job))
if(!isList&&(context===""||sameIn(ids,field)!==void 0))return[]
const list=isList?shown:`${context}.*.${field}`
const why=isList?`\`${shown}\` is a list, which never equals a text.`:`\`${shown}\` is empty: each of the \`${context}\` has its own \`${field}\`.`
if(context!==""&&/^(?:succe|pass|ok)/i.test(literal.value))return[{why,changes:[],advice:`To ask whether one failed, write \`contains(${list}, 'failure')\`. To ask whether all passed, write \`success()\`.`}]
const call=`contains(${list}, ${source.slice(literal.from,literal.to)})`
return[{why,changes:[{from,to,by:operator==="=="?call:`!${call}`}]}]}
const WHOLE$1=/^(?:github\.event(?!\.inputs|\.client_p)|job |(?:needs|steps)(?:\.(?!result|outcome|conclusion)[^.]+)? )/
const MEANT={_name:/^github\.event /,".status":/^job/,".result":/^needs/,".outcome":/^steps/,".owner.login":/repo(?:sitory)? \S*owner$/,".name":/repo(?:sitory)? '[^/ ]+$|t\.(?:label|pusher|workflow_run) (?!'(?:succ|fail|canc))/,".full_name":/[._]repo(?:sitory)? /,".login":/\.(?:sender|user|owner|assignee|creator|\w*actor) /,".sha":/\.(?:head|base) \S*sha$/,".ref":/\.(?:head|base) /,".tag_name":/\.release /,".environment":/\.deployment /,".state":/\.review /,".conclusion":/\.workflow_run /,".message":/\.head_commit '/}
const ALWAYS_THERE=[[/^github$/,"github.ref_name"],[/^github\.event$/,"github.event_name"],[/^needs$/,".JOB.result"],[/^steps$/,".ID.outcome"],[/^job$/,".status"],[/^(?:inputs|vars|secrets|env|matrix)$/,".NAME"],[/^(?:(?:needs|steps)\.[^.]+\.)outputs$/,".NAME"]]
function exampleOf({names},shown,{job,before}){const[context="",id="",...rest]=names
const value=ALWAYS_THERE.find(([whole])=>whole.test(names.join(".").toLowerCase()))?.[1]
if(value!==void 0)return value.startsWith(".")?shown+value:value
if(id===""||rest.length>0)return void 0
if(context.toLowerCase()==="needs"&&sameIn(needsOf(job),id))return`${shown}.result`
return context.toLowerCase()==="steps"&&before.some((step)=>hasId(step,id))?`${shown}.outcome`:void 0}
function wholesIn({source,expression,scope}){const paths=pathsIn(expression)
return paths.flatMap((path)=>{const{names,from,to,isComplete}=path
const shown=source.slice(from,to)
const example=exampleOf(path,shown,scope)
const isGuard=paths.some((other)=>other.names.length>names.length&&other.names[0]===names[0])
const[before,after]=[source.slice(0,from).trim(),source.slice(to).trim()]
const isEqual=/==$/.test(before)||/^==/.test(after)
const isCompared=isEqual||/!=$/.test(before)||/^!=/.test(after)
const isAlone=/(?:^|&&|\|\||!|(?<!\w)\()$/.test(before)&&/^(?:$|&&|\|\||\))/.test(after)
if(!isComplete||example===void 0||!(isCompared||isAlone&&!isGuard))return[]
return[{why:`\`${shown}\` is an object, so this is ${(isAlone?!before.endsWith("!"):!isEqual)?"always":"never"} true.`,changes:[],advice:namingOf(example)}]})}
function namingOf(example){return`Name the value that you mean, as in \`${example}\`.`}
function valueIn$1(shown){if(/\.(?:pull_request|issue)$/.test(shown))return`${shown}.number`
const[by]=Object.entries(MEANT).find(([,one])=>one.test(`${shown} '`.toLowerCase()))??[]
return shown+(by??".NAME")}
function objectsIn({source,expression}){return pathsIn(expression).flatMap(({names,from,to,isComplete})=>{const[before="",after=""]=[source.slice(0,from),source.slice(to)].map((one)=>one.trim())
const[left]=/(?:[!=]=|contains\(|sWith\()$/i.exec(before)??[]
const[operator=left]=/^[!=]=/.exec(after)??[]
const other=(left?.endsWith("=")?before.slice(0,-2).trim().split(/[\s(]/).at(-1):after.split(/[!=,]=? */)[1])?.split(/[\s)]/)[0]?.toLowerCase()
const shown=source.slice(from,to)
const key=`${names.join(".")} ${other}`.toLowerCase()
const[by]=Object.entries(MEANT).find(([,one])=>one.test(key))??[]
const isAsked=/^(?:''|null|'?true'?|false|0)$/.test(other??"")
if(!isComplete||operator===void 0||by===void 0||isAsked||!WHOLE$1.test(key))return[]
return[{why:`\`${shown}\` is an object, so this is ${operator==="!="?"always":"never"} true.`,changes:[{from:to,to,by}]}]})}
function meantBy$2(condition){const{expressions,after}=partsOf$1(condition)??{expressions:[],after:condition}
const sources=expressions.map(({source})=>source.trim())
const unquoted=(expressions.map(({before},at)=>`${before}\ue000${at}\ue000`).join("")+after).replace(/'(?:[^']|'')*'|"[^"]*"/g,(text)=>withValues(text,sources))
const[only="",...others]=sources
if(others.length===0&&unquoted.trim()==="0")return inOneLine(only)
return inOneLine(unquoted.replace(HELD$1,(_,at)=>inParentheses(sources[Number(at)]??"")))}
const HELD$1=/\ue000(\d+)\ue000/g
function withValues(quoted,sources){const inner=quoted.slice(1,-1)
const text=quoted.startsWith("\"")?inner.replaceAll("'","''"):inner
const values=[]
const format=text.replace(/[{}]/g,"$&$&").replace(HELD$1,(_,at)=>{return`{${values.push(sources[Number(at)]??"")-1}}`})
return values.length===0?`'${text}'`:`format('${format}', ${values.join(", ")})`}
function inParentheses(source){return/&&|\|\||[=<>]/.test(source)?`(${source})`:source}
function inOneLine(text){return text.split("\n").map((line)=>line.trim()).filter((line)=>line!=="").join(" ")}
function unsetIn({source,expression,scope}){const asked=answersIn(expression).filter(({isTrue})=>!isTrue)
const names=asked.map(({path})=>unsetBy(path.names,scope))
return asked.flatMap(({path:{from,to}},at)=>{const name=names[at]
if(name===void 0)return[]
const shown=source.slice(from,to)
if(scope.isOfJob)return[{why:`\`${shown}\` is not available: the \`if:\` of a job has no \`env\`.`,changes:[],advice:"Ask for it in the `if:` of the step."}]
const loss=lossOfEnv({input:"if",context:"env",names:[name]},scope)
const why=`\`${shown}\` is empty: ${loss.why}, so this is never true.`
if(loss.meant!==void 0)return[{why,changes:[{from,to,by:loss.meant}]}]
const flaw={why,changes:[],isElsewhere:true,...remedyFor$2(name,{loss,scope,isAll:requiredOf(expression).length===1})}
return names.indexOf(name)===at?[flaw]:[]})}
function isUnreached(step,place){const expression=readExpression(meantBy$2(scalarOf(step["if"])))
return(expression===void 0?[]:requiredOf(expression)).some((part)=>{const[first,...others]=part.kind==="operation"&&/^[&|]/.test(part.operator)?[]:answersIn(part)
return first!==void 0&&others.length===0&&!first.isTrue&&unsetBy(first.path.names,{...place,step})!==void 0})}
function unsetBy([context,name="",...rest],place){if(context!=="env"||!isId(name)||rest.length>0||place.composite!==void 0)return void 0
const{workflow,job,step,before}=place
const isSet=[workflow,job,...place.isOfJob?[]:[step]].map((one)=>one["env"]).some((one)=>typeof one==="string"||sameIn(Object.keys(tableOf(one)),name)!==void 0)
const isLate=!place.isOfJob&&before.some((one)=>maySet(one,isStored(name,place),step))
return isSet||isLate?void 0:name}
function isStored(name,{workflow}){return sameIn([...JSON.stringify(workflow).matchAll(/\bsecrets\.([\w-]+)/gi)].map(([,one=""])=>one),name)!==void 0}
function maySet(one,isSecret,own){const{run,uses}=one
if(/GITHUB_ENV|set-env|exportVariable/i.test(JSON.stringify(one)))return true
if(run!==void 0)return!isSecret&&/^[ \t]*(?!(?:echo|printf) )\S/m.test(scalarOf(run))
const action=scalarOf(uses)
const isKnown=isSecret?/^(?:actions|docker|github)\//.test(action)||PLAIN$1.test(action):FILES$1.test(action)
return!isAlsoUsing(one,own)&&(!isKnown||action.startsWith("."))}
const FILES$1=/^actions\/(?:checkout|cache|(?:up|down)load-artifact)@/
function remedyFor$2(name,{loss,scope,isAll}){const remove=isAll?"Remove the `if:`.":"Remove this from the condition."
if(isStored(name,scope)){const line=`${name}: \${{ secrets.${name} }}`
const isFirst=scope.job["env"]===void 0
return{advice:`${remove} Or add ${isFirst?"these lines to":"this line to the `env:` of"} its job:`,lines:isFirst?`env:\n  ${line}`:line}}
if(loss.lines!==void 0)return{advice:`${remove} Or: ${loss.advice}`,lines:loss.lines}
return{advice:`${remove} Or set it in the \`env:\` of its job.`}}
const CHECKS$1=[objectsIn,wholesIn,listsIn,lostIn$2,emptyIn,unsetIn,unequalIn,unequalIn,bareIn,unreachedIn,calledIn,schedulesIn,momentsIn,defaultsIn,operandsIn,joinedIn,joinedResultsIn,neededIn,afterFailureIn]
function mend(source,scope){const start={meant:source,flaws:[]}
const{meant,flaws}=CHECKS$1.reduce((found,check)=>withCheck(found,check,scope),start)
const apart=flaws.filter(({changes})=>changes.length===0)
const whys=flaws.filter(({changes,why})=>changes.length>0&&why!=="").map(({why})=>why)
const isSure=apart.every(({isElsewhere})=>isElsewhere)
return{whys:[...new Set(whys)],meant:isSure?meant:void 0,apart}}
function withCheck(found,check,scope){const{meant:source,flaws}=found
const expression=readExpression(source)
if(expression===void 0)return found
const own=check({source,expression,scope})
return{meant:changed(source,own.flatMap((flaw)=>flaw.changes)),flaws:[...flaws,...own]}}
function operandsIn({source}){const operands=trueOperandsIn(source)
if(operands===void 0)return[]
const{shown,meant}=operands
const why=`\`${shown}\` is always true, because a text that is compared with nothing is true.`
if(meant===void 0)return[{why,changes:[],advice:COMPARE}]
return[{why,changes:[{from:0,to:source.length,by:meant}]}]}
const COMPARE="Compare the text with a value, as in `github.ref_name == 'main'`."
function ownConditions(place,run){const asked=place?.step??stepsIn(place?.job??{}).find(isAskingDoctor)
if(place===void 0||asked===void 0)return[]
const{step:own,jobId,calling,workflow}=place
const of=(owner,condition,where)=>{return{owner,condition,scope:{...place,...run,asked,askedIn:jobId,secretless:void 0,job:place.job??{},step:asked,isOfJob:false,...where}}}
const jobs={[jobId]:place.job,...jobsIn(workflow)}
const others=Object.entries(jobs).flatMap(([id,one])=>{const job=tableOf(one)
const steps=stepsIn(job)
const conditions=steps.flatMap((step,at)=>{if(step===own||!isAlsoUsing(step,asked))return[]
const where={step:evaluatedNow(step),before:steps.slice(0,at),job,jobId:id}
return[of(`a step of the job \`${id}\``,step["if"],where)]})
const ofJob=of(`the job \`${id}\``,job["if"],{isOfJob:true,job,jobId:id})
return id!==jobId&&conditions.length>0?[ofJob,...conditions]:conditions})
return[...own===void 0?[]:[of("the step",own["if"],{step:evaluatedNow(own)})],of("the job",place.job?.["if"],{isOfJob:true}),...(calling===void 0?[]:[calling]).map((one)=>{return of(`the job \`${one.jobId}\``,one.step["if"],{...one,job:one.step,isOfJob:true})}),...others]}
function evaluatedNow(step){return{...step,with:{}}}
function conditionRows(place,run){return ownConditions(place,run).flatMap((one)=>isTextCondition(one.condition)?textRows$1(one,one.condition):flawRows(one))}
function asMeant$1(place,run){const[ofStep,ofJob]=ownConditions(place,run)
if(place?.step===void 0||ofStep===void 0||ofJob===void 0)return place
const{step,job}=place
const meant={...step,...Object.hasOwn(step,"if")&&{if:meantOf(ofStep)}}
const steps=stepsIn(job??{}).map((one)=>one===step?meant:one)
return{...place,step:meant,job:job&&{...job,...Object.hasOwn(job,"if")&&{if:meantOf(ofJob)},steps}}}
function meantOf({condition,scope}){return typeof condition==="string"&&!isTextCondition(condition)?mend(meantBy$2(condition),scope).meant??condition:condition}
function textRows$1({owner,scope},condition){const{expressions,after}=partsOf$1(condition)??{expressions:[],after:""}
const isBlank=[...expressions.map(({before})=>before),after].join("").trim()===""
const found=`The \`if:\` of ${owner} is ${reachOf(condition).isImplicit?"true after every success, and only then":"always true"}: ${isBlank?"a line break or a space":"a part of it"} is outside of \`\${{ }}\`, so GitHub takes the whole for a text.`
const{whys,meant}=mend(meantBy$2(condition),scope)
const row=warning("if",found+(whys.length===0?"":` In it, ${whys.join(" ")}`))
const lines=lineWith(meant)
if(lines===void 0)return[{...row,advice:`Write it without \`\${{\` and \`}}\`.`}]
return[{...row,advice:`Replace the \`if:\` of ${owner} with this line.`,lines}]}
function flawRows({owner,condition,scope}){if(typeof condition!=="string")return[]
const{whys,meant,apart}=mend(meantBy$2(condition),scope)
const begins=`In the \`if:\` of ${owner}, `
const others=apart.map(({why,advice,lines})=>{return warning("if",begins+why,advice,lines)})
const lines=lineWith(meant)
if(whys.length===0)return others
const row=warning("if",begins+whys.join(" "))
if(lines===void 0)return[{...row,advice:"Change the condition."},...others]
const advice=`If this is what you mean, replace the \`if:\` of ${owner} with this line.`
return[{...row,advice,lines},...others]}
function withOneLine(conditions,others){const isFor=(other,{advice=""})=>other.lines!==void 0&&other.advice?.startsWith("Replace the `if:`")===true&&advice.endsWith(other.advice.slice(1))
return[conditions.map((row)=>{const other=others.find((one)=>isFor(one,row))
return other===void 0?row:{...row,advice:other.advice,lines:other.lines}}),others.filter((other)=>!conditions.some((row)=>isFor(other,row)))]}
function lineWith(meant){if(meant===void 0||readExpression(meant)===void 0||!_pastable_3.X(meant))return void 0
return`if: ${/^[A-Za-z(][^#:]*$/.test(meant)?meant:JSON.stringify(meant)}`}
const OWNER="step in the composite action"
function innerRows(inputs,composite){const{step,steps=[]}=composite
const{about,isLifecycle}=inputs
if(step===void 0||isLifecycle||about==="trigger")return[]
if(workingBefore(composite).length>0){const before=steps.slice(0,steps.indexOf(step))
return skippedRows(inputs,{workflow:{},jobId:"",job:{steps},step,before,caller:void 0,hasSecrets:true}).map((row)=>renamed(row,`the ${OWNER}`))}
const condition=step["if"]
const reach=reachOf(condition,"action")
if(!(!reach.after.includes("failure")&&reachOf(condition).after.includes("failure")))return elsewhereRows(inputs,condition,OWNER,reach)
return isForFailures(inputs)?[lostRow(textOf$1(condition))]:[]}
function lostRow(condition){const found="`failure()` asks about the steps of this composite action, not of the job, so failures are never posted."
const meant=meantBy$2(condition).replace(/\bfailure\( *\)/gi,"job.status == 'failure'")
return warning("if",found,`Replace the \`if:\` of the ${OWNER} with this line.`,lineWith(meant))}
function workingBefore({step,steps=[]}){return step===void 0?[]:steps.slice(0,steps.indexOf(step)).filter(isWorking)}
function renamed(row,name){const named=(text="")=>text.replaceAll(/\b(?:this|the) step\b(?!'s)/g,name)
return{...row,found:named(row.found),advice:named(row.advice)}}
function rowsWithCaller(inputs,place,find){if(place?.composite===void 0)return find(place)
const{composite}=place
const caller=callerOf$1(place)
if(caller===void 0)return[...composite.callings.some(({step})=>isAfterFailure(step))?[]:find(place).map(ofCaller),UNCHECKED]
const levels=levelsOf(place)
const isFree=levels.every(({step})=>{const{after,isSure}=reachOf(step?.["if"],"action")
return step!==void 0&&isSure&&after.length===ALL})
const isReached=!levels.some((one)=>workingBefore(one).length>0)||caller.before.some(isWorking)
return[...find(caller).filter((row)=>isOfCondition(row)?isReached:isFree).map((row)=>located(row,caller)),...levels.flatMap((one)=>innerRows(inputs,one))]}
function conditionsOfCaller(place,find){const caller=place?.composite&&callerOf$1(place)
return caller===void 0?find(place):find({...caller,composite:void 0}).map(ofCaller)}
const ALL=3
function levelsOf({composite}){const levels=[]
for(let one=composite;one!==void 0;one=one.calling?.composite)levels.push(one)
return levels}
function callerOf$1(place){const levels=levelsOf(place)
const user=levels.at(-1)?.calling
if(user===void 0)return void 0
const given=levels.reduce((inputs,{calling,declared={}})=>{return passedBy(givenTo(calling?.step),inputs,declared)},givenTo(levels[0]?.step))
const step={...user.step,with:given}
const job={...user.job,steps:stepsIn(user.job).map((one)=>one===user.step?step:one)}
const jobs={...jobsIn(place.workflow),[place.jobId]:job}
return{...place,workflow:{...place.workflow,jobs},job,step,before:user.before}}
function passedBy(given,inputs,declared){const values=Object.entries(inputs).map(([name,value])=>{const[,own]=/^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(value))??[]
if(own===void 0)return[name,value]
return[name,valueNamed(given,own)??tableOf(valueNamed(declared,own))["default"]??""]})
return Object.fromEntries(values.filter(([,value])=>value!==""))}
const UNCHECKED={what:"if",state:"unchecked",found:"Not checked: it is not known which step of this job uses the composite action."}
function located(row,{step,jobId}){const own=ofCaller(row)
if(own===row)return row
const where=`That is the one with \`uses: ${scalarOf(step["uses"])}\` in the job \`${jobId}\`.`
return{...own,found:`${own.found} ${where}`}}
function ofCaller(row){return isOfCondition(row)&&/ step\b(?!'s)/.test(`${row.found} ${row.advice}`)&&/\bskips|`if:`/.test(row.found)?renamed(row,CALLING_STEP):row}
function isOfCondition({what}){return what==="if"||what==="notify-on"}
function isFalseAfter(condition,ended){const source=textOf$1(condition)
const expression=readExpression(source)
return expression!==void 0&&truthOf$1(expression,{...ended,source})===false}
function truthOf$1(one,scope){const value=valueOfPart(one,scope)
return value===void 0?void 0:Boolean(value)}
function valueOfPart(one,scope){if(one.kind==="literal")return one.value
if(one.kind==="path")return resultOf(one,scope)
const{args}=one
if(one.kind==="call")return calledValue(one.name,args,scope)
const{operator}=one
if(!/^[=!]=$/.test(operator))return joinedTruth(operator,args.map((arg)=>truthOf$1(arg,scope)))
const[left,right]=args.map((arg)=>valueOfPart(arg,scope))
if(typeof left!=="string"||typeof right!=="string")return void 0
return left.toLowerCase()===right.toLowerCase()===(operator==="==")}
function calledValue(name,args,scope){if(name==="always")return true
if(name==="success")return!scope.isOfJob
if(name==="failure")return scope.isOfJob
if(name==="cancelled")return false
const[all,part=","]=args.map((arg)=>valueOfPart(arg,scope))
if(typeof all!=="object"&&typeof all!=="string")return void 0
if(typeof part!=="string"||!(name==="join"||name==="contains"))return void 0
return name==="join"?[all].flat().join(part):all.includes(part.toLowerCase())}
function resultOf({names,isComplete,from,to},{needed,source}){if(/^needs\.\*\.result$/i.test(source.slice(from,to)))return Object.values(needed)
const asked=isComplete?names.join(".").toLowerCase():""
return Object.entries(needed).find(([id])=>`needs.${id}.result`.toLowerCase()===asked)?.[1]}
const OF_ONE=/^(?:title|message|template|environment|status)$/
const ASKED=/\bneeds\.([\w-]+)\.result *== *'failure'/
function untoldFailureRows(inputs,place){const{step,jobId,workflow}=place
if(inputs.about!=="run"||hasInput(step,OF_ONE))return[]
const job=tableOf(jobsIn(workflow)[jobId])
const ofJob=rowsOf$6({source:textOf$1(job["if"]),owner:"job",any:"failure()"},place)
const isAlone=stepsIn(job).every((one)=>!POSTS.test(scalarOf(one["uses"]))||isDoctor(one))
if(ofJob.length>0||!isAlone||!isAfterFailure(job))return ofJob
return rowsOf$6({source:textOf$1(stepsIn(job).find(isDoctor)?.["if"]),owner:"step",any:"contains(needs.*.result, 'failure')"},place)}
function isDoctor(step){return hasInput(step,/^doctor$/)}
function rowsOf$6({source,owner,any},{job,jobId,workflow}){const jobs=jobsIn(workflow)
const[asked="",id=""]=ASKED.exec(source)??[]
const mayRun=(value)=>{const meant={if:source.replace(asked,value)}
return owner==="job"?isAfterFailure(meant):reachOf(meant.if).after.includes("success")}
if(!(source.split(".result").length===2&&mayRun("true")&&!mayRun("false"))||isAfterFailure(tableOf(jobs[id])))return[]
const causes=[...allNeeded(tableOf(jobs[id]),jobs)].filter((cause)=>{const one=tableOf(jobs[cause])
return one["continue-on-error"]===void 0&&stepsIn(one).some(isWorking)&&!isTold$1(cause,jobs,jobId)})
if(causes.length===0)return[]
const found=`If ${_start_1.LGR(causes.map(ticked))} fails, \`${id}\` is skipped, and nothing is posted: the \`if:\` asks only about \`${id}\`.`
const all=needsOf(job)
const missing=causes.filter((cause)=>!all.includes(cause))
const line=lineWith(source.replace(asked,any).replace(/^(?:always|failure)\(\) *&& *(?=failure\(\))/,""))
const needs=[...all,...missing]
const isNear=owner==="job"||missing.length===0
if(line===void 0||!needs.every(isId)||!isNear)return[warning("if",found,`To report that, ${missing.length===0?"":`add ${_start_1.sob(missing.map(ticked))} to the \`needs:\` of the job, and `}ask for \`${any}\` in the \`if:\` of the ${owner}.`)]
if(owner==="step")return[warning("if",found,"To report that, change this line in the step:",line)]
return[warning("if",found,"To report that, change these lines in the job:",`needs: [${needs.join(", ")}]\n${line}`)]}
const FAILURES=["failure","first-failure","still-failing","change"]
function ruledOutRows({event,about,needs,notifyOn=[]},place){const{step}=place??{}
if(place===void 0||step===void 0||event!=="auto"||about!=="run")return[]
const{caller,needing,jobs}=needingJob(place)
if(hasInput(step,OF_ONE)||needs===void 0||!isAfterFailure(needing))return[]
const named=notifyOn.filter((one)=>FAILURES.includes(one))
const around={jobs,needing,ownId:caller??place.jobId}
const[ids,where,condition]=named.length===0?[[]]:lostIn$1(place,around)
if(ids.length===0)return[]
const found=`\`notify-on\` names ${_start_1.sob(named.map(ticked))}, but if ${_start_1.LGR(ids.map(ticked))} fails, GitHub skips the ${where}: it has \`if: ${textOf$1(condition)}\`.`
return[isOnlyAsking(condition)?warning("notify-on",found,`Replace the \`if:\` of the ${where} with this line.`,ALWAYS$1):warning("notify-on",found,`Change the \`if:\` of the ${where}, or \`notify-on:\`.`)]}
function lostIn$1({step={},job={}},around){const{jobs,needing,ownId}=around
const untold=[...allNeeded(needing,jobs)].filter((id)=>!isTold$1(id,jobs,ownId))
const isFalse=(condition,isOfJob,id)=>isFalseAfter(condition,{needed:neededAfter(id,around),isOfJob})
const lostBy=(condition,isOfJob)=>untold.filter((id)=>isAsked(condition,id)&&isFalse(condition,isOfJob,id))
const ofJob=lostBy(needing["if"],true)
if(ofJob.length>0)return[ofJob,needing===job?"job":`job \`${ownId}\``,needing["if"]]
const others=stepsIn(job).filter((one)=>one!==step&&isAlsoUsing(one,step))
const isOfOther=(id)=>others.some((one)=>!isFalse(one["if"],false,id))
return[lostBy(step["if"],false).filter((id)=>!isOfOther(id)),"step",step["if"]]}
function neededAfter(bad,{jobs,needing}){const ends=needsOf(needing).map((id)=>{const job=tableOf(jobs[id])
const isSkipped=allNeeded(job,jobs).has(bad)&&!isAfterFailure(job)
return[id,id===bad?"failure":isSkipped?"skipped":"success"]})
return Object.fromEntries(ends)}
function isAsked(condition,id){return textOf$1(condition).split(/[^\w-]+/).includes(id)}
function isOnlyAsking(condition){const rest=textOf$1(condition).replace(/needs(?:\.[\w-]+|\['[\w-]+'\])\.result|'\w+'/g,"")
return/^(?:[\s()!=,&|]|always|cancelled|success|failure|contains)*$/.test(rest)}
function lostActionRows(place){const{step,before}=place?.composite?.calling??{before:[]}
const uses=scalarOf(step?.["uses"])
const at=before.findIndex((one)=>actionOf(one)==="checkout")
const checkout=before[at]
const first=before.slice(0,Math.max(at,0)).find((one)=>one["run"]!==void 0&&isWorking(one))
if(!(checkout!==void 0&&first!==void 0&&!isAfterFailure(checkout))||!uses.startsWith("./")||step===void 0||!isAfterFailure(step))return[]
return[warning("uses",`If \`${nameOf$3(first)}\` fails, GitHub skips the checkout after it and does not find \`${uses}\`, so nothing is posted.`,"Put `actions/checkout` before that step.")]}
function fixedRows(inputs,place){const{about,needs,isLifecycle}=inputs
const{step,job,before=[]}=place??{}
if(step===void 0||job===void 0||about!=="run")return[]
const isAfterOthers=job["needs"]!==void 0
if(!isLifecycle&&isAfterOthers&&needs===void 0&&job["if"]!==void 0)return isOfOthers(job,step)?fixedRows({...inputs,needs:[]},place).map((row)=>({...row,...BY_NEEDS})):[]
const isOfJobs=isAfterOthers&&needs!==void 0
const own=isOfJobs?job["if"]:step["if"]
const condition=isLifecycle?"always()":own
const{after,isSure}=reachOf(condition)
const isOtherwiseFree=isLifecycle||!isOfJobs||step["if"]===void 0||reachOf(step["if"]).isSure
if(!isSure||!isOtherwiseFree)return[]
const unreached=unreachedRows({step,job,before},isOfJobs,condition)
return unreached.length>0?unreached:valueRows$1(step,after,{isOfJobs,needs})}
function valueRows$1(step,after,{isOfJobs,needs}){return["event","status"].flatMap((input)=>{const value=givenTo(step)[input]
if(input==="event"&&isRollback(value))return rollbackRow(value,after,isOfJobs)
if(input==="status"&&needs!==void 0)return[]
const others=Object.keys(WORDS$2).filter((one)=>one!==value&&after.some((ending)=>ending===one))
if(typeof value!=="string"||!Object.hasOwn(WORDS$2,value)||others.length===0)return[]
const found=`\`${input}: ${value}\` reports every end as "${value}", but the step also runs ${_start_1.sob(others.map((one)=>WORDS$2[one]??""))}.`
const advice=`Remove the line: ${isOfJobs?"`needs` decides then":"the job's status decides then"}.`
const row=warning(input,found,advice)
if(input==="status"||givenTo(step)["notify-on"]!==void 0)return[row]
const only=" To post nothing else, replace it with this line:"
return[{...row,advice:advice+only,lines:`notify-on: ${value}`}]})}
function unreachedRows({step,job,before},isOfJobs,condition){const{event}=givenTo(step)
const{after,isImplicit}=reachOf(condition)
const isOfOther=!isOfJobs&&/conclusion|state|outputs|result/.test(scalarOf(job["if"]))
const isReached=!isImplicit||after.some((ending)=>ending===event)
if(event!=="failure"&&event!=="cancelled"||isReached||isOfOther)return[]
if(!isOfJobs&&!before.some(isDoing))return[]
const owner=isOfJobs?"job":"step"
return[{...warning("event",`\`event: ${event}\` reports every end as "${event}", but the ${owner} runs only after a success.`),...alwaysIn$1(`the ${owner}`,condition,`${event}()`)}]}
const BY_NEEDS={advice:"Write this line instead:",lines:NEEDS_LINE}
function isOfOthers(job,step){const{event}=givenTo(step)
return(event==="failure"||event==="success"&&!hasInput(step,OWN_WORDS$1))&&isAlone(job,step)&&reachOf(step["if"]).after.includes("success")}
function isRollback(value){return typeof value==="string"&&/\brollback\b/.test(value)&&!/status|result|success\(/.test(value)}
function rollbackRow(value,after,isOfJobs){const others=["failure","cancelled"].filter((one)=>after.includes(one))
if(others.length===0)return[]
const found=`\`event\` can be "rollback" ${_start_1.sob(others.map((one)=>WORDS$2[one]??""))}, and the message says that the rollback is done.`
const[,condition]=/^\$\{\{(.*)&& *'rollback' *\|\| *'auto' *\}\}$/s.exec(value)??[]
const when=condition===void 0?"":`${condition.trim()} && `
const isClear=!isOfJobs&&(value==="rollback"||condition!==void 0&&!condition.includes("||"))
const lines=isClear?`event: \${{ ${when}job.status == 'success' && 'rollback' || 'auto' }}`:void 0
return[warning("event",found,isClear?"Write this line instead:":"Let it be `auto` unless everything passed.",lines)]}
const WORDS$2={success:"after a success",failure:"after a failure",cancelled:"if the job is cancelled"}
const HIDING=[/^(?!.*(?:watch|serve|start|dev\b))((?:[^|&;"'#]|>&)+)(& *(?:wait)?)$/,/^! ([^|&;]+)($)/,/^([^|&;"'#]+)(\|\| *([A-Za-z_]+)=[^\s;&|]*)$/]
const WITHIN=/^(echo|printf|export)\b[^$|;&]*\$\(([^()|;&]+)\)[^$|;&]*$/
const FORGIVING={make:/^(?:-[kB]?i[kB]?|--ignore-errors)$/,mvn:/^(?:-Dmaven\.test\.failure\.ignore(?:=true)?|-fn|--fail-never)$/}
function hiddenIn(line,isLast){for(const one of HIDING){const[,own="",mark="",reads]=one.exec(line)??[]
if(isTesting(own))return{command:cleaned(own),mark:mark.trim()||"!",meant:own.trim(),reads}}
const first=/[|;#]|&$/.test(line)||isLast?void 0:line.split("&&").slice(0,-1).findLast(isTesting)
if(first!==void 0)return{command:cleaned(first),mark:"&&",advice:"Put what follows `&&` on a line of its own."}
const[,outer="",inner=""]=WITHIN.exec(line)??[]
const command=cleaned(inner)
if(!isTesting(inner))return void 0
return{command,mark:outer,advice:`Put \`${command}\` on a line of its own.`,meant:command}}
function forgivenIn(line){const words=line.split(" ")
const[,tool=""]=/^(?:\.\/)?(make|mvn)w?$/.exec(words[0]??"")??[]
const mark=words.find((one)=>FORGIVING[tool]?.test(one))
const meant=words.filter((one)=>one!==mark).join(" ")
const isCounted=isTesting(meant.replace(/\b(?:package|install|deploy)$/,"verify"))
if(mark===void 0||!isCounted)return void 0
return{command:cleaned(meant),mark,meant}}
function askedIn(script){const statements=script.split(/[\n;]/).map((one)=>one.trim())
const at=statements.findIndex((one)=>one.startsWith("if "))
const[,not="",asked=""]=/^if (! )?([^|&]+)$/.exec(statements[at]??"")??[]
const inside=statements.slice(at+1,statements.indexOf("fi"))
const middle=inside.findIndex((one)=>one.startsWith("else"))
const end=middle<0?inside.length:middle
const failed=not===""?inside.slice(end):inside.slice(0,end)
const isNested=inside.some((one)=>/\b(?:if|elif)\b/.test(one))
if(!isTesting(asked)||isNested||!failed.every((one)=>SAID$1.test(one)))return void 0
return{command:cleaned(asked),mark:`if ${not}…`,advice:"Run it on a line of its own, or add `exit 1` after its failure."}}
const SAID$1=/^(?:(?:then|else)\b ?)?(?:$|echo |printf |:|true$)/
function cleaned(text){return(text.split(/&&|;/).at(-1)??"").replace(/\d?>.*/,"").trim()}
function isTesting(text){return TESTING.test(cleaned(text))}
function systemsOf({"runs-on":runner,strategy,container}){if(container!==void 0)return{hasUnix:false,hasWindows:false}
const matrix=tableOf(tableOf(strategy)["matrix"])
const all=[tableOf(runner)["labels"]??runner].flat().flatMap((one)=>valuesOf$1(scalarOf(one),matrix)??[])
return{hasUnix:all.some((one)=>UNIX.test(one)),hasWindows:all.some((one)=>WINDOWS.test(one))}}
const UNIX=/^(?:ubuntu|macos|linux)\b/i
const WINDOWS=/^windows\b/i
function valuesOf$1(text,matrix){if(!text.includes("${{"))return[text]
const[,source=""]=/^\$\{\{([^{}]*)\}\}$/.exec(text)??[]
const whole=readExpression(source)
return whole===void 0?void 0:valuesIn(whole,matrix)}
function valuesIn(one,matrix){if(one.kind==="literal")return[one.value]
if(one.kind==="path")return one.names[0]==="matrix"&&one.isComplete?inMatrix(one.names,matrix):void 0
const[left,right]=one.kind==="operation"?one.args:[]
if(one.kind!=="operation"||left===void 0||right===void 0)return void 0
if(one.operator==="&&")return valuesIn(right,matrix)
if(one.operator!=="||")return void 0
const both=[left,right].map((each)=>valuesIn(each,matrix))
return both.every((each)=>each!==void 0)?both.flat():void 0}
function inMatrix([,axis="",...rest],matrix){const{include=[]}=matrix
const rows=[include].flat().map((one)=>tableOf(one)[axis])
const values=[matrix[axis]??[],...rows].flat().filter((one)=>one!==void 0).map((one)=>scalarOf(rest.reduce((at,name)=>tableOf(at)[name],one)))
return typeof include!=="string"&&values.length>0&&values.every((one)=>one!==""&&!one.includes("${{"))?values:void 0}
const OWN$3=/^(?:echo|cd|mkdir|md|dir|ls|cp|copy|mv|move|rm|del|rmdir|cat|type|pwd|sleep|set)\b/
const ALIKE=/^(?!if |for |foreach |while |try |throw |exit|set |[A-Z][a-z]+-[A-Z])[\w./:=@+, '"-]+$/
const WITHOUT_EFFECT=/^(?:$|#|\$ErrorActionPreference *= *['"]?(?:Silently)?Continue['"]?$)/i
function ofPowerShell(script,shell){const lines=script.split("\n").map((line)=>line.trim()).filter((line)=>!WITHOUT_EFFECT.test(line))
if(!/^(?:pwsh|powershell)?$/.test(shell)||!lines.every((line)=>ALIKE.test(line)))return[]
const failing=lines.find((line,at)=>{return TESTING.test(line)&&lines.slice(at+1).some((later)=>!OWN$3.test(later))})
if(failing===void 0)return[]
return[warning("run",`On Windows, the step passes although \`${failing}\` fails: PowerShell goes on, and only the last program counts.`,shell===""?"Add this line to the step, next to `run:`.":"Change `shell:` to this.","shell: bash")]}
function lostExitRows({about,needs,isLifecycle,logFiles,testResults,lintResults},place){const{job,step,before,calling}=place
const{event,status}=givenTo(step)
if(event!==void 0||about!=="run"||/steps|needs/.test(scalarOf(status)))return[]
const globs=[...logFiles,...testResults,...lintResults]
const jobs=needs===void 0?[job]:reportedJobs(place).map((each)=>each.job)
const{workflow}=(needs===void 0||job["needs"]!==void 0?void 0:calling)??place
return jobs.filter(isCounting$1).flatMap((one)=>{const systems=systemsOf(one)
const{hasUnix,hasWindows}=systems
if(!hasUnix&&!hasWindows)return[]
const all=stepsIn(one).filter((each)=>!isAlsoUsing(each,step))
return all.flatMap((each,at)=>{const isTold=isCounting$1(each)&&(one!==job||isLifecycle||before.includes(each))
const shell=settingOf("shell",[each,one,workflow])
const folder=settingOf("working-directory",[each,one,workflow])
const isOurs=(file)=>isCovered(folder===""?file:`${folder}/${file}`,globs)
const script=scalarOf(each["run"])
const after=all.slice(at+1)
if(!isTold||script.length>5e3||isOfOne(each,systems))return[]
const found=hasUnix?ofScript(script,{shell,after,isOurs}):[]
if(found.length>0||!hasWindows||after.some(isDeciding))return found
return ofPowerShell(script,shell)})})}
function isOfOne({if:condition},{hasUnix,hasWindows}){return hasUnix&&hasWindows&&/\b(?:runner|matrix)\b/.test(scalarOf(condition))}
const COMPLEX=/\b(?:for|while|case|trap|PIPESTATUS|pipefail|GITHUB_OUTPUT)\b|(?<!\| )\bexit\b|\$[?!]|\bwait -?[\w$"]|<<|[`{(]\s/
const ASKING=/(?<!-)\bif\b/
const LOST=/^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|&? *(?:tee|cat|xcpretty|grep -v)\b|\|\| *(?:true|:|exit 0)$)(?:[^|]* ([^|\s]+))?$/
const SAID=/^((?:[^|"'#]|"[^"|]*"|'[^'|]*')+)(\|\| *(?:echo|printf)(?: (?:[^|&;<>"'`$()]|"[^"`]*"|'[^']*')*)?(?:; *(?:true|:|exit 0))?)$/
const NOTED=/["' ]::(?:warning|notice|debug)/
const GOES_ON=/^(bash|sh) ([-\w ]*)\{0\}$/
const LOOSE=/^set \+e\n(?![\s\S]*set -)[\s\S]*\n(?:(?:echo|cat|printf) .*|exit 0|true|:)$/
function ofScript(script,around){const{shell,after}=around
const[goesOn="",kind="",options=""]=GOES_ON.exec(shell)??[]
if(/(?:^| )-\w*[eo]/.test(options))return[]
const isLoose=goesOn===""?LOOSE.test(script):!/^set -\w*[eo]/m.test(script)
const text=isLoose?script.replace(/\nexit 0$/,"\ntrue"):script
if(COMPLEX.test(text)||goesOn===""&&!/^(?:bash|sh)?$/.test(shell))return[]
const lines=text.replace(/\\\n\s*/g,"").split("\n").filter((line)=>!/^\s*(?:#|$)/.test(line))
const isRead=(left,name="\0")=>after.some((one)=>isDeciding(one)||mayDecide(one)&&scriptOf(one).includes(name))||left.some((one)=>isLooking(one)||one.includes(name))
if(ASKING.test(script)){const asked=askedIn(script)
return asked===void 0||isRead(lines)?[]:[rowOf$7(asked,false)]}
const own=options===""?kind:`${kind} -e ${options}{0}`
const passed=goesOn===""?{mark:"set +e"}:{mark:`shell: ${goesOn}`,advice:"Change `shell:` to this.",lines:lineOf("shell",own)}
return lines.flatMap((line,at)=>{const later=lines.slice(at+1)
const isLast=later.length===0
const found=hiddenIn(line,isLast)??forgivenIn(line)??lostIn(line,around)??(isLoose&&!isLast&&isTesting(line)?{...passed,command:cleaned(line)}:void 0)
return found===void 0||isRead(later,found.reads)?[]:[rowOf$7(found,lines.length===1)]})}
function lostIn(line,{shell,isOurs}){const[,first="",mark="",file]=LOST.exec(line)??SAID.exec(line)??[]
const command=cleaned(first)
const isOfReport=mark.endsWith("tee")&&isOurs(file??"")&&!PRINTING.test(command)
if(!TESTING.test(command)&&(!isOfReport||command===""))return void 0
const found={command,mark,meant:first.trim(),reads:file}
if(!/^\|(?!\|)/.test(mark))return found
const advice="Add this line to the step, next to `run:`."
return shell===""?{...found,advice,lines:"shell: bash"}:void 0}
function rowOf$7({command,mark,meant,advice,lines},isOnly){const found=`The step passes although \`${command}\` fails, because of \`${mark}\`.`
const remove=NOTED.test(mark)?"If its failure should count, remove":"Remove"
const whole=isOnly&&meant!==void 0?lineOf("run",meant):void 0
return warning("run",found,advice??`${remove} \`${mark}\`.`,lines??whole)}
const UNLESS_CANCELLED=/^(?:failure\(\)|always\(\) && contains\(needs\.\*\.result, ?'failure'\)$|(?<both>success\(\) ?\|\| ?failure\(\)$|\(success\(\) ?\|\| ?failure\(\)\)|! ?cancelled\(\)))(?<rest> && [^|]*)?$/
const OF_FAILURES$1=["failure","first-failure","still-failing","change"]
function timeLimitRows({event,about,needs,isLifecycle,notifyOn},{workflow,job,step,caller}){const isOfJobs=needs!==void 0
if(event!=="auto"||about!=="run"||isLifecycle||isOfJobs&&caller!==void 0||notifyOn?.some((moment)=>OF_FAILURES$1.includes(moment))===false)return[]
const limited=needsOf(job).find((id)=>isLimited(tableOf(jobsIn(workflow)[id])))
const isNone=isOfJobs?limited===void 0:!isLimited(job)
const asked=textOf$1((isOfJobs?job:step)["if"])
const{both,rest=""}=UNLESS_CANCELLED.exec(asked)?.groups??{}
const isOfOther=asked.includes(isOfJobs?"cancelled":"needs")
if(isNone||isOfOther||!UNLESS_CANCELLED.test(asked))return[]
const[who,owner]=isOfJobs?[`the job ${ticked(limited??"")}`,"job"]:["this job","step"]
return[warning("if",`If ${who} reaches its \`timeout-minutes:\`, GitHub cancels it, so that \`${asked}\` is false and nothing is posted.`,`To post that as a failure, ${notifyOn===void 0?`write \`notify-on: ${both?"success, failure":"failure"}\` in the step's \`with:\`, and `:""}write this line instead of the \`if:\` of the ${owner}.`,`if: always()${rest}`)]}
function isLimited(job){return job["timeout-minutes"]!==void 0}
function uploadsIn(workflow){return Object.entries(jobsIn(workflow)).flatMap(([jobId,one])=>{const job=tableOf(one)
const steps=stepsIn(job)
return steps.flatMap((step,at)=>{if(!isUpload(step))return[]
const{name="artifact",path}=givenTo(step)
return[{name:scalarOf(name),path:scalarOf(path),step,earlier:steps.slice(0,at),jobId,job}]})})}
const MAY_UPLOAD=/^\.|artifact|upload|report|scan|pages|github-script/i
function isUploadUnknown({step,workflow,caller}){const jobs=Object.values(jobsIn(workflow)).map(tableOf)
const others=jobs.flatMap(stepsIn).filter((one)=>!isUpload(one)&&!isDownload(one,[])&&!isAlsoUsing(one,step))
const texts=[...jobs,...others].map((one)=>scalarOf(one["uses"])+scriptOf(one))
return caller!==void 0||jobs.some(({uses})=>uses)||texts.some((one)=>MAY_UPLOAD.test(one))}
function isUpload({uses}){return/\/upload-artifact@/i.test(scalarOf(uses))}
function isDownload(step,without){const given=givenTo(step)
return/^actions\/download-artifact@/i.test(scalarOf(step["uses"]))&&without.every((name)=>given[name]===void 0)}
function failedDownloadRows({about,notifyOn=[]},place){const{step,job,workflow,before}=place
const isWanted=notifyOn.length===0||notifyOn.some((one)=>/fail|change/.test(one))
const ofNeeds=reachOfNeeds(job["if"],"needs",job).after
const isReached=needsOf(job).length>0&&ofNeeds.includes("failure")
const isTold=Object.values(jobsIn(workflow)).flatMap((one)=>stepsIn(tableOf(one))).some((one)=>isAlsoUsing(one,step)&&mayPostFailure(one))
if(about!=="run"||hasInput(step,/^event$/)||!isWanted||!isReached||!isSkipped(step)||isTold)return[]
return before.filter(isFailing).flatMap((download)=>{const name=scalarOf(givenTo(download)["name"])
const loss=lossOf(name,place)
return loss===void 0?[]:[rowOf$6(name,loss,step)]}).slice(0,1)}
function unknownArtifactRows(place){const{step,workflow,before}=place
const uploaded=uploadsIn(workflow).map(({name})=>name)
const names=before.filter(isFailing).map((one)=>scalarOf(givenTo(one)["name"]))
const name=names.find((one)=>!one.includes("$")&&!uploaded.includes(one))
if(name===void 0||uploaded.some((one)=>one.includes("$"))||isUploadUnknown(place))return[]
const found=`Nothing in this workflow uploads \`${name}\`: its download fails, and ${isSkipped(step)?"GitHub skips this step":"the job with it"}.`
const[only=name]=uploaded
return[warning("artifacts",found,"Upload it, with `if: always()`, remove the download, or correct its `name:`.",uploaded.length>1||names.includes(only)?void 0:lineOf("name",only))]}
function mayPostFailure(step){const{event,doctor}=givenTo(step)
return doctor===void 0&&!/^(?:start|waiting|success)$/.test(scalarOf(event))}
function isFailing(step){const{if:condition,"continue-on-error":forgiven}=step
return givenTo(step)["name"]!==void 0&&isDownload(step,["pattern","run-id","artifact-ids","repository"])&&forgiven===void 0&&/^(?:always\(\)|success\(\)|!cancelled\(\))?$/.test(textOf$1(condition))}
function lossOf(name,{job:own,workflow}){const jobs=jobsIn(workflow)
const[only,...others]=uploadsIn(workflow).filter((one)=>one.name===name)
const isKnown=!name.includes("matrix.")&&others.length===0
if(only===void 0||!isKnown||!allNeeded(own,jobs).has(only.jobId))return void 0
const{jobId,job,step,earlier}=only
const isForgiven=(one)=>one["continue-on-error"]!==void 0
const failing=isForgiven(job)||!isSkipped(step)?void 0:earlier.find(isWorking)
if(failing)return{cause:`\`${nameOf$3(failing)}\` fails in the job \`${jobId}\``,skipped:step}
const needed=needsOf(job).find((id)=>{const one=tableOf(jobs[id])
return!isForgiven(one)&&stepsIn(one).some(isWorking)})
return needed!==void 0&&isSkipped(job)?{cause:`\`${needed}\` fails`}:void 0}
function isSkipped({if:condition}){const{isImplicit,after}=reachOf(condition)
return isImplicit&&after.includes("success")}
function rowOf$6(name,{cause,skipped},step){const found=`If ${cause}, nothing uploads \`${name}\`: its download fails, and GitHub skips this step, so the failure is never posted.`
const isAlike=skipped!==void 0&&skipped["if"]===step["if"]
const own=alwaysIn$1(isAlike?"the step that uploads it, and to this step":"this step",step["if"])
const also=skipped===void 0||isAlike?"":` Add \`${ALWAYS$1}\` to the step that uploads it, too.`
return{...warning("if",found),...own,advice:`${own.advice}${also}`}}
const OTHER$1=/^(?:about|message|template|lifecycle|format|webhook-url|notify-on)$/
function placedIn({step:own,workflow,jobId:ownId,job:ownJob}){return Object.entries({...jobsIn(workflow),[ownId]:ownJob}).flatMap(([jobId,one])=>{const job=tableOf(one)
return stepsIn(job).filter((step)=>isAlsoUsing(step,own)).map((step)=>({step,jobId,job}))})}
function finishingRows(place){const{step:own,workflow,composite}=place
const ours=placedIn(place).filter((one)=>!hasInput(one.step,OTHER$1))
const[start,...more]=ours.filter(({step})=>inputOf$1(step,"event")==="start")
if(start===void 0||more.length>0||composite!==void 0)return[]
const{step,jobId}=start
if(hasInput(step,/^thread$/))return[]
const id=stepId(step)
const passed=passedThreads(start)
const names=id===""?[]:[...passed,`steps.${id}.`]
const readers=countIn(workflow,[...names,`jobs.${jobId}.`])
const replies=ours.filter((one)=>{const thread=inputOf$1(one.step,"thread")
return inputOf$1(one.step,"update-mode")==="reply"&&names.some((name)=>thread.includes(name))})
const apart=ours.filter((one)=>!hasInput(one.step,/^(?:thread|update-mode)$/))
const candidates=readers===0?apart:readers===replies.length+passed.length?replies:[]
const[end,...others]=candidates.slice(candidates.indexOf(start)+1).filter((one)=>isEnd$1(one,start))
const isAsked=step===own||end?.step===own
return end===void 0||others.length>0||!isAsked?[]:[rowOf$5(start,end,readers>0)]}
function passedThreads({step,jobId,job}){return outputsNaming(job,stepId(step),"thread").map((name)=>`needs.${jobId}.outputs.${name}`)}
function countIn(workflow,texts){const whole=JSON.stringify(workflow)
return texts.flatMap((text)=>whole.split(text).slice(1)).length}
function inputOf$1(step,name){return scalarOf(givenTo(step)[name])}
function isEnd$1({step,jobId,job},{step:start,...first}){const isFar=jobId!==first.jobId
const isOfFirst=needsOf(job).includes(first.jobId)&&isOfNeeds$1(step)&&!(job["strategy"]??first.job["strategy"])&&isSameRoom$1(inputOf$1(step,"to"),job,first.job)
return(!isFar||isOfFirst)&&["to","token","title"].every((name)=>inputOf$1(step,name)===inputOf$1(start,name))&&inputOf$1(step,"to")!==""&&inputOf$1(step,"event")!=="waiting"&&[void 0,step["if"]].includes(start["if"])&&[step,isFar?job:{}].every((one)=>reachOf(one["if"]).after.includes("success"))}
function isSameRoom$1(to,one,other){const[a,b]=[one,other].map((job)=>JSON.stringify(job["environment"]))
return!to.includes("{{")||a===b&&!/\{\{ *[^sv ]/.test(to)}
function rowOf$5({step,jobId},end,isReply){const never="The message about the start is never finished: the step that reports the end"
if(isReply)return warning("update-mode",`${never} only replies to it.`,"Remove the line `update-mode: reply` there.")
const id=stepId(step)||"webex-start"
const output=`thread: \${{ steps.${id}.outputs.thread }}`
const isNear=end.jobId===jobId
const named=stepId(step)===""?[`\`id: ${id}\` to the step with \`event: start\``]:[]
const outputs=isNear?[]:[`\`${output}\` to the \`outputs:\` of ${named.length>0?"its job":`the job \`${jobId}\``}`]
const added=[...named,...outputs,"this line to the `with:` of the step that reports the end"]
const whole=isNear?" Or use only `lifecycle: true`.":""
const advice=`Add ${_start_1.sob(added)}.${whole}`
const lines=isNear?output:`thread: \${{ needs.${jobId}.outputs.thread }}`
return warning("thread",`${never} has no \`thread:\`.`,advice,lines)}
const DOING=/^(?:[\w./-]{0,60}\/)?(?:make |npm run |yarn |pnpm |just )?(?:deploy|publish|release)\b/
function lateStartRows({event},{step,job,jobId,workflow,before,composite}){const jobs=jobsIn(workflow)
const after=stepsIn(job).slice(before.length+1)
const later=Object.values(jobs).map(tableOf).filter((one)=>allNeeded(one,jobs).has(jobId))
const isLast=!after.some(isDoing)&&later.every((one)=>one["uses"]===void 0&&isAlone(one,step))
const isOwn=hasInput(step,/^(?:title|message|template|reason|lifecycle)$/)
if(event!=="start"||isOwn||!isLast||composite!==void 0||!before.some(isWork))return[]
return[warning("event","This step comes after the work of its job, and says that it starts.","Remove the line `event: start` to report how it ended.")]}
function isWork(step){if(!isWorking(step))return false
return scriptOf(step).split("\n").some((line)=>TESTING.test(line)||DOING.test(line))||/deploy|publish/.test(actionOf(step)??"")}
function repeatedRows({workflow}){const{release,push}=tableOf(workflow["on"])
const events=eventsOf(workflow["on"])
if(/event\.action|event_name|head_ref/.test(JSON.stringify(workflow)))return[]
if(events.includes("release")&&tableOf(release)["types"]===void 0)return[warning("on","`release` has no `types:`, so a release is reported as created, published, and released.","Write this in `on:`.","release: { types: [published] }")]
if(!(events.includes("push")&&Object.keys(tableOf(push)).length===0)||!events.includes("pull_request"))return[]
return[{what:"on",state:"unchecked",found:"A push to a branch with a pull request is reported twice, because `push` names no `branches:`.",advice:"If once is enough, name the branches whose pushes count, such as `push: { branches: [main] }`."}]}
function skippedEndRows(place){const{step:own,workflow,composite}=place
const ours=placedIn(place)
const[start,...more]=ours.filter(({step})=>inputOf$1(step,"event")==="start")
const id=stepId(start?.step)
if(start===void 0||more.length>0||id===""||composite!==void 0)return[]
const passed=passedThreads(start)
const reading=ours.filter(({step,jobId})=>{return(jobId===start.jobId?[`steps.${id}.outputs.thread`]:passed).some((name)=>inputOf$1(step,"thread").includes(name))})
const count=countIn(workflow,[...passed,`steps.${id}.outputs.thread`,`steps.${id}.outputs.message-id`,`jobs.${start.jobId}.`])
const[end,...others]=reading.filter(({step})=>isEnd(step))
if(end===void 0||others.length>0||count!==reading.length+passed.length)return[]
return start.step===own||end.step===own?rowsOf$5(end,start,end.step===own):[]}
function isEnd(step){return!/^(?:reply|new)$/.test(inputOf$1(step,"update-mode"))&&!/^(?:start|waiting)$/.test(inputOf$1(step,"event"))&&inputOf$1(step,"format")!=="card"}
function rowsOf$5({step,jobId,job},start,isOwn){const isFar=jobId!==start.jobId
const ofJob=isFar?reachOfNeeds(job["if"],"needs",job):void 0
const ofStep=isFar?reachOfNeeds(step["if"],"needs of a step",job):reachOf(step["if"])
const isOfJob=ofJob!==void 0&&lostBy(ofJob).length>0
const reach=isOfJob?ofJob:ofStep
const lost=lostBy(reach)
const condition=isOfJob?job["if"]:step["if"]
const notifyOn=inputOf$1(step,"notify-on")
const isSkipped=reach.isImplicit&&reach.after.includes("success")
const isTold=isOwn&&(isSkipped||lost.some((one)=>notifyOn.includes(one)))
if(lost.length===0||reach.after.length===0||isTold)return[]
const owner=isOfJob?`the job \`${jobId}\``:"the step that should"
const which=isOfJob?`${owner}, which should, `:`${owner} `
const has=condition===void 0?"has no `if:`":`has \`if: ${textOf$1(condition)}\``
const found=`Nothing finishes the message about the start after ${_start_1.LGR(lost.map((one)=>WORDS$1[one]))}: ${which}${has}.`
const{advice,lines}=remedyFor$1(owner.replace("should","finishes it"),condition,reach)
const isFixed=/^[^$]*(?:success|failure|cancelled)/.test(inputOf$1(step,"event")+inputOf$1(step,"status"))
return[warning("thread",found,`${advice}${lines&&isFixed?" Remove its fixed `event:` or `status:`, too.":""}`,lines)]}
function lostBy({after}){return ENDINGS.filter((one)=>!after.includes(one))}
const WORDS$1={success:"a success",failure:"a failure",cancelled:"a cancellation"}
function remedyFor$1(owner,condition,{isSure,isImplicit}){if(isSure&&condition!==void 0)return{advice:`Replace the \`if:\` of ${owner} with this line.`,lines:ALWAYS$1}
return isImplicit?alwaysIn$1(owner,condition):{advice:`Change the \`if:\` of ${owner}.`}}
const ENDS$1=["success","failure","cancelled","rollback","waiting"]
function startOutputRows({step,job,jobId,workflow,before}){const id=stepId(step)
if(!isWhole(step)||!isId(id))return[]
const own={name:`steps.${id}.outputs.event`,meant:"job.status"}
const here=stepsIn(job).slice(before.length+1).flatMap((one)=>neverRows("A later step",one["if"],own))
const passed=outputsNaming(job,id,"event").map((output)=>{return{name:`needs.${jobId}.outputs.${output}`,meant:`needs.${jobId}.result`}})
const elsewhere=Object.entries(jobsIn(workflow)).flatMap(([other,one])=>[tableOf(one),...stepsIn(tableOf(one))].flatMap((each)=>passed.flatMap((asked)=>neverRows(`The job \`${other}\``,each["if"],asked))))
return[...here,...elsewhere,...sentRows(`steps.${id}.outputs.ok`,job)]}
function sentRows(name,job){if(!JSON.stringify(job).includes(name))return[]
return[{what:"lifecycle",state:"unchecked",found:`\`${name}\` is about the start of the job, not its end.`}]}
function neverRows(who,condition,{name,meant}){const text=scalarOf(condition)
const[only,...others]=partsOf$1(text)?.expressions??[]
const{source,at}=only??{source:text,at:0}
const expression=readExpression(source)
if(expression===void 0||others.length>0)return[]
const asked=comparisonsIn(expression,source).filter((one)=>{return["==","!="].includes(one.operator)&&one.name===name.toLowerCase()&&ENDS$1.includes(one.literal.value.toLowerCase())})
const[first]=asked
if(first===void 0)return[]
const row=warning("lifecycle",`${who} asks if \`${name}\` is "${first.literal.value}", but with \`lifecycle\` the outputs are about the start of the job, so it never is.`)
if(!asked.every(({literal})=>ENDS$1.indexOf(literal.value.toLowerCase())<3))return[{...row,advice:LAST}]
const changed=asked.toReversed().reduce((whole,{path})=>{return whole.slice(0,path.from)+meant+whole.slice(path.to)},source)
const isOfSuccess=asked.every((one)=>one.operator==="=="&&one.literal.value==="success")
const isLost=reachOf(text).isImplicit&&!isOfSuccess
const own=changed.includes("||")?`(${changed.trim()})`:changed.trim()
const whole=isLost?`always() && ${own}`:changed
const line=lineOf("if",text.slice(0,at)+whole+text.slice(at+source.length))
return[{...row,advice:"Write this line there instead:",lines:line}]}
const LAST="Report the end in the last step, with `if: always()` and without `lifecycle:`, and read that one."
const OWN_WORDS=["title","message","template","thread"]
function unfinishedRows({event},{step,workflow,caller,composite}){const given=givenTo(step)
const jobs=Object.values(jobsIn(workflow)).map(tableOf)
const isOpen=caller!==void 0||composite!==void 0||jobs.some(({uses})=>uses!==void 0)
const steps=jobs.flatMap(stepsIn)
const isOther=steps.filter((one)=>isAlsoUsing(one,step)).length>1||steps.some((one)=>isUnseen(one,step))
if(event!=="start"||isOpen||isOther||OWN_WORDS.some((name)=>given[name]!==void 0))return[]
return[warning("event","The message says that the job started, and no step says how it ended.","Make this the first step of the job, and write this line instead of `event:`.","lifecycle: true")]}
function continuedRows({step,workflow}){const action=actionOf(step)
const jobs=Object.entries(jobsIn(workflow)).map(([id,job])=>{return{id,job:tableOf(job),steps:stepsIn(tableOf(job))}})
const readers=jobs.flatMap(({steps})=>steps).filter((one)=>actionOf(one)===action)
return jobs.flatMap(({id,job,steps})=>{const at=steps.findIndex((one)=>isDoing(one)&&actionOf(one)!==action)
return steps.filter((one,index)=>{const names=outputsNaming(job,stepId(one),"thread")
const isRead=readers.some((reader)=>{const isEnd=!isWhole(one)||isFinishing(reader)
const text=scalarOf(givenTo(reader)["thread"])
return isEnd&&names.some((name)=>text.includes(`needs.${id}.outputs.${name}`))})
const isAhead=!hasInput(one,OF_OTHERS)&&(at===-1||index<at)
return isRead&&actionOf(one)===action&&(isWhole(one)||isAhead)}).map((one)=>{const found=`The message of the job \`${id}\` is finished when other jobs continue it as \`thread\`.`
const more=isWhole(one)?", and remove `lifecycle:`":""
return warning("event",found,`If they should finish it, add this line to the \`with:\` of its step \`${stepId(one)}\`${more}.`,"event: start")})})}
function isFinishing(step){return isOfNeeds$1(step)&&!/^(?:reply|new)$/.test(scalarOf(givenTo(step)["update-mode"]))}
const OF_OTHERS=/^(?:status|title|message|template|event|about|needs|lifecycle|thread)$/
function doubleEndRows(place){const{step:own,job}=place
const ours=stepsIn(job).filter((one,at,steps)=>{const run={secretless:void 0,eventName:"",payload:{},before:steps.slice(0,at)}
const isNever=reachOf(one["if"]).after.length===0||isUnreached(one,{...place,...run,job})
return isAlsoUsing(one,own)&&!isNever})
const whole=ours.find(isWhole)
const isToSame=(one)=>whole!==void 0&&isSameRoom(one,whole)
const again=ours.find((one)=>!isWhole(one)&&isOfEnd(one)&&isToSame(one))
if(again!==void 0&&(own===whole||own===again)){if(own===again&&own["if"]===void 0)return[]
return[warning("lifecycle",FOUND,"Remove the one without `lifecycle:`.")]}
const after=reachOf(own["if"]).after
const isTwin=(one)=>one!==own&&isSameRoom(one,own)&&isAlike(one,own)&&(isWhole(own)||reachOf(one["if"]).after.some((end)=>after.includes(end)))
return(isWhole(own)||own["if"]!==void 0)&&isTold(own)&&ours.some(isTwin)?[warning("to",FOUND,"Remove one of them.")]:[]}
const FOUND="Two steps of this job report its end to the same `to:`, so it arrives twice."
const REST=/^(?:token|doctor|github-token|api-url|detail|format)$/
function isAlike(one,other){const[a,b]=[one,other].map((step)=>{const given=Object.entries(givenTo(step)).filter(([name])=>!REST.test(name))
return JSON.stringify([given.map(([name,value])=>[name,scalarOf(value)]).sort(),step["env"]])})
const isSure=[one,other].every((step)=>reachOf(step["if"]).isSure)
return a===b&&(isSure||scalarOf(one["if"])===scalarOf(other["if"]))}
function isTold(step){return!hasInput(step,/^(?:event|about|thread|provision|incident|matrix)$/)}
function isOfEnd(step){return!hasInput(step,/^(?!(?:token|to|doctor|format|detail|github-token|api-url|notify-on)$)/)}
function isSameRoom(one,other){const[a,b]=[one,other].map((step)=>scalarOf(givenTo(step)["to"]))
return a===b&&a!==""}
function environmentRows(inputs,place){const{step,job,workflow}=place
if(inputs.event==="waiting")return[...approvedRows(place,job),...earlyRows(place),...unknownRows$1(place)]
const fixed=chosenRows(place)
if(fixed.length>0)return fixed
if(inputs.environment===void 0||inputs.needs!==void 0||inputs.about!=="run")return[]
const{environment,thread}=givenTo(step)
const given=scalarOf(environment)
if(job["environment"]!==void 0)return otherRows$2(given,job["environment"])
return inputs.event==="start"||thread!==void 0||!isCompared(job,workflow)?[]:[unrecordedRow(given)]}
function isCompared(job,workflow){const jobs=jobsIn(workflow)
const{deployments}=tableOf(job["permissions"]??workflow["permissions"])
const isOfNeeded=[...allNeeded(job,jobs)].some((id)=>isWaiting(tableOf(jobs[id])))
return deployments==="read"&&!isOfNeeded&&!/deployment/.test(JSON.stringify(workflow["on"]))}
function unrecordedRow(given){return warning("environment","The job has no `environment:`, so GitHub records no deployment: no rollback is recognized.","Unless something else records it, add `environment:` to the job, too.",/\b(?:env|secrets|steps|job|runner)\./.test(given)?void 0:lineOf("environment",given))}
function otherRows$2(given,own){const name=nameOf$2(own)
if(!(name!==""&&!`${given}${name}`.includes("${{"))||tableOf(own)["deployment"]===false||given.toLowerCase()===name.toLowerCase())return[]
return[warning("environment",`The job deploys to \`${name}\`, but the step compares with earlier deployments to \`${given}\`.`,"If both are the same, change the line in the step's `with:`.",lineOf("environment",name))]}
function chosenRows({step,job,workflow,calling}){const given=scalarOf(givenTo(step)["environment"])
const{needs,about}=givenTo(step)
if(given===""||given.includes("${{")||about!==void 0)return[]
const jobs=jobsIn(workflow)
const reported=needs===void 0?[job]:[...allNeeded(job,jobs)].map((id)=>tableOf(jobs[id]))
if(reported.some(({environment})=>tableOf(environment)["deployment"]===false))return[]
const names=reported.map(({environment})=>nameOf$2(environment))
const[own="",...others]=[...new Set(names.filter((one)=>one!==""))]
const[,source]=/^\$\{\{([^{}]*)\}\}$/.exec(own)??[]
const expression=source===void 0?void 0:readExpression(source)
if(expression===void 0||others.length>0)return[]
const paths=pathsIn(expression)
const conditions=[step,job,...reported].map((one)=>scalarOf(one["if"]).toLowerCase())
const isAsked=(text)=>paths.some(({names})=>text.includes(names.join(".").toLowerCase()))||text.includes(`'${given.toLowerCase()}'`)
const isFree=paths.length>0&&paths.every(({names:[context=""]})=>CHOSEN.includes(context))
const isPassed=Object.values(tableOf(calling?.step["with"])).map(scalarOf).includes(given)
if(!isFree||isPassed||conditions.some(isAsked))return[]
return[warning("environment",`The job deploys to \`${own}\`, but the message always says \`${given}\`.`,"Write this line in the step's `with:` instead.",lineOf("environment",own))]}
const CHOSEN=["inputs","github"]
function approvedRows({workflow,jobId,caller},own){const jobs=jobsIn(workflow)
const before=allNeeded(own,jobs).add(jobId)
const mayWait=Object.keys(jobs).filter((id)=>isWaiting(tableOf(jobs[id])))
const waiting=mayWait.filter((id)=>before.has(id))
const isSame=({environment})=>environment!==void 0&&nameOf$2(environment).toLowerCase()===nameOf$2(own["environment"]).toLowerCase()
const others=mayWait.filter((id)=>!before.has(id)&&!isSame(tableOf(jobs[id])))
if(caller!==void 0||waiting.length===0||others.length>0)return[]
if(waiting.includes(jobId))return[APPROVED]
const found=`\`event: waiting\` is for what waits, but this job begins only after ${_start_1.sob(waiting.map(ticked))}, which has the \`environment:\`.`
const isFree=(id)=>![id,...allNeeded(tableOf(jobs[id]),jobs)].some((one)=>waiting.includes(one))
const needed=[own,...waiting.map((id)=>tableOf(jobs[id]))].flatMap(needsOf)
const kept=[...new Set(needed.filter(isFree))]
if(kept.length===0)return[warning("needs",found,"Remove `needs:` from the job.")]
return[warning("needs",found,"Change this line in the job:",kept.every(isId)?`needs: [${kept.join(", ")}]`:void 0)]}
const APPROVED=warning("environment","This job begins after the approval that it should report.","Move the step to a job with the same `needs:` and no `environment:`.")
function earlyRows({workflow,jobId,job,before,caller}){const jobs=jobsIn(workflow)
const ended=allNeeded(job,jobs).add(jobId)
const later=Object.keys(jobs).filter((id)=>isWaiting(tableOf(jobs[id]))&&!ended.has(id)).map((id)=>({id,missing:[...allNeeded(tableOf(jobs[id]),jobs)].filter((one)=>!ended.has(one))}))
const[only,...others]=later.filter(({id})=>tableOf(jobs[id])["environment"]!==void 0)
const isLater=caller===void 0&&!before.some(isDoing)&&later.every(({missing})=>missing.length>0)
const needsOwn=later.some(({id})=>allNeeded(tableOf(jobs[id]),jobs).has(jobId))
if(!isLater||needsOwn||only===void 0||others.length>0)return[]
const found=`\`${only.id}\`, which has the \`environment:\`, also needs ${_start_1.sob(only.missing.map(ticked))}, and this job does not: when it asks, nothing waits yet.`
const needed=[...new Set([...needsOf(job),...needsOf(tableOf(jobs[only.id]))])]
return[warning("needs",found,"Change this line in the job:",needed.every(isId)?`needs: [${needed.join(", ")}]`:void 0)]}
function unknownRows$1({step,workflow,caller}){const given=scalarOf(givenTo(step)["environment"])
const waiting=Object.values(jobsIn(workflow)).map(tableOf).filter(isWaiting)
const names=waiting.map(({environment})=>nameOf$2(environment).toLowerCase())
const isKnown=names.length>0&&![given,...names].some((one)=>/^$|\$/.test(one))
if(caller!==void 0||!isKnown||names.includes(given.toLowerCase()))return[]
return[warning("environment",`No job of this workflow has the environment \`${given}\`: nothing ever waits for it, and nothing is posted.`,"Change the line in the step's `with:` to that of the job.",waiting.length>1?void 0:lineOf("environment",nameOf$2(waiting[0]?.["environment"])))]}
function nameOf$2(environment){return scalarOf(tableOf(environment)["name"]??environment)}
function isWaiting({environment,uses}){return environment!==void 0||uses!==void 0}
function lifecycleConditionRows({step:own,workflow}){return Object.entries(jobsIn(workflow)).flatMap(([id,job])=>stepsIn(tableOf(job)).flatMap((step,at,steps)=>{if(!isWhole(step)||!isAlsoUsing(step,own)||step["if"]===void 0)return[]
return rowsOf$4(step,id,!steps.slice(0,at).some(isDoing))}))}
function rowsOf$4(step,id,isFirst){const{after,isSure,isImplicit}=reachOf(step["if"])
const isSkipped=!after.includes("success")
const isOfSuccess=after.length===1
const isOfSome=isSure&&!isImplicit&&(isOfSuccess||isFirst&&after.length===2)
const notifyOn=givenTo(step)["notify-on"]
if(!isSkipped&&(!isOfSome||notifyOn!==void 0))return[]
const effect=isSkipped?"GitHub skips it, and neither the start nor the end is reported":"every end is reported"
const found=`GitHub decides by the \`if: ${textOf$1(step["if"])}\` of the step of the job \`${id}\` with \`lifecycle: true\` when the job reaches it, not when the job ends: ${effect}.`
const remove=isSure?"Remove its `if:`":"Remove from its `if:` what is about the end"
if(notifyOn!==void 0||after.length===0)return[warning("if",found,`${remove}.`)]
return[warning("if",found,`${remove}, and add this line to its \`with:\`.`,`notify-on: ${isSkipped||isOfSuccess?"":"start, "}${after.join(", ")}`)]}
function matrixRows$1({event,about,needs,notifyOn},place){const{job,jobId,step}=place
const{matrix}=tableOf(job["strategy"])
const isReply=givenTo(step)["thread"]!==void 0
if(event!=="auto"||about!=="run"||needs!==void 0||isReply||!isMany$1(matrix))return[]
const told=toldElsewhere(place)
if(told!==void 0){const{after}=reachOf(step["if"])
const isOfEach=after.includes("success")&&after.includes("failure")
return told==="job"&&isOfEach&&(notifyOn??["success"]).includes("success")?againRows(place):[]}
const advice=`For a single message, put the step into a job with \`needs: ${jobId}\` and \`if: always()\`, and add this line to its \`with:\`.`
return[{what:"matrix",state:"unchecked",found:`${EACH}.`,advice,lines:NEEDS_LINE}]}
const EACH="Each combination of the matrix posts a message of its own"
function againRows({jobId,step,workflow}){const jobs=jobsIn(workflow)
const roomsOf=(one)=>scalarOf(givenTo(one)["to"])
const[whole]=Object.keys(jobs).filter((id)=>{const other=tableOf(jobs[id])
const steps=stepsIn(other).filter((one)=>isAlsoUsing(one,step)&&isOfNeeds$1(one))
return isAfterFailure(other)&&allNeeded(other,jobs).has(jobId)&&steps.some((one)=>roomsOf(one)===roomsOf(step))})
if(whole===void 0)return[]
return[warning("matrix",`${EACH}, although the job \`${whole}\` reports all of them in the same \`to:\`.`,"Remove the step, or replace its `if:` with this line to post only those that fail.","if: failure()")]}
function isMany$1(matrix){if(matrix===void 0)return false
const lists=Object.values(tableOf(matrix))
return typeof matrix==="string"||lists.some((one)=>!Array.isArray(one)||one.length>1)}
const BOTH=/^(?:success\(\) ?\|\| ?failure\(\)|failure\(\) ?\|\| ?success\(\))$/
const OF_SUCCESS=["success","fixed","change","rollback"]
function skippedNeedRows({event,about,notifyOn},{workflow,job}){if(event!=="auto"||about!=="run"||!BOTH.test(textOf$1(job["if"]))||notifyOn?.some((moment)=>OF_SUCCESS.includes(moment))===false)return[]
const jobs=jobsIn(workflow)
const skipped=[...allNeeded(job,jobs)].filter((id)=>isOptional(tableOf(jobs[id])["if"]))
if(skipped.length===0)return[]
return[warning("if",`If GitHub skips ${_start_1.sob(skipped.map(ticked))} because of ${skipped.length===1?"its":"their"} \`if:\`, and no job fails, \`success()\` and \`failure()\` are both false, so that GitHub skips this job, too.`,"To report that run as well, replace the `if:` of the job with this line.",`if: \${{ !cancelled() }}`)]}
function isOptional(condition){return condition!==void 0&&!isTextCondition(condition)&&!reachOf(condition).isSure}
function orderRows(inputs,place){const continued=continuedRows(place)
const unfinished=unfinishedRows(inputs,place)
return[...lifecycleConditionRows(place),...repeatedRows(place),...doubleEndRows(place),...continued.length>0?continued:followingRows(inputs,place),...untoldFailureRows(inputs,place),...skippedNeedRows(inputs,place),...timeLimitRows(inputs,place),...matrixRows$1(inputs,place),...failedDownloadRows(inputs,place),...unknownArtifactRows(place),...environmentRows(inputs,place),...unfinished.length>0?unfinished:lateStartRows(inputs,place),...lostExitRows(inputs,place),...finishingRows(place),...skippedEndRows(place),...startOutputRows(place)]}
function triggerTypeRows({about,notifyOn=[]},place){const{workflow={},job={},step={}}=place??{}
const{workflow_run:trigger}=tableOf(workflow["on"])
const{types}=tableOf(trigger)
if(about==="trigger"&&types!==void 0)return unendedRows([types].flat().map(scalarOf),notifyOn)
const isGiven=trigger===void 0||types!==void 0
const isSorted=[job,step].some((one)=>/conclusion|event\.action|\.status\b/.test(scalarOf(one["if"])))
if(about!=="trigger"||isGiven||isSorted||notifyOn.includes("start"))return[]
return[warning("on","`workflow_run` has no `types:`, so this workflow also runs when the other one is requested and when it begins.","Add this line below `workflow_run:`, next to `workflows:`.","types: [completed]")]}
function unendedRows(types,notifyOn){const isOfStart=types.includes("in_progress")&&notifyOn.every((one)=>one==="start")
if(types.includes("completed")||isOfStart)return[]
return[warning("on","`types:` does not have `completed`, so this workflow does not run when the other one ends.","Write this line there instead.","types: [completed]")]}
function triggerNameRows(place){const names=triggersIn(place?.workflow)
const meant=names.map((name)=>place?.triggers?.[name]??name)
const wrong=names.filter((name,at)=>meant[at]!==name)
if(wrong.length===0)return[]
const found=`\`workflows:\` in \`on:\` must have the names of workflows, and none is called ${_start_1.LGR(wrong.map(ticked))}.`
const lines=`workflows: [${meant.map((name)=>/^\w[\w -]*$/.test(name)?name:JSON.stringify(name)).join(", ")}]`
return[warning("on",found,"Write this line there instead:",_pastable_3.X(lines)?lines:void 0)]}
function triggersIn(workflow){const{workflows}=tableOf(tableOf(workflow?.["on"])["workflow_run"])
return[workflows].flat().filter((one)=>typeof one==="string")}
function withOtherRuns(rows,place){const[trigger]=eventsOf(place?.workflow["on"]).filter((one)=>/^(?:workflow_run|deployment_status)$/.test(one))
if(trigger===void 0)return rows
return rows.map((row)=>({...row,found:row.found.split(" Use it in a workflow")[0]??"",advice:`Ask in a run that \`${trigger}\` starts. To skip the step in others: \`if: github.event_name == '${trigger}'\`.`,lines:void 0}))}
const NONE=": no earlier results are found."
const LISTS=/\bgh run list\b[^\n]*/
function listedFile(job){const[file=""]=stepsIn(job).flatMap((step)=>{const[command]=LISTS.exec(scriptOf(step))??[]
const[,name]=/\s(?:--workflow|-w)[ =]["']?([\w.-]+\.ya?ml)(?=["'\s]|$)/.exec(command??"")??[]
return name??[]})
return file}
function baselineRows(place,defaultBranch){if(place.caller!==void 0||place.composite!==void 0)return[]
return stepsIn(place.job).flatMap((step)=>{const script=scriptOf(step)
const[list]=LISTS.exec(script)??[]
if(list===void 0)return[]
return[...ofArtifact(script,place),...ofBranch(list,place.workflow,defaultBranch)]})}
function earlierResults({workflow,job},{file,folder,branch}){const written=JSON.stringify([job,workflow["defaults"]])
const mayFetch=/download|cache|working-directory|\bgh\b/i.test(written)||written.includes(`${folder}/"`)
const[name="test-results",...others]=namesIn(workflow)??[void 0,""]
const isPlain=/^[\w./-]+$/.test(branch)&&/^\w/.test(name)
if(mayFetch||others.length>0||!isPlain)return void 0
return{advice:`No step of this job fetches earlier results. Put these lines above this step, with \`actions: read\` in the job's \`permissions:\`${uploadsIn(workflow).length>0?"":`, and upload the results as \`${name}\` in each run`}.`,lines:`- if: failure()
  continue-on-error: true
  env:
    GH_TOKEN: \${{ github.token }}
  run: |
    good=$(gh run list --workflow ${file} --limit 100 --json databaseId,headBranch,event,conclusion --jq 'first(.[] | select(.headBranch == "${branch}" and .event == "push" and .conclusion == "success")).databaseId')
    if [ -n "$good" ]; then gh run download "$good" --name ${name.includes(" ")?`"${name}"`:name} --dir ${folder}; fi`}}
function namesIn(workflow){const names=uploadsIn(workflow).map(({name})=>name)
return/"uses":"(?:\.|[^"]*\.ya?ml@)/.test(JSON.stringify(jobsIn(workflow)))||!names.every((name)=>/^[\w. -]+$/.test(name))?void 0:names}
function ofArtifact(script,{workflow,listed}){const[download=""]=/\bgh run download\b[^\n]*/.exec(script)??[]
const[,name]=/\s(?:--name|-n)[ =]["']?([\w.-]+)(?=["'\s;]|$)/.exec(download)??[]
const own=namesIn(workflow)
if(listed===void 0||own===void 0||own.length===0)return[]
if(listed.file!==listed.own){if(listed.content&&(name===void 0||namesIn(listed.content)?.includes(name)!==false)||name!==void 0&&!own.includes(name))return[]
return[warning("run",`\`gh run list\` asks for runs of \`${listed.file}\`, but this workflow, which uploads the results, is \`${listed.own}\`${NONE}`,`Write \`--workflow ${listed.own}\` there.`)]}
if(name===void 0||own.includes(name))return[]
return[warning("run",`\`gh run download\` asks for the artifact \`${name}\`, which this workflow does not upload${NONE}`,`Write ${_start_1.LGR(own.map((one)=>ticked(`--name ${one}`)))} there.`)]}
function ofBranch(list,{on},meant){const[whole="",asked=""]=/\bheadBranch *== *\\?"([\w./-]+)\\?"|\s(?:--branch|-b)[ =]["']?([\w./-]+)/.exec(list)?.filter(Boolean)??[]
const{branches}=tableOf(tableOf(on)["push"])
const listed=[branches??[]].flat().map(scalarOf)
const isPlain=listed.length>0&&listed.every((one)=>/^[\w./-]+$/.test(one))
const isOther=isPlain?!listed.includes(asked):/^ma(?:in|ster)$/.test(asked)&&/^ma(?:in|ster)$/.test(meant??"")
if(asked===""||meant===void 0||asked===meant||!isOther)return[]
if(!/^[\w./-]+$/.test(meant)||isPlain&&!listed.includes(meant))return[]
return[warning("run",`\`gh run list\` asks for runs of \`${asked}\`, but the default branch is \`${meant}\`${NONE}`,`Write \`${whole.trim().replace(asked,meant)}\` there.`)]}
function withCheckout(found,place){if(place?.step===void 0)return found
const rows=found.map((row)=>row.found.includes("not exist yet")?lateRow(row,place):row)
if(!place.before.some(mayCheckOut))return rows.map((row)=>row.advice===LATER?{...row,advice:`${NO_CHECKOUT}: put ${checkoutAt("above",place)}`}:row)
const folder=folderOf$4(place.before)
if(folder===void 0)return rows
const written=givenTo(place.step)
return rows.map((row)=>{const text=scalarOf(written[row.what])
if(row.advice!==LATER||!PATHS.includes(row.what)||text.startsWith(`${folder}/`))return row
const advice=`\`actions/checkout\` puts the files into \`${folder}\`. If it is there, write this instead:`
return{...row,advice,lines:lineOf(row.what,`${folder}/${text}`)}})}
function lateRow(row,place){const[one,...others]=stepsAfter(place).filter(mayCheckOut)
if(one===void 0&&!isNamedIn(place,row.what)&&!stepsAfter(place).some(mayFetch)){const found=`No step of this job fetches the repository, so the file of \`${row.what}\` will not be there.`
return warning(row.what,found,`Put ${checkoutAt("below",place)}`)}
if(!isOnlyCheckout(one)||others.length>0||place.lacking?.includes(row.what)!==true)return row
const path=scalarOf(givenTo(place.step)[row.what])
return warning(row.what,`The repository has no \`${path}\`.`,"Correct the path, or add the file.")}
function stepsAfter({job={},step={}}){return stepsIn(job).filter((one)=>!isAlsoUsing(one,step))}
function isNamedIn(place,input){const[name=""]=scalarOf(givenTo(place.step)[input]).split("/").slice(-1)
return stepsAfter(place).some((one)=>scriptOf(one).includes(name))}
function mayFetch(step){return/\b(?:curl|wget|tar|unzip|aws|az|gcloud|gsutil|rsync|scp|cp|mv)\b/.test(scriptOf(step))}
function isOnlyCheckout(step){const{repository,path,ref}=givenTo(step)
return/^actions\/checkout@/.test(scalarOf(step?.["uses"]))&&[repository,path,ref].every((one)=>!one)}
function laterFiles(place){const given=givenTo(place.step)
if(scalarOf(given["lifecycle"])!=="true"||place.before.some(mayCheckOut))return[]
return PATHS.map((input)=>[input,scalarOf(given[input])]).filter(([input,path])=>/^[\w./-]+\.\w+$/.test(path)&&!isNamedIn(place,input))}
const PATHS=["provision","template","user-map"]
function folderOf$4(before){const paths=before.filter(({uses})=>/\/checkout@/i.test(scalarOf(uses))).map((step)=>scalarOf(givenTo(step)["path"]))
const[only="",...others]=new Set(paths)
return others.length===0&&/^[\w-][\w./-]*$/.test(only)?only.replace(/\/$/,""):void 0}
const NO_CHECKOUT="No step before this one fetches the repository"
function checkoutAt(where,place){const line=`\`- uses: actions/checkout@v6\` ${where} it`
const calling=place.calling&&mayRead(place.calling.step,place.calling.workflow)
if((mayRead(place.job,place.workflow)??calling??true)&&calling!==false)return`${line}, or correct the path.`
return`${line}, and \`contents: read\` into the \`permissions:\` of ${calling===false?"this job and of the job that calls it":"the job"}, which a private repository needs. Or correct the path.`}
function mayRead(job,{permissions:all}){const{permissions=all}=job??{}
if(permissions===void 0)return void 0
if(typeof permissions==="string")return permissions!==""
return/^(?:read|write)$/.test(scalarOf(tableOf(permissions)["contents"]))}
function mayCheckOut({uses,run}){if(typeof uses==="string")return!/^actions\/(?:setup-|cache|upload-)/.test(uses)
return/\b(?:git|gh)\b/.test(scriptOf({run}))}
const PUBLISHES=/^(?:softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|(?:googleapis|google-github-actions)\/release-please-action)@/i
function isPublishingBy(command){if(command.startsWith("gh release create "))return!/ (?:--draft|-d)\b/.test(command)
return/^(?:npx |yarn |pnpm )?semantic-release$/.test(command)}
const TOKENS=["token","github-token","github_token","repo-token"]
const VARIABLES=["GITHUB_TOKEN","GH_TOKEN"]
function isForReleases({workflow}){const events=eventsOf(workflow["on"])
return events.includes("release")&&!["workflow_call","workflow_run","repository_dispatch"].some((one)=>events.includes(one))}
function isReleasing(workflow){const jobs=jobsIn(workflow)
if(/\bworkflow run\b|dispatch/i.test(JSON.stringify(jobs)))return false
return Object.values(jobs).map(tableOf).some((job)=>stepsIn(job).some((step)=>isPublishing(step,[workflow,job,step])))}
function isPublishing(step,around){const inputs=givenTo(step)
const variables=VARIABLES.flatMap((name)=>around.map((one)=>tableOf(one["env"])[name]))
const tokens=[...TOKENS.map((name)=>inputs[name]),...variables].map(scalarOf).filter(Boolean)
if(!tokens.every((text)=>/\b(?:secrets\.GITHUB_TOKEN|github\.token)\b/i.test(text)))return false
const isDraft=inputs["draft"]!==void 0&&scalarOf(inputs["draft"])!=="false"
if(step["run"]===void 0)return PUBLISHES.test(scalarOf(step["uses"]))&&!isDraft
const lines=scriptOf(step).replaceAll("\\\n"," ").split("\n")
return tokens.length>0&&lines.some((line)=>isPublishingBy(line.trim()))}
function untoldReleaseRows(place){const{releasing}=place??{}
if(releasing===void 0)return[]
return[warning("on",`\`${releasing}\` publishes releases with \`GITHUB_TOKEN\`. GitHub starts no workflow for those, so they are not reported.`,`To report them, give the step that publishes the \`token:\` of an app or a person. Or add this step to \`${releasing}\`, after that one.`)]}
function placeOfWorkflowFile(context,payload){const{eventName}=context
if(eventName.startsWith("pull_request")&&eventName!=="pull_request_target")return _start_1.W5T(_start_1.fKb(payload,"pull_request"),context).isOurs?"checkout":"nowhere"
return _start_1.QRM(eventName)&&eventName!=="repository_dispatch"?"checkout":"GitHub"}
const MAX_BYTES=1048576
const MAX_REQUESTS=6
var WorkflowReader=class{path
#repository
#isInCheckout
#run
#host
#texts=new Map()
#github
#why
#isHidden=false
constructor(run,host){const[,repository="",path]=/^([^/]+\/[^/]+)\/(.+)@/.exec(host.env["GITHUB_WORKFLOW_REF"]??"")??[]
const place=placeOfWorkflowFile(run.context,run.payload)
this.path=place==="nowhere"?void 0:path
this.#why=place==="nowhere"?"a pull request from a fork runs the fork's own file.":void 0
this.#repository=repository
this.#isInCheckout=place==="checkout"&&_start_1.veX(run.context.repository,repository)
this.#run=run
this.#host=host}
get why(){return this.#why}
get isHidden(){return this.#isHidden}
async read(path){const text=await this.#textOf(path)
if(text===void 0||text.length>MAX_BYTES)return void 0
const{parseText}=await _require.e(6543).then(_require.bind(_require,3911))
const{data,problems}=await parseText(`\`${path}\``,text,this.#host.wall)
this.#why=problems[0]??this.#why
if(problems.length>0)return void 0
const table=Object(data)
this.#texts.set(table,text)
return table}
textOf(workflow){return this.#texts.get(workflow)}
async cutsIn(workflow){const{cutValuesIn}=await _require.e(8192).then(_require.bind(_require,1334))
return cutValuesIn(this.#texts.get(workflow)??"",this.#host.wall)}
async #textOf(path){const{env,files}=this.#host
if(this.#isInCheckout)try{return await files.readText("doctor",path,MAX_BYTES)}catch(error){if(!(error instanceof _start_1.dzK))throw error}
const github=await this.#client()
if(github===void 0&&path===this.path)this.#why="it is not in the checkout, and `github-token` is empty."
const reading=await github?.fileOf(this.#repository,path,env["GITHUB_WORKFLOW_SHA"]||void 0)
if(reading===void 0)return void 0
if("value"in reading)return reading.value
const{status,remedy}=reading
const isDenied=status===404||remedy?.includes("`contents: read`")===true
this.#isHidden||=isDenied&&path===this.path}
async lacks(path){const github=await this.#client()
const{path:own}=this
if(github===void 0||own===void 0)return false
const at=(file)=>github.fileOf(this.#repository,file,this.#host.env["GITHUB_SHA"]||void 0)
const reading=await at(path)
return"status"in reading&&reading.status===404&&"value"in await at(own)}
#client(){const{context,inputs}=this.#run
if(inputs.githubToken===void 0)return void 0
this.#github??=this.#host.createGitHubClient({token:inputs.githubToken,apiUrl:context.apiUrl,maxRequests:MAX_REQUESTS})
return this.#github}}
const MAX_SEARCHED=5
async function readComposite(place,reader,env){const path=normal$1(env["GITHUB_ACTION_PATH"])
if(path==="")return void 0
const job=place.job??{}
const own=usersIn(stepsIn(job),path).map((one)=>({...place,job,...one}))
const callings=own.length>0?own:await usersWithin({...place,job},path,reader)
const[first,...others]=callings
const file=await readAction(first?.step??{},reader)
const steps=stepsIn(tableOf(file?.["runs"]))
return{step:doctorIn(steps),steps,declared:file?tableOf(file["inputs"]):void 0,calling:others.length===0?first:void 0,callings}}
function placeLacking({context,names:[name=""]},place){const{composite}=place
if(context!=="inputs"||composite===void 0||composite.calling!==void 0)return place
const{callings}=composite
const givenBy=({step})=>scalarOf(valueNamed(givenTo(step),name))
const lacking=callings.filter((one)=>givenBy(one)==="")
const[only,...others]=lacking.length>0?lacking:callings
if(only===void 0)return place
if(callings.every((one)=>givenBy(one)===givenBy(only)))return{...place,composite:{...composite,calling:only}}
if(others.length>0){const calling={...only,step:{with:{[name]:""}}}
return{...place,composite:{...composite,calling,who:`one of ${CALLING_STEP}s`}}}
const own=[only.step["name"],only.step["id"]].map(scalarOf).find((one)=>one!=="")
const label=own===void 0?`number ${callings.indexOf(only)+1} of ${callings.length}`:`"${own}"`
return{...place,composite:{...composite,calling:only,who:`${CALLING_STEP} (${label})`}}}
function usersIn(steps,path){return steps.filter((one)=>folderOf$3(one)!==""&&path.endsWith(folderOf$3(one))).map((step)=>({step,before:steps.slice(0,steps.indexOf(step))}))}
async function usersWithin(place,path,reader){const steps=stepsIn(place.job)
const local=steps.filter(({uses})=>scalarOf(uses).startsWith("./")).slice(0,MAX_SEARCHED)
const found=[]
for(const step of local){const file=await readAction(step,reader)
const calling={...place,step,before:steps.slice(0,steps.indexOf(step))}
const declared=tableOf(file?.["inputs"])
const within=stepsIn(tableOf(file?.["runs"]))
for(const one of usersIn(within,path)){const composite={step:one.step,steps:within,declared,calling,callings:[calling]}
found.push({...place,...one,composite})}}
return found}
async function readAction(step,reader){if(!scalarOf(step["uses"]).startsWith("./"))return void 0
const folder=folderOf$3(step).slice(1)
return await reader.read(`${folder}/action.yml`)??await reader.read(`${folder}/action.yaml`)}
function folderOf$3({uses}){const[name="",version]=scalarOf(uses).split("@")
const[owner,repository,...below]=name.split("/")
return normal$1(`/${version===void 0?name:[owner,repository,version,...below].join("/")}`)}
function normal$1(path=""){return path.replaceAll("\\","/").replace(/\/(?:\.?\/)+/g,"/").replace(/\/$/,"")}
function isCancellingOn(event,cancels,on){if(typeof cancels==="boolean")return cancels
const[only,...others]=partsOf$1(scalarOf(cancels))?.expressions??[]
const expression=others.length===0&&only?readExpression(only.source):void 0
return Boolean(expression&&truthOf(expression,valuesOn(event,on)))}
function isCancellingOnAny(cancels,on){return eventsOf(on).some((event)=>isCancellingOn(event,cancels,on))}
function isPushedToMany(on){const{branches,tags}=tableOf(tableOf(on)["push"])
const isOfMany=tags===void 0?!isOneBranch(branches):branches!==void 0
return eventsOf(on).includes("push")&&isOfMany}
function isOneBranch(branches){const names=[branches??[]].flat().map(scalarOf)
return names.length===1&&!/[*?+[!]/.test(names[0]??"")}
const ANY="\0"
function valuesOn(event,on){const name={"github.event_name":event}
if(event==="pull_request")return{...name,"github.head_ref":ANY,"github.ref":"refs/pull/1/merge","github.ref_name":"1/merge"}
const none={...name,"github.head_ref":""}
return event==="push"&&isPushedToMany(on)?{...none,"github.ref":`refs/heads/${ANY}`,"github.ref_name":ANY}:none}
function truthOf(expression,values){if(expression.kind==="literal")return expression.isTrue
if(expression.kind==="path"){const value=givenBy(expression,values)
return value===void 0?void 0:value!==""}
const{args}=expression
if(expression.kind==="call")return comparedBy(expression.name,args,values)
if(expression.operator==="==")return comparedBy("==",args,values)
if(expression.operator==="!=")return opposite(comparedBy("==",args,values))
const[left,right]=args.map((arg)=>truthOf(arg,values))
return expression.operator==="!"?opposite(left):joined(expression.operator,left,right)}
function opposite(truth){return typeof truth==="boolean"?!truth:truth}
function joined(operator,left,right){if(operator!=="||"&&operator!=="&&")return void 0
const deciding=operator==="||"
if(left===deciding||right===deciding)return deciding
if(left===void 0||right===void 0)return void 0
return left==="some"?"some":right}
const COMPARED={"==":(value,text,start)=>start===void 0?value===text:someOf(text.startsWith(start)),startswith:(value,text,start)=>start===void 0||start.startsWith(text)?value.startsWith(text):someOf(text.startsWith(start)),contains:(value,text,start)=>start===void 0||value.includes(text)?value.includes(text):someOf(!text.startsWith("refs/tags"))}
function someOf(isSome){return isSome&&"some"}
function comparedBy(by,args,values){const[one,other]=by==="=="&&args[0]?.kind==="literal"?args.toReversed():args
const value=one&&givenBy(one,values)
if(value===void 0||other?.kind!=="literal"||!Object.hasOwn(COMPARED,by))return void 0
const start=value.endsWith(ANY)?value.slice(0,-1):void 0
return COMPARED[by]?.(value,other.value.toLowerCase(),start)}
function givenBy(expression,values){if(expression.kind!=="path"||!expression.isComplete)return void 0
return values[expression.names.join(".").toLowerCase()]}
const OF_REF=/^\$\{\{(?=.*ref)(?:[ |]*github\.(?:ref(?:_name)?|head_ref|run_id))+ *\}\}$/
function groupRows(place){const{group,"cancel-in-progress":cancels}=tableOf(place?.workflow["concurrency"])
const own=scalarOf(group)
const line=lineOf("group",`\${{ github.workflow }}-${own}`)
const{sharing}=place??{}
if(sharing!==void 0)return[warning("concurrency",`\`${sharing}\` has the same concurrency group, so its runs cancel those of this workflow.`,`${WRITE$2} If they should, change nothing.`,line)]
if(!(place?.caller===void 0&&isCancellingOnAny(cancels,place?.workflow["on"]))||!OF_REF.test(own))return[]
return[warning("concurrency","Other workflows with this group cancel this run, because it does not name the workflow.",WRITE$2,line)]}
const WRITE$2="Write this line instead of `group:`."
const OF_PULL=/^github\.(?:head_ref|event\.(?:pull_request\.)?number)$/
const SAME$1=/^github\.(?:workflow|event_name|repository|job)$/
const OF_RUN=/^github\.(?:ref|ref_name|head_ref)$/
function emptyGroupRows(place){const places=placesOf(place)
const{caller,workflow:first}=places.at(-1)??{}
if(first===void 0||caller!==void 0)return[]
return places.flatMap(({workflow,job})=>[workflow,job]).flatMap((one)=>{const{group,"cancel-in-progress":cancels}=tableOf(one?.["concurrency"])
const own=scalarOf(group)
const{expressions}=partsOf$1(own)??{}
if(expressions===void 0)return[]
const paths=expressions.flatMap(({source,at})=>{const expression=readExpression(source)
return(expression===void 0?[OTHER]:pathsIn(expression)).map(({names,from,to})=>({name:names.join(".").toLowerCase(),from:at+from,to:at+to}))})
const{on}=first
const isOn=(event)=>isCancellingOn(event,cancels,on)
const{environment,if:condition}=tableOf(one)
const isOfSome=environment!==void 0||/ref|event/.test(scalarOf(condition))
const pull=isOn("push")?pullRow(own,paths,on):void 0
const run=isOn("workflow_run")?runRow(own,paths,on):void 0
const same=isOfSome?void 0:sameRow(own,paths,{on,isOn})
return pull??run??same??[]})}
const OTHER={names:["?"],from:0,to:0}
function soleIn(own,paths,one){const those=paths.filter(({name})=>!SAME$1.test(name))
const[first,last]=[those[0],those.at(-1)]
if(first===void 0||last===void 0||!those.every(({name})=>one.test(name)))return void 0
const{from,name}=first
return own.slice(from,last.to).includes("}}")?void 0:{name,from,to:last.to}}
function placesOf(place){return place===void 0?[]:[place,...placesOf(place.calling)]}
function pullRow(own,paths,on){const sole=soleIn(own,paths,OF_PULL)
if(sole===void 0||!isPushedToMany(on))return void 0
return rowOf$4(own,sole,{because:"is empty on `push`, so the runs of all branches have the same group and cancel each other",by:(shown)=>`${shown} || github.ref`})}
function runRow(own,paths,on){const sole=soleIn(own,paths,OF_RUN)
const{branches}=tableOf(tableOf(on)["workflow_run"])
const isOfRef=paths.some(({name})=>/\.ref/.test(name))
if(sole===void 0||!isOfRef||!eventsOf(on).includes("workflow_run")||isOneBranch(branches))return void 0
const because="is the default branch on `workflow_run`, so the reports of different runs cancel each other"
const otherwise=eventsOf(on).length===1?"":" || github.ref"
return rowOf$4(own,sole,{because,by:()=>`github.event.workflow_run.id${otherwise}`})}
function sameRow(own,paths,{on,isOn}){if(!(eventsOf(on).some((event)=>{const isOpen=tableOf(tableOf(on)[event])["types"]?.toString()!=="closed"
return event==="pull_request"&&isOpen&&isOn(event)})||isPushedToMany(on)&&isOn("push"))||!paths.every(({name})=>SAME$1.test(name)))return void 0
return warning("concurrency","All branches and pull requests have this group, so their runs cancel each other.",`${WRITE$2} If only one may run at a time, remove \`cancel-in-progress:\` instead.`,lineOf("group",`${own}-\${{ github.ref }}`))}
function fixedGroup({concurrency}){const group=scalarOf(tableOf(concurrency)["group"])
return group.includes("${{")?"":group.toLowerCase()}
function isCancelling(other,group){const{"cancel-in-progress":cancels}=tableOf(other["concurrency"])
return fixedGroup(other)===group&&isCancellingOnAny(cancels,other["on"])}
function rowOf$4(own,{from,to},{because,by}){const shown=own.slice(from,to)
const lines=lineOf("group",own.slice(0,from)+by(shown)+own.slice(to))
return warning("concurrency",`\`${shown}\` ${because}.`,WRITE$2,lines)}
const MAX_READ=10
async function triggersOf({workflow},reader,host){const given=triggersIn(workflow)
const files=given.filter((one)=>FILE.test(one))
const names={}
for(const file of files.slice(0,MAX_READ)){const path=`.github/workflows/${file.replace(/^.*\//,"")}`
const read=await reader.read(path)
if(read!==void 0)names[file]=scalarOf(read["name"])||path}
const others=given.filter((one)=>!FILE.test(one)&&!one.includes("*"))
if(others.length===0)return names
const known=await allNames(reader,host)
for(const other of others){const near=known.includes(other)?void 0:_start_1.ouP(other,known)
if(near!==void 0&&!given.includes(near))names[other]=near}
return names}
async function allNames(reader,host){const files=await fileNames(host)
const known=[]
for(const name of files.length>MAX_READ?[]:files){const read=await reader.read(`.github/workflows/${name}`)
if(read===void 0)return[]
known.push(scalarOf(read["name"])||name)}
return known}
async function sharingWith({workflow,caller},reader,host){const group=fixedGroup(workflow)
if(group===""||caller!==void 0)return void 0
const isOther=(name)=>`.github/workflows/${name}`!==reader.path
return otherFile((other,name)=>isOther(name)&&isCancelling(other,group),reader,host)}
async function otherFile(isOne,reader,host){for await(const[name,read]of otherFiles(reader,host))if(isOne(read,name))return name}
async function*otherFiles(reader,host){for(const name of(await fileNames(host)).slice(0,MAX_READ)){const read=await reader.read(`.github/workflows/${name}`)
if(read!==void 0)yield[name,read]}}
async function fileNames({files}){return(await files.namesIn("doctor",".github/workflows")).filter((one)=>FILE.test(one))}
const FILE=/^[\w./-]+\.ya?ml$/
const MAX_CALLED=10
async function readOwnPlace(run,host){const reader=new WorkflowReader(run,host)
const place=await placeBy(reader,{jobId:host.env["GITHUB_JOB"]??"",name:host.env["GITHUB_ACTION"]})
const composite=place&&await readComposite(place,reader,host.env)
const cuts=place?.step&&await cutsOf(place,reader)
const listed=place?.job&&await listedBy(place.job,reader)
const triggers=place&&await triggersOf(place,reader,host)
const lacking=place&&await lackingIn(place,reader)
const{why}=reader
const releasing=place&&isForReleases(place)?await otherFile(isReleasing,reader,host):void 0
const sharing=place&&await sharingWith(place,reader,host)
const text=place&&reader.textOf(place.workflow)
return{place:place&&{...place,text,composite,cuts,listed,triggers,releasing,sharing,lacking},why,isHidden:reader.isHidden}}
async function listedBy(job,reader){const file=listedFile(job)
const[,own]=/^\.github\/workflows\/([\w.-]+)$/.exec(reader.path??"")??[]
if(file===""||own===void 0)return void 0
return{file,own,content:file===own?void 0:await reader.read(`.github/workflows/${file}`)}}
async function cutsOf({workflow,jobId,before},reader){const start=`jobs/${jobId}/steps/${before.length}/with/`
const own=(await reader.cutsIn(workflow)).filter(({path})=>path.startsWith(start))
return Object.fromEntries(own.map(({path,...cut})=>[path.slice(start.length),cut]))}
async function lackingIn(place,reader){const lacking=[]
for(const[input,path]of laterFiles(place))if(await reader.lacks(path))lacking.push(input)
return lacking}
async function placeBy(reader,own){if(reader.path===void 0||own.jobId==="")return void 0
const workflow=await reader.read(reader.path)
if(workflow===void 0)return void 0
if(hasSteps(workflow,own.jobId))return{...placeIn$1(workflow,own),caller:void 0,hasSecrets:true}
return calledPlace(workflow,own,reader)}
function hasSteps(workflow,jobId){return Object.hasOwn(jobsIn(workflow),jobId)&&tableOf(jobsIn(workflow)[jobId])["uses"]===void 0}
async function calledPlace(workflow,own,reader){const calls=[...callsIn(workflow)]
const elsewhere=[]
let left=MAX_CALLED
for(const one of calls){const called=one.uses.startsWith("./")&&left-->0?await reader.read(one.uses.slice(2)):void 0
if(called===void 0)elsewhere.push(one);else if(hasSteps(called,own.jobId))return{...placeIn$1(called,own),...callerOf(one)};else for(const other of callsIn(called,one))calls.push(other)}
const[only,...others]=elsewhere
if(only===void 0)return void 0
const unknown={workflow,jobId:own.jobId,job:void 0,step:void 0,before:[]}
if(others.length===0)return{...unknown,workflow:only.workflow,...callerOf(only)}
return{...unknown,caller:"",hasSecrets:elsewhere.every((one)=>callerOf(one).hasSecrets)}}
function callsIn(workflow,outer){return Object.entries(jobsIn(workflow)).flatMap(([id,one])=>{const job=tableOf(one)
const{uses}=job
return typeof uses==="string"?[{id,workflow,job,uses,outer}]:[]})}
function callerOf({id,workflow,job,outer}){const above=outer===void 0?{caller:void 0,hasSecrets:true}:callerOf(outer)
const own={workflow,jobId:id,job,step:job,before:[],...above}
return{caller:id,hasSecrets:above.hasSecrets&&job["secrets"]!==void 0,calling:own}}
function placeIn$1(workflow,{jobId,name}){const job=tableOf(jobsIn(workflow)[jobId])
const steps=stepsIn(job)
const step=doctorIn(steps,name)
return{workflow,jobId,job,step,before:step===void 0?[]:steps.slice(0,steps.indexOf(step))}}
var OwnWorkflow=class{#place
#wall
#isHidden
#why
constructor({place,why,isHidden},wall){this.#place=place
this.#wall=wall
this.#isHidden=isHidden
this.#why=why}
ask(question,otherwise){const place=this.#place
if(place===void 0)return question(void 0)
return _start_1.G8s(()=>this.#wall.run(()=>question(place)),()=>{this.#why="looking through it takes too long."
return otherwise})}
get rows(){if(this.#isHidden)return[HIDDEN]
if(this.#why===void 0)return[]
return[{what:WORKFLOW_FILE,state:"unchecked",found:`Not checked: ${this.#why}`}]}}
const HIDDEN={what:WORKFLOW_FILE,state:"unchecked",found:"GitHub does not show this job the workflow file, so conditions, `needs`, IDs, and expressions were not checked.",advice:"Add this permission to those of the job. Keep it if a step of the job checks out the repository and that is private.",lines:"permissions:\n  contents: read"}
async function readOwnWorkflow(happening,host){return new OwnWorkflow(await readOwnPlace(happening,host),host.wall)}
async function lifecycleRows(inputs){if(!inputs.isLifecycle)return[]
const{requireOwnJob}=await _require.e(1149).then(_require.bind(_require,5667))
try{requireOwnJob(inputs)
return[...endedRows$1(inputs),...cardRows(inputs)]}catch(error){return _start_1.hc$(error).map(({input,message})=>fault(`lifecycle and ${input}`,message,input==="needs"?"Remove `lifecycle:` from the step's `with:` to report the jobs, or `needs:` to report this job.":`Remove \`${input}:\` or \`lifecycle:\` from the step's \`with:\`.`))}}
function cardRows({format,updateMode}){if(format!=="card"||updateMode!=="edit")return[]
return[fault("update-mode","The message that says that the job starts is a card, and Webex does not allow editing cards: with `update-mode: edit`, the end cannot be reported.","Remove the line `update-mode:`: the end is then posted as a reply.")]}
function endedRows$1({status}){if(status!=="failure"&&status!=="cancelled")return[]
return[warning("lifecycle",`With \`lifecycle\`, the step says that the job starts, but its status is already "${status}".`,"Put the step first in the job, before anything that can fail, and without `if:`: it reports the end by itself.")]}
function outcomeRow({inputs,...seen}){const{outcome,trigger}=seen.build
const standing={thread:inputs.thread,noToken:void 0,hasIncident:false,isOver:false}
const decision=_start_1.LDH({...seen,inputs},standing)
const silence=decision.kind==="silent"?decision.reason&&toCome(decision.reason):void 0
const from=`${outcome==="skipped"?"Right now":`Right now, it would be reported as "${outcome}"`} (${trigger.text}).`
if(inputs.isLifecycle)return ok("event",[from,LIFECYCLE,quietEnd(inputs)].filter(Boolean).join(" "))
return ok("event",[from,silence].filter(Boolean).join(" "))}
function withDryRun(row,inputs,place){if(!inputs.isDryRun||!_start_1.Tnd(inputs))return row
const found=`${row.found} Nothing would be sent: \`dry-run\` is \`true\`.`
return scalarOf(givenTo(place&&ownStep(place))["dry-run"]).toLowerCase()==="true"&&inputs.provision===void 0?warning(row.what,found,NO_DRY_RUN):{...row,found}}
const NO_DRY_RUN="To send messages, remove the line `dry-run: true`. To only see in the summary what would be sent, change nothing."
function toCome(reason){return reason.replace(/^Nothing was sent\b/,"Nothing would be sent")}
const LIFECYCLE="With `lifecycle`, it reports that the job started and, after the job, how it ended."
function quietEnd({notifyOn,updateMode}){if(!notifyOn?.every((one)=>one==="start"||one==="waiting")||updateMode!=="auto"&&updateMode!=="edit")return void 0
return"The end only changes that message, which notifies nobody: add the ends that should to `notify-on:`, such as `failure`."}
async function readSeen(inputs,wrong,host){const own=withOwnJournal(host)
const{happening,rows}=await readAnyway(inputs,own)
const workflow=await readOwnWorkflow(happening,host)
const untriggered=workflow.ask((place)=>withOtherRuns(rows,place),rows)
const{likelyStatus,unknownStatus}=await _require.e(8722).then(_require.bind(_require,3148))
const meant=pasteOf("status",likelyStatus(inputs.status))
const isExpected=_start_1.vRP.test(inputs.status)||/^(?:true|false|Object)$/.test(inputs.status)||meant!==void 0
const warnings=own.journal.findings.warnings.map((found)=>{const isOfStatus=found===unknownStatus(inputs.status)
const what=isOfStatus&&isExpected?"status":"event"
if(!isOfStatus)return warning(what,found)
const row={...warning(what,found),...meant}
return workflow.ask((place)=>withResults(row,place),row)})
const{context,payload}=happening
const run={eventName:context.eventName,payload,repository:context.repository}
const flaws=workflow.ask((place)=>conditionsOfCaller(place,(one)=>conditionRows(one,run)),[])
const rowsAt=(place)=>workflowRows(happening.inputs,wrong,asMeant$1(place,run))
const[conditions,ofPlace]=withOneLine(flaws,workflow.ask((place)=>rowsWithCaller(happening.inputs,place,rowsAt),[]))
const ofLifecycle=await lifecycleRows(inputs)
const isConflicting=ofLifecycle.some(({what})=>what==="lifecycle and event")
const ofWorkflow=ofPlace.filter(({what})=>!(isConflicting&&what==="event"))
const isFixed=ofWorkflow.some(({what})=>what==="status")
const beside=ofLifecycle.filter(({what})=>!(isFixed&&what==="lifecycle"))
const alone=beside.some(({state})=>state==="fault")?[]:untriggered
const rowsSoFar=[...beside,...alone,...warnings,...conditions]
const unknown=DECIDING.find((name)=>wrong.includes(name))
const of=(ofMessage,last)=>{return{seen:happening,workflow,rows:[...rowsSoFar,...ofMessage,last],ofMessage}}
if(unknown!==void 0)return of([],undecidedRow(unknown))
const row=outcomeRow(happening)
const last=workflow.ask((place)=>withDryRun(row,inputs,place),row)
return of([...triggerRows(happening),...ofWorkflow],last)}
function workflowRows(given,wrong,place){const isOfJobs=givenTo(place?.step)["needs"]!==void 0
const inputs={...given,needs:given.needs??(isOfJobs?[]:void 0)}
const told=[...fixedRows(inputs,place),...statusOfNeedsRows(inputs,place),...triggerTypeRows(inputs,place),...triggerNameRows(place),...untoldReleaseRows(place),...lostActionRows(place),...isFound(place)?orderRows(inputs,place):[]]
if(wrong.includes("notify-on"))return told
const skipped=skippedRows(inputs,place)
const ruledOut=skipped.length>0?[]:ruledOutRows(inputs,place)
return[...skipped,...ruledOut,...told,...forgivenRows(inputs,place)]}
const DECIDING=["event","lifecycle","about","needs","status"]
function undecidedRow(input){return{what:"event",state:"unchecked",found:`Not checked: \`${input}\` is wrong.`}}
async function readAnyway(inputs,host){try{return{happening:await _start_1.ZVX(inputs,{},host),rows:[]}}catch(error){if(!(error instanceof _start_1.yIv))throw error
const row=withPaste(fault("about",error.message),"about","run")
return{happening:await _start_1.ZVX({...inputs,about:"run"},{},host),rows:[row]}}}
function triggerRows(happening){const untold=_untold_trigger_2.untoldTrigger(happening)
if(untold===void 0)return[]
return[warning("about",untold.found,"To report that, add this line to the step's `with:`. To report this job, change nothing.","about: trigger")]}
async function jobRows(known){const{seen,wrong,workflow,host}=known
if(DECIDING.some((name)=>wrong.includes(name)))return[]
const shared=(await host.files.namesIn("doctor",".github/workflows")).length===1?[]:workflow.ask(groupRows,[])
const empty=workflow.ask(emptyGroupRows,[])
const grouped=empty.length>0?empty:shared
const left=workflow.ask((place)=>leftOutJobs(seen.inputs,place),[])
const unused=workflow.ask(unusedResultRows,[])
if(unused.length>0)return[...grouped,...unused]
return[...grouped,...workflow.ask((place)=>leftOutRows$1(left,place),[]),...await rowsOfRun(known,left)]}
async function rowsOfRun({inputs,seen,host,workflow,rows},left){const{repository,runId,apiUrl}=seen.context
const{githubToken,jobId}=inputs
const ofFile=(isDenied,isBlind=isDenied)=>[...workflow.ask((place)=>placeRows(seen.inputs,place,isDenied),[]),...isBlind&&left.length===0?workflow.ask((place)=>hiddenRows(seen.inputs,place),[]):[]]
if(githubToken===void 0||jobId===void 0)return ofFile(false,githubToken===void 0)
const reading=await(await host.createGitHubClient({token:githubToken,apiUrl,maxRequests:MAX_PAGES$1})).jobsOf({repository,runId})
if("unknown"in reading)return ofFile(reading.remedy?.includes("`actions: read`")===true)
const own=reading.value.find(({id})=>String(id)===jobId)
if(own===void 0)return ofFile(false)
const before=endedBefore(own,reading.value)
if(inputs.isLifecycle)return lateRows(own)
const{needs}=seen.inputs
if(needs!==void 0&&!Array.isArray(needs)){const beside=within(_called_jobs_10.$U(own.name),before)
return workflow.ask((place)=>unneededRows$1(beside,Object.entries(needs),{place,left}),[])}
if(rows.trigger.some(({lines})=>lines==="needs: ${{ toJSON(needs) }}"))return[]
const isGiven=_start_1.ANS(host.env,"needs")!==void 0
const alone=workflow.ask((place)=>aloneRows(before,seen.inputs,{isGiven,place}),[])
return alone.length>0?alone:ofFile(false)}
function within(caller,jobs){return jobs.flatMap((job)=>job.name.startsWith(caller)?[{...job,name:job.name.slice(caller.length)}]:[])}
function unneededRows$1(before,needs,{place,left}){const isOf=_called_jobs_10.ob(before)
const failed=before.filter(({name,conclusion})=>{return conclusion==="failure"&&![...needs.map(([id])=>id),...left].some((id)=>isOf(name,id))})
const renamed=needs.filter(([id,result])=>{return result!=="skipped"&&!before.some(({name})=>isOf(name,id))})
if(failed.length<=renamed.length)return[]
const found=`${namesOf(failed)} failed before this job began, but \`needs:\` does not include ${failed.length===1?"it":"them"}.`
const lines=needsWith(failed,place,left)
if(lines!==void 0)return[warning("needs",found,"Change this line in the job:",lines)]
return[warning("needs",found,"Add every job that can fail to `needs: […]`, next to `runs-on:`.")]}
function needsWith(jobs,place,left=[]){const all=Object.entries(jobsIn(place?.workflow)).map(([id,job])=>{return{id,shown:scalarOf(tableOf(job)["name"])||id}})
const ids=jobs.map(({name})=>{return(all.find(({shown})=>shown===name)??all.find(({shown})=>_called_jobs_10.AP(name,shown)))?.id})
const given=needsOf(place?.job)
const whole=[...new Set([...given,...left,...ids])].map((id)=>id??"")
return place?.job!==void 0&&whole.every(isId)?`needs: [${whole.join(", ")}]`:void 0}
const MAX_PAGES$1=3
function endedBefore({id:own,createdAt},all){if(createdAt===void 0)return[]
return all.filter(({id,completedAt})=>{return id!==own&&completedAt!==void 0&&Date.parse(completedAt)<=Date.parse(createdAt)})}
function namesOf(those){return _start_1.sob(those.map(({name})=>`"${name}"`),MAX_NAMES$1)}
const NEEDS_NONE="but needs none of them"
function aloneRows(before,{event,about,needs,environment,thread,matrix},{isGiven,place}){const isOfJob=event==="auto"&&about==="run"&&needs===void 0&&environment===void 0
if(thread!==void 0||matrix.length>0)return[]
if(!isOfJob||before.length===0)return[]
const isLone=waitsForNone(place)
if(isLone&&!isGiven)return[]
const began=`This job began after ${namesOf(before)}`
if(isGiven){const found=`${began}, ${NEEDS_NONE}: the message reports only this job.`
const lines=isLone?needsInstead(before,place):void 0
return[warning("needs",found,lines===void 0?_slip_8.e5:ADD,lines)]}
if(place!==void 0&&isStatusOfNeeds(place))return[]
return[emptyRow$1(`${began}, but the step's \`needs:\` is empty: the message reports only this job.`,place)]}
function needsInstead(before,place){return(place&&needsToAdd(place))?.lines??needsWith(before,place)}
function waitsForNone(place){return place?.job!==void 0&&place.caller===void 0&&place.job["needs"]===void 0}
const MAX_NAMES$1=5
const PREPARING=/^(?:Set up job|Initialize containers|Pre )|checkout/i
function lateRows({steps}){const before=steps.filter(isBefore)
if(before.length===0)return[]
return[warning("lifecycle",`${STARTS}, but ${namesOf(before)} ended before it.`,PUT_FIRST)]}
function isBefore({name,conclusion}){return conclusion!==void 0&&conclusion!=="skipped"&&!PREPARING.test(name)}
function reportedBy(input,env){const isStarted=/^(?:workflow_run|deployment_status)$/.test(env["GITHUB_EVENT_NAME"]??"")
return input==="about"&&isStarted?"trigger":void 0}
function remedyForBranch(word,env){if(!["main","master",env["GITHUB_REF_NAME"]].includes(word)||!/^[\w./-]+$/.test(word))return void 0
return{advice:`\`${word}\` is a branch. Remove it, and add this line to the step, next to \`uses:\`.`,lines:`if: always() && github.ref_name == '${word}'`}}
function withMeantLifecycle(env,given,rows){return["lifecycle",...rows.filter(({found})=>found.endsWith("Did you mean \"lifecycle\"?")).map(({what})=>what)].some((name)=>!OFF.test(_start_1.ANS(given,name)??"no"))&&_start_1.ANS(env,"lifecycle")!=="true"?{...env,INPUT_LIFECYCLE:"true"}:void 0}
const OFF=/^(?:false|no?|off|0|never|none)$/i
async function readSoundInputs(host){const rows=[]
const wrong=[]
let env=host.env
for(;;){const read=await readOrErrors(env,host)
if("inputs"in read)return await asMeant({env,...read,wrong,rows},host)
const{errors}=read
if(wrong.length>_start_1.Qhc.length)throw errors[0]
const meantBy=await readMeantNames(env)
rows.push(...await wrongRows(errors,meantBy,{...host,env}))
wrong.push(...errors.map(({input})=>meantBy(input)))
env=errors.reduce(withoutInput,env)}}
async function asMeant(sound,host){const{env,inputs,wrong,rows}=sound
const all=[...rows,...await rowsOf$3(inputs,env,host)]
const late=withMeantLifecycle(env,host.env,all)
const read=late&&await readOrErrors(late,host)
if(late===void 0||read===void 0||"errors"in read)return{...sound,rows:all}
return{env:late,...read,wrong:[...wrong,"lifecycle"],rows:all}}
async function readOrErrors(env,{mask,wall}){try{return{inputs:await _start_1.KoQ(env,mask,wall)}}catch(error){return{errors:_start_1.hc$(error)}}}
async function wrongRows(errors,meantBy,host){const{env}=host
const byInput=Map.groupBy(errors,({input})=>input)
const mended=new Map([...byInput].map(([input,those])=>[input,mendedText(input,those,env)]))
const texts=[...mended].filter(([,text])=>text!==void 0&&!text.includes("${{"))
const read=await readOrErrors({...env,...Object.fromEntries(texts.map(([input,text])=>[variableOf(input),text]))},host)
const stillWrong=new Set("errors"in read?read.errors.map(({input})=>input):[])
return errors.map((error)=>{const{input}=error
const meant=meantBy(input)
const text=texts.some(([one])=>one===input)&&stillWrong.has(input)?void 0:mended.get(input)
const remedy=meant===input?remedyForMoments(input,env)??(input==="notify-on"?remedyForBranch(error.value,env):void 0)??remedyFor$4(input,text??reportedBy(input,env)):renamed$1({name:input,near:meant},env)
return{...wrongInputRow(error),...!(error instanceof _start_1.P$g)&&remedy}})}
function wrongInputRow(error){const advice=error instanceof _start_1.P$g?`Store it again as the secret at \`${error.input}:\` in the \`env:\` of the step, the job, or the workflow.`:AS_DESCRIBED
return fault(error.input,error.message,advice)}
const variableOf=(input)=>`INPUT_${input.toUpperCase()}`
async function readMeantNames(env){const{mistypedNames}=await _require.e(8587).then(_require.bind(_require,4583))
const mistyped=mistypedNames(env)
return(input)=>mistyped.find(({name})=>name===input)?.near??input}
const CREDENTIALS=["token","refresh-token","client-id","client-secret",_start_1.bG_]
function withoutInput(env,{input}){const variables=(CREDENTIALS.includes(input)?CREDENTIALS:[input]).map((name)=>name==="WEBEX_API_TOKEN"?name:variableOf(name))
const others=Object.fromEntries(Object.entries(env).filter(([name])=>!variables.includes(name)))
return input==="status"?{...others,[variableOf(input)]:"success"}:others}
async function rowsOf$3({warnings,problems},env,host){const{inputSlips,slipSentence,slipSentences}=await _require.e(4127).then(_require.bind(_require,2701))
const names=await _require.e(8587).then(_require.bind(_require,4583))
const text=(name)=>_start_1.ANS(host.env,name)
const holding=new Set([..._start_1.YdX(text),...slipSentences(host.env)])
const sentences=new Set(names.mistypedInputs(env))
const mistyped=await Promise.all(names.mistypedNames(env).map(async(one)=>{const row=mistypedRow(one,env)
if(await isRefused(one,{...host,env}))return warning(one.name,names.unknownSentence(one.name),REMOVE)
return{state:"warning",found:names.mistypedSentence(one),...row}}))
const slips=inputSlips(env).filter((slip)=>holding.has(slipSentence(slip)))
const unchecked=_unchecked_certificates_11.fI(host.env)
const ofVariable=(sentence)=>unchecked.some((one)=>sentence.startsWith(one))
const told=new Set([...sentences,...slips.map(slipSentence)])
return[...problems.map((found)=>withMapping(sentenceRow("fault",found),env)),...mistyped,...slips.map(slipRow),...unchecked.map((found)=>warning(_unchecked_certificates_11.X,found,_unchecked_certificates_11.Ev)),...warnings.filter((found)=>holding.has(found)&&!told.has(found)&&!ofVariable(found)).map((found)=>sentenceRow("warning",found))]}
async function isRefused({name,near,isForeign},host){if(isForeign||name.replaceAll("_","-")===near)return false
const read=await readOrErrors({...host.env,[variableOf(near)]:_start_1.ANS(host.env,name)},host)
return"errors"in read&&read.errors.some((error)=>error.input===near&&error.near===void 0)}
const REMOVE="Remove the line, or see `docs/inputs.md` for the input that you mean."
function mistypedRow(one,env){return{what:one.name,...renamed$1(one,env)}}
function slipRow({input,found,advice,expression,meant}){if(meant!==void 0)return warning(input,found,advice,`${input}: ${meant}`)
const line=expression===void 0?{}:pasteOfExpression(input,expression)
return{...warning(input,found,advice),...line}}
function misnamedVariable(place){if(place?.step===void 0||Object.hasOwn(givenTo(place.step),"token"))return void 0
const given=variablesOf(place)
const name=Object.keys(given).find((one)=>/^WEBEX_(?:\w+_)?TOKEN$/i.test(one)&&one!=="WEBEX_API_TOKEN")
if(name===void 0)return tokenElsewhere(place,given)
const advice=`Change the name in \`env:\` from \`${name}\` to \`${_start_1.bG_}\`.`
const text=expressionOf(given[name])
return{advice,lines:text&&`WEBEX_API_TOKEN: ${text}`}}
function tokenElsewhere({workflow,jobId,step={}},given){const other=elsewhereIn(workflow,_start_1.bG_,{jobId,step})
if(other===void 0||Object.hasOwn(given,"WEBEX_API_TOKEN"))return{advice:ADD_TOKEN}
const text=expressionOf(other.value)
return{advice:`An \`env:\` of ${other.where} does not count. Set \`${_start_1.bG_}\` in the \`env:\` of the job, or add a \`token:\` line to the step's \`with:\`.`,lines:text&&`token: ${text}`}}
function expressionOf(value){return/^\$\{\{[^\n{}]*\}\}$/.exec(scalarOf(value))?.[0]}
const ADD_TOKEN=`Add a line \`token: \${{ secrets.NAME }}\` to the step's \`with:\`. NAME must be exactly the name of a secret.`
function givenAsVariables(input,place){const{step,job,workflow}=place??{}
for(const[of,holder]of Object.entries({step,job,workflow})){const given=inputsAmong(holder,step)
if(!given.some(([name])=>name===input))continue
return moving(given,of)}}
function variableRows({step,job}){const{env,...others}=step
const text=JSON.stringify(others)
if(/\benv ?[[)]/.test(text))return[]
const shared=stepsIn(job).filter((one)=>one!==step)
const given=inputsAmong(step).filter(([name])=>{const isShared=shared.some((one)=>Object.hasOwn(tableOf(one["env"]),name))
return Object.hasOwn(tableOf(env),name)&&!isShared&&!text.includes(`env.${name}`)})
const[first]=given
if(first===void 0||given.some(([name])=>name==="token"||name==="to"))return[]
const names=given.map(([name])=>ticked(name))
const found=`${_start_1.sob(names)} ${names.length===1?"is":"are"} in the \`env:\` of the step, where no input is read.`
const{advice,lines}=moving(given,"step")
return[warning(first[0],found,advice,lines)]}
function inputsAmong(holder,step=holder){return Object.entries(tableOf(holder?.["env"])).flatMap(([name,value])=>{const own=name.toLowerCase().replaceAll("_","-")
return _start_1.Qhc.some((one)=>one===own)&&!Object.hasOwn(givenTo(step),own)?[[own,scalarOf(value)]]:[]})}
function moving(given,of){const lines=given.map(([name,text])=>SECRET_INPUTS.includes(name)&&!text.startsWith("${{")?void 0:lineOf(name,text))
return{advice:`Inputs are not variables. Move these lines from the \`env:\` of the ${of} to the step's \`with:\`:`,lines:lines.includes(void 0)?void 0:lines.join("\n")}}
function givenElsewhere(input,place){const{step,workflow}=place??{}
if(step===void 0||Object.hasOwn(givenTo(step),input))return void 0
const others=Object.values(jobsIn(workflow)).flatMap((job)=>stepsIn(tableOf(job))).filter((one)=>one!==step&&isAlsoUsing(one,step))
const[text,...different]=new Set(others.map((one)=>scalarOf(givenTo(one)[input])).filter(Boolean))
if(text===void 0||different.length>0)return void 0
const lines=input==="to"||/^\$\{\{[^{}]*\}\}$/.test(text)?lineOf(input,text):void 0
return lines===void 0?void 0:{advice:"Add what the other steps of this action have to the step's `with:`.",lines}}
function emptyAmong({expressions,after},given){const texts=[...expressions.map(({before})=>before),withoutEnd(after)]
const value=withoutEnd(given)
const first=firstOf$1(texts,value)
const last=lastOf$1(texts,value)
return expressions.map((_,at)=>{const text=texts[at]??""
const start=first[at]
const next=first[at+1]
return start!==void 0&&start===last[at]&&next!==void 0&&next===last[at+1]&&start+text.length===next})}
function withoutEnd(text){return text.replace(/\r?\n$/,"")}
function firstOf$1(texts,value){let from=0
return texts.map((text,at)=>{const found=at===texts.length-1?value.length-text.length:value.indexOf(text,from)
const isThere=found>=from&&value.startsWith(text,found)&&(at>0||found===0)
from=isThere?found+text.length:Number.POSITIVE_INFINITY
return isThere?found:void 0})}
function lastOf$1(texts,value){let end=value.length
return texts.toReversed().map((text,at)=>{const found=at===texts.length-1?0:end<text.length?-1:value.lastIndexOf(text,end-text.length)
const isThere=found>=0&&found+text.length<=end&&value.startsWith(text,found)
end=isThere?found:-1
return isThere?found:void 0}).toReversed()}
function unnamedRows({job,step,before}){const others=(scalarOf(givenTo(step)["lifecycle"])==="true"?stepsIn(job):before).filter((one)=>!isAlsoUsing(one,step))
const able=others.filter(isAble)
const[first]=able
if(first===void 0||others.some((one)=>one["id"]!==void 0))return[]
const names=_start_1.sob(able.map((one)=>`\`${nameOf$3(one)}\``),MAX_NAMES)
const row=warning("steps","`steps` names no failed step: GitHub passes only steps with an `id:`, and none has one.")
const id=idOf(first)
if(id===void 0)return[{...row,advice:`Add an \`id:\` to each step that can fail: ${names}.`}]
const advice=able.length===1?`Add this line to the step ${names}:`:`Add an \`id:\` to each step that can fail: ${names}. For the first of them:`
return[{...row,advice,lines:`id: ${id}`}]}
const MAX_NAMES=5
function idOf(step){const[name=""]=nameOf$3(step).split("@")
const id=name.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join("-")
return isId(id)&&id.length<=MAX_ID?id:void 0}
const MAX_ID=30
function isShown(input){return input==="title"||input==="message"}
const EVENTS$1={head_commit:["push"],pull_request:["pull_request","pull_request_target"]}
function unevenRows(input,text,place){const{expressions=[],after=""}=partsOf$1(text)??{}
const isWhole=expressions.length===1&&(expressions[0]?.before+after).trim()===""
if(!isShown(input)||isWhole||isForSome(place))return[]
const uneven=expressions.flatMap(({source,at})=>{const path=pathIn(readExpression(source))
const other=path&&counterpartOf(path)
const event=eventsOf(place.workflow["on"]).find((one)=>EVENTS$1[headOf(other)]?.includes(one))
if(path===void 0||event===void 0||EVENTS$1[headOf(path)]?.includes(event))return[]
return[{path:`github.event.${path}`,meant:`github.event.${other}`,event,source,at}]})
const[first]=uneven
if(first===void 0)return[]
const line=uneven.toReversed().reduce((whole,{path,meant,source,at})=>{return`${whole.slice(0,at)} ${path} || ${meant} ${whole.slice(at+source.length)}`},text)
return[warning(input,`\`${first.path}\` is empty in \`${input}:\` in runs for \`${first.event}\`, which start this workflow as well.`,"If this is what you mean, write it instead:",lineOf(input,line.trim()))]}
function pathIn(expression){if(expression?.kind!=="path"||!expression.isComplete)return void 0
const[context,event,...names]=expression.names
return context==="github"&&event==="event"?names.join("."):void 0}
function headOf(path=""){return path.split(".")[0]??""}
function isForSome({workflow,job,step}){const jobs=jobsIn(workflow)
return[step,job,...[...allNeeded(job,jobs)].map((id)=>tableOf(jobs[id]))].some((one)=>/\bgithub\.(?:event|ref|base_ref|head_ref)/i.test(scalarOf(one["if"])))}
function lossesIn({input,source,at,isEmpty},place){const expression=readExpression(source)
if(expression===void 0)return[]
const couldBe=isEmpty?valuesOf(expression):[]
const all=pathsIn(expression)
const named=all.flatMap((path)=>{const{names,from,to}=path
const[context="",...rest]=names
if(GIVEN.includes(context)&&couldBe.includes(path))return[]
const asked={input,context,names:rest}
const where=placeLacking(asked,place)
const loss=(couldBe.includes(path)?lossInCaller(asked,where):void 0)??lossOf$1(asked,where)
const isSure=couldBe.includes(path)||loss?.isAlways===true&&loss.meant!==void 0
if(loss===void 0||!isSure)return[]
const isAlone=source.trim()===source.slice(from,to)
const meant=loss.meant?.includes(" ")&&!isAlone?`(${loss.meant})`:loss.meant
return[{source:source.slice(from,to),loss:unlessIn(all,{...loss,meant}),from:at+from,to:at+to}]})
return[...givenIn(couldBe,{input,source,at},place),...named,...filesIn(expression,isEmpty,at)]}
function unlessIn(paths,loss){return paths.some(({names})=>names.join(".")===loss.meant)?{why:loss.why}:loss}
const GIVEN=["secrets","vars"]
function givenIn(paths,{input,source,at},place){return GIVEN.flatMap((context)=>{const own=paths.filter(({names})=>names[0]===context&&names.length>1)
const[first]=own
if(first===void 0)return[]
const names=[...new Set(own.map(({names:[,name=""]})=>name))]
const loss=context==="secrets"?lossOfSecrets(names,place):lossOfVariables(input,names)
return[{source:source.slice(first.from,first.to),loss,from:at+first.from,to:at+first.to}]})}
function lossInCaller({context,names:[name=""]},place){const passing=context==="inputs"?passingOf("inputs",place):void 0
const{calling}=place.composite??place
const text=passing&&textPassed(name,passing)
if(passing===void 0||calling===void 0||text===void 0)return void 0
const{secretless,eventName,payload}=place
const callers={...calling,secretless,eventName,payload}
const[first]=(partsOf$1(text)?.expressions??[]).flatMap(({source,at})=>{return lossesIn({input:name,source,at,isEmpty:true},callers)})
if(first===void 0)return void 0
const{meant,state,lines}=first.loss
const theirs=(words)=>place.composite===void 0?ofOther$1(words.replaceAll(/\bth(?:is|e) job\b(?! `)/g,passing.caller)):words.replaceAll(CALLING_STEP,`${CALLING_STEP} of its action`)
const why=`${passing.passes} ${asPassed(name,text)}, and ${theirs(first.loss.why)}`
const advice=first.loss.advice&&theirs(first.loss.advice)
if(meant===void 0)return{why,state,advice,lines}
const line=lineOf(name,text.slice(0,first.from)+meant+text.slice(first.to))
return{why,state,advice:`Write this line in the \`with:\` of ${passing.caller}:`,lines:line}}
function valuesOf(expression){if(expression.kind==="path")return[expression]
if(expression.kind==="literal")return[]
if(expression.kind==="call")return TEXTS.includes(expression.name)?expression.args.flatMap(valuesOf):[]
if(expression.operator==="||")return expression.args.flatMap(valuesOf)
return expression.operator==="&&"?expression.args.slice(0,1).flatMap(valuesOf):[]}
const TEXTS=["format","join","case","tojson"]
function filesIn(expression,isEmpty,at){if(!isEmpty||expression.kind!=="call"||expression.name!=="hashfiles")return[]
return[{source:"hashFiles()",loss:{why:"`hashFiles` found no file",advice:"Its paths begin at the workspace: check them, and put the step after the one that fetches or writes the files."},from:at,to:at}]}
function lostRows(place,{env,wrong,...given}){const step=place&&ownStep(place)
const{job}=place??{}
if(place===void 0||step===void 0||job===void 0)return[]
const known={...place,step,job,...given}
return _start_1.Qhc.flatMap((input)=>{const text=writtenAt(input,step)
if(text===void 0)return[]
const given=_start_1.ANS(env,input)
if(given===void 0)return[emptyRow(input,text,known)]
const rows=contextRows(input,text,known)
if(rows!==void 0)return rows
if(given==="null"&&asJson(text)!==void 0&&input!=="needs")return nullRows(input,text,known)
const isWrong=wrong.includes(input)||input==="to"&&/(?<!\S)@|@(?!\S)/.test(given)
return partRows({input,text,value:env[`INPUT_${input.toUpperCase()}`]??"",isWrong},known)})}
function contextRows(input,text,place){const json=asJson(text)
const[context="",field]=json?.kind==="path"?json.names:[]
if(input==="steps"&&context===input)return field?[oneStepRow(text)]:unnamedRows(place)
const right=onlyRight(input)
if(right===void 0||field||context===input||!CONTEXTS.test(context))return void 0
return[{...warning(input,`\`${context}\` is another context than \`${input}\`.`),...right}]}
const CONTEXTS=/^(?:needs|steps|matrix|strategy|job)$/
function asJson(text){const[,source=""]=/^\$\{\{(.*)\}\}$/s.exec(text.trim())??[]
const whole=readExpression(source)
return whole?.kind==="call"&&whole.name==="tojson"?whole.args[0]:void 0}
function oneStepRow(text){return{...warning("steps",`\`steps: ${text.trim()}\` names one step instead of all of them, so no failed step is found.`),...onlyRight("steps")}}
function nullRows(input,text,place){const row=emptyRow(input,text,place)
return row.state==="warning"?[{...row,found:row.found.replace(" is empty: "," is null: ")}]:[]}
function briefly(row){return{...row,found:row.found.replace(/^(Input "[\w-]+" is missing): .*$/s,"$1.")}}
function withLoss(row,lost){const loss=lost.find(({what})=>what===row.what)
if(loss===void 0)return row
if(loss.isOfEntry){const{advice=NOT_EMPTY,lines}=loss
return{...row,found:`${loss.found} ${row.found}`,advice,lines}}
if(/: an expression there may be empty\.$/.test(row.found))return{...loss,state:row.state}
if(!/^Input "[\w-]+" is missing/.test(row.found))return row
const remedy=loss.advice?.replace(CHECK,"Check the name.")
const advice=[loss.found,remedy].filter(Boolean).join(" ")
return{...briefly(row),advice,lines:loss.lines}}
const NOT_EMPTY="Make sure that it is not empty, or remove the line."
function writtenAt(input,step){const given=givenTo(step)[input]
return typeof given==="string"&&(partsOf$1(given)?.expressions.length??0)>0?given:void 0}
function emptyRow(input,text,place){const{expressions=[]}=partsOf$1(text)??{}
const losses=expressions.flatMap(({source,at})=>lossesIn({input,source,at,isEmpty:true},place))
const shown=text.trim()
const what=`\`${input}:${!shown.includes("\n")&&shown.length<=MAX_SHOWN$1?` ${shown}`:""}\``
const why=[...new Set(losses.map(({loss})=>loss.why))].join(", and ")
const state=losses.some(({loss})=>(loss.state??"warning")==="warning")?"warning":"unchecked"
if(losses.length===0)return{what:input,state,found:`${what} is empty in this run.`}
return{what:input,state,found:`${what} is empty: ${why}.`,...remedyOf(input,text,losses)}}
const MAX_SHOWN$1=150
function partRows({input,text,value,isWrong},place){const parts=partsOf$1(text)
const empty=parts===void 0?[]:emptyAmong(parts,value)
const losses=(parts?.expressions??[]).flatMap(({source,at},index)=>lossesIn({input,source,at,isEmpty:empty[index]??false},place))
const isOfEntry=(lost)=>isWrong&&isWithinEntry(text,lost)
const isSure=(lost)=>lost.loss.state!=="unchecked"||isOfEntry(lost)||lost.loss.isUneven===true&&isShown(input)
const sure=losses.filter(isSure)
const told=sure.length>0?sure:losses.filter(({loss})=>loss.meant!==void 0)
if(told.length===0)return losses.length>0?[]:unevenRows(input,text,place)
const found=told.map(({source,loss})=>`\`${source}\` is empty in \`${input}:\`: ${loss.why}.`).join(" ")
return[{what:input,state:sure.length>0?"warning":"unchecked",found,...remedyOf(input,text,told),isOfEntry:told.some(isOfEntry)}]}
function isWithinEntry(text,{from,to}){const before=text.slice(0,text.lastIndexOf("${{",from))
const after=text.slice(text.indexOf("}}",to)+2)
return/[^\s,;]$/.test(before)||/^[^\s,;]/.test(after)}
function remedyOf(input,text,losses){const meant=losses.filter(({loss})=>loss.meant!==void 0)
if(meant.length>0){const mended=meant.toReversed().reduce((whole,{loss,from,to})=>{return whole.slice(0,from)+loss.meant+whole.slice(to)},text)
return{advice:(losses.length===1?losses[0]?.loss.advice:void 0)??"If this is what you mean, write it instead:",lines:lineOf(input,mended.trim())}}
const withLines=losses.find(({loss})=>loss.lines!==void 0)?.loss
const others=losses.filter(({loss})=>loss.lines===void 0).map(({loss})=>loss.advice)
const all=[...new Set([...others,withLines?.advice])].filter(Boolean)
return{advice:(all.length>1?all.filter((one)=>one!=="Check the name, or remove the line."):all).join(" ")||void 0,lines:withLines?.lines}}
const TEXT$1=/^(?:title|message)$/
const NAME$1=/^(?:to|stage|environment|version|reason)$/
const NOTE=/^#(?:todo|fixme|xxx|note|nosec|noqa|yamllint|region)\b/i
function cutRows$1(place){return Object.keys(place?.cuts??{}).flatMap((input)=>{const cut=cutOf(input,place)
if(cut===void 0)return[]
return[warning(input,`Input "${input}" is cut off: ${cut.why}`,cut.advice,cut.lines)]})}
function withCuts(rows,place){const{value="",rest=""}=place?.cuts?.["to"]??{}
const cut=cutOf("to",place)
if(value===""){const whole=rows.find(({what,state})=>state==="fault"&&what===`to: ${rest}`)
const{advice,lines}=whole??{}
const others=rows.filter((row)=>row!==whole)
if(lines===void 0)return others
return others.map((row)=>row.what==="to"&&row.lines===cut?.lines?{...row,advice,lines}:row)}
const isOfCut=({what,state})=>{return state==="fault"&&what.startsWith("to: ")&&value.endsWith(what.slice(4))}
if(cut===void 0||!rows.some(isOfCut))return rows
const{why,...remedy}=cut
return rows.filter(({found})=>!found.endsWith(why)).map((row)=>isOfCut(row)?{...row,...remedy}:row)}
function cutOf(input,place){const cut=place?.cuts?.[input]
if(cut===void 0||NOTE.test(cut.rest))return void 0
const{value,rest}=cut
const isSure=/^$|,$/.test(value)||/^#(?:\$?\{\{|\d)/.test(rest)
if(!TEXT$1.test(input)&&!(isSure&&NAME$1.test(input)))return void 0
return{why:`without quotes, YAML reads ${_start_1.TLu(rest)} as a comment.`,advice:`If ${_start_1.TLu(rest)} is not a comment, replace the line with this one, in the step's \`with:\`.`,lines:lineOf(input,[value,rest].filter(Boolean).join(" "))}}
async function missingRows(errors,lacking){const{lost,workflow,seen}=lacking
const written=workflow.ask((place)=>tableOf(place&&ownStep(place)?.["with"]),{})
const hook=lost.find(({what})=>what==="webhook-url")??await mistypedFor(["webhook-url"],lacking.host)
const isOnlyHook=hook!==void 0&&errors.some(({input})=>input==="to")&&!["to","provision"].some((name)=>Object.hasOwn(written,name))
const meant=isOnlyHook?errors.filter(({input})=>Object.hasOwn(written,input)):errors
const{webhookUrls,provision}=seen.inputs
const isBeside=webhookUrls.length>0&&provision===void 0&&Object.hasOwn(written,"to")
const rows=(await Promise.all(meant.map((error)=>missingRow$2(error,lacking)))).map((row)=>{return isBeside&&row.what==="token"&&!Object.hasOwn(written,"token")&&row.advice?{...row,advice:`${row.advice} ${OR_NO_ROOM}`}:row})
if(!isOnlyHook)return rows
return[{...hook,state:"fault",advice:hook.advice??secretlessAdvice(seen)},...rows]}
async function missingRow$2(error,lacking){const{seen,host,lost}=lacking
const{input}=error
const mistyped=await mistypedFor(input==="token"?CREDENTIALS:[input],host)
if(mistyped!==void 0)return mistyped
const row=wrongInputRow(error)
const isOfTo=input==="to"
const secretless=isOfTo?void 0:secretlessAdvice(seen)
if(secretless!==void 0)return{...row,advice:secretless}
if(lost.some(({what})=>what===input))return withLoss(row,lost)
const cut=isOfTo?lacking.workflow.ask((place)=>cutOf(input,place),void 0):void 0
if(cut!==void 0){const{why,...remedy}=cut
return{...row,found:`Input "to" is missing: ${why}`,...remedy}}
const called=isOfTo?void 0:await calledAs(input,lacking)
if(called?.advice!==void 0)return{...briefly(row),...called}
const{missingCredentials}=seen.inputs
const names=missingCredentials.includes(input)?missingCredentials:[input]
if(!isOfTo&&isInComposite(host.env))return{...briefly(row),advice:void 0,lines:names.map((name)=>`${name}: \${{ secrets.NAME }}`).join("\n")}
const placed=lacking.workflow.ask((place)=>placedRemedy(input,place),void 0)
if(placed!==void 0)return{...briefly(row),...placed}
const move=_as_variables_0.r(input,host.env)
if(move!==void 0)return{...briefly(row),advice:`Inputs are not variables: ${move}.`}
const lines=_start_1.sob(names.map((name)=>`\`${name}: \${{ secrets.NAME }}\``))
return{...row,advice:isOfTo?ADD_TO:credentialAdvice(lines,names,lacking)}}
function placedRemedy(input,place){const moved=givenAsVariables(input,place)
if(moved!==void 0)return moved
const misplaced=input==="token"?misnamedVariable(place):void 0
return misplaced?.lines===void 0?givenElsewhere(input,place)??misplaced:misplaced}
async function mistypedFor(inputs,{env}){const{mistypedNames,mistypedSentence}=await _require.e(8587).then(_require.bind(_require,4583))
const mistyped=mistypedNames(env).find(({near})=>inputs.includes(near))
return mistyped&&{state:"fault",found:mistypedSentence(mistyped),...mistypedRow(mistyped,env)}}
const OR_NO_ROOM="Or remove the line `to:`: `webhook-url` has a room of its own."
const ADD_TO="Add a line `to:` to the step's `with:`, or make sure that its expression, or that of `webhook-url:`, is not empty."
function credentialAdvice(lines,names,{workflow}){const step=workflow.ask((place)=>place?.step,void 0)
return names.length>1||step===void 0||Object.hasOwn(tableOf(step["with"]),names[0]??"")?`Check ${lines} in the step's \`with:\`: NAME must be exactly the name of a secret.`:`Add the line ${lines} to the step's \`with:\`. NAME must be exactly the name of a secret.`}
function secretlessAdvice(happening){const elsewhere=withoutSecrets(happening)
if(elsewhere===void 0)return void 0
if(happening.context.firstActor==="dependabot[bot]")return`${elsewhere} Or remove \`if-missing-token: fail\`.`
return`Remove \`if-missing-token: fail\`: the step is then skipped in such runs. ${elsewhere}`}
function withoutSecrets({context,payload}){if(_as_variables_0.w(context,payload)===void 0)return void 0
return context.firstActor==="dependabot[bot]"?"To report such runs, store the secret under “Settings” > “Secrets and variables” > “Dependabot” as well, with the same name.":"To report such runs, use a workflow on `workflow_run` with `about: trigger`."}
async function calledAs(input,{seen,workflow,host}){const calling=workflow.ask((place)=>callingAt(input,place),{})
if(calling!==void 0)return calling
const{repository,runId,apiUrl}=seen.context
const{githubToken:token,jobId}=seen.inputs
if(token===void 0||jobId===void 0)return void 0
const reading=await(await host.createGitHubClient({token,apiUrl,maxRequests:MAX_PAGES})).jobsOf({repository,runId})
const name="value"in reading?reading.value.find(({id})=>String(id)===jobId)?.name:void 0
const[caller,...others]=name?.split(" / ")??[]
if(others.length===0)return void 0
return{advice:`GitHub calls this job "${name}". If the job "${caller}" calls this workflow, add this line to it, next to its \`uses:\`:`,lines:INHERIT}}
function callingAt(input,place){if(place===void 0)return void 0
const{caller,hasSecrets}=place
if(caller===void 0||hasSecrets)return passedSecrets(input,place)
const{calling}=place
if(calling?.caller!==void 0&&calling.step["secrets"]!==void 0)return callingAt(input,calling)
return{advice:`A called workflow gets no secrets by itself. Add this line to ${caller===""?"the job that calls it":`the job \`${caller}\`, which calls it`}, next to its \`uses:\`:`,lines:INHERIT}}
const INHERIT="secrets: inherit"
function passedSecrets(input,{job,step,composite,calling}){const secrets=calling?.step["secrets"]
if(calling===void 0||step!==void 0||composite!==void 0)return{}
const{jobId}=calling
if(secrets==="inherit"&&job===void 0)return{advice:`The job \`${jobId}\` passes all secrets by their own names. If the called workflow declares another, write these lines instead of \`${INHERIT}\`, with that name for \`${input}\`:`,lines:`secrets:\n  ${input}: \${{ secrets.NAME }}`}
const passed=Object.entries(tableOf(secrets))
if(passed.length===0||secrets==="inherit")return{}
const names=_start_1.LGR(passed.map(([name])=>`\`\${{ secrets.${name} }}\``))
return{advice:`The job \`${jobId}\` calls this workflow and passes ${_start_1.sob(passed.map(([name,value])=>asPassed(name,scalarOf(value))))}: the step must read ${names}, and the secret that is passed must exist.`}}
const MAX_PAGES=3
const GUESTS=/@appid\.ciscospark\.com$/i
function identityRow(me,{token}){const email=me.emails?.[0]??""
const who=_start_1.TNj([me.displayName,email===""?"":`(${email})`].filter(Boolean).join(" "))||me.id
const row=(state,found)=>({what:"token",state,found})
if(typeof token==="object")return row("ok",`${me.type==="appuser"?"A Service App's,":"An integration's, which acts as"} ${who}, fetched with the refresh token. The refresh token expires 90 days after its last use.`)
if(me.type==="bot")return row("ok",`A bot's, ${who}. It does not expire until somebody regenerates it.`)
if(GUESTS.test(email))return lasting(row("warning",`A guest's, ${who}. It expires a few hours after it was created.`),BOT)
if(me.type==="appuser")return lasting(row("warning",`An access token of a Service App, ${who}. It expires 14 days after it was created.`),FETCHED)
return lasting(row("warning",`A person's, ${who}. A personal token from developer.webex.com expires 12 hours after it was created, an integration's after 14 days.`),BOT)}
const BOT="Use a bot's token, which does not expire, and store it as the secret that the step's `with:` names at `token:`."
const FETCHED="Instead of `token:`, set `refresh-token:`, `client-id:`, and `client-secret:`, each from a secret. The step then fetches a new token each time."
function lasting(row,advice){return{...row,advice}}
const LEADING=["api-url","allowed-organizations"]
async function signIn(seen,{wrong,...told},host){const lacking={...told,seen,host}
const{inputs}=seen
if(inputs.token===void 0)return{access:{kind:"out",why:"there is no token"},rows:await rowsWithoutToken(lacking,wrong)}
const{missingDestination}=await _require.e(9190).then(_require.bind(_require,624))
const needed=isAnyOf(PLACES,wrong)?[]:await missingRows(missingDestination(inputs),lacking)
const astray=LEADING.find((name)=>wrong.includes(name))
if(astray!==void 0){const why=`\`${astray}\` is wrong`
const found=`Not checked: ${why}. The doctor signs in after you fix that.`
return{access:{kind:"out",why},rows:[...needed,{what:"Webex",state:"unchecked",found}]}}
try{const{createWebexClient}=await Promise.all([_require.e(9362),_require.e(3147)]).then(_require.bind(_require,5435))
const webex=createWebexClient(inputs,host)
const me=await webex.people.me()
return{access:{kind:"in",webex,me},rows:[...needed,...rowsInside(me,inputs,host)]}}catch(error){const rows=error instanceof _start_1.w8i?await rowsOfRefusal(error,inputs,host):[proxyRow(host.explain(error))]
return{access:{kind:"out",why:error instanceof _start_1.w8i&&isAboutToken(error)?"Webex does not accept the token":"Webex was not reached"},rows:[...needed,...rows]}}}
function clientOr(access,what){if(access.kind==="in")return{webex:access.webex}
return{row:{what,state:"unchecked",found:`Not looked up: ${access.why}.`}}}
const PLACES=["to","webhook-url","provision"]
const GIVING=[...PLACES,...CREDENTIALS]
function isAnyOf(names,wrong){return names.some((name)=>wrong.includes(name))}
async function rowsWithoutToken(lacking,wrong){const{seen}=lacking
const{inputs}=seen
const{reasonForNoToken}=await _require.e(9190).then(_require.bind(_require,624))
try{const reason=reasonForNoToken(seen)
const none=inputs.isDryRun?"A dry run does not need one.":"None is needed: webhooks do not use one."
const found=reason===void 0?none:toCome(reason)
if(reason===void 0)return[ok("token",found)]
if(_as_variables_0.w(seen.context,seen.payload)===void 0){const loss=lacking.lost.find(({what})=>what==="token")
return[warning("token",[found,loss?.found].filter(Boolean).join(" "),loss?.advice??NO_SECRET)]}
return[{what:"token",state:"unchecked",found,advice:withoutSecrets(seen)}]}catch(error){if(isAnyOf(GIVING,wrong))return[{what:"token",state:"unchecked",found:"Not checked: another input is wrong."}]
return missingRows(_start_1.hc$(error),lacking)}}
const NO_SECRET="Check the name of the secret."
function hostOf({apiUrl=_start_1.Ql9}){return new URL(apiUrl).host}
function rowsInside(me,inputs,host){const name=proxyNameIn(host)
const through=name===void 0?"":` The environment sets a proxy in ${name}.`
return[ok("Webex",`${hostOf(inputs)} answers.${through}`),identityRow(me,inputs)]}
function proxyNameIn({env}){return["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].find((name)=>env[name]?.trim())}
function proxyRow(found){return fault("proxy",found,"Set it in the step's `env:`, or in the runner's configuration.")}
function isAboutToken({kind}){return kind==="auth"||kind==="forbidden"}
async function rowsOfRefusal(error,inputs,host){const found=error.message
const advice=await _advice_on_12.i(error,"look up")||void 0
if(!isAboutToken(error)){const reach=fault("Webex",found,advice)
const base=likelyAddress(error,inputs)
const line=base===void 0?{}:remedyFor$4("api-url",base)
const mended={...line,advice:[advice,line.advice].filter(Boolean).join(" ")||void 0}
return[{...reach,...mended},{what:"token",state:"unchecked",found:"Not looked up: Webex was not reached."}]}
const reached={what:"Webex",state:"ok",found:`${hostOf(inputs)} answers.`}
if(typeof inputs.token==="object")return[reached,{state:"fault",found,...remedyForGrant(error)}]
return[reached,{what:"token",state:"fault",found,advice:[advice,`Store a new one as ${placeOfToken(host)}.`].filter(Boolean).join(" ")}]}
function remedyForGrant(error){const refusal=error.cause instanceof _start_1.w8i?error.cause:error
if(_of_client_13.Z(refusal))return{what:"client-secret",advice:"Check the secrets that `client-id:` and `client-secret:` name."}
return{what:"refresh-token",advice:/refresh token|invalid_grant/i.test(refusal.description??"")?`Store a new one as ${IN_WITH}.`:"Check the secrets that all three name."}}
const IN_WITH="the secret that the step's `with:` names"
function placeOfToken({env}){if(_start_1.ANS(env,"token")!==void 0)return IN_WITH
return`the secret at \`${_start_1.bG_}:\` in the \`env:\` of the step, the job, or the workflow`}
const OF_PATHS=["not found","redirect","bad answer","rejected"]
function likelyAddress({kind},{apiUrl}){return apiUrl!==void 0&&OF_PATHS.includes(kind)?likelyBase(apiUrl):void 0}
function otherSteps(place){if(!isFound(place)||place.composite!==void 0)return[]
return Object.entries(jobsIn(place.workflow)).flatMap(([jobId,one])=>{const job=tableOf(one)
const steps=stepsIn(job)
return steps.flatMap((step,at)=>{if([job,step].some((each)=>reachOf(each["if"]).after.length===0)||isAskingDoctor(step)||!isAlsoUsing(step,place.step))return[]
const name=scalarOf(step["name"])||stepId(step)
const who=`${NAME.test(name)?`the step ${ticked(name)}`:"a step"} of the job ${ticked(jobId)}`
return[{...place,jobId,job,step,before:steps.slice(0,at),who}]})})}
const NAME=/^[^`\n]{1,60}$/
function otherDestinations(place){const{token,to:own,"api-url":server}=givenTo(place?.step)
if(/provision|rooms\.create|post \/rooms/i.test(JSON.stringify(place?.workflow??{})))return[]
const known=new Set(_start_1.dUP(scalarOf(own)).map(({entry})=>entry))
return otherSteps(place).flatMap(({who,step,job})=>{const given=givenTo(step)
const text=scalarOf(given["to"])
const isSameToken=token!==void 0&&scalarOf(given["token"])===scalarOf(token)&&given["api-url"]===server
const isSamePlace=JSON.stringify(job["environment"])===JSON.stringify(place?.job?.["environment"])
if(!isSameToken||!isSamePlace||text===""||text.includes("${{"))return[]
const to=_start_1.dUP(text).filter(({entry})=>!known.has(entry))
for(const{entry}of to)known.add(entry)
return to.length===0?[]:[{who,to:_start_1.dUP(text)}]})}
async function personRow(what,recipient,visit){const person=await readPerson(recipient,visit)
if(person===void 0)return fault(what,`Webex does not know ${_start_1.TH3(recipient)}.`,"Check the address with the person, or in Webex's search; a GitHub login is not an address.")
if(person.type==="bot"&&visit.me.type==="bot")return fault(what,"It is a bot, and Webex does not let bots write to each other.","Give a room that both are in, or a person.")
const told=`A person: ${_start_1.TNj(person.displayName??_start_1.TH3(recipient))}.`
const other=otherEntry(what,person,visit)
return other===void 0?ok(what,told):warning(what,`${told} It is the same as "${other}", so the message may be sent twice.`,"Remove one of them.")}
function otherEntry(what,{id,emails=[]},{taken}){return[id,...emails].map((one)=>taken.get(_start_1.T4d(one))).find((entry)=>entry!==void 0&&`to: ${entry}`!==what)}
async function readPerson(recipient,{webex}){if("toPersonEmail"in recipient){const[person]=await Array.fromAsync(webex.people.list({email:recipient.toPersonEmail}))
return person}
try{return await webex.people.get({personId:_start_1.TH3(recipient)})}catch(error){if(error instanceof _start_1.w8i&&error.kind==="not found")return void 0
throw error}}
async function roomRow(what,roomId,visit){const{me}=visit
const name=me.displayName??"the token's owner"
const room=await readRoom(roomId,visit)
if(room===void 0)return fault(what,"Webex shows this token no such room: the ID is wrong, or the token's owner is not in the room.",addTo("the room",visit))
const title=`"${room.title}"`
const membership=await ownMembership(room.id,visit)
if(membership===void 0)return fault(what,`${name} is not in ${title}.`,addTo(title,visit))
visit.roomsMet.set(room.id,room.title)
const{isModerator=false}=membership
if(room.isReadOnly)return fault(what,`${title} is read-only: nobody can post there.`,"Give another room, or ask a moderator to change that.")
if(room.isAnnouncementOnly&&!isModerator)return fault(what,`In ${title} only moderators can post, and ${name} is not a moderator.`,`In Webex, open ${title}, then “People”, and ask a moderator to make ${name} a moderator too.`)
return ok(what,`The room ${title}: ${name} ${room.isAnnouncementOnly?"is a moderator there, and can post":"is in it, and can post"}.`)}
function addTo(room,{me}){return`In Webex, open ${room}, ${thenAdd(me)}`}
function thenAdd(me){return`then “People”, “Add people”, and add ${ownerOf(me)}.`}
function ownerOf({emails}){return emails?.[0]??"the token's owner"}
async function readRoom(roomId,{webex,audience}){try{return await webex.rooms.get({roomId})}catch(error){if(!isHidden(error))throw error
const id=_start_1.O1O(roomId)?await audience.rooms.idByUuid(roomId):void 0
return id===void 0?void 0:webex.rooms.get({roomId:id})}}
async function ownMembership(roomId,{webex,me}){try{const[own]=await Array.fromAsync(webex.memberships.list({roomId,personId:me.id}))
return own}catch(error){if(isHidden(error))return void 0
throw error}}
function isHidden(error){return error instanceof _start_1.w8i&&(error.kind==="not found"||error.kind==="forbidden")}
const ELSEWHERE$1="The message of `thread` is in another room: Webex accepts no reply to it here."
const SAME_ROOM="Use the `thread` of a step that posts to the same destinations, or remove it."
const ASTRAY="`thread` has no message in any destination of `to`: a new message is posted instead."
const FINISHED_EARLY="The message of `thread` waits for its end, and this job is in a matrix: the first combination that posts would finish it."
function strayThreadRow(thread,rows){const hasMessages=Object.keys(_start_1.s_C(thread).messages).length>0
const isMet=rows.some(({what,state})=>what.startsWith("thread, ")||state==="fault")
if(!hasMessages||isMet)return void 0
return warning("thread",ASTRAY,SAME_ROOM)}
async function threadRow(what,recipient,{webex,anchors,inputs}){const anchor=await anchors.of(recipient)
if(anchor===void 0)return void 0
const own=`thread, ${what}`
try{const message=await webex.messages.get({messageId:anchor.messageId})
if("roomId"in recipient&&_start_1.T4d(message.roomId)!==_start_1.T4d(recipient.roomId))return warning(own,ELSEWHERE$1,SAME_ROOM)
const isInMatrix=inputs.matrix.length>0&&inputs.updateMode==="auto"&&inputs.needs===void 0
if(anchor.isPending&&isInMatrix)return warning(own,FINISHED_EARLY,"Add this line to the step's `with:`.","update-mode: reply")
return ok(own,anchor.isPending?"The message to finish exists.":"The message exists.")}catch(error){if(!(error instanceof _start_1.w8i)||error.kind!=="not found")throw error
return warning(own,"The message of `thread` was deleted, or this token cannot see it: a new one is posted instead.","Pass on the output `thread` of the step that posted it, and use the same token.")}}
async function remedyForNames(visit){const owned=(await bearersOf(visit)).filter(({ownerId})=>ownerId!==void 0)
if(owned.length===0)return void 0
return{advice:`Write the ID of your organization instead. It owns your rooms, but anybody can create a room with such a title, so take it from one that is certainly yours: ${_shown_place_14.GF(owned)}.`}}
async function bearersOf({inputs,audience}){const titles=inputs.to.flatMap(({target})=>target.kind==="room title"?target.titles:[])
if(titles.length===0)return[]
try{return await audience.rooms.bearersOf(titles)}catch(error){if(error instanceof _start_1.w8i)return[]
throw error}}
function whatOf(entry){return`to: ${entry}`}
async function unnamedRow({message,near,isMaybeHidden},{entry,target,isPlanned},visit){const{instead}=visit
const what=whatOf(entry)
if(isPlanned)return ok(what,"The manifest creates it when it is applied.")
const[,input]=/^Input "([\w-]+)"/.exec(message)??[]
if(input!==void 0){const row=fault(input,message,LINE$1)
return message.includes(NO_RIGHT)?{...row,...await remedyForNames(visit)}:row}
const prefix=target.kind==="team"||target.kind==="group"?`${target.kind}: `:""
if(near===""&&prefix==="")instead.set(entry,"");else if(near!==void 0&&isOfItsKind(near,entry,prefix))instead.set(entry,prefix+near)
if(!isMaybeHidden)return fault(what,message,LINE$1)
return fault(what,message,`${target.kind==="team"?`If there is such a team, add ${ownerOf(visit.me)} to it in Webex.`:`If there is such a room, open it in Webex, ${thenAdd(visit.me)}`} ${IF_NOT}`)}
function isOfItsKind(near,entry,prefix){if(prefix!=="")return _start_1.ksK(near)===void 0&&!_start_1.O1O(near)
return near.split("\n").every((line)=>{const[first,...others]=_start_1.dUP(line)
if(first===void 0||others.length>0)return false
const{target}=first
return entry.includes(line)||target.kind==="room title"&&target.titles.length===1})}
const NO_RIGHT="An ID does not need this right."
const LINE$1="Change the line in the step's `with:`."
async function destinationRows(known){const{access,host,places}=known
const inputs=withCut(known)
if(inputs.to.length===0)return[]
const invalid=inputs.to.flatMap(invalidRows)
const valid=inputs.to.filter(({target})=>target.kind!=="invalid")
if(access.kind==="out")return[...invalid,...valid.flatMap(({entry})=>notLookedUp(known,whatOf(entry)))]
const{webex,me}=access
const organizations=inputs.allowedOrganizations.length===0?void 0:()=>organizationIds(inputs,host)
const isOnly=inputs.to.length===1&&inputs.to[0]?.target.kind!=="group"
const anchors=new _start_1.HNw(inputs.thread,{webex,isOnly})
const{Audience}=await _require.e(1401).then(_require.bind(_require,8129))
const audience=new Audience(webex,{organizations})
const{roomsMet}=known
const visit={webex,me,inputs,audience,anchors,roomsMet,taken:new Map(),instead:new Map()}
const rows=[...invalid]
for(const{entry,target}of valid){const isPlanned=(target.kind==="room title"?target.titles:[]).some((title)=>_shown_place_14.A3(title,places.rooms,(room)=>room.title).length>0)
rows.push(...await rowsOf$2({entry,target,isPlanned},visit))}
const stray=strayThreadRow(inputs.thread,rows)
return[...withLines$1(stray===void 0?rows:[...rows,stray],visit.instead,inputs),...await otherRows$1(known,visit)]}
async function otherRows$1({workflow},visit){const rows=[]
let left=MAX_OTHERS
for(const{who,to}of workflow.ask(otherDestinations,[])){const inputs={...visit.inputs,to,thread:void 0}
const other={...visit,inputs,roomsMet:new Map(),taken:new Map(),instead:new Map()}
left-=to.length
if(left<0)return rows
const found=to.map(invalidRows)
for(const one of to)found.push(await rowsOf$2({...one,isPlanned:false},other))
const wrong=withLines$1(found.flat(),other.instead,inputs).filter(({state})=>state==="fault")
for(const{what,found:says,advice,lines}of wrong){const there=advice?.replace(/the step's (`with:`)/,`the $1 of ${who.replace(/^a /,"that ")}`)
rows.push(warning(what,`In ${who}: ${says}`,there,lines))}}
return rows}
const MAX_OTHERS=20
function withCut({access,inputs,workflow}){if(inputs.to.length>0||access.kind==="out")return inputs
const comment=workflow.ask((place)=>cutOf("to",place)&&place?.cuts?.["to"]?.rest,void 0)
return comment===void 0?inputs:{...inputs,to:_start_1.dUP(comment)}}
async function organizationIds(inputs,host){return(await Promise.all([_require.e(9362),_require.e(3147)]).then(_require.bind(_require,5435))).allowedOrganizationIds(inputs,host)}
function notLookedUp({access},what){const known=clientOr(access,what)
return"row"in known?[known.row]:[]}
function invalidRows({entry,target}){if(target.kind!=="invalid")return[]
const found=`It cannot be used: ${target.problem}.`
return[fault(whatOf(entry),found,"Give a room's ID, link, or title, an email address, or a person's ID, one per line.")]}
function withLines$1(rows,instead,{to}){if(instead.size===0)return rows
const lines=to.map(({entry})=>instead.get(entry)??entry.replace(/^mailto:/i,"")).filter(Boolean).join("\n")
if(lines==="")return rows
const corrected=new Set([...instead.keys()].map(whatOf))
return rows.map((row)=>corrected.has(row.what)?withPaste(row,"to",lines):row)}
async function rowsOf$2(wanted,visit){const{entry,target}=wanted
if(target.kind==="invalid")return[]
const what=whatOf(entry)
try{const{recipients,warning:doubt}=await _start_1.wXP(target,async()=>visit.audience)
const[first]=recipients
const twice=first&&visit.taken.get(_start_1.T4d(_start_1.TH3(first)))
if(twice!==void 0)return[ok(what,`It is the same as "${twice}".`)]
for(const one of recipients)visit.taken.set(_start_1.T4d(_start_1.TH3(one)),entry)
if(target.kind==="group")return[groupRow(what,recipients)]
const rows=first===void 0?[]:await rowsOfOne(what,first,visit)
return doubt===void 0?rows:[warning(what,doubt),...rows]}catch(error){if(error instanceof _start_1.Qbe)return[await unnamedRow(error,wanted,visit)]
if(!(error instanceof _start_1.w8i))throw error
return[fault(what,error.message,await _advice_on_12.i(error,"look up")||void 0)]}}
function groupRow(what,members){return ok(what,`A group of ${`${members.length} ${members.length===1?"person":"people"}`}. Each person gets the message.`)}
async function rowsOfOne(what,recipient,visit){const row="roomId"in recipient?await roomRow(what,recipient.roomId,visit):await personRow(what,recipient,visit)
const thread=visit.inputs.thread===void 0?void 0:await threadRow(what,recipient,visit)
return thread===void 0?[row]:[row,thread]}
function adviceOnFile(found){return ADVICE$1.find(([pattern])=>pattern.test(found))?.[1]??"Fix the file, or remove it from the input."}
const ADVICE$1=[[/^Input "[\w-]+" matches \d+ files,| bytes in total: /,"Narrow the glob to the files that are needed."],[/ it is (?:a TRX|an NUnit|an xUnit)/,"Let `dotnet test` write JUnit, with the package `JunitXml.TestLogger` and `--logger junit`."],[/ it is a TestNG file/,"Give the JUnit files that TestNG writes to the folder `junitreports`."],[/ it is a coverage report/,"Give the file with the results of the tests."],[/ it is a Checkstyle file/,"Give it to `lint-results` instead."],[/ it begins with <testsuites?>/,"Give it to `test-results` instead."],[/ contains no JUnit test results:/,"Let the tool write JUnit XML, and give that file."]]
function nestedRows({testResults,testBaseline}){const left=testResults.filter((glob)=>glob.startsWith("!")).map((glob)=>glob.slice(1))
const nested=testBaseline.flatMap((baseline)=>{const[folder=""]=/^[^*?[{]*\//.exec(plain(baseline))??[]
const isLeft=left.some((glob)=>folder.startsWith(/^[^*?[{]*/.exec(plain(glob))?.[0]??""))
return testResults.some((glob)=>{const[base="",name,...others]=plain(glob).split("**/")
return folder.startsWith(base)&&folder.length>base.length&&others.length===0&&name!==void 0&&endOf(name)===endOf(baseline)})&&!isLeft?[folder]:[]})
const[first]=nested
if(first===void 0)return sameRows(testResults,testBaseline)
const found=`It also matches the files of \`test-baseline\` in \`${first}\`, so earlier failures count as those of this run.`
const all=[...testResults,...new Set(nested.map((folder)=>`!${folder}**`))].join("\n")
return[withPaste(warning("test-results",found),"test-results",all)]}
function sameRows(results,baselines){if(!baselines.map(plain).some((baseline)=>{const[base="",end=base]=baseline.split("**/*")
return results.map(plain).some((glob)=>glob.startsWith(base)&&glob.endsWith(end))})||baselines.some((glob)=>glob.startsWith("!")))return[]
return[withPaste(warning("test-baseline",SAME),"test-baseline","baseline/**/*.xml")]}
const SAME="It also matches the files of `test-results`, so nothing is new. Download those of the last good run into `baseline`."
function plain(glob){return glob.replace(/^\.\//,"")}
function endOf(path){return path.split(".").at(-1)}
const GLOBS={"test-results":"testResults","test-baseline":"testBaseline","lint-results":"lintResults","log-files":"logFiles",files:"files"}
const NO_GLOBS={testResults:[],testBaseline:[],lintResults:[],logFiles:[],files:[]}
async function fileRows({inputs,host,seen,workflow}){const given=Object.keys(GLOBS).filter((name)=>inputs[GLOBS[name]].length>0)
if(given.length===0)return[]
const branch=_default_branch_5.dV(seen.payload)
const earlier=given.includes("test-baseline")?workflow.ask((place)=>isFound(place)?baselineRows(place,branch):[],[]):[]
return[...(await rowsOfAll(given,{inputs,host,seen})).map((row)=>{const[,folder]=/^test-baseline: ([\w-]+)\//.exec(row.what)??[]
const[,file]=/\/([\w.-]+)@/.exec(host.env["GITHUB_WORKFLOW_REF"]??"")??[]
if(row.advice!==LATER||!folder||!file||branch===void 0)return row
const at={file,folder,branch}
return{...row,...workflow.ask((place)=>isFound(place)?earlierResults(place,at):{},{})}}),...nestedRows(inputs),...earlier]}
async function rowsOfAll(given,{inputs,host,seen}){if((await host.files.namesIn("files",".")).length===0){const forms=await _require.e(5304).then(_require.bind(_require,1362))
const listed=given.flatMap((name)=>[...listedRows(name,inputs[GLOBS[name]],forms),...astrayRows(name,inputs[GLOBS[name]],host)])
return[...emptyRows(given,inputs.isLifecycle),...listed]}
const rows=(await Promise.all(given.map((name)=>rowsOfInput(name,seen,host)))).flat()
return inputs.isLifecycle?rows.map(withLateFiles):rows}
function withLateFiles(row){const{what,found,advice}=row
return advice===LATER&&/^No file matches .{1,9999} of the input "[\w-]+"\.$/.test(found)?{what,state:"unchecked",found:`${found} ${AT_END}`}:row}
const AT_END="Files are read when the job has ended."
function emptyRows(given,isLifecycle){const what=given.join(", ")
const found=`${EMPTY}: it cannot contain the files yet.`
if(isLifecycle)return[{what,state:"unchecked",found:`${found} ${AT_END}`}]
return[warning(what,found,"Put the step after `actions/checkout` and after the step that writes the files.")]}
function listedRows(name,patterns,{plainForm,severalIn}){const read=patterns.map((pattern)=>{const form=severalIn(pattern,name)??plainForm(pattern,name)
const isSaid=form?.isCertain===true&&!form.meant.startsWith("${{")
return{pattern,says:isSaid?form.says:void 0,split:listedIn(isSaid?form.meant:pattern)}})
const rows=read.flatMap(({pattern,says,split})=>{if(says===void 0&&split.length<2)return[]
const listed=`The input "${name}" has several globs on one line, and they are read as one.`
return[warning(name,says===void 0?listed:`${_start_1.TLu(pattern)} of the input "${name}": ${says}.`,LATER)]})
const whole=read.flatMap(({split})=>split).join("\n")
return whole===""?rows:rows.map((row)=>withPaste(row,name,whole))}
function astrayRows(name,patterns,host){return patterns.flatMap((pattern)=>{const hint=_from_elsewhere_15.II(belowWorkspace(pattern,host))
return hint===""?[]:[warning(name,`No file matches ${_start_1.TLu(pattern)} of the input "${name}".${hint}`)]})}
function listedIn(pattern){if(/[{}]/.test(pattern))return[pattern]
return pattern.split(/[,;]\s/).map((one)=>one.trim()).filter((one)=>one!=="")}
async function rowsOfInput(name,seen,host){const patterns=seen.inputs[GLOBS[name]]
try{const{matchPaths}=await _require.e(6755).then(_require.bind(_require,4185))
const below=patterns.map((pattern)=>belowWorkspace(pattern,host))
const matched=await matchPaths(host.files,name,patterns)
const toldElsewhere=matched.unmatched.filter(({pattern})=>_slip_8.Jo(pattern)).map(({sentence})=>sentence)
const warned=matched.warnings.filter((one)=>!toldElsewhere.includes(one))
const rows=matchedRows(name,{patterns,below},{...matched,warnings:warned})
const told=new Set([...toldElsewhere,...rows.map(({found})=>found)])
const others=(name==="files"?await attached(patterns,host):await reported(name,seen,host)).filter((one)=>!told.has(one))
return[...rows,...others.map((found)=>warning(name,found,adviceOnFile(found)))]}catch(error){if(!(error instanceof _start_1.dzK))throw error
return[{what:name,state:"fault",found:error.message,advice:adviceOnFile(error.message)}]}}
function belowWorkspace(pattern,{env}){const workspace=`${env["GITHUB_WORKSPACE"]}/`
return pattern.startsWith(workspace)?pattern.slice(workspace.length):pattern}
async function attached(patterns,host){const{openAttachments}=await _require.e(3843).then(_require.bind(_require,3237))
const attachments=await openAttachments(host.files,patterns)
await attachments[Symbol.asyncDispose]()
return attachments.warnings}
async function reported(name,seen,host){const own=withOwnJournal(host)
const globs={...NO_GLOBS,[GLOBS[name]]:seen.inputs[GLOBS[name]]}
const{withReportFiles}=await _require.e(584).then(_require.bind(_require,5692))
await withReportFiles({...seen,inputs:{...seen.inputs,...globs}},"failure",own)
return own.journal.findings.warnings}
function matchedRows(name,{patterns,below},{paths,warnings,unmatched}){const instead=new Map(unmatched.map((one)=>[one.pattern,one.instead]))
const corrected=patterns.map((pattern,at)=>instead.get(pattern)??below[at]).filter(Boolean).join("\n")
const rows=warnings.map((found)=>{const miss=unmatched.find(({sentence})=>sentence===found)
const row=warning(miss===void 0?name:`${name}: ${miss.pattern}`,found,LATER)
return miss?.instead===void 0||corrected===""?row:withPaste(row,name,corrected)})
return paths.length===0?rows:[{what:name,state:"ok",found:matchText(paths)},...rows]}
function matchText([first="",...rest]){return rest.length===0?`It matches ${first}.`:`It matches ${rest.length+1} files, such as ${first}.`}
const PERMISSIONS={"actions: read":"what happened before, which steps failed, and their logs","checks: read":"errors that steps annotated, and why a job was cancelled","contents: read":"what changed, and who owns the code","deployments: read":"what a deployment replaced"}
function grantOf(all,denied,place){const given=JSON.stringify([place?.workflow["permissions"]])
return{advice:`${place?.job?.["permissions"]!==void 0&&denied.every((one)=>given.includes(one.replace(": ","\":\"")))?REPLACED:""}Add these lines to the job. If it already has \`permissions:\`, add only what is missing, and keep the rest: \`write\` includes \`read\`.`,lines:["permissions:",...all.map((one)=>`  ${one}`)].join("\n")}}
const REPLACED="The job's `permissions:` replace the workflow's, which have these. "
async function gitHubRows(known){const{inputs,seen,host,workflow}=known
const{apiUrl}=seen.context
if(inputs.githubToken===void 0){const silent={what:"GitHub",state:"unchecked",found:"`github-token` is empty, so GitHub is not queried: messages say less than they could.",advice:LEAVE,lines:OWN_GITHUB_TOKEN}
return[silent,...comparedRows(inputs,silent),...waitingRows(inputs,silent)]}
const reads=readsOf$1(known)
const github=await host.createGitHubClient({token:inputs.githubToken,apiUrl,maxRequests:reads.length})
const read=await Promise.all(reads.map(async([needs,ask])=>({needs,reading:await ask(github)})))
const others=read.flatMap(({needs,reading})=>"unknown"in reading&&!isDenied(reading,needs)?[reading]:[])
const denied=read.filter(({needs,reading})=>isDenied(reading,needs)).map(({needs})=>needs)
const granted=read.filter(({reading})=>!isUnknown(reading)).map(({needs})=>needs)
const all=reads.map(([one])=>one)
const runs=read.find(({needs})=>needs==="actions: read")
const isBlind=runs!==void 0&&isUnknown(runs.reading)
const grant=workflow.ask((place)=>grantOf(all,denied,place),{})
const remedy=denied.includes("actions: read")?grant:{advice:SEE_GITHUB}
const never=await neverComparedRows(known)
const asked=[...never.length>0||!isBlind?never:comparedRows(inputs,remedy),...isBlind?waitingRows(inputs,remedy):[]]
return[...troubleRows(others,apiUrl,workflow.ask(isOwnToken,false)),...asked,...deniedRows(asked.length>0?denied.filter((needs)=>needs!=="actions: read"):denied,grant),...granted.length===0?[]:[grantedRow(granted,apiUrl)]]}
function troubleRows(unknown,apiUrl,isOwn){return[...new Map(unknown.map((reading)=>[reading.remedy??reading.unknown,reading]))].map(([found,{status}])=>{const[,said=found,advice=WITHOUT]=/^(.*(?:"|\(\w+\))\.) (.+)$/s.exec(found)??[]
const remedy=status===401?isOwn?{advice:AGAIN}:{advice:LEAVE,lines:OWN_GITHUB_TOKEN}:{advice}
return{what:"GitHub",state:"warning",found:`${new URL(apiUrl).host}: ${said}`,...remedy}})}
function isOwnToken(place){if(place?.step===void 0)return false
const{"github-token":given}=tableOf(place.step["with"])
return given===void 0||/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/.test(String(given))}
const AGAIN="It is the job's own token, which expires with the job, after 24 hours at the latest. Run the job again."
const WITHOUT="Fix it, or ignore it: the message is sent, but says less."
const LEAVE="Remove the line, or write it like this, in the step's `with:`."
function readsOf$1({seen,inputs}){const{repository,runId,sha}=seen.context
const{environment}=seen.build.deployment??{}
const jobId=Number(inputs.jobId)
const reads=[["actions: read",(github)=>github.runOf(repository,runId)]]
if(jobId>0)reads.push(["checks: read",(github)=>github.annotationsOf(repository,jobId)])
reads.push(["contents: read",(github)=>github.compare({repository,base:sha,head:sha})])
if(environment!==void 0)reads.push(["deployments: read",(github)=>github.newestDeployments({repository,environment})])
return reads}
function isUnknown(reading){return"unknown"in reading}
function isDenied(reading,needs){return"unknown"in reading&&(reading.remedy?.includes(`\`${needs}\``)??false)}
function deniedRows(denied,grant){if(denied.length===0)return[]
return[{what:"permissions",state:"unchecked",found:`With more permissions, messages could also say: ${denied.map((needs)=>`${PERMISSIONS[needs]} (\`${needs}\`)`).join("; ")}.`,...grant}]}
const SEE_GITHUB="Make sure that GitHub answers: see the row \"GitHub\"."
async function neverComparedRows({inputs,seen}){if(_untold_trigger_2.untoldTrigger(seen)!==void 0)return[]
const{whyNotComparable}=await Promise.all([_require.e(87),_require.e(3077)]).then(_require.bind(_require,2119))
const why=whyNotComparable(seen)
return why===void 0?[]:comparedRows(inputs,{advice:"Name outcomes such as `failure` instead."},why)}
function waitingRows({event,mention},remedy){const waiting=event==="waiting"?"event: waiting":void 0
const what=mention.includes("reviewers")?"mention: reviewers":waiting
const found="GitHub does not say who can approve the run."
return what===void 0?[]:[{...remedy,what,state:"warning",found}]}
function comparedRows({notifyOn=[]},remedy,why="How the previous run ended is not known."){const given=(...moments)=>_start_1.sob(moments.filter((moment)=>notifyOn.includes(moment)).map((moment)=>`\`${moment}\``))
const[fixes,failures]=[given("fixed","change"),given("first-failure","still-failing","change")]
const parts=[fixes&&`A fix is never reported (${fixes}).`,failures&&`Every failure is reported, because a new one looks the same as an old one (${failures}).`].filter(Boolean)
if(parts.length===0)return[]
const isMute=notifyOn.every((moment)=>moment==="fixed")
const found=`${why} ${parts.join(" ")}`
return[{...remedy,what:"notify-on",state:isMute?"fault":"warning",found}]}
function grantedRow(granted,apiUrl){return ok("GitHub",`${new URL(apiUrl).host} answers, and grants ${_start_1.sob(granted)}.`)}
const OPENS=/^(?:push|schedule|deployment|repository_dispatch|workflow_)/
function unopenedRows(place,branch){const on=place?.workflow["on"]
const filtersOf=(event)=>tableOf(tableOf(on)[event])
const events=eventsOf(on)
if(events.some((event)=>OPENS.test(event)&&isFor(branch,filtersOf(event)))||events.length===0||place?.caller!==void 0)return[]
const found=`No failure opens an incident: \`on:\` has no event for that, such as a push to \`${branch}\`, the default branch.`
const branches=[filtersOf("push")["branches"]??[],branch].flat().join(", ")
return[warning("incident",found,"Add that, or remove `incident:` from the manifest.",/^[\w./-]+, [\w./, -]+$/.test(branches)?`branches: [${branches}]`:void 0)]}
function isFor(branch,{branches,"branches-ignore":ignored,tags}){if(branches===void 0)return ignored===void 0?tags===void 0:![ignored].flat().includes(branch)
return[branches].flat().includes(branch)||/[*?+[!]/.test([branches].join())}
async function incidentRows({access,host,inputs,places,seen,workflow}){const{incident}=places
if(incident===void 0||access.kind==="out")return[]
const{foreseenIncident}=await _require.e(699).then(_require.bind(_require,8457))
const{problems,notes,unmapped}=await foreseenIncident(incident,seen,host)
const branch=_start_1.$6N(seen.payload,"repository","default_branch")
const isOther=inputs.apply==="never"||inputs.isDryRun||!_start_1.Tnd(inputs)
const rows=[...problems.map((found)=>fault(WHAT,found,IN_MANIFEST)),...notes.map((found)=>warning(WHAT,found,WHO)),...unmappedRows$1(unmapped),...isTitled(incident,inputs.to)?[TITLED]:[],...workflow.ask(endlessRows,[]),...isOther||branch===void 0?[]:workflow.ask((place)=>unopenedRows(place,branch),[]),...incident.entry.hasMeeting&&access.me.type==="bot"?[MEETING]:[]]
if(rows.length>0)return rows
return[ok(WHAT,"A failure would get its room, with the people who are known.")]}
function isTitled({entry,title},to){if(entry.id!==void 0)return false
const titles=to.flatMap(({target})=>target.kind==="room title"?target.titles:[])
return _shown_place_14.A3(title,titles,(one)=>one).length>0}
function endlessRows(place){return["step","job"].flatMap((where)=>{if(reachOf(place?.[where]?.["if"]).after.includes("success"))return[]
const found=`GitHub skips the ${where} after a success, so the incident of a failure never ends.`
const advice=`Replace the \`if:\` of the ${where} with this line.`
return[warning(WHAT,found,advice,ALWAYS$1)]})}
const WHAT="incident"
const IN_MANIFEST="Correct `incident:` in the manifest. Without that, a failure gets no room."
const WHO="Change `incident:` or the step's `with:` as described, or ignore it: the room is created without them."
function unmappedRows$1(roles){if(roles.length===0)return[]
const found=`Nobody is invited as ${_start_1.sob(roles.map(ticked))}: neither \`user-map\` nor \`email-domains\` says who they are in Webex.`
return[warning(WHAT,found,"Add `user-map:` with GitHub logins and Webex email addresses to the step's `with:`, or `email-domains:` with your domain.")]}
const TITLED=warning(WHAT,"`to` contains the title of its room, which has that title only while an incident lasts.","Remove it from `to`: the incident is posted there anyway.")
const MEETING=warning(WHAT,"`meeting: true` needs the token of a person, and this one is a bot's: the room gets no meeting.","Remove `meeting:` from the manifest, or sign in as an integration, with `refresh-token:`.")
async function readMentions({seen,host}){const{inputs}=seen
if(inputs.mention.length===0)return NOBODY
const{readUserMap}=await _require.e(8875).then(_require.bind(_require,363))
const{isUnblamed,mentionsWithin}=await _require.e(6678).then(_require.bind(_require,3514))
const{userMap,problems}=await readUserMap(host.files,inputs.userMap,host.wall)
const build=await withReviewers(seen,host)
const each=_start_1.imz.map((outcome)=>{const occasion={...build,outcome,transition:build.history?.transition}
return mentionsWithin(host.wall,{...inputs,userMap},occasion)})
return{addresses:[...new Set(each.flatMap(({addresses})=>addresses))],warnings:[...new Set(each.flatMap(({warnings})=>warnings))],unblamed:[...new Set(each.flatMap(({notes,forked=[]})=>[...notes.filter(isUnblamed),...forked]))],isUncertain:problems.length>0}}
async function withReviewers(seen,host){const{inputs,build}=seen
if(!inputs.mention.includes("reviewers")||build.outcome!=="waiting")return build
const{withGitHub}=await Promise.all([_require.e(87),_require.e(3077)]).then(_require.bind(_require,2119))
return(await withGitHub({...seen,isAwaited:true},withOwnJournal(host))).build}
const NOBODY={addresses:[],warnings:[],unblamed:[],isUncertain:false}
async function inputRows(known){const{inputs}=known.rows
if(inputs.length>0||(await readMentions(known)).isUncertain)return inputs
return[ok("inputs","All are valid.")]}
async function mentionRows(known){const{inputs,access,roomsMet}=known
const{addresses,warnings,unblamed,isUncertain}=await readMentions(known)
const shutOut=warnings.filter((one)=>SHUT_OUT.test(one))
const unmapped=[...unblamed.map((found)=>unblamedRow(found,known)),...unmappedRows(warnings.filter((one)=>!SHUT_OUT.test(one)&&!(isUncertain&&one.includes("\"user-map\""))),known),...shutOutRows(shutOut,known),...nobodyElseRows(inputs),...warnings.some((one)=>/^(?:The|No) reviewer /.test(one))?[]:reviewerRows(inputs)]
if(access.kind==="out")return unmapped
const looked=addresses.slice(0,MAX_PEOPLE)
const rooms=[...roomsMet].slice(0,MAX_ROOMS)
const rows=await Promise.all(looked.map((address)=>rowsOfAddress(address,rooms,access.webex)))
return[...unmapped,...rows.flat()]}
function unblamedRow(found,{workflow}){const row={what:"mention",state:"unchecked",found}
const isOfFork=found.includes("fork")
if(!workflow.ask((place)=>isOfFork?isForForks(place):isForSchedules(place),false))return row
const advice="It is so in each run of this workflow: give an email address, or remove the line."
return{...row,state:"warning",advice}}
function isForSchedules(place){const events=eventsOf(place?.workflow["on"])
return events.length>0&&events.every((event)=>event==="schedule")}
function isForForks(place){return[place?.job,place?.step].some((one)=>{const condition=scalarOf(one?.["if"]).replace(/^\$\{\{|\}\}$/g,"")
return!condition.includes("|")&&condition.split("&&").some((part)=>FOR_FORKS.test(part.trim()))})}
const FOR_FORKS=/full_name *!= *github\.repository\b|^github\.event\.[\w.]+\.fork(?: *== *true)?$/
function nobodyElseRows({mention,to,webhookUrls}){const isPerson=({target})=>target.kind==="email"||target.kind==="person id"
if(!mention.includes("all")||to.length===0||webhookUrls.length>0||!to.every(isPerson))return[]
return[warning("mention: all","`mention: all` mentions everybody in a room, and `to` has only people: it has no effect.","Remove `all` from `mention`.")]}
function reviewerRows({mention,userMap}){if(!mention.includes("reviewers")||userMap!==void 0)return[]
return[warning("mention: reviewers","No reviewer is mentioned: only `user-map` says who they are, and there is none.","Add these lines to the step's `with:`, with the GitHub login and the Webex email address of each person.","user-map: |\n  LOGIN: EMAIL")]}
const MAX_PEOPLE=10
const MAX_ROOMS=5
const SHUT_OUT=/^(\S+) is not mentioned: (?:"allowed-domains" does not include (\S+)\.$)?/
function shutOutRows(warnings,{inputs:{allowedDomains},workflow}){const written=workflow.ask((place)=>scalarOf(givenTo(place?.step)["mention"]),"").split(/[\s,]+/)
const domains=warnings.flatMap((one)=>{const[,address="",domain=""]=SHUT_OUT.exec(one)??[]
return written.includes(address)?domain:[]})
const all=[...new Set([...allowedDomains,...domains])].join(", ")
return warnings.map((found)=>{const[,address="",domain]=SHUT_OUT.exec(found)??[]
const row=warning(`mention: ${address}`,found,IN_WORDS$1)
if(domain===void 0||!written.includes(address))return row
const pasted=withPaste(row,"allowed-domains",all)
return pasted.lines===void 0?row:{...pasted,advice:WIDER$1}})}
const WIDER$1="If everybody there may be mentioned, and added to rooms, write this line in the step's `with:`. If not, correct the address, or remove it."
function unmappedRows(warnings,{inputs:{userMap},workflow}){const written=workflow.ask((place)=>scalarOf(givenTo(place?.step)["user-map"]),"")
const entries=[...new Set(warnings.flatMap((one)=>/add a line "([^"]+): "/.exec(one)?.[1]??[]))].map((login)=>`${login}:`)
return warnings.map((found)=>{const[,role="author"]=/^(?:The|No) (author|actor|reviewer)\b/.exec(found)??[]
const row=warning(`mention: ${role==="reviewer"?"reviewers":role}`,found)
if(!entries.some((entry)=>found.includes(`"${entry} "`)))return{...row,advice:IN_WORDS$1}
const behind=`with the Webex email address after ${entries.map((entry)=>`\`${entry}\``).join(", ")}`
if(userMap!==void 0&&"path"in userMap)return{...row,advice:`Add to \`${userMap.path}\`, ${behind}:`,lines:entries.join("\n")}
const text=userMap?.text??""
if(text.trim()!==written.trim())return{...row,advice:`Add this to the value of \`user-map:\`, ${behind}.`,lines:entries.join("\n")}
const given=text.split(/\r\n?|\n/).filter((line)=>line.trim()!=="")
const yaml=/^[[{]/.test(text.trim())?void 0:blockLines("user-map",[...given,...entries])
if(yaml===void 0)return{...row,advice:`Add to \`user-map:\`, ${behind}.`}
return{...row,advice:`Add these lines to the step's \`with:\`, ${behind}.`,lines:yaml}})}
const IN_WORDS$1="Change the step's `with:` as described, or ignore it: the message is sent in any case."
async function rowsOfAddress(address,rooms,webex){const what=`mention: ${address}`
try{const[person]=await Array.fromAsync(webex.people.list({email:address}))
if(person===void 0)return[warning(what,`Webex does not know ${address}: the message does not mention them.`,"Check the address with the person, or remove it.")]
const name=_start_1.TNj(person.displayName??address)
const absent=[]
for(const[roomId,title]of rooms){if((await Array.fromAsync(webex.memberships.list({roomId,personEmail:address}))).length>0)continue
const found=`${name} is not in the room "${title}": Webex does not notify them of a mention there.`
const advice=`In Webex, open "${title}", then “People”, “Add people”, and add ${address}.`
absent.push(warning(what,found,advice))}
return absent.length>0?absent:[ok(what,inRooms(name,rooms.length))]}catch(error){if(!(error instanceof _start_1.w8i))throw error
return[{what,state:"unchecked",found:`Not looked up: ${error.message}`}]}}
function inRooms(name,count){return count===0?`A person: ${name}.`:`A person: ${name}. They are in each room that was found.`}
const EMOJI="100 💯 +1 👍 -1 👎 bell 🔔 boom 💥 bug 🐛 bulb 💡 checkered_flag 🏁 clap 👏 construction 🚧 exclamation ❗ eyes 👀 fire 🔥 gear ⚙️ green_circle 🟢 green_heart 💚 hammer_and_wrench 🛠️ heart ❤️ heavy_check_mark ✔️ heavy_exclamation_mark ❗ hourglass ⌛ hourglass_flowing_sand ⏳ information_source ℹ️ large_blue_circle 🔵 large_green_circle 🟢 large_yellow_circle 🟡 mega 📣 memo 📝 no_entry ⛔ no_entry_sign 🚫 package 📦 partying_face 🥳 question ❓ recycle ♻️ red_circle 🔴 robot_face 🤖 rocket 🚀 rotating_light 🚨 ship 🚢 sob 😭 sparkles ✨ star ⭐ stop_sign 🛑 tada 🎉 thinking_face 🤔 thumbsdown 👎 thumbsup 👍 warning ⚠️ white_check_mark ✅ wrench 🔧 x ❌ yellow_circle 🟡 zap ⚡"
function emojiOf(word){const words=EMOJI.split(" ")
const at=words.indexOf(word)
return at===-1?void 0:words[at+1]}
const MARK$1=/```[\s\S]*?(?:```|$)|`[^`\n]*`|(?<!\w):(?<emoji>[a-z\d_+-]+):(?!\w)|<at\b[^<>]*>(?<tagged>[^<>\n]+)<\/at>|(?<![\w@./])@(?<bare>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)/gi
const OF_GITHUB=/^[ \t]*((?:\|[ \t]*)?:?-{3,}:?[ \t]*\|.*|> ?\[![A-Z]+\]|[-*] \[[ x]\] .*)/im
function chatMarksIn(text){const people=[]
let first
const meant=text.replace(MARK$1,(...match)=>{const[mark,{emoji="",tagged,bare}]=[String(match[0]),match.at(-1)]
const address=_start_1.tYt((tagged??bare)?.trim())
const instead=emojiOf(emoji)??address
if(instead===void 0)return mark
const isPerson=address!==void 0
if(isPerson)people.push(address)
if(first===void 0||isPerson&&!first.isPerson)first={mark,instead,isPerson}
return instead})
const[,ofGitHub]=OF_GITHUB.exec(text.replace(/```[\s\S]*?(?:```|$)/g,""))??[]
return{first,meant,people,ofGitHub}}
function foreignTextRows(place){const written=givenTo(place?.step)
return["title","message"].flatMap((what)=>{const marks=chatMarksIn(scalarOf(written[what]))
const{first,meant,people}=marks
const rows=markdownRows(what,`Input "${what}"`,marks)
if(first===void 0)return rows
const lines=[lineOf(what,meant)]
if(first.isPerson){const mention=scalarOf(written["mention"])
const all=new Set([mention,...people].filter(Boolean))
lines.push(lineOf("mention",[...all].join(mention.includes("\n")?"\n":", ")))}
const paste=lines.includes(void 0)?void 0:lines.join("\n")
const found=`Input "${what}" contains ${markOf(first)}.`
return[...rows,warning(what,found,paste&&inPlace(paste),paste)]})}
function foreignFileRows(file,source){const marks=chatMarksIn(source)
const rows=markdownRows("template",file,marks)
if(marks.first===void 0)return rows
const{mark,instead,isPerson}=marks.first
const advice=isPerson?`Write ${_start_1.TLu(instead)} there, and \`mention: ${instead}\` in the step's \`with:\`.`:`Write ${instead} there instead.`
return[...rows,warning("template",`${file} contains ${markOf({mark,isPerson})}.`,advice)]}
function markOf({mark,isPerson}){return`${_start_1.TLu(mark)}, which ${isPerson?"mentions nobody in Webex":"Webex shows as it is"}`}
function markdownRows(what,where,{ofGitHub}){if(ofGitHub===void 0)return[]
return[warning(what,`${where} contains ${_start_1.TLu(ofGitHub)}, which only GitHub's Markdown has.`,"Write a list instead, with words in bold.")]}
async function templateFileRows({seen,host}){const{template}=seen.inputs
if(template===void 0)return[]
const sources=new Map()
for(const outcome of _start_1.imz)for(const{file,source}of await filesOf(outcome))sources.set(file,source)
return[...sources].flatMap(([file,source])=>foreignFileRows(file,source))
async function filesOf(outcome){try{const{main,partials}=await _own_templates_6.readOwnTemplates(host.files,template??"",outcome,host.wall)
return[...main===void 0?[]:[main],...Object.values(partials)]}catch(error){if(!(error instanceof _start_1.dzK))throw error
return[]}}}
async function templateRows(known){const{seen,host}=known
const found=new Map()
const cut=[]
for(const outcome of _start_1.imz){const{problems,warnings,notes,isCut}=await write(seen,outcome,host)
for(const[state,sentences]of[["fault",problems],["warning",warnings],["unchecked",notes]])for(const sentence of new Set(sentences)){const before=found.get(sentence)?.outcomes??[]
found.set(sentence,{state,outcomes:[...before,outcome]})}
if(isCut)cut.push(outcome)}
const paths=await wrongPaths(seen,host)
const ofMentions=new Set((await readMentions(known)).warnings)
const isUnread=known.rows.inputs.some(({what,state})=>what==="data"&&state==="fault")
const all=[...[...found].filter(([sentence])=>!ofMentions.has(sentence)&&!(isUnread&&isOfData(sentence))).map(([sentence,{state,outcomes}])=>{const astray=paths.get(sentence)
return astray===void 0?withMapping(rowOf$3(sentence,state,outcomes),host.env):{...rowOf$3(sentence,state,_start_1.imz),...astray}}),...await templateFileRows(known)]
return[...all,...cutRows(cut),...all.length>0?[]:[wholeRow$1(host)]]}
function isOfData(sentence){if(/ unknown name "data[".]/.test(sentence))return true
const[,tags]=/^Input "[\w-]+" contains (\{.*), which (?:is|are) not /.exec(sentence)??[]
const names=[...(tags??"").matchAll(/\{\{\{?[#^&/]? ?([\w-]+)/g)].map(([,name])=>name)
return names.length>0&&names.every((name)=>name==="data")}
async function write(seen,outcome,host){const own=withOwnJournal(host)
const{withReportFiles}=await _require.e(584).then(_require.bind(_require,5692))
const told=await withReportFiles(seen,outcome,withOwnJournal(host))
const subject={...told,build:{...told.build,outcome},outcome}
const{forms}=await _start_1.ZTy(subject,{isBeforeCheckout:seen.inputs.isLifecycle},own)
const{problems,warnings,notes}=own.journal.findings
return{problems,warnings,notes,isCut:forms([]).whole!==void 0}}
async function wrongPaths({inputs:{template,userMap}},{files}){const map=userMap!==void 0&&"path"in userMap?userMap.path:void 0
const found=new Map()
for(const[input,path]of[["template",template],["user-map",map]]){if(path===void 0)continue
try{await files.isFolder(input,path)}catch(error){if(!(error instanceof _start_1.dzK))throw error
found.set(error.message,remedyForPath(error))}}
return found}
function rowOf$3(sentence,state,outcomes){if(state==="unchecked")return{what:/"([\w-]+)"/.exec(sentence)?.[1]??"template",state,found:sentence}
const row=sentenceRow(state,sentence,"template")
const[,isMap,line]=/^Input "(?:(user-map)".*: write `|.* write `(?=template: ))([^`]+)`/.exec(sentence)??[]
if(line!==void 0)return{...row,advice:isMap?"Write this line instead of the entry.":inPlace(line),lines:line}
const whole=/[.?!]$/.test(sentence)?sentence:`${sentence}.`
const where=outcomes.length===_start_1.imz.length?"":` This applies to ${_start_1.sob(outcomes)}.`
const isNear=/\bdid you mean\b/i.test(sentence)
return{...row,found:whole+where,advice:isNear?"Correct the name.":placeIn(sentence,row.what)}}
function placeIn(sentence,what){if(/ Give `data:` with `[\w-]+`\.$/.test(sentence))return"Add it to `data:` in the step's `with:`."
const isPlaced=/\bline \d+|:\d+:\d+\b/.test(sentence)
const[,file]=/^(?:Input "[\w-]+" \()?([\w./-]+\.(?:json|ya?ml|md|csv|txt))\b/.exec(sentence)??[]
if(file!==void 0&&!isPlaced)return`Correct the file \`${file}\`.`
return isPlaced?"Correct it at the given location.":`Correct \`${what}\` in the step's \`with:\`.`}
function cutRows(outcomes){if(outcomes.length===0)return[]
return[warning("message",`The message is longer than Webex accepts: it is cut, and the whole message follows as a file. This applies to ${_start_1.sob(outcomes)}.`,"Shorten it, or ignore it: nothing is lost.")]}
const OWN$2=["template","title","message","data"]
function wholeRow$1({env}){const given=OWN$2.filter((name)=>_start_1.ANS(env,name)!==void 0)
return ok(given.length===0?"message":given.join(", "),`Rendered for each outcome: ${_start_1.sob(_start_1.imz)}.`)}
function webhookRows({inputs}){const rows=inputs.webhookUrls.map((url,index)=>({what:`webhook-url ${index+1}`,...formOf(url)}))
return rows.length===0?[]:[...rows,...leftOutRows(inputs)]}
function leftOutRows({to,format,template,files,thread,isLifecycle}){const parts=[format==="card"||/\.(?:json|ya?ml)$/i.test(template??"")?"cards":"",files.length>0?"files":"",thread!==void 0||isLifecycle?"edits":""].filter(Boolean)
if(parts.length===0)return[]
const found=`Webhooks accept only a Markdown message: they get a new one each time, without ${_start_1.sob(parts)}.`
if(to.length>0)return[{what:"webhook-url",state:"unchecked",found}]
return[warning("webhook-url",found,"For those, use a bot's `token:` and send to a room in `to:`. Otherwise, change nothing.")]}
function formOf(url){if(/\/webhooks\/incoming\/[^/]+\/?$/.test(new URL(url).pathname))return{state:"unchecked",found:"Its form is correct. Only a message shows whether Webex knows it."}
return{state:"warning",found:"The address of an incoming webhook contains `/webhooks/incoming/`, and this one does not.",advice:"Store the whole address that “Incoming Webhooks” in the Webex App Hub shows as the secret that the step's `with:` names."}}
const CHECKS=[{name:"Inputs",find:inputRows},{name:"Event",find:({rows})=>rows.trigger},{name:"Jobs and steps",find:jobRows},{name:"Webex and the token",find:({rows})=>rows.access},{name:"Destinations",find:destinationRows},{name:"Mentions",find:mentionRows},{name:"Webhooks",find:webhookRows},{name:"Rooms and teams",find:({rows})=>rows.manifest},{name:"Incident",find:incidentRows},{name:"Files",find:fileRows},{name:"Templates",find:templateRows},{name:"GitHub",find:gitHubRows}]
const LIMITS={"allowed-domains":"domains","allowed-organizations":"organizations"}
function withoutOpenGuards(rows){return rows.map((row)=>row.lines?.includes("${{")?closed(row):row)}
function closed(row){const those=LIMITS[row.what.replace(/:.*/s,"")]
return those===void 0?row:{...row,advice:`Write the ${those} into the workflow: ${WHY}`,lines:void 0}}
const WHY="an expression can be empty, and then anybody can be added and mentioned."
async function readManifest({seen,access},host){const{provision:source,isLifecycle}=seen.inputs
if(source===void 0)return{places:{rooms:[]},rows:[]}
const astray=await wrongPath(source,isLifecycle,host)
if(astray!==void 0)return{places:{rooms:[]},rows:[astray]}
const own=withOwnJournal(host)
const planned={...seen,inputs:{...seen.inputs,isDryRun:true}}
const places=await _provision_7.provision(source,planned,{isBeforeCheckout:isLifecycle},own)
const{problems,warnings}=own.journal.findings
const what="path"in source?`provision: ${source.path}`:"provision"
const row=(state,found)=>({what,state,found,advice:adviceFor$1(found)})
const told=[...problems.map((one)=>row("fault",one)),...warnings.map((one)=>row("warning",one))]
if(problems.length>0)return{places,rows:told}
return{places,rows:[...told,{what,...validity(places,access,seen)}]}}
async function wrongPath(source,isLifecycle,{files}){try{await _provision_7.readManifestText(files,source)
return}catch(error){if(!(error instanceof _start_1.dzK))throw error
if(error instanceof _start_1.Hb9&&isLifecycle)return void 0
return{what:"provision",state:"fault",found:error.message,...remedyForPath(error)}}}
function adviceFor$1(found){if(/:\d+:\d+: /.test(found))return"Correct the manifest at the given file, line, and column."
const guard=[..._start_1.Vzv].find((name)=>found.includes(`"${name}"`))
return guard&&`Correct the manifest, or extend \`${guard}:\` in the step's \`with:\`.`}
function validity({provisioning,isMissing},access,{inputs,context,payload}){if(isMissing)return{state:"unchecked",found:"Its file does not exist yet. It is read when the job has ended."}
if(access.kind==="out")return{state:"ok",found:`It is valid. There is no plan: ${access.why}.`}
if(provisioning===void 0)return{state:"ok",found:"It is valid."}
if(provisioning.changes==="[]")return{state:"ok",found:"It is valid, and nothing has to change."}
return{state:"ok",found:`It is valid: ${provisioning.heading.replace(/^[^\p{L}\p{N}]+|, nothing done$/gu,"")}. ${_provision_7.planOnlyReason({...inputs,isDryRun:false},context,payload)??"This run would make these changes."}`}}
const PASSED=/^\$\{\{\s*inputs\.([\w-]+)\s*(?:\|\|\s*'[^']*'\s*)?\}\}$/
function withPassed(rows,place){const step=place&&ownStep(place)
const passing=place&&step&&passingOf("inputs",place)
if(passing===void 0)return rows
return rows.map((row)=>{const[input=""]=row.what.split(": ")
const[,name=""]=PASSED.exec(scalarOf(givenTo(step)[input]))??[]
const text=textPassed(name,passing)
const isOfLine=row.lines?.startsWith(`${input}: `)||row.advice?.includes("in the step's `with:`")
const isOfJob=row.lines?.startsWith(`${input}: [`)||row.advice?.includes("the `with:` of ")
if(!text||!isOfLine||isOfJob)return row
const lines=text.includes("${{")?void 0:row.lines&&name+row.lines.slice(input.length)
const what=lines===void 0?`Change \`${name}:\``:"Write this"
return{...row,advice:`${what} in the \`with:\` of ${passing.caller}.`,lines}})}
const TEXT=/\$\{\{ *(github\.event\.(?:[\w.]+\.(?:title|body|message|description)|(?:release|label)\.name)) *\}\}/
const WHOLE=new RegExp(`(["'])${TEXT.source}\\1|(?<=: )${TEXT.source}$`,"gm")
function dataTextRows({step}){const text=scalarOf(givenTo(step)["data"])
const[expression,path]=TEXT.exec(text)??[]
if(expression===void 0||/[|>][+-]?\n/.test(text))return[]
const found=`\`${expression}\` can contain quotes, colons, and line breaks, which end the value.`
const mended=text.replace(WHOLE,(_whole,_quote,one,other)=>`\${{ toJSON(${one??other}) }}`)
const lines=TEXT.test(mended)?void 0:lineOf("data",mended)
return[warning("data",found,`Write \`\${{ toJSON(${path}) }}\` without quotes.`,lines)]}
function eventTextRows({workflow,step}){return Object.values(jobsIn(workflow)).flatMap((job)=>stepsIn(tableOf(job))).flatMap((one)=>{const text=scalarOf(givenTo(one)["arguments"])
const[expression,path]=TEXT.exec(text)??[]
if(expression===void 0||!isCall(one,step))return[]
return[warning("arguments",`\`${expression}\` can contain quotes, colons, and line breaks, which end the argument.`,`Write \`\${{ toJSON(${path}) }}\` without quotes, with other text in a \`format()\` in it.`)]})}
function foreignStepRows({workflow,step}){const jobs=jobsIn(workflow)
const isOurs=(one)=>isCall(one,step)||isAlsoUsing(one,step)
const ids=Object.values(jobs).flatMap((job)=>stepsIn(tableOf(job)).filter(isOurs).map(stepId))
return Object.entries(jobs).flatMap(([jobId,one])=>{const job=tableOf(one)
const rows=stepsIn(job).flatMap((each)=>{const names=textsOf$1(each).flatMap((text)=>stepsNamedIn(scalarOf(text)).map((read)=>read.names))
const isAny=isOurs(each)&&each!==step
return names.filter(([id=""])=>isAny||each!==step&&id!==""&&sameIn(ids,id))}).flatMap((names)=>{const loss=hasStep(job,names[0])?void 0:lossOfForeign(names,{workflow,jobId,job})
if(loss===void 0)return[]
const where=`the job \`${jobId}\``
const advice=(loss.advice??"Write this instead:").replace("this job",where)
const found=`\`steps.${names.join(".")}\` is empty in ${where}: ${loss.why}.`
const{meant,lines}=loss
return[warning("steps",found,advice,meant===void 0?lines:`\${{ ${meant} }}`)]})
return[...new Map(rows.map((row)=>[row.found,row])).values()]})}
function textsOf$1(step){return[step["run"],...Object.values(givenTo(step)),...Object.values(tableOf(step["env"]))]}
function valueRows(place,env){return[...wholeRows(place,env),...switchedRows(place,env)]}
function wholeRows(place,env){return ownSteps(place,env).flatMap((own)=>Object.entries(givenTo(own.step)).flatMap(([what,value])=>{const given=own.env?.[`INPUT_${what.toUpperCase()}`]??""
const{expressions=[],after=""}=partsOf$1(scalarOf(value))??{}
const[only,...others]=expressions
const isObject=others.length===0&&given===`${only?.before}Object${after}`.trim()
const[first]=expressions.flatMap(({source,at})=>flawsIn(source,{given,isObject,own}).map((flaw)=>({...flaw,source,at})))
if(first===void 0||/^(?:needs|steps|matrix|data)$/.test(what))return[]
const row=wholeRow({what,text:scalarOf(value),of:own.of},first)
return[what==="status"?withResults(row,{...own,composite:place?.composite}):row]}))}
function wholeRow({what,text,of},{source,at,why,advice,changes}){const row=warning(what,`In \`${what}:\`${of}, ${why}`,advice)
if(!changes.some(({by})=>/^job\.status$|\.(?:result|outcome)$/.test(by)&&!UNKNOWN.test(by)))return row
const lines=lineOf(what,text.slice(0,at)+changed(source,changes)+text.slice(at+source.length))
return lines===void 0?row:{...row,advice:WRITE$3,lines}}
const UNKNOWN=/\.(?:JOB|ID)\./
function switchedRows(place,env){if(place===void 0)return[]
return ownSteps(place,env).flatMap(({step,of})=>Object.entries(givenTo(step)).flatMap(([what,value])=>{const text=scalarOf(value)
const{expressions=[]}=partsOf$1(text)??{}
const found=expressions.map(({source,at})=>({source,at,flaws:bareInInput(source,place)}))
const whys=found.flatMap(({flaws})=>flaws.map(({why})=>why))
if(whys.length===0)return[]
const meant=found.toReversed().reduce((whole,{source,at,flaws})=>{const changes=flaws.flatMap((flaw)=>flaw.changes)
return whole.slice(0,at)+changed(source,changes)+whole.slice(at+source.length)},text)
return[warning(what,`In \`${what}:\`${of}, ${[...new Set(whys)].join(" ")}`,WRITE$3,lineOf(what,meant))]}))}
function ownSteps(place,env){if(place?.step===void 0)return[]
const{step:asked,before,job={},workflow}=place
const others=Object.entries(jobsIn(workflow)).flatMap(([id,one])=>{const steps=stepsIn(tableOf(one))
return steps.flatMap((step,at)=>{if(step===asked||!isAlsoUsing(step,asked))return[]
const of=` of a step of the job \`${id}\``
return[{step,before:steps.slice(0,at),job:tableOf(one),of,env:void 0}]})})
return[{step:asked,before,job,of:"",env},...others]}
function flawsIn(source,{given,isObject,own}){const expression=readExpression(source)
if(expression===void 0)return[]
const[,then="Object"]=/&& *'([^']+)'/.exec(source)??[]
const isText=expression.kind==="path"||given.includes("Object")
const whole=expression.kind==="path"&&exampleOf(expression,source.trim(),own)
const changes=whole?[{from:expression.from,to:expression.to,by:whole}]:[]
const asked=wholesIn({source,expression,scope:own}).filter(({why})=>!/^`(?:inputs|matrix)`/.test(why)||given.includes(then)).map((flaw)=>isText?{...flaw,why:flaw.why.replace(/so .*/,NO_TEXT),changes}:flaw)
const texts=textsIn(expression).flatMap((one)=>{const shown=source.slice(one.from,one.to)
const example=one===expression&&isObject&&/^github\.event\./i.test(shown)?valueIn$1(shown):one!==expression&&exampleOf(one,shown,own)
if(!example)return[]
return[{why:`\`${shown}\` is an object, ${NO_TEXT}`,changes:[{from:one.from,to:one.to,by:example}],advice:namingOf(example)}]})
return[...asked,...texts]}
const NO_TEXT="which has no text."
function textsIn(expression){return(expression.kind==="call"&&expression.name==="format"?expression.args:[expression]).filter((one)=>one.kind==="path").filter(({isComplete})=>isComplete)}
function otherConditionRows(place){return otherSteps(place).flatMap((other)=>{const inputs=inputsOf(other)
const isSure=[other.job,other.step].every((one)=>reachOf(one["if"]).isSure)
return inputs===void 0||!isSure?[]:skippedRows(inputs,other).map((row)=>ofOther(row,other))})}
function inputsOf({step}){const given=givenTo(step)
const[event,about,lifecycle,notifyOn]=["event","about","lifecycle","notify-on"].map((name)=>scalarOf(given[name]))
if(`${event}${about}${lifecycle}${notifyOn}`.includes("$"))return void 0
const words=(notifyOn??"").split(/[\s,]+/)
const moments=_start_1.G1g.filter((one)=>words.includes(one))
return{event:event===""||event==="auto"?"auto":"start",about:about==="trigger"?about:"run",needs:given["needs"]===void 0?void 0:[],isLifecycle:lifecycle==="true",notifyOn:moments.length===0?void 0:moments}}
function ofOther(row,{who,jobId}){const job=`the job ${ticked(jobId)}`
const named=row.found.replace(/\b(?:this|the) step\b/,who).replace(/\b(?:this|the) job\b(?! `)/,job)
const advice=row.advice?.replace(/\bthe step\b/,who.replace(/^a /,"that ")).replace(/\bthe job\b(?! `)/,job)
return{...row,found:named===row.found?`In ${who}, ${named}`:named,advice}}
const OTHERS$1=/^(?:token|refresh-token|client-id|client-secret|webhook-url|dry-run|if-missing-token)$/
const SECRET=/^\$\{\{\s*secrets\.(\w+)\s*\}\}$/
function otherTokenRows(place,env){const own=scalarOf(givenTo(place?.step)["token"])
const[,ownSecret]=SECRET.exec(own)??[]
if(own==="")return[]
const line=ownSecret===void 0?void 0:lineOf("token",own)
return otherSteps(place).flatMap((other)=>{const text=scalarOf(givenTo(other.step)["token"])
const[,secret]=SECRET.exec(text)??[]
if(!hasInput(other.step,OTHERS$1))return isInVariable(other,env)?[]:[missingRow$1(other,line)]
if(secret===void 0||sameIn([ownSecret??""],secret)!==void 0)return[]
return[secretRow(secret,other.who,line)]})}
function isInVariable({workflow},env){return Boolean(env["WEBEX_API_TOKEN"])||JSON.stringify(workflow).includes("WEBEX_API_TOKEN")}
function missingRow$1({who},line){const found=`${who.replace(/^./,(first)=>first.toUpperCase())} has no \`token:\`, so it fails.`
if(line!==void 0)return warning("token",found,"Add this line to its `with:`.",line)
return warning("token",found,`Add the line \`token: \${{ secrets.NAME }}\` to its \`with:\`. NAME must be exactly the name of a secret.`)}
function secretRow(secret,who,line){return{what:"token",state:"unchecked",found:`Not checked: whether there is a secret \`${secret}\`, which ${who} reads. GitHub gives this step only its own.`,advice:line&&"If both should have the same token, write this line there:",lines:line}}
const SECRETS={token:"WEBEX_BOT_TOKEN","refresh-token":"WEBEX_REFRESH_TOKEN","client-secret":"WEBEX_CLIENT_SECRET","webhook-url":"WEBEX_WEBHOOK_URL",[_start_1.bG_]:"WEBEX_BOT_TOKEN"}
function exposedRows(place,env){const variables=variablesOf(place)
const given={[_start_1.bG_]:variables[_start_1.bG_],...givenTo(place.step)}
return Object.entries(SECRETS).flatMap(([what,secret])=>{const written=scalarOf(given[what])
const value=written.includes("${{")?what==="WEBEX_API_TOKEN"?env[what]:_start_1.ANS(env,what):written
const where=exposureOf(given[what],variables)
if(where===void 0||!value?.trim()||_start_1.S4h(value.trim()))return[]
return[warning(what,`It is written in ${where}: whoever can read that can use it.`,`Get a new one, store it as a secret, such as \`${secret}\`, and write this line instead:`,`${what}: \${{ secrets.${secret} }}`)]})}
function exposureOf(value,variables){if(typeof value!=="string"||value.trim()==="")return void 0
if(!value.includes("${{"))return"the workflow file"
const[,context,name=""]=/\$\{\{\s*(vars|env)\.(\w+)\s*\}\}/.exec(value)??[]
if(context==="vars")return`the variable \`${name}\``
return context==="env"?exposureOf(variables[name],{}):void 0}
const START=/^(\w+\.[\w.-]+)(\/[\w./*-]*)?$/
const HALF=/^(?:\$ ?\{\{?|\{\{)\s*([\w.-]+)\s*\}{0,2}$/
const FROM_OTHERS=["environment-url",..._slip_8.Ny]
const HOLDS_SECRETS=/^(?:secrets|env)\./
function withBraces(rows,env,place){const written=givenTo(place?.step)
return rows.map((row)=>{const[input=""]=row.what.split(": ")
const text=_start_1.ANS(env,input)??""
const found=expressionIn(text)
if(row.state==="ok"||found===void 0)return row
if(!isMeant(found,row,input,written[input]===text))return row
const{advice,lines}=pasteOfExpression(input,found.expression)
return{...row,advice,lines:lines+found.path}})}
function expressionIn(text){const[,half]=HALF.exec(text)??[]
const[,expression=half??"",path=""]=START.exec(text)??[]
return _start_1.vRP.test(expression)?{expression,path,isHalf:half!==void 0}:void 0}
function isMeant({expression,isHalf},{found},input,isOwn){if(isOwn&&(isHalf||found.includes("GitHub replaces only expressions")))return true
const isOfOthers=FROM_OTHERS.includes(input)
if(isOfOthers&&HOLDS_SECRETS.test(expression))return false
return isHalf&&!isOfOthers||found.includes(`\${{ ${expression} }}`)}
const OTHERS=[...["lifecycle","fail-on-error","dry-run","doctor"],...["needs","steps","matrix","job-id"]]
const OTHERWISE={status:"job.status",event:"'auto'","github-token":"github.token",to:"'ROOM'",token:"secrets.NAME"}
function falseRows(place,env){return Object.entries(givenTo(place?.step)).flatMap(([what,value])=>{const text=typeof value==="string"?value:""
const parts=partsOf$1(text)
if(OTHERS.includes(what)||parts===void 0||parts.expressions.length===0)return[]
if(isOfNeeds(what,parts,place?.job))return[needsRow(what,text)]
const given=env[`INPUT_${what.toUpperCase()}`]??""
const open=parts.expressions.filter((one)=>isOpen(one.source))
const now=open.find((one)=>isFalse(parts,parts.expressions.indexOf(one),given))
const found=now??open.find(({source})=>mayBeFalse(source,place))
return found===void 0?[]:[openRow(what,text,found,now!==void 0)]})}
function openRow(what,text,{source,at},isNow){const row=warning(what,`${source.length>MAX_SHOWN||source.includes("\n")?"An expression":`\`\${{${source}}}\``} gives the text "false"${isNow?",":""} ${isNow?"because the condition before `&&` is false and nothing follows after `||`":"if the condition before `&&` is false, because nothing follows after `||`"}.`)
if(_start_1.Mwg(what))return{...row,advice:"Add `||` and the value for that case."}
const other=text.trim().length===source.length+`\${{}}`.length&&Object.hasOwn(OTHERWISE,what)&&OTHERWISE[what]||"''"
const[word]=/[A-Z]{3,}/.exec(other)??[]
const end=at+source.length
const lines=lineOf(what,`${text.slice(0,at)}${source.trimEnd()} || ${other} ${text.slice(end)}`.trim())
const advice=other==="''"?"After `||`, write the value for that case. With `''`, it is empty:":word===void 0?inPlace(lines??""):`Replace ${word} with the value for that case:`
return{...row,advice,lines}}
const MAX_SHOWN=150
function isOpen(source){const last=lastOf(readExpression(source))
return last?.kind==="operation"&&last.operator==="&&"&&!isSwitch(last.args[1])}
function mayBeFalse(source,place){const last=lastOf(readExpression(source))
if(last?.kind!=="operation"||!isCondition(last.args[0]))return false
const condition=withoutMarks(source.slice(0,source.lastIndexOf("&&")))
return![place?.step,place?.job].some((one)=>withoutMarks(String(one?.["if"])).includes(condition))}
function isCondition(one){return one?.kind==="operation"&&one.operator==="&&"?one.args.some(isCondition):one?.kind!=="literal"&&isSwitch(one)}
function withoutMarks(condition){return condition.replaceAll(/[\s()]/g,"")}
function lastOf(one){return one?.kind==="operation"&&one.operator==="||"?lastOf(one.args[1]):one}
const SWITCHES="contains startswith endswith always success failure cancelled".split(" ")
function isSwitch(one){if(one?.kind==="call")return SWITCHES.includes(one.name)
if(one?.kind==="literal")return/^(?:true|false)$/i.test(one.value)
if(one?.kind!=="operation")return false
if(one.operator==="&&"||one.operator==="||")return one.args.every(isSwitch)
return/^(?:[=!<>]=|[!<>])$/.test(one.operator)}
function isFalse({expressions,after},at,given){const before=(expressions[at]?.before??"").trimStart()
const next=expressions[at+1]?.before??after
const part=`${before}false${at===expressions.length-1?next.trimEnd():next}`
const value=given.trim()
return expressions.length===1?value===part:value.includes(part)}
function isOfNeeds(what,{expressions},job){const[only,...others]=expressions
if(!["status","event"].includes(what)||only===void 0||others.length>0)return false
const expression=readExpression(only.source)
if(expression===void 0||!isSwitch(expression)||job?.["needs"]===void 0)return false
return pathsIn(expression).some(({names})=>names[0]==="needs")}
function needsRow(what,text){return warning(what,`\`${what}: ${text.trim()}\` is a condition, which gives "true" or "false".`,"To report the jobs, replace the line with this one:",NEEDS_LINE)}
const WORDS={mention:[[/^github\.(?:actor|triggering_actor|event\.sender\.login|event\.pusher\.name)$/,"actor"],[/^github\.event\.(?:(?:head_commit|commits\.\d+)\.(?:author|committer)\.\w+|pull_request\.user\.login)$/,"author"],[/^github\.event\.(?:requested_reviewer|pull_request\.requested_reviewers\b.*)\.login$/,"reviewers"]]}
const ENDS=/^github\.event\.(?:deployment_status\.state|workflow_run\.(?:conclusion|status))$/
function withMeantWords(rows,place){const written=givenTo(place?.step)
return rows.map((row)=>{const text=written[row.what]
return(row.state==="fault"||row.state==="warning")&&typeof text==="string"?{...row,...remedyIn$2(row.what,withBracesOn(text))}:row})}
function withBracesOn(text){return _start_1.vRP.test(text)?`\${{ ${text} }}`:text}
function remedyIn$2(input,text){if(input==="event"||input==="status"){const names=(partsOf$1(text)?.expressions??[]).map(({source})=>nameOf$1(source))
if(names.includes("github.event_name"))return{advice:NO_EVENT_NAME,lines:void 0}
if(!names.some((name)=>ENDS.test(name)))return void 0
return{advice:"To report what started this run, replace the line with this one:",lines:"about: trigger"}}
const words=Object.hasOwn(WORDS,input)?WORDS[input]??[]:[]
const{expressions=[],after=""}=words.length>0&&partsOf$1(text)||{}
const named=expressions.map(({before,source})=>{const word=words.find(([value])=>value.test(nameOf$1(source)))?.[1]
return{text:before+(word===void 0?`\${{${source}}}`:HELD+word+HELD),word}})
if(!named.some(({word})=>word!==void 0))return void 0
const meant=(named.map((one)=>one.text).join("")+after).replace(ENTRY,"$1")
if(meant.includes(HELD))return void 0
return{advice:"Replace it with this line, in the step's `with:`.",lines:lineOf(input,meant.trim())}}
const HELD="🗝"
const ENTRY=/(?<![^\s,;])@?\u{1f5dd}(\w+)\u{1f5dd}(?:@[\w.-]+)?(?![^\s,;])/gu
const NO_EVENT_NAME="Remove the line: what started the run is read from the run."
function nameOf$1(source){const expression=readExpression(source)
return expression?.kind==="path"&&expression.isComplete?expression.names.join(".").toLowerCase():""}
function missingIdRows({step,job,before}){const steps=stepsIn(job)
const ofSteps=steps.slice(before.length+1).flatMap((later)=>{const among=isAlsoUsing(later,step)?steps.slice(0,steps.indexOf(later)):void 0
return textsOf(later).flatMap(([key,text])=>readersIn("A later step reads",key,text,among))})
const ofJob=Object.entries(tableOf(job["outputs"])).flatMap(([key,text])=>readersIn("The job's `outputs:` read",key,text,steps))
const readers=[...ofSteps,...ofJob]
const id=stepId(step)
const isOwn=({names:[one="",kind]})=>kind!==void 0&&sameIn([id],one)!==void 0
const early=before.flatMap((one)=>textsOf(one["run"]===void 0?{if:one["if"]}:one)).flatMap(([key,text])=>readersIn("",key,text))
const others=steps.filter((one)=>one!==step&&one["id"]===void 0)
const astray=readers.find(({names:[one="",kind="",name=""]})=>{return kind.toLowerCase()==="outputs"&&sameIn(_start_1.P03,name)!==void 0&&isId(one)&&sameIn(idsOf(steps),one)===void 0&&!others.some((other)=>isKnownAs(other,one))})
const own=readers.filter(isOwn)
const misplaced=readers.flatMap((reader)=>{return toldOf(reader,lossOfMisplaced(reader.names,steps,step)??lossOfCall(reader.names,steps,step))})
const misread=own.flatMap((reader)=>{return toldOf(reader,lossOfOwnOutput(reader.names,steps,step)??lossInStep(reader.names))})
const inVain=before.flatMap((one)=>isAlsoUsing(one,step)?[]:textsOf(one)).flatMap(([key,text])=>readersIn("An earlier step reads",key,text)).flatMap((reader)=>toldOf(reader,lossOfCall(reader.names,before,step)??lossOfOwnOutput(reader.names,before,step)))
const rows=[...own.filter(isScripted).map(scriptRow),...inVain.slice(0,1),...early.filter(isOwn).map(earlyRow),...misread]
return astray===void 0?[...misplaced.slice(0,1),...rows]:[astrayRow(astray,own.length>0?id:idMeant(astray,step),id!==""),...rows]}
function toldOf(reader,loss){return loss===void 0||loss.state==="unchecked"?[]:[rowOf$2(reader,loss)]}
function isScripted({key,text,names,from,to}){return key==="run"&&/\.outputs\.(?:markdown|skipped-reason|error)$/i.test(names.join("."))&&text.slice(0,from).trimEnd().endsWith("${{")&&/^ *(?:\}\}|\|\|)/.test(text.slice(to))}
function scriptRow({names}){const path=`steps.${names.join(".")}`
const variable=names.at(-1)?.replaceAll("-","_").toUpperCase()
return warning("run",`The script of a later step contains \`${path}\`, and would run what outsiders write in it.`,`Add these lines to that step, and write \`"$${variable}"\` in Bash instead.`,`env:\n  ${variable}: \${{ ${path} }}`)}
function earlyRow({names}){return warning("id",`An earlier step reads \`steps.${names.join(".")}\`, but this step comes after it.`,"Put that step below this one.")}
function textsOf({if:condition,run,with:inputs,env}){return Object.entries({if:condition,run,...tableOf(inputs),...tableOf(env)})}
function isAsking(id,step){return textsOf(step).flatMap(([key,text])=>readersIn("",key,text)).some(({names:[one="",...rest]})=>{return sameIn([id],one)!==void 0&&OF_LOSS.test(rest.join("."))})}
const OF_LOSS=/^(?:outcome|conclusion|outputs\.(?:ok|error|skipped-reason))$/i
function idMeant({among=[],names},own){const id=stepId(own)
return(isId(id)?lossOfReferred(names,among,own)?.meant:void 0)?.startsWith(`steps.${id}.`)===true?id:""}
function astrayRow(reader,ownId,hasId){const[id="",...rest]=reader.names
const why=`no step of this job has \`id: ${id}\``
if(ownId!=="")return rowOf$2(reader,{why,meant:["steps",ownId,...rest].join(".")})
return rowOf$2(reader,{why,advice:`If this step is meant, ${hasId?"replace its `id:` with this line.":"add this line to it, next to `uses:`."}`,lines:`id: ${id}`})}
function rowOf$2({who,key,text,names,from,to},{why,meant,advice,lines}){const row=warning("id",`${who} \`steps.${names.join(".")}\`, but ${why}.`)
if(meant===void 0)return{...row,advice,lines}
const line=key==="run"?void 0:lineOf(key,text.slice(0,from)+meant+text.slice(to))
return{...row,advice:line===void 0?`Write \`${meant}\` there.`:"Write this line there instead:",lines:line}}
function readersIn(who,key,value,among){const text=scalarOf(value)
const{expressions=[]}=partsOf$1(text)??{}
return(key==="if"&&expressions.length===0?[{source:text,at:0}]:expressions).flatMap(({source,at})=>{const expression=readExpression(source)
return(expression===void 0?[]:pathsIn(expression)).flatMap(({names:[context,...names],from,to})=>context==="steps"?[{who,key,text,names,from:at+from,to:at+to,among}]:[])})}
function laterReaderRows(one,ours){const{after}=reachOf(ours["if"])
const condition=one["if"]
const isSkipped=after.includes("failure")&&reachOf(condition).isImplicit
if(isForSuccess(condition)||!isSkipped||!isAsking(stepId(ours),one))return[]
return[skippedRow(`step \`${nameOf$3(one)}\``,stepId(ours),condition,after)]}
function laterJobRows({step,job,jobId,workflow}){const id=stepId(step)
const names=["ok","error","skipped-reason"].flatMap((output)=>outputsNaming(job,id,output))
const ofStep=reachOf(step["if"]).after
const after=ofStep.includes("failure")||job["needs"]===void 0?ofStep:reachOf(job["if"]).after
if(id===""||!after.includes("failure"))return[]
return Object.entries(jobsIn(workflow)).flatMap(([other,one])=>{const{steps,...own}=tableOf(one)
const asking=[own,...stepsIn({steps})].filter((each)=>{return[...JSON.stringify(each).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].some(([,needed,name=""])=>needed===jobId&&names.includes(name))})
const isSkipped=needsOf(own).includes(jobId)&&reachOf(own["if"]).isImplicit
const isAny=asking.some((each)=>!isForSuccess(each["if"]))
return isSkipped&&isAny&&!isForSuccess(own["if"])?[skippedRow(`job \`${other}\``,id,own["if"],after)]:[]})}
function isForSuccess(condition){const text=textOf$1(condition)
return/[^!]= *'(?:true|success)'/.test(text)||!reachOf(`always() && (${text})`).after.includes("failure")}
function skippedRow(owner,id,condition,after){const found=`GitHub skips the ${owner} after a failure, although it asks about \`${id}\`, which runs then.`
const call=after.includes("success")?"always()":"failure()"
return{...warning("if",found),...alwaysIn$1(`the ${owner}`,condition,call)}}
function switchRows(place){const{step,job,jobId,workflow,before}=place
const id=stepId(step)
if(id==="")return[]
const after=stepsIn(job).slice(before.length+1)
const passed=outputsNaming(job,id,"ok").map((name)=>`needs.${jobId}.outputs.${name}`)
const elsewhere=Object.entries(jobsIn(workflow)).flatMap(([other,one])=>{return[one,...stepsIn(tableOf(one))].map((each)=>tableOf(each)["if"]).flatMap((text)=>rowsOf$1(`The job \`${other}\``,text,passed))})
const own=[`steps.${id}.outputs.ok`]
const isGreen=scalarOf(givenTo(step)["fail-on-error"])!=="true"
return[...after.flatMap((one)=>{const switches=rowsOf$1("A later step",one["if"],own)
const told=isGreen?[...switches,...endedRows(one,step)]:switches
return told.length>0?told:laterReaderRows(one,step)}),...elsewhere.length>0?elsewhere:laterJobRows(place)]}
const ENDED=/\bsteps\.([\w-]+)\.(?:outcome|conclusion) ?([!=]=) ?'(failure|success)'/g
const FAILED=/^(\$\{\{ *)?failure\(\)((?: *&&(?!.*\bsteps\.)[^|{}]*)?)( *\}\})?$/
function endedRows(one,ours){const id=stepId(ours)
const text=scalarOf(one["if"])
const meant=(isAsking(id,one)&&reachOf(ours["if"]).after.includes("success")?text.replace(FAILED,`$1always()$2 && steps.${id}.outputs.ok != 'true'$3`):text).replace(ENDED,(whole,name,operator,word)=>{return name===id?`steps.${id}.outputs.ok ${word==="success"===(operator==="==")?"==":"!="} 'true'`:whole})
if(meant===text)return[]
return[warning("ok",`A later step asks how \`${id}\` ended, but it ends green if its message was lost, unless \`fail-on-error\` is \`true\`.`,"Write this line there instead:",lineOf("if",meant))]}
function rowsOf$1(who,condition,outputs){const text=scalarOf(condition)
const{expressions=[]}=partsOf$1(text)??{}
return(expressions.length===0?[{source:text,at:0}]:expressions).flatMap(({source,at})=>{const expression=readExpression(source)
const uses=expression===void 0?[]:usesIn(expression,source,outputs)
const[first]=uses
if(first===void 0)return[]
const meant=uses.toReversed().reduce((whole,{name,from,to,isTrue})=>{return`${whole.slice(0,from)}${name} ${isTrue?"==":"!="} 'true'${whole.slice(to)}`},source)
return[warning("ok",`${who} takes \`${first.name}\` for a switch, but an output is a text: "true" or "false".`,"Write this line there instead:",lineOf("if",text.slice(0,at)+meant+text.slice(at+source.length)))]})}
function usesIn(one,source,outputs){const isOurs=(arg)=>arg.kind==="path"&&outputs.some((name)=>name.toLowerCase()===arg.names.join(".").toLowerCase())
const use=({from,to})=>({name:source.slice(from,to),from,to,isTrue:true})
if(isOurs(one))return[use(one)]
if(one.kind!=="operation")return[]
const{operator,args}=one
const path=args.find(isOurs)
const literal=args.find((arg)=>arg.kind==="literal"&&source[arg.from]!=="'")
if(["==","!="].includes(operator)){if(path===void 0||literal?.kind!=="literal")return[]
const[from,to]=[Math.min(path.from,literal.from),Math.max(path.to,literal.to)]
return[{...use(path),from,to,isTrue:literal.isTrue===(operator==="==")}]}
const from=source.lastIndexOf("!",path?.from)
return operator==="!"&&path!==void 0&&source.slice(from+1,path.from).trim()===""?[{...use(path),from,isTrue:false}]:args.flatMap((arg)=>usesIn(arg,source,outputs))}
const FREE$1=["title","message","reason"]
function outsideRows(place){return Object.entries(givenTo(place?.step)).flatMap(([what,value])=>{const text=typeof value==="string"?value.trim():""
const{expressions=[],after=""}=partsOf$1(text)??{}
const outside=[...expressions.map(({before})=>before),after].join(" ")
const[operator]=/\|\||&&|[=!<>]=|[<>!]/.exec(outside.replace(/'[^']*'|"[^"]*"/g,""))??[]
const isBetween=FREE$1.includes(what)&&!/['"]/.test(outside)
if(expressions.length===0||operator===void 0||isBetween)return[]
const meant=[text,text.replace(/(\|\| *)([\w][\w .-]*)$/,"$1'$2'")].map(meantBy$2).find((one)=>readExpression(one)!==void 0)
const lines=meant&&lineOf(what,`\${{ ${meant} }}`)
if(!lines)return[]
return[warning(what,`\`${operator}\` is outside of \`\${{ }}\`, so it is a part of the text.`,inPlace(lines),lines)]})}
function withOutside(rows,outside){return outside.reduce((all,row)=>{const isAlike=({what,state})=>(state==="fault"||state==="warning")&&what.split(": ")[0]===row.what
const isSaid=(one)=>isAlike(one)||row.lines!==void 0&&one.lines===row.lines
const isFault=all.some((one)=>isAlike(one)&&one.state==="fault")
return[...all.filter((one)=>!isSaid(one)),{...row,...isFault&&{state:"fault"}}]},rows)}
const MISSING=/^(?:No file matches|The workspace is empty)/
const WRITES$1=/play|np[mx]|yarn/
const USUAL=/^(?:build|coverage|dist|out|target)$/
const ARTIFACT=/-artifact@/
function withArtifactNames(rows,place){const{step,job={}}=place??{}
const steps=stepsIn(job).filter((one)=>one!==step)
return rows.map((row)=>{const input=_start_1.xst.find((one)=>row.what.startsWith(one))
if(input===void 0||!MISSING.test(row.found))return row
const glob=scalarOf(givenTo(step)[input])
const[name=""]=/^[\w-]+(?=$|\/.*$)/.exec(glob)??[]
const folder=folderOf$2(name,steps)
if(folder===void 0)return row
const found=`${row.found} \`${name}\` is the name of an artifact, and its \`path:\` is \`${folder}\`.`
const meant=name===glob?`${folder}/**`:glob.replace(name,folder)
return withPaste({...row,state:"warning",found},input,meant)})}
function folderOf$2(name,steps){if(name===""||USUAL.test(name))return void 0
const isArtifact=(one)=>{return ARTIFACT.test(scalarOf(one["uses"]))&&scalarOf(givenTo(one)["name"])===name}
const[artifact,...others]=steps.filter((one)=>JSON.stringify(one).includes(name))
if(artifact===void 0||others.length>0||!isArtifact(artifact))return void 0
const[,folder]=/^([\w/-]+?)\/?$/.exec(scalarOf(givenTo(artifact)["path"]))??[]
return folder?.includes(name)||WRITES$1.test(JSON.stringify(steps))?void 0:folder}
const HEAD=/\brefs\/pull\/|\bgithub\.event\.(?:number\b|issue\.number\b|pull_request\.(?:head\b|number\b|merge_commit_sha\b)|workflow_run\.(?:head_|pull_requests\b))/i
const BRANCH=/\bgithub\.(?:head_ref|event\.(?:pull_request\.head\.ref|workflow_run\.head_branch))\b/gi
const COMMAND$1=/\bgit\s+(?:fetch|pull|checkout|switch|merge|clone)\b/
const GUARD=/head(?:\.repo|_repository)(?:\.\w{1,20}){0,2}\s*==|==\s*[\w.]{0,60}head(?:\.repo\b|_repo)|author_association|workflow_run\.event\s*(?:==\s*'push'|!=\s*'pull_)|!\s*[\w.]{1,60}\.fork\b|\.fork\s*==\s*false/
function isForeign(text){return HEAD.test(text.replace(BRANCH,""))}
function fetchedBy(step,around){if(isGuarded(step))return[]
const run=scriptOf(step)
const variables=Object.values(tableOf(step["env"])).map(scalarOf).join(" ").slice(0,MAX_SEARCHED$1)
const downloaded=downloadedBy(step,run,variables,around)
if(downloaded!==void 0)return downloaded
const[own]=/\bgh\s+pr\s+checkout\b/.exec(run)??(isForeign(`${run} ${variables}`)&&COMMAND$1.exec(run)||[])
if(own!==void 0)return[{folder:"",foreign:[own]}]
if(!/\/checkout@/i.test(scalarOf(step["uses"])))return[]
const written=givenTo(step)
const given=Object.entries(OWN$1).filter(([key])=>written[key]!==void 0)
const keys=given.some(([key])=>isForeign(sourceOf(scalarOf(written[key]),around)))?given:[]
return[{folder:normal(scalarOf(written["path"])),foreign:keys.map(([key])=>`${key}: ${scalarOf(written[key])}`),lines:keys.map(([key,value])=>`${key}: ${value}`).join("\n")}]}
const TRIGGER=/\bworkflow_run\.(?:id\b|head_|pull_requests\b|artifacts_url\b)/
function downloadedBy(step,run,variables,{workflow,job}){const[command]=/\bgh\s+run\s+download\b[^\n;&|]*/.exec(run)??[]
const isAction=/download-artifact@/i.test(scalarOf(step["uses"]))
if(command===void 0&&!isAction)return void 0
const{path,"run-id":id,run_id=id}=givenTo(step)
const[,dir=""]=/\s(?:--dir|-D)[ =]["']?([^\s"']+)/.exec(command??"")??[]
const written=scalarOf(run_id)
const env={...tableOf(job?.["env"]),...tableOf(step["env"])}
const[folder,source]=command===void 0?[scalarOf(path),sourceOf(written,{workflow,job:{...job,env}})]:[dir,`${command} ${variables}`]
if(!TRIGGER.test(source)||folder.includes("$"))return[]
const foreign=[command?.trim()??`run-id: ${written}`]
return[{folder:normal(folder),foreign,isArtifact:true,...isAction&&{lines:"path: artifacts"}}]}
function sourceOf(text,{workflow,job={}}){const[,context,id="",name=""]=NAMED.exec(text)??[]
if(context==="env"){const value={...tableOf(workflow["env"]),...tableOf(job["env"])}[id]
const setters=value===void 0?stepsIn(job).filter((one)=>isSetting(id,one)):[]
return[text,scalarOf(value),...setters.map(commandOf)].join(" ")}
if(context==="needs"){const other=tableOf(jobsIn(workflow)[id])
const own=scalarOf(tableOf(other["outputs"])[name])
return/\bsteps\./.test(own)?`${text} ${sourceOf(own,{workflow,job:other})}`:`${text} ${own}`}
const step=context==="steps"?stepsIn(job).find((one)=>stepId(one)===id):void 0
if(step===void 0)return text
const command=commandOf(step)
return`${text} ${command}${PULL.test(scalarOf(step["uses"]))||ASKS$1.test(command)?" refs/pull/":""}`}
function commandOf({run,env,with:inputs}){return[run,...Object.values(tableOf(env)),...Object.values(tableOf(inputs))].map(scalarOf).join(" ").slice(0,MAX_SEARCHED$1)}
function isSetting(name,step){const command=commandOf(step)
return command.includes(name)&&/\bGITHUB_ENV\b|\bexportVariable\b/.test(command)}
const NAMED=/^\$\{\{\s*(env|steps|needs)\.([\w-]+)(?:\.outputs\.([\w-]+))?\s*\}\}$/
const PULL=/pull-request|(?:^|[/-])prs?(?:-|@)/i
const ASKS$1=/\bgh\s+pr\s+view\b|\bpulls\.get\b|\/pulls\/|\bhead(?:RefOid|RefName)\b/
const OWN$1={repository:`\${{ github.repository }}`,ref:`\${{ github.sha }}`}
function isGuarded(one){return GUARD.test(scalarOf(one["if"]).slice(0,MAX_SEARCHED$1))}
function normal(path){return path.replace(/^(?:\.\/)+|^\.$/,"").replace(/\/$/,"")}
function withDownloadFolder(rows,place){if(!isFound(place))return rows
const{step,job,workflow,before}=place
const steps=(scalarOf(givenTo(step)["lifecycle"])==="true"?stepsIn(job):before).filter((one)=>one!==step)
const downloads=steps.filter((one)=>isDownload(one,["path","run-id","merge-multiple"]))
const uploads=uploadsIn(workflow)
return rows.map((row)=>{const input=_start_1.xst.find((one)=>row.what.startsWith(`${one}: `))
if(input===void 0||!row.found.startsWith("No file matches "))return row
const glob=row.what.slice(input.length+2).replace(/^\.\//,"")
const[only,...others]=downloads.flatMap((download)=>{const folder=folderOf$1(glob,download,uploads)
const rest=steps.filter((one)=>one!==download)
return folder===void 0||JSON.stringify(rest).includes(folder.split("/",1)[0]??"")?[]:[{folder,isAll:givenTo(download)["name"]===void 0}]})
if(only===void 0||others.length>0)return row
const isApart=only.isAll&&!glob.includes("**")
const where=only.isAll?"a folder for each artifact":"the workspace itself"
return{...row,found:`${row.found} \`actions/download-artifact\` puts the files into ${where}.`,advice:"Add this to the `with:` of `actions/download-artifact`:",lines:`path: ${only.folder}${isApart?"\nmerge-multiple: true":""}`}})}
function folderOf$1(glob,download,uploads){const{name}=givenTo(download)
const folders=uploads.filter((one)=>name===void 0||one.name===scalarOf(name)).flatMap((one)=>{const[path="",...others]=_start_1.LiI(one.path)
const[,folder]=/^([\w-]+(?:\/[\w-]+)*)(?:\/(?:\*\*?|\*\*\/\*))?$/.exec(normal(path))??[]
const[base=""]=/^[^*?[{]*/.exec(glob)??[]
const isBelow=glob.includes("**")&&`${folder}/`.startsWith(base)&&base!==""
return others.length===0&&folder!==void 0&&(base.startsWith(`${folder}/`)||isBelow)?[folder]:[]})
const[only,...different]=new Set(folders)
return different.length===0?only:void 0}
const DOWNLOADS=/download-artifact@|\bgh run download\b/i
function withLostFiles(rows,status,place){if(!isFound(place)||rows.length===0)return rows
const{before,step,job}=place
const others=stepsIn(job).filter((one)=>one!==step)
const isEmpty=rows.some(({found})=>found.startsWith(EMPTY))
const isLate=scalarOf(givenTo(step)["lifecycle"])==="true"
const skippedOf=(input,glob)=>{if(status==="failure"&&!isLate)return skippedFor(glob,before)
return(isLate||isEmpty)&&OF_FAILURES.test(input+glob)?skippedFor(glob,others):void 0}
const told=rows.map((row)=>{const input=inputOf(row)
if(input===void 0)return row
const glob=row.what.slice(input.length+2)
return ofAddress(row,input,{glob,steps:others,written:scalarOf(givenTo(step)[input])})??ofCheckout(row,before)??ofSkipped(row,skippedOf(input,glob))??row})
if(!isEmpty)return told
const early=_start_1.xst.flatMap((input)=>{const[skipped]=_start_1.LiI(scalarOf(givenTo(step)[input])).flatMap((glob)=>skippedOf(input,glob)??[])
return skipped===void 0?[]:[warning(input,skipText(skipped),adviceFor(skipped),ALWAYS)]})
return[...told,...early]}
const OF_FAILURES=/^(?!files)|report|result|coverage|screenshot|trace|junit|\blogs?\b/
function inputOf({what,found}){return found.startsWith("No file matches ")?_start_1.xst.find((one)=>what.startsWith(`${one}: `)):void 0}
function ofAddress(row,input,{glob,steps,written}){const name=_start_1.xst.find((one)=>one===input)
if(name===void 0||!/^https:\/\/[^/]+\/.*\/actions\/runs\/\d+\/artifacts\/\d+$/.test(glob))return void 0
const uploads=steps.filter(isUpload)
const[,id]=/^\$\{\{ *steps\.([\w-]+)\./.exec(written)??[]
const named=uploads.filter((one)=>stepId(one)===id)
const[only,...others]=named.length>0?named:uploads
const path=normal(scalarOf(givenTo(only)["path"]))
if(others.length>0||_start_1.LiI(written).length!==1||!/^[\w][\w./*-]*$/.test(path))return void 0
const isFile=path.includes("*")||/\.\w+$/.test(path)
const[said=""]=row.found.split(" It is an address:")
return withPaste({...row,found:`${said} It is the address of an artifact. Its files are in \`${path}\`.`},name,isFile?path:`${path}/**`)}
function ofCheckout(row,before){const isCheckout=({uses})=>/^actions\/checkout@/i.test(scalarOf(uses))
const last=before.findLastIndex(({uses,run})=>DOWNLOADS.test(`${scalarOf(uses)} ${scalarOf(run)}`))
const later=before.slice(last+1).find(isCheckout)
const{path="",clean}=givenTo(later)
const into=scalarOf(givenTo(before[last])["path"])
const isKept=path!==""||scalarOf(clean)==="false"||/^[~/$]/.test(into)
if(last===-1||later===void 0||isKept||row.advice!==LATER)return void 0
const found=`${row.found} \`actions/checkout\` empties the workspace after \`${nameOf$3(before[last]??{})}\`.`
return{...row,found,advice:"Put `actions/checkout` above that step."}}
function skippedFor(glob,steps){const[,stem=""]=/^(?:\.\/)?([\w-]{4,}?)s?(?=[/.]|$)/.exec(glob)??[]
const[writer,...others]=steps.filter((one)=>stem!==""&&JSON.stringify(one).includes(stem)).filter(({uses})=>!/upload/i.test(scalarOf(uses)))
const command=scalarOf(writer?.["run"])
const at=writer===void 0?0:steps.indexOf(writer)
const failing=steps.slice(0,at).find((one)=>TESTING.test(scalarOf(one["run"]))&&isCounting(one))
const isWriting=command.split("\n").some((line)=>writes(line,stem))
const isPlain=writer!==void 0&&writer["if"]===void 0&&!TESTING.test(command)
if(failing===void 0||others.length>0||!isWriting||!isPlain)return void 0
return{writer:nameOf$3(writer),failing:nameOf$3(failing)}}
function writes(line,stem){const[before,after]=line.split(stem,2)
const isTarget=/(?:^|\s)(?:make|rake|task|just|npx|(?:npm|pnpm|yarn|bun)(?: run)?|\S{0,40}\/|bash|node|python3?)\s?(?:[\w:-]{0,30}[:-])?$/
const isOutput=/(?:>|\s-(?:o|d)|--(?:out\w*|dest|dir|report\S{0,20}))[ =]?["']?(?:\.\/)?$/
if(before===void 0||after===void 0||/upload|publish|comment|send|deploy|clean/.test(line))return false
return isTarget.test(before)||isOutput.test(before)}
function isCounting({if:condition,"continue-on-error":forgiven}){const{after}=reachOf(condition)
return forgiven===void 0&&after.includes("success")&&!after.includes("failure")}
const ALWAYS="if: always()"
function ofSkipped(row,skipped){if(skipped===void 0||row.advice!==LATER)return void 0
return{...row,found:`${row.found} ${skipText(skipped)}`,advice:adviceFor(skipped),lines:ALWAYS}}
function skipText({writer,failing}){return`If \`${failing}\` fails, GitHub skips \`${writer}\`.`}
function adviceFor({writer}){return`If \`${writer}\` writes these files, add this line to it:`}
const DOWNLOAD=/download-artifact@/i
const FILES=/^(?:test-results|test-baseline|lint-results|log-files|files)\b/
function withArtifacts(rows,env,place){if(place?.step===void 0)return rows
const uploading=[...new Set(uploadsIn(place.workflow).map(({jobId})=>jobId))].filter(isId)
const isOfOther=env["GITHUB_EVENT_NAME"]==="workflow_run"&&uploading.length===0
const others=uploading.filter((id)=>id!==place.jobId)
const isAlone=stepsIn(place.job??{}).every((one)=>isAlsoUsing(one,place.step??{})||place.before.includes(one)&&PLAIN$1.test(scalarOf(one["uses"])))
const lacking=uploading.length>0||isOfOther?void 0:ofNoUpload(place,env)
if(lacking!==void 0)return withRemedy(rows,lacking,REPORTS,true)
const remedy=isOfOther?ofRun(place.before,env,isAlone):ofUploads(others,place,env)??(isAlone?withUpload(place,env,uploading):void 0)
if(remedy===void 0)return rows
return withRemedy(rows,remedy,isOfOther||others.length>0?FILES:REPORTS,isOfOther||isAlone)}
function withRemedy(rows,remedy,inputs,isAlsoEmpty){return rows.map((row)=>{const isEmpty=isAlsoEmpty&&row.state==="warning"&&row.found.startsWith("The workspace is empty")
return(row.advice===LATER||isEmpty)&&inputs.test(row.what)?{...row,...remedy}:row})}
function withUpload({workflow,job,before},env,uploading){const ids=needsOf(job).filter(isId)
const areKnown=ids.map((id)=>stepsIn(tableOf(jobsIn(workflow)[id]))).every((of)=>of.length>0&&!of.some(({uses})=>/^\.|cache/.test(scalarOf(uses))))
if(uploading.length>0||ids.length===0||!areKnown||before.some(mayDownload))return void 0
return withDownload(`If ${_start_1.LGR(ids.map(ticked))} writes the files, add \`actions/upload-artifact\` with \`if: always()\` there, and these lines above this step. Or correct the path.`,env,".")}
function ofNoUpload(place,env){if(!isFound(place))return void 0
const{job,step,before}=place
const at=before.findIndex((one)=>isDownload(one,["run-id","repository","artifact-ids"]))
const download=before[at]
const first=before.slice(0,at)
const isOnly=stepsIn(job).every((one)=>{const isEarlier=first.includes(one)&&PLAIN$1.test(scalarOf(one["uses"]))
return one===download||isEarlier||isAlsoUsing(one,step)})
if(download===void 0||!isOnly||isUploadUnknown(place))return void 0
const ids=needsOf(job).filter(isId)
const such=ids.length===0?", and that job to the `needs:` of this one":`, such as ${_start_1.LGR(ids.map(ticked))}`
const adviceFor=(what)=>`No job of this workflow uploads files, so there are none to download: add ${what} to the job that writes them${such}.`
const{name,path}=givenTo(download)
const folder=folderOf(env)
const given=scalarOf(name??folder)
const isThere=path===void 0?name===void 0:scalarOf(path)===folder
const isDeep=name!==void 0||path===void 0||globsIn(env).every((glob)=>glob.includes("**"))
if(folder===void 0||!isThere||!isDeep||!isId(given))return{advice:adviceFor("`actions/upload-artifact`, with `if: always()`,"),lines:void 0}
const lines=`- if: always()\n  uses: actions/upload-artifact@v6\n  with:\n    name: ${given}\n    path: ${folder}`
return{advice:adviceFor("this step"),lines}}
const REPORTS=/^(?:test-results|lint-results|log-files)\b/
function withDownload(advice,env,folder,given=[]){const isDeep=globsIn(env).every((glob)=>glob.includes("**"))
const where=`path: ${folderOf(env)??folder}${isDeep?"":"\n    merge-multiple: true"}`
return{advice,lines:["- uses: actions/download-artifact@v7\n  with:",...given,where].join("\n    ")}}
function ofRun(before,env,isAlone){const remedy=remedyInRun(before,env)
if(remedy!==void 0||!isAlone)return remedy
return withDownload(addText("these lines above this step"),env,"artifacts",Object.values(FROM_RUN))}
const FROM_RUN={"run-id":`run-id: \${{ github.event.workflow_run.id }}`,"github-token":OWN_GITHUB_TOKEN}
function remedyInRun(before,env){const own=before.find(({uses})=>/^actions\/download-artifact@/i.test(scalarOf(uses)))
const given=givenTo(own)
const missing=Object.entries(FROM_RUN).flatMap(([key,line])=>Object.hasOwn(given,key)?[]:[line])
if(own===void 0||missing.length===0)return void 0
const folder=folderOf(env)
const apart=folder===void 0||Object.hasOwn(given,"path")?[]:[`path: ${folder}`]
return{advice:addText("this to the `with:` of `actions/download-artifact`"),lines:[...missing,...apart].join("\n")}}
function folderOf(env){const[only,...others]=new Set(globsIn(env).map((path)=>/^!?(?:\.\/)?([\w-]+)\//.exec(path)?.[1]))
return others.length===0?only:void 0}
function globsIn(env){return _start_1.xst.flatMap((input)=>_start_1.LiI(_start_1.ANS(env,input)??""))}
function addText(what){return`To download files of the run that started this one, add ${what}, and \`actions: read\` to the job's \`permissions:\`.`}
function mayDownload({uses,run}){if(typeof uses==="string")return DOWNLOAD.test(uses)
return/\bgh\b|artifacts/.test(scriptOf({run}))}
function ofUploads(ids,{job,before},env){if(ids.length===0||before.some(mayDownload))return void 0
const jobs=_start_1.sob(ids.map(ticked))
const[noun,verb]=ids.length===1?["job","uploads"]:["jobs","upload"]
const needed=needsOf(job)
return withDownload(`The ${noun} ${jobs} ${verb} files, and this job does not download them: put these lines above this step,${ids.some((id)=>needed.includes(id))?"":` and add ${jobs} to its \`needs:\`,`} or correct the path.`,env,".")}
const CHOOSES=/github\.(?:event\b|event_name|ref|base_ref|head_ref|actor|triggering_actor)/
function proposedRows(place,env){const{provision,apply}=givenTo(place.step)
const source=_start_1.rCy(scalarOf(provision)||void 0)
if(source===void 0)return[]
const when=scalarOf(apply).trim()||"auto"
if(when==="always")return isProposed(place)?[PROPOSED]:[]
const other="path"in source&&when==="auto"?repositoryOf(normal(source.path),place):""
const isOwn=other.toLowerCase()===env["GITHUB_REPOSITORY"]?.toLowerCase()
if(other===""||isOwn||mayBeForPullRequests(place,env))return[]
return[warning("apply",`\`apply: auto\` compares the manifest with a file of this repository, but it comes from ${ticked(other)}: its changes are only shown, or it only adds.`,TRUSTED,"apply: always")]}
function isProposed({workflow,job,step,calling}){const isChosen=[job,step,calling?.step??{}].some((one)=>CHOOSES.test(scalarOf(one["if"])))
const events=[workflow,calling?.workflow??{}].flatMap((one)=>eventsOf(one["on"]))
return!isChosen&&events.includes("pull_request")}
function mayBeForPullRequests({workflow,caller},env){const events=[...eventsOf(workflow["on"]),env["GITHUB_EVENT_NAME"]??""]
return caller!==void 0||events.some((event)=>/^pull_request|^workflow_(?:run|call)$|^issue|^check_/.test(event))}
function repositoryOf(path,{before}){const checkouts=before.filter((step)=>actionOf(step)==="checkout").map(givenTo)
const folderOf=(given)=>normal(scalarOf(given["path"]))
const own=checkouts.filter((given)=>folderOf(given)===""||path.startsWith(`${folderOf(given)}/`)).toSorted((one,other)=>folderOf(one).length-folderOf(other).length).at(-1)
const repository=scalarOf(own?.["repository"])
return/\$\{|refs\/pull/.test(repository+scalarOf(own?.["ref"]))?"":repository}
const PROPOSED=warning("apply","The workflow runs for `pull_request`, and `apply: always` makes the changes there, too: the manifest of a branch changes rooms and members before anybody has merged it.","Write this line instead. It shows the plan until the change is merged:","apply: auto")
const TRUSTED="If everybody who can change that repository may change the rooms, write this line:"
const ASKS=/(?:^|[\n;&|(]|\b(?:if|then|else|do|!))[ \t]*(gh (?!pr checkout)(?:api\b|(?:cache|issue|label|pr|release|repo|run|search|secret|variable|workflow) [a-z-]+))/
const TOKEN=/G(?:ITHUB|H)_(?:ENTERPRISE_)?TOKEN|\bgh auth\b/
const SIGNS_IN=/auth|login|credential|token|\bgh\b/i
function tokenlessRows({workflow,job,step,before:first}){const before=scalarOf(givenTo(step)["lifecycle"])==="true"?stepsIn(job):first
if(!/"(?:ubuntu|macos|windows)-/.test(JSON.stringify([job["runs-on"]])))return[]
const around=[workflow["env"],job["env"]]
return before.flatMap((one,at)=>{const command=scriptOf(one)
const[,asks]=ASKS.exec(command)??[]
const isSigned=before.slice(0,at).filter((each)=>!isAlsoUsing(each,step)).some(({run,uses})=>TOKEN.test(scalarOf(run))||SIGNS_IN.test(scalarOf(uses)))
const given=JSON.stringify([command,one["env"],...around])
if(asks===void 0||isSigned||TOKEN.test(given)||given.includes("fromJ"))return[]
return[rowOf$1(asks,one)]})}
function rowOf$1(asks,step){const isHidden=scalarOf(step["continue-on-error"])==="true"
const{name,id}=step
const found=`\`${asks}\` fails${(name??id)===void 0?"":` in the step \`${nameOf$3({name,id})}\``}, because it gets no \`GH_TOKEN\`${isHidden?", which `continue-on-error` hides":""}.`
const line=`GH_TOKEN: \${{ github.token }}`
return Object.keys(tableOf(step["env"])).length>0?warning("run",found,"Add this line to the `env:` of the step that runs it.",line):warning("run",found,"Add these lines to the step that runs it.",`env:\n  ${line}`)}
function unwatchedRows(place){const{step,workflow,before}=place
const manifest=scalarOf(givenTo(step)["provision"]).replace(/^\.\//,"")
const isElsewhere=before.some((one)=>isCheckout(one)&&ELSEWHERE.test(Object.keys(givenTo(one)).join()))
if(!isPlain(manifest)||PATTERN.test(manifest)||isElsewhere)return[]
return Object.entries(tableOf(workflow["on"])).flatMap(([event,trigger])=>{const{paths,"paths-ignore":ignored}=tableOf(trigger)
const filter={event,manifest,isOnlyOurs:isOnlyOurs(place)}
if(ignored!==void 0)return ignoredRows([ignored].flat().map(scalarOf),filter)
const listed=[paths??[]].flat().map(scalarOf)
if(!(listed.length>0&&listed.every(isPlain)&&!mayBeListed(manifest,listed))||/^(?!.*branches).*tags/.test(Object.keys(tableOf(trigger)).join()))return[]
const other=listed.find((path)=>!PATTERN.test(path)&&nameOf(path)===nameOf(manifest))
if(other===void 0&&!isOnlyKeeping(place))return[]
return[leftOutRow(filter,[...other===void 0&&filter.isOnlyOurs?[]:listed.filter((path)=>path!==other),manifest])]})}
const ELSEWHERE=/repository|path|submodules/
const PATTERN=/[*?+[\]!\\]/
function isPlain(path){return _pastable_3.Q(path)&&!/["\\,]/.test(path)}
function isCheckout(step){return actionOf(step)==="checkout"}
function isOnlyOurs({workflow,step}){return Object.values(jobsIn(workflow)).every((one)=>{const job=tableOf(one)
return!job["uses"]&&stepsIn(job).every((each)=>isAlsoUsing(each,step)||isCheckout(each))})}
function nameOf(path){return(path.split("/").at(-1)??"").replace(/\.ya?ml$/,"")}
function isOnlyKeeping({step,job,before}){const given=Object.keys(givenTo(step)).join()
return!/\bto\b|webhook|incident|lifecycle/.test(given)&&(step["if"]??job["if"])===void 0&&before.every((one)=>isCheckout(one)||isAlsoUsing(one,step))}
function ignoredRows(ignored,filter){const{manifest,isOnlyOurs:isOnly}=filter
if(!ignored.every((path)=>/^[\w./*-]+$/.test(path))||!isCovered(manifest,ignored))return[]
return[leftOutRow(filter,[...isOnly?[]:["**",...ignored.map((path)=>`!${path}`)],manifest],"paths-ignore")]}
function leftOutRow({event,manifest},paths,key="paths"){return warning("provision",`\`${key}:\` of \`${event}\` leaves out the manifest \`${manifest}\`: a change of only that starts nothing.`,`Write this line below \`${event}:\` in \`on:\`${key!=="paths"?`, instead of \`${key}:\``:""}.`,`paths: [${paths.map((path)=>/^[\w./-]+$/.test(path)?path:`"${path}"`).join(", ")}]`)}
const EVENTS=["pull_request_target","workflow_run","issue_comment"]
function foreignRows({step,job,before,workflow},env){const event=[env["GITHUB_EVENT_NAME"]??"",...eventsOf(workflow["on"])].find((one)=>EVENTS.includes(one))
if(event===void 0||isGuarded(job)||isGuarded(step))return[]
const fetched=(_start_1.ANS(env,"lifecycle")==="true"?stepsIn(job):before).flatMap((one)=>fetchedBy(one,{workflow,job}))
const last=[...new Map(fetched.map((one)=>[one.folder,one])).values()]
for(const one of last.filter(({foreign})=>foreign.length>0)){const safe=last.filter(({folder,foreign})=>folder!==""&&foreign.length===0)
const read=inputsWithPaths(env).filter(([input,paths])=>{if(one.isArtifact&&isGlobInput(input))return false
return paths.some((path)=>isIn$1(path,one.folder)&&!safe.some(({folder})=>path.startsWith(`${folder}/`)))})
if(read.length>0)return[rowOf(event,one,read.map(([input])=>input))]}
return[]}
function rowOf(event,{foreign,lines,isArtifact},read){const given=_start_1.sob(foreign.map(ticked))
const names=_start_1.sob(read.map(ticked))
const found=`A run of \`${event}\` has secrets, and another step ${isArtifact?"downloads files of the run that started it, which a pull request can write":"checks out what a pull request proposes"}: ${given}. This step reads ${names} from there, so outsiders can write what it reads.`
if(isArtifact)return warning("artifacts",found,`${lines===void 0?"Add `--dir artifacts` to that command":"In that step, write this line"}, and let the globs of reports begin with that folder.`,lines)
const these=lines?.includes("\n")?"these lines":"this line"
return warning("checkout",found,`${lines===void 0?"Remove that command":`In that step, write ${these} instead, for your own code`}. How to report pull requests from forks safely: \`docs/recipes/forks.md\`.`,lines)}
function inputsWithPaths(env){const sources=["template","user-map","provision","data"].map((input)=>{const source=_start_1.rCy(_start_1.ANS(env,input))
return[input,source!==void 0&&"path"in source?[source.path]:[]]})
const globs=_start_1.xst.map((input)=>[input,_start_1.LiI(_start_1.ANS(env,input)??"")])
return[...sources,...globs].map(([input,paths])=>{return[input,paths.filter((path)=>!/^[/!]/.test(path)).map(normal)]})}
function isGlobInput(input){return _start_1.xst.some((one)=>one===input)}
function isIn$1(path,folder){const[fixed=""]=/^[^*?[{]*/.exec(path)??[]
const mayReach=fixed.length<path.length&&`${folder}/`.startsWith(fixed)
return folder===""||path.startsWith(`${folder}/`)||mayReach}
function withCaller(rows,place){if(place===void 0)return rows
const{caller,needing}=needingJob(place)
const hasNeeds=needing["needs"]!==void 0
return rows.map((row)=>{if(row.state==="fault"&&row.lines==="needs: ${{ toJSON(needs) }}"&&!hasNeeds&&!caller)return{...row,advice:`${row.advice} ${_slip_8.ix}`}
return row.advice==="Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`. In a called workflow, add it to the calling job, and pass `needs: ${{ toJSON(needs) }}` from there."||hasNeeds&&row.found.startsWith("Input \"needs\" is empty")?{...row,...remedyIn$1(caller,hasNeeds,place)}:row})}
function remedyIn$1(caller,hasNeeds,place){const from=callingJob(caller)
const passed=resultsPassed(place)
if(hasNeeds&&caller!==void 0&&passed!==void 0)return{found:`\`needs:\` is empty: this job needs no others. ${from.replace(/^t/,"T")} does, and passes their results as \`${passed}\`.`,advice:"Write this line instead:",lines:lineOfResults(passed)}
if(hasNeeds){const where=caller===void 0?" in the step's `with:`":""
return{found:`The job needs others, but \`needs:\`${where} contains none of them: its expression is empty.`,advice:where===""?`Write this line in the \`with:\` of ${from}:`:"Write this line instead:",lines:NEEDS_LINE}}
if(caller===void 0)return needsToAdd(place)??{advice:"Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`."}
return{advice:`Add \`needs: […]\`, with the IDs of the jobs to report, ${passingNeeds(place)}`}}
const LINE=/^ *([\w-]+): +(?!0[bBX])([-+.\w]+) *(?:#.*)?$/gm
const NUMBERS=/log-|time|retries|max-/
function numberRows({step,text=""}){const written=givenTo(step)
const data=scalarOf(written["data"])
return[...rowsIn(text).filter(({what,value})=>written[what]===value&&!NUMBERS.test(what)),...(/[|>][+-]?\n/.test(data)?[]:rowsIn(data)).map((row)=>({...row,what:"data"}))]}
function rowsIn(text){return[...text.matchAll(LINE)].flatMap(([,what="",own=""])=>{const value=Number(own)
if(Number.isNaN(value)||own===String(value))return[]
return[{...warning(what,`YAML reads \`${what}: ${own}\` as the number ${value}.`,"If it is a text, write it in quotes.",inputLines(what,own)),value}]})}
function passedOnRows(place){const{step,job}=place
const reads=readsOf(place,step)
const declared=Object.keys(tableOf(job["outputs"]))
const anywhere=readsAnywhere(place)
const missing=[...reads,...anywhere.filter(({isNeeding})=>isNeeding)].find(({output})=>sameIn(declared,output)===void 0)
return[...calledRows(place),...missing===void 0?[]:[missingRow(missing,{job,own:step})],...otherRows(reads,job,step),...matrixRows(reads,job),...unneededRows(anywhere,place)]}
function unneededRows(reads,place){const{workflow,job,jobId,step}=place
const jobs=jobsIn(workflow)
const ours=_start_1.P03.flatMap((name)=>outputsNaming(job,stepId(step),name))
const read=reads.find(({isNeeding,output,jobId:other})=>{return!isNeeding&&sameIn(ours,output)!==void 0&&!allNeeded(job,jobs).has(other)})
if(read===void 0)return[]
const other=tableOf(jobs[read.jobId])
const needs=[...needsOf(other),jobId]
const found=`The job \`${read.jobId}\` reads the output \`${read.output}\` of this job, but its \`needs:\` does not name \`${jobId}\`, so it is empty.`
const all=stepsIn(other).filter((one)=>isAlsoUsing(one,step)).map((one)=>needsToAdd({...place,jobId:read.jobId,job:other,step:one})?.lines)
const own=needs.every(isId)?`needs: [${needs.join(", ")}]`:void 0
const lines=all.find(Boolean)??own
return[warning("outputs",found,lines===void 0?`Add \`${jobId}\` to its \`needs:\`.`:"Write this line in that job:",lines)]}
function readsOf({workflow,jobId:own},step){return Object.entries(jobsIn(workflow)).filter(([id])=>id!==own).flatMap(([jobId,job])=>{return stepsIn(tableOf(job)).filter((one)=>isAlsoUsing(one,step)).flatMap((one)=>Object.entries(givenTo(one))).flatMap(([input,text])=>{return outputsIn(scalarOf(text),own).map((output)=>({jobId,input,output}))})})}
function readsAnywhere({workflow,jobId:own}){return Object.entries(jobsIn(workflow)).flatMap(([jobId,one])=>{const job=tableOf(one)
const texts=[job,...stepsIn(job)].flatMap(({if:condition,run,with:inputs,env})=>{const text=scalarOf(condition)
return[text.includes("${{")?text:`\${{ ${text} }}`,run,...[inputs,env].flatMap((each)=>Object.values(tableOf(each)))]})
const isNeeding=needsOf(job).includes(own)
return(jobId===own?[]:texts.map(scalarOf)).flatMap((text)=>outputsIn(text,own).map((output)=>({jobId,input:output,output,isNeeding})))})}
function calledRows({workflow,jobId,job,step,calling,caller}){if(!calling||!caller||calling.jobId!==caller)return[]
const{outputs}=tableOf(tableOf(workflow["on"])["workflow_call"])
const declared=Object.keys(tableOf(outputs))
const read=readsAnywhere(calling).find(({output,isNeeding})=>isNeeding&&sameIn(declared,output)===void 0&&isId(output))
if(read===void 0)return[]
const{output}=read
const found=`The job \`${read.jobId}\` reads the output \`${output}\` of the job \`${caller}\`, which the workflow that it calls does not declare.`
const own=sameIn(Object.keys(tableOf(job["outputs"])),output)
const isOurs=sameIn(_start_1.P03,output)!==void 0&&isId(stepId(step))
if(declared.length>0||!(own!==void 0||isOurs))return[warning("outputs",found,"Add it to the `outputs:` of `workflow_call:`.")]
const also=`, and \`${output}: \${{ steps.${stepId(step)}.outputs.${output} }}\` to the \`outputs:\` of the job \`${jobId}\``
return[warning("outputs",found,`Add these lines below \`workflow_call:\`${own===void 0?also:""}.`,`outputs:\n  ${output}: { value: "\${{ jobs.${jobId}.outputs.${own??output} }}" }`)]}
function outputsIn(text,job){return(partsOf$1(text)?.expressions??[]).map(({source})=>readExpression(source)).flatMap((one)=>one===void 0?[]:pathsIn(one)).flatMap(({names:[context,id="",kind="",output]})=>{return context==="needs"&&sameIn([job],id)!==void 0&&kind.toLowerCase()==="outputs"&&output!==void 0?[output]:[]})}
function matrixRows(reads,job){const read=reads.find(({input})=>input==="thread")
if(read===void 0||tableOf(job["strategy"])["matrix"]===void 0)return[]
return[warning("outputs",`This job runs once for each combination of its matrix, and the job \`${read.jobId}\` gets the \`thread\` of only one of them.`,"Post the first message in a job before the matrix, as in `docs/recipes/matrix.md`.")]}
function missingRow({jobId,input,output},{job,own}){const found=`The job \`${jobId}\` reads the output \`${output}\` of this job, which does not declare it.`
const remedy=declarationOf(output,{input,where:"this job",job,own})
return{...warning("outputs",found),...remedy}}
function otherRows(reads,job,own){return Object.entries(tableOf(job["outputs"])).flatMap(([name,value])=>{const text=scalarOf(value)
const meant=[name,...reads.filter(({output})=>sameIn([name],output)).map(({input})=>input)]
const[first]=stepsNamedIn(text).flatMap(({names,from,to})=>{const loss=meant.map((one)=>lossOfOther(names,one,{steps:stepsIn(job),own})).find((one)=>one!==void 0)
return loss===void 0?[]:[{loss,names,from,to}]})
if(first===void 0||!isId(name))return[]
const{loss,names,from,to}=first
const line=lineOf(name,text.slice(0,from)+loss.meant+text.slice(to))
return[warning("outputs",`This job takes \`${name}\` from \`steps.${names.join(".")}\`, and ${loss.why}.`,WRITE$1,line)]})}
const WRITE$1="Write this line in the `outputs:` of the job:"
const READ=/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/gi
const WRITES=/^echo (["']?)([\w-]{1,100})=/
const TO=/^["']?\$\{?GITHUB_OUTPUT\}?["']?$/
const PRINTED=/^"?\$\(([^()]*)\)"?$/
const VARIABLE$2=/^\$\{?(\w+)(?:\}|\/\/.*\})?$/
const MANY=/^(?:git (?:diff (?:.* )?--name-(?:only|status)|status|shortlog|log|show)\b|cat \S+\.(?:md|log)$)/
const ONE=/(?:^| )(?:-1|-n ?1|--max-count[= ]1)(?= |$)/
function splitOutputRows({step,before}){const read=[...JSON.stringify(givenTo(step)).matchAll(READ)]
return before.flatMap((one)=>{const id=stepId(one)
const names=read.filter(([,of=""])=>id!==""&&of.toLowerCase()===id.toLowerCase())
const lines=scriptOf(one).split("\n")
return[...new Set(names.map(([,,name=""])=>name))].flatMap((name)=>rowsOf(id,name,lines))})}
function rowsOf(id,name,lines){const value=lines.map((line)=>valueIn(line,name)).find((one)=>one!==void 0)??""
const[,variable]=VARIABLE$2.exec(value)??[]
const printed=lines.filter((one)=>one.trim().startsWith(`${variable}=`))
const source=variable===void 0?value:printed.map((one)=>one.trim().slice(variable.length+1)).join()
const[,command=""]=PRINTED.exec(source)??[]
const output=`The output \`${name}\` of the step \`${id}\``
const why=variable!==void 0&&value.includes("%0A")?"has `%0A` for each line break, and Webex shows that as it is.":isMany(command)?"can have several lines, but its `echo` writes one: with more, GitHub fails that step, or drops the others.":void 0
if(why===void 0)return[]
const advice=`In its \`run:\`, write \`{ echo "${name}<<EOF"; ${variable===void 0?command:`echo "$${variable}"`}; echo EOF; } >> "$GITHUB_OUTPUT"\` instead of that \`echo\`.`
return[warning("run",`${output} ${why}`,advice)]}
function valueIn(line,name){const[text="",file="",...others]=line.split(">>").map((part)=>part.trim())
const[start="",quote,own]=WRITES.exec(text)??[]
if(others.length>0||!TO.test(file)||own?.toLowerCase()!==name.toLowerCase())return void 0
return text.slice(start.length,quote===""?void 0:-1)}
function isMany(command){if(!MANY.test(command)||/[|;&`<>]/.test(command))return false
if(!/^git (?:log|show)/.test(command)||/%[Bb]/.test(command))return true
return!(ONE.test(command)||command.startsWith("git show"))||!/--(?:pretty|format|oneline)/.test(command)}
const MARK=/```[\s\S]*?(?:```|$)|`[^`\n]*`|\{\{[^{}]*\}\}|https?:\S+|(?<![\w./@{$-])(?:\$?\{ ?([a-z]+\.[\w.-]{1,80}) ?\}(?!\})|([a-z]+\.[\w-]{1,80}(?:\.[\w-]{1,80}){0,3}))(?![\w/@-])/g
const OF_USERS=/^(?:needs\.[\w-]+\.(?:result|outputs\.[\w-]+)|steps\.[\w-]+\.(?:outcome|conclusion|outputs\.[\w-]+))$/
function bareContextRows(place){return["title","message"].flatMap((input)=>{const{bare,line}=meantBy$1(input,place)
if(bare===void 0||line===void 0)return[]
return[warning(input,`Input "${input}" contains "${bare}", and GitHub replaces only expressions.`,inPlace(line),line)]})}
function withContexts(rows,place){if(!isFound(place))return rows
return rows.map((row)=>{const{line}=/^Input "(?:title|message)" contains "\$?\{.*GitHub replaces only expr/.test(row.found)?meantBy$1(row.what,place):{}
return line===void 0?row:{...row,advice:inPlace(line),lines:line}})}
function meantBy$1(input,place){const text=scalarOf(givenTo(place.step)[input])
const parts=partsOf$1(text)
if(parts===void 0||_start_1.vRP.test(text))return{}
const bare=[]
let isBraced=false
const filled=(plain)=>plain.replace(MARK,(mark,braced,alone)=>{const path=braced??alone
if(path===void 0||!isValue(path,place))return mark
if(braced===void 0)bare.push(path);else isBraced=true
return`\${{ ${path} }}`})
const meant=parts.expressions.map((one)=>`${filled(one.before)}\${{${one.source}}}`).join("")+filled(parts.after)
return meant===text?{}:{bare:isBraced?void 0:bare[0],line:lineOf(input,meant)}}
function isValue(path,{workflow,job}){const[context="",name="",...rest]=path.split(".")
if(context==="github"&&name==="event")return rest.length>0
if(OF_USERS.test(path))return true
if(rest.length>0)return false
if(context==="matrix")return Object.hasOwn(tableOf(tableOf(job["strategy"])["matrix"]),name)
const triggers=Object.values(tableOf(workflow["on"])).map((one)=>tableOf(tableOf(one)["inputs"]))
if(context==="inputs")return triggers.some((inputs)=>Object.hasOwn(inputs,name))
return(NAMES$4[context]??[]).includes(name)&&!/^(?:token|event|env|path)$/.test(name)}
function emptyToRows({step}){const given=givenTo(step)
if(!(Object.hasOwn(given,"to")&&scalarOf(given["to"])==="")||given["provision"]===void 0||given["webhook-url"]!==void 0)return[]
return[warning("to","`to:` is empty: the step sets up its rooms, and posts no message.","Write a room or a person after it. If no message is meant, remove the line.")]}
function withFolded(rows,{text="",step}){const joined=scalarOf(givenTo(step)["to"])
const own=[...text.matchAll(/^ *to: >[-+]?\n((?: +\S.*\n?)+)/gm)].map(([,lines=""])=>lines.split("\n").map((line)=>line.trim()).filter(Boolean)).find((lines)=>lines.join(" ")===joined)
if(own===void 0)return rows
return rows.map((row)=>{return row.found.includes("`to: >` joins them")&&row.lines===void 0?{...row,advice:"Write this instead:",lines:lineOf("to",own.join("\n"))}:row})}
const NAMES$3={"pull_request.title":"pullRequest.title","head_commit.message":"commit.title","workflow_run.head_commit.message":"commit.title","release.name":"release.name","release.body":"release.body"}
const SOURCE=/^\s*github\.event\.([\w.]+)(?:\s*\|\|\s*github\.event\.([\w.]+))?\s*$/
const FREE=/\.(?:title|body|message|description|name)$/
const STRANGERS=/^(pull_request|issue|discussion)\.title$/
function othersTextRows({workflow,step}){const events=eventsOf(workflow["on"])
return["title","message"].flatMap((input)=>{const one=partsOf$1(scalarOf(givenTo(step)[input]))?.expressions.find(({source})=>{const[,path="",other]=SOURCE.exec(source)??[]
const[,part]=STRANGERS.exec(path)??[]
const isThere=part&&!events.includes("push")&&events.some((event)=>event.startsWith(part))
return other===void 0&&isThere})
const remedy=one&&templateFor(input,step)
if(one===void 0||remedy===void 0)return[]
return[warning(input,`Whoever writes \`${one.source.trim()}\` can put links and other Markdown into \`${input}:\`.`,remedy.advice,remedy.lines)]})}
function withOthersTexts(rows,place){if(!isFound(place))return rows
return rows.map((row)=>{const{what,found,advice=""}=row
const isOfMention=found.includes("which mentions nobody: ")
if(!/^(?:title|message)$/.test(what)||!(isOfMention||advice.startsWith("Correct it at")))return row
const{expressions=[],after=""}=partsOf$1(scalarOf(givenTo(place.step)[what]))??{}
const own=expressions.map(({before})=>before).join("")+after
const isOwn=isOfMention?own.includes("<@"):/\{\{[#^/{&!=]/.test(own)
if(expressions.length===0||isOwn)return row
return{...row,lines:void 0,advice:IN_EXPRESSION,...templateFor(what,place.step)}})}
const IN_EXPRESSION="It comes from an expression: use a name of the template instead, or leave it out."
function templateFor(input,step){const given=givenTo(step)
const{expressions=[],after=""}=partsOf$1(scalarOf(given[input]))??{}
const fields=new Map()
const meant=expressions.map((one)=>one.before+(nameFor(one,fields)??`\${{${one.source}}}`)).join("")+after
if(!expressions.some((one)=>nameFor(one,new Map())!==void 0))return void 0
const data=[...fields].map(([field,path])=>`  ${field}: \${{ toJSON(github.event.${path}) }}`)
const line=lineOf(input,meant)
const isAdded=fields.size>0&&given["data"]!==void 0
if(line===void 0||isAdded)return{advice:IN_WORDS,lines:void 0}
return{advice:"A name in a template shows it as plain text. Write instead:",lines:[line,...data.length===0?[]:["data: |",...data]].join("\n")}}
const IN_WORDS="Add it to `data:`, with `toJSON()` and a name such as `title`, and write `{{data.title}}` instead of the expression."
function nameFor({source},fields){const[,path="",other]=SOURCE.exec(source)??[]
const name=NAMES$3[path]
if(other!==void 0){const second=NAMES$3[other]
return name&&second&&`{{${name}}}{{^${name}}}{{${second}}}{{/${name}}}`}
if(name!==void 0)return`{{${name}}}`
const field=path.split(".").at(-1)??""
if(!FREE.test(path)||(fields.get(field)??path)!==path)return void 0
fields.set(field,path)
return`{{data.${field}}}`}
const STATUS=/\$\{\{\s*job\.status\s*\}\}/gi
const OWN=/\$\{\{\s*github\.(ref_name|ref|sha|workflow|run_id|run_number|event_name)\s*\}\}/gi
const NAMES$2={ref_name:"ref.name",ref:"ref.name",sha:"commit.sha",workflow:"workflow",run_id:"run.id",run_number:"run.number",event_name:"trigger.event"}
const WRITE="Write this line in the `with:` of the step:"
function statusRows(place){const given=givenTo(place.step)
const isOther=["needs","about"].some((name)=>given[name]!==void 0)
const isEarly=scalarOf(given["lifecycle"])==="true"
if(!isOther&&!isEarly)return[]
const isOfRun=given["about"]==="trigger"&&eventsOf(place.workflow["on"]).includes("workflow_run")
return["title","message"].flatMap((input)=>{const text=scalarOf(given[input])
const[own,value=""]=isOfRun?[...text.matchAll(OWN)][0]??[]:[]
const meant=(isOfRun?text.replace(OWN,(_,one)=>`{{${NAMES$2[one.toLowerCase()]}}}`):text).replace(STATUS,"{{status}}")
if(meant===text)return[]
if(own!==void 0)return[warning(input,`In \`${input}\`, \`${own}\` is ${value.startsWith("ref")?"the branch of this run":"of this run"}, not of the one that it reports.`,WRITE,lineOf(input,meant))]
return[warning(input,`In \`${input}\`, \`\${{ job.status }}\` is ${isOther?"the status of this job, not of what it reports":"the status at the start, too"}.`,WRITE,lineOf(input,meant))]})}
const LONG=/toJSON\(\s*github(?:\.event(?:\.(?:comment|commits|discussion|head_commit|issue|pull_request|release|review))?)?\s*\)|github\.event\.\w+\.body\b/i
function longTextRows(place,env){const given=givenTo(place?.step)
return Object.entries(given).flatMap(([what,value])=>{const text=scalarOf(value)
const[expression]=LONG.exec(text)??[]
if(expression===void 0||(_start_1.ANS(env,what)??"null")==="null")return[]
const found=`\`${expression}\` can be very long: with more than 128 KiB in an input (32 KiB on Windows), the step does not start.`
const[,part=partOf(place)]=/github\.event\.(\w+)/.exec(expression)??[]
const field=`github.event.${part}.${FIELDS[part]??"title"}`
const short={with:{...given,[what]:text.replaceAll(expression,field)}}
const named=/^(?:title|message)$/.test(what)?templateFor(what,short):void 0
if(named!==void 0)return[{...warning(what,found),...named}]
return[warning(what,found,`Pass short fields, such as \`\${{ ${what==="data"?`toJSON(${field})`:field} }}\`.`)]})}
const FIELDS={comment:"html_url",head_commit:"id",release:"name",review:"html_url"}
function partOf(place){const events=eventsOf(place?.workflow["on"])
if(events.some((one)=>one.startsWith("pull_request")))return"pull_request"
return events.includes("release")?"release":events.includes("push")?"head_commit":"issue"}
const CODE_OR_COMMAND=/```[\s\S]*?(?:```|$)|`[^`\n]*`|\$\([a-z][^()`\n]*\)/g
const COMMAND=/\$\(([a-z][^()`\n]*)\)|^`((?:date|hostname|whoami|git (?:rev-parse|describe|log -1))\b[^`\n$]*)`$/
const NAMES$1=[[/^git rev-parse --short(?:=\d+)? HEAD$/,"commit.shortSha"],[/^git rev-parse HEAD$/,"commit.sha"],[/^git (?:branch --show-current|rev-parse --abbrev-ref HEAD)$/,"ref.name"],[/^git log -1 --(?:pretty|format)=(?:format:)?["']?%s["']?$/,"commit.title"],[/^git log -1 --(?:pretty|format)=(?:format:)?["']?%an["']?$/,"commit.author"]]
function commandRows(place){const written=givenTo(place?.step)
return["title","message","data",..._slip_8.Ny].flatMap((what)=>{const text=scalarOf(written[what])
if(/^\$\([^()]*\)$/.test(text)&&_slip_8.Ny.some((one)=>one===what))return[]
const commands=[]
let isNamed=/^(?:title|message)$/.test(what)
const meant=text.replace(CODE_OR_COMMAND,(mark)=>{const[found,inside,ticked=inside]=COMMAND.exec(mark)??[]
if(found!==mark)return mark
commands.push(mark)
const name=NAMES$1.find(([one])=>one.test(ticked?.trim()??""))?.[1]
isNamed&&=name!==void 0
return`{{${name}}}`})
const[first]=commands
if(first===void 0)return[]
const line=isNamed?lineOf(what,meant):void 0
return[warning(what,`Input "${what}" contains ${_start_1.TLu(first)}, and no shell runs it.`,line===void 0?ADVICE:inPlace(line),line)]})}
const ADVICE="Run the command in an earlier step, and give the output of that step."
const VARIABLE$1=/\$(?:\{([A-Z][A-Z\d_]+)\}|([A-Z][A-Z\d_]+)\b)/g
const NAMES={GITHUB_WORKFLOW:"workflow",GITHUB_REF_NAME:"ref.name",GITHUB_HEAD_REF:"ref.name",GITHUB_SHA:"commit.shortSha",GITHUB_REPOSITORY:"repository.name",GITHUB_ACTOR:"actor.login",GITHUB_JOB:"job.name",GITHUB_RUN_NUMBER:"run.number",GITHUB_EVENT_NAME:"trigger.event"}
function shellRows(place){const written=givenTo(place?.step)
return["title","message"].flatMap((what)=>{const text=scalarOf(written[what])
const variables=[...text.matchAll(VARIABLE$1)].map(([variable,braced,name=braced])=>{return{variable,by:meantBy(name??"")}})
const[first]=variables
if(first===void 0)return[]
const found=`Input "${what}" contains "${first.variable}", and no shell replaces it.`
const advice=`Write ${[...new Set(variables.map(({by})=>`\`${by}\``))].join(", ")}.`
const meant=variables.reduce((rest,{variable,by})=>rest.replace(variable,()=>by),text)
return[withPaste(warning(what,found,advice),what,meant)]})}
function meantBy(name){const own=NAMES[name]
if(own!==void 0)return`{{${own}}}`
const[,kind,of=""]=/^(GITHUB|RUNNER)_(\w+)$/.exec(name)??[]
return kind===void 0?`\${{ env.${name} }}`:`\${{ ${kind.toLowerCase()}.${of.toLowerCase()} }}`}
function textRows(place,env){return[...longTextRows(place,env),...shellRows(place),...commandRows(place),...foreignTextRows(place),...statusRows(place),...othersTextRows(place),...bareContextRows(place)]}
const VARIABLE=/^([ \t]*)(?:\$\{?(?:env:)?([A-Za-z_]\w*)\}?|%([A-Za-z_]\w*)%)[ \t]*$/
function withVariables(rows,place){const{step,composite}=place??{}
if(place===void 0||step===void 0||composite!==void 0)return rows
const written=givenTo(step)
return rows.map((row)=>{const[input="",entry]=row.what.split(": ")
const text=scalarOf(written[input])
const{meant,unset}=/^(?:fault|warning)$/.test(row.state)&&VARIABLE.test(entry??text)?filled(text,place,step):{}
const isKnown=unset?.length===0
const isFree=isKnown||row.lines===void 0&&!SECRET_INPUTS.includes(input)
const lines=meant===void 0||!isFree?void 0:lineOf(input,meant)
if(lines===void 0)return row
return{...row,advice:isKnown?inPlace(lines):onceStored(lines,unset??[]),lines}})}
function onceStored(lines,unset){const those=unset.length===1?"the variable":"the variables"
return`${inPlace(lines).slice(0,-1)}, once the repository has ${those} ${_start_1.sob(unset.map(ticked))}.`}
function filled(text,place,step){const{before}=place
const set=Object.keys(variablesOf(place))
const unset=new Set()
let isAble=true
const meant=text.replace(/[^,\n]+/g,(entry)=>{const[,blank,shell,windows=shell]=VARIABLE.exec(entry)??[]
if(windows===void 0)return entry
const isKeptThere=before.map(scriptOf).some((one)=>isKept(one,windows))
const own=sameIn(set,windows)??(isKeptThere?windows:void 0)
if(own!==void 0)return`${blank}\${{ env.${own} }}`
isAble&&=!OF_RUNNER.test(windows)&&lossOfOwnVariable(windows,before,step)===void 0
unset.add(windows)
return`${blank}\${{ vars.${windows} }}`})
return isAble&&meant!==text?{meant,unset:[...unset]}:{}}
const OF_RUNNER=/^(?:GITHUB_|RUNNER_|CI$)/i
function withDomains(rows,place){const text=scalarOf(givenTo(place?.step)["email-domains"])
const entries=_start_1.aLc(text)
if(text.includes("${{")||!entries.some((one)=>_start_1.tYt(one)!==void 0))return rows
const domains=entries.map((one)=>(_start_1.tYt(one)===void 0?one:_start_1.OwV(one)).toLowerCase())
const isEachKnown=domains.every((one)=>_start_1.V2r.test(one))
const meant=[...new Set(domains)].join(text.includes("\n")?"\n":", ")
const lines=isEachKnown?lineOf("email-domains",meant):void 0
if(lines===void 0)return rows
return rows.map((row)=>row.what==="email-domains"&&row.state==="fault"?{...row,advice:WIDER,lines}:row)}
const WIDER="If everybody with an address there may be mentioned, write this in the step's `with:`."
function withThreadSource(rows,place){const given=givenTo(place?.step)
const isAstray=({found})=>/^`thread` has no|"thread" is "/.test(found)
if(place?.step===void 0||!rows.some(isAstray))return rows
const remedy=remedyIn(sourcesFor(place,place.step),given)
return rows.map((row)=>isAstray(row)?{...row,...remedy}:row)}
function remedyIn(sources,given){const own=scalarOf(given["to"])
const[only,...others]=sources.filter(({to})=>to===own&&own!=="")
if(only!==void 0&&others.length===0)return{advice:"Use the one of the step that posts there:",lines:`thread: \${{ ${only.expression} }}`}
const[,written]=/^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(scalarOf(given["thread"]))??[]
const source=sources.find(({expression})=>expression===written)
const lines=source&&source.to!==""&&lineOf("to",source.to)
if(!lines)return void 0
return{advice:"Remove `thread:`. Or, to continue that thread, post where its step posts:",lines}}
function sourcesFor({workflow,job,before},own){const isOurs=(one)=>isAlsoUsing(one,own)&&isId(stepId(one))
const toOf=(one)=>scalarOf(givenTo(one)["to"])
const here=before.filter(isOurs).map((one)=>{return{expression:`steps.${stepId(one)}.outputs.thread`,to:toOf(one)}})
const elsewhere=needsOf(job).filter(isId).flatMap((id)=>{const other=tableOf(jobsIn(workflow)[id])
return stepsIn(other).filter(isOurs).flatMap((one)=>outputsNaming(other,stepId(one),"thread").map((name)=>{return{expression:`needs.${id}.outputs.${name}`,to:toOf(one)}}))})
return[...here,...elsewhere]}
function withoutComments(rows,env,place){const written=givenTo(place?.step)
return rows.map((row)=>{if(row.lines!==void 0||!row.found.includes("YAML has no comments"))return row
const[input=""]=row.what.split(": ")
const given=written[input]??_start_1.ANS(env,input)
const isUntried=String(given).includes("${{")||input==="allowed-organizations"
const lines=_start_1.LiI(isUntried?String(given):"").map((entry)=>_start_1.sOo(entry)?.meant??entry).filter(Boolean).join("\n")
const line=lines===""?void 0:lineOf(input,lines)
return line===void 0?row:{...row,advice:inPlace(line),lines:line}})}
function asWritten(found,env,place){const loaded=withDownloadFolder(withLostFiles(withRunFolder(withArtifacts(withCheckout(withCaller(withoutComments(withVariables(withMeantWords(withBraces(withExpressions(withPassed(withDomains(found,place),place),place),env,place),place),place),env,place),place),place),env,place),place),_start_1.ANS(env,"status"),place),place)
return forComposite(withThreadSource(withOthersTexts(withContexts(withArtifactNames(isFound(place)?withFolded(loaded,place):loaded,place),place),place),place),env,place)}
function writtenRows(place,env,isAstray){if(!isFound(place))return[]
return[...exposedRows(place,env),...variableRows(place),...emptyToRows(place),...textRows(place,env),...numberRows(place),...missingIdRows(place),...passedOnRows(place),...splitOutputRows(place),...switchRows(place),...foreignRows(place,env),...isAstray?[]:unwatchedRows(place),...proposedRows(place,env),...tokenlessRows(place),...eventTextRows(place),...dataTextRows(place),...foreignStepRows(place),...otherTokenRows(place,env),...otherConditionRows(place)]}
function expressionRows(place,env){const found=[...valueRows(place,env),...outsideRows(place)]
const open=falseRows(place,env).filter(({what})=>!found.some((row)=>row.what===what))
return[...found,...open]}
function unknownRows(place,env,{mistypedNames,placeOfKey,unknownSentence}){const mistyped=mistypedNames(env).map(({name})=>name)
const written=place?.step&&givenTo(place.step)
return _start_1.wXI(env).flatMap((name)=>{if(_start_1.Qhc.some((one)=>one===name)||mistyped.includes(name))return[]
const own=Object.keys(written??{}).find((one)=>one.toLowerCase().replaceAll(" ","_")===name)
if(written!==void 0&&own===void 0)return[]
const key=own??name
const row=warning(key,unknownSentence(key),REMOVE)
const value=written?.[key]
return[{...row,...remedyFor(key,rightsIn(value??_start_1.ANS(env,name))??value,placeOfKey(name))}]})}
function remedyFor(key,value,belongs){const place=belongs?.split(" belongs ")[1]
if(place===void 0)return void 0
const lines=linesOf(key,value)
const isVariable=place.startsWith("in")
return{advice:`Move it out of \`with:\`, ${place.replace("in the","to the")}.`,lines:isVariable&&lines!==void 0?`env:\n  ${lines}`:lines}}
function rightsIn(value){const rights=scalarOf(value).split(/[,\n]/).map((one)=>/^([a-z-]+): (read|write|none)$/.exec(one.trim())??[])
if(rights.some(([whole])=>whole===void 0))return void 0
return Object.fromEntries(rights.map(([,name,right])=>[name,right]))}
function linesOf(key,value){const inner=typeof value==="object"?Object.entries(tableOf(value)):[]
const below=inner.map(([name,one])=>`  ${name}: ${scalarOf(one)}`)
const lines=inner.length===0?[`${key}: ${scalarOf(value)}`]:[`${key}:`,...below]
return lines.every((line)=>{return/^[^#"'\n]*[^\s#"'\n]$/.test(line)&&_pastable_3.X(line)&&!/: .*: |: $/.test(line)})?lines.join("\n"):void 0}
const MAX_RETRIES=1
async function examine(given){const known=await readKnown(given)
const rows=new Map()
const add=(row)=>rows.set(JSON.stringify(row),row)
for(const{name,find}of CHECKS)try{const found=await find(known)
const inPlace=known.workflow.ask((place)=>asWritten(found,given.env,place),found)
for(const row of inPlace)add(row)}catch(error){add(fault(name,given.explain(error),"Please report this."))}
const{seen,places,workflow}=known
for(const row of workflow.rows)add(row)
return{rows:withoutOpenGuards(withOutside(workflow.ask((place)=>withCuts(withoutTwins([...rows.values()]),place),[...rows.values()]),workflow.ask((place)=>expressionRows(place,given.env),[]))),outcome:seen.build.outcome,plan:places.provisioning?.markdown??""}}
function withoutTwins(rows){const isNeeding=rows.some(({what,found})=>what==="needs"&&["but needs none of them","which has no other steps"].some((one)=>found.includes(one)))
const isLost=rows.some(({what,found})=>what==="thread"&&found.startsWith("`thread:"))
return rows.filter(({what,found})=>{return!(isNeeding&&found.startsWith("Input \"needs\" is empty"))&&!(isLost&&what==="update-mode"&&found.includes("\"thread\" is empty"))})}
async function readKnown(given){const{env,inputs:sound,wrong,rows}=await readSoundInputs(readOnlyHost(given))
const host={...readOnlyHost(given),env}
const inputs={...sound,retries:Math.min(sound.retries,MAX_RETRIES)}
const{seen:happening,workflow,rows:trigger,ofMessage}=await readSeen(inputs,wrong,host)
const{context,payload}=happening
const secretless=_as_variables_0.w(context,payload)
const met={env:given.env,wrong,secretless,eventName:context.eventName,payload}
const allLost=workflow.ask((place)=>lostRows(place,met),[]).map(closed)
const{access,rows:accessRows}=await signIn(happening,{wrong,workflow,lost:allLost},host)
const names=await _require.e(8587).then(_require.bind(_require,4583))
const told=[...rows,...trigger,...accessRows]
const lost=allLost.filter(({what,isOfEntry=false})=>{const own=told.filter((row)=>row.what===what)
return own.length===0||isOfEntry&&own.filter(({state})=>state==="fault").length>1})
const causes=allLost.filter((row)=>!lost.includes(row))
const seen=access.kind==="in"?happening:withoutWebex(happening)
const guard=wrong.find(_start_1.Mwg)
const{places,rows:manifest}=await readManifest(guard===void 0?{seen,access}:{seen:withoutWebex(seen),access:{kind:"out",why:`\`${guard}\` is wrong`}},host)
const isAstray=manifest.some(({what})=>what==="provision")
const isSilent=inputs.provision!==void 0&&places.incident===void 0&&(_start_1.ANS(given.env,"to")??_start_1.ANS(given.env,"webhook-url"))===void 0
return{host,inputs,wrong,workflow,seen,access,places,roomsMet:new Map(),rows:{inputs:[...rows.filter((row)=>!isIn(row,accessRows)).map((row)=>withLoss(row,causes)),...lost,...workflow.ask((place)=>unknownRows(place,given.env,names),[]),...workflow.ask((place)=>writtenRows(place,given.env,isAstray),[]),...workflow.ask(cutRows$1,[]).filter(({what})=>!accessRows.some((row)=>row.what===what))],trigger:isSilent?trigger.filter((row)=>!ofMessage.includes(row)):trigger,access:accessRows,manifest}}}
function isIn({what,found},others){return others.some((row)=>row.what===what&&row.found===found)}
function withoutWebex(seen){return{...seen,inputs:{...seen.inputs,token:void 0,allowedOrganizations:[]}}}
function alike(rows){const remedyOf=({state,advice,lines})=>JSON.stringify([state,advice,lines])
const groups=[]
for(const row of rows){const group=row.advice===void 0?void 0:groups.find(([first])=>remedyOf(first)===remedyOf(row))
if(group===void 0)groups.push([row]);else group.push(row)}
return groups}
const MAX_TOLD=3
function told(group){if(group.length<=MAX_TOLD)return group
return[...Map.groupBy(group,shapeOf).values()].flatMap((rows)=>{const[first,...others]=rows
if(first===void 0||rows.length<=MAX_TOLD)return rows
const subjects=others.map(({what})=>`"${subjectOf(what)}"`)
return[{...first,found:`${first.found} The same applies to ${_start_1.sob(subjects,subjects.length)}.`}]})}
function shapeOf({what,found}){const subject=subjectOf(what)
return subject===""?found:found.replaceAll(subject,"…")}
function subjectOf(what){return/^[\w-]+: (.*)$/s.exec(what)?.[1]??what}
const MARKS$1={fault:"❌",warning:"⚠️",ok:"✅",unchecked:"➖"}
const ORDER=["fault","warning","unchecked","ok"]
const HOW_TO_GO_ON="To let the step do its work, remove the line `doctor: true`."
function sorted(rows){return ORDER.flatMap((state)=>rows.filter((row)=>row.state===state))}
function headingOf(rows){const count=(state)=>rows.filter((row)=>row.state===state).length
const[faults,warnings]=[count("fault"),count("warning")]
const things=(number,to)=>number===0?[]:[`${number} thing${number===1?"":"s"} to ${to}`]
const none=rows.some(({what,state})=>what==="workflow file"&&state==="unchecked")?"No problems found, but the workflow file was not checked":"No problems found"
return[...things(faults,"change"),...things(warnings,"look at")].join(", ")||none}
function checkupSummary({rows,plan}){const inOrder=sorted(rows)
const isOpen=({state})=>state==="fault"||state==="warning"
const[open,others]=[inOrder.filter(isOpen),inOrder.filter((row)=>!isOpen(row))]
const rest=others.length===0?"":markdownTable(others)
const label=`What else was checked: ${others.length}`
return`${[`### 🩺 Webex Notify: ${headingOf(rows)}`,...alike(open).map(itemOf),plan,open.length===0||rest===""?rest:folded(label,rest),`Nothing was sent, and nothing was changed. ${HOW_TO_GO_ON}`].filter(Boolean).join("\n\n")}\n`}
function itemOf(rows){const[{advice,lines}]=rows
return[...told(rows).map(({what,state,found})=>`${MARKS$1[state]} **${textOf(what)}** — ${textOf(found)}`),advice===void 0?"":`👉 ${textOf(advice)}`,lines===void 0?"":_start_1.OF3(lines).replace(/^(`+)/,"$1yaml")].filter(Boolean).join("\n\n")}
function markdownTable(rows){return["| | Checked | Found | To change |","| --- | --- | --- | --- |",...rows.map(({state,what,found,advice="",lines=""})=>{const change=[cellOf(advice),codeCell(lines)].filter(Boolean).join("<br>")
return`| ${MARKS$1[state]} | ${cellOf(what)} | ${cellOf(found)} | ${change} |`})].join("\n")}
function codeCell(lines){if(!lines.includes("\n"))return _start_1.ti1(lines).replaceAll("|","\\|")
return`<pre>${lines.replace(/[&<>|*_`\\[\]\n]/g,(one)=>`&#${one.charCodeAt(0)};`)}</pre>`}
function folded(label,content){return[`<details><summary>${label}</summary>`,"",content,"","</details>"].join("\n")}
function textOf(text){return sentence(text,(code)=>code)}
function cellOf(text){return sentence(text,(code)=>code.replaceAll("|","\\|"))}
function sentence(text,codeOf){return text.split(/(`[^`]+`)/).map((part,at)=>at%2===1?codeOf(part):plainPart(part)).join("")}
function plainPart(part){const before=part===part.trimStart()?"":" "
const after=part===part.trimEnd()?"":" "
return[before,_start_1.FVb(part.trim()),after].join("")}
const MAX_ANNOTATIONS=9
const TITLE={title:"Webex Notify"}
const MAX_SENTENCE=2e3
const MAX_LINES=1e4
const MAX_ROWS=200
function cleanCheckup(checkup,{secrets,wall}){const clean=(text)=>_start_1._HL(_start_1.Axp(wall,text,secrets,_start_1.TNj),MAX_SENTENCE)
const whole=(text)=>_start_1.Axp(wall,text,secrets)
const rows=firstOf(sorted(checkup.rows)).map(({what,state,found,advice,lines})=>({what:clean(what),state,found:clean(found),advice:advice&&clean(advice),lines:lines!==void 0&&lines.length<=MAX_LINES&&whole(lines)===lines?lines:void 0}))
return{...checkup,rows,plan:whole(checkup.plan)}}
function firstOf(rows){const next=rows[MAX_ROWS]
if(next===void 0)return rows
const found=`There are ${rows.length-MAX_ROWS} more.`
return[...rows.slice(0,MAX_ROWS),{what:"Others",state:next.state,found}]}
function reportCheckup(checkup,core,endedAt){const{rows,outcome}=checkup
const heading=headingOf(rows)
const faults=rows.filter(({state})=>state==="fault")
log(heading,sorted(rows),core)
annotate(faults,core.error)
annotate(rows.filter(({state})=>state==="warning"),core.warning)
const problems=faults.map(({lines,...row})=>sentenceOf(lines===void 0?row:{...row,advice:""}))
const report={..._start_1.MKH(problems,endedAt),outcome}
const lost=_start_1.q44(report,core)
const unwritten=_start_1.hx8([()=>checkupSummary(checkup),()=>checkupSummary({...checkup,plan:""}),()=>`### 🩺 Webex Notify: ${heading}\n\n${_start_1.ch7} ${HOW_TO_GO_ON}\n`],core)
if(unwritten!==void 0)core.warning(unwritten,TITLE)
return[faults.length===0?void 0:`The doctor found ${heading}. The job summary says what to change.`,lost].filter((sentence)=>sentence!==void 0).join(" ")||void 0}
const MARKS={fault:"✗",warning:"!",ok:"✓",unchecked:"–"}
function log(heading,rows,core){core.startGroup(`Webex doctor: ${heading}`)
for(const row of rows)core.info(`${MARKS[row.state]} ${withLines(row)}`)
core.endGroup()
core.info(HOW_TO_GO_ON)}
function annotate(rows,say){for(const group of alike(rows).flatMap(told).slice(0,MAX_ANNOTATIONS))say(withLines(group),TITLE)}
function sentenceOf({what,found,advice}){return[`${what}: ${found}`,advice].filter(Boolean).join(" ")}
function withLines(row){return[sentenceOf(row),row.lines].filter(Boolean).join("\n")}
async function doctor(host,core,secrets){const{STATE,TOLD}=await _require.e(1149).then(_require.bind(_require,5667))
host.saveState(STATE,TOLD)
return reportCheckup(cleanCheckup(await examine(host),{secrets,wall:host.wall}),core,host.now())}}),3752:((_module,_exports,_require)=>{_require.d(_exports,{Z:()=>isOfClient,q:()=>OF_CLIENT})
const OF_CLIENT=/client authentication|client credentials|invalid_client/i
function isOfClient({kind,description=""}){return kind==="auth"&&OF_CLIENT.test(description)}}),};
