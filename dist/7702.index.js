import{modules as m0}from"./shared-1195.js"
import{modules as m1}from"./shared-2569.js"
export const id=7702
export const ids=[7702]
export const modules={...m0,...m1,2094:((_module,_exports,_require)=>{_require.d(_exports,{FileSearch:()=>FileSearch})
var _file_reader_0=_require(4189)
var _search_budget_1=_require(2569)
var node_path_2=_require(6760)
var node_fs_promises_3=_require(1455)
var FileSearch=class{#folders
#budget
#files=new Map()
#outside=new Map()
#fitting=new Set()
#ended
constructor(folders,budget=new _search_budget_1.o()){this.#folders=folders
this.#budget=budget}
async find(wanted,excluded){const out=excluded.map((glob)=>this.#absolute(glob))
const globs=wanted.flatMap((alternatives,index)=>alternatives.map((glob)=>({index,...glob})))
const narrowFirst=[...Map.groupBy(globs,({base})=>node_path_2.resolve(this.#folders.workspace,base))].toSorted(([one],[other])=>partsOf(other).length-partsOf(one).length)
for(const[base,own]of narrowFirst){const files=own.filter(({segments})=>segments.length===0)
if(files.length>0)await this.#addFile(base,files,out)
const searched=own.filter(({segments})=>segments.length>0)
if(searched.length>0)await this.#walk(base,this.#begin(base,searched,out),0)}
return{files:this.#files,outside:this.#outside,fitting:this.#fitting,ended:this.#ended}}
#absolute({base,segments}){const parts=partsOf(node_path_2.resolve(this.#folders.workspace,base))
const named=segments.filter(({text})=>text!=="")
return[...parts.map((text)=>({text:_file_reader_0.comparable(text),isWild:false})),...named]}
#begin(base,wanted,out){const begun=({index,segments})=>({index,segments,next:closed(segments,[0])})
let excluded=out.map((segments)=>begun({index:-1,segments}))
for(const part of partsOf(base))excluded=this.#step(excluded,part)
return{wanted:wanted.map(begun),excluded}}
async #addFile(path,of,out){const parts=partsOf(path).map(_file_reader_0.comparable)
if(out.some((segments)=>this.#budget.matcher.matches(segments,parts)))return
const found=await node_fs_promises_3.lstat(path).catch(()=>void 0)
if(found===void 0||found.isDirectory())return
const folder=node_path_2.dirname(path)
if(await this.#folders.entriesOf(folder,0)===void 0)this.#add(this.#outside,folder,of);else this.#add(this.#files,path,of)}
#add(to,path,of){for(const{index}of of){this.#fitting.add(index)
to.set(path,Math.min(index,to.get(path)??index))}}
async #walk(folder,waiting,depth){this.#ended??=this.#budget.ended??this.#budget.endedAt(depth)
if(this.#ended!==void 0||waiting.excluded.some(isComplete))return
const entries=await this.#folders.entriesOf(folder,this.#budget.names)
if(entries===void 0)this.#add(this.#outside,folder,waiting.wanted)
for(const{name,isFolder}of entries??[]){const path=node_path_2.join(folder,name)
const wanted=this.#step(waiting.wanted,name)
const excluded=this.#step(waiting.excluded,name)
this.#budget.look()
this.#ended??=this.#budget.ended
if(this.#ended!==void 0)return
if(wanted.length===0||excluded.some(isComplete))continue
if(isFolder)await this.#walk(path,{wanted,excluded},depth+1);else this.#add(this.#files,path,wanted.filter(isComplete))}}
#step(all,name){const text=_file_reader_0.comparable(name)
return all.map(({index,segments,next})=>{this.#budget.step(next.size)
return{index,segments,next:closed(segments,[...next].flatMap((at)=>this.#after(segments[at],at,text)))}}).filter(({next})=>next.size>0)}
#after(segment,at,name){if(segment===void 0)return[]
const isHidden=name.startsWith(".")
if(segment.text==="**")return isHidden?[]:[at]
if(isHidden&&!/^(?:\.|\[[^!^])/.test(segment.text))return[]
return this.#budget.matcher.matchesPart(segment,name)?[at+1]:[]}}
function closed(segments,places){const all=new Set(places)
for(const at of all)if(segments[at]?.text==="**")all.add(at+1)
return all}
function isComplete({segments,next}){return next.has(segments.length)}
function partsOf(path){return path.split(/[/\\]/).filter(Boolean)}}),};
