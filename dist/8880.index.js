export const id=8880
export const ids=[8880]
export const modules={5608:((_module,_exports,_require)=>{_require.d(_exports,{readList:()=>readList})
var _start_0=_require(2839)
function itemsOf({items},body){const list=body?.[items??"items"]
return Array.isArray(list)?list:void 0}
function nextLink(header){for(const[,address,parameters]of(header??"").matchAll(/<([^<>]*)>([^<]*)/g)){const[,quoted,bare]=/;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters??"")??[]
if((quoted??bare??"").toLowerCase().split(/\s+/).includes("next"))return address}}
function nextPath(link,baseUrl,first){const base=new URL(baseUrl)
if(!URL.canParse(link,baseUrl))return void 0
const next=new URL(link,baseUrl)
const basePath=base.pathname.replace(/(?<!\/)\/+$/,"")
if(next.origin!==base.origin||!next.pathname.startsWith(`${basePath}/`))return void 0
for(const[name,value]of first){const present=next.searchParams.get(name)
if(present===null||present==="null")next.searchParams.set(name,value)}
return`${next.pathname.slice(basePath.length)}${next.search}`}
function nextByIndex(endpoint,body,{path,count,length}){if(length===0||!isShort(endpoint,body,{path,count}))return void 0
const[address="",query]=path.split("?")
const search=new URLSearchParams(query)
search.set("startIndex",String(startIndexOf(path)+count))
return`${address}?${search}`}
function isPastEnd({items},body,{path,count,length}){const total=body?.totalResults
if(items===void 0||typeof total!=="number")return false
return length===0||startIndexOf(path)-1+count>=total}
function isShort({items},body,{path,count}){return items!==void 0&&totalsIn(body).some((total)=>startIndexOf(path)-1+count<total)}
function totalsIn(body){const{totalResults,memberSize}=Object(body)
return[totalResults,memberSize].filter((total)=>typeof total==="number")}
function startIndexOf(path){return Number(new URLSearchParams(path.split("?")[1]).get("startIndex")??1)}
async function*readList({path,...first},{endpoint,sender,options}){let count=0
const read=new ReadPages()
const wanted=new URLSearchParams(path.split("?")[1])
let next=path
while(next!==void 0){const outgoing={...first,path:next}
read.begin(outgoing)
const{body,link}=await sender.send(outgoing,true)
const items=itemsOf(endpoint,body)
if(items===void 0){takeOther(body,outgoing,read.count===1?options:{})
return}
read.add(items,outgoing)
yield*readItems(endpoint,items,options,(how)=>_start_0.k6d(outgoing,how))
count+=items.length
const position={path,count,length:items.length}
next=isPastEnd(endpoint,body,position)?void 0:linkedPath(link,{base:sender.baseUrl,wanted,outgoing})??nextByIndex(endpoint,body,position)
if(next===void 0)requireAll(endpoint,body,{path,count,outgoing})}}
var ReadPages=class{#paths=new Set()
#ids=new Set()
get count(){return this.#paths.size}
begin(outgoing){if(this.#paths.has(outgoing.path))throw _start_0.k6d(outgoing,"with a next page that has already been read")
if(this.count===1e3)throw _start_0.k6d(outgoing,`with more than ${_start_0.Y0R} pages`)
this.#paths.add(outgoing.path)}
add(items,outgoing){const ids=items.map((item)=>{return typeof item==="object"&&item!==null&&"id"in item?item.id:item})
if(ids.length>0&&ids.every((id)=>this.#ids.has(id)))throw _start_0.k6d(outgoing,"with a page of entries that have already been read")
for(const id of ids)this.#ids.add(id)}}
function linkedPath(link,{base,wanted,outgoing}){const linked=nextLink(link)
if(linked===void 0)return void 0
const next=nextPath(linked,base,wanted)
if(next!==void 0)return next
throw _start_0.k6d(outgoing,"with a next page outside the API's address, where the token must not be sent")}
function requireAll(endpoint,body,{outgoing,...read}){if(!isShort(endpoint,body,read))return
throw _start_0.k6d(outgoing,"with a list that has fewer entries than it says")}
function takeOther(body,outgoing,{onOther}){if(onOther===void 0){_start_0.XyI(body,outgoing)
throw _start_0.k6d(outgoing,"without the requested list")}
onOther(body)}
function*readItems(endpoint,items,{raw,whole,onLeftOut},fail){const fields=raw?void 0:_start_0.l_p(endpoint)
if(fields===void 0)return yield*items
for(const[at,item]of items.entries()){const checked=_start_0.oAu(fields,item)
if("value"in checked)yield checked.value;
else if(whole){const place=`${endpoint.items??"items"}[${at}]`
throw fail(_start_0.MDp(checked.missing===""?place:`${place}.${checked.missing}`))}else onLeftOut?.(item)}}}),};
