export const id=3372
export const ids=[3372]
export const modules={8516:((_module,_exports,_require)=>{_require.r(_exports)
_require.d(_exports,{buildCard:()=>buildCard,cardButtons:()=>cardButtons,escapeCardText:()=>escapeCardText,renderOwnCard:()=>renderOwnCard})
var _start_0=_require(2839)
const MAX_BUILT_IN=3
const MAX_TITLE=14
const MAX_ADDRESS=1200
function cardButtons(model){const{run,job,compareUrl,deployment,pullRequest,release,commit,changes,waiting}=model
const candidates=[["Review",waiting?.url],["Open",model.event==="failure"?"":deployment?.url],["Job",job?.url],[run?.id?run.number?`Run #${run.number}`:"Run":"Log",run?.url],["Pull request",pullRequest?.url],["Release",release?.url],["Compare",changes?.url||compareUrl],["Commit",commit?.url],["Open",deployment?.url]]
const known=new Set()
return candidates.map(([title,url])=>({title:title.length>MAX_TITLE?"Run":title,url:url??""})).filter(({url})=>url!==""&&url.length<=MAX_ADDRESS&&known.size<known.add(url).size).slice(0,MAX_BUILT_IN)}
const MAX_OWN_CARD_BYTES=2e4
function cardBytes(card){return _start_0.dpR(JSON.stringify(card))}
function fittingCount(total,draw){if(cardBytes(draw(total))<=14e3)return total
let[fits,tooMany]=[0,total]
while(tooMany-fits>1){const middle=Math.floor((fits+tooMany)/2)
if(cardBytes(draw(middle))<=14e3)fits=middle;
else tooMany=middle}
return fits}
const MARKS=/\\[\s\S]|`+/g
function codeSpansOf(markdown){const runs=new RunsAhead(markdown)
const spans=[]
let from=0
for(const{0:mark,index}of markdown.matchAll(MARKS)){if(index<from||mark.startsWith("\\"))continue
const start=index+mark.length
const closing=runs.next(mark.length,start)
if(closing===void 0)continue
from=closing+mark.length
spans.push({start:index,end:from,mark,code:markdown.slice(start,closing)})}
return spans}
var RunsAhead=class{#byLength
#passed=new Map()
constructor(markdown){const runs=Array.from(markdown.matchAll(/`+/g),({0:{length},index})=>({length,index}))
const grouped=Map.groupBy(runs,({length})=>length)
this.#byLength=new Map([...grouped].map(([length,group])=>[length,group.map(({index})=>index)]))}
next(length,from){const all=this.#byLength.get(length)??[]
let passed=this.#passed.get(length)??0
while((all[passed]??from)<from)passed+=1
this.#passed.set(length,passed)
return all[passed]}}
const LINK=/\](?=\(|:)|(?<!\\)<(?=[a-z/!?])/gi
const LONGEST=2048
function withWebLinksOnly(markdown){return markdown.replace(LINK,(start,at)=>{const rest=markdown.slice(at+1,at+1+LONGEST)
const[address,target]=(start==="<"?TAG:TARGET).exec(rest)??[]
return address!==void 0&&address.length<LONGEST&&_start_0.Dy3(target)!==void 0?start:`${start}\u200b`})}
const TAG=/^([^<>]*)/
const TARGET=/^[(:]\s*<?([^\s<>)]*)/
const MAX_LINE=500
function escapeCardText(text){if(_start_0.Dy3(text)!==void 0)return _start_0.FVb(text)
return withoutDates(_start_0.XmN(_start_0.TNj(text)).replace(/[\\`*[\]<]|~(?=~)|(?<=~)~/g,"\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,"\\_").replace(/&(?=#?\w+;)/g,"\\&").replace(/^(?=>|[#+=-]+(?:\s|$))|(?<=^\d{1,9})(?=[.)](?:\s|$))/,"\\"))}
function cardLine(text){return escapeCardText(_start_0._HL(_start_0.TNj(text),MAX_LINE))}
function withoutDates(text){return text.replace(/\{(?=\{\s*(?:DATE|TIME)\b)/gi,"{​")}
function safeCardText(text,hide){return _start_0.Cwb(hide(_start_0.whO(text)),CARD_ELEMENTS)}
function safeCardMarkdown(text,hide){return withWebLinksOnly(safeCardText(text,hide))}
const CARD_ELEMENTS=["sparkmention","at"]
function sectionsOfMarkdown(markdown){const sections=[]
for(const{lines,isCode}of blocksOf(markdown))if(isCode)sections.push({lines:lines.map(codeLine),isCode});else addParagraph(sections,lines)
return sections.map(titledByLine)}
function addParagraph(sections,lines){const[,heading]=/^ {0,3}#{1,6}\s+(.*)$/s.exec(lines[0]??"")??[]
if(heading!==void 0)sections.push({title:withoutDates(bareHeading(heading)),lines:[],isCode:false})
const paragraph=lines.slice(heading===void 0?0:1).map((line)=>line.replace(QUOTE,""))
for(const text of brokenLines(paragraph)){const[first]=codeSpansOf(text)
if(first?.start===0&&first.end===text.length)sections.push({lines:[codeLine(unpadded(first.code))],isCode:true});else openText(sections).lines.push(withoutDates(withCodeEscaped(text)))}}
function withCodeEscaped(text){let from=0
return codeSpansOf(text).map(({start,end,mark,code})=>{const before=text.slice(from,start)
from=end
return`${before}${mark}${escapeCardText(code)}${mark}`}).join("")+text.slice(from)}
function unpadded(code){return/^ .* $/s.test(code)?code.slice(1,-1):code}
function openText(sections){const last=sections.at(-1)
if(last!==void 0&&!last.isCode)return last
const added={lines:[],isCode:false}
sections.push(added)
return added}
function bareHeading(heading){return heading.replace(/(?<!#)#+$/,"").trimEnd()}
function brokenLines(lines){return lines.map((line)=>line.endsWith("  ")?`${line.trimEnd()}\u0000`:`${line}\n`).join("").split("\0").map((one)=>one.trim()).filter(Boolean)}
const QUOTE=/^ {0,3}> ?/
function blocksOf(markdown){const blocks=[]
let current
let open
const add=(line,isCode)=>{if(current?.isCode!==isCode){current={lines:[],isCode}
blocks.push(current)}
current.lines.push(line)}
for(const line of markdown.split("\n")){const fence=_start_0.UHp(line,open)
const isFence=fence!==open
const isGap=fence===void 0&&(line.trim()===""||_start_0.GBq(line)!==void 0)
if(isFence||isGap)current=void 0;
else add(line,fence!==void 0)
open=fence}
return blocks}
function titledByLine({title,lines,isCode}){if(title===void 0)return{lines,isCode}
return lines.length===0?{lines:[`**${title}**`]}:{title,lines}}
function codeLine(line){const[indentation=""]=/^[ \t]*/.exec(line)??[]
return`${"\xA0".repeat(indentation.replaceAll("	","    ").length)}${cardLine(line)}`||"\xA0"}
function buildCard(model,{title,body,hide}){const content={style:STYLE_OF[model.event],title:_start_0.Z2P(withoutDates(title),{maxBytes:MAX_TITLE_BYTES}).markdown,sections:sectionsOfMarkdown(_start_0.Z2P(body).markdown),buttons:cardButtons(model),safe:(text)=>safeCardMarkdown(text,hide)}
return drawCard(content,fittingCount(content.sections.reduce((sum,{lines})=>sum+lines.length,0),(count)=>drawCard(content,count)))}
const MAX_TITLE_BYTES=4500
const STYLE_OF={start:"accent",waiting:"warning",success:"good",failure:"attention",cancelled:"warning",rollback:"warning"}
function drawCard({style,title,sections,buttons,safe},count){let room=count
let left=0
const containers=[]
for(const section of sections){const lines=section.lines.slice(0,room)
if(lines.length>0)containers.push(drawSection({...section,lines},safe))
room-=lines.length
left+=section.lines.length-lines.length}
return{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.3",body:[{type:"Container",style,bleed:true,items:[textBlock(safe(title),{size:"Medium",weight:"Bolder"})]},...containers,...left===0?[]:[textBlock(`Cut here: a card can have at most 14 kB. Lines left out: ${left}.`)]],...buttons.length===0?{}:{actions:buttons.map((one)=>({type:"Action.OpenUrl",...one}))}}}
function drawSection({title,lines,isCode=false},safe){const head=title===void 0?[]:[textBlock(safe(title),{weight:"Bolder"})]
const look=isCode?{spacing:"None",fontType:"Monospace"}:{spacing:"Small"}
return{type:"Container",items:[...head,...lines.map((line)=>textBlock(safe(line),look))]}}
function textBlock(text,look={}){return{type:"TextBlock",text,wrap:true,...look}}
const MARKDOWN={write:escapeCardText,finish:safeCardMarkdown,isLeftOutWhenEmpty:false}
const PLAIN={write:_start_0.TNj,finish:safeCardText,isLeftOutWhenEmpty:true}
const ADDRESS={write:addressPart,finish:safeAddress,isLeftOutWhenEmpty:true}
function leafKindOf({property,type,list,isData}){if(isData)return PLAIN
if(ADDRESSES.has(property))return ADDRESS
return isOfFact(property,list)||property==="label"||property==="fallbackText"||property==="text"&&type!=="TextRun"||property==="title"&&(type==="Input.Toggle"||list==="choices")?MARKDOWN:PLAIN}
const ADDRESSES=new Set(["url","iconUrl","poster","backgroundImage"])
function isOfFact(property,list){return list==="facts"&&(property==="title"||property==="value")}
function textWhereWanted(value,{property,list,isData},where){const isText=property==="text"||property==="url"||isOfFact(property,list)
if(isData||!isText||value===null)return value
if(typeof value!=="object")return String(value)
throw new _start_0.$wm(`${where}: it must be a text`)}
function addressPart(text){const line=_start_0.TNj(text)
return _start_0.Dy3(line)??encodeURIComponent(line).replaceAll("%2F","/")}
function safeAddress(text,hide){const address=safeCardText(_start_0.TNj(text),hide)
return address===""||IMAGE_DATA.test(address)?address:_start_0.Dy3(address)}
const IMAGE_DATA=/^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/
const ELEMENT_TYPES="Action.OpenUrl Action.ShowCard Action.Submit Action.ToggleVisibility ActionSet AdaptiveCard BackgroundImage Column ColumnSet Container Fact FactSet Image ImageSet Input.Choice Input.ChoiceSet Input.Date Input.Number Input.Text Input.Time Input.Toggle Media MediaSource RichTextBlock TargetElement TextBlock TextRun".split(" ")
const CONTENT_OF=new Map([["TextBlock","text"],["TextRun","text"],["RichTextBlock","inlines"],["Fact","value"],["FactSet","facts"],["Image","url"],["ImageSet","images"],["Container","items"],["ActionSet","actions"],["Action.OpenUrl","url"]])
const MAX_FAULTS=5
const MAX_DEPTH=50
var CardTree=class{warnings=[]
faults=[]
types=new Map()
#file
#renderText
#hide
constructor(file,renderText,hide){this.#file=file
this.#renderText=renderText
this.#hide=hide}
render(card){return this.#table(card,{path:"",depth:0,list:"",isData:false})??{}}
#value(written,place,leaf){if(place.depth>MAX_DEPTH)throw new _start_0.$wm(`${this.#file}: it is nested more than ${MAX_DEPTH} levels deep`)
const value=this.#orFault(()=>textWhereWanted(written,leaf,this.#where(place)),()=>true)
if(typeof value==="string")return this.#text(value,place,leaf)
if(Array.isArray(value))return this.#items(value,place)
return typeof value==="object"&&value!==null?this.#table(value,place):value}
#items(items,{path,depth,list,isData}){const leaf={property:"",type:void 0,list,isData}
return items.map((item,index)=>{return this.#value(item,{path:`${path}[${index}]`,depth:depth+1,list,isData},leaf)}).filter((item)=>item!==void 0)}
#table(table,{path,depth,list,isData}){const type=this.#typeOf(table,{path,depth,list,isData})
if(typeof type==="string"&&!isData&&!this.types.has(type))this.types.set(type,path)
const entries=Object.entries(table).map(([property,value])=>{if(property==="type"&&typeof value==="string")return[property,type]
const inner={path:path===""?property:`${path}.${property}`,depth:depth+1,list:property,isData:isData||DATA.has(property)}
const shown=this.#value(value,inner,{property,type,list,isData:inner.isData})
return[this.#hide(property),shown]})
const rendered=Object.fromEntries(entries.filter(([,value])=>value!==void 0))
const content=isData?void 0:CONTENT_OF.get(type)
return content!==void 0&&!isBlank(table[content])&&isBlank(rendered[content])?void 0:rendered}
#typeOf(table,{path,depth,list,isData}){const written=table["type"]??(list==="facts"?"Fact":void 0)
if(typeof written!=="string")return written
const place={path:path===""?"type":`${path}.type`,depth:depth+1,list:"type",isData}
return this.#text(written,place,{property:"type",type:void 0,list,isData})}
#text(source,place,leaf){const{write,finish,isLeftOutWhenEmpty}=leafKindOf(leaf)
const hasTag=source.includes("{{")
const rendered=()=>this.#renderText(source,this.#where(place),write)
const finished=finish(hasTag?this.#orFault(rendered,({isUnread})=>isUnread)??"":source,this.#hide)
if(finished===void 0)this.warnings.push(`${this.#where(place)} is left out: it is not an http or https address.`)
return hasTag&&isLeftOutWhenEmpty&&finished?.trim()===""?void 0:finished}
#orFault(work,isFault){try{return work()}catch(error){if(!(error instanceof _start_0.$wm&&isFault(error))||this.faults.length>=MAX_FAULTS)throw error
this.faults.push(error.message)
return}}
#where({path}){return`${this.#file}, ${path}`}}
const DATA=new Set(["data","msteams","requires"])
function isBlank(value){if(Array.isArray(value))return value.length===0
return value===void 0||value===null||typeof value==="string"&&value.trim()===""}
function renderOwnCard({file,content},renderText,hide){if(!_start_0.Gvm(content)||content["type"]!=="AdaptiveCard")throw new _start_0.$wm(`${file}: it must be an object of the type AdaptiveCard${insteadOfCard(content)}`)
const{version,fault}=versionOf(content["version"],file)
const tree=new CardTree(file,renderText,hide)
const rendered=tree.render({...content,version})
const wrongTypes=typeWarnings(tree.types,file)
const faults=[...fault===void 0?[]:[fault],...tree.faults]
if(faults.length>0){const others=[...wrongTypes,...tree.warnings].map((warning)=>warning.replace(/\.$/,""))
throw new _start_0.$wm([...faults,...others].join(". "))}
const[actions,tooMany]=firstButtons(rendered["actions"],file)
const card={...rendered,type:"AdaptiveCard",version,...actions&&{actions}}
if(isEmpty(card["body"])&&isEmpty(card["actions"]))throw new _start_0.$wm(`${file}: it renders to nothing`)
const bytes=cardBytes(card)
if(bytes>2e4){const[size,most]=[bytes,MAX_OWN_CARD_BYTES].map((count)=>`${(count/1e3).toFixed(1)} kB`)
throw new _start_0.$wm(`${file}: the card has ${size} of JSON, but at most ${most} are allowed`)}
return{card,warnings:[...tree.warnings,...wrongTypes,...tooMany]}}
const MAX_SHOWN=60
function versionOf(version,file){if(version===void 0||version===null)return{version:"1.3"}
const text=typeof version==="object"?"a list or a map":JSON.stringify(version)
const number=text.replace(/^"(.*)"$/,"$1")
if(/^1\.[0-3]$/.test(number))return{version:number}
if(number==="1")return{version:"1.0"}
return{version:"1.3",fault:`${file}: its version is ${_start_0._HL(text,MAX_SHOWN)}, but Webex supports 1.0 to 1.3`}}
const MAX_WRAPPED=4
function insteadOfCard(content){const path=cardPathIn(content,"",MAX_WRAPPED)
if(path!==void 0)return`: the card is in "${path}", write only what is in it`
if(!_start_0.Gvm(content))return""
if(Array.isArray(content["blocks"]))return": these are Slack's blocks, which Webex cannot show"
if(content["@type"]==="MessageCard")return": this is a MessageCard of Microsoft Teams, which Webex cannot show"
return content["type"]===void 0&&Array.isArray(content["body"])?": add \"type\": \"AdaptiveCard\"":""}
function cardPathIn(content,path,levels){if(typeof content!=="object"||content===null||levels<0)return void 0
if(_start_0.Gvm(content)&&content["type"]==="AdaptiveCard")return path
for(const[name,inner]of Object.entries(content).slice(0,MAX_SEARCHED)){const found=cardPathIn(inner,Array.isArray(content)?`${path}[${name}]`:path===""?name:`${path}.${name}`,levels-1)
if(found!==void 0)return found}}
const MAX_SEARCHED=20
function firstButtons(actions,file){if(!Array.isArray(actions))return[void 0,[]]
if(actions.length<=5)return[actions,[]]
const warning=`${file} has ${actions.length} buttons below it: Webex accepts 5, the rest is left out.`
return[actions.slice(0,5),[warning]]}
function typeWarnings(types,file){return[...types].filter(([type])=>!ELEMENT_TYPES.includes(type)).map(([type,path])=>{const near=_start_0.r5P(type,ELEMENT_TYPES)
return`${file}, ${path} has the type "${type}", which Adaptive Cards 1.3 do not have.${near.length===0?"":` Did you mean ${_start_0.WKg(near)}?`}`})}
function isEmpty(list){return!Array.isArray(list)||list.length===0}}),};
