import{modules as m0}from"./shared-4444.js"
import{modules as m1}from"./shared-5323.js"
import{modules as m2}from"./shared-3449.js"
export const id=889
export const ids=[889]
export const modules={...m0,...m1,...m2,1461:((_module,_exports,_require)=>{_require.d(_exports,{readReports:()=>readReports})
var _rolldown_runtime_0=_require(3449)
var _start_1=_require(2839)
var _tail_2=_require(4837)
var _repository_path_3=_require(5323)
var _message_4=_require(4444)
const HEAD_BYTES=256
const MARKS$1=[[[255,254],"utf-16le"],[[254,255],"utf-16be"],[[60,0,63,0],"utf-16le"],[[0,60,0,63],"utf-16be"]]
async function*decodeXml(bytes){let decoder
let head=new Uint8Array()
for await(const chunk of bytes){if(decoder!==void 0){yield decoder.decode(chunk,{stream:true})
continue}
head=joined(head,chunk)
if(head.length<HEAD_BYTES)continue
decoder=decoderFor(head)
yield decoder.decode(head,{stream:true})}
if(decoder===void 0)yield decoderFor(head).decode(head);else yield decoder.decode()}
function joined(a,b){const both=new Uint8Array(a.length+b.length)
both.set(a)
both.set(b,a.length)
return both}
function decoderFor(head){const[,marked]=MARKS$1.find(([mark])=>mark.every((byte,index)=>head[index]===byte))??[]
if(marked!==void 0)return new TextDecoder(marked)
const start=String.fromCharCode(...head.subarray(0,HEAD_BYTES))
const[,declared="utf-8"]=/^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)??[]
if(/^utf-?(?:16|32)/i.test(declared))return new TextDecoder()
try{return new TextDecoder(declared)}catch{return new TextDecoder("windows-1252")}}
const MAX_EXCEPTION=16e3
const LEVELS$1=new Map([["error","error"],["fatal","error"],["warning","warning"],["warn","warning"],["info","note"],["notice","note"]])
const RULES=[{source:/^com\.puppycrawl\.tools\.checkstyle\.(?:.*\.)?(\w+?)(?:Check)?$/,tool:"Checkstyle"},{source:/^eslint\.rules\.(.+)$/,tool:"ESLint"},{source:/^stylelint\.rules\.(.+)$/,tool:"Stylelint"},{source:/^ShellCheck\.(.+)$/,tool:"ShellCheck"},{source:/^detekt\.(.+)$/,tool:"detekt"},{source:/^((?:standard|experimental):.+)$/,tool:"ktlint"},{source:/^((?:lint|assist)\/.+)$/,tool:"Biome"},{source:/^([A-Z]\w*\.[A-Z]\w*\.[A-Z]\w*\.\w+)$/,tool:"PHP_CodeSniffer"},{source:/^(Internal\.\w+)$/,tool:"PHP_CodeSniffer"}]
async function readCheckstyle(bytes,source,into){const document=new CheckstyleDocument(source,into)
try{await source.readXml(bytes,document)}catch(error){const reason=error instanceof Error?error.message:String(error)
into.addProblem(`${source.name} could be read only in part`,reason)}}
var CheckstyleDocument=class{#source
#into
#hasRoot=false
#isOther=false
#file
#exception
constructor(source,into){this.#source=source
this.#into=into}
onOpen(name,attributes){if(!this.#hasRoot)this.#checkRoot(name)
if(this.#isOther)return
if(name==="file")this.#file=_repository_path_3.SH(attributes["name"]??"",this.#source)
if(name==="error")this.#addError(attributes)
if(name==="exception")this.#exception=""}
onText(text){if(this.#exception!==void 0&&this.#exception.length<=MAX_EXCEPTION)this.#exception+=text}
onClose(name){if(name==="file")this.#file=void 0
if(name!=="exception"||this.#exception===void 0)return
const what=_start_1.GHz(this.#exception,MAX_EXCEPTION)
this.#into.addProblem(`${this.#source.name} says that ${this.#file??"a file"} was not checked`,what)
this.#exception=void 0}
#checkRoot(name){this.#hasRoot=true
this.#isOther=name!=="checkstyle"
if(!this.#isOther)return
const{name:file}=this.#source
this.#into.addProblem(`${file} is XML, but not Checkstyle XML: it begins with <${_message_4.EU(name)}>.`)}
#addError(attributes){const severity=attributes["severity"]?.toLowerCase()??"error"
if(severity==="ignore")return
const{rule,tool}=ruleOf(attributes["source"]??"")
const message=_message_4.Lo(attributes["message"]??"").trimEnd()
this.#into.add({file:this.#file,line:_message_4.G1(attributes["line"]),column:_message_4.G1(attributes["column"]),rule,level:LEVELS$1.get(severity)??"warning",message:withoutEnd(message,` (${rule})`)||(rule??""),tool})}}
function ruleOf(source){const short=_start_1._HL(source,500)
for(const{source:shape,tool}of RULES){const rule=shape.exec(short)?.[1]
if(rule!==void 0)return{rule:_message_4.EU(rule),tool}}
return{rule:_message_4.EU(source),tool:void 0}}
function withoutEnd(text,end){return text.endsWith(end)?text.slice(0,-end.length):text}
const MAX_FINDINGS=1e3
const MAX_COMPARED$1=2e4
const LEVELS={error:"errors",warning:"warnings",note:"notes"}
var FindingCollector=class{#kept={error:[],warning:[],note:[]}
#counts=noCounts()
#rules=new Map()
#files=new Map()
#problems=new Set()
#seen=new Map()
#hide
#inFile=new Map()
constructor(hide=_start_1.Q06([])){this.#hide=hide}
startFile(){this.#inFile=new Map()}
add(finding){if(this.#isRepeated(finding))return
const key=LEVELS[finding.level]
this.#counts[key]++
countIn$1(this.#rules,finding.rule,key)
countIn$1(this.#files,finding.file,key)
const kept=this.#kept[finding.level]
if(kept.length<1e3)kept.push(finding)}
addProblem(sentence,said){if(this.#problems.size>=50)return
const line=said===void 0?"":_message_4.EE(this.#hide(_message_4.Lo(said)))
this.#problems.add(said===void 0?sentence:`${sentence}: ${line}`)}
report(){const{error,warning,note}=this.#kept
return{counts:{...this.#counts},findings:[...error,...warning,...note].slice(0,MAX_FINDINGS),byRule:groupsOf(this.#rules),byFile:groupsOf(this.#files),problems:[...this.#problems]}}
#isRepeated({tool,rule,file,line,column,message}){const key=`${tool}\n${rule}\n${file}\n${line}\n${column}\n${_message_4.lp(message)}`
const count=(this.#inFile.get(key)??0)+1
if(this.#inFile.size<MAX_COMPARED$1)this.#inFile.set(key,count)
const before=this.#seen.get(key)??0
if(count<=before)return true
if(before>0||this.#seen.size<MAX_COMPARED$1)this.#seen.set(key,count)
return false}}
function countIn$1(groups,name,key){if(name===void 0)return
const tally=groups.get(name)??noCounts()
if(groups.size<1e4)groups.set(name,tally)
tally[key]++}
function groupsOf(groups){return[...groups].map(([name,tally])=>({name,...tally})).sort((a,b)=>b.errors-a.errors||b.warnings-a.warnings||b.notes-a.notes||(a.name<b.name?-1:1))}
function noCounts(){return{errors:0,warnings:0,notes:0}}
var SarifOverrides=class{#invocations
constructor(run,rules){this.#invocations=_start_1.gTs(run,"invocations").map((one)=>levelsOf(one,rules))}
levelOf(result,rule){if(rule===void 0)return void 0
const index=_start_1.fKb(result,"provenance","invocationIndex")
const only=this.#invocations.length===1?0:-1
return this.#invocations[typeof index==="number"&&index>=0?index:only]?.get(rule)}}
function levelsOf(invocation,rules){const levels=new Map()
for(const override of _start_1.gTs(invocation,"ruleConfigurationOverrides")){const rule=rules.referredBy(_start_1.fKb(override,"descriptor"))
const level=_start_1.$6N(override,"configuration","level")
if(rule!==void 0&&level!==void 0)levels.set(rule,level)}
return levels}
const MAX_BASES=10
const MAX_PATHS=1e3
var SarifPlaces=class{#run
#workspace
#bases=new Map()
#shared=new Map()
#paths=new Map()
constructor(run,workspace){this.#run=run
this.#workspace=workspace}
fileOf(location){const own=_start_1.fKb(location,"artifactLocation")
const uri=_start_1.$6N(own,"uri")
if(uri!==void 0)return this.#pathOf(own,uri)
const index=_start_1.fKb(own,"index")
const artifact=typeof index==="number"?_start_1.gTs(this.#run,"artifacts")[index]:void 0
if(!this.#shared.has(artifact)){const place=_start_1.fKb(artifact,"location")
this.#shared.set(artifact,this.#pathOf(place,_start_1.$6N(place,"uri")))}
return this.#shared.get(artifact)}
#pathOf(place,uri){if(uri===void 0)return void 0
const baseId=_start_1.$6N(place,"uriBaseId")
const key=baseId===void 0?uri:`${baseId}\n${uri}`
const known=this.#paths.get(key)
if(known!==void 0||this.#paths.has(key))return known
const places={workspace:this.#workspace,base:this.#baseOf(baseId)}
const path=_repository_path_3.SH(_repository_path_3.kw(uri),places)
if(this.#paths.size<MAX_PATHS)this.#paths.set(key,path)
return path}
#baseOf(id){if(id===void 0)return void 0
if(!this.#bases.has(id))this.#bases.set(id,this.#readBase(id))
return this.#bases.get(id)}
#readBase(id){let base=""
let next=id
for(let count=0;next!==void 0&&count<MAX_BASES;count++){const place=_start_1.fKb(this.#run,"originalUriBaseIds",next)
const uri=_start_1.$6N(place,"uri")??""
if(isWebAddress(uri))break
base=_repository_path_3.HS(_repository_path_3.kw(uri),base)
next=_start_1.$6N(place,"uriBaseId")}
return base===""||base.length>1600?void 0:base}}
function isWebAddress(uri){return/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(uri)}
var ToldRule=class{id
level
#rule
#texts=new Map()
#description
#isDescribed=false
constructor(rule){this.#rule=rule
this.id=_start_1.$6N(rule,"id")
this.level=_start_1.$6N(rule,"defaultConfiguration","level")}
textOf(name){if(!this.#texts.has(name))this.#texts.set(name,_start_1.$6N(this.#rule,"messageStrings",name,"text"))
return this.#texts.get(name)}
get description(){if(!this.#isDescribed){this.#isDescribed=true
this.#description=_start_1.$6N(this.#rule,"shortDescription","text")??_start_1.$6N(this.#rule,"fullDescription","text")}
return this.#description}}
var RuleFinder=class{#driver
#extensions
#byGuid=new Map()
#byName=new Map()
#byId=new Map()
#told=new Map()
constructor(run){this.#driver=componentOf(_start_1.fKb(run,"tool","driver"))
this.#extensions=_start_1.gTs(run,"tool","extensions").map(componentOf)
for(const[index,{guid,name}]of this.#extensions.entries()){addFirst(this.#byGuid,guid,index)
addFirst(this.#byName,name,index)}
for(const{rules}of[this.#driver,...this.#extensions]){const own=new Map(rules.map((rule)=>[_start_1.$6N(rule,"id")??"",rule]))
for(const[id,rule]of own)addFirst(this.#byId,id,rule)}}
referredBy(reference){const component=this.#componentOf(_start_1.fKb(reference,"toolComponent"))
const index=_start_1.fKb(reference,"index")
const indexed=typeof index==="number"?this.#toldOf(component.rules[index]):void 0
const id=_start_1.$6N(reference,"id")
return fits(indexed,id)?indexed:this.#toldOf(this.#ruleById(id))}
ruleOf(result){const id=_start_1.$6N(result,"ruleId")??_start_1.$6N(result,"rule","id")
const component=this.#componentOf(_start_1.fKb(result,"rule","toolComponent"))
const index=_start_1.fKb(result,"rule","index")??_start_1.fKb(result,"ruleIndex")
const indexed=typeof index==="number"?this.#toldOf(component.rules[index]):void 0
const rule=fits(indexed,id)?indexed:this.#toldOf(this.#ruleById(id))
return{id:id??rule?.id,rule}}
#toldOf(rule){if(!_start_1.Gvm(rule))return void 0
const told=this.#told.get(rule)??new ToldRule(rule)
this.#told.set(rule,told)
return told}
#componentOf(reference){const index=_start_1.fKb(reference,"index")
if(typeof index==="number")return this.#extensions[index]??this.#driver
const byGuid=this.#byGuid.get(_start_1.$6N(reference,"guid")??"")
const byName=this.#byName.get(_start_1.$6N(reference,"name")??"")
const first=Math.min(byGuid??Number.POSITIVE_INFINITY,byName??Number.POSITIVE_INFINITY)
return this.#extensions[first]??this.#driver}
#ruleById(id){if(id===void 0)return void 0
return this.#byId.get(id)??this.#byId.get(id.replace(/\/[^/]*$/,""))}}
function addFirst(to,key,value){if(key!==void 0&&!to.has(key))to.set(key,value)}
function componentOf(component){const rules=_start_1.gTs(component,"rules")
return{name:_start_1.$6N(component,"name"),guid:_start_1.$6N(component,"guid"),rules}}
function fits(rule,id){if(rule===void 0)return false
const own=rule.id
if(id===void 0||own===void 0||id===own)return true
return id.length>own.length&&id[own.length]==="/"&&id.startsWith(own)}
const MAX_TEXTS=1e3
const MAX_LOOKED_AT=4e3
const FINE_KINDS=new Set(["pass","notApplicable"])
function readSarif(text,source,into){const log=parsed(text)
const problem=problemOf(log)
if(problem!==void 0){into.addProblem(`${source.name} ${problem}.`)
return}
for(const run of _start_1.gTs(log,"runs"))new SarifRun(run,source,into).read()}
function parsed(text){try{return JSON.parse(text)}catch{return}}
function problemOf(log){if(log===void 0)return"is not valid JSON: it is cut off or damaged"
const version=_start_1.$6N(log,"version")
if(!Array.isArray(_start_1.fKb(log,"runs")))return"is JSON, but not SARIF: it has no list \"runs\". Configure the tool to write SARIF 2.1 or Checkstyle XML"
return version===void 0||version.startsWith("2.1")?void 0:`is SARIF ${_message_4.EU(version)}, but only 2.1 is supported: it is ignored`}
var SarifRun=class{#run
#source
#into
#rules
#overrides
#places
#texts=new Map()
#names=new Map()
#tool
constructor(run,source,into){this.#run=run
this.#source=source
this.#into=into
this.#rules=new RuleFinder(run)
this.#overrides=new SarifOverrides(run,this.#rules)
this.#places=new SarifPlaces(run,source.workspace)
this.#tool=_message_4.EU(_start_1.$6N(run,"tool","driver","name"))}
read(){for(const result of _start_1.gTs(this.#run,"results"))if(_start_1.Gvm(result)&&isOpen(result))this.#into.add(this.#findingOf(result))
for(const invocation of _start_1.gTs(this.#run,"invocations"))if(_start_1.fKb(invocation,"executionSuccessful")===false)this.#readFailure(invocation)}
#readFailure(invocation){const errors=["toolConfigurationNotifications","toolExecutionNotifications"].flatMap((list)=>_start_1.gTs(invocation,list)).filter((one)=>_start_1.fKb(one,"level")==="error")
const{located=[],nowhere=[]}=Object.groupBy(errors,(one)=>this.#places.fileOf(locationOf(one))===void 0?"nowhere":"located")
for(const notification of located){const rule=_message_4.EU(_start_1.$6N(notification,"descriptor","id"))
this.#into.add({...this.#findingOf(notification),rule,level:"error"})}
if(nowhere.length===0&&located.length>0)return
const reason=nowhere.map((one)=>this.#messageOf(one,void 0)).find((text)=>text!=="")??_start_1.$6N(invocation,"exitCodeDescription")
const failure=`${this.#source.name} says that ${this.#tool??"the tool"} failed`
this.#into.addProblem(reason===void 0?`${failure}.`:failure,reason)}
#findingOf(result){const{id,rule}=this.#rules.ruleOf(result)
const location=locationOf(result)
const name=this.#nameOf(id)
return{file:this.#places.fileOf(location),line:_message_4.G1(_start_1.fKb(location,"region","startLine")),column:_message_4.G1(_start_1.fKb(location,"region","startColumn")),rule:name,level:levelOf(result,this.#overrides.levelOf(result,rule)??rule?.level),message:this.#messageOf(result,rule)||(name??""),tool:this.#tool}}
#messageOf(holder,rule){const message=_start_1.fKb(holder,"message")
const text=_start_1.$6N(message,"text")??rule?.textOf(_start_1.$6N(message,"id")??"default")??_start_1.$6N(message,"markdown")??rule?.description??""
return this.#textOf(text,_start_1.gTs(message,"arguments"))}
#nameOf(id){if(id===void 0)return void 0
const name=this.#names.has(id)?this.#names.get(id):_message_4.EU(id)
if(this.#names.size<MAX_TEXTS)this.#names.set(id,name)
return name}
#textOf(text,values){if(values.length>0)return _message_4.Lo(plainMessage(text,values))
const told=this.#texts.get(text)??_message_4.Lo(plainMessage(text,values))
if(this.#texts.size<MAX_TEXTS)this.#texts.set(text,told)
return told}}
function isOpen(result){const suppressions=_start_1.gTs(result,"suppressions")
const isSuppressed=suppressions.length>0&&suppressions.every((one)=>(_start_1.$6N(one,"status")??"accepted")==="accepted")
const isGone=_start_1.fKb(result,"baselineState")==="absent"
return!isSuppressed&&!isGone&&!FINE_KINDS.has(_start_1.$6N(result,"kind")??"fail")}
function levelOf(result,ofRule){const kind=_start_1.$6N(result,"kind")??"fail"
const known=_start_1.$6N(result,"level")??(kind==="fail"?void 0:"note")??ofRule??"warning"
if(known==="error"||known==="warning")return known
return"note"}
function locationOf(result){return _start_1.gTs(result,"locations").map((one)=>_start_1.fKb(one,"physicalLocation")).find((one)=>one!==void 0)}
const HAS_MARKUP=/[{[\\]/
function plainMessage(text,values){if(!HAS_MARKUP.test(text))return text
let room=MAX_LOOKED_AT
return _start_1.GHz(text,MAX_LOOKED_AT).replace(/\{(\d{1,2})\}/g,(whole,index)=>{const value=values[Number(index)]
if(typeof value!=="string"&&typeof value!=="number")return whole
if(room===0)return""
const shown=_start_1.GHz(String(value),room)
room=Math.max(0,room-String(value).length)
return shown}).replace(/(?<!\\)\[((?:[^\\[\]]|\\.)*)\]\(\d+\)/g,"$1").replace(/\\([[\]])/g,"$1")}
const MAX_LINT_FILE_BYTES=16777216
async function readLint(files,options){const collector=new FindingCollector(options.hide)
for await(const file of files){collector.startFile()
try{await readFile(file,options,collector)}catch(error){const reason=error instanceof Error?error.message:String(error)
collector.addProblem(`${file.name} could not be read`,reason)}}
return(options.wall??_start_1.fc8).runNeeded(()=>collector.report())}
async function readFile(file,options,into){const start=await startOf(limited(file.bytes))
const source={name:file.name,workspace:options.workspace}
const kind=kindOf(start.bytes)
if(kind==="XML")return readCheckstyle(start.all,{...source,readXml:options.readXml},into)
if(kind==="JSON"){const text=await textOf(start.all)
return(options.wall??_start_1.fc8).run(()=>readSarif(text,source,into))}
into.addProblem(kind==="empty"?`${file.name} is empty: did the linter run?`:`${file.name} is neither SARIF nor Checkstyle XML.`)}
function kindOf(start){const[first]=new TextDecoder(_tail_2.P$(start)).decode(start).trimStart()
if(first===void 0)return"empty"
if(first==="<")return"XML"
return first==="{"||first==="["?"JSON":"other"}
async function textOf(chunks){const parts=[]
for await(const chunk of chunks)parts.push(chunk)
const decoder=new TextDecoder(_tail_2.P$(parts[0]??new Uint8Array()))
return parts.map((part)=>decoder.decode(part,{stream:true})).join("")+decoder.decode()}
const START_BYTES=256
async function startOf(chunks){const iterator=chunks[Symbol.asyncIterator]()
let bytes=new Uint8Array()
while(bytes.length<START_BYTES){const{done,value}=await iterator.next()
if(done===true)break
bytes=joined(bytes,value)}
async function*all(){if(bytes.length>0)yield bytes
yield*{[Symbol.asyncIterator]:()=>iterator}}
return{bytes,all:all()}}
async function*limited(chunks){let count=0
for await(const chunk of chunks){count+=chunk.length
if(count>16777216)throw new Error(`it is larger than ${MAX_LINT_FILE_BYTES/1024/1024} MiB`)
yield chunk}}
const HARMLESS=/^(?:disallowed character\.$|duplicate attribute|expected (?:one of|the name)|(?:version number|(?:encoding|standalone) value) must|the string "]]>"|[\w ?]*(?:entity|declaration|name\/value pairs))/
var Stop=class extends Error{kind
constructor(kind){super(kind)
this.kind=kind}}
async function readXml(chunks,reader,wall){const{SaxesParser}=await _require.e(5449).then(_require.bind(_require,7307)).then((m)=>_rolldown_runtime_0.f1(m.default,1))
const parser=new SaxesParser({fragment:true,position:false,xmlns:false})
let atEnd=false
parser.on("opentag",({name,attributes})=>reader.open(name,attributes))
parser.on("text",(text)=>reader.text(text))
parser.on("cdata",(text)=>reader.text(text))
parser.on("closetag",({name})=>reader.close(name))
parser.on("doctype",(doctype)=>{if(/<!ENTITY/i.test(doctype))throw new Stop("entities")})
parser.on("error",({message})=>{if(!HARMLESS.test(message))throw new Stop(atEnd?"cut off":"broken")})
try{for await(const chunk of chunks)wall.run(()=>parser.write(chunk))
atEnd=true
wall.run(()=>parser.close())}catch(error){if(error instanceof Stop)return{kind:error.kind,line:parser.line}
if(error instanceof _start_1.JTn)return{kind:error.isLate?"too late":"too slow",line:parser.line}
throw error}}
function lintXmlReader(wall){return async(bytes,events)=>{const fault=await readXml(decodeXml(bytes),{open:(name,attributes)=>events.onOpen(name,attributes),text:(text)=>events.onText?.(text),close:(name)=>events.onClose?.(name)},wall)
if(fault!==void 0)throw new Error(sentenceOf(fault))}}
function sentenceOf({kind,line}){if(kind==="entities")return"it declares XML entities, which can make a small file enormous"
if(kind==="too slow")return"it takes too long to read"
if(kind==="too late")return"other files used up the time"
return kind==="broken"?`it is broken XML in line ${line}`:"it is cut off"}
const MAX_LINES$1=12
const NAMED=/^((?:expected|received|actual|left|right|got|want)(?: [a-z ]{1,30})?) *: *(\S.*)$/i
const TOLD=/^(?:Received function did not throw|Failed asserting that .*)$/
const DIFFERENCES=/^\+ Received +\+ \d{1,7}$/
function comparedValues(lines){const start=lines.findIndex((line)=>DIFFERENCES.test(line))
if(start>=0)return differences(lines.slice(start+1))
return lines.slice(0,MAX_LINES$1).flatMap((line)=>{if(TOLD.test(line))return[line.replace(/\.$/,"")]
const[,name="",value=""]=NAMED.exec(line)??[]
if(value==="")return[]
return[`${/^(?:left|right)$/.test(name)?name:`${name.trim()}:`} ${value.replace(/,$/,"")}`]}).slice(0,2).map(_start_1.TNj)}
function differences(lines){const first=(name,mark)=>{const line=lines.find((one)=>one.startsWith(`${mark} `))
return line===void 0?[]:[`${name}: ${_start_1.TNj(line.slice(1)).replace(/,$/,"")}`]}
return[...first("Expected","-"),...first("Received","+")]}
const TYPE=/^[A-Za-z_$][\w$.:\\]{0,300}$/
const EXCEPTION=/(?:Error|Exception|Failure|Warning|Exit|Interrupt|Fault|Panic)$/
const SAYS_NO_MORE=/^(?:(?:Assertion|Comparison|Expectation|MultipleFailures|Multiple|ConditionNotSatisfied|SpockComparison|SpockAssertion|AssertionFailed|Test|TestFailed|Failure|Error|Exception|JestAssertion|Throws|Equal|True|False|ArrayComparison)\w{0,30}|Error|Exception|Failure|Throwable)$/
const OF_ASSERTIONS=/^(?:org\.(?:junit|opentest4j|testng|hamcrest|assertj)|junit|Xunit|NUnit|RSpec|PHPUnit)\b/
function typeAlone(type){const whole=(type??"").trim()
const name=nameOf(whole)
return name===void 0||isOfAssertion(whole,name)?void 0:name}
function withType(message,type){const name=typeAlone(type)
return name===void 0||message.includes(name)?message:`${name}: ${message}`}
function withShortType(text){const line=text.replaceAll("org.opentest4j.AssertionFailedError: ","")
const[word=""]=line.split(" ",1)
const rest=line.slice(word.length).trim()
if(rest!==""&&!word.endsWith(":")&&!rest.startsWith(": "))return line
const whole=word.replace(/:$/,"")
const name=nameOf(whole)
if(name===void 0||name===whole)return line
const message=rest.replace(/^: /,"")
if(message==="")return name
return isOfAssertion(whole,name)?message:`${name}: ${message}`}
function nameOf(whole){const name=TYPE.test(whole)?whole.split(/[.:\\$]/).at(-1):void 0
return name!==void 0&&EXCEPTION.test(name)?name:void 0}
function isOfAssertion(whole,name){return SAYS_NO_MORE.test(name)||OF_ASSERTIONS.test(whole)}
const VAGUE=[/^(?:(?:test )?fail(?:ed|ure)?|error|build error|test failed|collection failure|exception|assertion ?error)?[.!:]?$/i,/^test failure with exit code \d{1,5}$/,/^failed:? [\w:]{1,300}$/,/^\d{1,5} failures?, see stacktrace for details$/,/^\[object \w{1,40}\]$/,/^<[\w.]{1,200} object at 0x[\da-f]{1,16}>$/,/^Traceback \(most recent call last\):?$/]
const PANIC=/^(?:thread '[^'\n]{1,300}'(?: \(\d{1,10}\))? )?panicked at [^'\n][^\n]*:\d{1,7}:?$/
function isVague(line){return VAGUE.some((one)=>one.test(line))||PANIC.test(line)||isQuestion(line)}
function isQuestion(line){const[question=""]=line.split(" // ",1)
return/^(?:Error: )?expect\(/.test(question)&&question.includes(").")&&question.endsWith(")")}
const AROUND=/^(?:=== (?:RUN|CONT|PAUSE|NAME)\b|--- (?:FAIL|SKIP)|● |\[.*\] › |(?:FAILED:|[\w\\]+::\w+|[^\p{L}\p{N}]*)$|[\w\\]+::\w+ with data set )/u
const MARKED$2=/^E {2,}(?=\S)/
const TESTIFY=/^Error: {2,}\t?(?=\S)|^Error:\s*\t(?=\S)/
function causeLine(message){const lines=message.split("\n")
if(lines.length===1)return withShortType(_start_1.TNj(message))
const told=lines.map((line)=>line.trim())
const at=causeAt(lines,told)
const cause=withShortType(_start_1.TNj(told[at]?.replace(MARKED$2,"").replace(TESTIFY,"")??""))
const values=comparedValues(told.slice(at+1))
if(!isVague(cause))return withValues(cause,values)
if(values.length>1)return values.join(", ")
const next=told.slice(at+1).find((line)=>!AROUND.test(line)&&!isVague(line))
return values[0]===void 0?withShortType(_start_1.TNj(next??cause)):`${cause} (${values[0]})`}
function withValues(cause,values){return values.length>1||values[0]?.startsWith("Failed asserting")===true?`${cause.replace(/:$/,"")} (${values.join(", ")})`:cause}
function causeAt(lines,told){const marked=lines.findIndex((line)=>MARKED$2.test(line))
if(marked>=0)return marked
const trace=told.lastIndexOf("Traceback (most recent call last):")
const raised=trace<0?-1:lines.findIndex((line,at)=>at>trace&&/^[A-Za-z_]/.test(line))
if(raised>=0)return raised
const testify=told.some((line)=>line.startsWith("Error Trace:"))?told.findIndex((line)=>TESTIFY.test(line)):-1
if(testify>=0)return testify
const panic=told.findIndex((line)=>PANIC.test(line))
if(panic>=0&&told[panic+1]!==void 0&&told[panic+1]!=="")return panic+1
const first=told.findIndex((line)=>!AROUND.test(line))
return first<0?told.length-1:first}
function compareTests(current,baseline){const failedThen=(test)=>baseline.endingOf(test)==="failed"
const wasRead=(test)=>baseline.isComplete||baseline.endingOf(test)!==void 0
const isGone=(now)=>now==="skipped"||now===void 0&&current.isComplete
return{newlyFailing:current.failed.filter((test)=>!failedThen(test)&&wasRead(test)),stillFailing:current.failed.filter(failedThen),fixed:baseline.failed.filter((test)=>current.endingOf(test)==="passed"),gone:baseline.failed.filter((test)=>isGone(current.endingOf(test)))}}
function mayRepeat({dialect},isFailedJob,repeat){if(dialect==="other")return false
if(dialect==="go"||!isFailedJob||!hasFailed(repeat.earlier))return true
if(!hasFailed(repeat.ending))return false
return dialect==="pytest"||repeat.isAlike}
function repeatsPassed(file,names){if(file.dialect==="other"||file.dialect==="pytest")return false
const passed=new Set()
for(const[index,ending]of file.endings.entries()){const id=names.idAt(file.start+index)
if(passed.has(id))return true
if(ending==="passed"||ending==="flaky")passed.add(id)}
return false}
function hasFailed(ending){return ending==="failure"||ending==="error"}
const ATTEMPT=/(?<![a-z])(?:re-?runs?|retry|retries|attempt)(?![a-z])(?:[^a-z0-9]?(\d{1,4}))?/gi
function inOrderOfAttempts(files,names){const largest=largestFailing(files,names)
return inOrder(files.map((file)=>({file,attempt:attemptOf(file,largest,names)})))}
function inOrder(attempts){return attempts.sort((a,b)=>{return a.attempt-b.attempt||(a.attempt>0?b.file.endings.length-a.file.endings.length:0)})}
function inStatedOrder(files){return inOrder(files.map((file)=>({file,attempt:statedAttempt(file)})))}
function attemptOf(file,largest,names){if(isLater(file))return statedAttempt(file)
const size=file.endings.length
const wasLarger=(_,index)=>(largest[names.idAt(file.start+index)]??0)>size
return size>0&&file.endings.every(wasLarger)?1:0}
function statedAttempt(file){return isLater(file)?Number([...file.name.matchAll(ATTEMPT)].at(-1)?.[1]??1):0}
function largestFailing(files,names){const largest=[]
for(const{start,endings}of files)for(const[index,ending]of endings.entries()){if(!hasFailed(ending))continue
const id=names.idAt(start+index)
largest[id]=Math.max(largest[id]??0,endings.length)}
return largest}
function isLater({name}){return name.search(ATTEMPT)>=0}
function mergeRuns(files,names,isFailedJob){if(!mayHaveReruns(files))return apart(files)
const merged=merge(inOrderOfAttempts(files,names),names,isFailedJob)
return isFailedJob&&!merged.endings.some(hasFailed)&&files.some((file)=>failsIn(file))?merge(inStatedOrder(files),names,isFailedJob,false):merged}
function apart(files){const endings=[]
const failures=new Map()
for(const file of files){for(const[index,failure]of file.failures)failures.set(endings.length+index,failure)
for(const ending of file.endings)endings.push(ending)}
const places=()=>files.flatMap(({start,endings:own})=>own.map((_,at)=>start+at))
return{places,endings,failures}}
function merge(attempts,names,isFailedJob,mayRepeatInFile=true){const merger=new Merger(isFailedJob)
for(const{file,attempt}of attempts){const hasRepeats=mayRepeatInFile&&!repeatsPassed(file,names)
for(const index of file.endings.keys())merger.merge({file,index},names.idAt(file.start+index),{isRerun:attempt>0,hasRepeats})}
return merger}
function failsIn({endings}){return endings.some(hasFailed)}
function mayHaveReruns(files){if(files.some(({dialect})=>dialect!=="other"))return true
return files.length>1&&(files.some(isLater)||mayRepeatFailures(files))}
function mayRepeatFailures(files){const bySize=Map.groupBy(files,({endings})=>endings.length)
const failed=new Set()
for(const size of[...bySize.keys()].sort((a,b)=>b-a)){const same=bySize.get(size)??[]
if(same.some(({first})=>first!==void 0&&failed.has(nameKey(first))))return true
for(const{failures}of same)for(const test of failures.values())failed.add(nameKey(test))}
return false}
function nameKey({suite,className,name}){return[suite,className,name].join("\0")}
const MAX_COMPARED=256
var Merger=class{#isFailedJob
#places=[]
places=()=>this.#places
endings=[]
failures=new Map()
#files=[]
#indexOf=[]
#next=new Map()
constructor(isFailedJob){this.#isFailedJob=isFailedJob}
append(file,index){const own=this.#places.push(file.start+index)-1
this.endings.push(file.endings[index]??"passed")
const failure=file.failures.get(index)
if(failure!==void 0)this.failures.set(own,failure)
return own}
merge(run,id,where){const{file,index}=run
const same=this.#earlierRun(id,run,where)
if(same!==void 0){this.#takeOver(same,file,index)
return}
const own=this.append(file,index)
this.#files[own]=file
const other=this.#indexOf[id]
if(other!==void 0)this.#next.set(own,other)
this.#indexOf[id]=own}
#earlierRun(id,run,{isRerun,hasRepeats}){let found
let one=this.#indexOf[id]
for(let count=0;one!==void 0&&count<MAX_COMPARED;count++,one=this.#next.get(one))if((this.#files[one]===run.file?hasRepeats&&this.#mayRepeat(one,run):isRerun)&&(found===void 0||hasFailed(this.endings[one])))found=one
return found}
#mayRepeat(one,{file,index}){const[before,now]=[this.failures.get(one),file.failures.get(index)]
const isAlike=before?.message===now?.message&&before?.trace===now?.trace
return mayRepeat(file,this.#isFailedJob,{earlier:this.endings[one],ending:file.endings[index],isAlike})}
#takeOver(same,file,index){this.#files[same]=file
const earlier=this.endings[same]
const ending=file.endings[index]??"passed"
if(ending==="skipped"||ending==="passed"&&(earlier==="passed"||earlier==="flaky"))return
this.endings[same]=hasFailed(earlier)&&!hasFailed(ending)?"flaky":ending
const failure=file.failures.get(index)
if(failure!==void 0)this.failures.set(same,failure)}}
const ENDINGS=new Map([["failure","failure"],["error","error"],["skipped","skipped"],["disabled","skipped"],["flakyFailure","flaky"],["flakyError","flaky"]])
const WEIGHTS$1={passed:0,flaky:1,skipped:2,failure:3,error:3}
const NOT_RUN=/^(?:notrun|skipped|suppressed|disabled|ignored)$/i
function hasNotRun({status,result}){if(status===void 0&&result===void 0)return false
return NOT_RUN.test(status??"")||NOT_RUN.test(result??"")}
const PACKAGES=new Set(["java javax jdk sun com.sun kotlin kotlinx scala groovy org.codehaus.groovy org.apache.groovy clojure","android androidx dalvik com.android org.robolectric jakarta","junit org.junit org.testng org.opentest4j org.apiguardian org.hamcrest org.assertj org.mockito","org.powermock net.bytebuddy io.mockk io.kotest org.spockframework spock org.scalatest org.scalactic","org.scalacheck org.specs2 munit utest zio sbt org.gradle worker.org.gradle org.apache.maven","org.apache.tools com.intellij io.cucumber com.google.common.truth reactor.core io.qameta","System Microsoft NUnit Xunit TUnit FluentAssertions AwesomeAssertions Shouldly Moq NSubstitute","FakeItEasy Castle VSTest JetBrains","std core alloc test rust_begin_unwind testing runtime reflect"].flatMap((names)=>names.split(" ")))
function isForeignName(symbol){const parts=symbol.replaceAll("::",".").split(".",4)
return parts.some((_,end)=>PACKAGES.has(parts.slice(0,end+1).join(".")))}
const FOREIGN_PATH=/(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|\.rustup|\.pub-cache|\.nuget)\/|^(?:node|internal|dart|webpack-internal):|^package:(?:test|test_api|matcher|checks|flutter|flutter_test|stack_trace|fake_async|mocktail|mockito)\/|^<|^\/(?:rustc|_|usr\/lib)\//i
const FOREIGN_ABSOLUTE=/\/(?:lib\/(?:python|ruby)[\d/]|go\/(?:src|pkg)\/|\.pyenv\/|hostedtoolcache\/|flutter\/)/i
const OLD_NODE=/^(?:internal\/[\w/-]+|bootstrap_node|_\w+|assert|async_hooks|buffer|child_process|cluster|dgram|dns|domain|events|fs|https?|module|net|path|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|zlib)\.js$/
function isForeignPath(path){return FOREIGN_PATH.test(path)||_repository_path_3.oP(path)&&FOREIGN_ABSOLUTE.test(path)}
function isOldNode(path){return OLD_NODE.test(path)}
const UNSEEN={symbol:"runtime"}
const BETWEEN=/^\s*(?:\.\.\. \d{1,5} (?:more|common frames omitted)|---+ End of (?:stack trace|inner exception)|=+ asynchronous gap|<asynchronous suspension>|\(elided )/
const JVM=/^\(([\w$-]+\.(?:java|kts?|scala|groovy|clj))(?::(\d{1,7}))?\)$/
const JVM_UNPLACED=/^\((?:Native Method|Unknown Source|<generated>)\)$/
const JVM_MODULE=/^(?:[\w.@-]*\/){1,3}/
const IN_BRACKETS=/^\(([^()]+):(\d{1,7}):\d{1,7}\)$/
const BEHIND_AT=/^([^\s()][^()]*):(\d{1,7}):\d{1,7}$/
const JS_UNPLACED=/^\((?:<anonymous>|index \d{1,7}|native)\)$/
const NET_UNPLACED=/^([\w.`<>+|$[\],]+)\(/
function afterAt(line){const text=line.endsWith("]")&&line.includes(" [")?line.slice(0,line.lastIndexOf(" [")).replace(/ ~$/,""):line
const open=text.lastIndexOf("(")
const[named,brackets]=open<0?[text,""]:[text.slice(0,open).trim(),text.slice(open)]
const[,file,number]=JVM.exec(brackets)??[]
const symbol=named.replace(JVM_MODULE,"")
if(file!==void 0)return{symbol,path:file,line:lineOf$1(number),isBare:true}
if(JVM_UNPLACED.test(brackets))return{symbol}
if(JS_UNPLACED.test(brackets))return UNSEEN
return netCall(line)??placed(IN_BRACKETS)(brackets)??unnamedCall(text)??netUnplaced(text)}
function netCall(text){const end=text.lastIndexOf(":line ")
const start=text.indexOf(" in ")
const digits=text.slice(end+6)
if(start<0||end<start||!/^\d{1,7}$/.test(digits))return void 0
return{symbol:text.slice(0,start).split("(",1)[0],path:text.slice(start+4,end),line:Number(digits)}}
function unnamedCall(text){const call=placed(BEHIND_AT)(text.replace(/^async /,""))
return/[\\/]|\.\w+$/.test(call?.path??"")?call:void 0}
function netUnplaced(text){const symbol=text.endsWith(")")?NET_UNPLACED.exec(text)?.[1]:void 0
return symbol===void 0?void 0:{symbol}}
const PYTHON=/^\s*File "([^"\n]+)", line (\d{1,7})/
const PYTEST=/^((?:[A-Za-z]:)?[^\s:][^:\n]*\.py):(\d{1,7}): ?(?:in .*|\w*)$/
const RUBY=/^\s*(?:# )?([^\s:#][^:\n]*\.rb):(\d{1,7})(?::in |$)/
const PHP=/^(?:#\d{1,4} )?((?:[A-Za-z]:)?[\\/][^:()\n]+\.php)[:(](\d{1,7})/
const GO=/^\s+([^\s:][^:\n]*\.go):(\d{1,7})(?: \+0x[\da-f]{1,16})?$/
const DART=/^\s*((?:package:)?[^\s:][^:\n]*\.dart) (\d{1,7}):\d{1,7}(?:\s|$)/
const DART_UNPLACED=/^(?:package:(?:test|test_api|matcher|flutter_test|checks)|dart:[\w/.]+(?: \d{1,7}:\d{1,7})?) {2,}\S/
const VITEST=/^\s*❯ (?:\S+ )?([^\s:][^:\n]*):(\d{1,7}):\d{1,7}$/
const RUST=/^\s*\d{1,4}: +(?:0x[\da-f]{1,16} - )?([\w<][^\n]*)$/
function placed(shape){return(line)=>{const[,path,number]=shape.exec(line)??[]
return path===void 0?void 0:{path,line:lineOf$1(number)}}}
function rustCall(line){const symbol=RUST.exec(line)?.[1]??""
return symbol.includes("::")||/^(?:rust_begin_unwind|__\w+)$/.test(symbol)?{symbol}:void 0}
const PLACED=[PYTHON,PYTEST,RUBY,PHP,GO,DART,VITEST].map(placed)
const MARKED$1=/❯|File "|\.(?:py|rb|php|go|dart)/
const SHAPES=[(line)=>BETWEEN.test(line)||DART_UNPLACED.test(line)?UNSEEN:void 0,(line)=>/^\s*at \S/.test(line)?afterAt(line.trim().slice(3)):void 0,(line)=>MARKED$1.test(line)?firstOf(PLACED,line):void 0,rustCall]
const MAX_LINE_CHARACTERS$1=500
function callIn(line){return firstOf(SHAPES,line.slice(0,MAX_LINE_CHARACTERS$1).trimEnd())}
function firstOf(shapes,line){for(const shape of shapes){const call=shape(line)
if(call!==void 0)return call}}
function lineOf$1(digits){return digits===void 0?void 0:Number(digits)}
function tracedCall(line,code){if(code.seen?.has(line)===true)return code.seen.get(line)
const call=callIn(line)
const traced=call&&{call,frame:frameOf(call,code)}
code.seen?.set(line,traced)
return traced}
function frameOf(call,code){const{symbol,path,line,isBare=false}=call
if(path===void 0||isBare){const place=path===void 0?{}:{place:{file:path,line,isUnsure:true}}
return{kind:kindOfName(symbol??"",code),...place}}
const known=_repository_path_3.yJ(path,code.workspace)
if(known!==void 0&&!isOldNode(known.file))return{kind:"own",place:{...known,line}}
const written=path.replaceAll("\\","/")
if(namesTest(`${symbol??""}.${stemOf(written)}`,code)&&_repository_path_3.oP(written))return{kind:"own",place:{file:written,line,isUnsure:true}}
return{kind:isForeignPath(written)||isOldNode(written)||isForeignName(symbol??"")?"foreign":"other"}}
function kindOfName(symbol,code){if(namesTest(symbol,code))return"own"
return isForeignName(symbol)||symbol.startsWith("InvokeStub_")?"foreign":"other"}
function namesTest(symbol,{className=""}){const parts=partsOf(className)
const own=parts.at(-1)
if(own===void 0)return false
const named=partsOf(symbol)
const start=parts.slice(0,Math.min(sharedParts(parts),parts.length-1))
return named.includes(own)||start.length>0&&start.every((part,at)=>named[at]===part)}
function partsOf(name){return/^[\w.$:\\`<>+]+$/.test(name)?name.split(/[.$:\\`<>+]+/).filter((part)=>part!==""):[]}
function sharedParts([first=""]){return/^[a-z]{2,4}$/.test(first)?2:1}
function stemOf(path){return path.split("/").at(-1)?.split(".",1)[0]??""}
function linesThatMatter(lines,code){return withGaps(ownFirst(withoutForeign(lines.some((line)=>MARKED.test(line))?markedUnits(lines,code):unitsOf(lines,code))))}
function unitsOf(lines,code){const units=[]
for(const line of lines){const last=units.at(-1)
const traced=tracedCall(line,code)
if(last!==void 0&&last.kind!=="text"&&belongsTo(last,line))last.lines.push(line);else if(traced===void 0)units.push({kind:"text",lines:[line]});else units.push({kind:traced.frame.kind,lines:[...callerOf(traced.call,units),line]})}
return units}
function belongsTo({lines:[first=""]},line){if(/^\s*\d{1,4}: /.test(first))return/^\s{8,}at /.test(line)
return/^\s*File "|\.py:\d{1,7}: in /.test(first)&&/^ {4}/.test(line)&&!/^ {2,4}File "/.test(line)}
function callerOf({path=""},units){const before=units.at(-1)?.lines??[]
const[line=""]=before
const isCaller=/^\w[\w./*()[\]{}, ?-]*$/.test(line)&&line.includes(".")
if(!path.endsWith(".go")||before.length!==1||!isCaller)return[]
units.pop()
return before}
const MARKED=/^E( {2,}|$)/
const ABOUT_TO=/^> {2,}/
const RULER=/^(?:_ ){5,}/
function markedUnits(lines,code){return sectionsOf(lines).flatMap((section)=>{const units=unitsOf(section,code)
const isForeign=units.findLast(({kind})=>kind!=="text")?.kind==="foreign"
return units.flatMap((unit)=>{if(unit.kind!=="text")return[unit]
const[line=""]=unit.lines
return[{kind:"text",lines:MARKED.test(line)||ABOUT_TO.test(line)&&!isForeign?unit.lines:[]}]})})}
function sectionsOf(lines){const sections=[[]]
for(const line of lines)if(RULER.test(line))sections.push([]);else sections.at(-1)?.push(line)
return sections}
function withoutForeign(units){return units.some(({kind})=>kind==="own"||kind==="other")?units.map((unit)=>unit.kind==="foreign"?{...unit,lines:[]}:unit):units}
function ownFirst(units){const ordered=[]
let start=0
for(const[index,{kind}]of units.entries()){if(kind!=="text")continue
ordered.push(sorted(units.slice(start,index)),units.slice(index,index+1))
start=index+1}
return[...ordered,sorted(units.slice(start))].flat()}
function sorted(calls){const shown=calls.filter(({lines})=>lines.length>0)
const inOrder=[...shown.filter(({kind})=>kind==="own"),...shown.filter(({kind})=>kind!=="own")].values()
return calls.map((call)=>call.lines.length>0?inOrder.next().value??call:call)}
function withGaps(units){const lines=[]
for(const unit of units){for(const line of unit.lines)lines.push(line)
if(unit.lines.length===0&&lines.at(-1)!=="…")lines.push("…")}
return lines.at(-1)==="…"?lines.slice(0,-1):lines}
const MAX_MESSAGE_CHARACTERS=2e3
const MAX_TRACE_LINES=60
const MAX_TRACE_CHARACTERS=6e3
function cleanText(text,workspace){return withoutRoots(_start_1.whO(_start_1.Bxr(text)),workspace)}
function withoutRoots(text,workspace){const inside=workspace!==void 0&&workspace!==""&&text.includes(workspace)?text.replaceAll(`file://${workspace}/`,"").replaceAll(`${workspace}/`,"").replaceAll(`${workspace}\\`,""):text
return _repository_path_3.Ih(inside)}
const HOW_PYTEST_CAME_TO_IT=/^ *\+ {1,8}(?:where|and) /
function messageOf({message,type},text){const lines=message.split("\n")
const told=lines.filter((line)=>!HOW_PYTEST_CAME_TO_IT.test(line))
const line=_start_1.TNj(told.join("\n"))+(told.length<lines.length?"…":"")
if(!isVague(line))return _start_1._HL(withType(line,type),MAX_MESSAGE_CHARACTERS)
if(text!=="")return`${_start_1.GHz(text,MAX_TRACE_CHARACTERS)}\n${line}`
return line===""?typeAlone(type)??"":line}
function traceOf(text,code){const lines=linesThatMatter(text.replace(/^(?:[^\S\n]*\n)+/,"").trimEnd().split("\n"),code)
const first=lines.slice(0,MAX_TRACE_LINES).join("\n")
const cut=_start_1._HL(first,MAX_TRACE_CHARACTERS)
return lines.length>MAX_TRACE_LINES&&cut===first?`${first}\n…`:cut}
const MAX_LINES=150
const MAX_LINE_CHARACTERS=500
const PLACE=/(?<![\w:/\\.@-])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s:()"'<>|*?[\]{},]+\.[A-Za-z]\w{0,7})(?::(?:line )?|\(|", line )(\d{1,7})/g
const BEFORE_NUMBER=/[:( ]\d/
const NAMED_ALONE=/\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|cs|fs|vb|[ch](?:c|h|pp|xx)?|rs|swift|mm?|dart|exs?|lua|p[lm]|t|r|jl|hs|feature|robot)$/i
const FOLDER_LEFT_OUT=/^[\w$-]+\.(?:java|kts?|scala|groovy|clj|go)$/
function locate(stated,trace,code){const known=stated.file===void 0?void 0:_repository_path_3.yJ(stated.file,code.workspace)
const{places,others}=placesIn(trace,code)
if(known===void 0)return places.find(({isUnsure})=>isUnsure!==true)??places[0]??others[0]??{file:void 0,line:void 0}
return places.find((place)=>place.file===known.file)??{...known,line:stated.line}}
function placesIn(trace,code){const places=[]
const others=[]
for(const line of trace.split("\n",MAX_LINES)){const traced=tracedCall(line,code)
if(traced===void 0){for(const place of placesInText(line.slice(0,MAX_LINE_CHARACTERS),code))places.push(place)
continue}
const{kind,place}=traced.frame
if(place!==void 0&&kind!=="foreign")(kind==="own"?places:others).push(place)}
return{places,others}}
function placesInText(line,{workspace}){if(!line.includes(".")||!BEFORE_NUMBER.test(line))return[]
return[...line.matchAll(PLACE)].flatMap(([,path="",number])=>{const known=_repository_path_3.yJ(path,workspace)
const place={...known,line:Number(number)}
if(known===void 0)return[]
if(FOLDER_LEFT_OUT.test(known.file))return[{...place,file:known.file,isUnsure:true}]
return known.file.includes("/")||NAMED_ALONE.test(known.file)?[{...place,file:known.file}]:[]})}
function failedTest(failure,workspace){const{attributes}=failure
const text=cleanText(ownText(failure.text),workspace)
const message=cleanText(ownText(failure.message),workspace)
const code={workspace,className:failure.className,seen:new Map()}
const stated={file:attributes["file"]??attributes["filepath"]??failure.file,line:lineOf(attributes["line"])}
return{kind:failure.ending==="error"?"error":"failure",name:ownText(failure.name),suite:ownText(failure.suite),className:ownText(failure.className),...locate(stated,text.trim()===""?message:text,code),message:messageOf({message,type:failure.type},text),trace:traceOf(text,code)}}
function lineOf(text){return text!==void 0&&/^[1-9]\d{0,6}$/.test(text)?Number(text):void 0}
function ownText(text){return` ${text}`.slice(1)}
function parseSeconds(text){if(text===void 0||text==="")return void 0
const simple=simpleNumber(text)
if(simple!==void 0)return simple
const plain=Number(text)
const seconds=Number.isNaN(plain)&&text.includes(",")?Number(withPoint(text)):plain
return seconds>=0&&seconds<Number.POSITIVE_INFINITY?seconds:void 0}
const MAX_DIGITS=15
const POWERS=Array.from({length:16},(_,exponent)=>10**exponent)
const POINT=46
const ZERO=48
function simpleNumber(text){if(text.length>MAX_DIGITS)return void 0
let digits=0
let point=-1
for(let at=0;at<text.length;at++){const code=text.charCodeAt(at)
const digit=code-ZERO
if(digit>=0&&digit<=9)digits=10*digits+digit;
else if(code===POINT&&point<0)point=at;
else return void 0}
if(text.length===1&&point===0)return void 0
return point<0?digits:digits/(POWERS[text.length-1-point]??NaN)}
function withPoint(written){const point=written.lastIndexOf(".")
const comma=written.lastIndexOf(",")
if(point>comma||written.indexOf(",")!==comma)return written.replaceAll(",","")
return written.replaceAll(".","").replace(",",".")}
const MAX_FILE_BYTES=67108864
const MAX_TESTS=25e4
function countsOf(attributes){const count=(name)=>countIn(attributes[name])
const[failed,errors,skipped]=[count("failures"),count("errors"),count("skipped")+count("disabled")]
if(failed+errors===0)return void 0
return{tests:Math.max(count("tests"),failed+errors+skipped),failed,errors,skipped}}
function addCounts(a,b){return{tests:a.tests+b.tests,failed:a.failed+b.failed,errors:a.errors+b.errors,skipped:a.skipped+b.skipped}}
function countIn(text){return text!==void 0&&/^\d{1,9}$/.test(text)?Math.min(Number(text),MAX_TESTS):0}
const MAX_TEXT_CHARACTERS=16e3
const MARKS={pytestSuite:"pytest",goProperty:"go.version"}
var JUnitReader=class{#file
#context
#suites=[]
#rootIsSuite=false
#rootHasTime=false
#case
#decisive
#isInOutput=false
#class={text:"",name:""}
#sawSuite=false
#root
constructor(file,context){this.#file=file
this.#context=context}
get sawSuite(){return this.#sawSuite}
get root(){return this.#root}
open(name,attributes){this.#root??=name
if(name==="testcase"){this.#case=this.#caseOf(attributes)
return}
const ending=ENDINGS.get(name)
if(ending!==void 0)this.#end(name,ending,attributes);else if(name==="testsuite"||name==="testsuites")this.#openSuite(name,attributes);else if(name==="system-out"||name==="system-err")this.#isInOutput=true;
else if(name==="stackTrace"&&this.#case!==void 0&&this.#decisive!==void 0)this.#case.text="";else if(name==="property"&&attributes["name"]===MARKS.goProperty)this.#file.dialect="go"}
text(text){const one=this.#case
if(one===void 0||this.#decisive===void 0||this.#isInOutput)return
const rest=16001-one.text.length
if(rest>0)one.text+=text.slice(0,rest)}
close(name){if(name==="testcase")this.#closeCase();else if(name==="testsuite"||name==="testsuites")this.#closeSuite();else if(name==="system-out"||name==="system-err")this.#isInOutput=false;
else if(name===this.#decisive)this.#decisive=void 0}
cutOff(){if(this.#case!==void 0&&WEIGHTS$1[this.#case.ending]===WEIGHTS$1.failure)this.#closeCase()}
#openSuite(element,attributes){const seconds=parseSeconds(attributes["time"])
const outer=this.#suites.at(-1)
if(outer===void 0){this.#sawSuite=true
this.#rootIsSuite=element==="testsuite"
this.#rootHasTime=seconds!==void 0}
if(outer===void 0||this.#suites.length===1&&!this.#rootHasTime)this.#file.suiteSeconds+=seconds??0
const name=element==="testsuite"?this.#context.names.known(attributes["name"]??""):""
if(name===MARKS.pytestSuite)this.#file.dialect="pytest"
const file=attributes["file"]??attributes["filepath"]??outer?.file
this.#suites.push({name,file,attributes,isTold:false})}
#closeSuite(){if(this.#case!==void 0)this.#closeCase()
const suite=this.#suites.pop()
if(suite===void 0)return
const counts=suite.isTold?void 0:countsOf(suite.attributes)
if(counts!==void 0)this.#file.counted=addCounts(this.#file.counted,counts)
const outer=this.#suites.at(-1)
if(outer!==void 0&&(suite.isTold||counts!==void 0))outer.isTold=true}
#caseOf(attributes){return{suite:this.#suites.at(-1)??{name:"",file:void 0,attributes:{},isTold:false},attributes,ending:hasNotRun(attributes)?"skipped":"passed",message:"",type:void 0,text:""}}
#end(element,ending,stated){const suite=this.#suites.at(-1)
if(this.#case===void 0&&suite!==void 0&&WEIGHTS$1[ending]===WEIGHTS$1.failure)this.#case=this.#caseOf({name:suite.name})
if(this.#case===void 0||WEIGHTS$1[ending]<=WEIGHTS$1[this.#case.ending])return
this.#decisive=element
this.#case.ending=ending
this.#case.message=stated["message"]??""
this.#case.type=stated["type"]
this.#case.text=""}
#closeCase(){const one=this.#case
this.#case=void 0
this.#decisive=void 0
if(one===void 0)return
const{suite,attributes,ending}=one
const className=this.#classNameOf(attributes["classname"]??attributes["class"]??"")
const name=attributes["name"]??""
if(this.#rootIsSuite&&className!==""&&className===suite.name)this.#file.dialect="gradle"
const{names,workspace}=this.#context
names.add(suite.name,className,name)
this.#file.first??={suite:suite.name,className,name:names.known(name)}
suite.isTold=true
const place=this.#file.endings.push(ending)-1
const seconds=parseSeconds(attributes["time"]??attributes["duration"])
if(seconds!==void 0)this.#file.seconds=(this.#file.seconds??0)+seconds
if(ending==="passed"||ending==="skipped")return
const text=_start_1.GHz(one.text,MAX_TEXT_CHARACTERS)
const named={suite:suite.name,className,name:names.known(name)}
this.#file.failures.set(place,failedTest({...one,...named,text,file:suite.file},workspace))}
#classNameOf(text){if(text!==this.#class.text)this.#class={text,name:this.#context.names.known(text)}
return this.#class.name}}
const NOTHING_COUNTED={tests:0,failed:0,errors:0,skipped:0}
async function readTestFile(file,limits,context){const runs=noRuns(file.name,context.names.size)
const reader=new JUnitReader(runs,context)
const intake={bytes:0,stop:void 0}
const fault=await readXml(decodeXml(within(limits,file.bytes,intake,runs)),reader,context.wall)
const said=fault?.kind==="entities"?noRuns(file.name,runs.start):runs
if(fault!==void 0)reader.cutOff()
return{runs:said,warning:warningOf({file,runs,limits,intake,fault,reader})}}
function noRuns(name,start){return{name,start,endings:[],failures:new Map(),first:void 0,counted:NOTHING_COUNTED,seconds:void 0,suiteSeconds:0,dialect:"other"}}
async function*within(limits,chunks,intake,{endings}){for await(const chunk of chunks){const rest=limits.maxBytes-intake.bytes
intake.bytes+=chunk.length
if(chunk.length>rest)intake.stop="bytes";else if(endings.length>=limits.maxTests)intake.stop="tests"
if(intake.stop!=="tests")yield chunk.subarray(0,rest)
if(intake.stop!==void 0)return}}
const OTHERS={TestRun:"a TRX file of Visual Studio","test-run":"an NUnit file","test-results":"an NUnit file",assemblies:"an xUnit.net file","testng-results":"a TestNG file",coverage:"a coverage report",report:"a coverage report",checkstyle:"a Checkstyle file"}
function whatElse({root=""}){return Object.hasOwn(OTHERS,root)&&OTHERS[root]||""}
function warningOf({file,runs,limits,intake,fault,reader}){const name=`"${file.name}"`
const count=runs.endings.length
const counts=`${count} ${count===1?"test":"tests"} before that ${count===1?"counts":"count"}`
if(intake.bytes===0)return`${name} is empty.`
if(fault?.kind==="entities")return`${name} declares XML entities, which can make a small file enormous: it is ignored.`
if(fault?.kind==="too slow")return`${name} takes too long to read: the ${counts}.`
if(fault?.kind==="too late")return`${name} was not read to its end, because other files used up the time: the ${counts}.`
if(!reader.sawSuite){const other=whatElse(reader)
return`${name} contains no JUnit test results: ${other===""?"it has no <testsuites> or <testsuite>":`it is ${other}`}.`}
if(intake.stop==="bytes")return`${name} is larger than ${limits.maxBytes} bytes: the ${counts}.`
if(intake.stop==="tests")return`${name} contains too many tests: the ${counts}.`
if(fault?.kind==="broken")return`${name} is broken XML in line ${fault.line}: the ${counts}.`
return fault&&`${name} is cut off, as if the test run was killed: the ${counts}.`}
const TOTAL_OF={passed:"passed",flaky:"passed",failure:"failed",error:"errors",skipped:"skipped"}
const ENDING_OF={passed:"passed",flaky:"passed",failure:"failed",error:"failed",skipped:"skipped"}
const WEIGHTS={skipped:0,passed:1,failed:2}
function summarize(runs,read){const counted=read.files.map((file)=>file.counted).reduce(addCounts,NOTHING_COUNTED)
const{tests,failed:unnamed,errors,skipped}=counted
const passed=tests-unnamed-errors-skipped
const totals={tests:tests+runs.endings.length,passed,failed:unnamed,errors,skipped,flaky:0}
for(const ending of runs.endings)totals[TOTAL_OF[ending]]++
const{failed,flaky}=failuresOf(runs)
let endings
return{totals:{...totals,flaky:flaky.length,seconds:secondsOf(read.files)},failed,flaky,endingOf:(test)=>{endings??=endingsById(runs,read.names)
return endings[read.names.find(test)??-1]},isComplete:read.warnings.length===0&&counted.tests===0,warnings:read.warnings}}
function failuresOf({endings,failures}){const found={failed:[],flaky:[]}
const places=[...failures.keys()].sort((a,b)=>a-b)
for(const place of places){const failure=failures.get(place)
if(failure!==void 0)found[endings[place]==="flaky"?"flaky":"failed"].push(failure)}
return found}
function endingsById({places,endings},names){const byId=[]
for(const[index,place]of places().entries()){const id=names.idAt(place)
const ending=ENDING_OF[endings[index]??"passed"]
const other=byId[id]
if(other===void 0||WEIGHTS[ending]>WEIGHTS[other])byId[id]=ending}
return byId}
function secondsOf(files){const sum=files.reduce((total,{seconds,suiteSeconds})=>total+(seconds??suiteSeconds),0)
return Math.round(sum*1e3)/1e3}
const MAX_NAME_CHARACTERS=500
const BLOCK_NAMES=256
const SEPARATOR="\0"
const UNPLAIN=/[\0/\\]/
var TestNames=class{#workspace
#blocks=[]
#lengths=[]
#open=[]
#suite=""
#className=""
#size=0
#index
constructor(workspace){this.#workspace=workspace}
get size(){return this.#size}
add(suite,className,name){if(!(suite===this.#suite&&className===this.#className)||this.#open.length===BLOCK_NAMES)this.#closeBlock()
this.#suite=suite
this.#className=className
this.#open.push(name.length<=MAX_NAME_CHARACTERS?name:this.known(name))
this.#size++}
known(text){const name=text.includes(SEPARATOR)?text.replaceAll(SEPARATOR,""):text
const short=name.length<=MAX_NAME_CHARACTERS?name:_start_1._HL(name,MAX_NAME_CHARACTERS).toWellFormed()
return UNPLAIN.test(short)?withoutRoots(short,this.#workspace):short}
idAt(place){return this.#indexed().ids[place]??place}
find(test){return this.#indexed().groups.get(groupKeyOf(test))?.get(test.name)}
#closeBlock(){let open=this.#open
if(open.length===0)return
let names=open.join("")
if(UNPLAIN.test(names)){open=open.map((name)=>this.known(name))
names=open.join("")}
for(const{length}of open)this.#lengths.push(length)
this.#blocks.push({suite:this.#suite,className:this.#className,count:open.length,names})
this.#open=[]}
#indexed(){this.#closeBlock()
this.#index??=indexOf(this.#blocks,this.#lengths)
return this.#index}}
function indexOf(blocks,lengths){const groups=new Map()
const ids=[]
let size=0
for(const block of blocks){const key=groupKeyOf(block)
const group=groups.get(key)??new Map()
groups.set(key,group)
for(let left=block.count,start=0;left>0;left--){const end=start+(lengths[ids.length]??0)
const name=block.names.slice(start,end)
start=end
const known=group.get(name)
if(known===void 0)group.set(name,size)
ids.push(known??size++)}}
return{groups,ids}}
function groupKeyOf({suite,className}){return`${suite}${SEPARATOR}${className}`}
async function readTestResults(files,options={}){const{workspace,isFailedJob=false,maxBytes=MAX_FILE_BYTES}=options
const{maxTests=MAX_TESTS,wall=_start_1.fc8}=options
const read=[]
const names=new TestNames(workspace)
const warnings=[]
let rest=maxTests
for await(const file of files){if(rest<=0){warnings.push(`There are more than ${maxTests} tests: "${file.name}" and the files after it were not read.`)
break}
const{runs,warning}=await readTestFile(file,{maxBytes,maxTests:rest},{names,workspace,wall})
read.push(runs)
if(warning!==void 0)warnings.push(warning)
rest-=runs.endings.length}
return wall.runNeeded(()=>summarize(mergeRuns(read,names,isFailedJob),{files:read,names,warnings}))}
async function readReports(files,job,wall=_start_1.fc8,hide=_start_1.Q06([])){const warnings=[]
const around={...job,wall,hide,warnings}
return{reports:{tests:files.tests&&await inTime("test results",around,readTests(files,around)),lint:files.lint&&await inTime("lint findings",around,readLintFiles(files.lint,around)),logs:files.logs===void 0?[]:await readLogs(files.logs,files.logLines??200,around)},warnings}}
const TOO_SLOW="take too long to process, and are left out"
async function inTime(what,{warnings},reading){try{return await reading}catch(error){if(!(error instanceof _start_1.JTn))throw error
const why=error.isLate?"were left out: other files used up the time":TOO_SLOW
warnings.push(`The ${what} ${why}.`)
return}}
async function readLintFiles(files,{workspace,wall,hide,warnings}){const lint=await readLint(files,{workspace,wall,hide,readXml:lintXmlReader(wall)})
for(const problem of lint.problems)warnings.push(problem)
return lint}
async function readTests({tests=none(),baseline},{workspace,isFailed,wall,warnings}){const current=await readTestResults(tests,{workspace,wall,isFailedJob:isFailed})
for(const warning of current.warnings)warnings.push(warning)
if(current.totals.tests===0)return void 0
const before=baseline&&await readTestResults(baseline,{workspace,wall})
for(const warning of before?.warnings??[])warnings.push(warning)
const compared=before!==void 0&&before.totals.tests>0?wall.runNeeded(()=>compareTests(current,before)):void 0
return{...current,comparison:compared,causeLine}}
async function*none(){}
async function readLog(bytes,logLines,{wall,hide}){const tail=await _tail_2.yA(bytes,{..._tail_2.Zw,wall})
return wall.run(()=>_tail_2.ep(tail,{logLines,hide}))}
async function readLogs(files,logLines,around){const logs=[]
for await(const{name,bytes}of files){const quote=await inTime(`lines of ${JSON.stringify(name)}`,around,readLog(bytes,logLines,around))??_start_1.h_r
if(quote.quotes.length>0)logs.push({name,...quote})}
return logs}}),};
