export const modules={5128:((_module,_exports,_require)=>{_require.d(_exports,{A3:()=>bearersOf,B:()=>eachOnce,GF:()=>shownPlaces,SJ:()=>NameIndex,mw:()=>foldedName,tx:()=>NameBudget,z7:()=>shownPlace})
function eachOnce(listed){return[...new Map(listed.map((one)=>[one.id,one])).values()]}
const MAX_CHARACTERS=2e6
var NameBudget=class{#left=MAX_CHARACTERS
within(text,candidates,nameOf){if(this.#left<=0)return[]
const characters=candidates.reduce((sum,one)=>sum+text.length+nameOf(one).length,0)
const isWithin=characters<=this.#left
this.#left-=isWithin?characters:candidates.length
return isWithin?candidates:[]}}
function bearersOf(name,all,nameOf){const wanted=foldedName(name)
return all.filter((one)=>foldedName(nameOf(one))===wanted)}
var NameIndex=class{all
#byName=new Map()
constructor(all,nameOf){this.all=all
for(const one of all){const name=foldedName(nameOf(one))
const bearers=this.#byName.get(name)
if(bearers===void 0)this.#byName.set(name,[one]);else bearers.push(one)}}
bearersOf(name){return this.#byName.get(foldedName(name))??[]}}
function foldedName(name){return name.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff]/g,"").replace(/\s+/g," ").trim().toLowerCase()}
const MAX_SHOWN=10
function shownPlace({id,ownerId,created}){const facts=[isText(ownerId)?`owner ${ownerId}`:"",isText(created)?`created ${created.slice(0,10)}`:""].filter(Boolean)
return facts.length===0?id:`${id} (${facts.join(", ")})`}
function isText(value){return typeof value==="string"&&value!==""}
function shownPlaces(places){const more=places.length>MAX_SHOWN?` and ${places.length-MAX_SHOWN} more`:""
const isSame=new Set(places.map(({title})=>title)).size===1
return`${places.slice(0,MAX_SHOWN).map((place)=>{return!isSame&&isText(place.title)?`${JSON.stringify(place.title)}: ${shownPlace(place)}`:shownPlace(place)}).join(", ")}${more}`}}),};
